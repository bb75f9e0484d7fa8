"""Exports models that no small package ships: real architectures of `transformers` and torch, with random weights.

    python export.py OUT            all of them, as OUT/NAME/model.onnx
    python export.py OUT gpt2 t5    those with one of these in their names

It needs torch (2.13), transformers (5.24), onnx and onnxscript. Each is exported by the TorchScript exporter and by the
one on torch.export (`_dynamo`); decoders take and give their key-value cache as tensors.
"""

from __future__ import annotations

import inspect
import itertools
import sys
import warnings
from collections.abc import Callable, Sequence
from pathlib import Path

import onnx
import torch
from torch import Tensor, nn
from transformers import (
    BertConfig,
    BertModel,
    GPT2Config,
    GPT2LMHeadModel,
    LlamaConfig,
    LlamaForCausalLM,
    T5Config,
    T5ForConditionalGeneration,
    WhisperConfig,
    WhisperForConditionalGeneration,
)
from transformers.cache_utils import DynamicCache, DynamicLayer, EncoderDecoderCache

LAYERS, HEADS, SIZE, VOCABULARY = 2, 4, 64, 96
BATCH, PAST, TOKENS = {0: "batch"}, {0: "batch", 2: "past"}, {0: "batch", 1: "tokens"}
SOURCE, ALL = {0: "batch", 2: "source"}, {0: "batch", 2: "all"}


def cache(tensors: Sequence[Tensor]) -> DynamicCache:
    """A cache that holds keys and values of each layer in turn."""
    made = DynamicCache()
    made.layers = []
    for keys, values in zip(tensors[::2], tensors[1::2], strict=True):
        layer = DynamicLayer()
        layer.keys, layer.values, layer.is_initialized = keys, values, True
        layer.dtype, layer.device = keys.dtype, keys.device
        made.layers.append(layer)
    return made


def held(found: DynamicCache) -> list[Tensor]:
    """Keys and values of each layer in turn."""
    return [tensor for layer in found.layers for tensor in (layer.keys, layer.values)]


class Decoder(nn.Module):
    """A step of a causal language model: tokens, mask, positions and cache to logits and cache."""

    def __init__(self, model: nn.Module):
        super().__init__()
        self.model = model

    def forward(self, input_ids: Tensor, attention_mask: Tensor, position_ids: Tensor, *past: Tensor):
        found = self.model(
            input_ids=input_ids,
            attention_mask=attention_mask,
            position_ids=position_ids,
            past_key_values=cache(past),
            use_cache=True,
        )
        return (found.logits, *held(found.past_key_values))


class CrossDecoder(nn.Module):
    """A step of a sequence-to-sequence decoder: the cache of its own tokens grows, that of the encoder's stays."""

    def __init__(self, model: nn.Module):
        super().__init__()
        self.model = model

    def forward(self, input_ids: Tensor, states: Tensor, *past: Tensor):
        half = len(past) // 2
        both = EncoderDecoderCache(cache(past[:half]), cache(past[half:]))
        both.is_updated = dict.fromkeys(range(LAYERS), True)
        found = self.model(decoder_input_ids=input_ids, encoder_outputs=(states,), past_key_values=both, use_cache=True)
        return (found.logits, *held(found.past_key_values.self_attention_cache))


class Encoder(nn.Module):
    def __init__(self, model: nn.Module):
        super().__init__()
        self.model = model

    def forward(self, *inputs: Tensor):
        return self.model(*inputs).last_hidden_state


class Crnn(nn.Module):
    """The usual reader of text lines: convolutions, two bidirectional LSTMs, a linear layer for CTC."""

    def __init__(self):
        super().__init__()
        sizes, layers = [1, 8, 16, 32], []
        for a, b in itertools.pairwise(sizes):
            layers += [nn.Conv2d(a, b, 3, padding=1), nn.BatchNorm2d(b), nn.ReLU(), nn.MaxPool2d(2)]
        self.features = nn.Sequential(*layers)
        self.recurrent = nn.LSTM(32 * 4, 48, num_layers=2, bidirectional=True)
        self.head = nn.Linear(96, 40)

    def forward(self, image: Tensor):
        found = self.features(image)
        columns = found.permute(3, 0, 1, 2).flatten(2)
        return self.head(self.recurrent(columns)[0]).log_softmax(-1)


