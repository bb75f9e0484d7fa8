"""Damaged models of every form: a sentence with the file, or a model; never another error, and soon."""

from __future__ import annotations

import contextlib
import random
import shutil
import time
from pathlib import Path

import pytest
from archives import unpack

import stepwell
from stepwell.dialects.errors import StepwellError
from stepwell.frontends.tf.proto import messages

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
    unpack(Path(__file__).parent / "data" / "forms.tar.xz", folder)
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


@pytest.mark.parametrize("seed", range(4))
def test_damaged_graphs_end_in_a_sentence(tmp_path, seed: int):
    """Frozen graphs cut short and with other bytes: a model or a StepwellError, nothing else."""
    from tests.ops.tf import store

    rng = random.Random(seed)
    families = store.families()
    for _ in range(60):
        family = rng.choice(families)
        data = bytearray(store.load(family, rng.choice(store.names(family))).model)
        if rng.random() < 0.3:
            data = data[: rng.randrange(1, len(data))]
        for _ in range(rng.choice((1, 1, 2, 4))):
            data[rng.randrange(len(data))] = rng.choice((rng.randrange(256), 0, 255))
        (tmp_path / "m.pb").write_bytes(data)
        with contextlib.suppress(StepwellError):
            stepwell.save(stepwell.convert(tmp_path / "m.pb"), tmp_path / "m.xml")


def test_a_name_that_is_no_text(tmp_path):
    graph = messages().message("GraphDef")
    graph.node.add(name="x", op="Placeholder").attr["dtype"].type = 1
    graph.node.add(name="y", op="Mystery", input=["x"]).attr["abc"].i = 3
    (tmp_path / "m.pb").write_bytes(graph.SerializeToString().replace(b"abc", b"a\xffc"))
    with pytest.raises(StepwellError, match="a name in it is no text"):
        stepwell.convert(tmp_path / "m.pb")


def test_an_attribute_of_no_meaning(tmp_path):
    from tests.ops.tf import store

    name = next(n for n in store.names("pooling") if n.startswith("AvgPool-"))
    data = store.load("pooling", name).model
    assert b"VALID" in data or b"SAME" in data
    (tmp_path / "m.pb").write_bytes(data.replace(b"VALID", b"VALIX").replace(b"SAME", b"SAMX"))
    with pytest.raises(StepwellError, match="is not one of SAME, VALID"):
        stepwell.convert(tmp_path / "m.pb")
