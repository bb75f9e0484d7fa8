"""--verify of models that only their framework can run: against recorded outputs."""

from __future__ import annotations

import numpy as np
import pytest

from stepwell.cli import run
from tests.ops.tf.store import load, names


@pytest.fixture
def model(tmp_path):
    case = load("logical", names("logical")[0])
    file = tmp_path / "model.pb"
    file.write_bytes(case.model)
    return file, case


def convert(model, tmp_path, *more: str) -> int:
    return run(["convert", str(model[0]), "-o", str(tmp_path / "m.xml"), "--verify", *more, "--quiet"])


def saved(model, tmp_path, change=lambda a: a) -> str:
    file = tmp_path / "f.npz"
    outputs = {f"out:{n}": change(a) for n, a in model[1].outputs.items()}
    np.savez(file, **{f"in:{n}": a for n, a in model[1].inputs.items()}, **outputs)
    return str(file)


def test_it_agrees(model, tmp_path):
    assert convert(model, tmp_path, "--verify-inputs", saved(model, tmp_path)) == 0


def test_it_differs(model, tmp_path):
    assert convert(model, tmp_path, "--verify-inputs", saved(model, tmp_path, lambda a: ~a)) == 3


def test_without_a_recording(model, tmp_path, capsys):
    assert convert(model, tmp_path) == 1
    assert "give --verify-inputs FILE.npz with its inputs and, as out:NAME, the outputs" in capsys.readouterr().err


def test_an_output_that_is_not_there(model, tmp_path, capsys):
    file = tmp_path / "f.npz"
    np.savez(file, **{f"in:{n}": a for n, a in model[1].inputs.items()}, **{"out:z": np.zeros(1)})
    assert convert(model, tmp_path, "--verify-inputs", str(file)) == 1
    assert "the IR has no output named z" in capsys.readouterr().err


def test_a_recording_without_outputs(model, tmp_path, capsys):
    file = tmp_path / "f.npz"
    np.savez(file, **{f"in:{n}": a for n, a in model[1].inputs.items()})
    assert convert(model, tmp_path, "--verify-inputs", str(file)) == 1
    assert "there are no outputs to compare with" in capsys.readouterr().err


def test_a_recording_without_an_input(model, tmp_path, capsys):
    file = tmp_path / "f.npz"
    np.savez(file, **{f"out:{n}": a for n, a in model[1].outputs.items()})
    assert convert(model, tmp_path, "--verify-inputs", str(file)) == 1
    assert "there is no array for input" in capsys.readouterr().err