def export(
    folder: Path, model: nn.Module, inputs: dict[str, Tensor], outputs: list[str], axes: dict[str, dict]
) -> None:
    """By the TorchScript exporter, and by the newer one into `_dynamo` beside it."""
    model.eval()
    for suffix, dynamo in (("", False), ("_dynamo", True)):
        target = Path(f"{folder}{suffix}") / "model.onnx"
        target.parent.mkdir(parents=True, exist_ok=True)
        shapes: dict = {"dynamic_axes": axes}
        if dynamo:
            dims = {n: torch.export.Dim.DYNAMIC for sizes in axes.values() for n in sizes.values()}
            given = [{d: dims[n] for d, n in axes.get(name, {}).items()} for name in inputs]
            shapes = {"dynamic_shapes": bundled(model, given)}
        with torch.no_grad(), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            torch.onnx.export(
                model,
                tuple(inputs.values()),
                target,
                input_names=list(inputs),
                output_names=outputs,
                dynamo=dynamo,
                external_data=False,
                opset_version=18 if dynamo else 17,
                **shapes,
            )
        strip(target)
        print(target)


def strip(target: Path) -> None:
    """Without what the exporters note for people who debug them: stack traces with paths of this machine."""
    model = onnx.load(target)
    for node in [*model.graph.node, *(n for f in model.functions for n in f.node)]:
        del node.metadata_props[:]
        node.doc_string = ""
    for value in [*model.graph.value_info, *model.graph.input, *model.graph.output, *model.graph.initializer]:
        del value.metadata_props[:]
    del model.graph.metadata_props[:]
    onnx.save(model, target)


def bundled(model: nn.Module, shapes: list) -> tuple:
    """The shapes as `forward` takes its arguments: those of `*past` are one tuple."""
    parameters = list(inspect.signature(model.forward).parameters.values())
    plain = [p for p in parameters if p.kind is not p.VAR_POSITIONAL]
    if len(plain) == len(parameters):
        return tuple(shapes)
    return (*shapes[: len(plain)], tuple(shapes[len(plain) :]))


def ids(*shape: int) -> Tensor:
    return torch.randint(3, VOCABULARY, shape)


def names(kind: str, layers: int = LAYERS, part: str = "") -> list[str]:
    return [f"{kind}.{i}{part}.{what}" for i in range(layers) for what in ("key", "value")]


def decoder(folder: Path, model: nn.Module, heads: int = HEADS) -> None:
    width, past = SIZE // HEADS, 5
    given = {n: torch.randn(2, heads, past, width) for n in names("past")}
    inputs = {
        "input_ids": ids(2, 3),
        "attention_mask": torch.ones(2, past + 3, dtype=torch.long),
        "position_ids": torch.arange(past, past + 3).expand(2, 3).contiguous(),
        **given,
    }
    axes = {
        "input_ids": TOKENS,
        "attention_mask": {0: "batch", 1: "all"},
        "position_ids": TOKENS,
        "logits": TOKENS,
        **dict.fromkeys(given, PAST),
        **dict.fromkeys(names("present"), ALL),
    }
    export(folder, Decoder(model), inputs, ["logits", *names("present")], axes)


def cross_decoder(folder: Path, model: nn.Module, width: int) -> None:
    own = {n: torch.randn(2, HEADS, 4, width) for n in names("past", part=".decoder")}
    other = {n: torch.randn(2, HEADS, 6, width) for n in names("past", part=".encoder")}
    inputs = {"input_ids": ids(2, 1), "encoder_hidden_states": torch.randn(2, 6, SIZE), **own, **other}
    axes = {
        "input_ids": BATCH,
        "encoder_hidden_states": {0: "batch", 1: "source"},
        "logits": BATCH,
        **dict.fromkeys(own, PAST),
        **dict.fromkeys(other, SOURCE),
        **dict.fromkeys(names("present"), ALL),
    }
    export(folder, CrossDecoder(model), inputs, ["logits", *names("present")], axes)


def gpt2(folder: Path) -> None:
    decoder(
        folder,
        GPT2LMHeadModel(GPT2Config(vocab_size=VOCABULARY, n_positions=32, n_embd=SIZE, n_layer=LAYERS, n_head=HEADS)),
    )


