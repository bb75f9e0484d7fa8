"""Checkpoints that TensorFlow wrote, in both formats, against what TensorFlow reads from them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from archives import unpack

from stepwell.dialects.checked import Checked
from stepwell.dialects.errors import StepwellError
from stepwell.frontends.tf import sstable
from stepwell.frontends.tf.checkpoint import Checkpoint

FORMS = ("v2", "v2sharded", "objects", "v1", "v1sharded", "v1snappy")


@pytest.fixture(scope="session")
def saved(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("checkpoints")
    unpack(Path(__file__).parent / "data" / "checkpoints.tar.xz", folder)
    return folder


def expected(saved: Path, form: str) -> dict[str, np.ndarray]:
    with np.load(saved / f"{form}.npz") as file:
        return {name: file[name] for name in file.files}


def plain(payload, like: np.ndarray) -> np.ndarray:
    """Values in the form of the captured ones: strings as padded bytes, types that numpy has not as their bits."""
    array = payload.array()
    if array.dtype == object:
        return np.array([s.encode("utf-8", "surrogateescape").ljust(like.dtype.itemsize, b"\xfe") for s in array.flat])
    return array.view(like.dtype) if array.dtype.kind == "V" or payload.element.name[:2] == "f8" else array


@pytest.mark.parametrize("form", FORMS)
def test_all_variables(saved, form):
    checkpoint, wanted = Checkpoint.open(saved / form), expected(saved, form)
    assert sorted(checkpoint.names()) == sorted(wanted)
    for name, value in wanted.items():
        payload = checkpoint.payload(name)
        assert payload.shape == checkpoint.shape_dtype(name)[0] == value.shape, name
        if payload.element.dtype.kind != "V" and value.dtype.kind != "S" and payload.element.name[:2] != "f8":
            assert payload.element.dtype == value.dtype, name
        np.testing.assert_array_equal(plain(payload, value).reshape(value.shape), value, name)


def test_types(saved):
    found = {n: Checkpoint.open(saved / "v2").payload(n).element.name for n in ("bfloat16", "half", "bool", "int4")}
    assert found == {"bfloat16": "bf16", "half": "f16", "bool": "boolean", "int4": "i4"}


@pytest.mark.parametrize("form", ["v2sharded", "v1sharded", "v1snappy"])
@pytest.mark.parametrize(
    ("name", "part", "index"),
    [
        ("grid", "6 10 0,2:0,4", np.s_[0:2, 0:4]),
        ("grid", "6 10 1,4:3,5", np.s_[1:5, 3:8]),
        ("grid", "6 10 -:9,1", np.s_[:, 9:10]),
        ("deep", "2 3 4 5 1,1:-:2,2:1,3", np.s_[1:2, :, 2:4, 1:4]),
        ("line", "8 2,4", np.s_[2:6]),
        ("scalar", "", np.s_[...]),
        ("layer/kernel", "5 7 2,2:-", np.s_[2:4]),
        ("layer/zeros", "40 50 0,0:-", np.s_[0:0]),
    ],
)
def test_parts_of_variables(saved, form, name, part, index):
    value = expected(saved, form)[name][index]
    payload = Checkpoint.open(saved / form).payload(name, part)
    assert payload.shape == value.shape
    np.testing.assert_array_equal(payload.array(), value)


def test_every_range_of_a_tensor_in_parts(saved):
    value = expected(saved, "v2sharded")["deep"].reshape(-1)
    payload = Checkpoint.open(saved / "v2sharded").payload("deep")
    for lo in range(value.size):
        for hi in range(lo, value.size + 1, 7):
            np.testing.assert_array_equal(payload.read(lo, hi), value[lo:hi])


def test_values_stay_in_the_files(saved, monkeypatch):
    for form, number in (("v2", 15), ("v1", 5)):
        checkpoint = Checkpoint.open(saved / form)
        kinds = [type(checkpoint.payload(name)) for name in checkpoint.names()]
        assert kinds.count(Checked) >= number, form


def test_the_capture_has_compressed_blocks(saved):
    from stepwell.dialects.payload import SourceFile

    table = sstable.Table(SourceFile(saved / "v1snappy"))
    assert all(table.is_compressed(handle) for _, handle in table.blocks)


@pytest.mark.parametrize("whole", [0, 1 << 20])
def test_large_blocks_are_not_read_as_a_whole(saved, monkeypatch, whole):
    monkeypatch.setattr(sstable, "WHOLE", whole)
    test_all_variables(saved, "v1sharded")


@pytest.mark.parametrize("given", ["v2", "v2.index", "v2.data-00000-of-00001", "v1", "v1sharded"])
def test_names_of_a_checkpoint(saved, given):
    assert "scalar" in Checkpoint.open(saved / given)


def test_a_shard_names_its_checkpoint(saved):
    assert "line" in Checkpoint.open(saved / "v1sharded-00000-of-00002")


def test_the_state_of_a_folder(saved, tmp_path):
    for file in saved.glob("v2*"):
        (tmp_path / file.name).write_bytes(file.read_bytes())
    with pytest.raises(StepwellError, match="several checkpoints in this folder"):
        Checkpoint.open(tmp_path)
    for named in ("v2", "./v2", "/somewhere/else/v2", "../other/v2"):
        (tmp_path / "checkpoint").write_text(f'model_checkpoint_path: "{named}"\nall_model_checkpoint_paths: "x"\n')
        assert Checkpoint.open(tmp_path).path == str(tmp_path / "v2.index")


def test_a_prefix_without_a_name(saved, tmp_path):
    """As `saver.save(session, "folder/")` makes it."""
    for suffix in (".index", ".data-00000-of-00001"):
        (tmp_path / suffix).write_bytes((saved / f"v2{suffix}").read_bytes())
    (tmp_path / "checkpoint").write_text('model_checkpoint_path: "/far/away/"\n')
    assert "scalar" in Checkpoint.open(tmp_path)
    assert "scalar" in Checkpoint.open(str(tmp_path) + "/")
    assert "scalar" in Checkpoint.open(tmp_path / ".index")
