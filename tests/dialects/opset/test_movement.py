"""Movement, shape and sort: types and values against OpenVINO beyond the corpus, and what is refused."""

from __future__ import annotations

from typing import Any

import numpy as np
import peer
import pytest

from stepwell.dialects import opset
from stepwell.dialects.errors import InferenceError
from stepwell.dialects.opset.slicing import sliced
from stepwell.dialects.types import interval, lower, upper


def ints(*values: int) -> np.ndarray:
    return np.array(values, np.int64)


def one(value: int) -> np.ndarray:
    return np.array(value, np.int64)


FLAT = {"begin_mask": (0,), "end_mask": (0,)}
TOP: dict[str, Any] = {"axis": 1, "mode": "max", "sort": "value", "index_element_type": "i64"}
DEEP: dict[str, Any] = {"block_size": 2, "mode": "blocks_first"}

TYPES: list[tuple[str, list[Any], dict[str, Any]]] = [
    *(
        ("ReshapeOp", ["f32[2,3,4]", ints(*shape)], {"special_zero": zero})
        for shape in ((2, 12), (-1,), (0, -1), (0, 0, -1), (6, 4), (-1, 5), (0, 3, 0), (24, 1, 1))
        for zero in (True, False)
    ),
    ("ReshapeOp", ["f32[2,3,0]", ints(0, -1)], {"special_zero": False}),
    ("ReshapeOp", ["f32[?,3,2..4]", ints(-1, 6)], {"special_zero": True}),
    ("ReshapeOp", ["f32[2,3,4]", "i64[2]"], {"special_zero": True}),
    ("ShapeOfOp", ["f32[2,?]"], {"output_type": "i32"}),
    ("Squeeze1Op", ["f32[1,2,1..3]", ints(0, 2)], {}),
    ("Squeeze1Op", ["f32[1,2,3]", "i64[1]"], {}),
    ("SqueezeOp", ["f32[1,2,1]", ints(0, 1)], {"allow_axis_skip": True}),
    ("SqueezeOp", ["f32[1,2,?]"], {}),
    ("UnsqueezeOp", ["f32[2,3]", ints(0, -1)], {}),
    ("UnsqueezeOp", ["f32[]", one(0)], {}),
    *(("ConcatOp", ["f32[2,3,4]", "f32[2,?,1..3]", "f32[2,5,4]"], {"axis": axis}) for axis in (0, 1, -1)),
    ("SplitOp", ["f32[6,?,4]", one(0)], {"num_splits": 3}),
    ("SplitOp", ["f32[6,5..9,4]", one(1)], {"num_splits": 2}),
    ("VariadicSplitOp", ["f32[6,?,4]", one(-2), ints(2, -1, 1)], {}),
    ("TransposeOp", ["f32[2,?,4]", ints(2, 0, 1)], {}),
    ("TransposeOp", ["f32[2,?,4]", "i64[3]"], {}),
    ("TileOp", ["f32[2,?]", ints(3, 1, 2)], {}),
    ("TileOp", ["f32[2,?]", "i64[3]"], {}),
    ("BroadcastOp", ["f32[3,1]", ints(2, 3, 4)], {"mode": "numpy"}),
    ("BroadcastOp", ["f32[3,?]", ints(2, 1, 4)], {"mode": "bidirectional"}),
    ("BroadcastOp", ["f32[3,4]", ints(3, 4, 5), ints(0, 1)], {"mode": "explicit"}),
    *(
        ("PadOp", ["f32[?,4,2..5]", ints(1, -1, 1), ints(0, 2, 1), "f32[]"], {"pad_mode": mode})
        for mode in ("constant", "edge", "reflect", "symmetric")
    ),
    ("PadOp", ["f32[2,4]", "i64[2]", ints(1, 1)], {"pad_mode": "constant"}),
    *(("GatherOp", ["f32[2,3,4]", "i64[2,?]", one(1)], {"batch_dims": batch}) for batch in (0, 1, -1)),
    ("GatherOp", ["f32[2,3,4]", "i64[5]", "i64[]"], {"batch_dims": 0}),
    ("GatherElementsOp", ["f32[2,?,4]", "i64[2,3,7]"], {"axis": 2}),
    ("GatherND5Op", ["f32[2,3,4,5]", "i64[2,3,2,1]"], {"batch_dims": 2}),
    ("GatherNDOp", ["f32[2,3,4,5]", "i64[2,3,2,1]"], {"batch_dims": 2}),
    ("GatherTreeOp", ["i32[4,?,3]", "i32[4,2,3]", "i32[2]", "i32[]"], {}),
    *(
        ("SliceOp", ["f32[2..6]", ints(start), ints(stop), ints(step)], {})
        for start in (0, 1, -2, 100, -100)
        for stop in (0, 3, -1, 2**63 - 1)
        for step in (1, 2, -1, -3)
        # OpenVINO is wrong about slices that fall as the dimension grows; see the test of the sizes below.
        if not (start < 0 <= stop < 2**63 - 1 and step > 0) and not (start >= 0 > stop and step < 0)
    ),
    ("SliceOp", ["f32[2,?,4]", "i64[1]", ints(2), ints(1), ints(1)], {}),
    ("SliceOp", ["f32[2,?,4]", ints(0), ints(2), ints(1), "i64[1]"], {}),
    ("StridedSliceOp", ["f32[2,?,4]", ints(0, 1), ints(0, -1), ints(1, 2)], {"begin_mask": (1, 0), "end_mask": (1, 0)}),
    ("StridedSliceOp", ["f32[4,5,6]", ints(0, 1, 2), ints(1, 0, 4), ints(1, 1, 1)],
     {"begin_mask": (0, 0, 0), "end_mask": (0, 0, 0), "new_axis_mask": (1, 0, 0), "shrink_axis_mask": (0, 0, 1),
      "ellipsis_mask": (0, 1, 0)}),
    ("SliceScatterOp", ["f32[4,5]", "f32[2,5]", ints(1), ints(3), ints(1), ints(0)], {}),
    ("ScatterUpdateOp", ["f32[4,?]", "i64[2]", "f32[2,5]", one(0)], {}),
    ("ScatterNDUpdateOp", ["f32[4,5]", "i64[3,1]", "f32[3,?]"], {"reduction": "sum"}),
    ("ScatterElementsUpdateOp", ["f32[4,5]", "i64[2,?]", "f32[2,3]", one(1)], {"reduction": "min"}),
    ("ReverseOp", ["f32[2,3]", ints(0)], {"mode": "index"}),
    ("ReverseSequenceOp", ["f32[?,3]", "i64[4]"], {"batch_axis": 0, "seq_axis": 1}),
    ("RollOp", ["f32[2,3]", ints(1, 2), ints(0, -1)], {}),
    ("UniqueOp", ["f32[2,3]"], {"index_element_type": "i32"}),
    ("BatchToSpaceOp", ["f32[4,?,3]", ints(1, 2, 2), ints(0, 1, 0), ints(0, 0, 1)], {}),
    ("SpaceToBatchOp", ["f32[?,4,3]", ints(1, 2, 2), ints(0, 1, 0), ints(0, 1, 1)], {}),
    ("DepthToSpaceOp", ["f32[2,8,?,3]"], DEEP),
    ("SpaceToDepthOp", ["f32[2,8,4..8,6]"], DEEP),
    ("ShuffleChannelsOp", ["f32[2,6,?]"], {"axis": 1, "group": 3}),
    ("ExtractImagePatchesOp", ["f32[2,3,9,?]"],
     {"sizes": (3, 2), "strides": (2, 3), "rates": (2, 1), "auto_pad": "valid"}),
    ("Col2ImOp", ["f32[3,12,81]", ints(16, 16), ints(2, 2)],
     {"strides": (2, 2), "dilations": (2, 2), "pads_begin": (2, 2), "pads_end": (2, 2)}),
    *((op, ["f32[2,?,4]", one(3)], TOP) for op in ("TopK1Op", "TopK3Op", "TopKOp")),
    ("TopKOp", ["f32[2,3,4]", "i64[]"], TOP),
    *(
        (f"NonMaxSuppression{v}Op", ["f32[2,6,4]", "f32[2,3,6]", one(2)], {"box_encoding": "corner"})
        for v in ("1", "3", "4", "5", "")
    ),
    ("MatrixNmsOp", ["f32[2,6,4]", "f32[2,?,6]"], {"nms_top_k": 3, "keep_top_k": 5}),
    ("NMSRotatedOp", ["f32[2,6,5]", "f32[2,3,6]", one(2), "f32[]", "f32[]"], {}),
]  # fmt: skip


