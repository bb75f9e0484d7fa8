"""Loops and branches: `_foreach`, `_while_loop`, `_cond`."""

from __future__ import annotations

from tests.ops.mxnet.capture.define import Family, f32, w

FAMILY = Family()
case = FAMILY.case


def running_sum(mx, x, s):
    outputs, last = mx.sym.contrib.foreach(lambda i, state: (i + state, i + state), x, s, name="loop")
    return mx.sym.Group([outputs, last])


case("_foreach", running_sum, f32(4, 3), f32(3))


def two_states(mx, x, y, s, t):
    def body(item, states):
        a, b = item
        s, t = states
        return [a * s, b + t], [s + a, t * 0.5]

    outputs, states = mx.sym.contrib.foreach(body, [x, y], [s, t], name="loop")
    return mx.sym.Group([*outputs, *states])


case("_foreach", two_states, f32(4, 3), f32(4, 2), f32(3), f32(2), label="two")


def free(mx, x, s, m):
    def body(item, state):
        new = mx.sym.tanh(mx.sym.FullyConnected(item, m, num_hidden=3, no_bias=True) + state)
        return new, new

    outputs, last = mx.sym.contrib.foreach(body, x, s, name="loop")
    return mx.sym.Group([outputs, last])


case("_foreach", free, f32(4, 2, 5), f32(2, 3), w(3, 5), label="free")


def no_output(mx, x, s):
    _, last = mx.sym.contrib.foreach(lambda i, state: ([], i * state), x, s, name="loop")
    return last


case("_foreach", no_output, f32(4, 3), f32(3), label="no-output")


def nested(mx, x, s):
    def inner(item, state):
        return item + state, item * 0.5 + state

    def outer(item, state):
        outputs, last = mx.sym.contrib.foreach(inner, item, state, name="inner")
        return outputs, last

    outputs, last = mx.sym.contrib.foreach(outer, x, s, name="outer")
    return mx.sym.Group([outputs, last])


case("_foreach", nested, f32(2, 4, 3), f32(3), label="nested")


def counting(mx, i, s):
    def step(i, s):
        return [i + s, s * 2], [i + 1, s + i]

    outputs, states = mx.sym.contrib.while_loop(lambda i, s: i <= 4, step, [i, s], max_iterations=4, name="loop")
    return mx.sym.Group([*outputs, *states])


case("_while_loop", counting, f32.of([1.0]), f32.of([0.5]))


def at_most(mx, i, s):
    outputs, states = mx.sym.contrib.while_loop(
        lambda i, s: i < 100,
        lambda i, s: (s, [i + 1, mx.sym.broadcast_add(s, i)]),
        [i, s],
        max_iterations=3,
        name="loop",
    )
    return mx.sym.Group([outputs, *states])


case("_while_loop", at_most, f32.of([1.0]), f32(1, 3), label="at-most")


def power(mx, x, n):
    _, states = mx.sym.contrib.while_loop(
        lambda a, i: i < n,
        lambda a, i: ([], [mx.sym.broadcast_mul(a, x), i + 1]),
        [mx.sym.ones_like(x), mx.sym.zeros((1,))],
        max_iterations=8,
        name="loop",
    )
    return states[0]


case("_while_loop", power, f32(2, 3), f32.of([3.0]), label="free")


def never(mx, i, s):
    _, states = mx.sym.contrib.while_loop(
        lambda i, s: i < 0, lambda i, s: (s * 2, [i + 1, s + i]), [i, s], max_iterations=3, name="loop"
    )
    return states[1]


case("_while_loop", never, f32.of([1.0]), f32.of([2.5]), label="never")


def branches(mx, c, x, y):
    return mx.sym.contrib.cond(c > 0, lambda: x + y, lambda: x - y, name="cond")


case("_cond", branches, f32.of([1.0]), f32(2, 3), f32(2, 3), label="then")
case("_cond", branches, f32.of([-1.0]), f32(2, 3), f32(2, 3), label="else")


def several(mx, c, x, y):
    found = mx.sym.contrib.cond(
        mx.sym.sum(c) > 1, lambda: [x * 2, mx.sym.sum(y)], lambda: [y, mx.sym.sum(x)], name="cond"
    )
    return mx.sym.Group(list(found))


case("_cond", several, f32.of([0.4, 0.8]), f32(2, 3), f32(2, 3), label="several")


def weighted(mx, c, x, a, b):
    return mx.sym.contrib.cond(c, lambda: mx.sym.dot(x, a), lambda: mx.sym.dot(x, b), name="cond")


case("_cond", weighted, f32.of([0.0]), f32(2, 3), w(3, 4), w(3, 4), label="weights")
