"""Collects `.mlir` files: each RUN line runs in this process, and filecheck matches what it prints.

    // RUN: stepwell opt %s -p "opset-fold{budget=64}" | filecheck %s

`%s` is the file. A file whose RUN lines do not all end in `| filecheck %s` is refused: it would check nothing.
"""

from __future__ import annotations

import contextlib
import io
import re
import shlex
from pathlib import Path

import pytest
from filecheck.finput import FInput
from filecheck.matcher import Matcher
from filecheck.options import Options
from filecheck.parser import Parser, pattern_for_opts

RUN = re.compile(
    r"//\s*RUN:\s*stepwell (?P<args>.*?)\|\s*filecheck %s\s*(?P<options>(--check-prefix[= ]\S+)?)\s*$", re.M
)


def run_opt(args: list[str]) -> str:
    """What `stepwell …` prints; it must not fail."""
    from stepwell.cli import run

    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        status = run(args)
    assert status == 0, err.getvalue()
    return out.getvalue()


def pytest_collect_file(parent: pytest.Collector, file_path: Path):
    if file_path.suffix == ".mlir":
        return MlirFile.from_parent(parent, path=file_path)
    return None


class MlirFile(pytest.File):
    """A file of text with its RUN lines."""

    def collect(self):
        text = self.path.read_text()
        runs = list(RUN.finditer(text))
        if not runs or len(runs) != text.count("RUN:"):
            raise self.CollectError(f"{self.path}: every RUN line must be 'stepwell … | filecheck %s'")
        for i, run in enumerate(runs):
            yield MlirRun.from_parent(self, name=f"run{i}", run=run)


class MlirRun(pytest.Item):
    """One RUN line."""

    def __init__(self, *, run: re.Match[str], **kwargs):
        super().__init__(**kwargs)
        self.run = run

    def runtest(self):
        printed = run_opt(shlex.split(self.run["args"].replace("%s", str(self.path))))
        prefix = self.run["options"].replace("=", " ").split()
        options = Options(match_filename=str(self.path), check_prefixes=prefix[1] if prefix else "CHECK")
        out = io.StringIO()
        with self.path.open() as checks, contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
            parser = Parser(options, checks, *pattern_for_opts(options))
            failed = Matcher(options, FInput(str(self.path), printed), parser).run()
        if failed:
            raise AssertionError(f"{out.getvalue()}\n--- output ---\n{printed}")

    def repr_failure(self, excinfo, style=None):
        return str(excinfo.value) if excinfo.errisinstance(AssertionError) else super().repr_failure(excinfo, style)

    def reportinfo(self):
        return self.path, 0, f"{self.path.name}: {self.name}"
