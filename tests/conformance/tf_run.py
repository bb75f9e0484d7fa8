"""The golden cases of TensorFlow's operators, converted by Stepwell, ovc and mo, and run by OpenVINO on the CPU in f32.

`python tests/conformance/tf_run.py [--jobs N] [--only PATTERN] [--by stepwell,ovc,mo] [--mo-python FILE] [--record]`
prints what fails and a table per operator. `--record` takes the outcomes into expected_tf.json and writes
docs/conformance-tf.md; converters that are not run keep what is recorded of them, so that the page can be made without
them. `mo` is that of another environment (openvino-dev 2023.3 with TensorFlow), whose Python `--mo-python` names.
"""

from __future__ import annotations

import argparse
import hashlib
import json
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
from tests.conformance.tf_page import CONVERTERS, document, outcome_of, record
from tests.ops.tf.store import Golden


def run_by_mo(python: str, folder: Path, chosen: list[Path], jobs: int) -> list[Outcome]:
    """Convert in the other environment, run here."""
    loaded = {case: load(case) for case in chosen}
    names = {case: _name(golden) for case, golden in loaded.items()}
    given = {names[case]: golden.about["given"] for case, golden in loaded.items() if "given" in golden.about}
    tf_mo.convert_all({names[case]: golden.model for case, golden in loaded.items()}, given, python, folder)
    outcomes: list[Outcome] = []
    place: dict[Path, str] = {}
    for case, name in names.items():
        if (folder / f"{name}.xml").exists():
            place[case] = str(folder / f"{name}.xml")
        else:
            why = (folder / f"{name}.txt").read_text()
            outcomes.append(failed(case, "died" if why.startswith("died") else "refused", why))
    return outcomes + list(run_all(list(place), jobs, Task(partial(_infer, place), start, failed)))


def _name(golden: Golden) -> str:
    """The same for the same conversion."""
    return hashlib.sha1(golden.model + json.dumps(golden.about.get("given")).encode()).hexdigest()[:16]


def _infer(place: dict[Path, str], case: Path) -> Outcome:
    return infer(Path(place[case]), case)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--only", default="*")
    parser.add_argument("--by", default="stepwell")
    parser.add_argument("--mo-python", default="python")
    parser.add_argument("--mo-folder", type=Path, help="keeps what mo converted for the next run")
    parser.add_argument("--missing", action="store_true", help="only what is not recorded to pass")
    parser.add_argument("--record", action="store_true")
    options = parser.parse_args()
    found: dict[str, list[Outcome]] = {}
    for by in options.by.split(","):
        assert by in CONVERTERS, f"{by} is none of {', '.join(CONVERTERS)}"
        chosen = [c for c in cases(options.only) if not options.missing or outcome_of(c.as_posix(), by) != "passed"]
        if by == "mo":
            with tempfile.TemporaryDirectory() as scratch:
                folder = options.mo_folder or Path(scratch)
                found[by] = run_by_mo(options.mo_python, folder, chosen, options.jobs)
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
