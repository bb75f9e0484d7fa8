"""Options that Python gives as objects: shapes, types, inputs, frozen values, values per channel, layouts.

An object may be Python's own, numpy's, OpenVINO's (PartialShape, Shape, Dimension, Type, Layout) or like those of Model
Optimizer (InputCutInfo, LayoutMap). Whatever it is becomes what its text would mean (`inputs.py`, `channels.py`), and
what is none of these is a StepwellError with the name of the option.
"""

from __future__ import annotations

import contextlib
import operator
import re
from collections.abc import Mapping, Sequence
from numbers import Integral, Real
from os import PathLike
from typing import Any

import numpy as np

from stepwell.dialects.errors import StepwellError
from stepwell.dialects.types import ANY, ELEMENT_TYPES, Interval, Shape
from stepwell.inputs import SPELLINGS, InputSpec, parse, shape_of_text, type_name


def specs(given: Any, option: str) -> list[InputSpec]:
    """The inputs that a mapping, a sequence, a shape or an object with a name and a shape says something of."""
    if isinstance(given, Mapping):
        return [_named(name, about, option) for name, about in given.items()]
    if _is_type(given) or _is_input(given) or _is_shape(given):
        return [_one(given, option)]
    if isinstance(given, tuple) and _has_parts(given):
        return [_parts(given, option)]
    if isinstance(given, Sequence) and not isinstance(given, bytes):
        return [_one(item, option) for item in given]
    raise StepwellError(f"{option}: inputs are given as text, a mapping or a list, not as {type(given).__name__}")


def _named(name: Any, about: Any, option: str) -> InputSpec:
    """What a mapping says of an input: a shape, a type, or both."""
    if not isinstance(name, str):
        raise StepwellError(f"{option}: {name!r} is no name of an input; names are text")
    if about is None:
        return InputSpec(name, option=option)
    if _is_type(about):
        return _made(name, None, False, about, option)
    if isinstance(about, tuple | list) and any(map(_is_type, about)):
        return _parts(about, option, name)
    return InputSpec(name, shape(about, option), True, option=option)


def _one(item: Any, option: str) -> InputSpec:
    """An entry of a list: text, an object, a tuple of name, shape and type, or a shape."""
    if isinstance(item, InputSpec):
        return item
    if isinstance(item, str):
        found = parse(item, option)
        return found[0] if len(found) == 1 else InputSpec(item, option=option)
    if _is_input(item):
        return _object(item, option)
    if _is_type(item):
        return _made("", None, False, item, option)
    if isinstance(item, tuple | list) and _has_parts(item):
        return _parts(item, option)
    return InputSpec("", shape(item, option), True, option=option)


def _parts(items: Sequence[Any], option: str, name: str = "") -> InputSpec:
    """A name, a shape and a type; the first text is the name, where it is not known already."""
    has_shape, kind, found = False, None, None
    for item in items:
        if isinstance(item, str) and not name:
            name = item
        elif item is None:
            continue
        elif _is_type(item) or isinstance(item, str):
            kind = item
        elif has_shape:
            raise StepwellError(f"{option}: two shapes are given for the input '{name}'")
        else:
            found, has_shape = shape(item, option), True
    return _made(name, found, has_shape, kind, option)


def _object(item: Any, option: str) -> InputSpec:
    """An object like Model Optimizer's InputCutInfo."""
    found, value = item.shape, getattr(item, "value", None)
    if found is None and value is not None and not isinstance(value, str) and np.ndim(value) > 1:
        found = list(np.shape(value))
    made = _made(item.name or "", None, False, getattr(item, "type", None), option)
    given = None if found is None else shape(found, option)
    return InputSpec(made.name, given, found is not None, made.kind, frozen(value, option), option)


def _made(name: str, found: Shape, has_shape: bool, kind: Any, option: str) -> InputSpec:
    return InputSpec(name, found, has_shape, None if kind is None else type_name(kind), option=option)


def _is_input(item: Any) -> bool:
    return hasattr(item, "shape") and hasattr(item, "name") and not isinstance(item, np.dtype)


