"""Importing: the package, what a conversion needs, and a whole small conversion, each in a process of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

SMALL = Path(__file__).parents[1] / "examples" / "samplenet.onnx"


@pytest.mark.parametrize("code", ["pass", "import stepwell", "from stepwell import api", "import numpy, xdsl.ir"])
def test_import(benchmark, code):
    benchmark.pedantic(subprocess.run, ([sys.executable, "-c", code],), {"check": True}, rounds=7, warmup_rounds=1)


@pytest.mark.parametrize("arguments", [["--help"], ["convert", str(SMALL), "-q"]], ids=["help", "convert"])
def test_command(benchmark, tmp_path, arguments):
    command = [sys.executable, "-m", "stepwell", *arguments]
    options = {"check": True, "cwd": tmp_path, "stdout": subprocess.DEVNULL}
    benchmark.pedantic(subprocess.run, (command,), options, rounds=7, warmup_rounds=1)
