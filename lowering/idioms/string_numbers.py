"""Numbers that strings spell, and strings that spell integers."""

from __future__ import annotations

from itertools import product

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects.opset.arithmetic import AddOp, DivideOp, MaximumOp, MinimumOp, MultiplyOp, SubtractOp
from stepwell.dialects.opset.bitwise import BitwiseAndOp, BitwiseRightShiftOp, BitwiseXorOp
from stepwell.dialects.opset.comparison import EqualOp, GreaterOp, LessOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.logical import LogicalAndOp
from stepwell.dialects.opset.reduction import ReduceMaxOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import broadcast, concat, convert, kind, reshape, shape, unsqueeze
from stepwell.lowering.idioms.bodies import repeated
from stepwell.lowering.idioms.code_points import recased
from stepwell.lowering.idioms.string_tables import place_of
from stepwell.lowering.idioms.strings import Texts, counted, flat, number, packed, pick, places, size, unpacked

CLASSES = {" ": 0, "\t": 0, "\n": 0, "\v": 0, "\f": 0, "\r": 0, "+": 1, "-": 2, ".": 4, "e": 5, "E": 5}
CLASSES |= dict.fromkeys("0123456789", 3)
OTHER, COUNT = 6, 7
"""The class of all other bytes, and how many classes there are."""

START, SIGN, WHOLE, FRACTION, MARK, MARK_SIGN, EXPONENT, DONE = range(8)
STEPS = {
    (START, 0): START,
    (START, 1): SIGN,
    (START, 2): SIGN,
    (START, 3): WHOLE,
    (START, 4): FRACTION,
    (SIGN, 3): WHOLE,
    (SIGN, 4): FRACTION,
    (WHOLE, 3): WHOLE,
    (WHOLE, 4): FRACTION,
    (WHOLE, 5): MARK,
    (FRACTION, 3): FRACTION,
    (FRACTION, 5): MARK,
    (MARK, 1): MARK_SIGN,
    (MARK, 2): MARK_SIGN,
    (MARK, 3): EXPONENT,
    (MARK_SIGN, 3): EXPONENT,
    (EXPONENT, 3): EXPONENT,
}
"""What a byte of a class makes of a state; where there is nothing, the number has ended."""

MANTISSA = 10**8
"""What the digits that count stay below ten times; i32 holds it, and f32 has fewer digits."""

REACH = 30
"""The power of ten of one factor: two of them reach beyond all numbers of f32."""

WORDS = {"inf": np.inf, "infinity": np.inf, "nan": np.nan}


def _table(entry) -> np.ndarray:
    """A list of what holds for each state and class."""
    return np.array([entry(s, c, STEPS.get((s, c), DONE)) for s, c in product(range(DONE + 1), range(COUNT))], np.int32)


def number_of(rw: Lowering, value: SSAValue, to: str, *, real: bool) -> SSAValue:
    """The numbers that strings begin with, after white space; what follows is left out.

    `real`: with a fraction and an exponent, infinite, or not a number, as what is none at all is. Otherwise integers,
    of which 32 bits are kept, and 0 of what is none.
    """
    texts = unpacked(rw, value)
    mantissa, power, sign, digits = _read(rw, texts, real)
    if not real:
        found = rw.emit(MultiplyOp, mantissa, sign)
    else:
        found = rw.emit(MultiplyOp, convert(rw, mantissa, "f32"), convert(rw, sign, "f32"))
        factors = rw.const(np.array([float(f"1e{k}") for k in range(-REACH, REACH + 1)], np.float32))
        for _ in range(2):
            part = rw.emit(MinimumOp, rw.emit(MaximumOp, power, number(rw, -REACH)), number(rw, REACH))
            power = rw.emit(SubtractOp, power, part)
            found = rw.emit(MultiplyOp, found, pick(rw, factors, rw.emit(AddOp, part, number(rw, REACH))))
        found = rw.emit(SelectOp, digits, found, rw.const(np.float32(np.nan)))
        names = {s + w: -v if s == "-" else v for s in ("", "+", "-") for w, v in WORDS.items()}
        place = place_of(rw, recased(rw, texts, "LOWER"), list(names))
        special = pick(rw, rw.const(np.array([*names.values(), 0], np.float32)), place)
        found = rw.emit(SelectOp, rw.emit(LessOp, place, number(rw, 0)), found, special)
    return convert(rw, rw.emit(ReshapeOp, found, shape(rw, value), special_zero=False), to)


