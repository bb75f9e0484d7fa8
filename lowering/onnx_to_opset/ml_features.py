"""ONNX operators of classical machine learning that prepare features.

ArrayFeatureExtractor -> Gather; Binarizer -> Less; FeatureVectorizer -> Concat; Imputer -> Select
Normalizer -> Divide by the largest element, the L1 or the L2 norm; Scaler -> Subtract, Multiply
ZipMap -> its operand: IR has no maps
"""

from __future__ import annotations

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects.diagnostics import warn
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.onnx import ml_features as ml
from stepwell.dialects.opset.arithmetic import DivideOp, MultiplyOp, SubtractOp
from stepwell.dialects.opset.comparison import EqualOp, IsNaNOp, LessEqualOp, LessOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.movement import GatherOp
from stepwell.dialects.opset.reduction import ReduceL1Op, ReduceL2Op, ReduceMaxOp
from stepwell.dialects.provenance import tensor_names
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import (
    broadcast,
    chosen,
    concat,
    convert,
    dims,
    ints,
    kind,
    like,
    rank,
    reshape,
    slice_axis,
    unsqueeze,
)
from stepwell.lowering.idioms.scores import class_labels, numbers, width

rules = RuleSet()


@rules.lower(ml.ArrayFeatureExtractorOp)
def array_feature_extractor(op: ml.ArrayFeatureExtractorOp, rw: Lowering):
    """The elements at these places of the last axis; a vector becomes one row."""
    count = rank(op.X)
    if not count:
        raise NoMatch("a scalar has no features to extract")
    made = rw.emit(GatherOp, op.X, reshape(rw, op.Y, [-1]), rw.const(count - 1))
    return unsqueeze(rw, made, [0]) if count == 1 else made


@rules.lower(ml.BinarizerOp)
def binarizer(op: ml.BinarizerOp, rw: Lowering):
    """threshold < x; an integer is above a threshold where it is above the whole part of it."""
    threshold, of = plain(op.threshold), kind(op.X)
    if not of.is_integer:
        above = rw.emit(LessOp, like(rw, threshold, op.X), op.X)
    else:
        assert of.dtype is not None
        limits = np.iinfo(of.dtype)
        if threshold < limits.min:
            above = rw.emit(LessEqualOp, like(rw, limits.min, op.X), op.X)
        else:
            whole = limits.max if not threshold < limits.max else int(np.floor(threshold))
            above = rw.emit(LessOp, like(rw, whole, op.X), op.X)
    return convert(rw, above, of.mlir)


@rules.lower(ml.CastMapOp, ml.DictVectorizerOp)
def from_map(op: ml.CastMapOp | ml.DictVectorizerOp, rw: Lowering):
    raise NoMatch("its operand is a map, and IR has tensors only; feed the tensor that it makes of the map instead")


MOST_FEATURES = 1 << 24
"""Features of one row: an attribute of a few bytes may ask for any number."""


@rules.lower(ml.FeatureVectorizerOp)
def feature_vectorizer(op: ml.FeatureVectorizerOp, rw: Lowering):
    """The inputs as rows of f32, side by side; wider ones than `inputdimensions` says are cut, others filled with 0."""
    widths = None if op.inputdimensions is None else plain(op.inputdimensions)
    if widths is not None and len(widths) != len(op.X):
        raise NoMatch(f"{len(widths)} inputdimensions for {len(op.X)} inputs")
    if widths is not None and not all(0 <= size <= MOST_FEATURES for size in widths):
        raise NoMatch(f"inputdimensions of {max(widths, key=abs)}; there are 0 to {MOST_FEATURES} features")
    parts = [_row(rw, value) for value in op.X]
    if widths is not None:
        parts = [_of_width(rw, part, size) for part, size in zip(parts, widths, strict=True)]
    return concat(rw, parts, 1)


def _row(rw: Lowering, value: SSAValue) -> SSAValue:
    count = rank(value)
    value = convert(rw, value, "f32")
    if count < 2:
        return reshape(rw, value, [1, -1])
    return value if count == 2 else reshape(rw, value, [0, -1], special_zero=True)


