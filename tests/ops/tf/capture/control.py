"""Branches, loops and calls, of both generations."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.ops.tf.capture.define import Family, boolean, f32, i32, i64, raw, tf, v1

FAMILY = Family()


def both(operator: str, build: Callable[..., Any], *inputs: Any, label: str, old: str = "", **options: Any) -> None:
    """The graph with functional control flow, and with switches and merges."""
    FAMILY.case(operator, build, *inputs, label=label, **options)
    FAMILY.case(old or operator, _old(build), *inputs, label=f"{label}-v1", prune=True, **options)


def _old(build):
    import functools

    @functools.wraps(build)
    def built(*arguments):
        functional = tf.compat.v1.control_flow_v2_enabled()
        v1.disable_control_flow_v2()
        try:
            return build(*arguments)
        finally:
            if functional:
                v1.enable_control_flow_v2()

    return built


YES, NO = boolean.of(True), boolean.of(False)
for flag, label in ((YES, "yes"), (NO, "no")):
    both("If", lambda c, x: tf.cond(c, lambda: x + 1.0, lambda: x * 2.0), flag, f32(3), label=label, old="Switch")
    both(
        "If", lambda c, x: tf.cond(c, lambda: x + 1.0, lambda: x), flag, f32(2, 3), label=f"{label}-as-is", old="Switch"
    )
    both(
        "If",
        lambda c, x: tf.cond(c, lambda: (x + 1.0, x[0]), lambda: (x * 2.0, x[1])),
        flag,
        f32(3),
        label=f"{label}-two",
        old="Switch",
    )
    both(
        "If",
        lambda c, x, y: tf.cond(c, lambda: tf.cond(y[0] > 0, lambda: x, lambda: -x), lambda: x * y),
        flag,
        f32(3),
        f32(3),
        label=f"{label}-nested",
        old="Switch",
    )
    both(
        "If", lambda c, x: tf.cond(c, lambda: x[:1], lambda: x[1:]), flag, f32(4), label=f"{label}-sizes", old="Switch"
    )
    both(
        "If",
        lambda c, x: tf.cond(c, lambda: tf.constant(1.5), lambda: x[0]),
        flag,
        f32(4),
        label=f"{label}-constant",
        old="Switch",
    )
both("If", lambda x: tf.cond(tf.reduce_sum(x) > 0, lambda: x, lambda: -x), f32(4), label="computed", old="Switch")
FAMILY.case("If", lambda n, x: _if(n, x, stateless=False), i32.of(3), f32(3), label="by-number")
FAMILY.case("StatelessIf", lambda c, x: _if(c, x, stateless=True), YES, f32(3))
FAMILY.case("StatelessIf", lambda c, x: _if(c, x, stateless=True), NO, f32(3), label="no")
for index in (0, 1, 2, 5, -1):
    FAMILY.case(
        "Case",
        lambda i, x: tf.switch_case(i, [lambda: x + 1.0, lambda: x * 2.0, lambda: x - 3.0]),
        i32.of(index),
        f32(3),
        label=f"{index}",
    )
    FAMILY.case("StatelessCase", lambda i, x: _stateless_case(i, x), i32.of(index), f32(3), label=f"{index}")

both(
    "While",
    lambda x: tf.while_loop(lambda i, y: i < 3, lambda i, y: (i + 1, y * 2.0), [0, x])[1] + 0.0,
    f32(3),
    label="counter",
    old="Enter",
)
both(
    "While",
    lambda n, x: tf.while_loop(lambda i, y: i < n, lambda i, y: (i + 1, y + x), [0, x])[1] + 0.0,
    i32.of(4),
    f32(3),
    label="invariant",
    old="Enter",
)
both(
    "While",
    lambda n, x: tf.while_loop(lambda i, y: i < n, lambda i, y: (i + 1, y + x), [0, x])[1] + 0.0,
    i32.of(0),
    f32(3),
    label="never",
    old="Enter",
)
both(
    "While",
    lambda x: tf.while_loop(lambda y: tf.reduce_sum(y) < 20.0, lambda y: (y + 1.5,), [x])[0] + 0.0,
    f32(3),
    label="condition",
    old="Enter",
)
both(
    "While",
    lambda x, y: tf.while_loop(lambda i, a, b: i < 5, lambda i, a, b: (i + 1, b, a + b), [0, x, y])[1:],
    f32(3),
    f32(3),
    label="swapped",
    old="Enter",
)
both(
    "While",
    lambda x: (
        tf.while_loop(
            lambda i, y: i < 2,
            lambda i, y: (i + 1, tf.while_loop(lambda j, z: j < 3, lambda j, z: (j + 1, z * 1.5), [0, y])[1]),
            [0, x],
        )[1]
        + 0.0
    ),
    f32(3),
    label="nested",
    old="Enter",
)
both(
    "While",
    lambda x: (
        tf.while_loop(
            lambda i, y: i < 4,
            lambda i, y: (i + 1, tf.cond(tf.equal(i % 2, 0), lambda: y + 1.0, lambda: y * 2.0)),
            [0, x],
        )[1]
        + 0.0
    ),
    f32(3),
    label="branch-inside",
    old="Enter",
)
both(
    "While",
    lambda x: (
        tf.while_loop(
            lambda i, y: i < 3,
            lambda i, y: (i + 1, tf.concat([y, x], 0)),
            [0, x],
            shape_invariants=[tf.TensorShape([]), tf.TensorShape([None])],
        )[1]
        + 0.0
    ),
    f32(2),
    label="growing",
    old="Enter",
)
both(
    "While",
    lambda x: (
        tf.while_loop(lambda i, y: i < tf.shape(x)[0], lambda i, y: (i + 1, y + x[i]), [0, tf.zeros([3])])[1] + 0.0
    ),
    f32(4, 3),
    label="rows",
    old="Enter",
)
both(
    "While",
    lambda n: (
        tf.while_loop(
            lambda i, s: i < n, lambda i, s: (i + 1, s + i), [tf.constant(0, tf.int64), tf.constant(0, tf.int64)]
        )[1]
        + 0
    ),
    i64.of(5),
    label="i64",
    old="Enter",
)
both("TensorListStack", lambda x: tf.map_fn(lambda r: r * 2.0 + 1.0, x), f32(4, 3), label="map", old="TensorArrayV3")
both("TensorListStack", lambda x: tf.scan(lambda a, r: a + r, x), f32(4, 3), label="scan", old="TensorArrayV3")
both("TensorListGetItem", lambda x: tf.foldl(lambda a, r: a * r, x), f32(4, 3), label="fold", old="TensorArrayV3")
FAMILY.case("StatelessWhile", lambda x: _while(x), f32(3))
for name in ("PartitionedCall", "StatefulPartitionedCall"):
    FAMILY.case(name, lambda x, y, n=name: _called(x, y, n), f32(3), f32(3))
    FAMILY.case(name, lambda x, y, n=name: _called_twice(x, y, n), f32(3), f32(3), label="nested")


def _if(c, x, stateless):
    then = tf.function(lambda x: x + 1.0).get_concrete_function(tf.TensorSpec(x.shape, x.dtype))
    other = tf.function(lambda x: x * 2.0).get_concrete_function(tf.TensorSpec(x.shape, x.dtype))
    kind = raw.StatelessIf if stateless else raw.If
    return kind(cond=c, input=[x], Tout=[x.dtype], then_branch=then, else_branch=other)


def _stateless_case(i, x):
    spec = tf.TensorSpec(x.shape, x.dtype)
    branches = [tf.function(f).get_concrete_function(spec) for f in (lambda x: x + 1.0, lambda x: x * 2.0)]
    return raw.StatelessCase(branch_index=i, input=[x], Tout=[x.dtype], branches=branches)


def _while(x):
    specs = [tf.TensorSpec([], tf.int32), tf.TensorSpec(x.shape, x.dtype)]
    condition = tf.function(lambda i, y: i < 3).get_concrete_function(*specs)
    body = tf.function(lambda i, y: (i + 1, y * 2.0)).get_concrete_function(*specs)
    return raw.StatelessWhile(input=[tf.constant(0), x], cond=condition, body=body)[1] + 0.0


def _called(x, y, name):
    spec = tf.TensorSpec(x.shape, x.dtype)
    function = tf.function(lambda x, y: (x + y, x * y)).get_concrete_function(spec, spec)
    return getattr(raw, name)(args=[x, y], Tout=[x.dtype, x.dtype], f=function)


def _called_twice(x, y, name):
    spec = tf.TensorSpec(x.shape, x.dtype)
    inner = tf.function(lambda x, y: x - y).get_concrete_function(spec, spec)

    def outer(x, y):
        return getattr(raw, name)(args=[x, y], Tout=[x.dtype], f=inner)[0] * 2.0

    return getattr(raw, name)(args=[x, y], Tout=[x.dtype], f=tf.function(outer).get_concrete_function(spec, spec))
