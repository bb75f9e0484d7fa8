"""The golden cases of TensorFlow's operators, converted by Stepwell, ovc and mo, and run by OpenVINO on the CPU in f32.

`python tests/conformance/tf_run.py [--jobs N] [--only PATTERN] [--by stepwell,ovc,mo] [--mo-python FILE] [--record]`
prints what fails and a table per operator. `--record` takes the outcomes into expected_tf.json and writes
docs/conformance-tf.md; converters that are not run keep what is recorded of them, so that the page can be made without
them. `mo` is that of another environment (openvino-dev 2023.3 with TensorFlow), whose Python `--mo-python` names.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections import Counter
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.conformance import tf_mo
from tests.conformance.page import Outcome
from tests.conformance.pool import Task, run_all
from tests.conformance.tf_cases import OVC, STEPWELL, cases, failed, infer, load, start
from tests.conformance.tf_page import CONVERTERS, document, record


def run_by_mo(python: str, chosen: list[Path], jobs: int) -> list[Outcome]:
    """Convert in the other environment, run here."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        numbers = {str(n): case for n, case in enumerate(chosen)}
        given = {n: shapes for n, case in numbers.items() if (shapes := load(case).about.get("given"))}
        tf_mo.convert_all({n: load(case).model for n, case in numbers.items()}, given, python, folder)
        outcomes: list[Outcome] = []
        converted: list[Path] = []
        place: dict[str, str] = {}
        for number, case in numbers.items():
            if (folder / f"{number}.xml").exists():
                converted.append(case)
                place[case.as_posix()] = str(folder / f"{number}.xml")
            else:
                why = (folder / f"{number}.txt").read_text()
                outcomes.append(failed(case, "died" if why.startswith("died") else "refused", why))
        task = Task(partial(_infer, place), start, failed)
        return outcomes + list(run_all(converted, jobs, task))


def _infer(place: dict[str, str], case: Path) -> Outcome:
    return infer(Path(place[case.as_posix()]), case)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--only", default="*")
    parser.add_argument("--by", default="stepwell")
    parser.add_argument("--mo-python", default="python")
    parser.add_argument("--record", action="store_true")
    options = parser.parse_args()
    chosen = cases(options.only)
    found: dict[str, list[Outcome]] = {}
    for by in options.by.split(","):
        assert by in CONVERTERS, f"{by} is none of {', '.join(CONVERTERS)}"
        if by == "mo":
            found[by] = run_by_mo(options.mo_python, chosen, options.jobs)
        else:
            found[by] = list(run_all(chosen, options.jobs, STEPWELL if by == "stepwell" else OVC))
        for outcome in sorted(found[by], key=lambda o: o.name):
            if outcome.status != "passed":
                print(f"{by} {outcome.status:8} {outcome.name}: {outcome.detail}", flush=True)
    if options.record:
        known = cases()
        record([case.as_posix() for case in known], found)
        document({case.as_posix(): load(case).operator for case in known})
    for by, outcomes in found.items():
        total = Counter(o.operator for o in outcomes)
        passed = Counter(o.operator for o in outcomes if o.status == "passed")
        for operator, number in sorted(total.items()):
            if passed[operator] < number:
                print(f"{by:9} {operator:32} {passed[operator]:4d} of {number}")
        print(f"{by}: {passed.total()} of {total.total()}")


if __name__ == "__main__":
    sys.exit(main())
