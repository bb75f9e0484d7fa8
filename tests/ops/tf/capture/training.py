"""Gradients that are left in graphs."""

from __future__ import annotations

from tests.ops.tf.capture.define import Family, f16, f32, f64, i32

FAMILY = Family()
op = FAMILY.op

for name in ("ReluGrad", "Relu6Grad", "LeakyReluGrad", "EluGrad", "SeluGrad", "SoftplusGrad", "SoftsignGrad"):
    op(name, f32(2, 3), f32(2, 3, low=-4, high=8))
for name in ("SigmoidGrad", "TanhGrad", "SqrtGrad", "RsqrtGrad", "InvGrad", "ReciprocalGrad"):
    op(name, f32(2, 3, low=0.1, high=0.9), f32(2, 3))
op("BiasAddGrad", f32(2, 3, 4))
op("ReluGrad", i32(2, 5), i32(2, 5), label="i32")
op("ReluGrad", f16(2, 5), f16(2, 5), label="f16")
op("EluGrad", f64(2, 5), f64(2, 5), label="f64")
op("BiasAddGrad", f32(2, 3, 4, 5), data_format="NCHW", label="nchw")