def _read(rw: Lowering, texts: Texts, real: bool) -> tuple[SSAValue, SSAValue, SSAValue, SSAValue]:
    """Digits as an integer, the power of ten to multiply it by, the sign (1 or -1), and whether there are digits."""
    codes = np.full(256, OTHER, np.int32)
    for char, of in CLASSES.items():
        codes[ord(char)] = of if real or char not in ".eE" else OTHER
    classes = pick(rw, rw.const(codes), convert(rw, texts.symbols, "i32"))
    lengths = texts.lengths(rw)
    end = rw.emit(SubtractOp, size(rw, texts.symbols), number(rw, 1))
    zero = broadcast(rw, number(rw, 0), shape(rw, lengths))
    longest = rw.emit(ReduceMaxOp, concat(rw, [lengths, rw.const(np.zeros(1, np.int32))]), rw.const(0), keep_dims=False)
    following = rw.const(_table(lambda s, c, n: n))
    tables = {
        "counts": _table(lambda s, c, n: n in (WHOLE, FRACTION) and c == 3),
        "fraction": _table(lambda s, c, n: n == FRACTION and c == 3),
        "exponent": _table(lambda s, c, n: n == EXPONENT),
        "minus": _table(lambda s, c, n: s == START and c == 2),
        "lowers": _table(lambda s, c, n: s == MARK and c == 2),
    }
    known = {name: rw.const(t) for name, t in tables.items()}

    def step(rw: Lowering, round_: SSAValue, states: list[SSAValue]) -> list[SSAValue]:
        state, mantissa, power, exponent, minus, lowers, digits = states
        at = convert(rw, round_, "i32")
        place = rw.emit(MinimumOp, rw.emit(AddOp, texts.begins, at), end)
        inside = rw.emit(LessOp, rw.emit(SubtractOp, at, lengths), number(rw, 0))
        code = rw.emit(SelectOp, inside, pick(rw, classes, place), number(rw, OTHER))
        index = rw.emit(AddOp, rw.emit(MultiplyOp, state, number(rw, COUNT)), code)
        digit = rw.emit(SubtractOp, convert(rw, pick(rw, texts.symbols, place), "i32"), number(rw, ord("0")))
        is_ = {name: pick(rw, table, index) for name, table in known.items()}

        def longer(value: SSAValue) -> SSAValue:
            return rw.emit(AddOp, rw.emit(MultiplyOp, value, number(rw, 10)), digit)

        # A Select by a comparison computes in f32, and so does what comes before it; by a Convert it does not.
        counts = convert(rw, is_["counts"], "boolean")
        digits = rw.emit(MaximumOp, digits, is_["counts"])
        if real:
            # Digits that are too many for the integer only move the point.
            fits = rw.emit(LessOp, mantissa, number(rw, MANTISSA))
            left = rw.emit(SelectOp, fits, number(rw, 0), is_["counts"])
            power = rw.emit(SubtractOp, rw.emit(AddOp, power, left), is_["fraction"])
            counts = rw.emit(LogicalAndOp, counts, fits)
            more = rw.emit(MinimumOp, longer(exponent), number(rw, 9999))
            exponent = rw.emit(SelectOp, rw.emit(GreaterOp, is_["exponent"], number(rw, 0)), more, exponent)
        mantissa = rw.emit(SelectOp, counts, longer(mantissa), mantissa)
        minus, lowers = rw.emit(AddOp, minus, is_["minus"]), rw.emit(AddOp, lowers, is_["lowers"])
        return [pick(rw, following, index), mantissa, power, exponent, minus, lowers, digits]

    _, mantissa, power, exponent, minus, lowers, digits = repeated(
        rw, convert(rw, longest, "i64"), [zero] * COUNT, step
    )
    down = rw.emit(GreaterOp, lowers, number(rw, 0))
    power = rw.emit(AddOp, power, rw.emit(SelectOp, down, rw.emit(SubtractOp, number(rw, 0), exponent), exponent))
    sign = rw.emit(SubtractOp, number(rw, 1), rw.emit(MultiplyOp, minus, number(rw, 2)))
    return mantissa, power, sign, rw.emit(GreaterOp, digits, number(rw, 0))