def _is_type(item: Any) -> bool:
    """Whether it is an element type: numpy's or Python's class, a dtype, OpenVINO's Type, or the text of one."""
    if isinstance(item, str):
        name = item.strip().lower()
        return SPELLINGS.get(name, name) in ELEMENT_TYPES
    return isinstance(item, type | np.dtype) or hasattr(item, "get_type_name")


def _is_whole(item: Any) -> bool:
    return isinstance(item, Integral) and not isinstance(item, bool | np.bool_)


def _is_size(item: Any) -> bool:
    """Whether it is one dimension for certain: two numbers may be a shape too, and text a name."""
    return item is None or _is_whole(item) or hasattr(item, "get_min_length")


def _is_list(item: Any) -> bool:
    """Whether it has an order: OpenVINO's Shape is no Sequence."""
    return hasattr(item, "__getitem__") and hasattr(item, "__len__") and not isinstance(item, str | bytes | Mapping)


def _is_shape(item: Any) -> bool:
    if hasattr(item, "rank") and hasattr(item, "to_string"):
        return True
    if isinstance(item, np.ndarray):
        return item.ndim == 1
    return _is_list(item) and any(map(_is_size, item)) and all(_is_size(d) or _is_range(d) for d in item)


def _is_range(item: Any) -> bool:
    if isinstance(item, str):
        return bool(re.fullmatch(r"\?|-?\d+|\d*\.\.\d*", item))
    return isinstance(item, tuple | list) and len(item) == 2


def _has_parts(items: Sequence[Any]) -> bool:
    """Whether it is a name, a shape and a type, or some of them, rather than the sizes of a shape or a list of names.

    A list of shapes has no such part; a list of texts has names only.
    """
    texts = [i for i in items if isinstance(i, str) and not _is_range(i)]
    return (bool(texts) and len(texts) < len(items)) or any(map(_is_type, items))


def shape(given: Any, option: str) -> Shape:
    """The shape that text, sizes or an object of OpenVINO says; sizes are -1 or None (unknown), or (low, high)."""
    if given is None:
        return None
    if isinstance(given, str):
        return shape_of_text(given.strip("[]"), option)
    if hasattr(given, "rank") and hasattr(given, "to_string"):
        return shape_of_text(given.to_string().strip("[]"), option)
    if isinstance(given, np.ndarray) and given.ndim == 1:
        given = given.tolist()
    if not _is_list(given):
        raise StepwellError(f"{option}: {given!r} is no shape, such as [1, 3, 224, 224] or [-1, (1, 10)]")
    return tuple(_size(item, option) for item in given)


def _size(item: Any, option: str) -> int | Interval:
    low: Any = item
    high: Any = item
    if isinstance(item, str):
        found = shape_of_text(item, option)
        if found is not None and len(found) == 1:
            return found[0]
    elif hasattr(item, "get_min_length"):
        low, high = item.get_min_length(), item.get_max_length()
    elif isinstance(item, tuple | list | np.ndarray) and len(item) == 2:
        low, high = item
    elif item is None or (_is_whole(item) and item == -1):
        return ANY
    low, high = 0 if low is None else low, -1 if high is None else high
    if _is_whole(low) and _is_whole(high):
        low, high = operator.index(low), operator.index(high)
        if low == high >= 0:
            return low
        if (low >= 0 or high != low) and (high == -1 or high >= max(low, 0)):
            return Interval(max(low, 0), None if high == -1 else high)
    raise StepwellError(f"{option}: {item!r} is no size of a dimension, such as 3, -1 or (1, 10)")


def frozen(given: Any, option: str) -> tuple[str, ...] | str | None:
    """A frozen value as text, from a number, an array or a (nested) list."""
    if given is None:
        return None
    if isinstance(given, str):
        from stepwell.inputs import value_of_text

        return value_of_text(given.strip())
    try:
        array = np.asarray(given)
    except ValueError:
        array = np.array(None)
    if array.dtype.kind not in "biufUSV" or (array.dtype.kind == "V" and array.dtype.names):
        raise StepwellError(f"{option}: {given!r} is no value of an input: a number, text or an array of them")
    flat = [str(v.decode() if isinstance(v, bytes) else v) for v in array.reshape(-1).tolist()]
    return flat[0] if array.ndim == 0 else tuple(flat)


