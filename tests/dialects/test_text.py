"""Constants and bounds survive being printed and read, and the text is a fixed point."""

from io import StringIO

import numpy as np
import pytest
from xdsl.context import Context
from xdsl.dialects.builtin import Builtin, ModuleOp
from xdsl.ir import Attribute
from xdsl.parser import Parser
from xdsl.printer import Printer

from stepwell.dialects.fields import INLINE, ConstantAttr, attr
from stepwell.dialects.payload import Missing, Values
from stepwell.dialects.structure import Stepwell
from stepwell.dialects.text import from_text, to_text
from stepwell.dialects.types import ALL_TYPES, FOREIGN, parse_shape, shape_of, tensor


def printed(attribute: Attribute) -> str:
    out = StringIO()
    Printer(out).print_attribute(attribute)
    return out.getvalue()


def parsed(text: str) -> Attribute:
    context = Context()
    context.load_dialect(Builtin)
    context.load_dialect(Stepwell)
    return Parser(context, text).parse_attribute()


SPECIAL = [np.nan, np.inf, -np.inf, 0.0, -0.0, 1e-45, 1e-310, 1e38, 3.4028235e38, 1e300, 0.1, 1 / 3, 1e16, 123456789.0]


def samples(name: str) -> list[np.ndarray]:
    kind = ALL_TYPES[name]
    assert kind.dtype is not None
    if name == "string":
        return [np.array(["a", 'ü"\\\n\t', "", "\x00", "\udcff", b"\xfe".decode("utf-8", "surrogateescape")], object)]
    if kind.is_float and name != "nf4":
        width = kind.dtype.itemsize
        codes = np.arange(1 << kind.bits) if width == 1 else None
        if codes is None:
            codes = np.random.default_rng(0).integers(0, 1 << 8 * width, 256, np.uint64)
        raw = codes.astype(f"u{width}").view(kind.dtype)
        with np.errstate(all="ignore"):
            special = np.array(SPECIAL, np.float64).astype(kind.dtype)
        return [*np.array_split(raw, len(raw) // INLINE + 1), special]
    if kind.dtype.kind in "iu" and kind.bits >= 8:
        return [np.array([np.iinfo(kind.dtype).min, -1 % 127, 0, np.iinfo(kind.dtype).max], kind.dtype)]
    half = 1 << (kind.bits - 1) if name[0] == "i" else 0
    return [np.arange(-half, half or 1 << min(kind.bits, 4)).astype(kind.dtype)]


@pytest.mark.parametrize("name", [e for e in ALL_TYPES if e != "dynamic" and e not in FOREIGN])
def test_values_survive(name: str):
    for array in samples(name):
        text = printed(ConstantAttr(Values(array, ALL_TYPES[name])))
        back = parsed(text)
        assert isinstance(back, ConstantAttr)
        assert back.data.element == ALL_TYPES[name]
        read = back.data.array()
        if name == "string":
            assert [s if isinstance(s, str) else s.decode() for s in read] == list(array)
        else:
            # NaN has one spelling; everything else comes back bit for bit, the sign of zero included.
            number = array.astype(np.float64) == array.astype(np.float64)
            assert read.dtype == array.dtype
            assert read[number].tobytes() == array[number].tobytes()
            assert np.isnan(read[~number].astype(np.float64)).all()
        assert printed(back) == text


@pytest.mark.parametrize("shape", [(), (0,), (2, 0), (1, 2), (2, 2, 2)])
def test_shapes_survive(shape: tuple[int, ...]):
    text = printed(ConstantAttr(Values(np.zeros(shape, np.float32))))
    back = parsed(text)
    assert isinstance(back, ConstantAttr) and back.data.shape == shape
    assert printed(back) == text


def test_many_values_become_a_handle():
    text = printed(ConstantAttr(Values(np.zeros(INLINE + 1, np.float32))))
    back = parsed(text)
    assert isinstance(back, ConstantAttr) and isinstance(back.data, Missing)
    assert back.data.shape == (INLINE + 1,)
    assert printed(back) == text


@pytest.mark.parametrize("shape", ["1..3,?", "..5,2..,4", "?,?", "", "...", "0,7", "1..1"])
def test_shapes_of_types_survive(shape: str):
    type_ = tensor("f32", parse_shape(shape))
    back = parsed(printed(type_))
    assert back == type_
    assert shape_of(back) == shape_of(type_)
    assert printed(back) == printed(type_)


def test_text_beyond_ascii_survives():
    """Attributes, names and constants; the printed form is ASCII."""
    context = Context()
    context.load_dialect(Builtin)
    context.load_dialect(Stepwell)
    module = ModuleOp([], {"stepwell.name": attr("日本"), "words": attr(("é", "a"))})
    text = to_text(module)
    again = from_text(text, context)
    assert text.isascii() and again.attributes == module.attributes
    constant = parsed(printed(ConstantAttr(Values(np.array(["日本"], object)))))
    assert isinstance(constant, ConstantAttr) and constant.data.array()[0] == "日本"
