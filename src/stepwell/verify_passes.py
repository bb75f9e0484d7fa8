"""`--verify-passes`: OpenVINO runs the model after each pass; the first pass that changes its numbers is named.

From the lowering to opset on, the module after a pass is run on the same random inputs as the one before it. Where the
outputs differ, the tensors that both have under one name are compared in the order of the model, and the operation of
the first that differs is named, with its source; in a loop or branch, what is new in its bodies. The first module is
held against the source (`verify_reference.py`), and against what the model means without the rules of extensions.

Passes whose purpose is another model (`DELIBERATE`) are what the following ones are held against. What a form of the
graph is replaced for because the runtime computes it wrongly (`opset-legalize`) gives a warning only, unless the rules
of an extension change the numbers or the source says that they were right before.
"""

from __future__ import annotations

import shutil
import tempfile
import weakref
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Operation
from xdsl.passes import ModulePass

from stepwell import api, registry
from stepwell.dialects.diagnostics import warn
from stepwell.dialects.errors import StepwellError
from stepwell.dialects.meaning import Meaning
from stepwell.dialects.opset.infrastructure import ConstantOp, ParameterOp, ResultOp
from stepwell.dialects.opset.transforms.legalize import OpsetLegalize
from stepwell.dialects.provenance import describe, tensor_names
from stepwell.dialects.types import Interval, element, element_of, shape_of, spell
from stepwell.inference import NotRunError, run
from stepwell.verify_reference import Source, ours, ports, without

DELIBERATE = frozenset({
    *("cut", "opset-preprocess", "opset-layout", "opset-make-stateful", "opset-expose-states", "opset-low-latency"),
    *("opset-add-priors", "opset-remove-softmax", "opset-detect-regions"),
})  # fmt: skip
"""Passes that make another model on purpose."""

ROUNDED = {"compress-to-fp16": 0.1}
"""Passes that round, and the relative error that they may make."""

ROUNDED_SHARE = 0.01
"""Of the largest number of a tensor what the error after such a pass may be anywhere."""

SIZES = (3, 16, 64, 224, 1)
"""Sizes tried for unknown dimensions until the model runs."""

GROUP = 48
"""Tensors that are looked at in one run."""


class PassDiffersError(StepwellError):
    """A pass changed the numbers; the command ends with status 3."""

    status = 3


