"""What a user says of a model's inputs: `x[1,3,224,224],y[?,1..10]{i64},flag->false`, or its Python equivalent."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from stepwell.dialects.errors import StepwellError
from stepwell.dialects.types import ANY, ELEMENT_TYPES, Interval, Shape, parse_shape, print_shape

_ENTRY = re.compile(
    r"\s*(?P<name>[^\[\]{}]*?)\s*(\[(?P<shape>[^\]]*)\])?\s*(\{(?P<type>[^}]*)\})?"
    r"\s*(->\s*(?P<value>\[[^\]]*\]|[^,\[\]]+?))?\s*(?:,|$)"
)

SPELLINGS = {
    **{"bool": "boolean", "float": "f32", "half": "f16", "double": "f64", "str": "string"},
    **{f"float{n}": f"f{n}" for n in (16, 32, 64)},
    **{f"fp{n}": f"f{n}" for n in (16, 32, 64)},
    **{f"{sign}int{n}": f"{sign or 'i'}{n}" for sign in ("", "u") for n in (4, 8, 16, 32, 64)},
}
"""Other names of element types than OpenVINO's, as Model Optimizer, numpy and TensorFlow spell them."""


@dataclass(frozen=True)
class InputSpec:
    """One input: its name (empty: by position), a shape or None to keep it, an element type or None to keep it.

    `value` is what the input is frozen to: numbers as text.
    """

    name: str
    shape: Shape = None
    has_shape: bool = False
    kind: str | None = None
    value: tuple[str, ...] | str | None = None
    """One number, or a list of them."""
    option: str = field(default="--input", compare=False)
    """Where it was said, as errors name it."""


def parse(text: str, option: str = "--input") -> list[InputSpec]:
    """The inputs of the command line's `--input`; a name may hold any character but brackets and braces."""
    found: list[InputSpec] = []
    at = 0
    while at < len(text):
        match = _ENTRY.match(text, at)
        if match is None or match.end() == at:
            raise StepwellError(
                f"{option}: '{text[at:]}' is not NAME[SHAPE]{{TYPE}}->VALUE, such as x[1,3,?,1..10]{{f32}} or "
                "flag->false or scales->[1 2 3]"
            )
        at = match.end()
        shape = None if match["shape"] is None else shape_of_text(match["shape"], option)
        value = None if match["value"] is None else _value(match["value"].strip())
        if match["name"].endswith("->"):
            raise StepwellError(f"{option}: there is no value behind '{match['name']}'")
        made = _spec(match["name"], shape, match["shape"] is not None, match["type"], value)
        found.append(replace(made, option=option))
    return found


def shape_of_text(text: str, option: str = "--input") -> Shape:
    """A shape between brackets: sizes separated by commas or blanks, `?`, `-1`, `1..10`."""
    try:
        return parse_shape(",".join(re.split(r"\s*,\s*|\s+", text.strip())))
    except ValueError as error:
        # A word that is no number is told by Python in its own way.
        why = "" if "literal" in str(error) else f": {error}"
        raise StepwellError(f"{option}: [{text}] is no shape, such as [1,3,224,224] or [?,1..10]{why}") from None


def shapes(text: str, option: str = "--input-shape") -> list[Shape]:
    """The shapes of `--input-shape`: `[1,3,224,224],[1,10]`, also in parentheses."""
    plain = text.replace("(", "[").replace(")", "]").strip()
    if plain and "[" not in plain:
        plain = f"[{plain}]"
    if not re.fullmatch(r"\[[^\[\]]*\](\s*,\s*\[[^\[\]]*\])*", plain):
        raise StepwellError(f"{option}: '{text}' is no list of shapes, such as [1,3,224,224],[1,10]")
    return [shape_of_text(part, option) for part in re.findall(r"\[([^\[\]]*)\]", plain)]


def _value(text: str) -> tuple[str, ...] | str:
    if not text.startswith("["):
        return text
    return tuple(part for part in re.split(r"\s*,\s*|\s+", text[1:-1].strip()) if part)


def _spec(name: str, shape: Shape, has_shape: bool, kind: Any, value: Any = None) -> InputSpec:
    return InputSpec(name, shape, has_shape, None if kind is None else type_name(kind), value)


def type_name(kind: Any) -> str:
    """OpenVINO's name of an element type, given in any spelling or as an object of numpy or OpenVINO."""
    if not isinstance(kind, str):
        names = [getattr(kind, a, None) for a in ("get_type_name", "name", "__name__")]
        kind = next((n() if callable(n) else n for n in names if n), str(kind))
    name = kind.strip().lower()
    name = SPELLINGS.get(name, name)
    if name not in ELEMENT_TYPES:
        raise StepwellError(f"'{kind}' is not an element type; there are {', '.join(ELEMENT_TYPES)}")
    return name