@pytest.mark.parametrize(("name", "inputs", "properties"), TYPES)
def test_types(name: str, inputs: list[Any], properties: dict[str, Any]):
    found = peer.disagreements(getattr(opset, name), inputs, properties)
    # OpenVINO wants some element types at once where ours may become known later.
    assert [d for d in found if "dynamic[" not in d or "OpenVINO refused" not in d] == []


def count(size: int, start: int, stop: int, step: int) -> int:
    return len(range(size)[max(start, -size) if step < 0 else start : stop : step])


def test_size_of_a_slice_holds_every_size():
    draw = np.random.default_rng(0)
    for _ in range(3000):
        lo, start, stop = (int(v) for v in draw.integers((0, -6, -6), (6, 7, 7)))
        hi, step = lo + int(draw.integers(0, 6)), int(draw.choice([-3, -2, -1, 1, 2, 3]))
        found = sliced(interval(lo, hi), (start, start), (stop, stop), step)
        counts = [count(n, start, stop, step) for n in range(lo, hi + 1)]
        assert (lower(found), upper(found)) == (min(counts), max(counts)), (lo, hi, start, stop, step)
        open_ = sliced(interval(lo, None), (start, start), (stop, stop), step)
        every = [count(n, start, stop, step) for n in range(lo, 40)]
        assert lower(open_) <= min(every) and (upper(open_) is None or (upper(open_) or 0) >= max(every))


