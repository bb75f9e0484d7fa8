"""The modules of the text tests compute the same before and after their pass, in OpenVINO."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import running

from stepwell import registry
from stepwell.dialects import text

HERE = Path(__file__).parent
FILES = [*sorted(HERE.glob("*.mlir")), *sorted((HERE.parent / "canonicalize").glob("*.mlir"))]
NOT_RUN = {
    "cse-0": "random numbers",
    "dce-0": "the Result is a Parameter beside state",
    "fold-1": "the values are those that only the runtime decides",
    "fold-2": "random numbers",
    "fold-4": "the weights are not in the text",
    "legalize-3": "the 2026.4 runtime runs a body once that reads none of its slices",
    "legalize-6": "the 2026.4 runtime takes a constant after a reduction for another channel",
    "legalize-7": "random numbers",
    "legalize-0": "AvgPool-16 ends the process of the 2026.4 runtime",
    "legalize_gather-0": "the 2026.4 runtime reads past the data; see test_legalize_gather.py",
    "legalize_gather-1": "the 2026.4 runtime reads past the data; see test_legalize_gather.py",
    "legalize_gather-2": "the 2026.4 runtime reads past the data; see test_legalize_gather.py",
    "legalize_gather-3": "the unknown size is 1, and the test gives 2; see test_legalize_gather.py",
    "legalize_gather-6": "without a rank there is no input to give",
}


def modules() -> list[tuple[str, str, str]]:
    """(name, pipeline, text) of every module."""
    found = []
    for file in FILES:
        content = file.read_text()
        run = re.search(r'-p "(.*?)"', content)
        assert run is not None
        for i, part in enumerate(content.split("// -----")):
            found.append((f"{file.stem}-{i}", run[1], part))
    return found


@pytest.mark.parametrize(("name", "passes", "part"), modules(), ids=[m[0] for m in modules()])
def test_values_stay(name: str, passes: str, part: str, tmp_path: Path):
    if name in NOT_RUN:
        pytest.skip(NOT_RUN[name])
    module = text.from_text(part, registry.default(installed=False).context(), name)
    running.unchanged(module, passes, tmp_path)
