"""Sequences of run-time length at the edges: element types, nothing in them, states of loops, what bodies capture."""

from __future__ import annotations

import numpy as np
import pytest

import stepwell
from tests.ops.onnx.sequences import check, compiled, data, names, parse, run

PREFIXES = """
main (int64 n, {kind}[A,2] x) => (seq({kind}[]) s) {{
  go = Constant <value = bool {{1}}> ()
  empty = SequenceEmpty <dtype = {number}> ()
  zero = Constant <value = int64[1] {{0}}> ()
  one = Constant <value = int64[1] {{1}}> ()
  s = Loop (n, go, empty) <
    body = step (int64 i, bool c, seq({kind}[]) t) => (bool c2, seq({kind}[]) t2) {{
      start = Unsqueeze (i, zero)
      stop = Add (start, one)
      e = Slice (x, zero, stop, zero)
      t2 = SequenceInsert (t, e)
      c2 = Identity (c)
    }}
  >
}}"""


@pytest.mark.parametrize(
    ("kind", "number", "dtype"),
    [
        ("int64", 7, np.int64),
        ("int32", 6, np.int32),
        ("int8", 3, np.int8),
        ("uint8", 2, np.uint8),
        ("bool", 9, np.bool_),
        ("float16", 10, np.float16),
        ("double", 11, np.float64),
    ],
)
def test_element_types(kind: str, number: int, dtype: type):
    x = np.array([[0, 1], [1, 1], [0, 0], [1, 0]]).astype(dtype)
    check(PREFIXES.format(kind=kind, number=number), {"n": np.array(3), "x": x}, {"n": np.array(0), "x": x})


@pytest.mark.parametrize("of", ["string[3]", "string[A]"])
def test_strings(of: str):
    text = f"""
    main (int64 k, {of} x, {of} w) => (string[A] y, seq(string[]) t, seq(string[]) u) {{
      s = SequenceConstruct (x, w)
      y = SequenceAt (s, k)
      t = SequenceErase (s, k)
      u = SequenceInsert (s, x, k)
    }}"""
    x, w = np.array(["a" * 40, "bb", ""]), np.array(["q", "r" * 50, "äß"])
    check(text, *({"k": np.array(k), "x": x, "w": w} for k in (0, 1, -1)))


@pytest.mark.parametrize("axis", [0, 1])
@pytest.mark.parametrize("split", ["m = Constant <value = int64 {2}> ()", "m = Identity (n)"])
def test_parts_of_strings(split: str, axis: int):
    text = f"""
    main (int64[2] n, string[3,3] x) => (seq(string[]) s, seq(string[]) t, string[A,B] y) {{
      {split}
      s = SplitToSequence <axis = {axis}> (x, m)
      t = SplitToSequence <axis = {axis}, keepdims = 0> (x)
      zero = Constant <value = int64 {{0}}> ()
      e = SequenceErase (s, zero)
      y = ConcatFromSequence <axis = {axis}> (e)
    }}"""
    x = np.array([["a" * 40, "bb", ""], ["q", "r" * 50, "äß"], ["1", "2", "3"]])
    for declared in ("3,3", "C,D"):
        check(text.replace("string[3,3]", f"string[{declared}]"), {"n": np.array([1, 2]), "x": x})


def test_a_scan_takes_from_a_sequence_outside():
    text = """
    main (float[4] a0, int64[3] indices, float[4] x, float[4] w) => (float[4] a, float[T,4] o) {
      s = SequenceConstruct (x, w, a0)
      a, o = Scan <num_scan_inputs = 1,
        body = step (float[4] p, int64 i) => (float[4] p2, float[4] out) {
          e = SequenceAt (s, i)  p2 = Add (p, e)  out = Identity (e)
        }
      > (a0, indices)
    }"""
    check(text, {"a0": data(4), "indices": np.array([0, 2, -2]), "x": data(4), "w": data(4)})


def test_a_loop_takes_tensors_of_different_size_from_outside():
    text = """
    main (int64 n, float[2] x, float[3] w) => (float y) {
      go = Constant <value = bool {1}> ()
      s = SequenceConstruct (x, w)
      z = Constant <value = float {0}> ()
      y = Loop (n, go, z) <
        body = step (int64 i, bool c, float t) => (bool c2, float t2) {
          e = SequenceAt (s, i)  r = ReduceSum <keepdims = 0> (e)  t2 = Add (t, r)  c2 = Identity (c)
        }
      >
    }"""
    check(text, {"n": np.array(2), "x": data(2), "w": data(3)})


