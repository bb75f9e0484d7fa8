"""Writes ONNX models of known architectures from PyTorch, with random weights, for `compare.py --folder`.

    python tests/models/export_torch.py OUT                                 all architectures in all forms
    python tests/models/export_torch.py OUT --only "resnet|bert" --forms script-dynamic,dynamo

Forms: the TorchScript exporter (`script`, operator set 17) and the newer one (`dynamo`, 18 and later), each with sizes
that are known or dynamic (`-dynamic`), in another operator set with its number (`script-dynamic@11`). Beside each
model are inputs and what ONNX Runtime gives for them. It needs torch, torchvision, timm, transformers, onnxscript and
onnxruntime; CI does not run it.
"""

from __future__ import annotations

import argparse
import json
import re
import signal
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
import torch
import torch_cases
from torch import nn
from torch_networks import (
    Anchored,
    Conformer,
    Distributed,
    Encoder,
    Generator,
    Graph,
    Tagger,
    Transducer,
    UNet,
    Upscaler,
    Volume,
)

torch.manual_seed(0)
torch.set_num_threads(1)
FORMS = ("script", "script-dynamic", "dynamo", "dynamo-dynamic")
LIMIT = 240
"""Seconds of an export."""

Case = tuple[nn.Module, dict[str, torch.Tensor], dict[str, dict[int, str]]]
"""A module, its inputs by name, and which of their dimensions may be dynamic."""
CASES: dict[str, Callable[[], Case]] = {}


def case(make: Callable[..., Any], *names: str, prefix: str = "", **more: Any) -> None:
    for name in names:
        CASES[prefix + name] = lambda name=name: make(name, **more)


def image(*shape: int, axes: tuple[int, ...] = (0, 2, 3)) -> tuple[dict[str, torch.Tensor], dict[str, dict[int, str]]]:
    names = {0: "batch", 2: "height", 3: "width", 4: "depth"}
    return {"x": torch.rand(*shape)}, {"x": {axis: names[axis] for axis in axes}}


def vision(name: str, size: int = 64, batch: int = 2, **options: Any) -> Case:
    from torchvision import models

    return models.get_model(name, weights=None, **options), *image(batch, 3, size, size)


def picture_model(name: str, size: int = 64, axes: tuple[int, ...] = (0,), **options: Any) -> Case:
    import timm

    return timm.create_model(name, pretrained=False, **options), *image(2, 3, size, size, axes=axes)


class Outputs(nn.Module):
    """The tensors of a model's answer, without its containers."""

    def __init__(self, model: nn.Module, names: list[str] | None = None, keys: list[str] | None = None):
        super().__init__()
        self.model, self.names, self.keys = model, names, keys

    def forward(self, *values: torch.Tensor):
        found = self.model(*values) if self.names is None else self.model(**dict(zip(self.names, values, strict=True)))
        if isinstance(found, list):
            found = found[0]
        if isinstance(found, dict):
            return tuple(found[key] for key in self.keys or found if isinstance(found[key], torch.Tensor))
        return found


class Listed(nn.Module):
    """A detector of torchvision, which takes a list of images."""

    def __init__(self, model: nn.Module):
        super().__init__()
        self.model = model

    def forward(self, x: torch.Tensor):
        found = self.model([x])[0]
        return found["boxes"], found["scores"], found["labels"]


def detector(name: str, size: int = 96, **options: Any) -> Case:
    from torchvision import models

    model = models.get_model(name, weights=None, weights_backbone=None, **options)
    return Listed(model), {"x": torch.rand(3, size, size)}, {"x": {1: "height", 2: "width"}}


def segmenter(name: str) -> Case:
    from torchvision import models

    model = models.get_model(name, weights=None, weights_backbone=None, num_classes=5)
    return Outputs(model, keys=["out"]), *image(1, 3, 64, 64)


SMALL = {"hidden_size": 32, "num_hidden_layers": 2, "num_attention_heads": 4, "intermediate_size": 64}


