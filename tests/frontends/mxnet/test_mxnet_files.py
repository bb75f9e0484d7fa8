"""Lists of arrays of every version and type, the pair of files, and what is wrong with them."""

from __future__ import annotations

import struct
from pathlib import Path

import ml_dtypes
import numpy as np
import pytest
from files import V1, V2, V3, array, listed, node, sparse, symbol, variable, write

import stepwell
from stepwell.dialects import diagnostics
from stepwell.dialects.errors import StepwellError
from stepwell.dialects.mxnet.base import VariableOp
from stepwell.frontends.mxnet import params

VALUES = np.arange(6).reshape(2, 3)


@pytest.mark.parametrize("version", [None, V1, V2, V3])
def test_arrays_of_every_version(tmp_path: Path, version: int | None):
    file = tmp_path / "a.params"
    file.write_bytes(
        listed({"arg:w": array(VALUES.astype("f4"), version), "aux:m": array(VALUES.astype("i8"), version)})
    )
    found = params.read(file)
    assert found["arg:w"].element.name == "f32" and found["aux:m"].element.name == "i64"
    assert np.array_equal(found["arg:w"].array(), VALUES) and np.array_equal(found["aux:m"].array(), VALUES)


@pytest.mark.parametrize("dtype", ["f4", "f8", "f2", "u1", "i4", "i1", "i8", "?", "i2", "u2", "u4", "u8", "bf16"])
def test_arrays_of_every_type(tmp_path: Path, dtype: str):
    value = VALUES.astype(ml_dtypes.bfloat16 if dtype == "bf16" else dtype)
    (tmp_path / "a.params").write_bytes(listed({"w": value}))
    found = params.read(tmp_path / "a.params")["w"].array()
    assert found.dtype == value.dtype and np.array_equal(found, value)


def test_scalars_and_empty_arrays(tmp_path: Path):
    """Rank 0 is a number in NumPy's semantics, and no array in the older ones."""
    number, none = array(np.array(2.5, "f4"), V3), struct.pack("<Iii", V2, 0, 0)
    (tmp_path / "a.params").write_bytes(listed({"x": number, "y": none, "z": np.zeros((0, 2), "f4")}))
    found = params.read(tmp_path / "a.params")
    assert set(found) == {"x", "z"} and found["x"].array() == 2.5 and found["z"].shape == (0, 2)


def test_values_stay_in_the_file(tmp_path: Path):
    (tmp_path / "a.params").write_bytes(listed({"w": VALUES.astype("f4")}))
    assert params.read(tmp_path / "a.params")["w"].handle.startswith("a.params@")


def test_sparse_arrays_are_refused_by_name(tmp_path: Path):
    path = write(
        tmp_path,
        symbol(variable("w"), node("relu", "y", 0)),
        {"arg:v": np.zeros(2, "f4"), "arg:w": sparse(VALUES.astype("f4"), [1])},
    )
    with pytest.raises(StepwellError, match=r'sparse arrays cannot be converted: "arg:w" \(row_sparse\)'):
        stepwell.read(path)


def _net(folder: Path, name: str = "net", epochs: tuple[int, ...] = (0,)) -> Path:
    path = write(folder, symbol(variable("x"), variable("w"), node("elemwise_add", "y", 0, 1)), name=name)
    for epoch in epochs:
        (folder / f"{name}-{epoch:04d}.params").write_bytes(listed({"arg:w": np.array([epoch], "f4")}))
    return path


def _weight(module: object) -> float:
    ops = module.body.block.ops  # pyright: ignore[reportAttributeAccessIssue]: a module
    return next(op for op in ops if isinstance(op, VariableOp)).value.data.array()[0]


def test_each_file_finds_the_other(tmp_path: Path):
    path = _net(tmp_path, epochs=(3, 12))
    assert _weight(stepwell.read(tmp_path / "net-0003.params")) == 3
    with diagnostics.collecting() as warnings:
        assert _weight(stepwell.read(path)) == 12
    assert warnings == ["of 2 files of parameters beside net-symbol.json, net-0012.params is taken"]
    assert _weight(stepwell.read(tmp_path / "net", checkpoint=tmp_path / "net-0003.params")) == 3


def test_the_prefix_is_enough(tmp_path: Path):
    _net(tmp_path, epochs=(7,))
    assert _weight(stepwell.read(tmp_path / "net")) == 7


