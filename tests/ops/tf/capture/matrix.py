"""Matrix products and Einstein sums."""

from __future__ import annotations

from tests.ops.tf.capture.define import Family, bf16, c64, f16, f32, f64, i8, i32, i64, raw, tf, u8

FAMILY = Family()
op, case = FAMILY.op, FAMILY.case

for ta in (False, True):
    for tb in (False, True):
        label = f"{'ta' if ta else ''}{'tb' if tb else ''}"
        a, b = ((4, 2) if ta else (2, 4)), ((3, 4) if tb else (4, 3))
        op("MatMul", f32(*a), f32(*b), transpose_a=ta, transpose_b=tb, label=label)
        for name in ("BatchMatMul", "BatchMatMulV2", "BatchMatMulV3"):
            more = {"Tout": "float32"} if name == "BatchMatMulV3" else {}
            op(name, f32(2, 3, *a), f32(2, 3, *b), adj_x=ta, adj_y=tb, label=label, **more)
            op(name, f32(*a), f32(*b), adj_x=ta, adj_y=tb, label=f"2d{label}", **more)
op("MatMul", f32(2, 4), b=[[1.0, 2], [3, 4], [5, 6], [7, 8]], label="constant")
op("MatMul", f32(0, 4), f32(4, 3), label="empty")
op("MatMul", f32(2, 0), f32(0, 3), label="empty-sum")
op("MatMul", f32(1, 4), f32(4, 1), label="row-column")
for kind, label in ((i32, "i32"), (i64, "i64"), (f16, "f16"), (f64, "f64"), (bf16, "bf16")):
    op("MatMul", kind(2, 4), kind(4, 3), label=label, rtol=0.05 if kind is bf16 else 1e-3)
    op("BatchMatMulV2", kind(2, 2, 4), kind(2, 4, 3), label=label, rtol=0.05 if kind is bf16 else 1e-3)
op("BatchMatMulV2", f32(2, 1, 3, 4), f32(5, 4, 2), label="broadcast")
op("BatchMatMulV2", f32(2, 3), f32(5, 3, 2), label="broadcast-2d")
op("BatchMatMulV3", f32(2, 1, 3, 4), f32(5, 4, 2), Tout="float32", label="broadcast")
op("BatchMatMulV3", i8(2, 3, 4), i8(2, 4, 2), Tout="int32", label="i8-i32")
op("BatchMatMulV3", u8(2, 3, 4), i8(2, 4, 2), Tout="int32", label="u8-i8-i32")
op("SparseMatMul", f32(2, 4), f32(4, 3))
case(
    "MatMul",
    lambda x, b: raw.BiasAdd(value=raw.MatMul(a=x, b=tf.ones([4, 3])), bias=b),
    f32(2, 4),
    f32(3),
    label="bias",
)
EQUATIONS = {
    "ij,jk->ik": ((2, 3), (3, 4)),
    "bij,bjk->bik": ((2, 2, 3), (2, 3, 4)),
    "ij->ji": ((2, 3),),
    "ij->": ((2, 3),),
    "ij->i": ((2, 3),),
    "ii->i": ((3, 3),),
    "ii->": ((3, 3),),
    "i,j->ij": ((2,), (3,)),
    "i,i->": ((3,), (3,)),
    "ij,ij->ij": ((2, 3), (2, 3)),
    "abc,cd->abd": ((2, 3, 4), (4, 5)),
    "bhqd,bhkd->bhqk": ((2, 2, 3, 4), (2, 2, 5, 4)),
    "bqhd,bkhd->bhqk": ((2, 3, 2, 4), (2, 5, 2, 4)),
    "bhqk,bkhd->bqhd": ((2, 2, 3, 5), (2, 5, 2, 4)),
    "abc,cde->abde": ((2, 3, 4), (4, 2, 3)),
    "abde,cde->abc": ((2, 3, 2, 2), (4, 2, 2)),
    "...ij,...jk->...ik": ((2, 2, 3), (2, 3, 4)),
    "...ij,jk->...ik": ((2, 2, 3), (3, 4)),
    "i...->...": ((2, 3, 4),),
    "...->...": ((2, 3),),
    "ab,bc->ca": ((2, 3), (3, 4)),
    "abc->cab": ((2, 3, 4),),
}
for equation, shapes in EQUATIONS.items():
    op("Einsum", [f32(*s) for s in shapes], equation=equation, label=equation)
op("Einsum", [i32(2, 3), i32(3, 4)], equation="ij,jk->ik", label="i32")
op("Einsum", [f16(2, 3), f16(3, 4)], equation="ij,jk->ik", label="f16")
op("Einsum", [f64(2, 3), f64(3, 4)], equation="ij,jk->ik", label="f64")
# Beyond 2^24 where sizes are known.
large, some = {"low": -(2**20), "high": 2**20}, {"low": 0, "high": 2**13}
op("MatMul", i32(3, 5, **large), i32(5, 2, **large), label="wide", forms="static")
op(
    "MatMul",
    i32(5, 3, **some),
    i32(2, 5, **some),
    transpose_a=True,
    transpose_b=True,
    label="wide-turned",
    forms="static",
)
op("BatchMatMulV2", i32(2, 1, 3, 4, **some), i32(5, 4, 2, **some), label="wide-batch", forms="static")
op("Einsum", [f32(2, 3)], equation="bi->bii", label="diagonal")
op("Einsum", [f32(2, 3)], equation="...i->...ii", label="diagonal-ellipsis")
for tensors, equation in (((2, 3),), "ij->ji"), (((2, 3), (3, 4)), "ij,jk->ik"):
    op("Einsum", [c64(*shape) for shape in tensors], equation=equation, label=f"complex-{len(tensors)}")
for name, more in (("BatchMatMul", {}), ("BatchMatMulV3", {"Tout": "complex64"})):
    op(name, c64(2, 3, 4), c64(2, 3, 4), adj_x=True, label="complex", **more)
op("SparseMatMul", bf16(2, 4), bf16(4, 3), label="bf16")