GROUPS = 4
"""Groups of three digits, in which any integer of 32 bits has room."""


def spelled(rw: Lowering, value: SSAValue) -> SSAValue:
    """Integers as decimal strings, of the 32 bits that the CPU keeps."""
    signed = kind(value).name.startswith("i")
    whole = flat(rw, convert(rw, value, "i32"))
    # -1 of negative integers and 0 of others; the magnitude is exact, and unsigned.
    mark = rw.emit(BitwiseRightShiftOp, whole, number(rw, 31)) if signed else None
    rest = whole if mark is None else rw.emit(SubtractOp, rw.emit(BitwiseXorOp, whole, mark), mark)
    digits: list[SSAValue] = []
    for _ in range(GROUPS):
        rest, group = _by_1000(rw, rest)
        for _ in range(3):
            tens = rw.emit(DivideOp, group, number(rw, 10))
            digits.append(rw.emit(SubtractOp, group, rw.emit(MultiplyOp, tens, number(rw, 10))))
            group = tens
    # How many digits there are: up to the highest that is not zero, at least one.
    count = number(rw, 1)
    for place, digit in enumerate(digits[1:], 2):
        some = rw.emit(MultiplyOp, convert(rw, rw.emit(GreaterOp, digit, number(rw, 0)), "i32"), number(rw, place))
        count = rw.emit(MaximumOp, count, some)
    width = len(digits) + 1
    matrix = concat(rw, [unsqueeze(rw, rw.emit(AddOp, d, number(rw, ord("0"))), [1]) for d in reversed(digits)], 1)
    front = rw.emit(MultiplyOp, unsqueeze(rw, count, [1]), number(rw, 0))
    matrix = concat(rw, [front, matrix], 1)
    begins = rw.emit(SubtractOp, number(rw, width), count)
    if mark is not None:
        begins = rw.emit(AddOp, begins, mark)
        column = rw.const(np.arange(width, dtype=np.int32))
        here = rw.emit(EqualOp, column, unsqueeze(rw, begins, [1]))
        here = rw.emit(LogicalAndOp, here, convert(rw, unsqueeze(rw, mark, [1]), "boolean"))
        matrix = rw.emit(SelectOp, here, number(rw, ord("-")), matrix)
    row = rw.emit(MultiplyOp, counted(rw, size(rw, whole)), number(rw, width))
    symbols = concat(rw, [convert(rw, reshape(rw, matrix, [-1]), "u8"), rw.const(np.zeros(1, np.uint8))])
    texts = Texts(rw.emit(AddOp, row, begins), rw.emit(AddOp, row, number(rw, width)), symbols)
    return packed(rw, texts, places(rw, value))


def _by_1000(rw: Lowering, value: SSAValue) -> tuple[SSAValue, SSAValue]:
    """Quotient and remainder of an unsigned integer by 1000, eleven bits at a time: the CPU divides i32 as f32."""
    quotient: SSAValue | None = None
    rest: SSAValue | None = None
    for bits in (22, 11, 0):
        part = rw.emit(BitwiseRightShiftOp, value, number(rw, bits)) if bits else value
        part = rw.emit(BitwiseAndOp, part, number(rw, 0x7FF if bits < 22 else 0x3FF))
        if rest is not None:
            part = rw.emit(AddOp, rw.emit(MultiplyOp, rest, number(rw, 1 << 11)), part)
        times = rw.emit(DivideOp, part, number(rw, 1000))
        rest = rw.emit(SubtractOp, part, rw.emit(MultiplyOp, times, number(rw, 1000)))
        higher = rw.emit(MultiplyOp, times, number(rw, 1 << bits)) if bits else times
        quotient = higher if quotient is None else rw.emit(AddOp, quotient, higher)
    assert quotient is not None and rest is not None
    return quotient, rest
