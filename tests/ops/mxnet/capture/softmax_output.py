"""Layers of training, whose inference is a softmax, a logistic function or nothing."""

from __future__ import annotations

from tests.ops.mxnet.capture.define import Family, f32, label

FAMILY = Family()
op, case = FAMILY.op, FAMILY.case

op("SoftmaxOutput", f32(2, 5), label(2))
op("SoftmaxOutput", f32(2, 5, 3), label(2, 3), multi_output=True, label="multi")
op("SoftmaxOutput", f32(2, 5, 3), label(2, 5), preserve_shape=True, label="preserve")
op("SoftmaxOutput", f32(2, 5, 3, 2), label(2, 3, 2), multi_output=True, use_ignore=True, ignore_label=3, label="ignore")
op("Softmax", f32(2, 5), label(2), label="old-name")
op("SoftmaxOutput", f32(2, 5), label(2), grad_scale=0.5, normalization="valid", label="training")
op("LinearRegressionOutput", f32(2, 5), label(2, 5))
op("LogisticRegressionOutput", f32(2, 5), label(2, 5))
op("MAERegressionOutput", f32(2, 5), label(2, 5))
op("SVMOutput", f32(2, 5), label(2))
op("SVMOutput", f32(2, 5), label(2), margin=0.5, use_linear=True, label="linear")
op("MakeLoss", f32(2, 3))
op("MakeLoss", f32(2, 3), grad_scale=2.0, normalization="batch", label="scale")
op("make_loss", f32(2, 3))
op("BlockGrad", f32(2, 3))
op("stop_gradient", f32(2, 3))
op("Dropout", f32(2, 3, 4))
op("Dropout", f32(2, 3, 4), p=0.3, axes=(1,), label="axes")
op("_npx_dropout", f32(2, 3, 4), p=0.7)
op("_copy", f32(2, 3))
op("identity", f32(2, 3))
op("_identity_with_attr_like_rhs", f32(2, 3), f32(2, 3))
op("softmax_cross_entropy", f32(3, 4), f32.of([0, 2, 3]))
