"""Running a pipeline under observation: timing, dumps, verification, reproducers.

Dumps go to standard error, or as numbered files to a folder; large constants are elided in them.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.passes import ModulePass

from stepwell.dialects.errors import StepwellError
from stepwell.dialects.meaning import Meaning
from stepwell.dialects.provenance import describe
from stepwell.dialects.text import to_text
from stepwell.dialects.walk import operations
from stepwell.lowering.contract import verifier_faults
from stepwell.lowering.pipeline import dump


@dataclass
class Timing:
    """One pass: its seconds, and how many operations there were before and after."""

    name: str
    seconds: float
    before: int
    after: int


@dataclass
class Instrument:
    """What to do around each pass; `run` goes where `api.convert(run=…)` wants it."""

    before: frozenset[str] = frozenset()
    after: frozenset[str] = frozenset()
    before_all: bool = False
    after_all: bool = False
    after_change: bool = False
    after_failure: bool = False
    folder: Path | None = None
    verify_each: bool = False
    verify_numbers: Callable[[str, ModuleOp], None] | None = None
    """Told after each pass: its name and the module; raises where the numbers changed (`stepwell.verify_passes`)."""
    begin: Callable[[Sequence[ModulePass], ModuleOp], None] | None = None
    """Told before the first pass: the passes and the module."""
    stop_at: str | None = None
    """A level, opset or that of the source (onnx, tf, keras): passes that leave it are not run."""
    reproducer: Path | None = None
    locations: bool = False
    announce: Callable[[int, int, str], None] | None = None
    """Told before each pass: how many are done, how many there are, and its name."""
    timings: list[Timing] = field(default_factory=list)
    _number: int = 0

    def run(self, passes: Sequence[ModulePass], ctx: Context, module: ModuleOp) -> None:
        """Run passes one after the other. A pass that fails is named in a note of the exception."""
        watching, count = self.after_change, _count(module)
        if self.begin is not None:
            self.begin(passes, module)
        for position, each in enumerate(passes):
            if self.stop_at not in (None, "opset", "ir") and each.name.endswith("-to-opset"):
                break
            if self.announce is not None:
                self.announce(position, len(passes), each.name)
            if self.before_all or each.name in self.before:
                self.show(module, each.name, "before")
            old = to_text(module, locations=True) if watching else ""
            # Text of the module as it was, only where a failure may need it: printing costs more than most passes.
            kept = to_text(module, locations=True) if self.reproducer is not None else ""
            start = time.perf_counter()
            try:
                with Meaning.of(passes[:position]).explaining():
                    each.apply(ctx, module)
                if self.verify_each:
                    verify(module, each.name)
                if self.verify_numbers is not None:
                    self.verify_numbers(each.name, module)
            except Exception:
                if self.after_failure:
                    self.show(module, each.name, "failure-after")
                if self.reproducer is not None:
                    rest = ",".join(dump(passes[position:]).split("\n")).strip(",")
                    self.reproducer.write_text(f"// stepwell opt {self.reproducer.name} -p '{rest}'\n{kept}")
                    print(f"a reproducer is in {self.reproducer}", file=sys.stderr)
                raise
            seconds, before, count = time.perf_counter() - start, count, _count(module)
            self.timings.append(Timing(each.name, seconds, before, count))
            changed = watching and to_text(module, locations=True) != old
            if self.after_all or each.name in self.after or changed:
                self.show(module, each.name, "after")

    def show(self, module: ModuleOp, name: str, when: str) -> None:
        """Print a module to standard error, or to a numbered file of the folder."""
        text = to_text(module, locations=self.locations)
        if self.folder is None:
            print(f"// -----// IR Dump {when.capitalize()} {name} //----- //\n{text}", file=sys.stderr)
            return
        self.folder.mkdir(parents=True, exist_ok=True)
        (self.folder / f"{self._number:03d}-{when}-{name}.mlir").write_text(text)
        self._number += 1

    def report(self) -> str:
        """The table of timings: seconds, share, operations before and after."""
        total = sum(t.seconds for t in self.timings) or 1e-9
        lines = ["  seconds   share   operations        pass"]
        for t in self.timings:
            lines.append(f"{t.seconds:9.4f}  {t.seconds / total:6.1%}  {t.before:7d} -> {t.after:<7d} {t.name}")
        lines.append(f"{total:9.4f}  100.0%                     total")
        return "\n".join(lines)


def _count(module: ModuleOp) -> int:
    return sum(1 for _ in operations(module))


def verify(module: ModuleOp, after: str) -> None:
    """Verify every operation, its types, and that values are defined before they are used."""
    for op, fault in verifier_faults(module):
        raise StepwellError(f"after {after}: {describe(op)}: {fault}" if op is not None else f"after {after}: {fault}")