def words(name: str, attention: str = "eager") -> Case:
    import transformers as t

    ids = torch.randint(3, 90, (2, 7))
    dynamic = {0: "batch", 1: "sequence"}
    inputs: dict[str, torch.Tensor] = {"input_ids": ids, "attention_mask": torch.ones_like(ids)}
    inputs["attention_mask"][1, 5:] = 0
    keys = None
    match name:
        case "bert" | "roberta" | "electra" | "camembert" | "deberta-v2" | "xlm-roberta" | "mpnet":
            config: Any = t.AutoConfig.for_model(name, vocab_size=100, **SMALL)
        case "albert":
            config = t.AlbertConfig(vocab_size=100, embedding_size=16, **SMALL)
        case "distilbert":
            config = t.DistilBertConfig(vocab_size=100, dim=32, n_layers=2, n_heads=4, hidden_dim=64)
        case "gpt2":
            config = t.GPT2Config(vocab_size=100, n_embd=32, n_layer=2, n_head=4, use_cache=False)
        case "gpt-neox" | "llama" | "mistral" | "qwen2" | "qwen3" | "gemma2" | "phi" | "opt":
            more = {"num_key_value_heads": 2} if name in ("llama", "mistral", "qwen2", "qwen3", "gemma2") else {}
            more |= {"head_dim": 8} if name in ("qwen3", "gemma2") else {}
            more |= {"ffn_dim": 64, "word_embed_proj_dim": 32} if name == "opt" else {}
            kind = {"gpt-neox": "gpt_neox"}.get(name, name)
            config = t.AutoConfig.for_model(kind, vocab_size=100, use_cache=False, **SMALL, **more)
        case "t5-encoder":
            config = t.T5Config(vocab_size=100, d_model=32, d_kv=8, d_ff=64, num_layers=2, num_heads=4)
            model: nn.Module = t.T5EncoderModel(config)
            return Outputs(model.eval(), list(inputs)), inputs, {k: dynamic for k in inputs}
        case "t5" | "bart":
            if name == "t5":
                config = t.T5Config(
                    vocab_size=100, d_model=32, d_kv=8, d_ff=64, num_layers=2, num_heads=4, use_cache=False
                )
            else:
                sizes = {"encoder_layers": 2, "decoder_layers": 2, "encoder_ffn_dim": 64, "decoder_ffn_dim": 64}
                heads = {"encoder_attention_heads": 4, "decoder_attention_heads": 4}
                config = t.BartConfig(vocab_size=100, d_model=32, use_cache=False, **sizes, **heads)
            inputs["decoder_input_ids"] = torch.randint(3, 90, (2, 5))
            config._attn_implementation = attention
            model = t.AutoModel.from_config(config).eval()
            shapes = {k: dynamic for k in inputs} | {"decoder_input_ids": {0: "batch", 1: "target"}}
            return Outputs(model, list(inputs), ["last_hidden_state"]), inputs, shapes
        case _:
            raise ValueError(name)
    config._attn_implementation = attention
    heads = {"gpt2", "gpt-neox", "llama", "mistral", "qwen2", "qwen3", "gemma2", "phi", "opt"}
    model = (t.AutoModelForCausalLM if name in heads else t.AutoModel).from_config(config).eval()
    keys = ["logits"] if name in heads else ["last_hidden_state"]
    return Outputs(model, list(inputs), keys), inputs, {k: dynamic for k in inputs}


