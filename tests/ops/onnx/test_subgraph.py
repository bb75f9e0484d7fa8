"""If, Loop and Scan, written in ONNX's text form and held against ONNX Runtime."""

from __future__ import annotations

import numpy as np
import onnx
import pytest

import stepwell
from stepwell.dialects.errors import StepwellError
from tests.ops.onnx.cases import converted

rng = np.random.default_rng(0)


def data(*shape: int) -> np.ndarray:
    return rng.normal(size=shape).astype(np.float32)


def parse(text: str, opset: int = 17) -> onnx.ModelProto:
    return onnx.parser.parse_model(f'<ir_version: 8, opset_import: ["" : {opset}]>\n{text}')


def check(text: str, *runs: dict[str, np.ndarray], opset: int = 17) -> None:
    """The same numbers and shapes as ONNX Runtime for every set of inputs."""
    import onnxruntime

    model = parse(text, opset)
    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    for feeds in runs:
        expected = session.run(None, feeds)
        for ours, theirs in zip(converted(model, feeds), expected, strict=True):
            assert ours.shape == np.asarray(theirs).shape
            np.testing.assert_allclose(ours, theirs, rtol=1e-4, atol=1e-5)


IF = """
main (bool c, float[2,3] x, float[2,3] w) => (float[2,3] y, float[2,3] z) {
  k = Constant <value = float[3] {1, 2, 3}> ()
  doubled = Add (x, x)
  y, z = If (c) <
    then_branch = yes () => (float[2,3] a, float[2,3] b) { a = Mul (doubled, k)  b = Add (a, w) },
    else_branch = no () => (float[2,3] d, float[2,3] e) { d = Sub (x, k)  e = Identity (x) }
  >
}"""


def test_if():
    for flag in (True, False):
        check(IF, {"c": np.array(flag), "x": data(2, 3), "w": data(2, 3)})


def test_if_of_a_known_condition_is_one_branch():
    text = """
    main (float[2,N] x) => (float[2,M] y) {
      n = Shape (x)
      two = Constant <value = int64[1] {0}> ()
      rows = Gather (n, two)
      want = Constant <value = int64[1] {2}> ()
      c = Equal (rows, want)
      y = If (c) <
        then_branch = yes () => (float[2,N] a) { a = Neg (x) },
        else_branch = no () => (float[N] d) { d = ReduceSum <keepdims = 0> (x, two) }
      >
    }"""
    check(text, {"x": data(2, 5)})
    assert not any(op.name == "opset.If_8" for op in stepwell.convert(parse(text)).walk())


def test_if_with_a_condition_of_rank_two():
    text = """
    main (float[1,1] p, float[3] x) => (float[3] y) {
      half = Constant <value = float[1] {0.5}> ()
      c = GreaterOrEqual (p, half)
      y = If (c) <
        then_branch = yes () => (float[3] a) { a = Neg (x) },
        else_branch = no () => (float[3] d) { d = Relu (x) }
      >
    }"""
    for p in (0.2, 0.7):
        check(text, {"p": np.full((1, 1), p, np.float32), "x": data(3)})


def test_if_with_branches_of_different_size():
    text = """
    main (bool c, float[A,B] x) => (float[P,Q] y) {
      t = Constant <value = int64[2] {2, 1}> ()
      y = If (c) <
        then_branch = yes () => (float[P,Q] a) { a = Tile (x, t) },
        else_branch = no () => (float[P,Q] d) { d = Relu (x) }
      >
    }"""
    for flag in (True, False):
        check(text, {"c": np.array(flag), "x": data(2, 3)})


def test_nested_if_captures_from_everywhere():
    text = """
    main (bool c, bool d, float[2] x, float[2] w) => (float[2] y) {
      y = If (c) <
        then_branch = yes () => (float[2] a) {
          s = Add (x, w)
          a = If (d) <
            then_branch = yes2 () => (float[2] a1) { a1 = Mul (s, x) },
            else_branch = no2 () => (float[2] a2) { a2 = Sub (w, s) }
          >
        },
        else_branch = no () => (float[2] b) { b = Identity (w) }
      >
    }"""
    x, w = data(2), data(2)
    for c in (True, False):
        for d in (True, False):
            check(text, {"c": np.array(c), "d": np.array(d), "x": x, "w": w})


