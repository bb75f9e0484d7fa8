"""The language in which cases of MXNet are defined; nothing here needs MXNet before a case is captured.

    op("Activation", f32(2, 3), act_type="relu")     # one operator by any of its names: inputs x0, x1 …, attributes
    op("FullyConnected", f32(2, 3), w(4, 3), w(4), num_hidden=4)     # w: a weight (arg:), aux: an auxiliary state
    case("net", lambda mx, x: mx.sym.exp(x) + 1, f32(2, 3))          # any graph: arguments are variables

Each definition gives the forms `static` (all sizes are told to the converter) and `dynamic` (none is known but those of
`.known(None, 3)`); `forms="static"` says others: `declared` has the shapes in the symbol (`__shape__`) and tells the
converter nothing. Names of cases are `<operator>-<label>-<form>`; the operator is the one that tables count the case
for. Options: `rtol`, `atol`, `seed`, `operator` (that tables count for), and

* `np=True`: NumPy's shapes, with zero sizes and scalars; so are all operators `_np*`,
* `edit`: is given the symbol's JSON as data and may change it or return another,
* `pack`: makes the bytes of the parameters' file of the arrays by their keys,
* `fill=True`: all other arguments that the symbol has are weights of few bits,
* `oracle`: another builder, for what MXNet cannot run as it is saved,
* `expected`: gives the outputs of the values by name, for what MXNet runs on other machines only,
* `names`: of the outputs, where the symbol in memory has others.
"""

from __future__ import annotations

import inspect
import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from tests.ops.given import Input, Kind, boolean, f16, f32, f64, i8, i32, i64, u8

__all__ = ["Case", "Family", "aux", "boolean", "f16", "f32", "f64", "i8", "i32", "i64", "label", "u8", "w"]

Builder = Callable[..., Any]


@dataclass(frozen=True)
class Saved(Input):
    """What is in the file of parameters, as an argument or an auxiliary state."""

    key: str = "arg"


def w(*shape: int, kind: Kind = f32, values: Any = None, low: float | None = None, high: float | None = None) -> Saved:
    """A weight."""
    given = kind(*shape, low=low, high=high) if values is None else kind.of(values)
    return Saved(given.dtype, given.shape, given.values, low, high)


def aux(*shape: int, values: Any = None, low: float | None = None, high: float | None = None) -> Saved:
    """An auxiliary state, such as a running mean."""
    return replace(w(*shape, values=values, low=low, high=high), key="aux")


def label(*shape: int, values: Any = None) -> Saved:
    """What training is told: MXNet wants it, inference does not look at it, and it is no input of the IR."""
    return replace(w(*shape, values=values), key="")


@dataclass(frozen=True)
class Case:
    """One definition in one form."""

    name: str
    build: Builder | None
    """Makes the symbol of MXNet and the variables by name; None: the operator of the name alone."""
    operator: str
    attributes: Mapping[str, Any]
    inputs: Mapping[str, Input]
    form: str
    seed: int
    special: Mapping[str, Any] = field(default_factory=dict)
    about: Mapping[str, Any] = field(default_factory=dict)


OPTIONS = {"rtol", "atol", "forms", "seed", "np", "edit", "pack", "operator", "oracle", "expected", "fill", "names"}


class Family:
    """The cases of a module."""

    def __init__(self) -> None:
        self.cases: dict[str, Case] = {}

    def __iter__(self) -> Iterator[Case]:
        return iter(self.cases.values())

    def op(self, name: str, *inputs: Input, label: str = "", **options: Any) -> None:
        """Cases of one operator."""
        attributes = {k: v for k, v in options.items() if k not in OPTIONS}
        named = {f"{'p' if isinstance(i, Saved) else 'x'}{n}": i for n, i in enumerate(inputs)}
        chosen = {k: v for k, v in options.items() if k in OPTIONS}
        self._add(name, None, attributes, named, label, {"np": name.startswith("_np"), **chosen})

    def case(self, name: str, build: Builder, *inputs: Input, label: str = "", **options: Any) -> None:
        """Cases of a graph that a function builds; its parameters behind `mx` are the names of the variables."""
        assert set(options) <= OPTIONS, f"options are {sorted(OPTIONS)}"
        parameters = list(inspect.signature(build).parameters.values())[1:]
        names = [p.name for p in parameters if p.default is p.empty]
        assert len(names) == len(inputs), f"{name}: {len(inputs)} inputs for {names}"
        self._add(name, build, {}, dict(zip(names, inputs, strict=True)), label, options)

    def _add(
        self,
        name: str,
        build: Builder | None,
        attributes: Mapping[str, Any],
        inputs: Mapping[str, Input],
        label: str,
        options: dict[str, Any],
    ) -> None:
        stem = f"{name}-{label}" if label else name
        operator = options.get("operator", name)
        about = {"operator": operator, **{k: options[k] for k in ("rtol", "atol") if k in options}}
        special = {k: options[k] for k in ("np", "edit", "pack", "oracle", "expected", "fill", "names") if k in options}
        free = any(i.shape for i in inputs.values() if not isinstance(i, Saved))
        for form in options.get("forms", "static dynamic" if free else "static").split():
            full = f"{stem}-{form}"
            assert full not in self.cases, f"two cases are named {full}: give one a label"
            assert "/" not in full and "#" not in full
            seed = options.get("seed", zlib.crc32(stem.encode()))
            self.cases[full] = Case(
                full, build, name, attributes, inputs, form, seed, special, {**about, **_given(inputs, form)}
            )


def _given(inputs: Mapping[str, Input], form: str) -> dict[str, Any]:
    """The shapes that the converter is told."""
    if form == "declared":
        return {}
    free = {n: i for n, i in inputs.items() if not isinstance(i, Saved)}
    if form == "dynamic":
        return {"given": {n: [-1 if d is None else d for d in _known(i)] for n, i in free.items()}}
    return {"given": {n: list(i.shape) for n, i in free.items()}}


def _known(given: Input) -> tuple[int | None, ...]:
    """The sizes that are told in the dynamic form: those of `known`, otherwise none."""
    return given.dims if isinstance(given.dims, tuple) else (None,) * len(given.shape)
