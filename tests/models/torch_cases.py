"""Further architectures for `export_torch.py`: networks of the files beside, and small ones of transformers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch
from torch import nn
from torch_functions import (
    Activations,
    Chosen,
    Cropped,
    Diffusion,
    Neighbours,
    Norms,
    Patches,
    Resized,
    Sampler,
    Shuffled,
    Statistics,
    Suppressed,
    Warp,
    Windows,
)
from torch_sequences import (
    Attended,
    Decoder,
    Einsums,
    Mixture,
    Packed,
    Scaled,
    Speaker,
    Squares,
    Translator,
    Waves,
)

Case = tuple[nn.Module, dict[str, torch.Tensor], dict[str, dict[int, str]]]
WORDS = {0: "batch", 1: "sequence"}
IMAGE = {0: "batch", 2: "height", 3: "width"}


def picture(*shape: int, axes: tuple[int, ...] = (0, 2, 3)) -> tuple[dict[str, Any], dict[str, dict[int, str]]]:
    return {"x": torch.rand(*shape)}, {"x": {axis: IMAGE[axis] for axis in axes}}


def rows(*shape: int) -> tuple[dict[str, Any], dict[str, dict[int, str]]]:
    return {"x": torch.rand(*shape)}, {"x": WORDS}


def ids(batch: int = 2, length: int = 7) -> torch.Tensor:
    return torch.randint(3, 50, (batch, length))


def left_out() -> torch.Tensor:
    mask = torch.zeros(2, 6, dtype=torch.bool)
    mask[1, 4:] = True
    return mask


def masked(kind: str, **options: Any) -> Case:
    mask = {"mask": ~left_out()}
    return Scaled(kind, **options), {"x": torch.rand(2, 6, 32), **mask}, {"x": WORDS, "mask": WORDS}


def cached(spelling: str) -> Case:
    past = {k: torch.rand(2, 2, 5, 8) for k in ("keys", "values")}
    axes = {"ids": WORDS, "keys": {0: "batch", 2: "past"}, "values": {0: "batch", 2: "past"}}
    return Decoder(spelling, cached=True), {"ids": ids(2, 3), **past}, axes


def graph() -> Case:
    edges, graphs = torch.randint(0, 6, (2, 9)), torch.tensor([0, 0, 0, 1, 1, 1])
    axes = {"x": {0: "nodes"}, "edges": {1: "count"}, "graphs": {0: "nodes"}}
    return Neighbours(), {"x": torch.rand(6, 8), "edges": edges, "graphs": graphs}, axes


def pair(model: nn.Module, *shape: int) -> Case:
    return model, {"x": torch.rand(*shape), "y": torch.rand(*shape)}, {"x": WORDS, "y": WORDS}


def packed(kind: type[nn.Module]) -> Case:
    words, lengths = ids(), torch.tensor([7, 4])
    words[1, 4:] = 0
    model = Packed(kind)
    model(words, lengths)
    return model, {"ids": words, "lengths": lengths}, {"ids": WORDS, "lengths": {0: "batch"}}


FUNCTIONS: dict[str, Callable[[], Case]] = {
    "sampler": lambda: (Sampler(), *picture(2, 3, 24, 32)),
    "sampler-nearest": lambda: (Sampler("nearest", "border", True), *picture(2, 3, 24, 32)),
    "sampler-bicubic": lambda: (Sampler("bicubic", "reflection"), *picture(2, 3, 24, 32)),
    "warp": lambda: (
        Warp(),
        {"x": torch.rand(2, 3, 16, 24), "y": torch.rand(2, 3, 16, 24)},
        {"x": IMAGE, "y": IMAGE},
    ),
    "patches": lambda: (Patches(), *picture(2, 3, 32, 32, axes=(0,))),
    "shuffled": lambda: (Shuffled(), *picture(2, 3, 16, 24)),
    "resized-nearest": lambda: (Resized("nearest"), *picture(2, 3, 16, 24)),
    "resized-exact": lambda: (Resized("nearest-exact", size=True), *picture(2, 3, 16, 24)),
    "resized-bicubic": lambda: (Resized("bicubic", align_corners=False), *picture(2, 3, 16, 24)),
    "resized-corners": lambda: (Resized("bilinear", size=True, align_corners=True), *picture(2, 3, 16, 24)),
    "resized-area": lambda: (Resized("area", size=True), *picture(2, 3, 16, 24)),
    "resized-antialias": lambda: (
        Resized("bilinear", size=True, align_corners=False, antialias=True),
        *picture(2, 3, 16, 24),
    ),
    "attended": lambda: (
        Attended(),
        {"x": torch.rand(2, 5, 32), "y": torch.rand(2, 6, 32), "mask": left_out()},
        {"x": WORDS, "y": {0: "batch", 1: "keys"}, "mask": {0: "batch", 1: "keys"}},
    ),
    "attended-weights": lambda: (
        Attended(True),
        {"x": torch.rand(2, 5, 32), "y": torch.rand(2, 6, 32), "mask": left_out()},
        {"x": WORDS, "y": {0: "batch", 1: "keys"}, "mask": {0: "batch", 1: "keys"}},
    ),
    "scaled": lambda: (Scaled("plain"), *rows(2, 6, 32)),
    "scaled-causal": lambda: (Scaled("causal"), *rows(2, 6, 32)),
    "scaled-shared": lambda: (Scaled("causal", shared=2), *rows(2, 6, 32)),
    "scaled-boolean": lambda: masked("boolean"),
    "scaled-added": lambda: masked("added"),
    "einsums": lambda: (Einsums(), {"x": torch.rand(2, 6, 32)}, {"x": {0: "batch"}}),
    "squares-half": lambda: (Squares("half"), *rows(2, 6, 32)),
    "squares-apart": lambda: (Squares("apart"), *rows(2, 6, 32)),
    "squares-pairs": lambda: (Squares("pairs"), *rows(2, 6, 32)),
    "decoder-half": lambda: (Decoder("half"), {"ids": ids()}, {"ids": WORDS}),
    "decoder-apart": lambda: (Decoder("apart"), {"ids": ids()}, {"ids": WORDS}),
    "decoder-pairs": lambda: (Decoder("pairs", shared=1), {"ids": ids()}, {"ids": WORDS}),
    "decoder-turned": lambda: (Decoder("turned", shared=4), {"ids": ids()}, {"ids": WORDS}),
    "decoder-cached": lambda: cached("half"),
    "decoder-cached-pairs": lambda: cached("pairs"),
    "diffusion": lambda: (
        Diffusion(),
        {"x": torch.rand(2, 4, 8, 8), "steps": torch.tensor([3, 500]), "words": torch.rand(2, 5, 24)},
        {"x": IMAGE, "steps": {0: "batch"}, "words": WORDS},
    ),
    "neighbours": graph,
    "suppressed": lambda: (Suppressed(), *picture(1, 3, 64, 64, axes=(2, 3))),
    "cropped": lambda: (
        Cropped(),
        {"x": torch.rand(1, 3, 32, 32), "boxes": torch.tensor([[1.0, 2, 20, 30], [4, 4, 9, 12], [0, 0, 31, 31]])},
        {"x": {2: "height", 3: "width"}, "boxes": {0: "count"}},
    ),
    "speaker": lambda: (Speaker(), {"ids": ids() % 40}, {"ids": WORDS}),
    "waves": lambda: (Waves(), {"x": torch.rand(2, 10, 12)}, {"x": {0: "batch", 2: "frames"}}),
    "packed-lstm": lambda: packed(nn.LSTM),
    "packed-gru": lambda: packed(nn.GRU),
    "translator": lambda: (
        Translator(),
        {"source": ids(2, 6), "target": ids(2, 5)},
        {"source": WORDS, "target": {0: "batch", 1: "target"}},
    ),
    "activations": lambda: (Activations(), *picture(2, 4, 6, 6)),
    "statistics": lambda: pair(Statistics(), 2, 5, 6),
    "chosen": lambda: (
        Chosen(),
        {"x": torch.rand(2, 4, 4), "index": torch.randint(0, 4, (2, 4, 2))},
        {"x": {0: "batch"}, "index": {0: "batch"}},
    ),
    "norms": lambda: (Norms(), *picture(2, 8, 6, 10)),
    "windows": lambda: (
        Windows(),
        {"x": torch.rand(2, 10, 14, 16)},
        {"x": {0: "batch", 1: "height", 2: "width"}},
    ),
    "mixture": lambda: (Mixture(), *rows(2, 5, 16)),
}

SIZES = {"hidden_size": 32, "num_hidden_layers": 2, "num_attention_heads": 4, "intermediate_size": 64}
GROUPED = {**SIZES, "num_key_value_heads": 2, "head_dim": 8, "vocab_size": 100}
DECODERS: dict[str, dict[str, Any]] = {
    "gemma3_text": {**GROUPED, "layer_types": ["sliding_attention", "full_attention"], "sliding_window": 4},
    "phi3": {**GROUPED, "pad_token_id": 0},
    "olmo2": GROUPED,
    "granite": GROUPED,
    "stablelm": GROUPED,
    "starcoder2": GROUPED,
    "cohere": GROUPED,
    "glm": {**GROUPED, "pad_token_id": 0},
    "smollm3": {**GROUPED, "pad_token_id": 0, "bos_token_id": 1, "eos_token_id": 2},
    "falcon": {**SIZES, "vocab_size": 100, "new_decoder_architecture": False},
    "bloom": {"hidden_size": 32, "n_layer": 2, "n_head": 4, "vocab_size": 100},
    "mpt": {"d_model": 32, "n_layers": 2, "n_heads": 4, "vocab_size": 100},
    "gptj": {"n_embd": 32, "n_layer": 2, "n_head": 4, "rotary_dim": 4, "vocab_size": 100},
    "gpt_neo": {
        "hidden_size": 32,
        "num_layers": 2,
        "num_heads": 4,
        "attention_types": [[["global", "local"], 1]],
        "window_size": 4,
        "vocab_size": 100,
    },
    "codegen": {"n_embd": 32, "n_layer": 2, "n_head": 4, "rotary_dim": 4, "vocab_size": 100},
    "gpt_bigcode": {"n_embd": 32, "n_layer": 2, "n_head": 4, "vocab_size": 100},
    "mixtral": {**GROUPED, "num_local_experts": 4},
}
ENCODERS: dict[str, dict[str, Any]] = {
    "modernbert": {**SIZES, "vocab_size": 100, "pad_token_id": 0, "cls_token_id": 1, "sep_token_id": 2},
    "deberta": {**SIZES, "vocab_size": 100, "relative_attention": True, "pos_att_type": ["c2p", "p2c"]},
    "xlnet": {"d_model": 32, "n_layer": 2, "n_head": 4, "d_inner": 64, "vocab_size": 100},
    "fnet": {**SIZES, "vocab_size": 100},
    "squeezebert": {**SIZES, "vocab_size": 100, "embedding_size": 32},
    "mobilebert": {**SIZES, "vocab_size": 100, "embedding_size": 16, "intra_bottleneck_size": 16},
    "convbert": {**SIZES, "vocab_size": 100, "embedding_size": 32},
    "roformer": {**SIZES, "vocab_size": 100},
    "rembert": {**SIZES, "vocab_size": 100},
    "funnel": {"d_model": 32, "block_sizes": [1, 1], "n_head": 4, "d_head": 8, "d_inner": 64, "vocab_size": 100},
    "nystromformer": {**SIZES, "vocab_size": 100, "num_landmarks": 4, "segment_means_seq_len": 8},
}
COUPLED = ("marian", "m2m_100", "pegasus", "mbart", "blenderbot", "longt5", "umt5")


def decoder(name: str, attention: str = "eager") -> Case:
    import transformers as t
    from export_torch import Outputs

    config = t.AutoConfig.for_model(name, use_cache=False, **DECODERS[name])
    config._attn_implementation = attention
    model = t.AutoModelForCausalLM.from_config(config).eval()
    inputs = {"input_ids": ids(), "attention_mask": torch.ones(2, 7, dtype=torch.long)}
    inputs["attention_mask"][1, 5:] = 0
    return Outputs(model, list(inputs), ["logits"]), inputs, dict.fromkeys(inputs, WORDS)


def encoder(name: str, attention: str = "eager") -> Case:
    import transformers as t
    from export_torch import Outputs

    config = t.AutoConfig.for_model(name, **ENCODERS[name])
    config._attn_implementation = attention
    model = t.AutoModel.from_config(config).eval()
    inputs = {"input_ids": ids(2, 8), "attention_mask": torch.ones(2, 8, dtype=torch.long)}
    inputs["attention_mask"][1, 5:] = 0
    if name in ("fnet",):
        del inputs["attention_mask"]
    return Outputs(model, list(inputs), ["last_hidden_state"]), inputs, dict.fromkeys(inputs, WORDS)


def coupled(name: str) -> Case:
    import transformers as t
    from export_torch import Outputs

    if "t5" in name:
        sizes = {"d_model": 32, "d_kv": 8, "d_ff": 64, "num_layers": 2, "num_heads": 4, "local_radius": 3}
        if name == "umt5":
            del sizes["local_radius"]
    else:
        sizes = {f"{s}_{k}": v for s in ("encoder", "decoder") for k, v in (("layers", 2), ("ffn_dim", 64))}
        sizes |= {"encoder_attention_heads": 4, "decoder_attention_heads": 4, "d_model": 32}
    more = {"pad_token_id": 1} | ({"decoder_start_token_id": 1} if name == "marian" else {})
    config = t.AutoConfig.for_model(name, vocab_size=100, use_cache=False, **sizes, **more)
    config._attn_implementation = "eager"
    model = t.AutoModel.from_config(config).eval()
    inputs = {"input_ids": ids(), "attention_mask": torch.ones(2, 7, dtype=torch.long), "decoder_input_ids": ids(2, 5)}
    inputs["attention_mask"][1, 5:] = 0
    axes = dict.fromkeys(inputs, WORDS) | {"decoder_input_ids": {0: "batch", 1: "target"}}
    return Outputs(model, list(inputs), ["last_hidden_state"]), inputs, axes


class Remembering(nn.Module):
    """A decoder with the keys and values of what came before among its inputs and outputs."""

    def __init__(self, model: nn.Module, layers: int):
        super().__init__()
        self.model, self.layers = model, layers

    def forward(self, input_ids: torch.Tensor, attention_mask: torch.Tensor, *past: torch.Tensor):
        from transformers import DynamicCache

        cache = DynamicCache([(past[2 * i], past[2 * i + 1]) for i in range(self.layers)])
        found = self.model(input_ids=input_ids, attention_mask=attention_mask, past_key_values=cache, use_cache=True)
        layers = [(layer.keys, layer.values) for layer in found.past_key_values.layers]
        return (found.logits, *(tensor for layer in layers for tensor in layer))


def remembering(name: str, attention: str = "sdpa") -> Case:
    import transformers as t

    sizes = {**GROUPED} if name != "gpt2" else {"n_embd": 32, "n_layer": 2, "n_head": 4, "vocab_size": 100}
    config = t.AutoConfig.for_model(name, **sizes)
    config._attn_implementation = attention
    model = t.AutoModelForCausalLM.from_config(config).eval()
    heads = 4 if name == "gpt2" else 2
    inputs = {"input_ids": ids(2, 3), "attention_mask": torch.ones(2, 8, dtype=torch.long)}
    inputs["attention_mask"][1, :2] = 0
    axes = {"input_ids": WORDS, "attention_mask": {0: "batch", 1: "total"}}
    for i in range(2):
        for part in ("keys", "values"):
            inputs[f"{part}{i}"] = torch.rand(2, heads, 5, 8)
            axes[f"{part}{i}"] = {0: "batch", 2: "past"}
    return Remembering(model, 2), inputs, axes


def speech(name: str) -> Case:
    import transformers as t
    from export_torch import Outputs

    if name == "whisper-decoder":
        sizes = {"encoder_layers": 1, "encoder_attention_heads": 4, "encoder_ffn_dim": 64, "max_source_positions": 50}
        sizes |= {"decoder_layers": 2, "decoder_attention_heads": 4, "decoder_ffn_dim": 64, "pad_token_id": 0}
        config: Any = t.WhisperConfig(vocab_size=100, d_model=32, num_mel_bins=20, use_cache=False, **sizes)
        names = ["input_ids", "encoder_hidden_states"]
        inputs = {"ids": ids(2, 5), "states": torch.rand(2, 50, 32)}
        model: nn.Module = t.WhisperModel(config).decoder.eval()
        return Outputs(model, names, ["last_hidden_state"]), inputs, {"ids": WORDS, "states": {0: "batch"}}
    if name == "speech_to_text":
        sizes = {"encoder_layers": 2, "encoder_attention_heads": 4, "encoder_ffn_dim": 64, "input_feat_per_channel": 20}
        sizes |= {"decoder_layers": 1, "decoder_attention_heads": 4, "decoder_ffn_dim": 64, "conv_channels": 32}
        config = t.Speech2TextConfig(vocab_size=100, d_model=32, **sizes)
        model = t.Speech2TextModel(config).encoder.eval()
        return Outputs(model, ["input_features"], ["last_hidden_state"]), {"x": torch.rand(2, 40, 20)}, {"x": WORDS}
    sizes = {"conv_dim": (16, 16), "conv_stride": (5, 2), "conv_kernel": (10, 3), "num_feat_extract_layers": 2}
    more: dict[str, Any] = {"num_conv_pos_embeddings": 16, "num_conv_pos_embedding_groups": 4}
    if name == "wav2vec2-conformer":
        more |= {"position_embeddings_type": "relative", "conv_depthwise_kernel_size": 7}
    if name == "sew":
        more |= {"squeeze_factor": 2}
    config = t.AutoConfig.for_model(name, vocab_size=32, **SIZES, **sizes, **more)
    model = t.AutoModelForCTC.from_config(config).eval()
    return Outputs(model, ["input_values"], ["logits"]), {"x": torch.rand(2, 805)}, {"x": {0: "batch", 1: "time"}}


def seen(name: str) -> Case:
    import transformers as t
    from export_torch import Outputs

    small = {"hidden_size": 32, "num_hidden_layers": 2, "num_attention_heads": 4, "intermediate_size": 64}
    staged = {"embed_dim": 16, "depths": [1, 1], "num_heads": [2, 4], "window_size": 4, "image_size": 32}
    keys, axes, size = ["last_hidden_state"], (0,), 32
    match name:
        case "vit" | "deit" | "siglip_vision_model":
            config: Any = t.AutoConfig.for_model(name, image_size=32, patch_size=8, **small)
        case "swin" | "swinv2":
            config = t.AutoConfig.for_model(name, patch_size=4, **staged)
        case "convnext" | "convnextv2":
            config = t.AutoConfig.for_model(name, hidden_sizes=[8, 16, 24, 32], depths=[1, 1, 1, 1])
            size, axes = 64, (0, 2, 3)
        case "hiera":
            config = t.HieraConfig(embed_dim=16, image_size=[64, 64], depths=[1, 1, 1, 1], num_heads=[1, 2, 2, 4])
            size = 64
        case "focalnet":
            config = t.FocalNetConfig(embed_dim=16, depths=[1, 1], focal_levels=[2, 2], focal_windows=[3, 3])
            config.image_size = 32
        case "pvt":
            config = t.PvtConfig(
                image_size=64, hidden_sizes=[16, 32, 40, 64], depths=[1, 1, 1, 1], num_attention_heads=[1, 2, 4, 8]
            )
            size = 64
        case "cvt":
            config = t.CvtConfig(embed_dim=[16, 32, 64], num_heads=[1, 2, 4], depth=[1, 1, 1])
            size = 64
        case "yolos":
            config = t.YolosConfig(image_size=[32, 32], patch_size=8, num_detection_tokens=5, **small)
            return Outputs(t.YolosForObjectDetection(config).eval(), ["pixel_values"], ["logits", "pred_boxes"]), *(
                picture(2, 3, 32, 32, axes=(0,))
            )
        case "detr":
            sizes = {f"{s}_{k}": v for s in ("encoder", "decoder") for k, v in (("layers", 1), ("ffn_dim", 64))}
            sizes |= {"encoder_attention_heads": 4, "decoder_attention_heads": 4, "d_model": 32, "num_queries": 5}
            back = t.ResNetConfig(
                embedding_size=8, hidden_sizes=[8, 16, 16, 16], depths=[1, 1, 1, 1], out_features=["stage4"]
            )
            config = t.DetrConfig(backbone_config=back, use_timm_backbone=False, backbone=None, **sizes)
            model: nn.Module = t.DetrForObjectDetection(config).eval()
            return Outputs(model, ["pixel_values"], ["logits", "pred_boxes"]), *picture(1, 3, 64, 96)
        case "dpt":
            config = t.DPTConfig(
                image_size=32, patch_size=8, backbone_out_indices=[0, 0, 1, 1], neck_hidden_sizes=[8, 8, 16, 16],
                fusion_hidden_size=16, reassemble_factors=[4, 2, 1, 0.5], **small,
            )  # fmt: skip
            model = t.DPTForDepthEstimation(config).eval()
            return Outputs(model, ["pixel_values"], ["predicted_depth"]), *picture(1, 3, 32, 32, axes=(0,))
        case _:
            raise ValueError(name)
    config._attn_implementation = "eager"
    model = t.AutoModel.from_config(config).eval()
    return Outputs(model, ["pixel_values"], keys), *picture(2, 3, size, size, axes=axes)


def clip() -> Case:
    import transformers as t
    from export_torch import Outputs

    config = t.CLIPConfig(
        text_config={**SIZES, "vocab_size": 100, "eos_token_id": 2, "projection_dim": 16},
        vision_config={**SIZES, "image_size": 32, "patch_size": 8, "projection_dim": 16},
        projection_dim=16,
    )
    config._attn_implementation = "eager"
    words = ids(3, 7)
    words[:, -1] = 2
    inputs = {"input_ids": words, "pixel_values": torch.rand(2, 3, 32, 32), "attention_mask": torch.ones_like(words)}
    axes = {"input_ids": WORDS, "pixel_values": {0: "images"}, "attention_mask": WORDS}
    return Outputs(t.CLIPModel(config).eval(), list(inputs), ["logits_per_image", "text_embeds"]), inputs, axes


def register(case: Callable[..., None]) -> None:
    """Give all of these to `export_torch.case`."""
    case(lambda name: FUNCTIONS[name](), *FUNCTIONS)
    case(decoder, *DECODERS, prefix="lm_")
    case(encoder, *ENCODERS, prefix="enc_")
    case(encoder, "modernbert", prefix="sdpa_", attention="sdpa")
    case(decoder, "gemma3_text", "phi3", prefix="sdpa_", attention="sdpa")
    case(coupled, *COUPLED, prefix="s2s_")
    case(remembering, "llama", "qwen2", "gpt2", "mistral", prefix="past_")
    case(remembering, "llama", prefix="past-eager_", attention="eager")
    case(speech, "whisper-decoder", "speech_to_text", "wav2vec2-conformer", "sew", prefix="sp_")
    case(seen, "vit", "deit", "siglip_vision_model", "swin", "swinv2", "convnext", "convnextv2", prefix="im_")
    case(seen, "hiera", "focalnet", "pvt", "cvt", "yolos", "detr", "dpt", prefix="im_")
    case(lambda name: clip(), "clip-both")


__all__ = ["register"]