def test_branches_of_different_rank_are_refused():
    text = """
    main (bool c, float[2,3] x) => (float[] y) {
      axis = Constant <value = int64[1] {0}> ()
      y = If (c) <
        then_branch = yes () => (float[2,3] a) { a = Neg (x) },
        else_branch = no () => (float[3] d) { d = ReduceSum <keepdims = 0> (x, axis) }
      >
    }"""
    with pytest.raises(StepwellError, match="different rank"):
        stepwell.convert(parse(text))


LOOP = """
main (int64 n, bool go, float[2,3] x, float[3] k) => (float[2,3] last, float[T,2,3] all, int64[T] steps) {
  last, all, steps = Loop (n, go, x) <
    body = step (int64 i, bool c, float[2,3] s) => (bool c2, float[2,3] s2, float[2,3] out, int64 j) {
      scaled = Mul (s, k)
      f = Cast <to = 1> (i)
      s2 = Add (scaled, f)
      out = Neg (s2)
      j = Identity (i)
      c2 = Identity (c)
    }
  >
}"""


@pytest.mark.parametrize("trips", [3, 1])
def test_loop(trips: int):
    check(LOOP, {"n": np.array(trips), "go": np.array(True), "x": data(2, 3), "k": data(3)})


@pytest.mark.parametrize("feeds", [{"n": np.array(0), "go": np.array(True)}, {"n": np.array(4), "go": np.array(False)}])
def test_loop_of_no_trips(feeds: dict[str, np.ndarray]):
    check(LOOP, {**feeds, "x": data(2, 3), "k": data(3)})


def test_for_of_a_known_count():
    text = """
    main (float[2] x) => (float[2] y, float[T,2] all) {
      n = Constant <value = int64 {4}> ()
      y, all = Loop (n, , x) <
        body = step (int64 i, bool c, float[2] s) => (bool c2, float[2] s2, float[2] out) {
          s2 = Add (s, x)  out = Identity (s)  c2 = Identity (c)
        }
      >
    }"""
    check(text, {"x": data(2)})


@pytest.mark.parametrize("limit", ["", "m"])
def test_while(limit: str):
    text = f"""
    main (float s0, float top) => (float y, float[T] all) {{
      m = Constant <value = int64 {{9223372036854775807}}> ()
      start = Less (s0, top)
      y, all = Loop ({limit}, start, s0) <
        body = step (int64 i, bool c, float s) => (bool c2, float s2, float out) {{
          s2 = Add (s, s)  out = Identity (s2)  c2 = Less (s2, top)
        }}
      >
    }}"""
    check(
        text,
        {"s0": np.array(1, np.float32), "top": np.array(100, np.float32)},
        {"s0": np.array(200, np.float32), "top": np.array(100, np.float32)},
    )


def test_loop_whose_state_grows():
    text = """
    main (int64 n, float[1,2] x) => (float[R,2] y) {
      go = Constant <value = bool {1}> ()
      y = Loop (n, go, x) <
        body = step (int64 i, bool c, float[R,2] s) => (bool c2, float[Q,2] s2) {
          s2 = Concat <axis = 0> (s, x)  c2 = Identity (c)
        }
      >
    }"""
    check(text, {"n": np.array(3), "x": data(1, 2)}, {"n": np.array(1), "x": data(1, 2)})


def test_loop_that_stacks_only():
    """No state; one output is not used; the index selects a row."""
    text = """
    main (int64 n, float[4,3] x) => (float[T,3] y) {
      go = Constant <value = bool {1}> ()
      unused, y = Loop (n, go) <
        body = step (int64 i, bool c) => (bool c2, float[3] a, float[3] b) {
          b = Gather <axis = 0> (x, i)  a = Neg (b)  c2 = Identity (c)
        }
      >
    }"""
    check(text, {"n": np.array(3), "x": data(4, 3)})


def test_nested_loops():
    text = """
    main (int64 n, int64 m, float[2] x) => (float[2] y, float[T,2] all) {
      go = Constant <value = bool {1}> ()
      y, all = Loop (n, go, x) <
        body = outer (int64 i, bool c, float[2] s) => (bool c2, float[2] s2, float[2] out) {
          s2 = Loop (m, go, s) <
            body = inner (int64 j, bool d, float[2] t) => (bool d2, float[2] t2) {
              u = Add (t, s)  t2 = Add (u, x)  d2 = Identity (d)
            }
          >
          out = Identity (s2)
          c2 = Identity (c)
        }
      >
    }"""
    check(text, {"n": np.array(2), "m": np.array(3), "x": data(2)})