def of(value: Any) -> list[InputSpec]:
    """The inputs of the Python interface: text, a mapping of name → shape, or a sequence of inputs.

    An input is a name, a shape, a tuple of name, shape and type in any order, or an object with the attributes `name`,
    `shape`, `type` and `value`. A shape is a sequence of sizes, -1 or None (unknown), or (low, high) pairs.
    """
    if value is None:
        return []
    if isinstance(value, str):
        return parse(value)
    if isinstance(value, Mapping):
        return [_named(name, about) for name, about in value.items()]
    if hasattr(value, "shape") and hasattr(value, "name"):
        return [_object(value)]
    if isinstance(value, Sequence):
        if isinstance(value, tuple) and value and not all(_is_dim(v) for v in value) and _is_tuple(value):
            return [_tuple(value)]
        if value and all(isinstance(v, int) for v in value):
            return [InputSpec("", _shape(value), True)]
        return [_one(v) for v in value]
    raise StepwellError(f"inputs are given as text, a mapping or a list, not as {type(value).__name__}")


def _named(name: str, about: Any) -> InputSpec:
    """What a mapping says of an input: a shape, a type, or both."""
    if isinstance(about, tuple) and _is_tuple(about) and not all(_is_dim(v) for v in about):
        return _tuple((name, *about))
    return _spec(name, _shape(about), about is not None, None)


def _one(item: Any) -> InputSpec:
    if isinstance(item, InputSpec):
        return item
    if isinstance(item, str):
        found = parse(item)
        return found[0] if len(found) == 1 else InputSpec(item)
    if hasattr(item, "shape") and hasattr(item, "name"):
        return _object(item)
    if isinstance(item, tuple) and _is_tuple(item) and not all(_is_dim(v) for v in item):
        return _tuple(item)
    return InputSpec("", _shape(item), True)


def _is_dim(item: Any) -> bool:
    return item is None or isinstance(item, int) or (isinstance(item, tuple) and len(item) == 2)


def _is_tuple(items: tuple[Any, ...]) -> bool:
    """Whether it is a name, a shape and a type, or a part of them, rather than the dimensions of a shape."""
    return any(isinstance(i, list | type) or (isinstance(i, str) and not _dims_text(i)) for i in items)


def _dims_text(text: str) -> bool:
    return bool(re.fullmatch(r"\??|-?\d+|\d*\.\.\d*", text))


def _tuple(items: tuple[Any, ...]) -> InputSpec:
    name, shape, has_shape, kind = "", None, False, None
    for item in items:
        if isinstance(item, str) and not name:
            name = item
        elif isinstance(item, list | tuple) or hasattr(item, "rank"):
            shape, has_shape = _shape(item), True
        elif item is not None:
            kind = item
    return _spec(name, shape, has_shape, kind)


def _object(item: Any) -> InputSpec:
    """An object like Model Optimizer's InputCutInfo."""
    shape, value = item.shape, getattr(item, "value", None)
    if shape is None and value is not None and not isinstance(value, str) and np.ndim(value) > 1:
        shape = list(np.shape(value))
    return _spec(item.name or "", _shape(shape), shape is not None, getattr(item, "type", None), value_of(value))


def value_of(value: Any) -> tuple[str, ...] | str | None:
    """A frozen value as text, from a number, an array or a (nested) list."""
    if value is None:
        return None
    if isinstance(value, str):
        return _value(value.strip())
    array = np.asarray(value)
    flat = [str(v) for v in array.reshape(-1).tolist()]
    return flat[0] if array.ndim == 0 else tuple(flat)


def spell(spec: InputSpec) -> str:
    """An input as `parse` reads it."""
    shape = f"[{print_shape(spec.shape)}]" if spec.has_shape else ""
    kind = f"{{{spec.kind}}}" if spec.kind else ""
    value = spec.value if isinstance(spec.value, str) else f"[{' '.join(spec.value)}]" if spec.value is not None else ""
    return f"{spec.name}{shape}{kind}{f'->{value}' if spec.value is not None else ''}"


def _shape(items: Any) -> Shape:
    if items is None:
        return None
    if isinstance(items, str):
        return shape_of_text(items.strip("[]"))
    if hasattr(items, "rank") and hasattr(items, "to_string"):  # OpenVINO's PartialShape
        return parse_shape(items.to_string().strip("[]"))
    out: list[Any] = []
    for item in items:
        if item is None or item == -1 or item == "?":
            out.append(ANY)
        elif isinstance(item, int) and item >= 0:
            out.append(item)
        elif isinstance(item, str):
            out.extend(parse_shape(item) or ())
        elif hasattr(item, "get_min_length"):
            out.append(_dimension(item))
        elif isinstance(item, Sequence) and len(item) == 2:
            lo, hi = item
            out.append(Interval(max(lo, 0), None if hi in (-1, None) else hi))
        else:
            raise StepwellError(f"{item!r} is not a dimension")
    return tuple(out)


def _dimension(item: Any) -> int | Interval:
    """A Dimension of OpenVINO."""
    low, high = item.get_min_length(), item.get_max_length()
    return low if low == high else Interval(low, None if high < 0 else high)


__all__ = ["InputSpec", "of", "parse", "shape_of_text", "shapes", "spell", "type_name", "value_of"]
