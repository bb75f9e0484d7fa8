"""Runs `output_cases.py`, the tests of writing a pair of files, in a process of their own.

They fork, are killed and take signals; a forked child of a process that has loaded OpenVINO may crash in its threads.
"""

import subprocess
import sys
from pathlib import Path


def test_output_cases():
    cases = Path(__file__).with_name("output_cases.py")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", str(cases)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=cases.parents[2])
    assert done.returncode == 0, done.stdout[-4000:]
    assert " passed" in done.stdout or "[100%]" in done.stdout
