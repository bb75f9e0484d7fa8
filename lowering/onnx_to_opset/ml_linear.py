"""ONNX operators of classical machine learning: linear models.

LinearRegressor -> MatMul, Add and `post_transform`; LinearClassifier -> the same, and the label of the highest score
"""

from __future__ import annotations

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects.diagnostics import warn
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.onnx import ml_linear as ml
from stepwell.dialects.opset.activation import SigmoidOp
from stepwell.dialects.opset.arithmetic import AddOp, NegativeOp, SubtractOp
from stepwell.dialects.opset.comparison import LessOp
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import chosen, concat, convert, squeeze
from stepwell.lowering.idioms.scores import TRANSFORMS, best, class_labels, labelled, numbers, rows, transformed, width

rules = RuleSet()


def products(rw: Lowering, value: SSAValue, coefficients: np.ndarray, count: int, added: np.ndarray) -> SSAValue:
    """X * C' + added: the scores [rows, count], each of one row of the coefficients.

    Of more coefficients than the features of the input need the first ones are taken, as ONNX Runtime does.
    """
    data, given = rows(rw, value), len(coefficients)
    size = width(data)
    if size is not None and 0 < count * size < given:
        warn(f"{given} coefficients for {count} scores of {size} features; the first {count * size} are taken")
        coefficients = coefficients[: count * size]
    if not given or len(coefficients) % count or (size is not None and len(coefficients) != count * size):
        features = "" if size is None else f" of {size} features"
        raise NoMatch(f"{given} coefficients are not a row of them for each of {count} scores{features}")
    made = rw.emit(MatMulOp, data, rw.const(coefficients.reshape(count, -1)), transpose_b=True)
    return rw.emit(AddOp, made, rw.const(added)) if len(added) else made


@rules.lower(ml.LinearRegressorOp)
def linear_regressor(op: ml.LinearRegressorOp, rw: Lowering):
    """X * coefficients' + intercepts; these are left out where their number is not that of the targets."""
    targets, coefficients = plain(op.targets), numbers(op.coefficients, np.float32)
    if targets < 1:
        raise NoMatch(f"{targets} targets; at least one is needed")
    added = numbers(op.intercepts, np.float32)
    made = products(rw, op.X, coefficients, targets, added if len(added) == targets else added[:0])
    return transformed(rw, made, plain(op.post_transform), targets)


@rules.lower(ml.LinearClassifierOp)
def linear_classifier(op: ml.LinearClassifierOp, rw: Lowering):
    """As many scores as intercepts. A single one decides between two classes: it is that of the second."""
    labels = class_labels(op.classlabels_ints, op.classlabels_strings)
    added, coefficients = numbers(op.intercepts, np.float32), numbers(op.coefficients, np.float32)
    count = len(added) or len(labels)
    if not count or len(labels) != max(count, 2):
        raise NoMatch(f"{len(labels)} class labels for {len(added)} intercepts")
    made = products(rw, op.X, coefficients, count, added)
    if count > 1:
        return labelled(rw, best(rw, made), labels), transformed(rw, made, plain(op.post_transform), count)
    second = squeeze(rw, rw.emit(LessOp, rw.const(0.0), made), [1])
    return labelled(rw, convert(rw, second, "i64"), labels), two_scores(rw, made, plain(op.post_transform))


def two_scores(rw: Lowering, score: SSAValue, transform: str) -> SSAValue:
    """[1 - s, s] of the score of the second class, or the sigmoids of -s and s."""
    chosen(TRANSFORMS, transform, "post_transform")
    if transform == "PROBIT":
        raise NoMatch("PROBIT of one score for two classes; ONNX Runtime gives no numbers for it either")
    if transform == "LOGISTIC":
        return concat(rw, [rw.emit(SigmoidOp, rw.emit(NegativeOp, score)), rw.emit(SigmoidOp, score)], 1)
    return concat(rw, [rw.emit(SubtractOp, rw.const(1.0), score), score], 1)
