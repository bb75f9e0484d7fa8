"""`opset-preprocess`: mean values, scales and reversed channels, between the model's inputs and what reads them.

    input -> reverse the channels -> subtract the mean -> divide by the scale -> model

So mean values and scales are in the order of the channels that the model was trained with. With the mean (1, 2, 3), the
scale (2, 4, 8) and reversed channels the pixel (10, 20, 30) becomes ((30 - 1) / 2, (20 - 2) / 4, (10 - 3) / 8).

What only looks at an input's shape, or passes it on as an output, reads it as it is. `opset-fuse` moves all that into
the first convolution where its padding allows.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Operation, SSAValue, Use
from xdsl.passes import ModulePass

from stepwell import places
from stepwell.channels import Values, values_of
from stepwell.dialects import provenance
from stepwell.dialects.diagnostics import warn
from stepwell.dialects.errors import StepwellError
from stepwell.dialects.meaning import Meaning, Prepared
from stepwell.dialects.opset.arithmetic import AddOp, MultiplyOp
from stepwell.dialects.opset.gather import GatherOp
from stepwell.dialects.opset.infrastructure import ConstantOp, ParameterOp, ResultOp
from stepwell.dialects.opset.matching import literal
from stepwell.dialects.opset.shape import ShapeOf1Op, ShapeOfOp
from stepwell.dialects.opset.transforms.layout import Change, parse
from stepwell.dialects.opset.transforms.refine import refine
from stepwell.dialects.opset.type import ConvertOp
from stepwell.dialects.types import element, element_of, rank_of, shape_of, spell

LOOKS = (ResultOp, ShapeOf1Op, ShapeOfOp)
COLOURS = 3


@dataclass(frozen=True)
class OpsetPreprocess(ModulePass):
    """Reverse the channels of inputs, subtract mean values, divide by scales; the texts are those of the options.

    `layout` says which dimension the channels are; `channels_last` where they are if it does not.
    """

    name = "opset-preprocess"
    mean_values: str = ""
    scale_values: str = ""
    scale: float = 0.0
    reverse_input_channels: bool = False
    layout: str = ""
    channels_last: bool = False
    mean_offsets: str = ""
    noted: Meaning = field(default_factory=Meaning, init=False, compare=False)
    """What is done to each input, for `--verify`."""

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        inputs = [o for o in places.inputs(op) if isinstance(o, ParameterOp)]
        layouts = parse(self.layout)
        means = values_of(self.mean_values, "--mean-values", inputs)
        scales = values_of(self.scale_values, "--scale-values", inputs)
        reversed_ = self._reversed(inputs, layouts)
        for port in inputs:
            made = _Border(port, self._layout(port, layouts, len(inputs)), self.channels_last)
            if port in reversed_:
                made.reverse()
            if port in means:
                made.mean(means[port], self.mean_offsets)
            if port in scales or self.scale:
                made.scale(scales.get(port) or Values("--scale", np.array([self.scale])), needed=port in scales)
            made.finish()
            if made.value is not port.output:
                self.noted.prepared[made.label] = made.noted
        refine(op)

    def _layout(self, port: ParameterOp, layouts: Sequence[Change], count: int) -> Change | None:
        names = provenance.tensor_names(port.output)
        found = [c for c in layouts if c.name in names or (not c.name and count == 1)]
        return found[0] if found else None

    def _reversed(self, inputs: Sequence[ParameterOp], layouts: Sequence[Change]) -> set[ParameterOp]:
        """The inputs that are images of three channels; the others are named in a warning."""
        if not self.reverse_input_channels:
            return set()
        found = {p for p in inputs if _Border(p, self._layout(p, layouts, len(inputs)), self.channels_last).colours()}
        if not found:
            shown = ", ".join(f"{places.label(p)} {spell(p.output)}" for p in inputs)
            raise StepwellError(
                f"--reverse-input-channels: no input has {COLOURS} channels; the inputs are {shown}. "
                "Where it cannot be seen, say which dimension they are, as --layout NAME(nchw)"
            )
        others = [places.label(p) for p in inputs if p not in found]
        if others:
            warn(
                f"--reverse-input-channels: the channels of {', '.join(others)} are not {COLOURS} and are not reversed"
            )
        return found


class _Border:
    """What is put behind one input."""

    def __init__(self, port: ParameterOp, layout: Change | None, channels_last: bool):
        self.port, self.layout, self.channels_last = port, layout, channels_last
        self.value: SSAValue = port.output
        self.last: Operation = port
        self.label = places.label(port)
        self.uses: list[Use] = [u for u in port.output.uses if not isinstance(u.operation, LOOKS)]
        self.shape = shape_of(port.output)
        self.noted = Prepared()

    def colours(self) -> int | None:
        """The dimension with three channels."""
        if self.shape is None:
            return None
        if self.layout is not None:
            at = self.layout.axis("c", len(self.shape))
            return at if at is not None and self.shape[at] == COLOURS else None
        first, last = (0, 2) if len(self.shape) == 3 else (1, len(self.shape) - 1)
        if len(self.shape) < 3:
            return None
        found = [at for at in dict.fromkeys((first, last)) if self.shape[at] == COLOURS]
        return found[-1 if self.channels_last else 0] if found else None

    def axis(self, count: int, option: str) -> int:
        """The dimension that values for so many channels are for."""
        rank = rank_of(self.port.output)
        if rank is None or self.shape is None:
            raise StepwellError(f"{option}: the rank of {self.label} is not known; give its shape with --input")
        if not rank:
            raise StepwellError(f"{option}: {self.label} is one number and has no channels; give one value")
        if self.layout is not None and (at := self.layout.axis("c", rank)) is not None:
            fitting = [at]
        else:
            # Images have channels first or last; a vector has them last.
            order = [rank - 1, 1] if self.channels_last or rank < 3 else [1, rank - 1]
            order += [0] if rank in (1, 3) else []
            fitting = [at for at in dict.fromkeys(order) if at < rank]
        for exact in (True, False):
            for at in fitting:
                size = self.shape[at]
                if size == count or (not exact and not isinstance(size, int) and size.lo <= count):
                    return at
        shown = " or ".join(str(self.shape[at]) for at in fitting)
        raise StepwellError(
            f"{option}: {count} values are given for {self.label}, which has {shown} channels "
            f"({spell(self.port.output)}); if these are no channels, say which are, as --layout NAME(nhwc)"
        )

    def reverse(self) -> None:
        axis = self.noted.reverse = self.colours()
        order, at = self._constant(np.arange(COLOURS)[::-1], "i64"), self._constant(np.array(axis), "i64")
        self._put("reverse_input_channels", GatherOp.of(self.value, order, at))

    def mean(self, values: Values, offsets: str) -> None:
        self._real(values.option)
        array = self._fitted(values, offsets)
        if array.any():
            self.noted.mean = array
            self._put("mean", AddOp.of(self.value, self._constant(-array, self.value)))

    def scale(self, values: Values, *, needed: bool) -> None:
        kind = element(element_of(self.value))
        if not needed and not kind.is_float and kind.name != "u8" and not self._given():
            return  # --scale is for all inputs that are images; numbers of words and the like stay.
        self._real(values.option)
        array = self._fitted(values)
        if not array.all():
            raise StepwellError(f"{values.option}: a scale of {self.label} is zero")
        if (np.abs(array) < 1).any():
            warn(f"{values.option}: {self.label} is divided by less than 1, which makes its values larger")
        if (array != 1).any():
            self.noted.scale = array
            self._put("scale", MultiplyOp.of(self.value, self._constant(1 / array, self.value)))

    def _given(self) -> bool:
        """Whether the model's own input is of real numbers, and only the application gives integers."""
        reads = [u.operation for u in self.uses if isinstance(u.operation, ConvertOp)]
        mine = [c for c in reads if provenance.layer_name(c) == f"{self.label}/convert"]
        return bool(mine) and all(element(element_of(c.results[0])).is_float for c in mine)

    def _real(self, option: str) -> None:
        """Integers are converted where all that reads them does so anyway: the values are for what it gives."""
        if element(element_of(self.value)).is_float:
            return
        converts = [u.operation for u in self.uses]
        kinds = {element(element_of(c.results[0])).name for c in converts if isinstance(c, ConvertOp)}
        real = len(kinds) == 1 and all(element(kind).is_float for kind in kinds)
        if not converts or not real or not all(isinstance(c, ConvertOp) for c in converts):
            kind = element(element_of(self.value)).name
            raise StepwellError(
                f"{option}: the input {self.label} is {kind}, and the model computes with these numbers as they are; "
                f"for an input of real numbers give --input {self.label}{{f32}}"
            )
        self.noted.converted = True
        self._put("convert", ConvertOp.of(self.value, destination_type=element_of(converts[0].results[0])))

    def _fitted(self, values: Values, offsets: str = "") -> np.ndarray:
        """The values in the shape in which they broadcast over the input."""
        array, rank = values.array.astype(np.float64), rank_of(self.port.output)
        if array.size == 1:
            return array.reshape((1,) * (rank or 0))
        if array.ndim > 1:
            return values.image(self.shape, self.axis(array.shape[0], values.option), offsets, self.label)
        axis = self.axis(array.size, values.option)
        assert rank is not None
        return array.reshape([array.size if at == axis else 1 for at in range(rank)])

    def _constant(self, array: np.ndarray, like: Any) -> SSAValue:
        made = ConstantOp.holding(literal(array, like))
        made.location = self.port.location
        self._insert(made)
        return made.output

    def _put(self, what: str, op: Operation) -> None:
        op.location = provenance.location(f"{self.label}/{what}", "preprocessing", "", 0)
        provenance.set_layer_name(op, f"{self.label}/{what}")
        self._insert(op)
        self.value = op.results[0]

    def _insert(self, op: Operation) -> None:
        block = self.port.parent
        assert block is not None
        block.insert_op_after(op, self.last)
        self.last = op

    def finish(self) -> None:
        """Let all that reads the input read what has become of it."""
        if self.value is self.port.output:
            return
        converted = not element(element_of(self.port.output)).is_float and element(element_of(self.value)).is_float
        for use in self.uses:
            if converted and isinstance(use.operation, ConvertOp):
                use.operation.output.replace_all_uses_with(self.value)
            else:
                use.operation.operands[use.index] = self.value


__all__ = ["OpsetPreprocess"]