def llama(folder: Path) -> None:
    """Grouped queries: two heads of keys and values for four of queries."""
    sizes = {"vocab_size": VOCABULARY, "hidden_size": SIZE, "intermediate_size": 96, "max_position_embeddings": 64}
    config = LlamaConfig(
        **sizes, num_hidden_layers=LAYERS, num_attention_heads=HEADS, num_key_value_heads=2, use_cache=True
    )
    decoder(folder, LlamaForCausalLM(config), heads=2)


def t5_model() -> T5ForConditionalGeneration:
    config = T5Config(vocab_size=VOCABULARY, d_model=SIZE, d_kv=16, d_ff=96, num_layers=LAYERS, num_heads=HEADS)
    return T5ForConditionalGeneration(config)


def t5_encoder(folder: Path) -> None:
    inputs = {"input_ids": ids(2, 7), "attention_mask": torch.ones(2, 7, dtype=torch.long)}
    axes = dict.fromkeys([*inputs, "last_hidden_state"], TOKENS)
    export(folder, Encoder(t5_model().encoder), inputs, ["last_hidden_state"], axes)


def t5_decoder(folder: Path) -> None:
    cross_decoder(folder, t5_model(), 16)


def whisper_model() -> WhisperForConditionalGeneration:
    config = WhisperConfig(
        vocab_size=VOCABULARY,
        num_mel_bins=20,
        d_model=SIZE,
        encoder_layers=LAYERS,
        decoder_layers=LAYERS,
        encoder_attention_heads=HEADS,
        decoder_attention_heads=HEADS,
        encoder_ffn_dim=96,
        decoder_ffn_dim=96,
        max_source_positions=40,
        max_target_positions=32,
        pad_token_id=1,
        bos_token_id=1,
        eos_token_id=1,
        decoder_start_token_id=2,
        suppress_tokens=None,
        begin_suppress_tokens=None,
    )
    return WhisperForConditionalGeneration(config)


def whisper_encoder(folder: Path) -> None:
    inputs = {"input_features": torch.randn(2, 20, 80)}
    export(
        folder,
        Encoder(whisper_model().model.encoder),
        inputs,
        ["last_hidden_state"],
        {"input_features": BATCH, "last_hidden_state": BATCH},
    )


def whisper_decoder(folder: Path) -> None:
    cross_decoder(folder, whisper_model(), SIZE // HEADS)


def bert(folder: Path) -> None:
    config = BertConfig(
        vocab_size=VOCABULARY,
        hidden_size=SIZE,
        num_hidden_layers=LAYERS,
        num_attention_heads=HEADS,
        intermediate_size=96,
        max_position_embeddings=32,
    )
    inputs = {
        "input_ids": ids(2, 7),
        "attention_mask": torch.ones(2, 7, dtype=torch.long),
        "token_type_ids": torch.zeros(2, 7, dtype=torch.long),
    }
    axes = dict.fromkeys([*inputs, "last_hidden_state"], TOKENS)
    export(folder, Encoder(BertModel(config, add_pooling_layer=False)), inputs, ["last_hidden_state"], axes)


def crnn(folder: Path) -> None:
    axes = {"image": {0: "batch", 3: "width"}, "log_probabilities": {0: "columns", 1: "batch"}}
    export(folder, Crnn(), {"image": torch.randn(2, 1, 32, 96)}, ["log_probabilities"], axes)


MODELS: dict[str, Callable[[Path], None]] = {
    "bert_encoder": bert,
    "crnn": crnn,
    "gpt2_decoder_past": gpt2,
    "llama_decoder_past": llama,
    "t5_encoder": t5_encoder,
    "t5_decoder_past": t5_decoder,
    "whisper_encoder": whisper_encoder,
    "whisper_decoder_past": whisper_decoder,
}


def main() -> None:
    target, *wanted = sys.argv[1:]
    for name, make in MODELS.items():
        if not wanted or any(w in name for w in wanted):
            torch.manual_seed(0)
            try:
                make(Path(target) / name)
            except Exception as error:
                print(f"{name}: {type(error).__name__}: {str(error)[:600]}", file=sys.stderr)


if __name__ == "__main__":
    main()
