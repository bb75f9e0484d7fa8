"""Complex numbers, made of two real tensors and taken apart again."""

from __future__ import annotations

from tests.ops.tf.capture.define import Family, f32, f64, i32, raw, tf

FAMILY = Family()
op, case = FAMILY.op, FAMILY.case


def made(x, y):
    return raw.Complex(real=x, imag=y)


def parts(z):
    return raw.Real(input=z), raw.Imag(input=z)


case("Real", lambda x, y: raw.Real(input=made(x, y)), f32(2, 3), f32(2, 3))
case("Imag", lambda x, y: raw.Imag(input=made(x, y)), f32(2, 3), f32(2, 3))
case("Complex", lambda x, y: parts(made(x, y)), f32(2, 3), f32(3), label="broadcast")
case("Complex", lambda x, y: parts(made(x, y)), f32(), f32(), label="scalars")
case("ComplexAbs", lambda x, y: raw.ComplexAbs(x=made(x, y)), f32(2, 3), f32(2, 3))
case("ComplexAbs", lambda x, y: raw.ComplexAbs(x=made(x, y)), f32(), f32(), label="scalar")
case("ComplexAbs", lambda x, y: raw.ComplexAbs(x=made(x, y)), f32(0, 3), f32(0, 3), label="empty")
case(
    "ComplexAbs",
    lambda x, y: raw.ComplexAbs(x=raw.Complex(real=x, imag=y, Tout="complex128"), Tout="float64"),
    f64(2, 3),
    f64(2, 3),
    label="f64",
)
case("Angle", lambda x, y: raw.Angle(input=made(x, y)), f32(2, 3), f32(2, 3))
case(
    "Angle",
    lambda x, y: raw.Angle(input=made(x, y)),
    f32.of([0, 0, 1, -1, 1, -1, -1, 0]),
    f32.of([1, -1, 0, 0, -1, -1, 1, 0]),
    label="axes",
)
case("Conj", lambda x, y: parts(raw.Conj(input=made(x, y))), f32(2, 3), f32(2, 3))
for shape, perm in (((2, 3), [1, 0]), ((2, 3, 4), [2, 0, 1])):
    case(
        "ConjugateTranspose",
        lambda x, y, perm=perm: parts(raw.ConjugateTranspose(x=made(x, y), perm=perm)),
        f32(*shape),
        f32(*shape),
        label=f"{len(shape)}d",
    )
op("ConjugateTranspose", f32(2, 3, 4), perm=[2, 0, 1], label="real")
op("ConjugateTranspose", i32(2, 3, 4), perm=[0, 2, 1], label="i32")
for name in (
    "Neg",
    "Square",
    "Exp",
    "Reciprocal",
    "ZerosLike",
    "Log",
    "Sqrt",
    "Rsqrt",
    "Sigmoid",
    "Tanh",
    "Cos",
    "Sign",
):
    case(
        name,
        lambda x, y, name=name: parts(getattr(raw, name)(x=made(x, y))),
        f32(2, 3),
        f32(2, 3),
        label="complex",
    )
for name in ("AddV2", "Sub", "Mul", "RealDiv", "SquaredDifference", "DivNoNan"):
    case(
        name,
        lambda x, y, name=name: parts(getattr(raw, name)(x=made(x, y), y=made(y, x))),
        f32(2, 3),
        f32(2, 3),
        label="complex",
    )
MOVES = {
    "Reshape": lambda z: raw.Reshape(tensor=z, shape=[3, -1]),
    "Transpose": lambda z: raw.Transpose(x=z, perm=[1, 0]),
    "ExpandDims": lambda z: raw.ExpandDims(input=z, axis=-1),
    "Squeeze": lambda z: raw.Squeeze(input=z[:1], axis=[0]),
    "Slice": lambda z: raw.Slice(input=z, begin=[0, 1], size=[-1, 2]),
    "StridedSlice": lambda z: z[::-1, 1],
    "ConcatV2": lambda z: raw.ConcatV2(values=[z, z], axis=-1),
    "Pack": lambda z: raw.Pack(values=[z, z], axis=-1),
    "Unpack": lambda z: raw.Unpack(value=z, num=3, axis=-1)[1],
    "GatherV2": lambda z: raw.GatherV2(params=z, indices=[1, 0, 1], axis=-1),
    "Tile": lambda z: raw.Tile(input=z, multiples=[2, 1]),
    "Pad": lambda z: raw.Pad(input=z, paddings=[[1, 0], [0, 2]]),
    "Roll": lambda z: raw.Roll(input=z, shift=[1], axis=[-1]),
    "Split": lambda z: raw.Split(axis=-1, value=z, num_split=3)[2],
    "BroadcastTo": lambda z: raw.BroadcastTo(input=z, shape=[2, 2, 3]),
    "ReverseV2": lambda z: raw.ReverseV2(tensor=z, axis=[-1]),
    "AddN": lambda z: raw.AddN(inputs=[z, z, z]),
    "Sum": lambda z: raw.Sum(input=z, axis=[-1]),
    "Mean": lambda z: raw.Mean(input=z, axis=[0]),
    "Prod": lambda z: raw.Prod(input=z, axis=[-1]),
    "MatMul": lambda z: raw.MatMul(a=z, b=z, transpose_b=True),
    "BatchMatMulV2": lambda z: raw.BatchMatMulV2(x=z, y=z, adj_y=True),
    "Identity": lambda z: raw.Identity(input=z),
    "Select": lambda z: raw.SelectV2(condition=[[True], [False]], t=z, e=z * z),
}
for name, build in MOVES.items():
    case(name, lambda x, y, build=build: parts(build(made(x, y))), f32(2, 3), f32(2, 3), label="complex")
SHAPES = {
    "Shape": lambda z: raw.Shape(input=z),
    "Size": lambda z: raw.Size(input=z),
    "Rank": lambda z: raw.Rank(input=z),
    "Equal": lambda z: raw.Equal(x=z, y=raw.Conj(input=z)),
    "NotEqual": lambda z: raw.NotEqual(x=z, y=raw.Conj(input=z)),
}
for name, build in SHAPES.items():
    case(name, lambda x, y, build=build: build(made(x, y)), f32(2, 3), f32.of([[0, 1, 0], [2, 0, 0]]), label="complex")
case("Cast", lambda x: parts(tf.cast(x, tf.complex64)), f32(2, 3), label="to-complex")
case("Cast", lambda x, y: tf.cast(made(x, y), tf.float32), f32(2, 3), f32(2, 3), label="from-complex")
