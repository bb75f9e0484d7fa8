"""Pipelines: text, one pass a line, the passes that it names, and which of them converts a module.

`#` begins a comment, `include NAME` takes in another pipeline, `pass{option=1 flag=true}` gives options. The text joins
into xDSL's pipeline string; `dump` prints it back, so that dump → edit → run is a fixed point.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence
from importlib import resources
from pathlib import Path

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.passes import ModulePass, PassPipeline

from stepwell import registry as registries
from stepwell.dialects.errors import StepwellError
from stepwell.dialects.meaning import Meaning


def builtin(name: str) -> str:
    """The text of a built-in pipeline."""
    file = resources.files("stepwell.lowering") / "pipelines" / f"{name}.pipeline"
    if not file.is_file():
        raise StepwellError(f"there is no pipeline named '{name}'")
    return file.read_text()


def source_dialect(module: ModuleOp) -> str:
    """The name of the dialect that a module is written in: the pipeline of that name lowers it."""
    for op in module.body.block.ops:
        name = op.dialect_name()
        if name not in ("stepwell", "builtin"):
            return "ir" if name == "opset" else name
    return "onnx"


def default(module: ModuleOp, *, streaming: bool = False) -> str:
    """The text of the pipeline that converts a module; with `streaming` the one for a frame in each inference."""
    dialect = source_dialect(module)
    if streaming:
        return builtin(f"{dialect}-streaming")
    return registries.active().pipelines.get(dialect) or builtin(dialect)


def lines(text: str, folder: Path | None = None, depth: int = 0) -> list[str]:
    """The passes of a pipeline text, one an entry, includes resolved."""
    if depth > 16:
        raise StepwellError("pipelines include each other without end")
    found: list[str] = []
    for line in text.splitlines():
        line = line.split("#")[0].strip().rstrip(",")
        if line.startswith("include "):
            name = line.removeprefix("include ").strip()
            beside = folder / f"{name}.pipeline" if folder is not None else None
            included = beside.read_text() if beside is not None and beside.is_file() else builtin(name)
            found.extend(lines(included, folder, depth + 1))
        elif line:
            found.extend(_split(line))
    return found


def _split(line: str) -> list[str]:
    """Passes that stand on one line, separated by commas outside of braces."""
    parts, depth, start = [], 0, 0
    for at, char in enumerate(line):
        depth += (char == "{") - (char == "}")
        if char == "," and depth == 0:
            parts.append(line[start:at].strip())
            start = at + 1
    return [p for p in [*parts, line[start:].strip()] if p]


def parse(text: str, folder: Path | None = None) -> list[ModulePass]:
    """The passes of a pipeline text; an unknown pass or option is a StepwellError that names the known ones."""
    registry = registries.active()
    passes: list[ModulePass] = []
    for entry in lines(text, folder):
        name = entry.split("{")[0]
        if name not in registry.passes:
            near = difflib.get_close_matches(name, registry.passes, 1)
            hint = f"; did you mean '{near[0]}'?" if near else f"; there are {', '.join(sorted(registry.passes))}"
            raise StepwellError(f"no pass is named '{name}'{hint}")
        try:
            passes.extend(PassPipeline.parse_spec({name: registry.passes[name]}, entry).passes)
        except Exception as error:
            raise StepwellError(f"pass '{entry}': {error}") from error
    return passes


def dump(passes: Iterable[ModulePass]) -> str:
    """A pipeline as text that `parse` reads."""
    return "".join(f"{p.pipeline_pass_spec()}\n" for p in passes)


def run(passes: Sequence[ModulePass], ctx: Context, module: ModuleOp) -> None:
    """Run passes one after the other."""
    for each in passes:
        with Meaning.of(passes).explaining():
            each.apply(ctx, module)