def freezing(given: Any, option: str) -> dict[str, InputSpec]:
    """Frozen inputs by name, from a mapping or a list of texts; the value of an array has its shape as well."""
    if isinstance(given, Mapping):
        found: dict[str, InputSpec] = {}
        for name, value in given.items():
            if not isinstance(name, str) or value is None:
                raise StepwellError(f"{option}: {name!r}: {value!r} is no name of an input with a value")
            text = frozen(value, option)
            sizes = () if isinstance(value, str) else np.shape(value)
            found[name] = InputSpec(name, sizes if len(sizes) > 1 else None, len(sizes) > 1, None, text, option)
        return found
    if isinstance(given, Sequence) and all(isinstance(item, str) for item in given):
        text = given if isinstance(given, str) else ",".join(given)
        entries = parse(text, option)
        if all(s.value is not None and s.name for s in entries):
            twice = [s.name for at, s in enumerate(entries) if any(s.name == e.name and s != e for e in entries[:at])]
            if twice:
                raise StepwellError(f"{option}: the input '{twice[0]}' is frozen to two values")
            return {s.name: s for s in entries}
    raise StepwellError(f"{option}: '{given}' is not NAME->VALUE, such as is_training->false")


def values(given: Any, option: str) -> str:
    """Values per channel as text, from numbers, lists of them, files, or a mapping of these by input."""
    if given is None or isinstance(given, str):
        return given or ""
    if isinstance(given, Mapping):
        return ",".join(f"{name}({_list(of, option)})" for name, of in given.items())
    if isinstance(given, np.ndarray):
        given = given.tolist()
    if isinstance(given, Sequence) and not isinstance(given, bytes) and given:
        if all(isinstance(p, tuple | list) and len(p) == 2 and isinstance(p[0], str) for p in given):
            return values(dict(given), option)
        if not any(isinstance(v, Real) for v in given):
            return ",".join(f"({_list(of, option)})" for of in given)
    return f"({_list(given, option)})"


def _list(given: Any, option: str) -> str:
    """The values of one input: a number, numbers, or a file of them."""
    if isinstance(given, PathLike):
        return f"@{given}"
    if isinstance(given, str):
        return given.strip("()[]")
    array = np.array(None)
    with contextlib.suppress(ValueError):
        array = np.asarray(given)
    if array.dtype.kind in "iuf" and array.size and array.ndim < 2:
        return ",".join(str(float(v)) for v in array.reshape(-1))
    if array.dtype.kind in "iuf" and array.ndim > 1:
        raise StepwellError(f"{option}: an image of values is given as a file, as {option} 'NAME(@mean.npy)'")
    raise StepwellError(f"{option}: {given!r} is no list of numbers, such as [123.7, 116.3, 103.5]")


def layouts(given: Any, option: str) -> str:
    """Layouts as text, from text, a mapping, OpenVINO's Layout, or an object with a source and a target."""
    if isinstance(given, Mapping):
        return ",".join(f"{name}({_layout(of, option)})" for name, of in given.items())
    return _layout(given, option) if given is not None else ""


def _layout(given: Any, option: str) -> str:
    if isinstance(given, str):
        return given
    pair = (getattr(given, "source_layout", None), getattr(given, "target_layout", None))
    if isinstance(given, tuple | list) and len(given) == 2:
        pair = tuple(given)
    if pair[0] is not None:
        return "->".join(_layout(part, option) for part in pair if part is not None)
    if type(given).__name__ == "Layout":
        return str(given)
    raise StepwellError(f"{option}: {given!r} is no layout, such as 'nhwc' or 'nhwc->nchw'")


__all__ = ["freezing", "frozen", "layouts", "shape", "specs", "values"]
