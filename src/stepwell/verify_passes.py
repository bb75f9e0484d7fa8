"""`--verify-passes`: OpenVINO runs the model after each pass; the first pass that changes its numbers is named.

From the lowering to opset on, the module after a pass is run on the same random inputs as the one before it. Where the
outputs differ, the tensors that both have under one name are compared in the order of the model, and the operation of
the first that differs is named, with its source.

Passes whose purpose is another model (`DELIBERATE`) are what the following ones are held against. What a form of the
graph is replaced for because the runtime computes it wrongly (`opset-legalize`) gives a warning only.
"""

from __future__ import annotations

import shutil
import tempfile
import weakref
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Operation

from stepwell import api
from stepwell.dialects.diagnostics import warn
from stepwell.dialects.errors import StepwellError
from stepwell.dialects.opset.infrastructure import ConstantOp, ParameterOp
from stepwell.dialects.provenance import describe, tensor_names
from stepwell.dialects.types import Interval, element, element_of, shape_of
from stepwell.inference import NotRunError, run

DELIBERATE = frozenset({
    *("cut", "opset-preprocess", "opset-layout", "opset-make-stateful", "opset-expose-states", "opset-low-latency"),
    *("opset-add-priors", "opset-remove-softmax", "opset-detect-regions"),
})  # fmt: skip
"""Passes that make another model on purpose."""

ROUNDED = {"compress-to-fp16": 0.1}
"""Passes that round, and the relative error that they may make."""

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
    folder: Path | None = None
    """Where the IRs of two passes are; it goes with this object."""
    checked: list[str] = field(default_factory=list)
    """The passes that changed the graph and kept its numbers."""
    _before: tuple[Path, list[np.ndarray], set[str]] | None = None
    _feeds: dict[str, np.ndarray] = field(default_factory=dict)
    _unstable: set[int] = field(default_factory=set)

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
            self._start(module, xml)
            return
        try:
            outputs = run(xml, self._feeds)
        except NotRunError as error:
            raise PassDiffersError(
                f"--verify-passes: OpenVINO cannot run the model any more after {name}: {error}"
            ) from None
        wrong = self._differences(self._before[1], outputs, ROUNDED.get(name, self.rtol))
        if wrong:
            where = self._first(module, xml, ROUNDED.get(name, self.rtol))
            text = f"{name} changed the numbers of the model: {where or wrong}"
            if name != "opset-legalize":
                raise PassDiffersError(f"--verify-passes: {text}")
            warn(f"--verify-passes: {text}; the runtime is known to compute some forms before it wrongly")
        else:
            self.checked.append(name)
        self._before = (xml, outputs, _names(module))

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
        for size in SIZES:
            feeds = self._random(module, size)
            try:
                outputs = run(xml, feeds)
                again = run(xml, feeds)
            except NotRunError as error:
                faults.append(str(error))
                continue
            self._feeds, self._before = feeds, (xml, outputs, _names(module))
            pairs = enumerate(zip(outputs, again, strict=True))
            self._unstable = {i for i, (a, b) in pairs if self._wrong(a, b, self.rtol)}
            if self._unstable:
                warn(f"--verify-passes: {len(self._unstable)} outputs change from run to run and are not compared")
            return
        raise StepwellError(f"--verify-passes: OpenVINO cannot run the model on random inputs: {faults[0]}")

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
        atol = self.atol * max(1.0, float(np.abs(finite).max(initial=0)))
        if np.allclose(b, a, rtol=rtol, atol=atol, equal_nan=True):
            return ""
        with np.errstate(all="ignore"):
            error = np.abs(a - b)
        return f"the largest error is {np.nanmax(error) if error.size else 0:.3g}"

    def _first(self, module: ModuleOp, xml: Path, rtol: float) -> str:
        """The first named tensor that both modules have and that differs, with its operation."""
        assert self._before is not None
        earlier, _, known = self._before
        ops: dict[str, Operation] = {}
        for op in module.body.block.ops:
            for value in op.results:
                names = [n for n in tensor_names(value) if n in known]
                if names and not isinstance(op, ConstantOp | ParameterOp):
                    ops[names[0]] = op
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
                    return f"first in tensor '{name}', {op.name} of {describe(op)}: {text}"
        return ""


def _size(dim: int | Interval, size: int) -> int:
    if isinstance(dim, int):
        return dim
    return min(max(size, dim.lo), size if dim.hi is None else dim.hi)


def _inputs(module: ModuleOp) -> list[ParameterOp]:
    return [op for op in module.body.block.ops if isinstance(op, ParameterOp)]


def _names(module: ModuleOp) -> set[str]:
    return {n for op in module.body.block.ops for v in op.results for n in tensor_names(v)}


def _same(a: Path, b: Path) -> bool:
    """Whether two IRs are the same, byte by byte."""
    if a == b:
        return False
    return all(a.with_suffix(s).read_bytes() == b.with_suffix(s).read_bytes() for s in (".xml", ".bin"))


__all__ = ["DELIBERATE", "PassDiffersError", "PassVerifier"]
