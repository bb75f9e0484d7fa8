"""The language in which cases are defined: nets of nnet1, nnet2 and nnet3, and how their files are written.

    nnet1("Splice", lambda r: [Splice(6, [-2, 0, 1]), AffineTransform(r(4, 18), r(4))])
    nnet2("Pnorm", lambda r: [AffineComponent(r(12, 5), r(12)), PnormComponent(12, 4)], label="chain")
    nnet3("Tdnn", lambda r: [TdnnComponent([-1, 0, 2], r(4, 18), r(4))])
    graph("Sum", "input-node name=input dim=5 …", lambda r: {"a": AffineComponent(r(4, 5), r(4))}, ivector=3)

`r` gives random numbers of a shape. A case has the forms that `forms` says, of these words: `binary`, `text`,
`double` (matrices of f64), `cm`, `cm2`, `cm3` (compressed matrices), `mdl` (a transition model and priors around the
net), `chain` (the newer transition model), `old` (nnet1: no tokens at the ends of components), `stream` (binary;
converted to take one frame at a time). Other options: `frames`;
`options` for the converter; `positive` (inputs are probabilities); `ivector` (its size); `counts` (a file of counts);
`expected` (changes the outputs, for options that do); `real=False` (Kaldi's own tools cannot compute it).
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np

Random = Callable[..., np.ndarray]
Outputs = dict[str, np.ndarray]


@dataclass(frozen=True)
class Case:
    """One definition in one form."""

    name: str
    operator: str
    generation: int
    build: Callable[[Random], Any]
    form: str
    lines: str = ""
    frames: int = 7
    ivector: int = 0
    positive: bool = False
    real: bool = True
    counts: str = ""
    expected: Callable[[Outputs], Outputs] | None = None
    options: Mapping[str, Any] = field(default_factory=dict)

    @property
    def seed(self) -> int:
        return zlib.crc32(self.name.removesuffix(f"-{self.form}").encode())


class Family:
    """The cases of a module."""

    def __init__(self) -> None:
        self.cases: dict[str, Case] = {}

    def __iter__(self) -> Iterator[Case]:
        return iter(self.cases.values())

    def nnet1(self, operator: str, build: Callable[[Random], Any], label: str = "", **options: Any) -> None:
        self._add(operator, 1, build, label, options)

    def nnet2(self, operator: str, build: Callable[[Random], Any], label: str = "", **options: Any) -> None:
        """With a transition model in front if nothing else is said, as no file of nnet2 is without."""
        self._add(operator, 2, build, label, {"forms": "mdl text", **options})

    def nnet3(self, operator: str, build: Callable[[Random], Any], label: str = "", **options: Any) -> None:
        """A chain of components between input and output."""

        def named(r: Random) -> dict[str, Any]:
            return {f"c{i}": part for i, part in enumerate(build(r))}

        self._add(operator, 3, named, label, options)

    def graph(self, operator: str, lines: str, build: Callable[[Random], Any], label: str = "", **options: Any) -> None:
        """Lines as in the file, and the components by name."""
        self._add(operator, 3, build, label, {**options, "lines": lines})

    def _add(
        self, operator: str, generation: int, build: Callable[[Random], Any], label: str, options: dict[str, Any]
    ) -> None:
        stem = "-".join(filter(None, (f"nnet{generation}", operator, label)))
        for form in options.pop("forms", "binary text").split():
            name = f"{stem}-{form}"
            assert name not in self.cases, f"two cases are named {name}: give one a label"
            assert "/" not in name and "#" not in name
            self.cases[name] = Case(name, f"nnet{generation} {operator}", generation, build, form, **options)


def chained(parts: Mapping[str, Any]) -> str:
    """The lines of a chain of components."""
    lines, last = [f"input-node name=input dim={next(iter(parts.values())).inputs}"], "input"
    for name in parts:
        lines.append(f"component-node name=n{name} component={name} input={last}")
        last = f"n{name}"
    return "\n".join([*lines, f"output-node name=output input={last} objective=linear"])
