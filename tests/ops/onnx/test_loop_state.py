"""What loops carry from one iteration to the next: states that change places, delay lines, quantised ones."""

from __future__ import annotations

import numpy as np
import pytest

from tests.ops.onnx import sequences
from tests.ops.onnx.test_subgraph import check

LOOP = """main (int64 n, float[2] a, float[2] b, float[2] c) => (float[2] p, float[2] q, float[2] r, float[N,2] ys) {
  t = Constant <value = bool {1}> ()
  p, q, r, ys = Loop (n, t, a, b, c) <
    body = body (int64 i, bool k, float[2] x, float[2] y, float[2] z)
      => (bool ko, float[2] xo, float[2] yo, float[2] zo, float[2] s) { ko = Identity (k) %s }
  >
}"""
SCAN = """main (float[2] a, float[2] b, float[2] c, float[3,2] xs)
  => (float[2] p, float[2] q, float[2] r, float[3,2] ys) {
  p, q, r, ys = Scan <num_scan_inputs = 1,
    body = body (float[2] x, float[2] y, float[2] z, float[2] u)
      => (float[2] xo, float[2] yo, float[2] zo, float[2] s) { %s }
  > (a, b, c, xs)
}"""
STATES = {"a": np.float32([1, 2]), "b": np.float32([3, 4]), "c": np.float32([5, 6])}
SWAPPED = "xo = Identity (y) yo = Identity (x) zo = Identity (z) s = Add (x, z)"
ROTATED = "xo = Identity (y) yo = Identity (z) zo = Identity (x) s = Add (x, z)"
DELAYED = "w = Add (x, z) xo = Identity (w) yo = Identity (x) zo = Identity (y) s = Identity (z)"
VIEWED = """
  row = Constant <value = int64[2] {1, 2}> () flat = Constant <value = int64[1] {2}> ()
  v = Reshape (x, row) w = Reshape (v, flat) yo = Identity (w) xo = Add (x, z) zo = Mul (z, y) s = Identity (y)
"""


@pytest.mark.parametrize("trips", [0, 1, 4])
@pytest.mark.parametrize("body", [SWAPPED, ROTATED, DELAYED, VIEWED], ids=["swapped", "rotated", "delayed", "viewed"])
def test_states_of_a_loop(body: str, trips: int):
    check(LOOP % body, {"n": np.array(trips), **STATES})


@pytest.mark.parametrize("trips", [1, 2, 3])
def test_states_of_different_sizes_change_places(trips: int):
    text = """main (int64 n, float[A] a, float[B] b) => (float[C] p, float[D] q) {
      t = Constant <value = bool {1}> ()
      p, q = Loop (n, t, a, b) <
        body = body (int64 i, bool k, float[C] x, float[D] y) => (bool ko, float[D] xo, float[C] yo) {
          ko = Identity (k) xo = Identity (y) yo = Identity (x)
        }
      >
    }"""
    check(text, {"n": np.array(trips), "a": np.float32([1, 2, 3]), "b": np.float32([4, 5, 6, 7, 8])})


STACKED = """main (int64 n, bool go, float top, float[2] a) => (float[2] p, float[N,2] q, float[M,2] r) {
  ax = Constant <value = int64[1] {0}> () two = Constant <value = int64[2] {1, 2}> () first = Reshape (a, two)
  p, r, q = Loop (%s) <
    body = body (int64 i, bool k, float[2] x, float[R,2] z) => (bool ko, float[2] xo, float[S,2] zo, float[2] y) {
      xo = Add (x, a) y = Neg (xo) s = ReduceMax <keepdims = 0> (xo) u = Unsqueeze (y, ax)
      zo = Concat <axis = 0> (z, u) ko = %s
    }
  >
}"""


@pytest.mark.parametrize("goes_on", ["Identity (k)", "Less (s, top)"])
@pytest.mark.parametrize("given", ["n, , a, first", "n, go, a, first"])
def test_a_run_without_iterations_after_one_with_some(given: str, goes_on: str):
    """The runtime leaves joined outputs as they were then."""
    top, a = np.array(4, np.float32), np.array([1, 2], np.float32)
    runs = [{"n": np.array(n), "go": np.array(go), "top": top, "a": a} for n, go in ((3, True), (0, True), (2, False))]
    sequences.check(STACKED % (given, goes_on), *runs, *runs)


