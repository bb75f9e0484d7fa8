"""Tensors made of nothing."""

from __future__ import annotations

from tests.ops.mxnet.capture.define import Family, f32

FAMILY = Family()
op, case = FAMILY.op, FAMILY.case

ZEROS = {"forms": "static"}
op("_zeros", shape=(2, 3), dtype="float32")
op("_zeros", shape=(2, 3), label="default")
op("_zeros", shape=(2,), dtype="int32", label="i32")
op("_ones", shape=(2, 3), dtype="float32")
op("_ones", shape=(2, 3), dtype="int64", label="i64")
op("_full", shape=(2, 3), value=2.5)
op("_full", shape=(2,), value=3, dtype="int32", label="i32")
op("_arange", start=0, stop=5)
op("_arange", start=5, label="start-only")
op("_arange", start=1, stop=8, step=2.5, label="step")
op("_arange", start=8, stop=1, step=-3, label="backward")
op("_arange", start=0, stop=3, repeat=2, label="repeat")
op("_arange", start=0, stop=6, dtype="int32", label="i32")
op("_linspace", start=0, stop=1, num=5)
op("_linspace", start=0, stop=1, num=5, endpoint=False, label="open")
op("_eye", N=3)
op("_eye", N=3, M=4, k=1, label="k")
op("_eye", N=4, M=3, k=-1, dtype="int32", label="i32")
op("_contrib_arange_like", f32(2, 3))
op("_contrib_arange_like", f32(2, 3), axis=1, label="axis")
op("_contrib_arange_like", f32(2, 3), start=2.0, step=0.5, axis=-1, label="start")
op("_contrib_arange_like", f32(2, 3), repeat=2, label="repeat")
op("_contrib_index_array", f32(2, 3))
op("_contrib_index_array", f32(2, 3, 4), axes=(1,), label="axes")
op("_contrib_index_array", f32(2, 3, 4), axes=(2, 0), label="axes-2")
op("_histogram", f32(20), bin_cnt=5, range=(-2.0, 2.0))
op("_histogram", f32(20), f32.of([-2.0, -1.0, 0.0, 0.5, 2.0]), label="bins")
