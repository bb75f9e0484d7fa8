"""`stepwell convert`: a model to OpenVINO IR, with one summary."""

from __future__ import annotations

import argparse
import json
import os
import resource
import sys
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import fields
from pathlib import Path
from typing import Any

from xdsl.dialects.builtin import ModuleOp, StringAttr
from xdsl.passes import ModulePass

from stepwell import __version__, api
from stepwell import inputs as inputs_
from stepwell import registry as registries
from stepwell.backend.output import check_target, folder_made, replacing
from stepwell.commands import session
from stepwell.commands.progress import Bar
from stepwell.dialects import diagnostics
from stepwell.dialects.errors import StepwellError
from stepwell.dialects.fields import plain
from stepwell.dialects.meaning import Meaning
from stepwell.dialects.opset.base import OpsetOp, layer_type
from stepwell.dialects.opset.infrastructure import ConstantOp
from stepwell.dialects.opset.transforms.compress import REPORT
from stepwell.dialects.text import handles, save_resources, to_text
from stepwell.dialects.walk import operations
from stepwell.lowering.pipeline import dump

LARGE = 256 << 20
"""Bytes of weights from which on a progress bar is shown while they are written."""

MANY = 5_000
"""Operators from which on a progress bar is shown while passes run."""


def target_of(options: argparse.Namespace) -> Path:
    """The .xml to write: the file given, or the model's name in the folder given or in the current one."""
    given: str | None = options.output_model
    stem = options.model_name or _name_of(Path(options.model))
    if "/" in stem or stem in (".", ".."):
        raise StepwellError(f"--model-name: '{stem}' is no name of a file; the folder is given with --output-dir")
    if options.output_dir is not None:
        if given is not None:
            raise StepwellError("-o and --output-dir: give one of them")
        return Path(options.output_dir) / f"{stem}.xml"
    if given is None:
        return Path.cwd() / f"{stem}.xml"
    path = Path(given)
    if path.suffix == ".xml" and not path.is_dir():
        return path
    if path.suffix and not path.is_dir() and not given.endswith("/"):
        raise StepwellError(f"-o {given}: a folder or a file that ends in .xml is needed")
    return path / f"{stem}.xml"


QUIET = ("CRITICAL", "ERROR")
"""Levels at which warnings are not shown."""


def _levels(options: argparse.Namespace) -> None:
    """What the level of the log asks for, and the model, by whichever option it is given."""
    if options.input_model is not None:
        if options.checkpoint is not None:
            raise StepwellError(f"two models are given: {options.model} and --input-model {options.input_model}")
        options.model, options.checkpoint = options.input_model, options.model
    recorded = options.verify_inputs
    if recorded is not None and not Path(recorded).is_file():
        raise StepwellError(f"--verify-inputs: there is no file {recorded}; an .npz with an array per input is needed")
    if options.model is None:
        raise StepwellError("no model is given: stepwell convert MODEL")
    if options.verbose:
        options.log_level = "DEBUG"
    options.timing = options.timing or options.log_level in ("INFO", "DEBUG")
    options.traceback = options.traceback or options.log_level == "DEBUG"


def _name_of(model: Path) -> str:
    """The name of a model: its file's or folder's, or that of the folder of a file whose name is only a suffix."""
    if model.is_dir() or (model.name.startswith(".") and model.name.count(".") == 1):
        where = model.resolve()
        return where.name if model.is_dir() else where.parent.name
    return model.stem


def _check_target(target: Path) -> None:
    """Whether the output can be written, before anything is converted; a missing folder is made when it is."""
    folder = target.parent
    while not folder.exists():
        folder = folder.parent
    if not folder.is_dir():
        raise StepwellError(f"{target} cannot be written: {folder} is no folder")
    if folder == target.parent:
        check_target(target)
    elif not os.access(folder, os.W_OK | os.X_OK):
        raise StepwellError(f"{target.parent} cannot be made: no permission to write into {folder}")


def _check_sources(options: argparse.Namespace, target: Path) -> None:
    """Whether no file of the model would be replaced; an IR may be, where that is said."""
    from stepwell.frontends import protocol

    said = options.output_model is not None and Path(options.output_model) == target
    written = {os.path.realpath(target), os.path.realpath(target.with_suffix(".bin"))}
    for given in (options.model, options.checkpoint, options.input_checkpoint):
        if given and os.path.isfile(given) and os.path.realpath(given) in written:
            if said and protocol.find(Path(given)).name == "ir":
                continue
            raise StepwellError(f"{given} is the model itself, and would be replaced; give another output with -o")


def _compression(module: ModuleOp) -> dict[str, Any]:
    """What compression to f16 kept in f32 and what it clamped, by layer."""
    report = module.attributes.get(REPORT)
    if report is None:
        return {}
    found = plain(report)
    return {"kept_f32": found["kept"], "clamped_to_f16": found["clamped"]}


