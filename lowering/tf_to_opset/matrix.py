"""TensorFlow's matrix products.

MatMul, BatchMatMul, SparseMatMul -> MatMul; _FusedMatMul -> MatMul and what follows; Einsum -> Einsum
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects import tf
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import activation
from stepwell.dialects.opset.arithmetic import AddOp, MultiplyOp, NegativeOp, SubtractOp, TanhOp
from stepwell.dialects.opset.comparison import EqualOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.matrix import EinsumOp, MatMulOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.tf.matrix import FusedMatMulOp
from stepwell.dialects.types import element, static_shape
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import convert, dims, kind, like, rank, squeeze, unsqueeze
from stepwell.lowering.idioms.casts import cast_to
from stepwell.lowering.idioms.complex_pairs import component, imaginary, joined, paired, real
from stepwell.lowering.idioms.elimination import turned
from stepwell.lowering.idioms.exact import reduced_sum, wide

rules = RuleSet()


def product(rw: Lowering, a: SSAValue, b: SSAValue, transpose_a: bool, transpose_b: bool) -> SSAValue:
    """A product of matrices; of short integers in i32, of a few wide ones as a sum of products, which is exact."""
    of = kind(a)
    if of.is_integer and of.bits < 32:
        made = rw.emit(
            MatMulOp, convert(rw, a, "i32"), convert(rw, b, "i32"), transpose_a=transpose_a, transpose_b=transpose_b
        )
        return cast_to(rw, made, of.name)
    if wide(a) and wide(b) and _few(a, b, transpose_b):
        a, b = turned(rw, a) if transpose_a else a, turned(rw, b) if transpose_b else b
        count = max(rank(a), rank(b))
        products = rw.emit(MultiplyOp, unsqueeze(rw, a, [-1]), unsqueeze(rw, b, [-3]))
        return reduced_sum(rw, products, [count - 1], False)
    return rw.emit(MatMulOp, a, b, transpose_a=transpose_a, transpose_b=transpose_b)


FEW = 1 << 20
"""Products up to which a product of wide integers is exact: the CPU's MatMul is in f32."""


def _few(a: SSAValue, b: SSAValue, transpose_b: bool) -> bool:
    """Whether each product of two elements can be a number of its own."""
    left, right = static_shape(a), static_shape(b)
    if left is None or right is None or min(len(left), len(right)) < 2:
        return False
    columns = right[-2 if transpose_b else -1]
    leading = max(math.prod(left[:-2]), 1) * max(math.prod(right[:-2]), 1)
    return leading * math.prod(left[-2:]) * columns <= FEW


def complex_product(
    rw: Lowering,
    pairs: tuple[SSAValue, SSAValue],
    adjoint: tuple[bool, bool],
    made: Callable[[SSAValue, SSAValue], Any],
) -> SSAValue:
    """(a + b i)(c + d i) of a bilinear operation: ac - bd and ad + bc, where an adjoint operand has -b or -d."""
    (a, b), (c, d) = ((real(rw, p), imaginary(rw, p)) for p in pairs)
    if adjoint[0]:
        b = rw.emit(NegativeOp, b)
    if adjoint[1]:
        d = rw.emit(NegativeOp, d)
    re = rw.emit(SubtractOp, made(a, c), made(b, d))
    im = rw.emit(AddOp, made(a, d), made(b, c))
    return paired(rw, joined(rw, re, im))


@rules.lower(tf.MatMulOp)
def mat_mul(op: tf.MatMulOp, rw: Lowering):
    """Transposed where it says so; complex values by their parts."""
    turned = bool(plain(op.transpose_a)), bool(plain(op.transpose_b))
    if (a := component(op.a)) is not None and (b := component(op.b)) is not None:
        return complex_product(rw, (a, b), (False, False), lambda x, y: product(rw, x, y, *turned))
    return product(rw, op.a, op.b, *turned)


@rules.lower(tf.BatchMatMulOp, tf.BatchMatMulV2Op, tf.BatchMatMulV3Op)
def batch_mat_mul(op: Any, rw: Lowering):
    """The adjoint of complex matrices is transposed and conjugated; V3 computes in the type of its result."""
    turned = bool(plain(op.adj_x)), bool(plain(op.adj_y))
    if (x := component(op.x)) is not None and (y := component(op.y)) is not None:
        return complex_product(rw, (x, y), turned, lambda a, b: product(rw, a, b, *turned))
    x, y = op.x, op.y
    if isinstance(op, tf.BatchMatMulV3Op):
        to = element(op.Tout).name
        x, y = cast_to(rw, x, to), cast_to(rw, y, to)
    return product(rw, x, y, *turned)


