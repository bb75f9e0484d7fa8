"""Compression to f16 against OpenVINO's own."""

import re
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import openvino as ov
import pytest
from openvino import opset13 as ops
from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp

from stepwell.backend.reader import read
from stepwell.backend.writer import save
from stepwell.dialects.opset.infrastructure import ConstantOp, ResultOp
from stepwell.dialects.opset.transforms.compress import REPORT, CompressToFP16, compress
from stepwell.dialects.opset.transforms.half import examine, half
from stepwell.dialects.payload import Values

CORE = ov.Core()
LAYER = re.compile(
    r'<layer id="\d+" name="([^"]*)" type="Const"[^>]*>\s*'
    r'<data element_type="(\w+)" shape="([^"]*)" offset="(\d+)" size="(\d+)"'
)
TYPES = {"f16": "f2", "f32": "f4", "f64": "f8", "i64": "i8", "i32": "i4", "i8": "i1", "u8": "u1"}


def constant(values, name: str, dtype=np.float32):
    made = ops.constant(np.asarray(values, dtype))
    made.friendly_name = name
    return made


def constants(path: Path) -> dict[str, tuple[str, str, list]]:
    data = path.with_suffix(".bin").read_bytes()
    found = {}
    for name, kind, shape, at, size in LAYER.findall(path.read_text()):
        blob = b"" if "0" in shape.split(", ") else data[int(at) : int(at) + int(size)]
        found[name] = (kind, shape, np.frombuffer(blob, TYPES[kind]).tolist())
    return found


def both(outputs: Sequence, parameters: Sequence, folder: Path):
    """The constants that OpenVINO writes for a model, and ours."""
    plain, theirs, ours = folder / "plain.xml", folder / "theirs.xml", folder / "ours.xml"
    ov.serialize(ov.Model([ops.result(o) for o in outputs], list(parameters), "m"), plain)
    ov.save_model(CORE.read_model(plain), theirs, compress_to_fp16=True)
    module = read(plain)
    compress(module)
    module.verify()
    save(module, ours)
    CORE.read_model(ours)
    return constants(theirs), constants(ours)


ROWS = [
    [3.25],
    [3.3],
    [0.666],
    [1.0001],
    [1000.1],
    [1e5],
    [np.inf],
    [0.0],
    np.linspace(0, 1, 9),
    [np.inf, -np.inf, 1, 1, 1],
    [np.inf, -np.inf, 3, 1],
    [np.inf] * 3 + [1],
    [1e5, 1, 1, 1],
    [1e5] * 11 + [1] * 5,
    [1e5] * 12 + [1] * 4,
    [1e-10] * 3 + [1],
    [1e-10] * 2 + [1] * 2,
    [0, 0, 0, 1],
    [0, 0, 0, 1e-9],
    [65504, 65519, 65520, 65535],
    [65504, 65504, 65520, 65535],
    [1e5, 1e5, 1e-5, 1],
    [2.0**-24 * 499.5] * 4,
    [2.0**-24 * 500.5] * 4,
    [2.0**-20] * 4,
    [4e-5] * 4,
    [1e-5] * 4,
    [1e-5] * 2 + [1] * 2,
    [8197.0, 1, 1, 1],
    [8193.0, 1, 1, 1],
    [4097.99, 1, 1, 1],
    [60015.0] + [1] * 999,
    [-1e9, -1e9, 0, 0, 0, 0],
]


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("row", range(len(ROWS)))
def test_values(row, dtype, tmp_path):
    values = np.asarray(ROWS[row], dtype)
    x = ops.parameter([len(values)], dtype, name="x")
    theirs, ours = both([ops.add(x, constant(values, "w", dtype))], [x], tmp_path)
    assert ours == theirs


@pytest.mark.parametrize("seed", range(12))
def test_random_values(seed, tmp_path):
    random = np.random.default_rng(seed)
    x = ops.parameter([64], np.float32, name="x")
    weights = [
        constant(random.standard_normal(64) * 10.0 ** random.integers(-9, 6, 64 if i % 2 else 1), f"w{i}")
        for i in range(20)
    ]
    theirs, ours = both([ops.add(x, w) for w in weights], [x], tmp_path)
    assert ours == theirs
    assert sum(kind == "f16" for kind, _, _ in ours.values()) > 0


def test_large_constants(tmp_path):
    random = np.random.default_rng(0)
    x = ops.parameter([1], np.float32, name="x")
    plain = random.standard_normal(1_500_000)
    late = plain.copy()
    late[-1] = 30_001.0 + 7  # A change by more than 1 in the last block.
    clamped = plain.copy()
    clamped[700_000] = 1e6
    tiny = plain * 1e-9
    rows = {"plain": plain, "late": late, "clamped": clamped, "tiny": tiny}
    theirs, ours = both([ops.add(x, constant(v, n)) for n, v in rows.items()], [x], tmp_path)
    assert ours == theirs
    assert set(ours) == {"plain_compressed", "late", "clamped_compressed", "tiny"}