X = np.arange(24, dtype=np.float32).reshape(2, 3, 4)
WORD = np.array([3, 1, 3, 2, 1, 1], np.int32)

VALUES: list[tuple[str, list[Any], dict[str, Any], tuple[int, ...]]] = [
    ("ReshapeOp", [X, ints(0, -1)], {"special_zero": True}, (1,)),
    ("VariadicSplitOp", [X, one(2), ints(1, -1)], {}, (1, 2)),
    ("TransposeOp", [X, ints(2, 0, 1)], {}, (1,)),
    ("TileOp", [X, ints(2, 1, 1, 2)], {}, (1,)),
    ("BroadcastOp", [X[:, :, 0], ints(2, 3, 5), ints(0, 1)], {"mode": "explicit"}, (1, 2)),
    ("BroadcastOp", [X[:, :1], ints(3, 1)], {"mode": "bidirectional"}, (1,)),
    *(
        ("PadOp", [X, ints(1, -1, 2), ints(0, 1, -1), np.float32(7)], {"pad_mode": mode}, (1, 2, 3))
        for mode in ("constant", "edge")
    ),
    *(
        ("PadOp", [X, ints(1, 2, 3), ints(0, 1, 2), np.float32(7)], {"pad_mode": mode}, (1, 2, 3))
        for mode in ("reflect", "symmetric")
        if mode == "symmetric" or X.shape[0] > 1
    ),
    ("GatherOp", [X, np.array([[2, -1], [0, 5]], np.int64), one(1)], {"batch_dims": 0}, (2,)),
    ("GatherOp", [X, np.array([[2, -1], [0, 1]], np.int64), one(2)], {"batch_dims": 1}, (2,)),
    ("Gather7Op", [X, np.array([[2, 0], [0, 1]], np.int64), one(1)], {"batch_dims": 1}, (2,)),
    ("GatherElementsOp", [X, np.array([[[1, 0, 2, 2]], [[0, 1, 0, 1]]], np.int64).repeat(1, 1)], {"axis": 1}, ()),
    ("GatherNDOp", [X, np.array([[[1], [0]], [[2], [2]]], np.int64)], {"batch_dims": 1}, ()),
    ("GatherNDOp", [X, np.array([[1, -1], [0, 2]], np.int64)], {"batch_dims": 0}, ()),
    *(
        ("SliceOp", [X, ints(start), ints(stop), ints(step), ints(-1)], {}, (1, 2, 3, 4))
        for start, stop, step in ((1, 3, 1), (-1, -100, -1), (-100, -200, -1), (3, 0, -2), (0, 2**63 - 1, 3))
    ),
    ("StridedSliceOp", [X, ints(0, 2, 1), ints(0, 0, 3), ints(1, -1, 1)],
     {"begin_mask": (1, 0, 0), "end_mask": (1, 0, 0)}, (1, 2, 3)),
    ("StridedSliceOp", [X, ints(1, -1), ints(2, 0), ints(1, 1)],
     {"begin_mask": (0, 0), "end_mask": (0, 0), "shrink_axis_mask": (1, 1)}, (1, 2, 3)),
    ("StridedSliceOp", [X, ints(0, 0, 1), ints(0, 0, 3), ints(1, 1, 1)],
     {"begin_mask": (0, 0, 0), "end_mask": (0, 0, 0), "ellipsis_mask": (0, 1, 0), "new_axis_mask": (1, 0, 0)},
     (1, 2, 3)),
    ("SliceScatterOp", [X, X[:, :2] * -1, ints(0), ints(3), ints(2), ints(1)], {}, (2, 3, 4, 5)),
    *(
        ("ScatterElementsUpdateOp", [X[0], np.array([[0, 1, 1, 0]], np.int64), X[1, :1], one(0)],
         {"reduction": how, "use_init_val": keep}, (3,))
        for how in ("none", "sum", "prod", "min", "max", "mean")
        for keep in (True, False)
    ),
    *(
        ("ScatterNDUpdateOp", [X[0], np.array([[0], [2], [0]], np.int64), X[1]], {"reduction": how}, ())
        for how in ("none", "sum", "prod", "min", "max", "sub")
        if how != "none"
    ),
    ("ScatterUpdateOp", [X, ints(2, 0), X[:, :2] * -1, one(1)], {}, (3,)),
    ("ReverseSequenceOp", [X, ints(2, 3)], {"batch_axis": 0, "seq_axis": 1}, ()),
    ("RollOp", [X, ints(1, -2), ints(0, 2)], {}, (1, 2)),
    ("UniqueOp", [WORD], {"sorted": True}, ()),
    ("UniqueOp", [WORD], {"sorted": False}, ()),
    ("UniqueOp", [WORD.reshape(3, 2)[[0, 1, 0]], one(0)], {"sorted": True}, (1,)),
    *(
        (op, [np.arange(96, dtype=np.float32).reshape(1, 8, 2, 6)], {"block_size": 2, "mode": mode}, ())
        for op in ("DepthToSpaceOp", "SpaceToDepthOp")
        for mode in ("blocks_first", "depth_first")
    ),
    ("ShuffleChannelsOp", [np.arange(24, dtype=np.float32).reshape(1, 6, 2, 2)], {"axis": 1, "group": 3}, ()),
    ("BatchToSpaceOp", [np.arange(32, dtype=np.float32).reshape(4, 2, 2, 2), ints(1, 1, 2, 2), ints(0, 0, 1, 0),
                        ints(0, 0, 0, 1)], {}, (1, 2, 3)),
    ("SpaceToBatchOp", [X[None], ints(1, 1, 2, 2), ints(0, 0, 1, 0), ints(0, 0, 0, 2)], {}, (1, 2, 3)),
    *(
        ("ExtractImagePatchesOp", [np.arange(90, dtype=np.float32).reshape(1, 2, 9, 5)],
         {"sizes": (3, 2), "strides": (2, 3), "rates": (2, 1), "auto_pad": pad}, ())
        for pad in ("valid", "same_lower", "same_upper")
    ),
    *(
        ("TopKOp", [np.array([[3, 1, 3, 2], [0, 5, 5, 5]], np.float32), one(3)],
         {"axis": 1, "mode": mode, "sort": sort, "stable": True, "index_element_type": "i32"}, (1,))
        for mode in ("max", "min")
        for sort in ("value", "index")
    ),
    ("OneHotOp", [ints(1, -1, 5), one(3), np.float32(9), np.float32(-1)], {"axis": 0}, (1, 2, 3)),
    ("OneHotOp", [ints(1, -1, 5), one(3), np.float32(9), np.float32(-1)],
     {"axis": -1, "negative_indices_mode": "normalize"}, (1, 2, 3)),
]  # fmt: skip


