"""The language in which cases are defined; nothing here needs TensorFlow before a case is captured.

    op("AddV2", f32(2, 3), f32(3))                        # placeholders x and y, with known and with unknown sizes
    op("Reshape", f32(2, 3), shape=[3, -1])               # what is named is a constant input or an attribute
    op("ConcatV2", [f32(2, 3), f32(1, 3)], axis=0)        # a list for an input of several tensors
    op("Cast", f32.of([1.5, -2.5]), DstT="int32", label="rounding")
    case("While", lambda x: tf.while_loop(…), f32(3), label="counter")   # any graph: arguments are placeholders

Each definition gives the forms `static` and `dynamic` (all sizes unknown); `forms="static dynamic rankless"` says
others, and an input with `.known(None, 3)` gives just the one. Names of cases are `<operator>-<label>-<form>`; the
operator is the one that tables count the case for. Options of both: `rtol`, `atol`, `given` (shapes by input name that
the converter is told), `outputs` (compare these alone), `oracle` (another builder of the same arguments, whose outputs
are expected instead, for what TensorFlow's CPU cannot run), `rename` (kinds of nodes that become kinds which TensorFlow
does not know; needs an oracle), `edit` (is given each node of such a graph and may change it), `seed`, `freeze=False`
(variables stay; otherwise they become constants, and the outputs are what the builder returns), `prune=True` (nothing
stays but what is returned). Otherwise the outputs are all those of nodes that nothing consumes, as converters see it.
"""

from __future__ import annotations

import inspect
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from tests.ops.given import (
    RANKLESS,
    Input,
    Kind,
    bf16,
    boolean,
    c64,
    f16,
    f32,
    f64,
    i8,
    i16,
    i32,
    i64,
    text,
    u8,
    u16,
    u32,
    u64,
)

__all__ = [
    "RANKLESS",
    "Case",
    "Family",
    "Input",
    "Kind",
    "bf16",
    "boolean",
    "c64",
    "f16",
    "f32",
    "f64",
    "i8",
    "i16",
    "i32",
    "i64",
    "raw",
    "text",
    "tf",
    "u8",
    "u16",
    "u32",
    "u64",
    "v1",
]


class Lazy:
    """TensorFlow or a part of it, imported when first used."""

    def __init__(self, path: str = "") -> None:
        self._path = path

    def __getattr__(self, name: str) -> Any:
        import tensorflow

        module: Any = tensorflow
        for part in filter(None, self._path.split(".")):
            module = getattr(module, part)
        return getattr(module, name)


tf, raw, v1 = Lazy(), Lazy("raw_ops"), Lazy("compat.v1")


@dataclass(frozen=True)
class Case:
    """One definition in one form."""

    name: str
    operator: str
    build: Callable[..., Any]
    """Makes the graph of placeholders by name."""
    inputs: Mapping[str, Input]
    seed: int
    oracle: Callable[..., Any] | None = None
    freeze: bool = True
    prune: bool = False
    rename: Mapping[str, str] = field(default_factory=dict)
    edit: Callable[[Any], None] | None = None
    about: Mapping[str, Any] = field(default_factory=dict)


class Family:
    """The cases of a module."""

    def __init__(self) -> None:
        self.cases: dict[str, Case] = {}

    def __iter__(self) -> Iterator[Case]:
        return iter(self.cases.values())

    def op(self, operator: str, *inputs: Input | Sequence[Input], label: str = "", **options: Any) -> None:
        """Cases of a single raw operator; the inputs fill its arguments that are not named, in order."""
        arguments = {k: v for k, v in options.items() if k not in OPTIONS}

        def build(*placeholders: Any) -> Any:
            rest = iter(placeholders)
            values = [[next(rest) for _ in i] if isinstance(i, Sequence) else next(rest) for i in inputs]
            open_arguments = [a for a in _arguments(operator) if a not in arguments]
            assert len(open_arguments) >= len(values), f"{operator} takes {open_arguments}"
            return getattr(raw, operator)(**dict(zip(open_arguments, values, strict=False)), **arguments)

        flat: dict[str, Input] = {}
        for i, given in enumerate(inputs):
            flat |= {f"x{i}": given} if isinstance(given, Input) else {f"x{i}_{k}": x for k, x in enumerate(given)}
        self._add(operator, build, flat, label, {k: v for k, v in options.items() if k in OPTIONS})

    def case(self, operator: str, build: Callable[..., Any], *inputs: Input, label: str = "", **options: Any) -> None:
        """Cases of a graph that a function builds; its parameters are the names of the placeholders."""
        assert set(options) <= OPTIONS, f"options are {sorted(OPTIONS)}"
        parameters = inspect.signature(build).parameters.values()
        names = [p.name for p in parameters if p.default is p.empty]
        assert len(names) == len(inputs), f"{operator}: {len(inputs)} inputs for {names}"
        self._add(operator, build, dict(zip(names, inputs, strict=True)), label, options)

    def _add(
        self, operator: str, build: Callable[..., Any], inputs: Mapping[str, Input], label: str, options: dict[str, Any]
    ) -> None:
        stem = f"{operator}-{label}" if label else operator
        about = {
            "operator": operator,
            **{k: v for k, v in options.items() if k in ("rtol", "atol", "given", "outputs")},
        }
        own = any(i.dims is not None for i in inputs.values())
        forms = "" if own else "static dynamic" if any(i.shape for i in inputs.values()) else "static"
        for form in options.get("forms", forms).split() or [""]:
            name = f"{stem}-{form}" if form else stem
            assert name not in self.cases, f"two cases are named {name}: give one a label"
            assert "/" not in name and "#" not in name
            shown = {k: _in_form(i, form) for k, i in inputs.items()}
            seed = options.get("seed", zlib.crc32(stem.encode()))
            special = {k: options[k] for k in ("oracle", "freeze", "prune", "rename", "edit") if k in options}
            self.cases[name] = Case(name, operator, build, shown, seed, **special, about=about)


OPTIONS = {"rtol", "atol", "given", "outputs", "oracle", "forms", "seed", "freeze", "prune", "rename", "edit"}


def _arguments(operator: str) -> list[str]:
    """The names of a raw operator's inputs, and behind them its attributes."""
    return list(inspect.signature(getattr(raw, operator)).parameters)


def _in_form(given: Input, form: str) -> Input:
    if given.dims is not None or form in ("", "static"):
        return given
    return replace(given, dims=RANKLESS if form == RANKLESS else (None,) * len(given.shape))