@rules.lower(tf.SparseMatMulOp)
def sparse_mat_mul(op: tf.SparseMatMulOp, rw: Lowering):
    """Matrices that may have many zeros, in f32."""
    a, b = convert(rw, op.a, "f32"), convert(rw, op.b, "f32")
    return product(rw, a, b, bool(plain(op.transpose_a)), bool(plain(op.transpose_b)))


@rules.lower(FusedMatMulOp)
def fused_mat_mul(op: FusedMatMulOp, rw: Lowering):
    """A product, and one after the other the operators that are named, with their further operands."""
    made = product(rw, op.a, op.b, bool(plain(op.transpose_a)), bool(plain(op.transpose_b)))
    rest = list(op.args)
    for name in plain(op.fused_ops):
        if name in ("BiasAdd", "Add"):
            if not rest:
                raise NoMatch(f"'{name}' behind a product has no operand")
            made = rw.emit(AddOp, made, rest.pop(0))
        elif name == "LeakyRelu":
            made = rw.emit(activation.PReLUOp, made, like(rw, plain(op.leakyrelu_alpha), made))
        elif name in FUSED:
            made = FUSED[name](rw, made)
        else:
            raise NoMatch(f"'{name}' behind a product is not known; {', '.join(FUSED)} are")
    return made


FUSED: dict[str, Callable[[Lowering, SSAValue], Any]] = {
    "Elu": lambda rw, v: rw.emit(activation.EluOp, v, alpha=1.0),
    "GeluApproximate": lambda rw, v: rw.emit(activation.GeluOp, v, approximation_mode="tanh"),
    "GeluExact": lambda rw, v: rw.emit(activation.GeluOp, v, approximation_mode="erf"),
    "Relu": lambda rw, v: rw.emit(activation.ReLUOp, v),
    "Relu6": lambda rw, v: rw.emit(activation.ClampOp, v, min=0.0, max=6.0),
    "Sigmoid": lambda rw, v: rw.emit(activation.SigmoidOp, v),
    "Tanh": lambda rw, v: rw.emit(TanhOp, v),
}


@rules.lower(tf.EinsumOp)
def einsum(op: tf.EinsumOp, rw: Lowering):
    """A label that the output has twice becomes a diagonal, which OpenVINO's Einsum cannot write.

    Complex values by their parts, short integers in i32.
    """
    given, _, output = plain(op.equation).replace(" ", "").partition("->")
    seen: list[str] = []
    twice: list[int] = []
    for at, label in enumerate(_labels(output)):
        if label in seen and label != "...":
            twice.append(at)
        seen.append(label)
    plain_output = "".join(label for at, label in enumerate(seen) if at not in twice)
    equation = f"{given}->{plain_output}"

    def made(*values: SSAValue) -> SSAValue:
        of = kind(values[0])
        if of.is_integer and of.bits < 32:
            return cast_to(rw, made(*(convert(rw, v, "i32") for v in values)), of.name)
        found = rw.emit(EinsumOp, list(values), equation=equation)
        return _diagonals(rw, found, seen, twice) if twice else found

    pairs = [p for v in op.inputs if (p := component(v)) is not None]
    if not pairs:
        return made(*op.inputs)
    if len(pairs) == 1:
        return paired(rw, joined(rw, made(real(rw, pairs[0])), made(imaginary(rw, pairs[0]))))
    if len(pairs) == 2:
        return complex_product(rw, (pairs[0], pairs[1]), (False, False), made)
    raise NoMatch(f"a product of {len(pairs)} complex tensors; it has one or two in TensorFlow")


def _labels(output: str) -> list[str]:
    parts = output.partition("...")
    return [*parts[0], *(["..."] if parts[1] else []), *parts[2]]


def _diagonals(rw: Lowering, value: SSAValue, labels: list[str], twice: list[int]) -> SSAValue:
    """A dimension more for each label that is there already: zero where its place is another one."""
    if "..." in labels:
        at = labels.index("...")
        more = rank(value) - (len(labels) - len(twice) - 1)
        labels = [*labels[:at], *(f"...{i}" for i in range(more)), *labels[at + 1 :]]
        twice = [i if i < at else i + more - 1 for i in twice]
    for at in twice:
        value = unsqueeze(rw, value, [at])
        now = [label for i, label in enumerate(labels) if i <= at or i not in twice]
        first = labels.index(labels[at])
        size = squeeze(rw, dims(rw, value, [first]), [0])
        places = rw.emit(RangeOp, rw.const(0), size, rw.const(1), output_type="i64")
        mine, theirs = (unsqueeze(rw, places, [i for i in range(len(now)) if i != place]) for place in (at, first))
        value = rw.emit(SelectOp, rw.emit(EqualOp, mine, theirs), value, like(rw, 0, value))
    return value