def test_a_branch_in_a_loop_appends():
    text = """
    main (int64 n, float[A] x) => (seq(float[]) s) {
      go = Constant <value = bool {1}> ()
      empty = SequenceEmpty <dtype = 1> ()
      one = Constant <value = int64 {1}> ()
      s = Loop (n, go, empty) <
        body = step (int64 i, bool c, seq(float[]) t) => (bool c2, seq(float[]) t2) {
          first = Less (i, one)
          t2 = If (first) <
            then_branch = yes () => (seq(float[]) p) { p = SequenceInsert (t, x) },
            else_branch = no () => (seq(float[]) q) { h = Concat <axis = 0> (x, x)  q = SequenceInsert (t, h) }
          >
          c2 = Identity (c)
        }
      >
    }"""
    check(text, *({"n": np.array(n), "x": data(3)} for n in (0, 1, 3)))


def test_two_lists_and_a_number():
    """The elements of one are scalars."""
    text = """
    main (int64 n, float[A,3] x) => (seq(float[]) s, seq(float[]) u, float last) {
      go = Constant <value = bool {1}> ()
      empty = SequenceEmpty <dtype = 1> ()
      z = Constant <value = float {0}> ()
      s, u, last = Loop (n, go, empty, empty, z) <
        body = step (int64 i, bool c, seq(float[]) t, seq(float[]) w, float k)
          => (bool c2, seq(float[]) t2, seq(float[]) w2, float k2) {
          r = Gather <axis = 0> (x, i)
          t2 = SequenceInsert (t, r)
          m = ReduceMax <keepdims = 0> (r)
          k2 = Add (k, m)
          w2 = SequenceInsert (w, k2)
          c2 = Identity (c)
        }
      >
    }"""
    ir = check(text, *({"n": np.array(n), "x": data(4, 3)} for n in (0, 1, 3)))
    assert names(ir) == ["last", "s:stacked", "u:stacked"]


@pytest.mark.parametrize("kind", ["seq(float[])", "float[]"])
def test_loops_within_loops_end(kind: str, monkeypatch: pytest.MonkeyPatch):
    """Each lowers its body two or three times: the product is bounded."""
    from stepwell.lowering import conversion

    depth = 8
    heads = [
        f"s{i} = Loop (n, go, {f't{i - 1}' if i else 'a'}) < body = b{i} (int64 i{i}, bool c{i}, {kind} t{i}) "
        f"=> (bool d{i}, {kind} u{i}) {{ d{i} = Identity (c{i}) "
        for i in range(depth)
    ]
    innermost = f"u{depth - 1} = {'SequenceInsert' if 'seq' in kind else 'Concat <axis = 0>'} (t{depth - 1}, x) }} > "
    tails = [f"u{i} = Identity (s{i + 1}) }} > " for i in reversed(range(depth - 1))]
    model = parse(f"""
    main (int64 n, float[2] x) => ({kind} s) {{
      go = Constant <value = bool {{1}}> ()
      {"a = SequenceEmpty ()" if "seq" in kind else "a = Neg (x)"}
      {" ".join([*heads, innermost, *tails])}
      s = Identity (s0)
    }}""")
    stepwell.convert(model)
    monkeypatch.setattr(conversion, "MOST", 64)
    with pytest.raises(stepwell.StepwellError, match="loops within loops change too often"):
        stepwell.convert(model)


def test_lists_that_change_places():
    text = """
    main (int64 n, float[A] x) => (seq(float[]) s, seq(float[]) u) {
      go = Constant <value = bool {1}> ()
      a = SequenceConstruct (x)
      h = Concat <axis = 0> (x, x)
      b = SequenceConstruct (h, x)
      s, u = Loop (n, go, a, b) <
        body = step (int64 i, bool c, seq(float[]) t, seq(float[]) w)
          => (bool c2, seq(float[]) t2, seq(float[]) w2) {
          t2 = Identity (w)  w2 = Identity (t)  c2 = Identity (c)
        }
      >
    }"""
    check(text, *({"n": np.array(n), "x": data(3)} for n in (0, 1, 2, 3)))


QUEUE = """
main (int64 n, float[2] x, float[2] w) => (seq(float[]) s, float[2] sum) {
  go = Constant <value = bool {1}> ()
  zero = Constant <value = int64 {0}> ()
  first = SequenceConstruct (x, w, x)
  s, sum = Loop (n, go, first, w) <
    body = step (int64 i, bool c, seq(float[]) t, float[2] v) => (bool c2, seq(float[]) t2, float[2] v2) {
      e = SequenceAt (t, zero)
      rest = SequenceErase (t, POSITION)
      v2 = Add (v, e)
      t2 = SequenceInsert (rest, v2)
      c2 = Identity (c)
    }
  >
}"""


@pytest.mark.parametrize("position", ["zero", "i"])
def test_a_queue(position: str):
    """Its length does not change; where it is not known which one is taken away, the tensors are stacked."""
    text = QUEUE.replace("POSITION", position)
    check(text, *({"n": np.array(n), "x": data(2), "w": data(2)} for n in (0, 1, 2, 3)))