def run(options: argparse.Namespace) -> int:
    """Run `stepwell convert …`; gives the exit status. Raises StepwellError where the model or the call is refused."""
    start = time.perf_counter()
    _levels(options)
    registry = session.setup(options)
    source = Path(options.model)
    writes = options.emit in (None, "ir") and not options.dump_pipeline
    target = target_of(options) if writes else Path()
    if writes:
        _check_target(target)
        _check_sources(options, target)
    with diagnostics.collecting() as warnings:
        for text in getattr(options, "told", ()):
            diagnostics.warn(text)
        module = api.read(source, **session.reading(options))
        session.check_level(options, module)
        session.declare(options, module)
        before = session.operators(module)
        passes = session.passes(options, module, default=True)
        if options.dump_pipeline:
            print(dump(passes), end="")
            return 0
        session.check_pass_names(options, passes)
        observer = session.instrument(options)
        with Bar(options, long=sum(before.values()) >= MANY) as observer.announce:
            observer.run(passes, registry.context(), module)
        if options.timing:
            print(observer.report(), file=sys.stderr)
        _warn_of_idle_rules(registry, before)
        if options.emit not in (None, "ir"):
            return _emit_text(module, passes, options)
        report = _write(options, module, target)
    summary = {
        "model": str(source),
        "xml": str(target),
        "bin": str(target.with_suffix(".bin")),
        "operations_before": dict(sorted(before.items())),
        "xml_bytes": report.xml_bytes,
        "bin_bytes": report.bin_bytes,
        **_census(options, module),
        "warnings": warnings if options.log_level not in QUIET else [],
        "seconds": round(time.perf_counter() - start, 3),
        "peak_memory_mb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, 1),
    }
    status = 0
    if options.verify:
        results = _verified(options, source, target, Meaning.of(passes))
        summary["verification"] = [r.as_dict() for r in results]
        status = 0 if all(r.passed for r in results) else 3
    if options.json:
        print(json.dumps(summary, indent=2))
    elif not options.quiet:
        from stepwell.commands.summary import show

        show(summary)
    return status


def _write(options: argparse.Namespace, module: ModuleOp, target: Path) -> Any:
    """Write the IR, under the name and in the version asked for; gives the sizes of its files."""
    if options.model_name:
        module.attributes["stepwell.name"] = StringAttr(options.model_name)
    large = sum(p.nbytes for p in _constants(module)) >= LARGE
    with folder_made(target.parent), Bar(options, long=large) as progress:
        return api.save(
            module,
            target,
            ir_version=options.ir_version,
            conversion_parameters=_parameters(options),
            progress=progress,
        )


def _census(options: argparse.Namespace, module: ModuleOp) -> dict[str, Any]:
    """What the summary says of the operations and weights of the result."""
    return {
        "operations_after": _result_census(module),
        "precision": _precision(module),
        "f16_would_save_bytes": 0 if session.said(options).half else _saving(module),
        **_compression(module),
    }


def _verified(options: argparse.Namespace, source: Path, target: Path, meaning: Meaning) -> list[Any]:
    """The comparison of the IR with the source: run beside it, or as its framework recorded it."""
    from stepwell.frontends import protocol

    if protocol.find(source).name == "onnx":
        from stepwell import verify

        shapes = inputs_.of(options.input)
        return verify.compare(source, target, inputs=options.verify_inputs, shapes=shapes, meaning=meaning)
    from stepwell import recorded

    return recorded.compare(target, options.verify_inputs, meaning=meaning)


def _emit_text(module: ModuleOp, passes: Sequence[ModulePass], options: argparse.Namespace) -> int:
    """Print a module, or write it, with its large constants beside it; a source has the types that lowering finds."""
    stage = next((p.name for p in passes if p.name.endswith("-to-opset")), None)
    if options.emit != "opset" and stage is not None:
        from stepwell.lowering.annotate import annotate

        annotate(module, registries.active().rules_of(stage))
    text = to_text(module, locations=options.print_debuginfo)
    if options.output_model:
        path = Path(options.output_model)
        with replacing(path, path.with_suffix(".resources")) as (part, beside):
            part.write_text(text)
            if any(True for _ in handles(module)):
                save_resources(module, beside)
    else:
        print(text, end="")
    return 0


def _parameters(options: argparse.Namespace) -> dict[str, str]:
    """The conversion parameters that the IR's meta-data records; paths are left out, so that the IR does not vary."""
    given: dict[str, str] = {"stepwell_version": __version__}
    said = session.said(options)
    for name in (*(f.name for f in fields(said)), "pipeline", "saved_model_tags", "signature"):
        value = getattr(said, name, None) or getattr(options, name, None)
        if value:
            given[name] = str(value)
    for name in ("sequence_length", "absent"):
        if getattr(options, name):
            given[name] = ",".join(getattr(options, name))
    given["compress_to_fp16"] = str(said.half)
    return given


def _result_census(module: ModuleOp) -> dict[str, int]:
    found: Counter[str] = Counter()
    for op in operations(module):
        if isinstance(op, OpsetOp):
            found[layer_type(type(op))[0]] += 1
    return dict(sorted(found.items()))


def _constants(module: ModuleOp) -> list[Any]:
    return [op.payload for op in operations(module) if isinstance(op, ConstantOp)]


def _precision(module: ModuleOp) -> dict[str, int]:
    """Bytes of constants by element type."""
    found: Counter[str] = Counter()
    for payload in _constants(module):
        found[payload.element.name] += payload.nbytes
    return dict(found.most_common())


def _saving(module: ModuleOp) -> int:
    """Bytes that f16 weights would save."""
    saved = {"f32": 2, "f64": 4 / 3}
    return int(sum(p.nbytes / saved[p.element.name] for p in _constants(module) if p.element.name in saved))


def _warn_of_idle_rules(registry: Any, before: Counter[str]) -> None:
    """An extension's rule that never matched is probably a misspelt operator."""
    if not any(origin for sets in registry.rules.values() for origin, _ in sets):
        return
    import difflib

    from stepwell.dialects.rules import key_name

    for stage, key, entry in registry.entries():
        if not entry.origin or entry.hits:
            continue
        name = key_name(key)
        near = difflib.get_close_matches(name, before, 1, 0.5)
        hint = f"; the model's nearest operator is {near[0]}" if near else ""
        diagnostics.warn(f"rule {entry.name} of {entry.origin} ({stage}, {name}) never matched{hint}")
