"""What a user says of a model's inputs: `x[1,3,224,224],y[?,1..10]{i64},flag->false`, or its Python equivalent."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import Any

from stepwell.dialects.errors import StepwellError
from stepwell.dialects.types import ELEMENT_TYPES, Shape, parse_shape, print_shape

_ENTRY = re.compile(
    r"\s*(?P<name>[^\[\]{}]*?)\s*(\{(?P<early>[^}]*)\}(?=\s*\[))?"
    r"\s*(\[(?P<shape>[^\]]*)\])?\s*(\{(?P<type>[^}]*)\})?"
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
    """The inputs of the command line's `--input`; a name may hold any character but brackets and braces.

    The type may stand before the shape as well, as Model Optimizer reads it.
    """
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
        value = None if match["value"] is None else value_of_text(match["value"].strip())
        if match["name"].endswith("->"):
            raise StepwellError(f"{option}: there is no value behind '{match['name']}'")
        if match["early"] is not None and match["type"] is not None:
            raise StepwellError(f"{option}: '{match['name']}' has two types, {match['early']} and {match['type']}")
        kind = match["type"] if match["early"] is None else match["early"]
        made = _spec(match["name"], shape, match["shape"] is not None, kind, value)
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


def value_of_text(text: str) -> tuple[str, ...] | str:
    """A frozen value: one number, or those between brackets."""
    if not text.startswith("["):
        return text
    return tuple(part for part in re.split(r"\s*,\s*|\s+", text[1:-1].strip()) if part)


def _spec(name: str, shape: Shape, has_shape: bool, kind: Any, value: Any = None) -> InputSpec:
    return InputSpec(name, shape, has_shape, None if kind is None else type_name(kind), value)


def type_name(kind: Any) -> str:
    """OpenVINO's name of an element type, given in any spelling or as an object of numpy or OpenVINO."""
    if kind is int:
        kind = "i64"  # As numpy takes it.
    if not isinstance(kind, str):
        names = [getattr(kind, a, None) for a in ("get_type_name", "name", "__name__")]
        kind = next((n() if callable(n) else n for n in names if n), str(kind))
    name = kind.strip().lower()
    name = SPELLINGS.get(name, name)
    if name not in ELEMENT_TYPES:
        raise StepwellError(f"'{kind}' is not an element type; there are {', '.join(ELEMENT_TYPES)}")
    return name


def of(value: Any, option: str = "--input") -> list[InputSpec]:
    """The inputs of the Python interface: text, a mapping of name → shape, or a sequence of inputs.

    An input is a name, a shape, a tuple of name, shape and type in any order, or an object with the attributes `name`,
    `shape`, `type` and `value`. A shape is a sequence of sizes, -1 or None (unknown), or (low, high) pairs.
    """
    if value is None:
        return []
    if isinstance(value, str):
        return parse(value, option)
    from stepwell import objects

    return objects.specs(value, option)


def spell(spec: InputSpec) -> str:
    """An input as `parse` reads it."""
    shape = f"[{print_shape(spec.shape)}]" if spec.has_shape else ""
    kind = f"{{{spec.kind}}}" if spec.kind else ""
    value = spec.value if isinstance(spec.value, str) else f"[{' '.join(spec.value)}]" if spec.value is not None else ""
    return f"{spec.name}{shape}{kind}{f'->{value}' if spec.value is not None else ''}"


__all__ = ["InputSpec", "of", "parse", "shape_of_text", "shapes", "spell", "type_name", "value_of_text"]