def hearing(name: str) -> Case:
    import transformers as t

    match name:
        case "whisper-encoder":
            sizes = {
                "encoder_layers": 2,
                "encoder_attention_heads": 4,
                "encoder_ffn_dim": 64,
                "max_source_positions": 50,
                "pad_token_id": 0,
                "decoder_layers": 1,
                "decoder_attention_heads": 4,
            }
            config = t.WhisperConfig(vocab_size=100, d_model=32, num_mel_bins=20, **sizes)
            model: nn.Module = t.WhisperModel(config).encoder.eval()
            return (
                Outputs(model, ["input_features"], ["last_hidden_state"]),
                {"x": torch.rand(2, 20, 100)},
                {"x": {0: "batch"}},
            )
        case "wav2vec2" | "hubert":
            sizes = {"conv_dim": (16, 16), "conv_stride": (5, 2), "conv_kernel": (10, 3), "num_feat_extract_layers": 2}
            more = {"num_conv_pos_embeddings": 16, "num_conv_pos_embedding_groups": 4}
            config = t.AutoConfig.for_model(name, vocab_size=32, **SMALL, **sizes, **more)
            model = t.AutoModelForCTC.from_config(config).eval()
            return (
                Outputs(model, ["input_values"], ["logits"]),
                {"x": torch.rand(2, 800)},
                {"x": {0: "batch", 1: "time"}},
            )
        case _:
            raise ValueError(name)


def seeing(name: str) -> Case:
    import transformers as t

    match name:
        case "segformer":
            config: Any = t.SegformerConfig(
                hidden_sizes=[16, 32, 40, 64], depths=[1, 1, 1, 1], decoder_hidden_size=32, num_labels=5
            )
            return Outputs(t.SegformerForSemanticSegmentation(config).eval(), ["pixel_values"]), *image(1, 3, 64, 64)
        case "clip":
            config = t.CLIPVisionConfig(image_size=32, patch_size=8, **SMALL)
            model: nn.Module = t.CLIPVisionModel(config).eval()
        case "dinov2":
            config = t.Dinov2Config(
                image_size=56, patch_size=14, hidden_size=32, num_hidden_layers=2, num_attention_heads=4
            )
            model = t.Dinov2Model(config).eval()
            return Outputs(model, ["pixel_values"]), *image(2, 3, 56, 56)
        case "mobilevit":
            config = t.MobileViTConfig(image_size=64)
            model = t.MobileViTModel(config).eval()
            return Outputs(model, ["pixel_values"]), *image(1, 3, 64, 64, axes=(0,))
        case "depth-anything":
            back = t.Dinov2Config(
                image_size=56,
                patch_size=14,
                hidden_size=32,
                num_hidden_layers=4,
                num_attention_heads=4,
                out_features=["stage1", "stage2", "stage3", "stage4"],
                reshape_hidden_states=False,
            )
            config = t.DepthAnythingConfig(
                backbone_config=back,
                reassemble_hidden_size=32,
                neck_hidden_sizes=[8, 16, 32, 32],
                fusion_hidden_size=16,
                head_hidden_size=8,
            )
            model = t.DepthAnythingForDepthEstimation(config).eval()
            return Outputs(model, ["pixel_values"], ["predicted_depth"]), *image(1, 3, 56, 56)
        case _:
            raise ValueError(name)
    return Outputs(model, ["pixel_values"], ["last_hidden_state"]), *image(2, 3, 32, 32, axes=(0,))


def own(name: str) -> Case:
    ids = {"ids": torch.randint(0, 50, (2, 6))}, {"ids": {0: "batch", 1: "sequence"}}
    made: dict[str, Callable[[], Case]] = {
        "yolov5": lambda: (Anchored(), *image(1, 3, 64, 96)),
        "yolov8": lambda: (Distributed(), *image(1, 3, 64, 96)),
        "unet": lambda: (UNet(), *image(2, 3, 32, 32)),
        "unet-resize": lambda: (UNet(nn.Hardswish, True), *image(2, 3, 32, 32)),
        "upscaler": lambda: (Upscaler(), *image(1, 3, 16, 16)),
        "upscaler-mish": lambda: (Upscaler(nn.Mish()), *image(1, 3, 16, 16)),
        "generator": lambda: (Generator(), {"z": torch.rand(2, 16)}, {"z": {0: "batch"}}),
        "volume": lambda: (Volume(), *image(1, 1, 8, 8, 8, axes=(0, 2, 3, 4))),
        "lstm": lambda: (Tagger(nn.LSTM), *ids),
        "gru": lambda: (Tagger(nn.GRU), *ids),
        "rnn": lambda: (Tagger(nn.RNN), *ids),
        "encoder": lambda: (Encoder(), *ids),
        "encoder-gelu": lambda: (Encoder("gelu", True), *ids),
        "conformer": lambda: (
            Conformer(),
            {"x": torch.rand(2, 43, 20), "lengths": torch.tensor([10, 7])},
            {"x": {0: "batch", 1: "time"}, "lengths": {0: "batch"}},
        ),
        "ecapa": lambda: (Transducer(), {"x": torch.rand(2, 20, 30)}, {"x": {0: "batch", 2: "time"}}),
        "graph": lambda: (
            Graph(),
            {"x": torch.rand(6, 8), "edges": torch.randint(0, 6, (2, 9))},
            {"x": {0: "nodes"}, "edges": {1: "count"}},
        ),
    }
    return made[name]()


