"""What `convert` and `opt` share: the registry, the pipeline and the instrumentation that the options ask for."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Sequence
from dataclasses import fields
from pathlib import Path
from typing import Any

from xdsl.dialects.builtin import ModuleOp
from xdsl.passes import ModulePass

from stepwell import registry
from stepwell.dialects import containers
from stepwell.dialects.errors import StepwellError
from stepwell.dialects.walk import operations
from stepwell.lowering import pipeline as pipelines
from stepwell.lowering.instrument import Instrument
from stepwell.options import Options


def setup(options: argparse.Namespace) -> registry.Registry:
    """The registry with the extensions of the command line."""
    return registry.use(registry.default(extensions=tuple(options.extension)))


def reading(options: argparse.Namespace) -> dict[str, Any]:
    """The options that say how a model is read."""
    checkpoint, second = options.input_checkpoint, getattr(options, "checkpoint", None)
    if checkpoint and second:
        raise StepwellError(f"two checkpoints are given: {second} and --input-checkpoint {checkpoint}")
    return {
        "framework": options.framework,
        "external_data_roots": options.external_data_root,
        "checkpoint": checkpoint or second,
        "tags": options.saved_model_tags,
        "signature": options.signature,
        "outputs": said(options).needed(),
    }


def said(options: argparse.Namespace) -> Options:
    """The options of a conversion."""
    names = {field.name for field in fields(Options)}
    return Options(**{name: value for name, value in vars(options).items() if name in names and value is not None})


def check_level(options: argparse.Namespace, module: ModuleOp) -> None:
    """Whether --emit names a level that the model passes."""
    own = pipelines.source_dialect(module)
    if options.emit not in (None, "source", "opset", "ir", own):
        raise StepwellError(
            f"--emit {options.emit}: this is a model of {own}; its levels are source, {own}, opset and ir"
        )


def declare(options: argparse.Namespace, module: ModuleOp) -> None:
    """What the options say of inputs that are no tensors."""
    containers.expand(module, containers.lengths_of(options.sequence_length), options.absent)


def passes(options: argparse.Namespace, module: ModuleOp, *, default: bool) -> list[ModulePass]:
    """The passes to run: those given, otherwise the module's own pipeline (or none)."""
    text, folder = options.pipeline, None
    if text is not None and text.startswith("@"):
        file = Path(text[1:])
        if not file.is_file():
            raise StepwellError(f"the pipeline file {file} does not exist")
        text, folder = file.read_text(), file.parent
    given, dialect = said(options), pipelines.source_dialect(module)
    if text is None:
        text = pipelines.default(module, streaming=given.streams(dialect)) if default else ""
    return given.around(pipelines.parse(text, folder), dialect)


def instrument(options: argparse.Namespace) -> Instrument:
    """The instrumentation that the options ask for."""
    verifier = None
    if options.verify_passes:
        from stepwell.verify_passes import PassVerifier
        from stepwell.verify_reference import Source

        model = Path(getattr(options, "model", None) or options.file)
        recorded = getattr(options, "verify_inputs", None)
        verifier = PassVerifier(source=Source(model, recorded) if model.exists() else None)
    return Instrument(
        before=frozenset(options.print_ir_before),
        after=frozenset(options.print_ir_after),
        before_all=options.print_ir_before_all,
        after_all=options.print_ir_after_all,
        after_change=options.print_ir_after_change,
        after_failure=options.print_ir_after_failure,
        folder=Path(options.print_ir_to) if options.print_ir_to else None,
        verify_each=options.verify_each,
        verify_numbers=verifier,
        begin=verifier.begin if verifier is not None else None,
        stop_at=options.emit,
        reproducer=Path(options.reproducer) if options.reproducer else None,
        locations=options.print_debuginfo,
    )


def check_pass_names(options: argparse.Namespace, chosen: Sequence[ModulePass]) -> None:
    """A dump asked for at a pass that does not run is an error rather than nothing."""
    names = {p.name for p in chosen}
    for name in [*options.print_ir_before, *options.print_ir_after]:
        if name not in names:
            raise StepwellError(f"--print-ir: no pass '{name}' runs; there are {', '.join(sorted(names))}")


def operators(module: ModuleOp) -> Counter[str]:
    """How often each operator occurs in a source module, sub-graphs included."""
    found: Counter[str] = Counter()
    for op in operations(module):
        if op.dialect_name() not in ("stepwell", "builtin"):
            found[getattr(op, "full_name", op.name)] += 1
    return found
