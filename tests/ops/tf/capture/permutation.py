"""Lists of axes, places and sizes."""

from __future__ import annotations

from tests.ops.tf.capture.define import Family, i32, i64

FAMILY = Family()
op, case = FAMILY.op, FAMILY.case

op("UnravelIndex", i64.of([7, 3, 0, 23]), dims=[2, 3, 4], label="i64")
op("UnravelIndex", i32.of([16777217 * 5 + 3, 99999999]), dims=[1000, 1000, 100], label="large")
op("UnravelIndex", i32.of(5), i32.of([2, 3]), label="scalar-computed", forms="static")
op("InvertPermutation", i32.of([0]), label="one")
op("DataFormatDimMap", i64.of([[-4, -3], [-2, 2]]), src_format="NCHW", dst_format="NHWC", label="back")
op("DataFormatVecPermute", i64.of([1, 2, 3, 4]), src_format="NCHW", dst_format="NHWC", label="back")
op("DataFormatVecPermute", i32.of([3, 4]), src_format="NHWC", dst_format="NCHW", label="space")
