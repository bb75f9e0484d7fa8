"""Damaged and unreasonable nets: a sentence, or IR; never another error, and soon."""

from __future__ import annotations

import random
import re
import resource
import time
from pathlib import Path

import numpy as np
import pytest

import stepwell
from tests.conformance.suites import SUITES
from tests.ops.caffe import wire

TEXT = b"""name: "small"
input: "data" input_shape { dim: 1 dim: 2 dim: 6 dim: 6 }
layer { name: "c" type: "Convolution" bottom: "data" top: "c"
  convolution_param { num_output: 3 kernel_size: 3 pad: 1 weight_filler { type: "xavier" } } }
layer { name: "r" type: "ReLU" bottom: "c" top: "c" }
layer { name: "p" type: "Pooling" bottom: "c" top: "p" pooling_param { pool: AVE kernel_size: 2 stride: 2 } }
layer { name: "f" type: "InnerProduct" bottom: "p" top: "f" inner_product_param { num_output: 2 } }
"""
BLOBS = {"c": [np.ones((3, 2, 3, 3)), np.ones(3)], "f": [np.ones((2, 27)), np.ones(2)]}
WEIGHTS = wire.weights({"c": "Convolution", "f": "InnerProduct"}, BLOBS)
OLD_WEIGHTS = wire.weights({"c": "Convolution", "f": "InnerProduct"}, BLOBS, "v1")


def outcome(folder: Path, files: dict[str, bytes], seconds: float = 5.0) -> str:
    """`converted`, or the sentence; the first file is the one to convert."""
    for name, content in files.items():
        (folder / name).write_bytes(content)
    start, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    try:
        stepwell.save(stepwell.convert(folder / next(iter(files))), folder / "net.xml")
        found = "converted"
    except stepwell.StepwellError as error:
        found = str(error)
        assert found.strip() and "Traceback" not in found
    assert time.perf_counter() - start < seconds
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 200 << 10
    return found


def binary() -> bytes:
    """A small net of one file."""
    return SUITES["caffe"].load(Path("forms/InPlace-relu-binary")).files["net.caffemodel"]


def test_text_cut_at_every_byte(tmp_path: Path):
    """What is left converts where a layer ends there."""
    whole = {"net.prototxt": TEXT, "net.caffemodel": WEIGHTS}
    assert outcome(tmp_path, whole) == "converted"
    ends = [n for n in range(len(TEXT)) if outcome(tmp_path, {**whole, "net.prototxt": TEXT[:n]}) == "converted"]
    assert {TEXT[:n].count(b"layer {") for n in ends} <= {1, 2, 3, 4}
    assert len(ends) < 30


@pytest.mark.parametrize("weights", [WEIGHTS, OLD_WEIGHTS], ids=["layer", "layers"])
def test_weights_cut_at_every_byte(tmp_path: Path, weights: bytes):
    for n in range(len(weights)):
        assert outcome(tmp_path, {"net.prototxt": TEXT, "net.caffemodel": weights[:n]}) != "converted", n


def test_a_net_of_one_file_cut_at_every_byte(tmp_path: Path):
    whole = binary()
    assert outcome(tmp_path, {"net.caffemodel": whole}) == "converted"
    kept = sum(outcome(tmp_path, {"net.caffemodel": whole[:n]}) == "converted" for n in range(len(whole)))
    assert kept < 4


NUMBERS = ("0", "-1", "7", "1000000", "2147483647", "4294967295", "9223372036854775807", "1e30", "nan", "-0.5")


