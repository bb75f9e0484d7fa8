"""Tables of categories (ai.onnx.ml), strings and numbers on both sides. What repeats in a list of keys counts last."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from onnx import numpy_helper

from tests.ops.onnx.cases import OpCase, check, forms

LEARNING: dict[str, Any] = {"domain": "ai.onnx.ml", "domain_version": 4}
NAN = float("nan")


def text(*items: str) -> np.ndarray:
    return np.array(items, object)


WORDS = text("Amy", "Sally", "amy", "", "Sal", "日本", "Sally ", "a long name that does not fit into the object itself")
KEYS = ["Sally", "", "日本", "a long name that does not fit into the object itself", "Bob"]
REALS = np.array([[1.5, -0.0, NAN], [np.inf, -np.inf, 1e-3]], np.float32)
WHOLE = np.array([[0, 7, -3], [1 << 24, (1 << 24) + 1, (1 << 32) + 7]])


def encoded(
    x: np.ndarray, keys: Any, values: Any, default: Any, of: np.dtype, dynamic: bool = False, **names: Any
) -> OpCase:
    """The entry of a dictionary; all NaN are one."""
    keys = np.asarray(keys, x.dtype).tolist()
    known = {None if k != k else k: v for k, v in zip(keys, values, strict=True)}
    found = [known.get(None if v != v else v, default) for v in x.reshape(-1).tolist()]
    expected = np.array(found, of).reshape(x.shape)
    label = "-".join(n for n in names if not n.startswith("default")) + f"-{x.dtype}-{x.ndim}"
    return OpCase("LabelEncoder", [x], names, expected=[expected], dynamic=dynamic, label=label, **LEARNING)


VALUES = {
    "strings": (["one", "two", "", "vier", "fünf"], "none", np.dtype(object)),
    "int64s": ([5, -6, 7, 1 << 30, 9], -2, np.dtype(np.int64)),
    "floats": ([0.5, -1.0, 2.0, NAN, 3.0], 0.25, np.dtype(np.float32)),
}
DEFAULTS = {"strings": "default_string", "int64s": "default_int64", "floats": "default_float"}
KEYED = {
    "strings": (KEYS, [WORDS, WORDS.reshape(2, 4), WORDS[1], WORDS[:0], text("", "")]),
    "int64s": ([7, 1 << 24, (1 << 32) + 7, -3, (1 << 40) + 1], [WHOLE, WHOLE[0, 1], WHOLE[:0]]),
    "floats": ([1.5, 0.0, NAN, 1e-3, -float("inf")], [REALS, REALS[1, 0], REALS[:0]]),
}
CASES = [
    encoded(
        np.asarray(x, object if of == "strings" else None),
        keys,
        values,
        default,
        dtype,
        dynamic=dynamic,
        **{f"keys_{of}": keys, f"values_{to}": values, DEFAULTS[to]: default},
    )
    for of, (keys, rows) in KEYED.items()
    for x in rows
    for to, (values, default, dtype) in VALUES.items()
    for dynamic in (False, True)
]


def tensors(x: np.ndarray, keys: np.ndarray, values: np.ndarray, default: np.ndarray | None) -> OpCase:
    """Tables as tensors; without a default it is that of the values' type."""
    usual = {"O": "_Unused", "i": -1, "f": -0.0}[values.dtype.kind]
    names = {
        "keys_tensor": numpy_helper.from_array(keys),
        "values_tensor": numpy_helper.from_array(values),
        **({} if default is None else {"default_tensor": numpy_helper.from_array(default)}),
    }
    item = usual if default is None else default.reshape(-1)[0]
    return encoded(x, keys.tolist(), values.tolist(), item, values.dtype, **names)


CASES += [
    tensors(WORDS, text("Amy", "amy"), np.array([1, 2], np.int16), np.array([9], np.int16)),
    tensors(WORDS, text("Amy", "amy"), text("x", "y"), None),
    tensors(WHOLE.astype(np.int32), np.array([7, -3, 0], np.int32), np.array([0.5, 1, 2], np.float64), None),
    tensors(WHOLE.astype(np.int16), np.array([7, -3], np.int16), np.array([70, 30], np.int32), None),
    tensors(REALS.astype(np.float64), np.array([1.5, NAN]), text("x", "y"), np.array(["z"], object)),
    tensors(np.array([1, 2, 3]), np.array([1, 3, 1]), np.array([10, 30, 11]), None),
    tensors(text("a", "b", "c"), text("a", "b", "a"), text("1", "2", "3"), None),
    tensors(text("a", "b"), text(), np.zeros(0, np.int64), None),
]

LARGE = [f"key {i * i}" for i in range(20000)]
CASES.append(
    encoded(
        text("key 81", "key 82", LARGE[-1], "key 0", ""),
        LARGE,
        list(range(len(LARGE))),
        -1,
        np.dtype(np.int64),
        keys_strings=LARGE,
        values_int64s=list(range(len(LARGE))),
    )
)

CATS: dict[str, Any] = {"cats_strings": ["cat", "dog", "日本"], "cats_int64s": [3, -1, 1 << 20], **LEARNING}
CASES += [
    *forms("CategoryMapper", [text("dog", "", "cat", "日本", "cow")], [text("dog", "cow").reshape(2, 1)], **CATS),
    *forms("CategoryMapper", [np.array([3, 7, -1, 1 << 20])], default_string="?", **CATS),
    *forms(
        "OneHotEncoder",
        [text("b", "a", "日本")],
        [text("b", "x", "a", "").reshape(2, 2)],
        [text()],
        cats_strings=["a", "b", "日本"],
        **LEARNING,
    ),
    *forms(
        "OneHotEncoder", [np.array([3, 1, 9])], [np.array([[3.7, 1.0]], np.float32)], cats_int64s=[1, 2, 3], **LEARNING
    ),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_case(case: OpCase):
    check(case)


@pytest.mark.parametrize("x", [text("b", "x", "a"), np.array([1, 5, 0])], ids=["strings", "numbers"])
def test_the_first_label_encoder(x: np.ndarray):
    """Version 1 has one list; the type of the input says which way."""
    classes = ["a", "b", "c"]
    known: dict[Any, Any] = {c: i for i, c in enumerate(classes)} if x.dtype == object else dict(enumerate(classes))
    default = -7 if x.dtype == object else "?"
    expected = np.array([known.get(v, default) for v in x.tolist()], np.int64 if x.dtype == object else object)
    attributes = {"classes_strings": classes, "default_int64": -7, "default_string": "?"}
    case = OpCase("LabelEncoder", [x], attributes, expected=[expected], domain="ai.onnx.ml", opset=7)
    check(case)
