"""Inputs that are sequences or optional values, and what inputs and outputs of an IR stand for which of the model's.

IR has tensors only. A sequence `x` of a length that is said becomes `x:0`, `x:1`, …; one whose length changes from run
to run becomes `x:stacked`, all its tensors along a new leading axis, where they have one known shape, and otherwise
`x:data`, their elements one after the other, and `x:shapes`, a row per tensor (-1 fills rows of smaller rank). An
optional output that may be missing has `x:present` beside its value; a missing one has only that.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np
from xdsl.dialects.builtin import ModuleOp, StringAttr
from xdsl.ir import Attribute, Operation

from stepwell.dialects import provenance
from stepwell.dialects.errors import StepwellError
from stepwell.dialects.fields import plain
from stepwell.dialects.structure import InputOp, ListOp, MaybeOp, PackedOp
from stepwell.dialects.types import ANY, element_of, shape_of, tensor

LONGEST = 1 << 12
"""Tensors that an input may be made of."""


def lengths_of(texts: Sequence[str]) -> dict[str, int | None]:
    """The lengths that `--sequence-length NAME=N` gives; None for `?`."""
    found: dict[str, int | None] = {}
    for text in texts:
        name, equals, length = text.rpartition("=")
        if not equals or not name or not (length == "?" or length.isdecimal()):
            raise StepwellError(f"--sequence-length: '{text}' is not NAME=N or NAME=?, such as x=3")
        found[name] = None if length == "?" else int(length)
    return found


def expand(module: ModuleOp, lengths: Mapping[str, Any] | None = None, absent: Sequence[str] = ()) -> None:
    """Give a source module inputs that are tensors in place of those sequences whose length is given.

    `lengths` maps names to a number of tensors, or to None or "?" for one that changes from run to run; the optional
    inputs in `absent` are left out. Wrong names, and names of other inputs, are StepwellErrors.
    """
    inputs = {op.label: op for op in module.body.block.ops if isinstance(op, InputOp)}
    for name in absent:
        op = _named(inputs, name, "optional", "an optional input")
        _replace(op, [], MaybeOp.of())
    for name, length in (lengths or {}).items():
        op = _named(inputs, name, "seq", "a sequence")
        if name in absent:
            raise StepwellError(f"the input '{name}' is said to be absent, and to have a length")
        if length is None or length == "?":
            _replace(op, *_packed(op))
        elif isinstance(length, int) and 0 <= length <= LONGEST:
            made = [_input(op, f"{name}:{i}", op.output.type) for i in range(length)]
            _replace(op, made, ListOp.of([m.output for m in made]))
        else:
            raise StepwellError(f"the sequence '{name}' cannot have the length {length!r}; at most {LONGEST}, or ?")


def _named(inputs: Mapping[str, InputOp], name: str, kind: str, what: str) -> InputOp:
    fitting = {label: op for label, op in inputs.items() if kind in (plain(op.container) or "")}
    if name in fitting:
        return fitting[name]
    if name in inputs:
        raise StepwellError(f"the input '{name}' is not {what}")
    near = difflib.get_close_matches(name, fitting, 1)
    hint = f"did you mean '{near[0]}'?" if near else f"its inputs are {', '.join(inputs) or 'none'}"
    raise StepwellError(f"the model has no input named '{name}'; {hint}")


def _input(op: InputOp, name: str, type_: Attribute) -> InputOp:
    block = op.parent
    assert block is not None
    taken = {n for other in block.ops for value in other.results for n in provenance.tensor_names(value)}
    while name in taken:
        name += "'"
    made = InputOp.create(result_types=[type_], properties={"tensor_name": StringAttr(name)}, location=op.location)
    provenance.set_layer_name(made, name)
    provenance.set_tensor_names(made, [(name,)])
    return made


def _packed(op: InputOp) -> tuple[list[InputOp], PackedOp]:
    kind, shape = element_of(op.output), shape_of(op.output)
    if shape is None:
        raise StepwellError(f"the rank of the tensors in '{op.label}' is not known, so their number must be given")
    if all(isinstance(d, int) for d in shape):
        stacked = _input(op, f"{op.label}:stacked", tensor(kind, (ANY, *shape)))
        return [stacked], PackedOp.of(stacked.output, None, shape)
    data = _input(op, f"{op.label}:data", tensor(kind, (ANY,)))
    shapes = _input(op, f"{op.label}:shapes", tensor("i64", (ANY, len(shape))))
    return [data, shapes], PackedOp.of(data.output, shapes.output, shape)


def _replace(op: InputOp, inputs: Sequence[InputOp], made: Operation) -> None:
    block = op.parent
    assert block is not None
    made.location = op.location
    block.insert_ops_before([*inputs, made], op)
    op.output.replace_all_uses_with(made.results[0])
    op.detach()
    op.erase()


def parts_of(name: str, value: Any, names: Iterable[str]) -> dict[str, np.ndarray]:
    """The tensors to give an IR with these inputs for a value of the model's: an array, a list of them, or None."""
    known = set(names)
    if value is None:
        return {}
    if not isinstance(value, list):
        return {name: np.asarray(value)} if name in known else {}
    if f"{name}:stacked" in known:
        return {f"{name}:stacked": np.stack(value)}
    if f"{name}:data" in known:
        shapes = np.array([np.shape(v) for v in value], np.int64).reshape(len(value), -1)
        return {f"{name}:data": np.concatenate([np.ravel(v) for v in value]), f"{name}:shapes": shapes}
    return {f"{name}:{i}": np.asarray(v) for i, v in enumerate(value) if f"{name}:{i}" in known}


def value_of(name: str, tensors: Mapping[str, np.ndarray]) -> Any:
    """The value of an output of the model's, given those of the IR by name: an array, a list of arrays, or None."""
    present = tensors.get(f"{name}:present")
    if present is not None and not bool(np.asarray(present).all()):
        return None
    if name in tensors:
        return tensors[name]
    if f"{name}:stacked" in tensors:
        return list(tensors[f"{name}:stacked"])
    if f"{name}:data" in tensors:
        shapes = [tuple(int(d) for d in row if d >= 0) for row in tensors[f"{name}:shapes"]]
        ends = np.cumsum([int(np.prod(s)) for s in shapes], dtype=np.int64)
        flat = np.split(tensors[f"{name}:data"], ends[:-1]) if shapes else []
        return [part.reshape(s) for part, s in zip(flat, shapes, strict=True)]
    numbered = re.compile(re.escape(name) + r":(\d+)")
    items = {int(found[1]): value for key, value in tensors.items() if (found := numbered.fullmatch(key))}
    return [items[i] for i in sorted(items)]
