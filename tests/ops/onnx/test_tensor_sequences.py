"""Sequences and optional values through loops, branches and the model's borders, held against ONNX Runtime."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import stepwell
from tests.ops.onnx.sequences import check, compiled, data, names, parse, run, same


def append(element: str, after: str, outputs: str, position: str = "") -> str:
    """A list that a loop appends to, as torch.jit.script exports it."""
    return f"""
    main (int64 n, float[P,Q] x) => ({outputs}) {{
      go = Constant <value = bool {{1}}> ()
      one = Constant <value = int64[1] {{1}}> ()
      zero = Constant <value = int64[1] {{0}}> ()
      empty = SequenceEmpty <dtype = 1> ()
      s = Loop (n, go, empty) <
        body = step (int64 i, bool c, seq(float[]) t) => (bool c2, seq(float[]) t2) {{
          start = Unsqueeze (i, zero)
          stop = Add (start, one)
          {element}
          t2 = SequenceInsert (t, e{position})
          c2 = Identity (c)
        }}
      >
      {after}
    }}"""


ROW = "row = Slice (x, start, stop, zero) shape = Constant <value = int64[2] {1, 3}> () e = Reshape (row, shape)"
PREFIX = "e = Slice (x, zero, stop, zero)"
COLUMNS = "p = Slice (x, zero, stop, zero) e = Transpose <perm = [1, 0]> (p)"
DYNAMIC_ROW = "e = Gather <axis = 0> (x, i)"


@pytest.mark.parametrize("n", [1, 4])
@pytest.mark.parametrize(
    ("element", "concat"),
    [
        (ROW, "axis = 0"),
        (ROW, "axis = 1"),
        (ROW, "axis = 0, new_axis = 1"),
        (ROW, "axis = -1, new_axis = 1"),
        (DYNAMIC_ROW, "axis = 0"),
        (DYNAMIC_ROW, "axis = 1, new_axis = 1"),
        (PREFIX, "axis = 0"),
        (PREFIX, "axis = -2"),
        (COLUMNS, "axis = 1"),
        (COLUMNS, "axis = -1"),
    ],
)
@pytest.mark.parametrize("position", ["", ", zero", ", back"])
def test_append_and_concat(element: str, concat: str, n: int, position: str):
    if position == ", back":  # Before the last but after the first one: in front for the first.
        element += " old = SequenceLength (t) most = Min (old, one) back = Neg (most)"
    text = append(element, f"y = ConcatFromSequence <{concat}> (s)", "float[] y", position)
    check(text, {"n": np.array(n), "x": data(4, 3)})


@pytest.mark.parametrize(("element", "form"), [(ROW, ["y:stacked"]), (PREFIX, ["y:data", "y:shapes"])])
def test_a_sequence_that_comes_out(element: str, form: list[str]):
    text = append(element, "y = Identity (s)", "seq(float[]) y")
    x = data(4, 3)
    ir = check(text, *({"n": np.array(n), "x": x} for n in (3, 1, 0)))
    assert names(ir) == form


@pytest.mark.parametrize("element", [ROW, DYNAMIC_ROW, PREFIX])
def test_append_then_take_erase_and_count(element: str):
    after = """
    last = Constant <value = int64 {-1}> ()
    a = SequenceAt (s, last)
    b = SequenceAt (s, k)
    t = SequenceErase (s, k)
    u = SequenceErase (s)
    v = SequenceInsert (t, a, k)
    w = SequenceInsert (v, b)
    size = SequenceLength (t)
    """
    text = append(
        element, after, "float[A,B] a, float[C,D] b, seq(float[]) t, seq(float[]) u, seq(float[]) w, int64 size"
    )
    text = text.replace("int64 n, ", "int64 n, int64 k, ")
    if element == DYNAMIC_ROW:
        text = text.replace("float[A,B] a, float[C,D] b", "float[A] a, float[C] b")
    x = data(5, 3)
    check(text, *({"n": np.array(4), "k": np.array(k), "x": x} for k in (0, 1, 3, -1, -3)))


SPLIT = """
main (float[A,B,C] x, {split} m) => (seq(float[]) s, float[P,Q,R] y, float[D,E,F] z, int64 size) {{
  s = SplitToSequence <axis = {axis}> (x, m)
  one = Constant <value = int64 {{1}}> ()
  y = SequenceAt (s, one)
  z = ConcatFromSequence <axis = {axis}> (s)
  size = SequenceLength (s)
}}"""


@pytest.mark.parametrize("axis", [0, 1, -1])
def test_split_by_a_computed_size(axis: int):
    x = data(4, 5, 6)
    check(
        SPLIT.format(split="int64", axis=axis),
        *({"x": x, "m": np.array(m)} for m in (1, 2, 3)),
        {"x": data(5, 4, 7), "m": np.array(3)},
    )


@pytest.mark.parametrize("axis", [0, 1, -2])
def test_split_by_computed_sizes(axis: int):
    x = data(6, 6, 2)
    text = SPLIT.format(split="int64[N]", axis=axis)
    check(text, *({"x": x, "m": np.array(m)} for m in ([2, 4], [1, 3, 2], [0, 6, 0], [6, 0])))


@pytest.mark.parametrize("known", [True, False])
@pytest.mark.parametrize("size", [2, 4, 7])
@pytest.mark.parametrize("axis", [0, 1])
def test_split_by_a_known_size(axis: int, size: int, known: bool):
    shape = "6,7" if known else "A,B"
    text = f"""
    main (float[{shape}] x) => (seq(float[]) s) {{
      m = Constant <value = int64 {{{size}}}> ()
      s = SplitToSequence <axis = {axis}> (x, m)
    }}"""
    ir = check(text, {"x": data(6, 7)})
    assert ("s:0" in names(ir)) == known


@pytest.mark.parametrize("keepdims", [0, 1])
@pytest.mark.parametrize("axis", [0, 1, -1])
def test_split_into_single_slices_of_an_unknown_axis(axis: int, keepdims: int):
    """for row in x: …"""
    after = (
        "r = ReduceSum (e)"
        if keepdims
        else "r0 = ReduceSum (e) ax = Constant <value = int64[1] {0}> () r = Unsqueeze (r0, ax)"
    )
    text = f"""
    main (float[A,B,C] x) => (seq(float[]) s, float[D,E,F] total, float[N] sums) {{
      go = Constant <value = bool {{1}}> ()
      s = SplitToSequence <axis = {axis}, keepdims = {keepdims}> (x)
      n = SequenceLength (s)
      zero = Constant <value = float {{0}}> ()
      total, sums = Loop (n, go, zero) <
        body = step (int64 i, bool c, float t) => (bool c2, float[D,E,F] t2, float[M] out) {{
          e = SequenceAt (s, i)
          {after}
          t2 = Add (t, r)
          flat = Constant <value = int64[1] {{-1}}> ()
          row = Reshape (r, flat)
          out = Squeeze (row)
          c2 = Identity (c)
        }}
      >
    }}"""
    text = text.replace("float t) => (bool c2, float[D,E,F] t2", "float[D,E,F] t) => (bool c2, float[D,E,F] t2")
    text = text.replace("zero = Constant <value = float {0}> ()", "zero = Constant <value = float[1,1,1] {0}> ()")
    check(text, {"x": data(3, 4, 5)}, {"x": data(1, 2, 1)})


def test_the_branches_give_sequences_of_different_length():
    text = """
    main (bool c, float[2,3] x, float[A,3] z) => (float[P,3] y, seq(float[]) s, int64 n) {
      s = If (c) <
        then_branch = yes () => (seq(float[]) a) { a = SequenceConstruct (x, x) },
        else_branch = no () => (seq(float[]) b) { h = Neg (x) b = SequenceConstruct (h, z, x) }
      >
      n = SequenceLength (s)
      y = ConcatFromSequence <axis = 0> (s)
    }"""
    x, z = data(2, 3), data(4, 3)
    check(text, *({"c": np.array(c), "x": x, "z": z} for c in (True, False)))


def test_the_branches_give_sequences_of_one_length():
    text = """
    main (bool c, float[2,3] x, float[A,3] z) => (seq(float[]) s) {
      s = If (c) <
        then_branch = yes () => (seq(float[]) a) { a = SequenceConstruct (x, z) },
        else_branch = no () => (seq(float[]) b) { b = SequenceConstruct (z, x) }
      >
    }"""
    x, z = data(2, 3), data(4, 3)
    ir = check(text, *({"c": np.array(c), "x": x, "z": z} for c in (True, False)))
    assert names(ir) == ["s:0", "s:1"]


def test_an_optional_value_of_a_branch():
    text = """
    main (bool c, float[2,3] x) => (bool there, float[2,3] y) {
      o = If (c) <
        then_branch = yes () => (optional(float[2,3]) a) { n = Neg (x) a = Optional (n) },
        else_branch = no () => (optional(float[2,3]) b) { b = Optional <type = float[2,3]> () }
      >
      there = OptionalHasElement (o)
      y = If (there) <
        then_branch = yes2 () => (float[2,3] d) { d = OptionalGetElement (o) },
        else_branch = no2 () => (float[2,3] e) { e = Identity (x) }
      >
    }"""
    model = parse(text)
    ir, x = compiled(model), data(2, 3)
    for c in (True, False):
        found = run(ir, {"c": np.array(c), "x": x})
        assert bool(found["there"]) is c
        same(found["y"], -x if c else x)


def test_a_loop_that_takes_the_last_one_it_appended():
    """for t in range(n): outs.append(f(outs[-1] if t > 0 else x))"""
    text = """
    main (int64 n, float[A,3] x) => (float[N,A,3] y) {
      go = Constant <value = bool {1}> ()
      zero = Constant <value = int64 {0}> ()
      last = Constant <value = int64 {-1}> ()
      empty = SequenceEmpty <dtype = 1> ()
      s = Loop (n, go, empty) <
        body = step (int64 i, bool c, seq(float[]) t) => (bool c2, seq(float[]) t2) {
          later = Greater (i, zero)
          h = If (later) <
            then_branch = yes () => (float[A,3] a) { a = SequenceAt (t, last) },
            else_branch = no () => (float[A,3] b) { b = Identity (x) }
          >
          e = Add (h, h)
          t2 = SequenceInsert (t, e)
          c2 = Identity (c)
        }
      >
      y = ConcatFromSequence <axis = 0, new_axis = 1> (s)
    }"""
    x = data(2, 3)
    check(text, *({"n": np.array(n), "x": x} for n in (1, 4)))


def test_a_loop_that_goes_on_until_the_sequence_is_long():
    text = """
    main (int64 most, float[A] x) => (float[N] y, int64 size) {
      go = Constant <value = bool {1}> ()
      s0 = SequenceConstruct (x)
      s = Loop (, go, s0) <
        body = step (int64 i, bool c, seq(float[]) t) => (bool c2, seq(float[]) t2) {
          zero = Constant <value = int64 {0}> ()
          e = SequenceAt (t, zero)
          two = Concat <axis = 0> (e, x)
          t2 = SequenceInsert (t, two, zero)
          size = SequenceLength (t2)
          c2 = Less (size, most)
        }
      >
      size = SequenceLength (s)
      y = ConcatFromSequence <axis = 0> (s)
    }"""
    check(text, {"most": np.array(4), "x": data(2)}, {"most": np.array(1), "x": data(3)})


def test_a_queue_of_known_length_in_a_loop():
    """The sequence has two tensors in every iteration, so that they stay apart."""
    text = """
    main (int64 n, float[2] x, float[3] z) => (seq(float[]) s) {
      go = Constant <value = bool {1}> ()
      zero = Constant <value = int64 {0}> ()
      one = Constant <value = int64 {1}> ()
      s0 = SequenceConstruct (x, z)
      s = Loop (n, go, s0) <
        body = step (int64 i, bool c, seq(float[]) t) => (bool c2, seq(float[]) t2) {
          a = SequenceAt (t, zero)
          b = SequenceAt (t, one)
          a2 = Add (a, a)
          b2 = Neg (b)
          t2 = SequenceConstruct (a2, b2)
          c2 = Identity (c)
        }
      >
    }"""
    ir = check(text, {"n": np.array(3), "x": data(2), "z": data(3)})
    assert names(ir) == ["s:0", "s:1"]


def test_lists_of_lists_are_flattened_by_an_inner_loop():
    text = """
    main (int64 n, int64 m, float[A,2] x) => (float[N,2] y) {
      go = Constant <value = bool {1}> ()
      empty = SequenceEmpty <dtype = 1> ()
      s = Loop (n, go, empty) <
        body = outer (int64 i, bool c, seq(float[]) t) => (bool c2, seq(float[]) t2) {
          f = Cast <to = 1> (i)
          z = Add (x, f)
          t2 = Loop (m, go, t) <
            body = inner (int64 j, bool d, seq(float[]) u) => (bool d2, seq(float[]) u2) {
              g = Cast <to = 1> (j)
              e = Mul (z, g)
              u2 = SequenceInsert (u, e)
              d2 = Identity (d)
            }
          >
          c2 = Identity (c)
        }
      >
      y = ConcatFromSequence <axis = 0> (s)
    }"""
    check(
        text,
        {"n": np.array(2), "m": np.array(3), "x": data(2, 2)},
        {"n": np.array(1), "m": np.array(1), "x": data(1, 2)},
    )


def test_a_loop_of_known_count_is_unrolled():
    text = """
    main (float[A,3] x) => (seq(float[]) s, float[4,B] rows) {
      n = Constant <value = int64 {4}> ()
      go = Constant <value = bool {1}> ()
      empty = SequenceEmpty <dtype = 1> ()
      s, rows = Loop (n, go, empty) <
        body = step (int64 i, bool c, seq(float[]) t) => (bool c2, seq(float[]) t2, float[B] row) {
          f = Cast <to = 1> (i)
          e = Mul (x, f)
          t2 = SequenceInsert (t, e)
          row = ReduceSum <keepdims = 0> (e)
          c2 = Identity (c)
        }
      >
    }""".replace("float[4,B] rows", "float[4] rows").replace("float[B] row)", "float row)")
    ir = check(text, {"x": data(2, 3)})
    assert names(ir)[:-1] == ["rows", "s:0", "s:1", "s:2", "s:3"]


MAP = """
main ({first}, float[3] k, float[A,3] z) => (seq(float[]) y, seq(int64[]) shapes) {{
  {make}
  y, shapes = SequenceMap (s, t, k) <
    body = each (float[P,3] a, float[P,3] b, float[3] w) => (float[P,3] o, int64[2] shape) {{
      p = Mul (a, w)  q = Sub (p, b)  r = ReduceSum (z)  o = Add (q, r)  shape = Shape (a)
    }}
  >
}}"""


def test_map_over_sequences_of_known_length():
    text = MAP.format(
        first="float[A,3] x, float[2,3] u", make="s = SequenceConstruct (x, u)  t = SequenceConstruct (x, u)"
    )
    ir = check(text, {"x": data(4, 3), "u": data(2, 3), "k": data(3), "z": data(4, 3)})
    assert names(ir) == ["shapes:0", "shapes:1", "y:0", "y:1"]


def test_map_over_sequences_of_unknown_length():
    make = "s = SplitToSequence (x, m)  h = Neg (x)  t = SplitToSequence (h, m)"
    text = MAP.format(first="float[B,3] x, int64[N] m", make=make)
    x, k, z = data(6, 3), data(3), data(2, 3)
    ir = check(text, *({"x": x, "m": np.array(m), "k": k, "z": z} for m in ([2, 1, 3], [6], [3, 3])))
    assert names(ir) == ["shapes:stacked", "y:data", "y:shapes"]


BORDER = """
main (seq({kind}) x, int64 k) => (seq({kind}) y, {kind} a, int64 n) {{
  a = SequenceAt (x, k)
  y = SequenceInsert (x, a)
  n = SequenceLength (y)
}}"""


@pytest.mark.parametrize("k", [1, -1])
def test_a_sequence_that_comes_in(k: int):
    text = BORDER.format(kind="float[2,A]")
    feeds = {"x": [data(2, 3), data(2, 1), data(2, 4)], "k": np.array(k)}
    ir = check(text, feeds, sequence_lengths={"x": 3})
    assert {n for port in ir.inputs for n in port.get_names()} >= {"x:0", "x:1", "x:2", "k"}
    check(text, feeds, sequence_lengths={"x": 3}, input="x:0[2,3],x:1[2,1],x:2[2,4]")
    check(text, feeds, {"x": [data(2, 5)] * 2, "k": np.array(k)}, sequence_lengths={"x": None})


@pytest.mark.parametrize("options", [{"sequence_lengths": {"x": 2}}, {"sequence_lengths": {"x": "?"}}])
def test_a_sequence_of_equal_tensors_that_comes_in(options: dict[str, Any]):
    feeds = {"x": [data(2, 3), data(2, 3)], "k": np.array(1)}
    ir = check(BORDER.format(kind="float[2,3]"), feeds, **options)
    assert names(ir)[0] == "a"


def test_shapes_of_all_tensors_of_a_sequence_that_comes_in():
    module = stepwell.convert(parse(BORDER.format(kind="float[A,B]")), sequence_lengths={"x": 2}, input="x[4,5]")
    found = [str(op.results[0].type) for op in module.walk() if op.name == "opset.Parameter_1"]
    assert found[:2] == ["tensor<4x5xf32>"] * 2


OPTIONAL = """
main (optional(float[2,3]) o, float[2,3] x) => (bool there, float[2,3] y) {
  there = OptionalHasElement (o)
  y = If (there) <
    then_branch = yes () => (float[2,3] a) { a = OptionalGetElement (o) },
    else_branch = no () => (float[2,3] b) { b = Identity (x) }
  >
}"""


def test_an_optional_input():
    x, o = data(2, 3), data(2, 3)
    here = run(compiled(parse(OPTIONAL)), {"o": o, "x": x})
    assert bool(here["there"])
    same(here["y"], o)
    ir = compiled(parse(OPTIONAL), absent=["o"])
    assert len(ir.inputs) == 1
    gone = run(ir, {"x": x})
    assert not bool(gone["there"])
    same(gone["y"], x)


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        ({}, "--sequence-length x=N"),
        ({"sequence_lengths": {"xs": 2}}, "no input named 'xs'; did you mean 'x'"),
        ({"sequence_lengths": {"k": 2}}, "the input 'k' is not a sequence"),
        ({"sequence_lengths": {"x": -1}}, "cannot have the length -1"),
        ({"sequence_lengths": {"x": 10**9}}, "cannot have the length"),
        ({"absent": ["x"]}, "the input 'x' is not an optional input"),
        ({"absent": ["zzz"]}, "no input named 'zzz'; its inputs are x, k"),
    ],
)
def test_refusals_of_inputs(options: dict[str, Any], reason: str):
    with pytest.raises(stepwell.StepwellError, match=reason):
        stepwell.convert(parse(BORDER.format(kind="float[2,3]")), **options)