@dataclass(eq=False)
class PassVerifier:
    """Holds the module after each pass against the one before."""

    rtol: float = 1e-3
    atol: float = 1e-5
    seed: int = 0
    source: Source | None = None
    """What the first module of opset operations is held against."""
    folder: Path | None = None
    """Where the IRs of two passes are; it goes with this object."""
    checked: list[str] = field(default_factory=list)
    """The passes that changed the graph and kept its numbers."""
    _before: tuple[Path, list[np.ndarray], set[str]] | None = None
    _feeds: dict[str, np.ndarray] = field(default_factory=dict)
    _unstable: set[int] = field(default_factory=set)
    _bodies: Counter[tuple[str, str]] = field(default_factory=Counter)
    """What was in the bodies of the module before, by name and source."""
    _truth: list[list[np.ndarray | None]] = field(default_factory=list)
    """What the source gives for the inputs, as long as no pass made another model."""
    _read: ModuleOp | None = None
    _passes: Sequence[ModulePass] = ()

    def begin(self, passes: Sequence[ModulePass], module: ModuleOp) -> None:
        """Keep the source module, so that it can be lowered again where its numbers are wrong."""
        if all(op.dialect_name() == "opset" for op in module.body.block.ops):
            return
        self._passes, self._read = passes, module.clone()

    def __call__(self, name: str, module: ModuleOp) -> None:
        """Look at the module after a pass; raises PassDiffersError where the numbers changed."""
        if any(op.dialect_name() != "opset" for op in module.body.block.ops):
            return
        if self.folder is None:
            self.folder = Path(tempfile.mkdtemp(prefix="stepwell-"))
            weakref.finalize(self, shutil.rmtree, self.folder, True)
        xml = self._written(module)
        if self._before is not None and _same(self._before[0], xml):
            return
        if self._before is None or name in DELIBERATE or len(self._feeds) != len(_inputs(module)):
            first = self._before is None and self._read is not None
            self._truth.clear()
            self._start(module, xml)
            if first and self.source is not None:
                self._hold(self.source, name, module, xml)
            self._read = None
            return
        try:
            outputs = run(xml, self._feeds)
        except NotRunError as error:
            where = self._retyped(module)
            raise PassDiffersError(
                f"--verify-passes: OpenVINO cannot run the model any more after {name}: {where}{error}"
            ) from None
        wrong = self._differences(self._before[1], outputs, ROUNDED.get(name, self.rtol))
        if wrong:
            where = self._first(module, xml, ROUNDED.get(name, self.rtol))
            text = f"{name} changed the numbers of the model: {where or wrong}"
            if name != "opset-legalize" or not self._was_wrong(outputs):
                raise PassDiffersError(f"--verify-passes: {text}")
            warn(f"--verify-passes: {text}; the runtime is known to compute some forms before it wrongly")
        else:
            self.checked.append(name)
        self._before, self._bodies = (xml, outputs, _names(module)), _inner(module)

    def _was_wrong(self, outputs: Sequence[np.ndarray]) -> bool:
        """Whether what the runtime computes wrongly has gone, and no rule of an extension changed the numbers."""
        assert self._before is not None
        if self._truth:
            return not self._against(self._truth, outputs)
        if not any(entry.origin for stage, _, entry in registry.active().entries() if stage == "opset-legalize"):
            return True
        return not self._differences(self._legal(api.read(self._before[0])), outputs, self.rtol)

    def _legal(self, module: ModuleOp) -> list[np.ndarray]:
        """The outputs of a module in the forms that the runtime computes rightly, by our own rules."""
        active = registry.active()
        try:
            OpsetLegalize().apply(registry.use(registry.default(installed=False)).context(), module)
        finally:
            registry.use(active)
        assert self.folder is not None
        api.save(module, self.folder / "legal.xml")
        return run(self.folder / "legal.xml", self._feeds)

    def _against(self, truth: Sequence[list[np.ndarray | None]], outputs: Sequence[np.ndarray]) -> str:
        """What differs from every answer of the source; empty where nothing does."""
        found = ""
        for answer in truth:
            pairs = enumerate(zip(answer, outputs, strict=True))
            wrong = (
                f"output {i}: {text}"
                for i, (a, b) in pairs
                if a is not None and i not in self._unstable and (text := self._wrong(a, b, self.rtol))
            )
            found = next(wrong, "")
            if not found:
                return ""
        return found

    def _hold(self, source: Source, name: str, module: ModuleOp, xml: Path) -> None:
        """Hold the first module of opset operations against the source."""
        assert self._before is not None
        before = list(self._passes)[: next(i for i, p in enumerate(self._passes) if p.name == name) + 1]
        meaning, why = Meaning.of(before), ""
        try:
            self._truth = source.outputs(module, self._feeds, meaning)
        except StepwellError as error:
            why = str(error)
        if why:
            warn(f"--verify-passes: {name} and the passes before it are not held against the source: {why}")
            self._extended(before, module, xml)
            self._canonical(before, module, xml)
            return
        wrong = self._against(self._truth, self._before[1])
        if not wrong or not self._against(self._truth, self._legal(module.clone())):
            return
        if not source.tensors():
            self._extended(before, module, xml)
        guilty = self._guilty(before, module) or name
        where = self._first_of_source(source, module, xml, meaning)
        raise PassDiffersError(f"--verify-passes: {guilty} changed the numbers of the model: {where or wrong}")

    def _lowered(self, passes: Sequence[ModulePass], name: str) -> list[np.ndarray] | None:
        """The outputs of the model that is lowered without one of the passes; None where it cannot be."""
        assert self._read is not None and self.folder is not None
        made = without(self._read, passes, name)
        if made is None or len(_inputs(made)) != len(self._feeds):
            return None
        api.save(made, self.folder / "without.xml")
        try:
            return self._legal(made)
        except NotRunError:
            return None

    def _guilty(self, passes: Sequence[ModulePass], module: ModuleOp) -> str:
        """The pass before the lowering without which the numbers are those of the source."""
        for each in dict.fromkeys(p.name for p in passes):
            outputs = self._lowered(passes, each)
            count = len(ports(module, ResultOp))
            if outputs is not None and len(outputs) == count and not self._against(self._truth, outputs):
                return each
        return ""

    def _extended(self, passes: Sequence[ModulePass], module: ModuleOp, xml: Path) -> None:
        """Look for a rule of an extension that changed the numbers: the model means the same by our own rules."""
        names = {p.name for p in passes}
        stages = dict.fromkeys(stage for stage, _, entry in registry.active().entries() if entry.origin)
        stages = [stage for stage in stages if stage in names]
        assert self._read is not None and self.folder is not None
        made = ours(self._read, passes) if stages else None
        if made is None or len(_inputs(made)) != len(self._feeds):
            return
        api.save(made, self.folder / "without.xml")
        try:
            wrong = self._differences(self._legal(made), self._legal(module.clone()), self.rtol)
        except NotRunError:
            return
        if wrong:
            where = self._first(module, xml, self.rtol, self.folder / "without.xml")
            raise PassDiffersError(
                f"--verify-passes: {' or '.join(stages)} changed the numbers of the model: {where or wrong}"
            )

    def _canonical(self, passes: Sequence[ModulePass], module: ModuleOp, xml: Path) -> None:
        """Look for a canonicalisation that changed the numbers: the model means the same without it."""
        assert self.folder is not None
        for each in dict.fromkeys(p.name for p in passes):
            outputs = self._lowered(passes, each) if each.endswith("-canonicalize") else None
            wrong = "" if outputs is None else self._differences(outputs, self._legal(module.clone()), self.rtol)
            if wrong:
                where = self._first(module, xml, self.rtol, self.folder / "without.xml")
                raise PassDiffersError(f"--verify-passes: {each} changed the numbers of the model: {where or wrong}")

    def _first_of_source(self, source: Source, module: ModuleOp, xml: Path, meaning: Meaning) -> str:
        """The first named tensor that differs from the source's, with its operation."""
        ops = _named(module, None)
        known = [n for n in ops if n in source.tensors()]
        for start in range(0, len(known), GROUP):
            names = known[start : start + GROUP]
            try:
                truth = source.outputs(module, self._feeds, meaning, names)
                new = run(xml, self._feeds, names)[-len(names) :]
            except StepwellError:
                continue
            for at, name in enumerate(names):
                texts = [
                    self._wrong(a, new[at], self.rtol) if (a := answer[at]) is not None else "" for answer in truth
                ]
                if all(texts):
                    op = ops[name]
                    return f"first in tensor '{name}', {op.name} of {describe(op)}: {texts[0]}"
        return ""

    def _written(self, module: ModuleOp) -> Path:
        assert self.folder is not None
        folders = [self.folder / name for name in ("a", "b")]
        folder = next(f for f in folders if self._before is None or self._before[0].parent != f)
        folder.mkdir(exist_ok=True)
        api.save(module, folder / "model.xml")
        return folder / "model.xml"

    def _start(self, module: ModuleOp, xml: Path) -> None:
        """Take a module as what the next ones are held against."""
        faults: list[str] = []
        recorded = None if self.source is None or self._read is None else self.source.feeds(module)
        for size in SIZES if recorded is None else SIZES[:1]:
            feeds = self._random(module, size) if recorded is None else recorded
            try:
                outputs = run(xml, feeds)
                again = run(xml, feeds)
            except NotRunError as error:
                faults.append(str(error))
                continue
            self._feeds, self._before = feeds, (xml, outputs, _names(module))
            self._bodies = _inner(module)
            pairs = enumerate(zip(outputs, again, strict=True))
            self._unstable = {i for i, (a, b) in pairs if self._wrong(a, b, self.rtol)}
            if self._unstable:
                warn(f"--verify-passes: {len(self._unstable)} outputs change from run to run and are not compared")
            return
        given = "random" if recorded is None else "these"
        raise StepwellError(f"--verify-passes: OpenVINO cannot run the model on {given} inputs: {faults[0]}")

    def _random(self, module: ModuleOp, size: int) -> dict[str, np.ndarray]:
        """Normal numbers, and small integers; an unknown dimension is 1 if it is the first, otherwise `size`."""
        generator = np.random.default_rng(self.seed)
        found: dict[str, np.ndarray] = {}
        for number, port in enumerate(_inputs(module)):
            shape, of = shape_of(port.output), element(element_of(port.output))
            if shape is None or of.dtype is None or of.name == "string":
                names = tensor_names(port.output)
                raise StepwellError(
                    f"--verify-passes: there are no random values for the input {names[0] if names else number} "
                    f"({of.name}{'' if shape is not None else ' of unknown rank'}); give its shape with --input"
                )
            dims = [_size(d, 1 if at == 0 else size) for at, d in enumerate(shape)]
            if of.is_float:
                found[str(number)] = generator.standard_normal(dims).astype(of.dtype)
            else:
                found[str(number)] = generator.integers(0, 2 if of.name == "boolean" else 4, dims).astype(of.dtype)
        return found

    def _differences(self, before: Sequence[np.ndarray], after: Sequence[np.ndarray], rtol: float) -> str:
        """What differs of the outputs; empty where nothing does."""
        if len(before) != len(after):
            return f"it had {len(before)} outputs and has {len(after)}"
        for number, (old, new) in enumerate(zip(before, after, strict=True)):
            if number not in self._unstable and (text := self._wrong(old, new, rtol)):
                return f"output {number}: {text}"
        return ""

    def _wrong(self, old: np.ndarray, new: np.ndarray, rtol: float) -> str:
        if old.shape != new.shape or old.dtype != new.dtype:
            return f"{old.dtype}{list(old.shape)} became {new.dtype}{list(new.shape)}"
        if old.dtype.kind != "f":
            return "" if np.array_equal(old, new) else f"{int(np.sum(old != new))} of {old.size} elements differ"
        a, b = old.astype(np.float64), new.astype(np.float64)
        finite = a[np.isfinite(a)]
        share = self.atol if rtol == self.rtol else ROUNDED_SHARE
        atol = share * max(1.0, float(np.abs(finite).max(initial=0)))
        if np.allclose(b, a, rtol=rtol, atol=atol, equal_nan=True):
            return ""
        with np.errstate(all="ignore"):
            error = np.abs(a - b)
        return f"the largest error is {np.nanmax(error) if error.size else 0:.3g}"

    def _first(self, module: ModuleOp, xml: Path, rtol: float, other: Path | None = None) -> str:
        """The first named tensor that both modules have and that differs, with its operation."""
        assert self._before is not None
        earlier, _, known = self._before
        if other is not None:
            earlier, known = other, _names(api.read(other))
        ops = _named(module, known)
        wanted = list(ops)
        for start in range(0, len(wanted), GROUP):
            names = wanted[start : start + GROUP]
            try:
                old, new = run(earlier, self._feeds, names), run(xml, self._feeds, names)
            except NotRunError:
                continue
            for name, a, b in zip(names, old[-len(names) :], new[-len(names) :], strict=True):
                if text := self._wrong(a, b, rtol):
                    op = ops[name]
                    return f"first in tensor '{name}', {op.name} of {describe(op)}{self._new(op)}: {text}"
        return ""

    def _retyped(self, module: ModuleOp) -> str:
        """The first named tensor that has another type than before, with its operation; the runtime may not take it."""
        assert self._before is not None
        before = {
            n: v.type for op in api.read(self._before[0]).body.block.ops for v in op.results for n in tensor_names(v)
        }
        for op in module.body.block.ops:
            for value in op.results:
                for name in tensor_names(value):
                    if name in before and before[name] != value.type:
                        return (
                            f"first tensor '{name}', {op.name} of {describe(op)}, is {spell(value)} and was "
                            f"{spell(before[name])}; "
                        )
        return ""

    def _new(self, op: Operation) -> str:
        """What is new in the bodies of a loop or branch."""
        new = [inner for inner in op.walk() if inner is not op and not self._bodies[inner.name, describe(inner)]]
        new = [inner for inner in new if not isinstance(inner, ConstantOp)] or new
        return f" (in it {new[0].name} of {describe(new[0])})" if op.regions and new else ""


