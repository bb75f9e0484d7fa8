"""Files that are no Keras models, or damaged ones: each is refused with a sentence that says what and where."""

from __future__ import annotations

import copy
import io
import json
import struct
import zipfile
from pathlib import Path
from typing import Any

import h5py
import numpy as np
import pytest
from keras_golden import folder

import stepwell
from stepwell.dialects.errors import StepwellError
from stepwell.frontends import protocol

DENSE = "Dense-units=3"


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    target = tmp_path / "model.keras"
    target.write_bytes((folder("matrix") / f"{DENSE}_k3.keras").read_bytes())
    return target


@pytest.fixture
def h5(tmp_path: Path) -> Path:
    target = tmp_path / "model.h5"
    target.write_bytes((folder("matrix") / f"{DENSE}_k2.h5").read_bytes())
    return target


def refused(path: Path, *words: str) -> str:
    with pytest.raises(StepwellError) as raised:
        stepwell.save(stepwell.convert(path), path.parent / "out.xml")
    message = str(raised.value)
    assert path.name in message
    for word in words:
        assert word in message, message
    assert "Traceback" not in message
    assert not (path.parent / "out.xml").exists()
    return message


def members(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def write(path: Path, files: dict[str, bytes], method: int = zipfile.ZIP_STORED) -> Path:
    with zipfile.ZipFile(path, "w", method) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return path


def configured(path: Path, change: Any) -> Path:
    """The archive with another configuration."""
    files = members(path)
    config = json.loads(files["config.json"])
    files["config.json"] = json.dumps(change(config) or config).encode()
    return write(path, files)


def with_attribute(path: Path, name: str, value: Any) -> Path:
    with h5py.File(path, "r+") as file:
        del file.attrs[name]
        if value is not None:
            file.attrs[name] = value
    return path


def dense(config: dict[str, Any]) -> dict[str, Any]:
    return next(layer for layer in config["config"]["layers"] if layer["class_name"] == "Dense")


def test_both_files_are_read(archive: Path, h5: Path):
    assert protocol.find(archive).name == protocol.find(h5).name == "keras"
    stepwell.convert(archive)
    stepwell.convert(h5)


@pytest.mark.parametrize("kept", [0.1, 0.5, 0.9, 0.999])
def test_cut_short(archive: Path, h5: Path, kept: float):
    for path in (archive, h5):
        data = path.read_bytes()
        path.write_bytes(data[: int(len(data) * kept)])
        refused(path)


def test_a_folder_is_read(archive: Path, tmp_path: Path):
    inside = tmp_path / "unpacked"
    with zipfile.ZipFile(archive) as file:
        file.extractall(inside)
    assert protocol.find(inside).name == "keras"
    stepwell.convert(inside)


def test_deflated_members_are_read(archive: Path):
    stepwell.save(stepwell.convert(archive), archive.parent / "a.xml")
    write(archive, members(archive), zipfile.ZIP_DEFLATED)
    stepwell.save(stepwell.convert(archive), archive.parent / "b.xml")
    assert (archive.parent / "a.bin").read_bytes() == (archive.parent / "b.bin").read_bytes()


def test_chunked_and_compressed_datasets_are_read(h5: Path):
    stepwell.save(stepwell.convert(h5), h5.parent / "a.xml")
    with h5py.File(h5, "r+") as file:
        group = file["model_weights/y/y"]
        for name in list(group):
            values = group[name][()]
            del group[name]
            group.create_dataset(name, data=values.astype(">f4"), chunks=tuple(1 for _ in values.shape), compression=9)
    stepwell.save(stepwell.convert(h5), h5.parent / "b.xml")
    assert (h5.parent / "a.bin").read_bytes() == (h5.parent / "b.bin").read_bytes()


def test_weights_alone(h5: Path, tmp_path: Path):
    with_attribute(h5, "model_config", None)
    with h5py.File(h5, "r+") as file:
        file.attrs["layer_names"] = np.array([b"y"])
    refused(h5, "has the variables of a Keras model but not its architecture", "save the whole model")
    weights = tmp_path / "model.weights.h5"
    weights.write_bytes(members_of_golden()["model.weights.h5"])
    refused(weights, "not its architecture")


def members_of_golden() -> dict[str, bytes]:
    return members(folder("matrix") / f"{DENSE}_k3.keras")


def test_another_hdf5_file(tmp_path: Path):
    path = tmp_path / "data.h5"
    with h5py.File(path, "w") as file:
        file["values"] = np.zeros(3)
    refused(path, "no Keras model", "model_config")


def test_the_configuration_is_missing(archive: Path):
    files = members(archive)
    del files["config.json"]
    write(archive, files)
    with pytest.raises(StepwellError):
        stepwell.convert(archive)


def test_the_weights_are_missing(archive: Path):
    files = members(archive)
    del files["model.weights.h5"]
    write(archive, files)
    refused(archive, "there is no model.weights.h5", "variables are missing")


@pytest.mark.parametrize("data", [b"{", b"[1, 2]", b"\xff\xfe\x00", b'"text"', b"null", b"{}", b"1e999"])
def test_the_configuration_is_no_json(archive: Path, h5: Path, data: bytes):
    files = members(archive)
    write(archive, {**files, "config.json": data})
    refused(archive, "config.json")
    refused(with_attribute(h5, "model_config", np.bytes_(data)), "model_config")


def test_the_configuration_is_nested_without_end(archive: Path):
    files = members(archive)
    write(archive, {**files, "config.json": b'{"class_name":' + b"[" * 200_000})
    refused(archive, "config.json")


def test_models_in_models_without_end(archive: Path):
    def nest(config: dict[str, Any]) -> None:
        inner = dense(config)
        for depth in range(40):
            inner = {"class_name": "Sequential", "config": {"name": f"s{depth}", "layers": [inner]}}
        config["config"]["layers"].append({**inner, "name": "s", "inbound_nodes": []})

    refused(configured(archive, nest), "nested more than 32 deep")


def test_an_unknown_layer_is_named_with_its_class(archive: Path):
    def change(config: dict[str, Any]) -> None:
        layer = dense(config)
        layer.update(class_name="Mystery", module="my_package.layers", registered_name="my_package>Mystery")

    files = members(archive)
    path = configured(write(archive, files), change)
    refused(path, "keras.my_package>Mystery", "my_package.layers", "its code is not in the file", '"y"')


def test_a_lambda_is_named_and_not_run(archive: Path, tmp_path: Path):
    def change(config: dict[str, Any]) -> None:
        layer = dense(config)
        layer["class_name"] = "Lambda"
        code = "__import__('pathlib').Path('" + str(tmp_path / "ran") + "').touch()"
        layer["config"]["function"] = {"class_name": "__lambda__", "config": {"code": code}}

    refused(configured(archive, change), "keras.Lambda", '"y"')
    assert not (tmp_path / "ran").exists()


def test_an_unknown_activation(archive: Path):
    def change(config: dict[str, Any]) -> None:
        dense(config)["config"]["activation"] = "my_function"

    refused(configured(archive, change), "activation 'my_function'")


@pytest.mark.parametrize("value", [{}, 7, [1], {"class_name": 3}])
def test_an_activation_that_is_none(archive: Path, value: Any):
    def change(config: dict[str, Any]) -> None:
        dense(config)["config"]["activation"] = value

    refused(configured(archive, change))


def test_a_variable_is_missing(archive: Path, h5: Path):
    def change(config: dict[str, Any]) -> None:
        dense(config)["class_name"] = "EinsumDense"

    refused(configured(archive, change), "kernel", "layers/einsum_dense/vars/0", "not in the file")
    with h5py.File(h5, "r+") as file:
        group = file["model_weights/y"]
        group.attrs["weight_names"] = group.attrs["weight_names"][:1]
    refused(h5, 'layer "y" (Dense)', "the file has 1 variables of it, 2 are needed")


def test_a_variable_that_is_listed_is_not_there(h5: Path):
    with h5py.File(h5, "r+") as file:
        del file["model_weights/y/y"]
    refused(h5, 'layer "y" (Dense)', "is not in the file")


def test_a_variable_of_another_shape(archive: Path):
    def change(config: dict[str, Any]) -> None:
        dense(config)["config"]["units"] = 5

    refused(configured(archive, change), 'layer "y" (Dense)', "its kernel", "[6,3]", "by its configuration it is [?,5]")


def test_a_variable_that_does_not_fit_the_input(archive: Path):
    def change(config: dict[str, Any]) -> None:
        config["config"]["layers"][0]["config"]["batch_shape"] = [None, 7]

    refused(configured(archive, change), "MatMul")


def test_a_cycle(archive: Path):
    def change(config: dict[str, Any]) -> None:
        layer = dense(config)
        other = copy.deepcopy(layer)
        other.update(class_name="Activation", name="a")
        other["config"] = {"name": "a", "trainable": True, "dtype": "float32", "activation": "relu"}
        history = lambda name: {"class_name": "__keras_tensor__", "config": {"keras_history": [name, 0, 0]}}  # noqa: E731
        layer["inbound_nodes"] = [{"args": [history("a")], "kwargs": {}}]
        other["inbound_nodes"] = [{"args": [history("y")], "kwargs": {}}]
        config["config"]["layers"].append(other)

    refused(configured(archive, change), "is part of a cycle", '"y"', '"a"')


@pytest.mark.parametrize("outputs", [["z", 0, 0], ["y", 7, 0], ["y", 0, 3], ["y", "0", 0], [], [[["y"]]], {"a": []}])
def test_outputs_that_are_none(archive: Path, outputs: Any):
    def change(config: dict[str, Any]) -> None:
        config["config"]["output_layers"] = outputs

    refused(configured(archive, change))


@pytest.mark.parametrize("inputs", [[["z", 0, 0]], [["y", 0, 0]], ["x"], 3])
def test_inputs_that_are_none(archive: Path, inputs: Any):
    def change(config: dict[str, Any]) -> None:
        config["config"]["input_layers"] = inputs

    refused(configured(archive, change))


@pytest.mark.parametrize("layers", [{}, [1], [{"class_name": "Dense"}], "text"])
def test_layers_that_are_none(archive: Path, layers: Any):
    def change(config: dict[str, Any]) -> None:
        config["config"]["layers"] = layers

    refused(configured(archive, change))


def test_two_layers_of_one_name(archive: Path):
    def change(config: dict[str, Any]) -> None:
        config["config"]["layers"].append(copy.deepcopy(dense(config)))

    refused(configured(archive, change), "two layers named")


@pytest.mark.parametrize("shape", [[None, -1], ["a"], [None, 1 << 62, 1 << 62], [None, 1.5]])
def test_input_shapes_that_are_none(archive: Path, shape: Any):
    def change(config: dict[str, Any]) -> None:
        config["config"]["layers"][0]["config"]["batch_shape"] = shape

    refused(configured(archive, change))


def test_a_subclassed_model(archive: Path):
    def change(config: dict[str, Any]) -> dict[str, Any]:
        return {"class_name": "MyModel", "module": "my", "registered_name": "my>MyModel", "config": {"units": 3}}

    refused(configured(archive, change), "my>MyModel", "only Sequential and functional models can be converted")


def test_a_ragged_input(archive: Path):
    def change(config: dict[str, Any]) -> None:
        config["config"]["layers"][0]["config"]["ragged"] = True

    refused(configured(archive, change), "ragged")


def test_a_dataset_that_declares_more_than_it_holds(h5: Path):
    with h5py.File(h5, "r+") as file:
        group = file["model_weights/y/y"]
        name = next(n for n in group if n.startswith("kernel"))
        del group[name]
        group.create_dataset(name, shape=(6 << 40, 3), dtype="f4", chunks=(1024, 3))
    message = refused(h5, "declares", "the file holds 0 of them")
    assert str((6 << 40) * 3 * 4) in message


def test_a_dataset_of_another_file(h5: Path, tmp_path: Path):
    with h5py.File(tmp_path / "other.h5", "w") as other:
        other["kernel"] = np.zeros((6, 3), np.float32)
    with h5py.File(h5, "r+") as file:
        group = file["model_weights/y/y"]
        name = next(n for n in group if n.startswith("kernel"))
        del group[name]
        group[name] = h5py.ExternalLink(str(tmp_path / "other.h5"), "kernel")
    refused(h5, "a link to another file, which is not followed")


def test_a_dataset_of_texts(h5: Path):
    with h5py.File(h5, "r+") as file:
        group = file["model_weights/y/y"]
        name = next(n for n in group if n.startswith("kernel"))
        del group[name]
        group[name] = np.array([[b"a"] * 3] * 6)
    refused(h5, "has the type")


def test_an_archive_that_claims_to_hold_more_than_it_can(archive: Path):
    """The sizes in the directory are not believed: nothing is unpacked to disk or memory as a whole."""
    files = members(archive)
    write(archive, {**files, "model.weights.h5": bytes(1 << 20)}, zipfile.ZIP_DEFLATED)
    data = bytearray(archive.read_bytes())
    at = data.rindex(b"PK\x01\x02", 0, data.rindex(b"model.weights.h5"))
    data[at + 24 : at + 28] = struct.pack("<I", 0xF0000000)
    archive.write_bytes(data)
    refused(archive, "claim to hold")


def test_a_configuration_of_zeros_that_is_too_large(archive: Path, monkeypatch: pytest.MonkeyPatch):
    from stepwell.frontends.keras import archive as archives

    monkeypatch.setattr(archives, "LARGEST_TEXT", 100)
    refused(archive, "config.json has", "at most 100 are read")


def test_an_encrypted_member(archive: Path):
    data = bytearray(archive.read_bytes())
    at = data.rindex(b"PK\x01\x02", 0, data.rindex(b"model.weights.h5"))
    data[at + 8] |= 1
    archive.write_bytes(data)
    refused(archive, "encrypted")


def test_another_way_to_compress(archive: Path):
    write(archive, members(archive), zipfile.ZIP_BZIP2)
    refused(archive, "compressed by method 12")


def test_random_bytes_in_the_archive(archive: Path, h5: Path):
    """Damaged files are refused or converted, and never end in anything else."""
    rng = np.random.default_rng(3)
    for path in (archive, h5):
        data = path.read_bytes()
        for _ in range(40):
            damaged = bytearray(data)
            for at in rng.integers(0, len(data), 4):
                damaged[at] = rng.integers(0, 256)
            path.write_bytes(damaged)
            try:
                stepwell.convert(path)
            except StepwellError as error:
                assert path.name in str(error)


def test_a_zip_that_is_no_model(tmp_path: Path):
    path = write(tmp_path / "some.zip", {"readme.txt": b"text"})
    refused(path, "a zip archive; no frontend reads it")


def test_the_bytes_of_an_inflated_member():
    """Reading goes on anywhere, forwards and backwards."""
    from stepwell.dialects.payload import SourceFile
    from stepwell.frontends.keras.archive import Archive, Inflated

    values = np.random.default_rng(1).integers(0, 50, 3 << 20).astype(np.uint8).tobytes()
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("data", values)
    import tempfile

    with tempfile.NamedTemporaryFile(suffix=".zip") as file:
        file.write(buffer.getvalue())
        file.flush()
        found = Archive(Path(file.name)).open("data")
        assert isinstance(found, Inflated) and isinstance(found.source, SourceFile)
        for at in (0, 2_500_000, 10, 3_000_000, 1 << 20, (3 << 20) - 5):
            assert found.fetch(at, 5) == values[at : at + 5]