def test_mutants_of_text(tmp_path: Path):
    """Numbers beyond reason, names exchanged, parts left out or twice, in nets of every family."""
    rng = random.Random(7)
    cases = SUITES["caffe"].cases()
    for _ in range(150):
        files = dict(SUITES["caffe"].load(rng.choice(cases)).files)
        if "net.prototxt" not in files:
            continue
        text = files["net.prototxt"].decode()
        for _ in range(rng.choice((1, 1, 2))):
            kind = rng.choice(("number", "number", "name", "part"))
            found = list(re.finditer(r"(?<=: )-?\d[\d.e+-]*" if kind == "number" else r'"[^"]*"', text))
            if kind == "part":
                words = text.split(" ")
                at = rng.randrange(len(words))
                words[at : at + rng.randrange(4)] = words[max(0, at - 5) : at] if rng.random() < 0.5 else []
                text = " ".join(words)
            elif found:
                at, other = rng.choice(found), rng.choice(found)
                text = text[: at.start()] + (rng.choice(NUMBERS) if kind == "number" else other[0]) + text[at.end() :]
        outcome(tmp_path, {**files, "net.prototxt": text.encode()}, 10.0)


@pytest.mark.parametrize("name", ["forms/InPlace-relu-binary", "forms/V1-net-v1", "convolution/Convolution-group"])
def test_mutants_of_bytes(tmp_path: Path, name: str):
    rng = random.Random(name)
    files = dict(SUITES["caffe"].load(Path(name)).files)
    for _ in range(60):
        data = bytearray(files["net.caffemodel"])
        for _ in range(rng.choice((1, 2, 6))):
            at = rng.randrange(len(data))
            match rng.randrange(4):
                case 0:
                    data[at] ^= 1 << rng.randrange(8)
                case 1:
                    data[at : at + 5] = b"\xff\xff\xff\xff\x0f"
                case 2:
                    del data[at : at + rng.randrange(1, 9)]
                case _:
                    data[at:at] = data[at : at + rng.randrange(1, 30)]
        outcome(tmp_path, {**files, "net.caffemodel": bytes(data)})


INPUT = 'layer { name: "data" type: "Input" top: "data" input_param { shape { dim: 1 dim: 2 dim: 8 dim: 8 } } }\n'


def one(kind: str, text: str = "", bottoms: int = 1) -> str:
    """A net of one layer."""
    return INPUT + f'layer {{ name: "l" type: "{kind}" ' + 'bottom: "data" ' * bottoms + f'top: "o" {text} }}\n'


LARGE = "is larger than any memory"
SENTENCES = {
    "empty": ("", "the file is empty"),
    "no layers": ('name: "x"', "it has no layers"),
    "input alone": (INPUT, "no output"),
    "a circle": (
        INPUT
        + 'layer { name: "a" type: "Eltwise" bottom: "data" bottom: "y" top: "x" }\n'
        + 'layer { name: "b" type: "ReLU" bottom: "x" top: "y" }',
        'layer "a" (Eltwise) takes "y", which no layer before it gives',
    ),
    "itself": (INPUT + 'layer { name: "a" type: "ReLU" bottom: "x" top: "x" }', 'takes "x", which no layer'),
    "two inputs of a name": (INPUT + INPUT, 'the blob "data" comes from two inputs'),
    "two producers": (
        INPUT
        + 'layer { name: "a" type: "ReLU" bottom: "data" top: "x" }\n'
        + 'layer { name: "b" type: "TanH" bottom: "data" top: "x" }',
        'gives "x", which a layer before it gives too',
    ),
    "an enumeration": (one("Pooling", "pooling_param { pool: FOO kernel_size: 2 }"), "FOO"),
    "an older type": ('layers { name: "a" type: FOO bottom: "data" top: "x" }', "FOO"),
    "nested text": ("layer { " * 100_000, "not a Caffe net"),
    "nested parameters": (one("Power", "x { " * 5000 + "}" * 5000), "not a Caffe net"),
    "no weights": (one("Convolution", "convolution_param { num_output: 4000000000 kernel_size: 9 }"), "no weights"),
    "sizes": (INPUT.replace("dim: 8", "dim: 9223372036854775807") + one("ReLU").removeprefix(INPUT), LARGE),
    "a constant": (
        'layer { name: "k" type: "DummyData" top: "k" dummy_data_param { shape { dim: 9223372036854775807 } } }\n'
        'layer { name: "r" type: "ReLU" bottom: "k" top: "r" }',
        LARGE,
    ),
    "a pyramid": (one("SPP", "spp_param { pyramid_height: 4294967295 }"), "up to 7 levels"),
    "an interpolation": (one("Interp", "interp_param { zoom_factor: 2147483647 }"), LARGE),
    "a matrix of weights": (
        one("Resample", "resample_param { type: CUBIC height: 2147483647 width: 9 }"),
        "up to 16384 in each dimension",
    ),
    "places": (
        one("SpatialTransformer", "st_param { output_H: 100000 output_W: 100000 }", 2),
        "up to 4194304 are expressed",
    ),
    "displacements": (
        one("Correlation", "correlation_param { kernel_size: 1 max_displacement: 4294967295 }", 2),
        "displacements; up to 2048",
    ),
    "doubling": (
        INPUT
        + "".join(
            f'layer {{ name: "c{i}" type: "Concat" bottom: "{b}" bottom: "{b}" top: "c{i}" }}\n'
            for i, b in ((i, f"c{i - 1}" if i else "data") for i in range(80))
        ),
        LARGE,
    ),
    "a Python layer": (
        one("Python", 'python_param { module: "os" layer: "system" param_str: "ls" }'),
        "caffe.os.system",
    ),
    "parameters that nest": (
        one("Python", 'python_param { module: "acme" layer: "Layer" param_str: "a: ' + "[" * 10_000 + '" }'),
        "caffe.acme.Layer",
    ),
    "a pointer": ("version https://git-lfs.github.com/spec/v1\noid sha256:abc\nsize 123\n", "Git LFS pointer"),
    "a page": ("<!DOCTYPE html><html></html>", "HTML page"),
}