def test_nan_stays_nan(tmp_path):
    """OpenVINO makes it 65504 in f32."""
    values = np.array([np.nan, 1e6, 1, 2, 3, -np.inf], np.float32)
    finding = examine(Values(values))
    got = half(Values(values), finding).array()
    np.testing.assert_array_equal(got, np.array([np.nan, 65504, 1, 2, 3, -65504], np.float16))
    assert finding == (None, 2)


def test_constants_without_elements_stay(tmp_path):
    x = ops.parameter([0, 3], np.float32, name="x")
    theirs, ours = both([ops.add(x, constant(np.zeros((0, 3)), "w"))], [x], tmp_path)
    assert ours == theirs == {"w": ("f32", "0, 3", [])}


def weight(name: str):
    return constant(np.full((4, 3, 3, 3), 0.1), name)


def convolution(x, w):
    return ops.convolution(x, w, [1, 1], [0, 0], [0, 0], [1, 1])


def image(*shape: int):
    return ops.parameter(list(shape or (1, 3, 8, 8)), np.float32, name="x")


def test_quantised_models_stay(tmp_path):
    x = image()
    limits = [constant(v, f"l{i}") for i, v in enumerate((0.1, 1.1, 0.1, 1.1))]
    theirs, ours = both([convolution(ops.fake_quantize(x, *limits, 256), weight("w"))], [x], tmp_path)
    assert ours == theirs and ours["w"][0] == "f32"


@pytest.mark.parametrize("kind", [np.int8, np.uint8])
@pytest.mark.parametrize("zero", [None, "f32", "u8"])
@pytest.mark.parametrize("swap", [False, True])
def test_models_of_few_bits_stay(kind, zero, swap, tmp_path):
    x = image()
    w = ops.convert(constant(np.ones((4, 3, 3, 3)), "w", kind), "f32")
    if zero == "f32":
        w = ops.subtract(w, constant(np.full((4, 1, 1, 1), 0.3), "zero"))
    elif zero == "u8":
        w = ops.subtract(w, ops.convert(constant(np.full((4, 1, 1, 1), 3), "zero", np.uint8), "f32"))
    scale = constant(np.full((4, 1, 1, 1), 0.3), "scale")
    scaled = ops.multiply(scale, w) if swap else ops.multiply(w, scale)
    other = ops.add(x, constant(np.full(8, 0.1), "other"))
    theirs, ours = both([convolution(x, scaled), other], [x], tmp_path)
    assert ours == theirs


def test_a_convert_alone_is_not_quantisation(tmp_path):
    x = image()
    w = ops.convert(constant(np.ones((4, 3, 3, 3)), "w", np.int8), "f32")
    theirs, ours = both([convolution(x, w), ops.add(x, constant(np.full(8, 0.1), "b"))], [x], tmp_path)
    assert ours == theirs and "b_compressed" in ours


def test_what_shapes_are_computed_from_stays(tmp_path):
    x = image(1, 4, 8, 8)
    seen = ops.convert(ops.shape_of(ops.add(x, constant(np.ones(8), "before"))), "f32")
    shape = ops.convert(ops.multiply(seen, constant([1, 1, 1, 1], "after")), "i64")
    size = ops.convert(constant([20, 20], "size"), "i64")
    back = ops.convolution_backprop_data(x, constant(np.ones((4, 3, 3, 3)), "w"), [2, 2], size)
    pads = ops.convert(constant([0, 0, 1, 1], "pads"), "i64")
    padded = ops.pad(x, pads, pads, "constant", constant(0.5, "value"))
    flat = ops.reshape(x, ops.convert(ops.relu(constant([2, 128], "target")), "i64"), False)
    top = ops.topk(x, ops.convert(constant(1.0, "k"), "i32"), 1, "max", "value").output(0)
    pooled = ops.reduce_mean(x, ops.convert(constant([1.0], "axes"), "i64"), False)
    theirs, ours = both([ops.reshape(x, shape, False), back, padded, flat, top, pooled], [x], tmp_path)
    assert ours == theirs
    assert {n for n, (kind, _, _) in ours.items() if kind == "f32"} == {"after", "size", "pads", "target", "k"}


def branches(x, condition, then, other):
    made = ops.if_op(condition)
    made.set_then_body(then[0])
    made.set_else_body(other[0])
    made.set_input(x, then[1], other[1])
    made.set_output(then[0].get_results()[0], other[0].get_results()[0])
    return made.output(0)


