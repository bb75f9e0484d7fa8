"""`stepwell opt`: an mlir-opt for our dialects, on xDSL's.

Reads text of any level, IR XML or a source model, runs passes, and prints text or writes IR. xDSL's own dialects and
passes are there as well.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.utils.exceptions import DiagnosticException

from stepwell import api
from stepwell.backend.output import replacing
from stepwell.commands import session
from stepwell.dialects import text
from stepwell.dialects.errors import StepwellError
from stepwell.lowering.contract import verifier_faults
from stepwell.lowering.pipeline import dump


def run(options: argparse.Namespace) -> int:
    registry = session.setup(options)
    _add_xdsl(registry)
    if options.list_passes:
        for name in sorted(registry.passes):
            print(name)
        return 0
    ctx = registry.context()
    ctx.allow_unregistered = options.allow_unregistered_dialect
    text.forget_resources()
    beside = Path(options.file or "-").with_suffix(".resources")
    if options.resources:
        text.load_resources(Path(options.resources))
    elif options.file and options.file.endswith(".mlir") and beside.exists():
        text.load_resources(beside)
    outputs: list[str] = []
    for part in _parts(options):
        try:
            outputs.append(_process(part, options, ctx))
        except (StepwellError, DiagnosticException) as error:
            if not options.verify_diagnostics:
                raise _as_error(error) from error
            outputs.append(f"{str(error).strip()}\n")
    made = "// -----\n".join(outputs)
    if options.target and not options.target.endswith(".xml"):
        with replacing(Path(options.target)) as (part,):
            part.write_text(made)
    else:
        print(made, end="")
    return 0


def _as_error(error: Exception) -> StepwellError:
    return error if isinstance(error, StepwellError) else StepwellError(str(error).strip())


def _add_xdsl(registry) -> None:
    """xDSL's own dialects and passes, where the names are free."""
    from xdsl.dialects import get_all_dialects
    from xdsl.transforms import get_all_passes

    for name, factory in get_all_dialects().items():
        if name != "builtin":
            registry.dialects.setdefault(name, factory)
    for name, factory in get_all_passes().items():
        registry.passes.setdefault(name, factory)


def _parts(options: argparse.Namespace) -> Iterator[str | Path]:
    """The texts to process, or the path of a model."""
    if options.file == "-":
        content = sys.stdin.read()
    else:
        path = Path(options.file)
        if not path.exists():
            raise StepwellError(f"{path}: there is no such file")
        if path.is_dir() or path.suffix not in (".mlir", ".txt", ""):
            yield path
            return
        content = path.read_text()
    if options.split_input_file:
        yield from content.split("// -----")
    else:
        yield content


def _process(part: str | Path, options: argparse.Namespace, ctx: Context) -> str:
    if isinstance(part, Path):
        module = api.read(part, **session.reading(options))
    else:
        module = text.from_text(part, ctx, options.file)
        verify(module)
    session.declare(options, module)
    passes = session.passes(options, module, default=options.emit in ("opset", "ir"))
    if options.dump_pipeline:
        chosen = passes or session.pipelines.parse(session.pipelines.default(module))
        return dump(chosen)
    session.check_pass_names(options, passes)
    observer = session.instrument(options)
    observer.run(passes, ctx, module)
    if options.timing:
        print(observer.report(), file=sys.stderr)
    if options.save_resources:
        with replacing(Path(options.save_resources)) as (beside,):
            text.save_resources(module, beside)
    if options.target and options.target.endswith(".xml"):
        api.save(module, options.target)
        return ""
    if options.emit == "ir":
        from stepwell.backend.printer import to_xml

        return to_xml(module)
    verify(module)
    return text.to_text(module, locations=options.print_debuginfo)


def verify(module: ModuleOp) -> None:
    """Verify a module; the message names the operation and does not hold the module's text."""
    for op, fault in verifier_faults(module):
        raise StepwellError(f"{op.name}: {fault}" if op is not None else fault)