@pytest.mark.parametrize(
    "body",
    [
        SWAPPED + " unused = Add (u, u)",
        ROTATED,
        DELAYED,
        "w = Add (x, u) xo = Identity (w) yo = Identity (x) zo = Identity (y) s = Identity (z)",
        "xo = Identity (u) yo = Add (x, y) zo = Add (y, z) s = Identity (x)",
    ],
    ids=["swapped", "rotated", "delayed", "slices delayed", "last slice"],
)
def test_states_of_a_scan(body: str):
    check(SCAN % body, {"xs": np.arange(6, dtype=np.float32).reshape(3, 2), **STATES})


@pytest.mark.parametrize("declared", ["float[3,2]", "float[A,2]"])
def test_a_scan_that_reads_no_slice_runs_as_often(declared: str):
    text = SCAN % "xo = Add (x, y) yo = Mul (x, y) zo = Identity (z) s = Identity (x)"
    check(text.replace("float[3,2] xs", f"{declared} xs"), {"xs": np.zeros((3, 2), np.float32), **STATES})


QUANTISED = """
  f = Mul (v, k) q = QuantizeLinear (f, scale, zero) m = DequantizeLinear (q, scale, zero)
"""
CONSTANTS = """
  k = Constant <value = float[3] {0.5, 0.3, -0.4}> ()
  scale = Constant <value = float {1}> () zero = Constant <value = int8 {0}> ()
"""


def test_a_quantised_product_per_channel_in_a_loop():
    """The runtime takes the factors into a FakeQuantize; within a body it then uses the first of them for all."""
    body = QUANTISED.replace("v", "x").replace("m =", "d =")
    text = f"""main (float[1,3] s0, float[4,1,3] xs) => (float[1,3] s, float[4,1,3] ys) {{
      {CONSTANTS}
      s, ys = Scan <num_scan_inputs = 1, body = body (float[1,3] s1, float[1,3] x) => (float[1,3] s2, float[1,3] o) {{
        {body} s2 = Add (s1, d) o = Identity (d)
      }}> (s0, xs)
    }}"""
    check(text, {"s0": np.zeros((1, 3), np.float32), "xs": 7 * np.arange(12, dtype=np.float32).reshape(4, 1, 3)})


def test_a_quantised_product_per_channel_in_a_branch():
    text = f"""main (bool c, float[1,3] v) => (float[1,3] y) {{
      {CONSTANTS}
      y = If (c) <
        then_branch = yes () => (float[1,3] m) {{ {QUANTISED} }},
        else_branch = no () => (float[1,3] e) {{ e = Relu (v) }}
      >
    }}"""
    for flag in (True, False):
        check(text, {"c": np.array(flag), "v": np.float32([[7, 14, 21]])})


JOINED = """
  xo = Gather <axis = 0> (y, zero) u = Unsqueeze (x, ax)
  r = Slice (y, one, two, ax) yo = Concat <axis = 0> (r, u)
"""
ADDED = "xo = Gather <axis = 0> (y, zero) yo = Add (y, x)"


@pytest.mark.parametrize("trips", [1, 2, 3])
@pytest.mark.parametrize("first", ["vector", "matrix"])
@pytest.mark.parametrize("body", [JOINED, ADDED], ids=["joined", "added"])
def test_a_state_that_is_part_of_another(body: str, first: str, trips: int):
    """A Gather of one row is a view, and operands of a Concat may lie in its memory: a queue is both."""
    names = ["a", "b"] if first == "vector" else ["b", "a"]
    states = {"a": "float[2] x", "b": "float[2,2] y"}
    after = {"a": "float[2] xo", "b": "float[2,2] yo"}
    text = f"""main (int64 n, float[2] a, float[2,2] b) => (float[2] p, float[2,2] q) {{
      t = Constant <value = bool {{1}}> () zero = Constant <value = int64 {{0}}> ()
      ax = Constant <value = int64[1] {{0}}> () one = Constant <value = int64[1] {{1}}> ()
      two = Constant <value = int64[1] {{2}}> ()
      {"p, q" if first == "vector" else "q, p"} = Loop (n, t, {names[0]}, {names[1]}) <
        body = body (int64 i, bool k, {states[names[0]]}, {states[names[1]]})
          => (bool ko, {after[names[0]]}, {after[names[1]]}) {{ ko = Identity (k) {body} }}
      >
    }}"""
    check(text, {"n": np.array(trips), "a": np.float32([1, 2]), "b": np.float32([[3, 4], [5, 6]])})


