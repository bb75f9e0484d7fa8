"""Normalisation."""

from __future__ import annotations

from tests.ops.mxnet.capture.define import Family, aux, f32, w

FAMILY = Family()
op, case = FAMILY.op, FAMILY.case


def stats(n, rest=()):
    return w(n, low=0.5, high=2.0), w(n), aux(n), aux(n, low=0.5, high=2.0)


B = "BatchNorm"
op(B, f32(2, 3, 4, 5), *stats(3))
op(B, f32(2, 3, 4, 5), *stats(3), fix_gamma=False, label="gamma")
op(B, f32(2, 3, 4, 5), *stats(3), fix_gamma=True, eps=1e-2, label="fix-gamma")
op(B, f32(2, 3, 4, 5), *stats(3), fix_gamma=False, eps=2e-5, momentum=0.99, use_global_stats=True, label="global")
op(B, f32(2, 3), *stats(3), fix_gamma=False, label="2d")
op(B, f32(2, 3, 5), *stats(3), fix_gamma=False, label="3d")
op(B, f32(2, 3, 2, 2, 2), *stats(3), fix_gamma=False, label="5d")
op(B, f32(2, 4, 5, 3), *stats(3), fix_gamma=False, axis=3, label="axis3")
op(B, f32(2, 4, 5, 3), *stats(3), fix_gamma=False, axis=-1, label="axis-1")
op(B, f32(3, 4), *stats(3), fix_gamma=False, axis=0, label="axis0")
op(B, f32(2, 3, 4, 5), *stats(3), fix_gamma=False, output_mean_var=True, label="mean-var")
op("_npx_batch_norm", f32(2, 3, 4, 5), *stats(3), fix_gamma=False)
op("BatchNorm_v1", f32(2, 3, 4, 5), *stats(3), fix_gamma=False)
op("BatchNorm_v1", f32(2, 3, 4, 5), *stats(3), label="default")
op("_contrib_SyncBatchNorm", f32(2, 3, 4, 5), *stats(3), fix_gamma=False, key="k")
op("_contrib_SyncBatchNorm", f32(2, 3, 4, 5), *stats(3), key="k", label="default")
op(
    "_contrib_BatchNormWithReLU",
    f32(2, 3, 4, 5),
    *stats(3),
    fix_gamma=False,
    oracle=lambda mx, x0, p1, p2, p3, p4: mx.sym.relu(mx.sym.BatchNorm(x0, p1, p2, p3, p4, fix_gamma=False)),
)
INSTANCE = "InstanceNorm"
op(INSTANCE, f32(2, 3, 4, 5), w(3), w(3))
op(INSTANCE, f32(2, 3, 4, 5), w(3), w(3), eps=0.1, label="eps")
op(INSTANCE, f32(2, 3, 6), w(3), w(3), label="3d")
op(INSTANCE, f32(1, 3, 2, 3, 4), w(3), w(3), label="5d")
L = "LayerNorm"
op(L, f32(2, 3, 4), w(4), w(4))
op(L, f32(2, 3, 4), w(3), w(3), axis=1, eps=0.01, label="axis1")
op(L, f32(2, 3, 4), w(2), w(2), axis=0, label="axis0")
op(L, f32(2, 3, 4), w(3), w(3), axis=-2, label="axis-2")
op(L, f32(2, 3, 4), w(4), w(4), output_mean_var=True, label="mean-var")
op("_npx_layer_norm", f32(2, 3, 4), w(4), w(4))
G = "GroupNorm"
op(G, f32(2, 4, 3, 5), w(2), w(2), num_groups=2)
op(G, f32(2, 4, 3, 5), w(1), w(1), label="one")
op(G, f32(2, 6, 5), w(3), w(3), num_groups=3, eps=0.1, label="3d")
op("LRN", f32(2, 5, 3, 4), nsize=3)
op("LRN", f32(2, 7, 3, 4), nsize=5, alpha=0.5, beta=0.6, knorm=1.0, label="all")
for mode in ("instance", "channel", "spatial"):
    op("L2Normalization", f32(2, 3, 4, 5), mode=mode, label=mode)
    op("L2Normalization", f32(2, 3, 6), mode=mode, eps=0.1, label=f"{mode}-3d")
op("L2Normalization", f32(2, 3, 4, 5), label="default")
op("L2Normalization", f32(2, 6), label="2d")
op("L2Normalization", f32(2, 3, 2, 2, 2), mode="channel", label="5d")
op("norm", f32(2, 3, 4))
op("norm", f32(2, 3, 4), axis=1, label="axis")
op("norm", f32(2, 3, 4), ord=1, axis=(0, 2), label="l1")
op("norm", f32(2, 3, 4), ord=2, axis=-1, keepdims=True, label="keepdims")
op("norm", f32(2, 3, 4), ord=1, label="l1-all")
op("norm", f32(2, 3, 4), axis=(1, 2), ord=2, label="matrix")
op("moments", f32(2, 3, 4), axes=(0, 2))
op("moments", f32(2, 3, 4), axes=(1,), keepdims=True, label="keepdims")
