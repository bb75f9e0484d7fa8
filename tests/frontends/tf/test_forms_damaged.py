"""Damaged models of every form: a sentence with the file, or a model; never another error, and soon."""

from __future__ import annotations

import random
import shutil
import tarfile
import time
from pathlib import Path

import pytest

import stepwell
from stepwell.dialects.errors import StepwellError

FILES = [
    ("functions_2", "saved_model.pb", {}),
    ("saved_1", "saved_model.pb", {}),
    ("table_1", "saved_model.pb", {}),
    ("text_2", "saved_model.pbtxt", {}),
    ("meta_v2_resource", "model.meta", {}),
    ("graph_v2_resource", "graph.pbtxt", {"checkpoint": "model"}),
]


@pytest.fixture(scope="module")
def forms(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("damaged")
    with tarfile.open(Path(__file__).parent / "data" / "forms.tar.xz") as archive:
        archive.extractall(folder, filter="data")
    return folder


def survives(path: Path, data: bytes, options) -> str:
    path.write_bytes(data)
    start = time.perf_counter()
    try:
        module = stepwell.read(path, **options)
        outcome = "read"
        stepwell.convert(module, pipeline="tf-inline,tf-freeze,tf-canonicalize")
    except StepwellError as error:
        if (outcome := str(error)) and path.parent.name not in outcome:
            outcome = "read"  # What follows reading names the operators.
    assert time.perf_counter() - start < 5
    return outcome


@pytest.mark.parametrize(("name", "file", "options"), FILES, ids=lambda v: v if isinstance(v, str) else "")
def test_flipped_bytes(forms, tmp_path, name, file, options):
    rng = random.Random(name)
    folder = Path(shutil.copytree(forms / name, tmp_path / name))
    options = {key: folder / value for key, value in options.items()}
    data = (folder / file).read_bytes()
    assert survives(folder / file, data, options) == "read"
    for _ in range(25):
        mutant = bytearray(data)
        for _ in range(rng.choice((1, 1, 2, 4))):
            at = rng.randrange(len(mutant))
            match rng.randrange(4):
                case 0:
                    mutant[at] ^= 1 << rng.randrange(8)
                case 1:
                    mutant[at] = rng.choice((0, 1, 10, 0x7F, 0x80, 0xFF))
                case 2:
                    del mutant[at : at + rng.randrange(1, 9)]
                case _:
                    mutant[at:at] = mutant[at : at + rng.randrange(1, 40)]
        survives(folder / file, bytes(mutant), options)


@pytest.mark.parametrize(("name", "file", "options"), FILES, ids=lambda v: v if isinstance(v, str) else "")
def test_cut_short(forms, tmp_path, name, file, options):
    folder = Path(shutil.copytree(forms / name, tmp_path / name))
    options = {key: folder / value for key, value in options.items()}
    data = (folder / file).read_bytes()
    for length in [*range(0, 40), *range(40, len(data), len(data) // 20)]:
        outcome = survives(folder / file, data[:length], options)
        assert outcome == "read" or str(folder) in outcome
