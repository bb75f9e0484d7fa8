"""Golden models with other bytes, nodes, places and parameters: a model or a StepwellError, in bounded memory."""

from __future__ import annotations

import json
import random
import resource
import sys
from pathlib import Path
from typing import Any

import pytest

import stepwell
from stepwell import StepwellError
from tests.conformance.suites import SUITES
from tests.ops.store import Golden

STORE = SUITES["mxnet"].store
VALUES = (
    *("0", "-1", "1", "7", "2147483648", "-9223372036854775808", "1e400", "nan", "None", "", "True", "abc", "()"),
    *("(0,)", "(1000000000, 1000000000)", "(-1, 2)", "(1, 2, 3, 4, 5, 6, 7)", "[1", "((1, 2), (3, 4))", "float99"),
)
PLACES = (-1, 0, 1, 5, 99, 1 << 40)
ROOM = 3 << 30
"""Bytes of address space beyond what the process has, that a conversion may take."""


def damaged(rng: random.Random, symbol: bytes) -> bytes:
    """A symbol with other parameters, edges or heads, or with other bytes."""
    if rng.random() < 0.25:
        data = bytearray(symbol)
        for _ in range(rng.choice((1, 1, 3))):
            data[rng.randrange(len(data))] = rng.choice((rng.randrange(256), 0x30, 0x22, 0x7B))
        return bytes(data)
    graph: dict[str, Any] = json.loads(symbol)
    for _ in range(rng.choice((1, 1, 2))):
        node = rng.choice(graph["nodes"])
        match rng.randrange(6):
            case 0 | 1 | 2 if node.get("attrs"):
                node["attrs"][rng.choice(list(node["attrs"]))] = rng.choice(VALUES)
            case 3 if node["inputs"]:
                rng.choice(node["inputs"])[rng.randrange(2)] = rng.choice(PLACES)
            case 4:
                node["inputs"] = node["inputs"][:-1] if node["inputs"] and rng.random() < 0.5 else [[0, 0, 0]] * 3
            case _:
                rng.choice(graph["heads"])[rng.randrange(2)] = rng.choice(PLACES)
    return json.dumps(graph).encode()


def survives(folder: Path, case: Golden, files: dict[str, bytes]) -> str:
    """What the conversion says; another error than ours, also in a rule, fails the test."""
    for name, content in files.items():
        (folder / name).write_bytes(content)
    try:
        stepwell.save(stepwell.convert(folder / next(iter(files)), input=case.about.get("given")), folder / "m.xml")
    except StepwellError as error:
        return str(error)
    return ""


@pytest.mark.parametrize("seed", range(3))
def test_damaged_models_end_in_a_sentence(tmp_path: Path, seed: int):
    rng = random.Random(seed)
    before = resource.getrlimit(resource.RLIMIT_AS)
    if sys.platform == "linux":
        pages = int(Path("/proc/self/statm").read_text().split()[0])
        resource.setrlimit(resource.RLIMIT_AS, (pages * resource.getpagesize() + ROOM, before[1]))
    try:
        for _ in range(60):
            family = rng.choice(STORE.families())
            case = STORE.load(family, rng.choice(STORE.names(family)))
            files = dict(case.files)
            name = next(iter(files))
            files[name] = damaged(rng, files[name])
            said = survives(tmp_path, case, files)
            assert "its lowering rule failed" not in said, (case.name, said)
    finally:
        resource.setrlimit(resource.RLIMIT_AS, before)


@pytest.mark.parametrize("seed", range(2))
def test_damaged_parameters_end_in_a_sentence(tmp_path: Path, seed: int):
    """Counts, sizes and magic numbers changed, and what is cut short."""
    rng = random.Random(seed)
    names = [n for n in STORE.names("files") if len(STORE.load("files", n).files) > 1]
    for _ in range(60):
        case = STORE.load("files", rng.choice(names))
        files = dict(case.files)
        name = list(files)[1]
        data = bytearray(files[name])
        if rng.random() < 0.3:
            data = data[: rng.randrange(len(data))]
        for _ in range(rng.choice((1, 2, 4))):
            if data:
                data[rng.randrange(len(data))] = rng.choice((0, 1, 127, 255))
        files[name] = bytes(data)
        survives(tmp_path, case, files)