case(vision, "resnet18", "mobilenet_v2", "mobilenet_v3_small", "efficientnet_b0", "convnext_tiny", "regnet_y_400mf")
case(vision, "shufflenet_v2_x0_5", "densenet121", "squeezenet1_1", "mnasnet0_5", "vgg11_bn", "alexnet")
case(vision, "googlenet", "inception_v3", size=128, init_weights=False)
case(vision, "swin_t", "swin_v2_t", "maxvit_t", size=224, batch=1)
case(vision, "vit_b_32", image_size=64)
case(vision, "r3d_18", prefix="video_")
CASES["video_r3d_18"] = lambda: (
    __import__("torchvision").models.video.r3d_18(weights=None),
    {"x": torch.rand(1, 3, 4, 32, 32)},
    {"x": {0: "batch", 2: "frames"}},
)
SMALL_TIMM = {"img_size": 64}
case(picture_model, "deit_tiny_patch16_224", "mixer_s32_224", "beit_base_patch16_224", prefix="timm_", **SMALL_TIMM)
case(picture_model, "swinv2_cr_tiny_224", "xcit_nano_12_p16_224", prefix="timm_", **SMALL_TIMM)
case(
    picture_model,
    "poolformer_s12",
    "resnext50_32x4d",
    "seresnet18",
    "repvgg_a0",
    "hrnet_w18_small",
    "ghostnet_100",
    prefix="timm_",
)
case(
    picture_model,
    "mobilevit_s",
    "mobileone_s0",
    "edgenext_xx_small",
    "convmixer_768_32",
    "nfnet_l0",
    prefix="timm_",
    size=128,
)
case(
    picture_model,
    "efficientformer_l1",
    "levit_128s",
    "coat_lite_tiny",
    "pvt_v2_b0",
    "fastvit_t8",
    prefix="timm_",
    size=224,
)
case(
    picture_model, "tinynet_e", "mobilenetv4_conv_small", "resnet50_gn", "tf_efficientnetv2_b0", "dla34", prefix="timm_"
)
case(detector, "ssdlite320_mobilenet_v3_large", "ssd300_vgg16", num_classes=5)
case(
    detector,
    "retinanet_resnet50_fpn",
    "fasterrcnn_mobilenet_v3_large_320_fpn",
    "fcos_resnet50_fpn",
    num_classes=5,
    min_size=96,
    max_size=128,
)
case(segmenter, "deeplabv3_mobilenet_v3_large", "lraspp_mobilenet_v3_large", "fcn_resnet50")
case(words, "bert", "distilbert", "roberta", "electra", "albert", "deberta-v2", "mpnet")
case(
    words, "gpt2", "gpt-neox", "llama", "mistral", "qwen2", "qwen3", "gemma2", "phi", "opt", "t5", "t5-encoder", "bart"
)
case(words, "bert", "llama", "gpt2", prefix="sdpa_", attention="sdpa")
case(hearing, "whisper-encoder", "wav2vec2", "hubert")
case(seeing, "segformer", "clip", "dinov2", "mobilevit", "depth-anything", prefix="hf_")
case(own, "yolov5", "yolov8", "unet", "unet-resize", "upscaler", "upscaler-mish", "generator", "volume")
case(own, "lstm", "gru", "rnn", "encoder", "encoder-gelu", "conformer", "ecapa", "graph")
torch_cases.register(case)


