"""Caffe's constants and what has no effect at test time.

Blob, Parameter, Filled -> Constant; Split, Dropout -> the bottom
"""

from __future__ import annotations

from math import prod

import numpy as np

from stepwell.dialects import caffe
from stepwell.dialects.computed import Repeated, converted
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.payload import Values
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import ELEMENT_TYPES
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import reshape, static

rules = RuleSet()


@rules.lower(caffe.BlobOp)
def blob(op: caffe.BlobOp, rw: Lowering):
    """Caffe computes in single precision, whatever a blob is stored in."""
    return rw.const(converted(plain(op.value), ELEMENT_TYPES["f32"]))


@rules.lower(caffe.FilledOp)
def filled(op: caffe.FilledOp, rw: Lowering):
    return rw.const(Repeated(Values(np.array(plain(op.value), np.float32)), plain(op.shape)))


@rules.lower(caffe.ParameterOp)
def parameter(op: caffe.ParameterOp, rw: Lowering):
    shape = plain(op.shape)
    if prod(shape) != prod(static(op.value)):
        raise NoMatch(f"its blob has the shape {list(static(op.value))}, and {list(shape)} is wanted")
    return reshape(rw, op.value, shape)


@rules.lower(caffe.SplitOp)
def split(op: caffe.SplitOp, rw: Lowering):
    return [op.bottom] * len(op.tops)


@rules.lower(caffe.DropoutOp)
def dropout(op: caffe.DropoutOp, rw: Lowering):
    return op.bottom