@pytest.mark.parametrize(("name", "arrays", "properties", "constants"), VALUES)
def test_values(name: str, arrays: list[np.ndarray], properties: dict[str, Any], constants: tuple[int, ...]):
    for mine, theirs in peer.values(getattr(opset, name), [np.asarray(a) for a in arrays], properties, constants):
        assert mine.dtype == theirs.dtype
        np.testing.assert_allclose(mine, theirs, rtol=1e-5)


REFUSED: list[tuple[str, list[Any], dict[str, Any], str]] = [
    ("ReshapeOp", ["f32[4]", ints(-1, -1)], {"special_zero": True}, "more than one size is -1"),
    ("ReshapeOp", ["f32[4]", ints(-2)], {"special_zero": True}, "-2 is not a size"),
    ("ReshapeOp", ["f32[4]", ints(3)], {"special_zero": True}, "do not fill"),
    ("ReshapeOp", ["f32[4]", ints(-1, 3)], {"special_zero": True}, "does not come out"),
    ("ReshapeOp", ["f32[4]", ints(4, 0)], {"special_zero": True}, "size 1 is 0"),
    ("ReshapeOp", ["f32[4]", "f32[1]"], {"special_zero": True}, "must be integers"),
    ("ConcatOp", ["f32[2,3]", "f32[3,3]"], {"axis": 1}, "sizes of axis 0 differ"),
    ("ConcatOp", ["f32[2,3]", "i32[2,3]"], {"axis": 1}, "element types differ"),
    ("ConcatOp", ["f32[2,3]"], {"axis": 2}, "out of range"),
    ("SplitOp", ["f32[5]", one(0)], {"num_splits": 2}, "equal parts"),
    ("VariadicSplitOp", ["f32[5]", one(0), ints(2, 2)], {}, "do not cut an axis of size 5"),
    ("TransposeOp", ["f32[2,3]", ints(0, 0)], {}, "not an order"),
    ("BroadcastOp", ["f32[2,3]", ints(2, 4)], {"mode": "numpy"}, "does not broadcast"),
    ("BroadcastOp", ["f32[2,3]", ints(3)], {"mode": "numpy"}, "smaller rank"),
    ("PadOp", ["f32[2]", ints(2), ints(0)], {"pad_mode": "reflect"}, "by at most 1"),
    ("PadOp", ["f32[2]", ints(-3), ints(0)], {"pad_mode": "constant"}, "cut more than"),
    ("GatherOp", ["f32[2]", "i64[1]", one(1)], {}, "axis 1 is out of range"),
    ("GatherOp", ["f32[2,3]", "i64[3,1]", one(1)], {"batch_dims": 1}, "batch sizes"),
    ("GatherNDOp", ["f32[2,3]", "i64[4,3]"], {"batch_dims": 0}, "too many for rank 2"),
    ("SliceOp", ["f32[2]", ints(0), ints(1), ints(0)], {}, "a step is 0"),
    ("StridedSliceOp", ["f32[2]", ints(0), ints(1), ints(0)], FLAT, "a stride is 0"),
    ("ScatterUpdateOp", ["f32[4]", "i64[2]", "f32[3]", one(0)], {}, "the updates are"),
    ("DepthToSpaceOp", ["f32[1,3,2,2]"], DEEP, "not made of 4 blocks"),
    ("TopKOp", ["f32[2,3]", one(-1)], TOP, "k is -1"),
    ("NonMaxSuppressionOp", ["f32[1,6,5]", "f32[1,1,6]"], {}, "a box has 4 numbers"),
]


@pytest.mark.parametrize(("name", "inputs", "properties", "reason"), REFUSED)
def test_refused(name: str, inputs: list[Any], properties: dict[str, Any], reason: str):
    with pytest.raises(InferenceError, match=reason):
        peer.build(getattr(opset, name), inputs, properties)