@pytest.mark.parametrize("shape", ["2", "A"])
@pytest.mark.parametrize("trips", [0, 1, 3])
@pytest.mark.parametrize("go", [True, False])
def test_a_state_that_is_not_read_keeps_its_first_value_where_the_body_never_runs(shape: str, trips: int, go: bool):
    text = f"""main (int64 n, bool go, float[{shape}] a, float[{shape}] b) => (float[X] p, float[Y] q, bool r) {{
      p, q, r = Loop (n, go, a, b, go) <
        body = body (int64 i, bool k, float[{shape}] x, float[{shape}] y, bool z)
          => (bool ko, float[{shape}] xo, float[{shape}] yo, bool zo) {{
            ko = Identity (k)  xo = Add (x, a)  yo = Mul (x, a)  zo = Not (k)
        }}
      >
    }}"""
    check(text, {"n": np.array(trips), "go": np.array(go), "a": STATES["a"], "b": STATES["b"]})


@pytest.mark.parametrize("inner", ["g = Neg (v)", "g = Identity (f)"], ids=["of slices", "of none"])
@pytest.mark.parametrize("directions", [[0, 0], [1, 0], [0, 1], [1, 1]], ids=str)
def test_scans_within_scans_run_in_both_directions(inner: str, directions: list[int]):
    there, back = directions
    text = f"""main (float[4] s, float[3] xs, float[3,2] f) => (float[4] t, float[3] o, float[3,2,3] all) {{
      t, o, all = Scan <
        num_scan_inputs = 1, scan_input_directions = [{there}], scan_output_directions = [{back}, {there}],
        body = outer (float[4] a, float x) => (float[4] b, float p, float[2,3] h) {{
          b = Mul (a, x)
          p = Add (x, x)
          m = Mul (f, x)
          h0 = Scan <num_scan_inputs = 1, scan_input_directions = [{back}], scan_output_axes = [1],
            scan_output_directions = [{there}],
            body = inner (float[2] v) => (float[2] w) {{ {inner.replace("(f)", "(u)")}  w = Identity (g) }}
          > (m)
          h = Identity (h0)
        }}
      > (s, xs)
    }}"""
    text = text.replace(
        "m = Mul (f, x)", "m = Mul (f, x) k = Constant <value_ints = [0]> () u = ReduceSum <keepdims = 0> (m, k)"
    )
    check(text, {"s": np.float32([1, 2, 3, 4]), "xs": np.float32([2, 3, 5]), "f": np.float32([[1, 2], [3, 4], [5, 6]])})


@pytest.mark.parametrize("direction", [0, 1])
def test_a_scan_that_reads_no_slice_joins_backwards(direction: int):
    text = f"""main (float a, float[N] xs) => (float t, float[M] o) {{
      t, o = Scan <num_scan_inputs = 1, scan_output_directions = [{direction}],
        body = body (float x, float u) => (float y, float z) {{ y = Add (x, x)  z = Neg (x) }}
      > (a, xs)
    }}"""
    check(text, {"a": np.array(1.5, np.float32), "xs": np.float32([2, 3, 5])})


@pytest.mark.parametrize(
    "goes_on", ["Identity (k)", "Constant <value = bool {1}> ()", "Constant <value = bool {0}> ()"]
)
@pytest.mark.parametrize("count", ["n", "", "two", "none"])
def test_whether_a_loop_runs_at_all(goes_on: str, count: str):
    """Conditions and counts that are constants and that are not; a negative count is none."""
    if count == "" and "{0}" not in goes_on:
        pytest.skip("it would not come to an end")
    text = f"""main (int64 n, bool go, float[2] a) => (float[2] p, float[N,2] all) {{
      two = Constant <value = int64 {{2}}> ()  none = Constant <value = int64 {{-1}}> ()
      p, all = Loop ({count}, go, a) <
        body = body (int64 i, bool k, float[2] x) => (bool ko, float[2] xo, float[2] s) {{
          ko = {goes_on}  xo = Add (x, a)  s = Neg (a)
        }}
      >
    }}"""
    for trips in (0, 1, 3, -2):
        for go in (True, False):
            check(text, {"n": np.array(trips), "go": np.array(go), "a": STATES["a"]})


