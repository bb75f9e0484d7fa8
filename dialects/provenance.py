"""Where an operation comes from, and the names its source gave to it and its tensors.

* `op.location`: `"node name"("onnx.Conv"("model.onnx":12:0))`, fused where operations were merged;
* attribute `layer`: the source node's name, on the operation that gives the node's result;
* attribute `names`: for each result the tensor names of the source, in the order they were met;
* attribute `output_names` of a Result: the names of the model's output, where they are not those of its value;
* attributes `rt_info`, `input_info`, `output_info`: run-time information of the layer and of each of its ports;
* attribute `stepwell.rt_info` of the module: that of the model.

A rewrite that replaces a value calls `transfer`, so that names survive.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any

from xdsl.dialects.builtin import (
    UNKNOWN_LOC,
    ArrayAttr,
    FileLineColLoc,
    FusedLoc,
    IntAttr,
    LocationAttr,
    NameLoc,
    NoneAttr,
    StringAttr,
)
from xdsl.ir import Attribute, Operation, OpResult, SSAValue

NAMES = "names"
LAYER = "layer"
RT_INFO = "rt_info"
INPUT_INFO = "input_info"
OUTPUT_INFO = "output_info"
OUTPUT_NAMES = "output_names"
MODEL_INFO = "stepwell.rt_info"


MOST_SOURCES = 256
"""Source nodes that a location names: what is merged from more is named by the first of them."""

_FIRST = IntAttr(0)


def _unchecked(cls: type[Any], fields: dict[str, Any]) -> Any:
    """An attribute whose parameters are right by construction: xDSL's checks of a location take 10 µs."""
    made = object.__new__(cls)
    made.__dict__.update(fields)
    return made


def _text(data: str) -> StringAttr:
    return _unchecked(StringAttr, {"data": data})


_string = lru_cache(maxsize=1 << 12)(_text)


def _array(items: Iterable[Attribute]) -> ArrayAttr:
    return _unchecked(ArrayAttr, {"data": tuple(items)})


def location(name: str, operator: str, file: str, index: int) -> NameLoc:
    """The location of a source node: its name, its operator (`onnx.Conv`), its file and its number or line in it."""
    at = _unchecked(
        FileLineColLoc, {"filename": _string(file), "line": _unchecked(IntAttr, {"data": index}), "column": _FIRST}
    )
    kind = _unchecked(NameLoc, {"desc": _string(operator), "location": at})
    return _unchecked(NameLoc, {"desc": _text(name), "location": kind})


def fused(locations: Iterable[LocationAttr]) -> LocationAttr:
    """One location of several, without repetition."""
    parts: dict[LocationAttr, None] = {}
    for item in locations:
        if len(parts) >= MOST_SOURCES:
            break
        if isinstance(item, FusedLoc):
            if not parts and len(_parts(item)) >= MOST_SOURCES:
                return item
            parts.update(dict.fromkeys(_parts(item)))
        elif item is not UNKNOWN_LOC and item != UNKNOWN_LOC:
            parts[item] = None
    if not parts:
        return UNKNOWN_LOC
    return next(iter(parts)) if len(parts) == 1 else FusedLoc(ArrayAttr(list(parts)), NoneAttr())


def _parts(at: FusedLoc) -> list[LocationAttr]:
    assert isinstance(at.locations, ArrayAttr)
    return [part for part in at.locations.data if isinstance(part, LocationAttr)]


def sources(at: LocationAttr) -> list[tuple[str, str, str]]:
    """(node name, operator, file) of each source node of a location."""
    if isinstance(at, FusedLoc):
        return [s for part in _parts(at) for s in sources(part)]
    if isinstance(at, NameLoc):
        operator, file, inner = "", "", at.location
        if isinstance(inner, NameLoc):
            operator, inner = inner.desc.data, inner.location
        if isinstance(inner, FileLineColLoc):
            file = inner.filename.data
        return [(at.desc.data, operator, file)]
    return []


def describe(op: Operation) -> str:
    """The source node of an operation, for messages: `onnx.Conv "conv_1"`."""
    found = sources(op.location)
    if not found:
        return op.name
    return "; ".join(f'{operator or op.name} "{name}"' for name, operator, _ in found[:3])


def tensor_names(value: SSAValue) -> tuple[str, ...]:
    """The source's names of a value."""
    if not isinstance(value, OpResult):
        return ()
    names = value.op.attributes.get(NAMES)
    if not isinstance(names, ArrayAttr) or value.index >= len(names.data):
        return ()
    return tuple(n.data for n in names.data[value.index].data)  # pyright: ignore[reportAttributeAccessIssue]: names are nested arrays


@lru_cache(maxsize=1 << 12)
def _names_attr(names: tuple[tuple[str, ...], ...]) -> ArrayAttr:
    return _array([_array([_text(n) for n in group]) for group in names])


def set_tensor_names(op: Operation, names: Sequence[Sequence[str]]) -> None:
    """Give each result of an operation its source names."""
    if any(names):
        op.attributes[NAMES] = _names_attr(tuple(tuple(n) for n in names))
    else:
        op.attributes.pop(NAMES, None)


def add_tensor_names(value: SSAValue, names: Iterable[str]) -> None:
    """Add names to a value; names of a block argument are dropped."""
    new = [n for n in names if n]
    if not new or not isinstance(value, OpResult):
        return
    op = value.op
    held = op.attributes.get(NAMES)
    if isinstance(held, ArrayAttr) and len(held.data) > value.index:
        groups = list(held.data)
    else:
        groups = [_names_attr((tensor_names(r),)).data[0] for r in op.results]
    group = groups[value.index]
    assert isinstance(group, ArrayAttr)
    # A long chain of merged operations adds its names one by one: what is known is handed on, not looked up again.
    known: set[str] | None = vars(group).pop("_known", None)
    if known is None:
        known = {n.data for n in group.data}  # pyright: ignore[reportAttributeAccessIssue]: names are strings
    new = [n for n in dict.fromkeys(new) if n not in known]
    known.update(new)
    groups[value.index] = group = _array([*group.data, *map(_text, new)])
    vars(group)["_known"] = known
    op.attributes[NAMES] = _array(groups)


def layer_name(op: Operation) -> str | None:
    """The name that the IR's layer should have, if the source gave one."""
    name = op.attributes.get(LAYER)
    return name.data if isinstance(name, StringAttr) else None


def set_layer_name(op: Operation, name: str) -> None:
    op.attributes[LAYER] = _text(name)


def come_from(op: Operation, name: str, operator: str, file: str, index: int) -> None:
    """Say which source node an operation is: its location and the name of its layer."""
    op.location = at = location(name, operator, file, index)
    op.attributes[LAYER] = at.desc


def rename(op: Operation, name: str) -> None:
    """Give the source node of an operation another name, in its location too."""
    op.attributes[LAYER] = text = _text(name)
    if isinstance(op.location, NameLoc):
        op.location = _unchecked(NameLoc, {"desc": text, "location": op.location.location})


def transfer(old: SSAValue, new: SSAValue) -> None:
    """`new` takes the place of `old`: it gets its tensor names, and its operation the layer name if it has none."""
    if not isinstance(old, OpResult) or not isinstance(new, OpResult):
        return
    theirs, ours = old.op.attributes, new.op.attributes
    if NAMES not in ours and len(old.op.results) == len(new.op.results) == 1:
        if NAMES in theirs:
            ours[NAMES] = theirs[NAMES]
    else:
        add_tensor_names(new, tensor_names(old))
    if LAYER not in ours and LAYER in theirs:
        ours[LAYER] = theirs[LAYER]
