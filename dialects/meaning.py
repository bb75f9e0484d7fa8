"""What the inputs and outputs of an IR mean to the source model: for `--verify`, which runs both on the same data.

`cut`, `opset-preprocess` and `opset-layout` note what they decide. Here it is done with numpy, apart from the graph:
an input of the IR goes through the layout, the reversed channels, the mean and the scale to the source's input, and the
other way where the source's is what is given.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from stepwell.dialects.errors import InferenceError, StepwellError

ANOTHER = {
    "opset-add-priors": "--counts",
    "opset-remove-softmax": "--remove-output-softmax",
    "opset-expose-states": "--remove-memory",
    "opset-detect-regions": "--transformations-config",
}
"""Passes after which a model gives something else than the source, and the options that ask for them."""


@dataclass
class Prepared:
    """What is done to one input, in the source's order of dimensions."""

    reverse: int | None = None
    """The dimension that is reversed."""
    mean: np.ndarray | None = None
    scale: np.ndarray | None = None
    converted: bool = False
    """Whether it is done to what the model converts its input to."""


@dataclass(frozen=True)
class NewInput:
    """An input at a cut: the tensor that it stands for, or what feeds a port of the node that gives `node`."""

    tensor: str
    kind: str
    node: str = ""
    port: int = 0


@dataclass
class Meaning:
    """Inputs and outputs of an IR by their names, and what was done to them."""

    prepared: dict[str, Prepared] = field(default_factory=dict)
    orders: dict[str, list[int]] = field(default_factory=dict)
    """For each dimension that an input or output has in the IR the one of the source."""
    frozen: dict[str, np.ndarray] = field(default_factory=dict)
    cuts: dict[str, NewInput] = field(default_factory=dict)
    outputs: dict[str, str] | None = None
    """The tensors of the source that the outputs are, where others than the model's were chosen."""
    reshaped: bool = False
    """Whether inputs were given other shapes than the source says."""
    shapes: list[str] = field(default_factory=list)
    """Those shapes, with the option and the source's own, for errors that follow from them."""
    states: bool = False
    """Whether inputs became states, which are zero at first."""
    rounded: bool = False
    """Whether weights were rounded to f16."""
    another: str = ""
    """The option that makes another model."""

    @classmethod
    def of(cls, passes: Iterable[Any]) -> Meaning:
        """What the passes of a conversion noted."""
        made = cls()
        for each in passes:
            noted = getattr(each, "noted", None)
            if isinstance(noted, Meaning):
                made.prepared |= noted.prepared
                made.orders |= noted.orders
                made.frozen |= noted.frozen
                made.cuts |= noted.cuts
                made.reshaped = made.reshaped or noted.reshaped
                made.shapes += [text for text in noted.shapes if text not in made.shapes]
                made.outputs = noted.outputs if noted.outputs is not None else made.outputs
            made.states = made.states or each.name in ("opset-make-stateful", "opset-low-latency")
            made.rounded = made.rounded or each.name == "compress-to-fp16"
            made.another = ANOTHER.get(each.name, made.another)
        return made

    @contextmanager
    def explaining(self) -> Iterator[None]:
        """An operation that refuses what it gets is told with the shapes that were given to inputs."""
        try:
            yield
        except StepwellError as error:
            advise = getattr(error, "advise", None)
            if self.shapes and (advise is not None or isinstance(error, InferenceError)):
                more = f" and {len(self.shapes) - 4} more" * (len(self.shapes) > 4)
                text = f"shapes are given that are not the model's own: {'; '.join(self.shapes[:4])}{more}"
                if advise is not None:
                    advise(text)
                elif text not in str(error):
                    error.args = (f"{error}\n{text}",)
            raise

    def check(self) -> None:
        """A StepwellError where the outputs are not those of the source."""
        if self.another:
            raise StepwellError(
                f"--verify: with {self.another} the model gives something else than its source on purpose; verify it "
                "without, or use --verify-passes, which holds the passes behind that against it"
            )

    def to_source(self, names: Sequence[str], array: np.ndarray, kind: np.dtype) -> np.ndarray:
        """What the source takes, of its type, where the IR's input of these names is given an array."""
        order, about = _of(self.orders, names), _of(self.prepared, names)
        if order is not None:
            array = array.transpose(np.argsort(order))
        if about is None:
            return array.astype(kind)
        array = _real(names, about, array, kind)
        if about.reverse is not None:
            array = np.flip(array, about.reverse)
        array = array if about.mean is None else array - about.mean
        return (array if about.scale is None else array / about.scale).astype(kind)

    def to_ir(self, names: Sequence[str], array: np.ndarray, kind: np.dtype) -> np.ndarray:
        """What the IR's input of these names is given where the source takes an array."""
        order, about = _of(self.orders, names), _of(self.prepared, names)
        if about is not None:
            array = _real(names, about, array, array.dtype)
            array = array if about.scale is None else array * about.scale
            array = array if about.mean is None else array + about.mean
            if about.reverse is not None:
                array = np.flip(array, about.reverse)
        if order is not None:
            array = array.transpose(order)
        if kind.kind in "iu" and array.dtype.kind == "f":
            whole = np.rint(array)
            info = np.iinfo(kind)
            if not np.allclose(array, whole, atol=1e-2) or whole.min() < info.min or whole.max() > info.max:
                raise StepwellError(f"--verify: the values that are given for {names[0]} come from no {kind.name}")
            array = whole
        return np.array(array, kind, order="C")

    def output(self, names: Iterable[str], array: np.ndarray) -> np.ndarray:
        """An output of the IR as the source gives it."""
        order = _of(self.orders, names)
        return array if order is None else array.transpose(np.argsort(order))


def _real(names: Sequence[str], about: Prepared, array: np.ndarray, source: np.dtype) -> np.ndarray:
    """The array as real numbers, where the source takes such."""
    if about.converted and source.kind != "f":
        raise StepwellError(
            f"--verify: the mean and scale of {names[0]} are for what the model makes of its integers, which the "
            f"source cannot be given; verify it without, or with --input {names[0]}{{f32}}"
        )
    return np.asarray(array, np.float64)


def _of(table: Mapping[str, Any], names: Iterable[str]) -> Any:
    return next((table[name] for name in names if name in table), None)


__all__ = ["Meaning", "NewInput", "Prepared"]
