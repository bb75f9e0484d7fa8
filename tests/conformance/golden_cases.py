"""The golden cases of a framework's operators, run with a converter in a worker process; what came of it."""

from __future__ import annotations

import fnmatch
import time
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from tests.conformance.page import Outcome
from tests.conformance.pool import Task, run_all
from tests.conformance.suites import SUITES, Suite
from tests.ops import golden


def matching(suite: Suite, only: str = "*") -> list[Path]:
    return [case for case in suite.cases() if fnmatch.fnmatch(case.as_posix(), only)]


def task(suite: Suite, by: str = "stepwell") -> Task:
    """Conversion, run and comparison of a case in a worker."""
    return Task(partial(_run, suite.name, by), start, partial(failed, suite.name))


def retried(suite: Suite, cases: list[Path]) -> dict[str, str]:
    """What fails of Stepwell's conversions, by name.

    They run in another process, which the runtime's CPU plugin may end or damage: what does not pass there is run once
    more in a process of its own.
    """
    outcomes = {o.name: o for o in run_all(cases, 1, task(suite))}
    for case in cases:
        if outcomes[case.as_posix()].status != "passed":
            outcomes.update((o.name, o) for o in run_all([case], 1, task(suite)))
    return {o.name: f"{o.status}: {o.detail}" for o in outcomes.values() if o.status != "passed"}


def infer(suite: str, place: Mapping[Path, str], case: Path) -> Outcome:
    """Run and compare an IR that mo has made, which lies at one of the places."""
    loaded = SUITES[suite].load(case)
    try:
        problem = golden.difference(loaded, golden.infer(Path(place[case]), loaded), lenient=True)
    except Exception as error:
        return _made(suite, case, "runtime", _line(error))
    return _made(suite, case, "wrong" if problem else "passed", problem[:300])


def reason(error: Any) -> str:
    """Why a model is refused, without the place of its file."""
    refusals = getattr(error, "refusals", None)
    if refusals:
        return "; ".join(dict.fromkeys(f"{r.operator}: {r.reason}" for r in refusals))
    text = " ".join(str(error).split())
    return text.partition(": ")[2] if text.startswith("/") else text


def start() -> None:
    """What a worker does before the first case."""
    import stepwell  # noqa: F401

    golden.core()


def failed(suite: str, case: Path, status: str, detail: str) -> Outcome:
    return _made(suite, case, status, detail)


def _run(suite: str, by: str, case: Path) -> Outcome:
    if by == "ovc":
        return _outcome(suite, case, _ovc, lenient=True)
    return _outcome(suite, case, golden.convert, lenient=False)


def _outcome(suite: str, case: Path, by: Callable[..., None], lenient: bool) -> Outcome:
    """Convert, run and compare one case."""
    import stepwell

    loaded = SUITES[suite].load(case)
    started = time.perf_counter()
    took: list[float] = []

    def converted(*arguments: Any) -> None:
        by(*arguments)
        took.append(round(time.perf_counter() - started, 5))

    try:
        problem = golden.difference(loaded, golden.run(loaded, converted), lenient)
    except stepwell.StepwellError as error:
        return _made(suite, case, "refused", reason(error))
    except Exception as error:
        # ovc and mo have no kind of error that is a refusal.
        text = _line(error)
        refused = "OpConversionFailure" in text
        return _made(suite, case, "runtime" if took else "refused" if refused else "crashed", text)
    return _made(suite, case, "wrong" if problem else "passed", problem[:300], took[0])


def _line(error: Exception) -> str:
    return " ".join(f"{type(error).__name__}: {error}".split())[:300]


def _made(suite: str, case: Path, status: str, detail: str = "", seconds: float = 0.0) -> Outcome:
    about = SUITES[suite].load(case).about
    return Outcome(case.as_posix(), about["operator"], case.parent.name, status, detail, seconds)


def _ovc(model: Path, xml: Path, about: Mapping[str, Any]) -> None:
    import openvino

    given = about.get("given")
    told: dict[str, Any] = {"input": {f"{n}:0": s for n, s in given.items()}} if given else {}
    openvino.save_model(openvino.convert_model(model, **told), xml, compress_to_fp16=False)
