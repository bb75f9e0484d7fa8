"""ONNX operators of classical machine learning that replace elements by those of a table.

LabelEncoder, CategoryMapper -> the place of the element among the keys, and Gather of the values from there;
OneHotEncoder -> Equal of the place and 0, 1, …
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.onnx import ml_categories as ml
from stepwell.dialects.opset.comparison import EqualOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import ELEMENT_TYPES
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import convert, kind, shape, unsqueeze
from stepwell.lowering.idioms.number_tables import place_of_number
from stepwell.lowering.idioms.string_tables import place_of
from stepwell.lowering.idioms.strings import is_text, pick, unpacked

rules = RuleSet()

TYPES = {"floats": "f32", "int64s": "i64", "strings": "string"}
"""The element types of lists of attributes, by the ends of their names."""


def table(op: Any, name: str) -> tuple[np.ndarray, str]:
    """The one list of an operator's attributes `name_floats`, `name_int64s`, …, and the end of its name."""
    found = {end: op.properties.get(f"{name}_{end}") for end in (*TYPES, "tensor")}
    given = {end: v for end, v in found.items() if v is not None}
    if len(given) != 1:
        raise NoMatch(f"{len(given)} lists of {name}; there must be one")
    end, value = next(iter(given.items()))
    if end == "tensor":
        return value.data.array().reshape(-1), end
    return np.asarray(plain(value), ELEMENT_TYPES[TYPES[end]].dtype).reshape(-1), end


def placed(rw: Lowering, value: SSAValue, keys: Sequence[Any] | np.ndarray) -> SSAValue:
    """The place of each element among the keys, the last one of equal ones; -1 where it is none of them."""
    given = np.asarray(keys)
    if (given.dtype.kind in "OUS") != is_text(value) and len(given):
        raise NoMatch(f"keys of another type than the elements, which are {kind(value).name}")
    # Of equal keys the last one counts: all NaN are equal.
    last = {k if k == k else None: i for i, k in enumerate(given.tolist())}
    if is_text(value):
        found = place_of(rw, unpacked(rw, value), [k for k in last if k is not None])
        found = rw.emit(ReshapeOp, found, shape(rw, value), special_zero=False)
    else:
        found = place_of_number(rw, value, np.asarray([np.nan if k is None else k for k in last], given.dtype))
    places = np.fromiter(last.values(), np.int32)
    if len(places) == len(given):
        return found
    # The one behind them all stands for none, as place -1 does.
    return pick(rw, rw.const(np.append(places, np.int32(-1))), found)


def replaced(rw: Lowering, place: SSAValue, values: np.ndarray, default: Any) -> SSAValue:
    """The values at places, the default at place -1."""
    everything = np.append(values, np.asarray([default], values.dtype))
    if everything.dtype.kind in "iu" and everything.dtype.itemsize == 8:
        far = [int(v) for v in everything if not -(1 << 31) <= v < 1 << 31]
        if far:
            raise NoMatch(f"the value {far[0]} does not fit the 32 bits that OpenVINO's CPU keeps of an integer")
    return pick(rw, rw.const(everything), place)


@rules.lower(ml.LabelEncoderOp)
def label_encoder(op: ml.LabelEncoderOp, rw: Lowering):
    """The value of the key that the element is."""
    keys, _ = table(op, "keys")
    values, end = table(op, "values")
    if len(keys) != len(values):
        raise NoMatch(f"{len(keys)} keys and {len(values)} values")
    defaults = {"f": op.default_float, "i": op.default_int64, "O": op.default_string}
    default = plain(defaults[values.dtype.kind])
    if end == "tensor" and op.default_tensor is not None:
        given = op.default_tensor.data
        if given.size != 1 or (given.element.name == "string") != (values.dtype.kind == "O"):
            raise NoMatch("default_tensor is not one element of the values' type")
        default = given.array().reshape(-1)[0]
    return replaced(rw, placed(rw, op.X, keys), values, default)


@rules.lower(ml.CategoryMapperOp)
def category_mapper(op: ml.CategoryMapperOp, rw: Lowering):
    """Strings become their numbers, and numbers their strings."""
    numbers, names = plain(op.cats_int64s) or (), plain(op.cats_strings) or ()
    if len(numbers) != len(names):
        raise NoMatch(f"{len(numbers)} numbers for {len(names)} strings")
    whole, text = np.asarray(numbers, np.int64), np.asarray(names, object)
    if is_text(op.X):
        return replaced(rw, placed(rw, op.X, text), whole, plain(op.default_int64))
    return replaced(rw, placed(rw, op.X, whole), text, plain(op.default_string))


@rules.lower(ml.OneHotEncoderOp)
def one_hot_encoder(op: ml.OneHotEncoderOp, rw: Lowering):
    """Numbers are cast to integers. What is in no category gives zeros, also where ONNX lets the model fail."""
    data = op.X
    if is_text(data):
        names = plain(op.cats_strings) or ()
        keys = np.asarray(names, object)
    else:
        keys = np.asarray(plain(op.cats_int64s) or (), np.int64)
        data = convert(rw, data, "i64") if kind(data).is_float else data
    if not len(keys):
        raise NoMatch(f"no categories for elements of type {kind(data).name}")
    column = rw.const(np.arange(len(keys), dtype=np.int32))
    place = placed(rw, data, keys)
    return convert(rw, rw.emit(EqualOp, unsqueeze(rw, place, [-1]), column), "f32")