OPTIONAL = """
main (int64 n, optional(seq(float[])) o) => (seq(float[]) s) {
  go = Constant <value = bool {1}> ()
  x = Constant <value = float[5] {1, 2, 3, 4, 5}> ()
  zero = Constant <value = int64[1] {0}> ()
  one = Constant <value = int64[1] {1}> ()
  s = Loop (n, go, o) <
    body = step (int64 i, bool c, optional(seq(float[])) t) => (bool c2, seq(float[]) t2) {
      there = OptionalHasElement (t)
      u = If (there) <
        then_branch = yes () => (seq(float[]) a) { a = OptionalGetElement (t) },
        else_branch = no () => (seq(float[]) b) { k = Constant <value = float[1] {7}> ()  b = SequenceConstruct (k) }
      >
      start = Unsqueeze (i, zero)
      stop = Add (start, one)
      e = Slice (x, zero, stop)
      t2 = SequenceInsert (u, e)
      c2 = Identity (c)
    }
  >
}"""


@pytest.mark.parametrize("n", [1, 3])
def test_a_state_that_is_an_optional_value(n: int):
    """ONNX Runtime gives a state that it is not told the type of; the expected values are written down."""
    prefixes = [np.arange(1, i + 2, dtype=np.float32) for i in range(n)]
    absent = run(compiled(parse(OPTIONAL), absent=["o"]), {"n": np.array(n)})
    found = absent["s:data"].tolist(), absent["s:shapes"].tolist(), absent["s:present"].tolist()
    assert found == ([7.0, *np.concatenate(prefixes).tolist()], [[1], *([len(p)] for p in prefixes)], True)
    o = np.array([8, 9], np.float32)
    given = run(compiled(parse(OPTIONAL), sequence_lengths={"o": 1}, input="o[2]"), {"n": np.array(n), "o": [o]})
    assert given["s:data"].tolist() == [8.0, 9.0, *np.concatenate(prefixes).tolist()]


def test_an_optional_sequence_that_comes_in():
    text = """
    main (optional(seq(float[A])) o) => (int64 n, bool there, optional(seq(float[A])) p) {
      there = OptionalHasElement (o)
      s = OptionalGetElement (o)
      n = SequenceLength (s)
      p = Identity (o)
    }"""
    check(text, {"o": [data(2), data(3)]}, sequence_lengths={"o": 2})
    check(text, {"o": [data(2), data(3)]}, {"o": [data(1)]}, sequence_lengths={"o": "?"})


def test_tensors_of_different_ranks():
    text = """
    main (int64 k, float[A] x, float w, float[2,3] v) => (seq(float[]) t, int64 n) {
      s = SequenceConstruct (x, w, v)
      t = SequenceErase (s, k)
      n = SequenceLength (t)
    }"""
    feeds = {"x": data(3), "w": np.array(3, np.float32), "v": data(2, 3)}
    check(text, *({"k": np.array(k), **feeds} for k in (0, 1, -1)))


@pytest.mark.parametrize("axis", [0, 1])
def test_parts_of_size_zero(axis: int):
    text = f"""
    main (float[A,B] x, int64[N] m) => (seq(float[]) s, float[C,D] y) {{
      s = SplitToSequence <axis = {axis}> (x, m)
      y = ConcatFromSequence <axis = {axis}> (s)
    }}"""
    full, none = (data(3, 2), data(0, 2)) if axis == 0 else (data(2, 3), data(2, 0))
    check(
        text, {"x": full, "m": np.array([0, 3, 0])}, {"x": none, "m": np.array([0])}, {"x": none, "m": np.array([0, 0])}
    )


def test_no_parts():
    text = """
    main (float[A,2] x) => (seq(float[]) s, int64 n) {
      s = SplitToSequence <keepdims = 0> (x)
      n = SequenceLength (s)
    }"""
    check(text, {"x": data(3, 2)}, {"x": data(0, 2)})


def test_map_takes_from_a_sequence_outside():
    text = """
    main (float[A,2] x, float[2] p, float[2] q) => (seq(float[]) y) {
      s = SplitToSequence <keepdims = 0> (x)
      l = SequenceConstruct (p, q)
      y = SequenceMap (s) <
        body = each (float[2] a) => (float[2] o) {
          one = Constant <value = int64 {1}> ()  e = SequenceAt (l, one)  o = Add (a, e)
        }
      >
    }"""
    check(text, {"x": data(3, 2), "p": data(2), "q": data(2)}, {"x": data(1, 2), "p": data(2), "q": data(2)})


@pytest.mark.parametrize("of", ["float[2]", "float[A]"])
def test_put_in_at_a_computed_position(of: str):
    text = f"""
    main (int32 k, {of} x, float[2] w) => (seq(float[]) t, float[B] y) {{
      s = SequenceConstruct (x, x)
      t = SequenceInsert (s, w, k)
      y = SequenceAt (t, k)
    }}"""
    check(text, *({"k": np.array(k, np.int32), "x": data(2), "w": data(2)} for k in (0, 1, 2, -1, -2)))
