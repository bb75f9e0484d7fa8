"""The golden cases of TensorFlow's operators, run with a converter in a worker process; what came of it."""

from __future__ import annotations

import fnmatch
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.conformance.page import Outcome
from tests.conformance.pool import Task
from tests.ops.tf import golden, store


def cases(only: str = "*") -> list[Path]:
    """All cases, as `family/name`."""
    found = [Path(family, name) for family in store.families() for name in store.names(family)]
    return [case for case in found if fnmatch.fnmatch(case.as_posix(), only)]


def load(case: Path) -> store.Golden:
    return store.load(case.parent.name, case.name)


def run_by_stepwell(case: Path) -> Outcome:
    return outcome(case, golden.convert, lenient=False)


def run_by_ovc(case: Path) -> Outcome:
    return outcome(case, _ovc, lenient=True)


def outcome(case: Path, by: Callable[..., None], lenient: bool) -> Outcome:
    """Convert, run and compare one case."""
    import stepwell

    loaded = load(case)
    started = time.perf_counter()
    took: list[float] = []

    def converted(*arguments: Any) -> None:
        by(*arguments)
        took.append(round(time.perf_counter() - started, 5))

    try:
        problem = golden.difference(loaded, golden.run(loaded, converted), lenient)
    except stepwell.StepwellError as error:
        return _made(case, "refused", reason(error))
    except Exception as error:
        # ovc and mo have no kind of error that is a refusal.
        text = " ".join(f"{type(error).__name__}: {error}".split())
        refused = "OpConversionFailure" in text
        return _made(case, "runtime" if took else "refused" if refused else "crashed", text[:300])
    return _made(case, "wrong" if problem else "passed", problem[:300], took[0])


def infer(xml: Path, case: Path) -> Outcome:
    """Run and compare an IR that mo has made."""
    loaded = load(case)
    try:
        problem = golden.difference(loaded, golden.infer(xml, loaded), lenient=True)
    except Exception as error:
        return _made(case, "runtime", " ".join(f"{type(error).__name__}: {error}".split())[:300])
    return _made(case, "wrong" if problem else "passed", problem[:300])


def reason(error: Any) -> str:
    """Why a model is refused, without the place of its file."""
    refusals = getattr(error, "refusals", None)
    if refusals:
        return "; ".join(dict.fromkeys(f"{r.operator}: {r.reason}" for r in refusals))
    text = " ".join(str(error).split())
    return text.partition("model.pb: ")[2] or text


def start() -> None:
    """What a worker does before the first case."""
    import stepwell  # noqa: F401

    golden.core()


def failed(case: Path, status: str, detail: str) -> Outcome:
    return _made(case, status, detail)


def _made(case: Path, status: str, detail: str = "", seconds: float = 0.0) -> Outcome:
    about = load(case).about
    return Outcome(case.as_posix(), about["operator"], case.parent.name, status, detail, seconds)


def _ovc(model: Path, xml: Path, given: dict[str, list[int]] | None) -> None:
    import openvino

    told: dict[str, Any] = {"input": {f"{n}:0": s for n, s in given.items()}} if given else {}
    openvino.save_model(openvino.convert_model(model, **told), xml, compress_to_fp16=False)


STEPWELL = Task(run_by_stepwell, start, failed)
OVC = Task(run_by_ovc, start, failed)