@pytest.mark.parametrize("trips", [0, 1, 3])
def test_a_state_that_becomes_an_outer_value(trips: int):
    """Only what is collected of it is asked for."""
    text = """main (int64 n, float[2] a, float[2] b) => (float[N,2] all) {
      p, all = Loop (n, , a) <
        body = body (int64 i, bool k, float[2] x) => (bool ko, float[2] xo, float[2] s) {
          ko = Identity (k)  xo = Identity (b)  s = Identity (x)
        }
      >
    }"""
    check(text, {"n": np.array(trips), "a": STATES["a"], "b": STATES["b"]})
    scan = """main (float[2] a, float[2] b, float[3] xs) => (float[3,2] all) {
      p, all = Scan <num_scan_inputs = 1,
        body = body (float[2] x, float u) => (float[2] xo, float[2] s) { xo = Identity (b)  s = Identity (x) }
      > (a, xs)
    }"""
    check(scan, {"a": STATES["a"], "b": STATES["b"], "xs": np.float32([1, 2, 3])})


@pytest.mark.parametrize("sizes", ["2", "A"])
@pytest.mark.parametrize(
    "step",
    [
        "t = Mul (u, v)  xo = Add (x, t)",
        "t = Sub (u, v)  w = Tanh (t)  xo = Add (w, x)",
        "t = Max (u, v)  xo = Mul (x, t)",
        "t = Softmax (u)  w = Mul (t, v)  xo = Sub (x, w)",
        "t = Add (u, x)  xo = Mul (t, v)",
    ],
)
def test_a_state_that_may_be_computed_in_the_place_of_a_slice(sizes: str, step: str):
    """An element-wise result may take the memory of an operand, which the next slice overwrites."""
    text = f"""main (float[{sizes}] a, float[3,{sizes}] us, float[3,{sizes}] vs) => (float[2] b, float[3,2] all) {{
      b, all = Scan <num_scan_inputs = 2,
        body = body (float[2] x, float[2] u, float[2] v) => (float[2] xo, float[2] s) {{ {step}  s = Neg (xo) }}
      > (a, us, vs)
    }}"""
    us, vs = np.float32([[1, 2], [3, 5], [4, 7]]), np.float32([[0.5, 2], [1, 0.25], [3, -1]])
    check(text, {"a": STATES["a"], "us": us, "vs": vs})


def test_a_loop_of_two_states_computed_from_each_other():
    text = """main (int64 n, float[2] a, float[2] b) => (float[2] p, float[2] q) {
      p, q = Loop (n, , a, b) <
        body = body (int64 i, bool k, float[2] x, float[2] y) => (bool ko, float[2] xo, float[2] yo) {
          ko = Identity (k)  t = Mul (y, y)  xo = Add (t, x)  yo = Neg (x)
        }
      >
    }"""
    for trips in (1, 2, 4):
        check(text, {"n": np.array(trips), "a": STATES["a"], "b": STATES["b"]})


@pytest.mark.parametrize("directions", [[0, 0], [1, 0], [1, 1]], ids=str)
def test_the_first_scan_of_two_inputs(directions: list[int]):
    text = f"""main (float[2,4] s, float[2,3,4] x, float[2,3,4] z) => (float[2,4] y, float[2,3,4] o) {{
      y, o = Scan <num_scan_inputs = 2, directions = {directions},
        body = body (float[4] a, float[4] p, float[4] q) => (float[4] b, float[4] r) {{
          t = Mul (p, q)  b = Add (a, t)  r = Tanh (b)
        }}
      > (, s, x, z)
    }}"""
    rng = np.random.default_rng(0)
    s, x, z = (rng.normal(size=shape).astype(np.float32) for shape in ((2, 4), (2, 3, 4), (2, 3, 4)))
    check(text, {"s": s, "x": x, "z": z}, opset=8)
