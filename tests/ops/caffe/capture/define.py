"""The language in which cases are defined; nothing here needs Caffe before a case is captured.

    layer("Pooling", f32(1, 2, 5, 6), "pooling_param { kernel_size: 2 }", label="plain")    # one layer of given inputs
    layer("Scale", f32(1, 3, 2, 2), weights=[(3,)])                        # a shape for random blobs, or their values
    net("Slice", TEXT, {"data": f32(1, 4)}, weights={"ip": [(3, 4), (3,)]}, label="…")       # a net, named by its text

The names of cases are `<layer>-<label>`; the layer is the one that tables count the case for. Options of both:
`rtol`, `atol`; `given` and `options` (what the converter is told); `rows` (the outputs are lists of rows, of any
  length); `outputs` (compare these alone); `tops` (how many of
a layer); `formula` (a function of the inputs and the weights in float64, whose results are expected instead of those of
Caffe, for layers that no Caffe can run); `same_as` (a text that means the same to Caffe, which does not know the
layer); `forms`: which files there are and of what generation, of `text` (a net of text and the weights beside it),
  `oldblobs`
(blobs of four sizes), `v1` (blobs of four sizes in layers of the second generation), `binary` (one file with both) and
`textonly`.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from tests.ops.given import Input, Kind

STEP = 64
"""Numbers are multiples of a part of one, so that they take little room."""

f32 = Kind(np.dtype(np.float32))

Weights = Mapping[str, Sequence[Any]]


@dataclass(frozen=True)
class Case:
    """One definition."""

    name: str
    text: str
    inputs: Mapping[str, Input]
    weights: Weights
    seed: int
    form: str
    same_as: str | None = None
    formula: Callable[..., Any] | None = None
    outputs: Sequence[str] | None = None
    about: Mapping[str, Any] = field(default_factory=dict)

    def fed(self) -> dict[str, np.ndarray]:
        rng = np.random.default_rng(self.seed)
        return {name: _coarse(given, rng) for name, given in self.inputs.items()}

    def kinds(self) -> dict[str, str]:
        """The layers that the file of weights has: their types by name."""
        found = {name: NEWER.get(kind, kind) for name, kind in KIND.findall(self.same_as or self.text)}
        return {name: str(found.get(name, "Convolution")) for name in [*self.weights, *found]}

    def blobs(self) -> dict[str, list[np.ndarray]]:
        rng = np.random.default_rng(self.seed + 1)
        return {name: [_blob(b, rng) for b in blobs] for name, blobs in self.weights.items()}


KIND = re.compile(r'name: "([^"]+)"\s+type: "?(\w+)')
NEWER = {
    **{"CONVOLUTION": "Convolution", "DECONVOLUTION": "Deconvolution", "POOLING": "Pooling", "LRN": "LRN"},
    **{"INNER_PRODUCT": "InnerProduct", "RELU": "ReLU", "DROPOUT": "Dropout", "SOFTMAX": "Softmax"},
    **{"conv": "Convolution", "pool": "Pooling", "lrn": "LRN", "relu": "ReLU", "innerproduct": "InnerProduct"},
    **{"dropout": "Dropout", "softmax": "Softmax"},
}
"""Types of older nets by their later names: Caffe writes weights so."""


class Family:
    """The cases of a module."""

    def __init__(self) -> None:
        self.cases: dict[str, Case] = {}

    def __iter__(self) -> Iterator[Case]:
        return iter(self.cases.values())

    def layer(
        self,
        kind: str,
        inputs: Input | Sequence[Input],
        text: str = "",
        label: str = "",
        weights: Sequence[Any] = (),
        tops: int = 1,
        same_as: tuple[str, str] | None = None,
        **options: Any,
    ) -> None:
        """A net of one layer; `same_as` has the kind and the text of the layer that Caffe knows."""
        inputs = [inputs] if isinstance(inputs, Input) else list(inputs)
        names = ["data" if i == 0 else f"data{i}" for i in range(len(inputs))]
        fed = dict(zip(names, inputs, strict=True))
        outputs = ["out" if i == 0 else f"out{i}" for i in range(tops)]
        written = [one(k, t, names, outputs, fed) for k, t in ((kind, text), *([same_as] if same_as else ()))]
        self.net(
            kind,
            written[0],
            fed,
            {"out": weights} if weights else {},
            label,
            same_as=written[1] if same_as else None,
            **options,
        )

    def net(
        self,
        operator: str,
        text: str,
        inputs: Mapping[str, Input],
        weights: Weights | None = None,
        label: str = "",
        forms: str = "text",
        same_as: str | None = None,
        formula: Callable[..., Any] | None = None,
        outputs: Sequence[str] | None = None,
        **about: Any,
    ) -> None:
        assert set(about) <= {"rtol", "atol", "given", "options", "rows"}, about
        stem = f"{operator}-{label}" if label else operator
        for form in forms.split():
            name = stem if form == "text" else f"{stem}-{form}"
            assert name not in self.cases, f"two cases are named {name}: give one a label"
            assert "/" not in name and "#" not in name
            seed = zlib.crc32(stem.encode())
            self.cases[name] = Case(
                name,
                text,
                inputs,
                weights or {},
                seed,
                form,
                same_as,
                formula,
                outputs,
                {"operator": operator, **about},
            )


def one(kind: str, text: str, bottoms: Sequence[str], tops: Sequence[str], inputs: Mapping[str, Input]) -> str:
    """A net of Input layers and a layer named `out`."""
    declared = [
        f'layer {{ name: "{n}" type: "Input" top: "{n}" input_param {{ shape {{ {sizes(i.shape)} }} }} }}'
        for n, i in inputs.items()
    ]
    ends = "".join(f' bottom: "{b}"' for b in bottoms) + "".join(f' top: "{t}"' for t in tops)
    body = "".join(f"\n  {line.strip()}" for line in text.splitlines() if line.strip())
    return "\n".join(['name: "case"', *declared, f'layer {{\n  name: "out" type: "{kind}"{ends}{body}\n}}', ""])


def sizes(shape: Sequence[int]) -> str:
    return " ".join(f"dim: {n}" for n in shape)


def _coarse(given: Input, rng: np.random.Generator) -> np.ndarray:
    value = given.fed(rng)
    return value if given.values is not None else (np.round(value * STEP) / STEP).astype(np.float32)


def _blob(given: Any, rng: np.random.Generator) -> np.ndarray:
    if isinstance(given, Input):
        return _coarse(given, rng)
    if isinstance(given, tuple):
        return (rng.integers(-32, 33, given) / 32).astype(np.float32)
    return np.asarray(given, np.float32)