def body(build):
    p = ops.parameter([4], np.float32)
    return ov.Model([ops.result(build(p))], [p]), p


def test_bodies(tmp_path):
    x, condition = image(4), ops.parameter([1], bool, name="c")
    then = body(lambda p: ops.add(p, constant(np.full(4, 0.1), "then")))
    other = body(lambda p: ops.fake_quantize(p, *(constant(0.5 + i % 2, f"l{i}") for i in range(4)), 256))
    out = branches(ops.multiply(x, constant(np.full(4, 0.1), "w")).output(0), condition, then, other)
    theirs, ours = both([out], [x, condition], tmp_path)
    assert ours == theirs and "w_compressed" in ours and "then_compressed" in ours


def test_shapes_through_bodies_stay_more_than_openvino_keeps(tmp_path):
    """OpenVINO compresses a constant of a body that a shape outside is computed from; we keep it."""
    x, condition = image(4), ops.parameter([1], bool, name="c")
    then = body(lambda p: ops.add(p, constant(np.ones(4), "then")))
    other = body(lambda p: ops.multiply(p, constant(np.ones(4), "other")))
    out = branches(ops.relu(constant(np.ones(4), "in")).output(0), condition, then, other)
    theirs, ours = both([ops.reshape(x, ops.convert(out, "i64"), False)], [x, condition], tmp_path)
    assert theirs["in"] == ours["in"] and theirs["then_compressed"][0] == "f16"
    assert set(ours) == {"in", "then", "other"}


def test_the_convert_takes_the_constants_place(tmp_path):
    x = image()
    w = weight("w")
    w.output(0).set_names({"w:0"})
    plain, ours = tmp_path / "plain.xml", tmp_path / "ours.xml"
    ov.serialize(ov.Model([ops.result(convolution(x, w))], [x], "m"), plain)
    module = read(plain)
    CompressToFP16().apply(Context(), module)
    save(module, ours)
    model = CORE.read_model(ours)
    convert = next(op for op in model.get_ops() if op.get_friendly_name() == "w")
    assert convert.get_type_name() == "Convert" and convert.output(0).names == {"w:0"}
    assert "decompression_0" in convert.get_rt_info()
    assert convert.input_value(0).get_node().get_friendly_name() == "w_compressed"


def test_running_the_compressed_model(tmp_path):
    random = np.random.default_rng(3)
    x = image()
    plain, ours, theirs = (tmp_path / f"{n}.xml" for n in ("plain", "ours", "theirs"))
    ov.serialize(ov.Model([ops.result(convolution(x, constant(random.random((4, 3, 3, 3)), "w")))], [x], "m"), plain)
    ov.save_model(CORE.read_model(plain), theirs, compress_to_fp16=True)
    module = read(plain)
    compress(module)
    save(module, ours)
    data = random.random((1, 3, 8, 8)).astype(np.float32)
    results = [CORE.compile_model(CORE.read_model(p), "CPU")(data)[0] for p in (ours, theirs)]
    np.testing.assert_array_equal(*results)


def test_the_report_names_what_was_kept_and_clamped(tmp_path):
    x = image()
    parts = {"kept": [1e9] * 8, "clamped": [-1e9, 1e9] + [0.5] * 6, "plain": [0.5] * 8}
    plain = tmp_path / "plain.xml"
    ov.serialize(ov.Model([ops.result(ops.add(x, constant(v, n))) for n, v in parts.items()], [x], "m"), plain)
    module = read(plain)
    report = compress(module)
    assert report.compressed == 2 and report.clamped == {"clamped": 2}
    assert report.kept == {"kept": "three quarters of the values do not fit f16"}
    module = read(plain)
    CompressToFP16().apply(Context(), module)
    assert set(module.attributes[REPORT].data["kept"].data) == {"kept"}


def test_looking_stops_when_the_answer_is_known():
    class Counted(Values):
        seen = 0

        def read(self, lo, hi):
            self.seen += hi - lo
            return super().read(lo, hi)

    kept = Counted(np.full(4_000_000, 1e-9, np.float32))
    assert examine(kept).kept is not None and 3_000_000 <= kept.seen < 3_400_000
    veto = Counted(np.full(4_000_000, 8197.0, np.float32))
    assert examine(veto).kept is not None and veto.seen <= 1 << 18


def test_one_payload_is_cast_once(tmp_path):
    shared = Values(np.linspace(0, 1, 5000).astype(np.float32))

    made = [ConstantOp.holding(shared) for _ in range(3)]
    module = ModuleOp([*made, *(ResultOp.of(c.results[0]) for c in made)])
    assert compress(module).compressed == 3
    report = save(module, tmp_path / "m.xml")
    assert (report.constants, report.distinct_constants, report.bin_bytes) == (3, 1, 10_000)
