"""Fourier transforms against OpenVINO: types of loosened inputs, values, refusals."""

import numpy as np
import peer
import pytest

from stepwell.dialects.errors import InferenceError
from stepwell.dialects.opset.signals import DFTOp, IDFTOp, IRDFTOp, ISTFTOp, RDFTOp, STFTOp


def ints(*values: int) -> np.ndarray:
    return np.array(values, np.int64)


DATA = {DFTOp: "f32[2,3,4,2]", IDFTOp: "f32[2,3,4,2]", RDFTOp: "f32[2,3,4]", IRDFTOp: "f32[2,3,4,2]"}
AXES = [[ints(1, 2)], [ints(2, 1)], [ints(-1)], [ints(1, 2), ints(2, 4)]]
ROWS = [(op, [data, *axes], {}) for op, data in DATA.items() for axes in AXES]
# The CPU plugin has no RDFT to more elements than there are.
ROWS += [(op, ["f32[2,3,4,2]", ints(1, 2), ints(-1, 7)], {}) for op in (DFTOp, IDFTOp)]
SIZE, STEP = np.array(16), np.array(4)
ROWS += [
    (STFTOp, ["f32[2,48]", f"f32[{window}]", SIZE, STEP], {"transpose_frames": transpose})
    for transpose in (False, True)
    for window in (16, 11)
]
ROWS += [(STFTOp, ["f32[48]", "f32[16]", SIZE, np.array(5)], {"transpose_frames": False})]
ROWS += [
    (ISTFTOp, ["f32[2,9,5,2]", f"f32[{window}]", SIZE, STEP, *length], {"center": center, "normalized": normalized})
    for center in (False, True)
    for normalized in (False, True)
    for window in (16, 10)
    for length in ([], [np.array(20)], [np.array(70)])
]
TYPES_ONLY = [
    (DFTOp, ["f32[2,3,4,2]", "i64[2]"], {}),
    (DFTOp, ["f32[2,?,3..5,2]", ints(1, 2), "i64[2]"], {}),
    (RDFTOp, ["f32[2,3,0..1,2]", ints(2)], {}),
    (RDFTOp, ["f32[2,?,3..5,2]", ints(1, 2), ints(-1, -1)], {}),
    (IRDFTOp, ["f32[2,?,3..5,2]", ints(1, 2), ints(-1, -1)], {}),
    (IRDFTOp, ["f32[2,3,4,2]", "i64[2]"], {}),
    (STFTOp, ["f32[2,48]", "f32[16]", "i64[]", "i64[]"], {"transpose_frames": False}),
]
FRAMED = {"transpose_frames": False}
WHOLE = {"center": False, "normalized": False}
REFUSED = [
    (DFTOp, ["f32[2,3,4,3]", ints(1)], {}, "real and imaginary"),
    (DFTOp, ["f32[2,3,4,2]", ints(3)], {}, "out of range"),
    (DFTOp, ["f32[2,3,4,2]", ints(1, -2)], {}, "not distinct"),
    (DFTOp, ["f32[2,3,4,2]", ints(1, 2), ints(5)], {}, "1 signal sizes for 2 axes"),
    (DFTOp, ["f32[2,3,4,2]", ints(0, 1, 2, 0)], {}, "4 axes"),
    (DFTOp, ["f32[2]", ints(0)], {}, "at least 2"),
    (DFTOp, ["i32[2,3,4,2]", ints(1)], {}, "f32, f16 or bf16"),
    (DFTOp, ["f32[2,3,4,2]", "f32[1]"], {}, "i32 or i64"),
    (DFTOp, ["f32[2,3,4,2]", np.array(1)], {}, "rank 0"),
    (STFTOp, ["f32[2,48]", "f32[20]", SIZE, STEP], FRAMED, "20 elements, a frame 16"),
    (STFTOp, ["f32[2,8]", "f32[16]", SIZE, STEP], FRAMED, "the signal 8"),
    (STFTOp, ["f32[2,48]", "f32[16]", ints(16), STEP], FRAMED, "not a scalar"),
    (STFTOp, ["f32[2,48]", "f32[16]", SIZE, np.array(0)], FRAMED, "must be positive"),
    (STFTOp, ["f32[2,3,48]", "f32[16]", SIZE, STEP], FRAMED, "1 or 2"),
    (STFTOp, ["f32[2,48]", "f32[1,16]", SIZE, STEP], FRAMED, "window is of rank 2"),
    (STFTOp, ["i32[2,48]", "i32[16]", SIZE, STEP], FRAMED, "floating-point"),
    (ISTFTOp, ["f32[2,8,5,2]", "f32[16]", SIZE, STEP], WHOLE, "8 frequencies"),
    (ISTFTOp, ["f32[9,2]", "f32[16]", SIZE, STEP], WHOLE, "3 or 4"),
]


@pytest.mark.parametrize(("op", "inputs", "properties"), ROWS + TYPES_ONLY)
def test_types(op, inputs, properties):
    assert peer.disagreements(op, inputs, properties) == []


@pytest.mark.parametrize(("op", "inputs", "properties"), ROWS)
def test_values(op, inputs, properties):
    arrays = [i if isinstance(i, np.ndarray) else peer.noise(*map(int, peer.split(i)[1].split(","))) for i in inputs]
    if op is ISTFTOp:
        arrays[1] = np.abs(arrays[1]) + 0.5
    constants = tuple(i for i, given in enumerate(inputs) if isinstance(given, np.ndarray))
    assert peer.wrong_values(op, arrays, properties, constants, 2e-3) == []


@pytest.mark.parametrize(("op", "shape"), [(RDFTOp, "f32[2,?,?,2]"), (IRDFTOp, "f32[2,?]")])
def test_unknown_signal_size_reaches_every_axis(op, shape):
    """The runtime keeps the data's size on all axes but the last, which a signal size may change."""
    data = "f32[2,3,4]" if op is RDFTOp else "f32[2,3,2]"
    axes = ints(1, 2) if op is RDFTOp else ints(1)
    made = peer.build(op, [data, axes, f"i64[{axes.size}]"], {})
    assert peer.spell(made.results[0]) == shape


@pytest.mark.parametrize(("op", "inputs", "properties", "message"), REFUSED)
def test_refused(op, inputs, properties, message):
    with pytest.raises(InferenceError, match=message):
        peer.build(op, inputs, properties)