def test_if_in_a_loop():
    text = """
    main (int64 n, float[2] x) => (float[2] y) {
      go = Constant <value = bool {1}> ()
      two = Constant <value = int64 {2}> ()
      y = Loop (n, go, x) <
        body = step (int64 i, bool c, float[2] s) => (bool c2, float[2] s2) {
          low = Less (i, two)
          s2 = If (low) <
            then_branch = yes () => (float[2] a) { a = Add (s, x) },
            else_branch = no () => (float[2] b) { b = Mul (s, x) }
          >
          c2 = Identity (c)
        }
      >
    }"""
    check(text, {"n": np.array(4), "x": data(2)})


def scan(attributes: str, shape: str) -> str:
    return f"""
    main (float[3] s0, {shape}, float[3] k) => (float[3] last, float[P,Q] sums, float[R,S] twice) {{
      last, sums, twice = Scan <num_scan_inputs = 1, {attributes}
        body = step (float[3] s, float[3] x) => (float[3] s2, float[3] out, float[3] two) {{
          p = Mul (x, k)  s2 = Add (s, p)  out = Identity (s2)  two = Add (x, x)
        }}
      > (s0, xs)
    }}"""


@pytest.mark.parametrize(
    ("attributes", "shape"),
    [
        ("", (4, 3)),
        ("scan_input_directions = [1],", (4, 3)),
        ("scan_input_axes = [1],", (3, 4)),
        ("scan_input_axes = [-1], scan_output_axes = [1, 0], scan_output_directions = [1, 0],", (3, 4)),
        ("scan_output_axes = [-1, -2], scan_output_directions = [0, 1],", (4, 3)),
    ],
)
@pytest.mark.parametrize("known", [True, False])
def test_scan(attributes: str, shape: tuple[int, int], known: bool):
    declared = f"float[{shape[0]},{shape[1]}] xs" if known else "float[A,B] xs"
    check(scan(attributes, declared), {"s0": data(3), "xs": data(*shape), "k": data(3)})


def test_scan_of_several():
    text = """
    main (float[3] a0, float b0, float[5,3] xs, float[3,5] ys) => (float[3] a, float b, float[T,3] out) {
      a, b, out = Scan <num_scan_inputs = 2, scan_input_axes = [0, 1],
        body = step (float[3] a1, float b1, float[3] x, float[3] y) => (float[3] a2, float b2, float[3] o) {
          a2 = Max (a1, x)  r = ReduceSum <keepdims = 0> (y)  b2 = Add (b1, r)  o = Mul (a2, y)
        }
      > (a0, b0, xs, ys)
    }"""
    check(text, {"a0": data(3), "b0": np.array(1, np.float32), "xs": data(5, 3), "ys": data(3, 5)})


def test_a_refusal_inside_a_body_is_the_only_one():
    text = """
    main (bool c, float[2,2] x) => (float y) {
      y = If (c) <
        then_branch = yes () => (float a) { a = ImageDecoder (x) },
        else_branch = no () => (float d) { d = ReduceSum <keepdims = 0> (x) }
      >
    }"""
    with pytest.raises(StepwellError) as error:
        stepwell.convert(parse(text, 20))
    assert "ImageDecoder" in str(error.value)
    assert "onnx.If" not in str(error.value)


def test_squeeze_of_an_axis_that_may_have_size_one():
    """torch.squeeze(x, 1) with an unknown size: both branches cannot be kept, their ranks differ."""
    text = """
    main (float[A,B,3] x) => (float[] y) {
      one = Constant <value = int64[1] {1}> ()
      n = Shape (x)
      size = Gather <axis = 0> (n, one)
      c = Equal (size, one)
      y = If (c) <
        then_branch = yes () => (float[A,3] a) { axis = Constant <value = int64[1] {1}> () a = Squeeze (x, axis) },
        else_branch = no () => (float[A,B,3] d) { d = Identity (x) }
      >
    }"""
    check(text, {"x": data(2, 1, 3)})
    with pytest.raises(RuntimeError):
        converted(parse(text), {"x": data(2, 2, 3)})
