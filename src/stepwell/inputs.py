"""What a user says of a model's inputs: `x[1,3,224,224],y[?,1..10]{i64}`, or its Python equivalent."""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from xdsl.dialects.builtin import ModuleOp

from stepwell.dialects.diagnostics import warn
from stepwell.dialects.errors import StepwellError
from stepwell.dialects.opset.subgraph import retype
from stepwell.dialects.provenance import tensor_names
from stepwell.dialects.structure import InputOp, OutputOp
from stepwell.dialects.types import ANY, ELEMENT_TYPES, Interval, Shape, element_of, parse_shape, shape_of, tensor

_ENTRY = re.compile(r"\s*(?P<name>[^\[\]{}]*?)\s*(\[(?P<shape>[^\]]*)\])?\s*(\{(?P<type>[^}]*)\})?\s*(?:,|$)")


@dataclass(frozen=True)
class InputSpec:
    """One input: its name (empty: by position), a shape or None to keep it, an element type or None to keep it."""

    name: str
    shape: Shape = None
    has_shape: bool = False
    kind: str | None = None


def parse(text: str) -> list[InputSpec]:
    """The inputs of the command line's `--input`; a name may hold any character but brackets and braces."""
    found: list[InputSpec] = []
    at = 0
    while at < len(text):
        match = _ENTRY.match(text, at)
        if match is None or match.end() == at:
            raise StepwellError(f"--input: '{text[at:]}' is not NAME[SHAPE]{{TYPE}}, such as x[1,3,?,1..10]{{f32}}")
        at = match.end()
        shape = None
        if match["shape"] is not None:
            try:
                shape = parse_shape(match["shape"].replace(" ", ","))
            except ValueError as error:
                raise StepwellError(f"--input: [{match['shape']}]: {error}") from None
        found.append(_spec(match["name"], shape, match["shape"] is not None, match["type"]))
    return found


def _spec(name: str, shape: Shape, has_shape: bool, kind: str | None) -> InputSpec:
    if kind is not None and kind not in ELEMENT_TYPES:
        raise StepwellError(f"'{kind}' is not an element type; there are {', '.join(ELEMENT_TYPES)}")
    return InputSpec(name, shape, has_shape, kind)


def of(value: Any) -> list[InputSpec]:
    """The inputs of the Python interface: text, a mapping of name → shape, or a sequence of shapes or names.

    A shape is a sequence whose items are sizes, -1 or None (unknown), or (low, high) pairs.
    """
    if value is None:
        return []
    if isinstance(value, str):
        return parse(value)
    if isinstance(value, Mapping):
        return [_spec(name, _shape(shape), shape is not None, None) for name, shape in value.items()]
    if isinstance(value, Sequence):
        if value and all(isinstance(v, int) for v in value):
            return [InputSpec("", _shape(value), True)]
        return [InputSpec(v) if isinstance(v, str) else InputSpec("", _shape(v), True) for v in value]
    raise StepwellError(f"inputs are given as text, a mapping or a list, not as {type(value).__name__}")


def _shape(items: Any) -> Shape:
    if items is None:
        return None
    if isinstance(items, str):
        return parse_shape(items)
    out: list[Any] = []
    for item in items:
        if item is None or item == -1 or item == "?":
            out.append(ANY)
        elif isinstance(item, int) and item >= 0:
            out.append(item)
        elif isinstance(item, str):
            out.extend(parse_shape(item) or ())
        elif isinstance(item, Sequence) and len(item) == 2:
            lo, hi = item
            out.append(Interval(max(lo, 0), None if hi in (-1, None) else hi))
        else:
            raise StepwellError(f"{item!r} is not a dimension")
    return tuple(out)


def apply(module: ModuleOp, specs: Sequence[InputSpec]) -> None:
    """Give a source module's inputs the shapes and types of `specs`; an unknown name is a StepwellError.

    The name of a sequence stands for each of the tensors that it is made of.
    """
    inputs = [op for op in module.body.block.ops if isinstance(op, InputOp)]
    by_name = {op.label: op for op in inputs}
    aliases = {name: op for op in inputs for name in tensor_names(op.output) if name not in by_name}
    for position, spec in enumerate(specs):
        if spec.name:
            op = by_name.get(spec.name) or aliases.get(spec.name)
            members = [by_name[n] for n in by_name if re.fullmatch(re.escape(spec.name) + r":\d+", n)]
            if op is None and members:
                for member in members:
                    _give(member, spec)
                continue
            if op is None:
                near = difflib.get_close_matches(spec.name, by_name, 1)
                hint = f"; did you mean '{near[0]}'?" if near else f"; its inputs are {', '.join(by_name)}"
                raise StepwellError(f"the model has no input named '{spec.name}'{hint}")
        elif position < len(inputs):
            op = inputs[position]
        else:
            raise StepwellError(f"{len(specs)} inputs are given; the model has {len(inputs)}: {', '.join(by_name)}")
        _give(op, spec)
    _warn_of_ranks(inputs)


def _warn_of_ranks(inputs: Sequence[InputOp]) -> None:
    """An IR whose input has no rank is valid; OpenVINO's CPU plugin refuses it until the application gives a shape."""
    for op in inputs:
        if shape_of(op.output) is None and any(not isinstance(use.operation, OutputOp) for use in op.output.uses):
            warn(
                f"the rank of the input {op.label} is not known, and OpenVINO's CPU plugin does not run such a model; "
                f'give a shape: --input "{op.label}[?,?]"'
            )


def _give(op: InputOp, spec: InputSpec) -> None:
    kind = ELEMENT_TYPES[spec.kind].mlir if spec.kind else element_of(op.output)
    retype(op.output, tensor(kind, spec.shape if spec.has_shape else shape_of(op.output)))


def select_outputs(module: ModuleOp, names: Sequence[str]) -> None:
    """Make the tensors of these names the model's outputs, in this order."""
    from stepwell.dialects.provenance import location

    block = module.body.block
    values = {name: value for op in block.ops for value in op.results for name in tensor_names(value)}
    values |= {op.label: op.data for op in block.ops if isinstance(op, OutputOp)}
    # TensorFlow's users name a node where they mean its first tensor.
    values |= {n: values[f"{n}:0"] for n in names if n not in values and f"{n}:0" in values}
    missing = [n for n in names if n not in values]
    if missing:
        near = difflib.get_close_matches(missing[0], values, 3)
        hint = f"; did you mean {' or '.join(repr(n) for n in near)}?" if near else ""
        raise StepwellError(f"the model has no tensor named '{missing[0]}'{hint}")
    ranks = {op.label: op.rank for op in block.ops if isinstance(op, OutputOp) and op.rank is not None}
    for op in list(block.ops):
        if isinstance(op, OutputOp):
            op.detach()
            op.erase()
    for name in names:
        properties = {"tensor_name": name} | ({"rank": ranks[name]} if name in ranks else {})
        made = OutputOp.make([values[name]], (), properties, location=location(name, "output", "", 0))
        block.add_op(made)