@pytest.mark.parametrize("name", SENTENCES)
def test_a_sentence(tmp_path: Path, name: str):
    text, part = SENTENCES[name]
    assert part in outcome(tmp_path, {"net.prototxt": text.encode()}, 10.0)
    assert not (tmp_path / "net.xml").exists()


@pytest.mark.parametrize(
    "text",
    [
        one("Tile", "tile_param { axis: 3 tiles: 2147483647 }"),
        one("PriorBox", "prior_box_param { " + "min_size: 3 " * 2000 + "}", 2),
        one("RegionYolo", "region_yolo_param { num: 2147483647 classes: 2147483647 }"),
        one("Power", "power_param { power: nan scale: inf shift: -inf }"),
        one("Concat", "", 500),
        INPUT + 'layer { name: "r" type: "ReLU" bottom: "data" top: "data" }\n' * 1000,
        INPUT.replace("dim: 8", "dim: 0") + one("ReLU").removeprefix(INPUT),
    ],
    ids=["tile", "priors", "region", "power", "fan-in", "chain", "nothing"],
)
def test_strange_nets_convert(tmp_path: Path, text: str):
    assert outcome(tmp_path, {"net.prototxt": text.encode()}, 10.0) == "converted"


def test_weights_of_another_net(tmp_path: Path):
    """By name the layers are found, and their blobs do not fit."""
    other = wire.weights({"c": "Convolution"}, {"c": [np.ones((3, 5)), np.ones(3)], "f": []})
    assert "c" in outcome(tmp_path, {"net.prototxt": TEXT, "net.caffemodel": other})
    nothing = wire.weights({"x": "Convolution"}, {"x": [np.ones((3, 5))]})
    assert "no weights" in outcome(tmp_path, {"net.prototxt": TEXT, "net.caffemodel": nothing})


def test_a_blob_that_is_shorter_than_its_shape(tmp_path: Path):
    held = wire.blob(np.ones((3, 2, 3, 3), np.float32))
    wrong = WEIGHTS.replace(held, held.replace(bytes([3, 2, 3, 3]), bytes([9, 2, 3, 3]), 1))
    assert wrong != WEIGHTS
    found = outcome(tmp_path, {"net.prototxt": TEXT, "net.caffemodel": wrong})
    assert found != "converted" and '"c"' in found