def _of_width(rw: Lowering, part: SSAValue, wanted: int) -> SSAValue:
    """Rows cut, or filled with zeros, to a width; of an unknown width both."""
    size = width(part)
    if size == wanted:
        return part
    if size is None or size < wanted:
        target = concat(rw, [dims(rw, part, [0]), ints(rw, [wanted - (size or 0)])])
        part = concat(rw, [part, broadcast(rw, rw.const(0.0), target)], 1)
    return slice_axis(rw, part, 1, 0, wanted) if size is None or size > wanted else part


@rules.lower(ml.ImputerOp)
def imputer(op: ml.ImputerOp, rw: Lowering):
    """x == replaced value ? imputed value : x, with a value for all features or one for each; NaN equals NaN here."""
    of = kind(op.X)
    if of.is_integer:
        what, values, replaced = (
            "imputed_value_int64s",
            numbers(op.imputed_value_int64s, np.int64),
            op.replaced_value_int64,
        )
    else:
        what, values, replaced = (
            "imputed_value_floats",
            numbers(op.imputed_value_floats, np.float64),
            op.replaced_value_float,
        )
    size = width(op.X) if rank(op.X) <= 2 else 1
    if not len(values) or (len(values) > 1 and size is not None and len(values) != size):
        raise NoMatch(f"{what} has {len(values)} values; one for all features or one for each of {size} is needed")
    value = plain(replaced)
    same = rw.emit(IsNaNOp, op.X) if value != value else rw.emit(EqualOp, op.X, like(rw, value, op.X))
    return rw.emit(SelectOp, same, like(rw, values if len(values) > 1 else values[0], op.X), op.X)


NORMS = {"MAX": ReduceMaxOp, "L1": ReduceL1Op, "L2": ReduceL2Op}


@rules.lower(ml.NormalizerOp)
def normalizer(op: ml.NormalizerOp, rw: Lowering):
    """Each row over its norm, where that is not zero. MAX is the largest element, not the largest size."""
    if rank(op.X) not in (1, 2):
        raise NoMatch(f"an input of rank {rank(op.X)}; rows to normalise have rank 2, one row has rank 1")
    data = convert(rw, op.X, "f32")
    norm = rw.emit(chosen(NORMS, plain(op.norm), "norm"), data, ints(rw, [-1]), keep_dims=True)
    zero = rw.emit(EqualOp, norm, rw.const(0.0))
    return rw.emit(DivideOp, data, rw.emit(SelectOp, zero, rw.const(1.0), norm))


@rules.lower(ml.ScalerOp)
def scaler(op: ml.ScalerOp, rw: Lowering):
    """(x - offset) * scale, with one number for all features or one for each."""
    data = convert(rw, op.X, "f32")
    size = width(op.X) if rank(op.X) <= 2 else 1
    offset, scale = numbers(op.offset, np.float64), numbers(op.scale, np.float64)
    for what, values in (("offset", offset), ("scale", scale)):
        if len(values) > 1 and size is not None and len(values) != size:
            raise NoMatch(f"{what} has {len(values)} values; one for all features or one for each of {size} fits")
    if len(offset):
        data = rw.emit(SubtractOp, data, like(rw, offset if len(offset) > 1 else offset[0], data))
    if len(scale):
        data = rw.emit(MultiplyOp, data, like(rw, scale if len(scale) > 1 else scale[0], data))
    return data


@rules.lower(ml.ZipMapOp)
def zip_map(op: ml.ZipMapOp, rw: Lowering):
    """A map for each row from labels to scores: the scores stay as they are, in the order of the labels."""
    labels = class_labels(op.classlabels_int64s, op.classlabels_strings)
    size = width(op.X)
    if size is not None and size != len(labels):
        raise NoMatch(f"{len(labels)} class labels for {size} scores")
    shown = ", ".join(map(str, labels[:8])) + (f", … ({len(labels)} labels)" if len(labels) > 8 else "")
    name = next(iter(tensor_names(op.Z)), "Z")
    warn(f"'{name}' is a tensor of scores, not a list of maps, as IR has none; its columns are the classes {shown}")
    return op.X