def shake(model: nn.Module) -> None:
    """Statistics and biases that are not the neutral ones, or folding would go unseen."""
    generator = torch.Generator().manual_seed(1)
    for name, value in [*model.named_parameters(), *model.named_buffers()]:
        if not value.dtype.is_floating_point or value.dim() != 1:
            continue
        noise = torch.rand(value.shape, generator=generator)
        if name.endswith("running_var") or name.endswith("weight"):
            value.data = 0.5 + noise
        elif name.endswith(("running_mean", "bias")):
            value.data = (noise - 0.5) * 0.2


def export(name: str, form: str, out: Path) -> dict[str, Any]:
    torch.manual_seed(0)
    model, inputs, axes = CASES[name]()
    model = model.eval()
    shake(model)
    at = f"{name}__{form}"
    form, _, version = form.partition("@")
    folder = out / "onnx" / at
    folder.mkdir(parents=True, exist_ok=True)
    path, dynamic = folder / "model.onnx", form.endswith("dynamic")
    values, names = tuple(inputs.values()), list(inputs)
    with torch.no_grad():
        if form.startswith("script"):
            torch.onnx.export(
                model,
                values,
                str(path),
                dynamo=False,
                opset_version=int(version or 17),
                input_names=names,
                dynamic_axes={k: dict(v) for k, v in axes.items()} if dynamic else None,
            )
        else:
            shapes = [{axis: torch.export.Dim.DYNAMIC for axis in axes[key]} for key in names]
            # Arguments after a star are one.
            first = {Outputs: 0, torch_cases.Remembering: 2}.get(type(model), len(shapes))
            taken = (*shapes[:first], tuple(shapes[first:])) if first < len(shapes) else tuple(shapes)
            torch.onnx.export(
                model,
                values,
                str(path),
                dynamo=True,
                opset_version=int(version) if version else None,
                input_names=names,
                external_data=False,
                verbose=False,
                dynamic_shapes=taken if dynamic else None,
            )
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    fed = {i.name: inputs[k].numpy() for i, k in ((i, i.name) for i in session.get_inputs()) if k in inputs}
    found = session.run(None, fed)
    golden = out / "golden" / f"onnx__{at}.npz"
    golden.parent.mkdir(exist_ok=True)
    answers = {f"out:{o.name}": v for o, v in zip(session.get_outputs(), found, strict=True)}
    np.savez_compressed(golden, **{f"in:{k}": v for k, v in fed.items()}, **answers)
    return {
        "id": at,
        "format": "onnx",
        "main": "model.onnx",
        "golden": f"golden/{golden.name}",
        "golden_inputs": {k: list(v.shape) for k, v in fed.items()},
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("out", type=Path)
    parser.add_argument("--only", default="", help="regular expression of names")
    parser.add_argument("--forms", default=",".join(FORMS))
    options = parser.parse_args()
    record = options.out / "manifest.json"
    options.out.mkdir(parents=True, exist_ok=True)
    known = {e["id"]: e for e in json.loads(record.read_text())} if record.exists() else {}

    def late(*_: Any) -> None:
        raise TimeoutError(f"more than {LIMIT} s")

    signal.signal(signal.SIGALRM, late)
    for name in CASES:
        for form in options.forms.split(","):
            at = f"{name}__{form}"
            if not re.search(options.only, name) or at in known:
                continue
            signal.alarm(LIMIT)
            try:
                known[at] = export(name, form, options.out)
                print("ok  ", at, flush=True)
            except Exception as error:
                (options.out / f"{at}.log").write_text(traceback.format_exc())
                print("FAIL", at, str(error).replace("\n", " ")[:150], flush=True)
            finally:
                signal.alarm(0)
            record.write_text(json.dumps(list(known.values()), indent=1))


if __name__ == "__main__":
    main()
