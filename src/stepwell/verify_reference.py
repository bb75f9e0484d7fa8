"""What the source gives, for `--verify-passes`: onnxruntime runs it, or its framework recorded it.

Up to the lowering the model is in another dialect, which OpenVINO cannot run. So the first module of opset operations
is held against the source itself. Where they differ, the passes before are left out one by one: the one without which
the numbers are right has changed them, otherwise the lowering has.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from xdsl.dialects.builtin import ModuleOp
from xdsl.passes import ModulePass

from stepwell import registry
from stepwell.dialects import diagnostics
from stepwell.dialects.errors import StepwellError
from stepwell.dialects.meaning import Meaning
from stepwell.dialects.opset.infrastructure import ParameterOp, ResultOp
from stepwell.dialects.provenance import tensor_names
from stepwell.inference import imported, one_line

ORDERED = ("cut",)
"""Passes that are never left out: they make another model on purpose."""


@dataclass
class Source:
    """A model file, and perhaps one with inputs and outputs that its framework recorded."""

    path: Path
    recorded: str | None = None

    @property
    def runs(self) -> bool:
        """Whether the source can be run here."""
        from stepwell.frontends import protocol

        return protocol.find(self.path).name == "onnx"

    def feeds(self, module: ModuleOp) -> dict[str, np.ndarray] | None:
        """The recorded inputs of a module, by number; None where there are none."""
        if self.recorded is None:
            return None
        try:
            with np.load(self.recorded, allow_pickle=False) as data:
                inputs = {n.removeprefix("in:"): data[n] for n in data.files if not n.startswith("out:")}
        except (OSError, ValueError) as error:
            raise StepwellError(f"{self.recorded}: {error}; an .npz with an array per input is needed") from None
        found = {}
        for number, port in enumerate(ports(module, ParameterOp)):
            names = tensor_names(port.results[0])
            known = [n for n in names if n in inputs]
            if not known:
                raise StepwellError(f"{self.recorded}: there is no array for input {next(iter(names), number)}")
            found[str(number)] = inputs[known[0]]
        return found

    def tensors(self) -> set[str]:
        """The tensors of an ONNX model that can be looked at; those of another one are not."""
        if not self.runs:
            return set()
        import onnx

        graph = onnx.load(str(self.path), load_external_data=False).graph
        return {name for node in graph.node for name in node.output if name}

    def outputs(
        self, module: ModuleOp, feeds: dict[str, np.ndarray], meaning: Meaning, wanted: Sequence[str] = ()
    ) -> list[list[np.ndarray | None]]:
        """What the source gives for the outputs of a module, or for the tensors `wanted`; None where it is not known.

        There may be several answers: onnxruntime rounds otherwise with its optimisations. Raises StepwellError where
        the source cannot be run.
        """
        if not self.runs:
            if self.recorded is None:
                raise StepwellError(
                    "only ONNX models can be run here; give --verify-inputs FILE.npz with recorded outputs"
                )
            from stepwell.recorded import stored

            known = stored(self.recorded)[1]
            answers = [_of(known, names) for names in _wanted(module, wanted)]
            if not wanted and all(answer is None for answer in answers):
                has = ", ".join(name for names in _wanted(module, ()) for name in names)
                raise StepwellError(f"{self.recorded}: the model has no output named {next(iter(known))}; it has {has}")
            return [answers]
        from stepwell.verify_source import TYPES, name_of, sessions

        if wanted:
            meaning = replace(meaning, outputs={name: name for name in wanted})
        made = sessions(imported("onnxruntime"), self.path, meaning)
        by_name = {
            name: feeds[str(number)]
            for number, port in enumerate(ports(module, ParameterOp))
            for name in tensor_names(port.results[0])
        }
        by_name |= meaning.frozen
        by_name |= {name_of(n, new): by_name[n] for n, new in meaning.cuts.items() if n in by_name}
        found = []
        for optimised in (True, False):
            session = made(optimised=optimised)
            given = {}
            for entry in session.get_inputs():
                if entry.name not in by_name or entry.type not in TYPES:
                    raise StepwellError(f"its input {entry.name} ({entry.type}) is no input of the model any more")
                given[entry.name] = by_name[entry.name].astype(TYPES[entry.type])
            try:
                results = session.run(None, given)
            except Exception as error:
                raise StepwellError(f"onnxruntime cannot run it: {one_line(error)}") from None
            known = dict(zip((o.name for o in session.get_outputs()), results, strict=True))
            found.append([_of(known, names) for names in _wanted(module, wanted)])
        return found


def _of(known: dict[str, Any], names: Sequence[str]) -> np.ndarray | None:
    return next((known[n] for n in names if isinstance(known.get(n), np.ndarray)), None)


def _wanted(module: ModuleOp, wanted: Sequence[str]) -> list[Sequence[str]]:
    return [[name] for name in wanted] or [tensor_names(op.operands[0]) for op in ports(module, ResultOp)]


def ports(module: ModuleOp, kind: type) -> list[Any]:
    """The Parameters or Results of a module in order."""
    return [op for op in module.body.block.ops if isinstance(op, kind)]


def without(source: ModuleOp, passes: Sequence[ModulePass], name: str) -> ModuleOp | None:
    """A source module, lowered without the passes of a name; None where it cannot be."""
    if name in ORDERED or name.endswith("-to-opset"):
        return None
    return _lowered(source, [each for each in passes if each.name != name])


def ours(source: ModuleOp, passes: Sequence[ModulePass]) -> ModuleOp | None:
    """A source module, lowered without the rules of extensions; None where it cannot be."""
    active = registry.active()
    try:
        registry.use(registry.default(installed=False))
        return _lowered(source, passes)
    finally:
        registry.use(active)


def _lowered(source: ModuleOp, passes: Sequence[ModulePass]) -> ModuleOp | None:
    copy = source.clone()
    try:
        with diagnostics.collecting():
            for each in passes:
                each.apply(registry.active().context(), copy)
    except (StepwellError, AssertionError, KeyError, ValueError, TypeError, AttributeError, IndexError):
        return None  # It is needed.
    return copy if all(op.dialect_name() == "opset" for op in copy.body.block.ops) else None


__all__ = ["Source", "ours", "ports", "without"]
