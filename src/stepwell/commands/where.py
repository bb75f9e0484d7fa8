"""`stepwell where onnx.Conv`: every place that has to do with an operation."""

from __future__ import annotations

import argparse
import difflib
import inspect
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from stepwell.commands import session
from stepwell.dialects.errors import StepwellError
from stepwell.dialects.opset.base import OpsetOp
from stepwell.dialects.rules import key_name

MEMBERS = {"infer": "inference", "evaluate": "evaluation", "bounds": "bounds", "verify_": "verifier", "fold": "fold"}


def places(registry: Any, name: str) -> Iterator[tuple[str, str]]:
    """(what, file:line) of an operation's definition, members, rules and tests."""
    ctx = registry.context()
    cls = ctx.get_optional_op(name)
    if cls is None:
        known = [op.name for dialect in ("onnx", "opset") for op in ctx.get_dialect(dialect).operations]
        near = difflib.get_close_matches(name, known, 3)
        hint = f"; did you mean {', '.join(near)}?" if near else ""
        raise StepwellError(f"no operation is named '{name}'{hint}")
    yield "definition", _place(cls)
    for member, what in MEMBERS.items():
        for base in cls.mro():
            if member in base.__dict__ and base is not OpsetOp and base.__module__.startswith("stepwell"):
                yield what, _place(base.__dict__[member])
                break
    for stage, key, entry in registry.entries():
        if key_name(key) == name:
            origin = f" from {entry.origin}" if entry.origin else ""
            benefit = f", benefit {entry.benefit}" if entry.benefit != 1 else ""
            yield f"rule ({stage})", f"{_short(entry.place)} {entry.name}{benefit}{origin}"
    yield from tests(cls)


def tests(cls: Any) -> Iterator[tuple[str, str]]:
    """The tests that name an operation, where Stepwell runs from a checkout: its IR name, class or ONNX operator."""
    root = Path(inspect.getsourcefile(session) or "").resolve().parents[3] / "tests"
    if not root.is_dir():
        return
    operator = cls.name.rsplit(".", 1)[-1]
    dialect = cls.name.split(".", 1)[0]
    words = [re.escape(cls.name) + r"\b", rf"\b{dialect}\.{cls.__name__}\b"]
    if dialect == "onnx":
        words.append(rf'OpCase\(\s*"{re.escape(operator)}"')
    pattern = re.compile("|".join(words))
    for file in sorted([*root.rglob("*.mlir"), *root.rglob("*.py")]):
        for number, line in enumerate(file.read_text(errors="replace").splitlines(), 1):
            if pattern.search(line):
                yield "test", f"{_short(f'{file}:{number}')}"
                break


def _place(thing: Any) -> str:
    thing = inspect.unwrap(thing) if callable(thing) else thing
    return _short(f"{inspect.getsourcefile(thing)}:{inspect.getsourcelines(thing)[1]}")


def _short(place: str) -> str:
    """A path as seen from the current folder, where it lies below it."""
    file, _, line = place.rpartition(":")
    path = Path(file)
    return f"{path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path}:{line}"


def run(options: argparse.Namespace) -> int:
    registry = session.setup(options)
    found = list(places(registry, options.operator))
    width = max(len(what) for what, _ in found)
    for what, place in found:
        print(f"{what:{width}}  {place}")
    return 0
