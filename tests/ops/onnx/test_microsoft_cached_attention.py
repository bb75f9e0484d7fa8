"""GroupQueryAttention and SparseAttention: caches with and without room, ragged batches, windows and layouts.

Rows of the output that are padding, and entries of a cache behind its last key, are not specified: no case has them.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from tests.ops.onnx.cases import OpCase, check
from tests.ops.onnx.microsoft_rows import data, row

B, H, G, D = 2, 4, 2, 32


def floats(case: OpCase) -> OpCase:
    """Held against onnxruntime, which cannot infer the type of every output."""
    import onnxruntime
    from onnx import helper

    model = case.model()
    for output in model.graph.output:
        output.type.tensor_type.elem_type = helper.np_dtype_to_tensor_dtype(case.feeds()["x0"].dtype)
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 4
    session = onnxruntime.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])
    return replace(case, expected=session.run(None, case.feeds()))


def gqa(
    time: int,
    before: int,
    ends: list[int],
    label: str,
    *,
    room: int | None = None,
    kind: Any = np.float32,
    packed: bool = False,
    turned: int = 0,
    extra: tuple[Any, ...] = (),
    outputs: int = 3,
    **attributes: Any,
) -> OpCase:
    """`time` new tokens behind `before`; a cache of `room` entries (-1: none); `extra` operands from the 10th on."""
    length = before if room is None else room
    width = (H + 2 * G) * D if packed else H * D
    query = data(B, time, width, kind=kind)
    key, value = (None if packed else data(B, time, G * D, kind=kind) for _ in range(2))
    past = [None if length < 0 else data(B, G, length, D, kind=kind) for _ in range(2)]
    caches = [data(32, turned, kind=kind) if turned else None for _ in range(2)]
    total = np.array(before + time, np.int32)
    case = row(
        "GroupQueryAttention",
        *(query, key, value, *past, np.array(ends, np.int32) - 1, total, *caches, *extra),
        num_heads=H,
        kv_num_heads=G,
        do_rotary=int(bool(turned)),
        outputs=outputs,
        constants=(7, 8) if turned else (),
        label=label,
        **attributes,
    )
    return floats(case)


ahead = np.array([[9], [8]])
prompt = np.array([[4, 5, 6], [7, 8, 9]])
GROUPED = [
    gqa(3, 0, [3, 3], "prompt"),
    gqa(3, 0, [3, 3], "packed prompt", packed=True, scale=0.3),
    gqa(3, 0, [3, 3], "prompt with room", room=8),
    gqa(3, 0, [3, 3], "no cache", room=-1, turned=16),
    gqa(1, 4, [5, 5], "step", turned=16),
    gqa(1, 4, [3, 5], "ragged step", turned=16, rotary_interleaved=1),
    gqa(1, 4, [3, 5], "ragged step with room", room=8),
    gqa(1, 4, [5, 4], "positions", turned=16, extra=(ahead,)),
    gqa(3, 0, [3, 3], "positions of a prompt", turned=16, extra=(prompt,)),
    gqa(1, 4, [5, 5], "a part is turned", turned=8),
    gqa(1, 4, [5, 5], "window", local_window_size=2),
    gqa(6, 0, [6, 6], "window of a prompt", local_window_size=3, turned=16),
    gqa(1, 4, [5, 5], "softcap", softcap=2.0),
    gqa(1, 4, [5, 5], "smooth", smooth_softmax=1),
    gqa(1, 4, [5, 5], "sink", extra=(None, None, data(H))),
    gqa(1, 4, [5, 5], "bias", extra=(None, data(1, H, 1, 5))),
    gqa(1, 4, [4, 5], "bias with room", room=8, extra=(None, data(B, 1, 1, 5)), softcap=1.5),
    gqa(3, 0, [3, 3], "both ways", causal=0),
    gqa(3, 0, [2, 3], "both ways, padded", causal=0, room=8),
    gqa(3, 4, [5, 6], "chunk", room=8, extra=(None,) * 7 + (np.array([3, 3], np.int32),)),
    *(gqa(1, 4, [5, 5], f"scores {n}", qk_output=n, outputs=4) for n in (1, 2)),
    gqa(1, 4, [5, 5], "scores, smooth", qk_output=2, outputs=4, smooth_softmax=1),
    replace(gqa(1, 4, [3, 5], "f16", kind=np.float16, turned=16), rtol=1e-2, atol=5e-3),
]


def normed(x: np.ndarray, weight: np.ndarray, heads: int) -> np.ndarray:
    """Each head over its root mean square."""
    cut = x.reshape(*x.shape[:2], heads, -1)
    return (cut / np.sqrt((cut**2).mean(-1, keepdims=True) + 1e-6) * weight).reshape(x.shape)


def with_norms() -> OpCase:
    """What onnxruntime has on GPUs only: held against the same with operands that are normalised before."""
    weights = data(D), data(D)
    case = gqa(1, 4, [5, 5], "norms", turned=16)
    query, key, *others = case.inputs
    assert query is not None and key is not None
    ready = replace(case, inputs=[normed(query, weights[0], H), normed(key, weights[1], G), *others])
    return replace(case, inputs=[*case.inputs, *[None] * 5, *weights], expected=floats(ready).expected)


GROUPED.append(with_norms())
GROUPED += [replace(case, dynamic=True) for case in GROUPED]

SIZE = 16
rows = np.array([[0, 1, 3, 5], [0, 1, 2, 4]], np.int32)
columns = np.array([[0, 0, 1, 1, 2], [0, 1, 0, 2, -1]], np.int32)


def sparse(
    time: int, before: int, ends: list[int], label: str, *, turned: bool = False, packed: bool = False
) -> OpCase:
    query = data(B, time, (H + 2 * G) * D if packed else H * D)
    key, value = (None if packed else data(B, time, G * D) for _ in range(2))
    past = [data(B, G, 3 * SIZE, D) for _ in range(2)]
    caches = [data(64, D // 2) if turned else None for _ in range(2)]
    ends_, total = np.array(ends, np.int32), np.array(before + time, np.int32)
    case = row(
        "SparseAttention",
        *(query, key, value, *past, rows, columns, total, ends_, *caches),
        num_heads=H,
        kv_num_heads=G,
        do_rotary=int(turned),
        sparse_block_size=SIZE,
        outputs=3,
        constants=(5, 6, 9, 10) if turned else (5, 6),
        label=label,
    )
    found = in_place(case)
    # onnxruntime keeps what the past has behind the last key.
    for cache in found[1:]:
        for batch, end in enumerate(ends):
            cache[batch, :, end:] = 0
    return replace(case, expected=found)


def in_place(case: OpCase) -> list[np.ndarray]:
    """What onnxruntime gives, which wants past and present in the same memory."""
    import onnxruntime

    model = case.model()
    for output in model.graph.output:
        output.type.tensor_type.elem_type = 1
    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    bound = session.io_binding()
    held = {name: onnxruntime.OrtValue.ortvalue_from_numpy(x.copy()) for name, x in case.feeds().items()}
    for name, value in held.items():
        bound.bind_ortvalue_input(name, value)
    bound.bind_output("y0")
    for past, present in (("x3", "y1"), ("x4", "y2")):
        bound.bind_ortvalue_output(present, held[past])
    session.run_with_iobinding(bound)
    return [np.array(v.numpy()) for v in bound.get_outputs()]


def ragged_sparse() -> OpCase:
    """By its formula: onnxruntime 1.32 mixes up the rows of a batch whose sequences are shorter than the longest."""
    ends = [41, 35]
    case = sparse(1, 40, ends, "ragged step")
    assert case.expected is not None
    _, keys, vals = case.expected
    query = case.inputs[0]
    assert query is not None
    out = np.zeros((B, H, D), np.float32)
    for batch, head in np.ndindex(B, H):
        place, layout = ends[batch] - 1, head % len(rows)
        seen = np.zeros(3 * SIZE, bool)
        for block in columns[layout][rows[layout][place // SIZE] : rows[layout][place // SIZE + 1]]:
            seen[block * SIZE : (block + 1) * SIZE] = True
        seen[place + 1 :] = False
        kept, of = keys[batch, head // (H // G)], vals[batch, head // (H // G)]
        scores = np.where(seen, kept @ query[batch, 0].reshape(H, D)[head] / np.sqrt(D), -np.inf)
        powers = np.exp(scores - scores.max())
        out[batch, head] = powers / powers.sum() @ of
    return replace(case, expected=[out.reshape(B, 1, H * D), keys, vals])


SPARSE = [
    sparse(40, 0, [40, 40], "prompt", turned=True),
    sparse(40, 0, [40, 40], "packed prompt", packed=True),
    sparse(1, 40, [41, 41], "step", turned=True),
    ragged_sparse(),
]
SPARSE += [replace(case, dynamic=True) for case in SPARSE]


@pytest.mark.parametrize("case", GROUPED + SPARSE, ids=str)
def test_case(case: OpCase):
    check(case)