def _size(dim: int | Interval, size: int) -> int:
    if isinstance(dim, int):
        return dim
    return min(max(size, dim.lo), size if dim.hi is None else dim.hi)


def _inputs(module: ModuleOp) -> list[ParameterOp]:
    return [op for op in module.body.block.ops if isinstance(op, ParameterOp)]


def _named(module: ModuleOp, known: set[str] | None) -> dict[str, Operation]:
    """The operations of a module by the name of a tensor that they give, one of those that are known."""
    found: dict[str, Operation] = {}
    for op in module.body.block.ops:
        for value in op.results:
            names = [n for n in tensor_names(value) if known is None or n in known]
            if names and not isinstance(op, ConstantOp | ParameterOp):
                found[names[0]] = op
    return found


def _inner(module: ModuleOp) -> Counter[tuple[str, str]]:
    """What is in the bodies of a module's loops and branches."""
    bodies = (op for op in module.body.block.ops if op.regions)
    return Counter((inner.name, describe(inner)) for op in bodies for inner in op.walk() if inner is not op)


def _names(module: ModuleOp) -> set[str]:
    return {n for op in module.body.block.ops for v in op.results for n in tensor_names(v)}


def _same(a: Path, b: Path) -> bool:
    """Whether two IRs are the same, byte by byte."""
    if a == b:
        return False
    return all(a.with_suffix(s).read_bytes() == b.with_suffix(s).read_bytes() for s in (".xml", ".bin"))


__all__ = ["DELIBERATE", "PassDiffersError", "PassVerifier"]
