"""Element types, dimensions and shapes."""

import numpy as np
import pytest

from stepwell.dialects.types import (
    ANY,
    ELEMENT_TYPES,
    Interval,
    element,
    intersect,
    interval,
    parse_dim,
    parse_shape,
    print_shape,
    shape_of,
    spell,
    static_shape,
    tensor,
    union,
)


def test_openvino_has_the_same_element_types():
    import openvino

    for kind in ELEMENT_TYPES.values():
        theirs = openvino.Type(np.dtype(np.bool_)) if kind.name == "boolean" else getattr(openvino.Type, kind.name)
        assert theirs.get_type_name() == kind.name
        if kind.name not in ("string", "dynamic", "boolean"):
            assert theirs.bitwidth == kind.bits


@pytest.mark.parametrize("name", [e for e in ELEMENT_TYPES if e not in ("string", "dynamic")])
def test_bytes_in_a_file_are_openvinos(name: str):
    import openvino

    kind = openvino.Type.boolean if name == "boolean" else getattr(openvino.Type, name)
    for count in range(1, 30):
        assert ELEMENT_TYPES[name].nbytes(count) == openvino.Tensor(kind, openvino.Shape([count])).byte_size


def test_element_of_dtype():
    for name in ("f64", "f32", "f16", "bf16", "i64", "i32", "i16", "i8", "i4", "u64", "u8", "u4", "u2", "boolean"):
        assert element(ELEMENT_TYPES[name].dtype).name == name
        assert element(tensor(name, (1,))).name == name
    assert element(np.dtype("U3")).name == "string"
    assert element(np.dtype(">f4")).name == "f32"


@pytest.mark.parametrize(
    "text, dim",
    [("3", 3), ("?", ANY), ("-1", ANY), ("1..10", Interval(1, 10)), ("..10", Interval(0, 10)),
     ("5..", Interval(5, None)),
     ("4..4", 4)],
)  # fmt: skip
def test_dimensions(text: str, dim: int | Interval):
    assert parse_dim(text) == dim
    assert parse_dim(str(dim)) == dim


@pytest.mark.parametrize("text", ["-2", "5..3", "-1..3", "x"])
def test_wrong_dimensions(text: str):
    with pytest.raises(ValueError):
        parse_dim(text)


def test_shapes():
    for text in ("...", "", "1,?,2..3", "0"):
        assert print_shape(parse_shape(text)) == text
        assert shape_of(tensor("f32", parse_shape(text))) == parse_shape(text)
    assert static_shape(tensor("f32", (1, 2))) == (1, 2)
    assert static_shape(tensor("f32", (1, ANY))) is None
    assert spell(tensor("u1", (1, Interval(2, None)))) == "u1[1,2..]"
    assert tensor("f32", (1, ANY)) is tensor("f32", (1, ANY))


def test_meet_and_join_of_dimensions():
    assert intersect(Interval(1, 5), Interval(5, None)) == 5
    assert intersect(3, Interval(4, 5)) is None
    assert union(2, Interval(4, 5)) == Interval(2, 5)
    assert union(2, ANY) == ANY
    assert interval(3, 3) == 3 and interval(-2, 4) == Interval(0, 4)