def test_later_files_of_parameters_count(tmp_path: Path):
    path = _net(tmp_path)
    (tmp_path / "p_args.nd").write_bytes(listed({"w": np.array([5], "f4")}))
    both = f"{tmp_path / 'net-0000.params'},{tmp_path / 'p_args.nd'}"
    assert _weight(stepwell.read(path, checkpoint=both)) == 5


def test_the_options_of_model_optimizer(tmp_path: Path):
    from stepwell.mo import call_of

    _net(tmp_path)
    (tmp_path / "p_args.nd").write_bytes(listed({"w": np.array([5], "f4")}))
    given = {
        "input_symbol": str(tmp_path / "net-symbol.json"),
        "nd_prefix_name": str(tmp_path / "p"),
        "pretrained_model_name": str(tmp_path / "net-0000"),
    }
    made = call_of(given)
    assert _weight(stepwell.read(made.model, checkpoint=made.convert["checkpoint"])) == 5


def test_parameters_without_a_symbol(tmp_path: Path):
    (tmp_path / "net-0000.params").write_bytes(listed({"w": np.zeros(1, "f4")}))
    with pytest.raises(StepwellError, match=r"its symbol, net-symbol\.json, is not beside it: give both files"):
        stepwell.read(tmp_path / "net-0000.params")


def test_two_symbols(tmp_path: Path):
    with pytest.raises(StepwellError, match="it is not a file of MXNet's parameters"):
        stepwell.read(_net(tmp_path), checkpoint=_net(tmp_path, "other"))


def test_parameters_of_another_model(tmp_path: Path):
    path = write(tmp_path, symbol(variable("fc_weight"), node("relu", "y", 0)), {"arg:other": np.zeros(1, "f4")})
    with pytest.raises(StepwellError, match='has a value for none of its variables; its arrays are "other"'):
        stepwell.read(path)


def test_weights_without_a_value_are_inputs_and_told(tmp_path: Path):
    with diagnostics.collecting() as warnings:
        stepwell.read(write(tmp_path, symbol(variable("fc_weight"), node("relu", "y", 0))))
    assert warnings == ['there is no file of parameters beside it: "fc_weight" become inputs of the model']


DAMAGED = {
    "rank": (struct.pack("<Iii", V2, 0, 1 << 20), "an array of rank 1048576"),
    "storage": (struct.pack("<Ii", V2, 9), "9 is not a form of storage"),
    "type": (struct.pack("<Iiiqiii", V2, 0, 1, 1, 1, 0, 77), "77 is not an element type of MXNet's"),
    "size": (struct.pack("<Iiiqiii", V2, 0, 1, 1 << 60, 1, 0, 0), "begins at byte"),
    "negative": (struct.pack("<Iiiqiii", V2, 0, 1, -5, 1, 0, 0), r"its shape is \[-5\]"),
}


@pytest.mark.parametrize("what", DAMAGED)
def test_damaged_arrays(tmp_path: Path, what: str):
    data, message = DAMAGED[what]
    path = write(tmp_path, symbol(variable("w"), node("relu", "y", 0)), {"arg:w": data})
    with pytest.raises(StepwellError, match=message):
        stepwell.read(path)


def test_every_truncation_is_an_error(tmp_path: Path):
    path = write(tmp_path, symbol(variable("w"), node("relu", "y", 0)))
    whole = listed({"arg:w": VALUES.astype("f4"), "aux:v": array(VALUES.astype("f2"), V1)})
    file = tmp_path / "net-0000.params"
    for size in range(1, len(whole)):
        file.write_bytes(whole[:size])
        with pytest.raises(StepwellError):
            stepwell.read(path, checkpoint=file)


def test_names_and_counts(tmp_path: Path):
    file = tmp_path / "a.params"
    head = struct.pack("<QQQ", 0x112, 0, 1) + array(np.zeros(1, "f4"))
    for end, message in (
        (struct.pack("<Q", 0), "its arrays have no names"),
        (struct.pack("<Q", 3), "it has 1 arrays and 3 names"),
        (struct.pack("<QQ", 1, 1 << 40), "the name of array 0 has"),
    ):
        file.write_bytes(head + end)
        with pytest.raises(StepwellError, match=message):
            stepwell.read(write(tmp_path, symbol(variable("w"), node("relu", "y", 0))), checkpoint=file)
