"""The golden cases of a framework's operators, converted by Stepwell, ovc and mo, and run by OpenVINO in f32.

`python tests/conformance/golden_run.py SUITE [--jobs N] [--only PATTERN] [--by stepwell,ovc,mo] [--mo-python FILE]
[--record]` prints what fails and a table per operator; suites are those of `suites.py`. `--record` takes the outcomes
into expected_SUITE.json and writes docs/conformance-SUITE.md; converters that are not run keep what is recorded of
them, so that the page can be made without them. `mo` is that of another environment (openvino-dev 2023.3 with the
framework), whose Python `--mo-python` names.
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

from tests.conformance import golden_mo
from tests.conformance.golden_cases import failed, infer, matching, start, task
from tests.conformance.golden_page import Record
from tests.conformance.page import Outcome
from tests.conformance.pool import Task, run_all
from tests.conformance.suites import SUITES, Suite
from tests.ops.golden import SINGLE
from tests.ops.store import MODEL


def run_by_mo(suite: Suite, python: str, folder: Path, chosen: list[Path], jobs: int) -> list[Outcome]:
    """Convert in the other environment, run here."""
    models: dict[str, tuple[dict[str, bytes], dict[str, object]]] = {}
    names: dict[Path, str] = {}
    for case in chosen:
        loaded = suite.load(case)
        files = {SINGLE if name == MODEL else name: content for name, content in loaded.files.items()}
        files |= suite.more(loaded)
        told = suite.told(loaded)
        # The same for the same conversion.
        digest = hashlib.sha1(json.dumps([told, list(files)]).encode() + b"".join(files.values()))
        names[case] = digest.hexdigest()[:16]
        models[names[case]] = files, told
    golden_mo.convert_all(models, python, folder)
    outcomes: list[Outcome] = []
    place: dict[Path, str] = {}
    for case, name in names.items():
        if (folder / name / "model.xml").exists():
            place[case] = str(folder / name / "model.xml")
        else:
            why = (folder / name / "why.txt").read_text()
            outcomes.append(failed(suite.name, case, "died" if why.startswith("died") else "refused", why))
    running = Task(partial(infer, suite.name, place), start, partial(failed, suite.name))
    return outcomes + list(run_all(list(place), jobs, running))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("suite", choices=sorted(SUITES))
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--only", default="*")
    parser.add_argument("--by", default="stepwell")
    parser.add_argument("--mo-python", default="python")
    parser.add_argument("--mo-folder", type=Path, help="keeps what mo converted for the next run")
    parser.add_argument("--missing", action="store_true", help="only what is not recorded to pass")
    parser.add_argument("--new", action="store_true", help="only what is not recorded at all")
    parser.add_argument("--record", action="store_true")
    options = parser.parse_args()
    suite = SUITES[options.suite]
    record = Record(suite)
    found: dict[str, list[Outcome]] = {}
    for by in options.by.split(","):
        assert by in suite.converters, f"{by} is none of {', '.join(suite.converters)}"
        chosen = [
            case
            for case in matching(suite, options.only)
            if not options.missing or record.outcome_of(case.as_posix(), by) != "passed"
            if not options.new or record.outcome_of(case.as_posix(), by) == "unknown"
        ]
        if by == "mo":
            with tempfile.TemporaryDirectory() as scratch:
                folder = options.mo_folder or Path(scratch)
                found[by] = run_by_mo(suite, options.mo_python, folder, chosen, options.jobs)
        else:
            found[by] = list(run_all(chosen, options.jobs, task(suite, by)))
        for outcome in sorted(found[by], key=lambda o: o.name):
            if outcome.status != "passed":
                print(f"{by} {outcome.status:8} {outcome.name}: {outcome.detail}", flush=True)
    if options.record:
        record.take(found)
        record.document()
    for by, outcomes in found.items():
        total = Counter(o.operator for o in outcomes)
        passed = Counter(o.operator for o in outcomes if o.status == "passed")
        for operator, number in sorted(total.items()):
            if passed[operator] < number:
                print(f"{by:9} {operator:32} {passed[operator]:4d} of {number}")
        print(f"{by}: {passed.total()} of {total.total()}")


if __name__ == "__main__":
    sys.exit(main())
