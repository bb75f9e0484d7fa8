"""Runs the `.mlir` tests with LLVM's lit: `lit tests`, with lit and filecheck installed.

pytest collects the same files and runs them in one process, which is faster.
"""

import os
import sys
import tempfile

import lit.formats  # pyright: ignore[reportMissingImports]: installed where it is wanted

config = globals()["config"]  # lit gives it
config.name = "stepwell"
config.test_format = lit.formats.ShTest(execute_external=False)
config.suffixes = [".mlir"]
config.test_source_root = os.path.dirname(__file__)
config.test_exec_root = os.path.join(tempfile.gettempdir(), "stepwell-lit")
config.substitutions += [
    (r"\bstepwell opt\b", f"{sys.executable} -m stepwell opt"),
    (r"\| filecheck\b", f"| {sys.executable} -m filecheck"),
]
