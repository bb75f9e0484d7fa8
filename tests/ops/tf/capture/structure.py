"""Conditionals and loops that become regions, of TensorFlow 1 (Switch, Merge, Enter) and with functions."""

from __future__ import annotations

import functools
import random
from collections.abc import Callable
from typing import Any

from tests.ops.tf.capture.define import Family, Input, boolean, f32, f64, i8, i32, i64, raw, text, tf, u8, v1

FAMILY = Family()
op = FAMILY.op

OLD = {"If": "Switch", "While": "Enter", "Case": "Switch"}


def both(operator: str, build: Callable[..., Any], *inputs: Input, label: str, count: int = 1, **options: Any) -> None:
    """The graph with functions, and the one of TensorFlow 1; `count` results are compared."""
    new(operator, build, *inputs, label=label, count=count, **options)
    old(operator, build, *inputs, label=label, count=count, **options)


def new(operator: str, build: Callable[..., Any], *inputs: Input, label: str, count: int = 1, **options: Any) -> None:
    FAMILY.case(operator, _named(build), *inputs, label=label, outputs=_names(count), **options)


def old(operator: str, build: Callable[..., Any], *inputs: Input, label: str, count: int = 1, **options: Any) -> None:
    FAMILY.case(OLD[operator], _named(build, True), *inputs, label=label, outputs=_names(count), **options)


def _names(count: int) -> list[str]:
    return [f"out{i}:0" for i in range(count)]


def _named(build: Callable[..., Any], old: bool = False) -> Callable[..., Any]:
    @functools.wraps(build)
    def wrapped(*given: Any) -> Any:
        (v1.disable_control_flow_v2 if old else v1.enable_control_flow_v2)()
        try:
            found = build(*given)
        finally:
            v1.enable_control_flow_v2()
        return [tf.identity(v, f"out{i}") for i, v in enumerate(tf.nest.flatten(found))]

    return wrapped


# Conditionals.
for value in (True, False):
    flag = boolean.of(value)
    both("If", lambda c, x: tf.cond(c, lambda: x + 1.0, lambda: x * 2.0), flag, f32(2, 3), label=f"plain-{value}")
    both(
        "If",
        lambda c: tf.cond(c, lambda: tf.constant(1.5), lambda: tf.constant([2.5])[0]),
        flag,
        label=f"constants-{value}",
    )
    both("If", lambda c, x: tf.cond(c, lambda: x, lambda: tf.zeros_like(x)), flag, f32(3), label=f"passes-{value}")
    both(
        "If",
        lambda c, x, y: tf.cond(c, lambda: (x + y, x * y, y), lambda: (y, x - y, x)),
        flag,
        f32(2, 2),
        f32(2, 2),
        label=f"several-{value}",
        count=3,
    )
    both(
        "If",
        lambda c, x: tf.cond(c, lambda: tf.reduce_sum(x, 0), lambda: x[0] * 2),
        flag,
        i64(3, 2),
        label=f"i64-{value}",
    )
    both("If", lambda c, x: tf.cond(c, lambda: x[:1], lambda: x), flag, f32(3, 2), label=f"sizes-{value}")
    both(
        "If",
        lambda c, x: tf.cond(c, lambda: tf.cond(x[0] > 0, lambda: x * 2, lambda: -x), lambda: x + 10),
        flag,
        f32.of([0.5, -1]),
        label=f"nested-{value}",
    )
    both(
        "If",
        lambda c, x: tf.cond(c, lambda: tf.cond(x[0] > 0, lambda: x * 2, lambda: -x), lambda: x + 10),
        flag,
        f32.of([-0.5, -1]),
        label=f"nested-other-{value}",
    )

    def chain(c: Any, x: Any) -> Any:
        for step in range(4):
            x = tf.cond(c, lambda x=x, s=step: x + s, lambda x=x: x * 2)
        return x

    both("If", chain, flag, f32(3), label=f"one-predicate-{value}")

    def diamond(c: Any, x: Any) -> Any:
        a, b = tf.cond(c, lambda: (x + 1, x * 3), lambda: (x, x - 1))
        d = tf.cond(c, lambda: a * b, lambda: a + b)
        return d, tf.cond(tf.logical_not(c), lambda: d - a, lambda: d + b)

    both("If", diamond, flag, f32(3), label=f"diamond-{value}", count=2)
    both(
        "If",
        lambda c, t: tf.cond(c, lambda: t, lambda: tf.constant(["no"])),
        flag,
        text.of(["a"]),
        label=f"text-{value}",
    )

    def index_of(c: Any, x: Any) -> Any:
        no, yes = raw.Switch(data=x, pred=c)
        merged = raw.Merge(inputs=[no * 2, yes + 1])
        return merged.output, merged.value_index

    old("If", index_of, flag, f32(2), label=f"index-{value}", count=2)

    def three(c: Any, x: Any) -> Any:
        no, yes = raw.Switch(data=x, pred=c)
        inner = raw.Greater(x=yes[0], y=0.0)
        low, high = raw.Switch(data=yes, pred=inner)
        merged = raw.Merge(inputs=[low - 1, no * 2, high + 1])
        return merged.output, merged.value_index

    old("If", three, flag, f32.of([0.5, 2]), label=f"three-{value}", count=2)

    def one_side(c: Any, x: Any) -> Any:
        yes = raw.Switch(data=x, pred=c).output_true
        return raw.Merge(inputs=[raw.Switch(data=x * 3, pred=c).output_false, yes + 1]).output

    old("If", one_side, flag, f32(2), label=f"one-side-{value}")

    def default(x: Any, *, value: bool = value) -> Any:
        flag = v1.placeholder_with_default(value, [], "is_training")
        return tf.cond(flag, lambda: x * 2, lambda: x + 1)

    both("If", default, f32(3), label=f"default-{value}")

    def loop_in_branch(c: Any, x: Any) -> Any:
        def run() -> Any:
            return tf.while_loop(lambda i, v: i < 3, lambda i, v: (i + 1, v * 2), [0, x])[1]

        return tf.cond(c, run, lambda: x)

    both("If", loop_in_branch, flag, f32(2), label=f"loop-{value}")


def convolved(c: Any, x: Any, w: Any) -> Any:
    return tf.nn.conv2d(tf.cond(c, lambda: x * 2, lambda: x + 1), w, 1, "SAME")


both(
    "If",
    convolved,
    boolean.of(False),
    f32(1, 40, 20, 1).known(None, 40, 20, 1),
    f32(3, 3, 1, 64).known(3, 3, 1, 64),
    label="convolved",
)

for index in (-1, 0, 1, 2, 3, 7):
    branches = [lambda x: x + 1, lambda x: x * 2, lambda x: -x]
    both(
        "Case",
        lambda i, x, b=branches: tf.switch_case(i, [lambda f=f: f(x) for f in b]),
        i32.of(index),
        f32(2),
        label=f"index{index}",
    )
both(
    "Case",
    lambda x: tf.case([(x[0] > 1, lambda: x), (x[0] > 0, lambda: x * 2)], default=lambda: -x),
    f32.of([0.5, 3]),
    label="predicates",
)
new("Case", lambda i, x: tf.switch_case(i, [lambda: x]), i32.of(0), f32(2), label="one")


def truth(pred: Any, x: Any) -> Any:
    @tf.function
    def more(v: Any) -> Any:
        return v + 1

    @tf.function
    def less(v: Any) -> Any:
        return v - 1

    functions = [f.get_concrete_function(tf.TensorSpec([None])) for f in (more, less)]
    return raw.If(cond=pred, input=[x], Tout=[tf.float32], then_branch=functions[0], else_branch=functions[1])


for name, given in {
    "i32-0": i32.of(0),
    "i32-3": i32.of(3),
    "f32-0": f32.of(0),
    "f32": f32.of(-0.5),
    "f64": f64.of(2),
    "i64": i64.of(-1),
    "u8": u8.of(0),
    "i8": i8.of(-1),
    "list": f32.of([0.0]),
    "none": f32(0),
    "text": text.of("x"),
    "text-empty": text.of(""),
}.items():
    new("If", truth, given, f32(2), label=f"truth-{name}", forms="static")
    op("ToBool", given, label=name, forms="static")
op("ToBool", boolean.of(False), label="boolean")
op("ToBool", f32(2, 0), label="empty")

# Loops.
for count in (0, 1, 5):
    n = i32.of(count)
    both(
        "While",
        lambda n, x: tf.while_loop(lambda i, v: i < n, lambda i, v: (i + 1, v * 2), [0, x]),
        n,
        f32(2),
        label=f"counted{count}",
        count=2,
    )
    both(
        "While",
        lambda n, x: tf.while_loop(lambda i, v: n > i, lambda i, v: (i + 2, v + tf.cast(i, tf.float32)), [1, x]),
        n,
        f32(2),
        label=f"steps{count}",
        count=2,
    )
both(
    "While",
    lambda x: tf.while_loop(
        lambda i, v: i < 3,
        lambda i, v: (i + 1, tf.concat([v, v[:1]], 0)),
        [0, x],
        [tf.TensorShape([]), tf.TensorShape([None, 2])],
    ),
    f32(2, 2),
    label="grows",
    count=2,
    forms="static",
)
both(
    "While",
    lambda x: tf.while_loop(lambda v: tf.reduce_sum(v) < 100, lambda v: (v * 2,), [x]),
    f32.of([1, 2]),
    label="data",
)
both(
    "While",
    lambda x: tf.while_loop(lambda v: tf.reduce_sum(v) < 1, lambda v: (v * 2,), [x]),
    f32.of([1, 2]),
    label="data-none",
)
both(
    "While",
    lambda x, y: tf.while_loop(
        lambda i, v: tf.logical_and(i < 10, tf.reduce_sum(v) < tf.reduce_sum(y)),
        lambda i, v: (i + 1, v + y * 0.25),
        [0, x],
    ),
    f32.of([1, 2]),
    f32.of([3, 4]),
    label="both",
    count=2,
)
both(
    "While",
    lambda x: tf.while_loop(lambda i, a, b: i < 3, lambda i, a, b: (i + 1, b, a + b), [0, x, x * 2]),
    f32(2),
    label="swap",
    count=3,
)
both(
    "While",
    lambda x: tf.while_loop(lambda i, go: go, lambda i, go: (i + 1, i < 4), [0, x[0] > 0]),
    f32.of([1]),
    label="boolean",
    count=2,
)
both(
    "While",
    lambda x: tf.while_loop(lambda i, v: i > 0, lambda i, v: (i - 2, v + 1), [9, x]),
    f32(2),
    label="down",
    count=2,
)
both(
    "While",
    lambda x: tf.while_loop(lambda i, v: i <= 4, lambda i, v: (i + 1, v + 1), [0, x]),
    f32(2),
    label="equal",
    count=2,
)
both(
    "While",
    lambda x: tf.while_loop(lambda i, v: i < 4, lambda i, v: (i + 1, v + 1), [tf.constant(0, tf.int64), x]),
    i64(2),
    label="i64",
    count=2,
)
both(
    "While",
    lambda n, x: tf.while_loop(lambda i, v: i < n, lambda i, v: (i + 1, v), [0, x]),
    i32.of(2),
    text.of(["a", "b"]),
    label="text",
    count=2,
)
both(
    "While",
    lambda x: tf.while_loop(
        lambda i, v: i < 6, lambda i, v: (i + 1, tf.cond(tf.equal(i % 2, 0), lambda: v + 1, lambda: v * 2)), [0, x]
    ),
    f32(2),
    label="cond",
    count=2,
)
both(
    "While",
    lambda x, t: tf.while_loop(lambda i, v: i < 3, lambda i, v: (i + 1, v + tf.gather(t, i)), [0, x]),
    f32(2),
    f32(3, 2),
    label="gather",
    count=2,
)
both(
    "While",
    lambda x: tf.while_loop(lambda f, v: f < 1.0, lambda f, v: (f + 0.25, v + 1), [0.0, x]),
    f32(2),
    label="float",
    count=2,
)
both(
    "While",
    lambda x: tf.while_loop(
        lambda i, v: i < tf.shape(v)[0],
        lambda i, v: (i + 1, v[:-1]),
        [0, x],
        [tf.TensorShape([]), tf.TensorShape([None])],
    ),
    f32(6),
    label="shrinks",
    count=2,
)
both(
    "While",
    lambda x: tf.while_loop(lambda i: i < 5, lambda i: (i + 1,), [tf.cast(x[0], tf.int32)]),
    f32.of([2]),
    label="start",
)


def nested(x: Any) -> Any:
    def outer(i: Any, v: Any) -> Any:
        return i + 1, tf.while_loop(lambda j, w: j < i, lambda j, w: (j + 1, w * 2 + tf.cast(i, tf.float32)), [0, v])[1]

    return tf.while_loop(lambda i, v: i < 4, outer, [0, x])


both("While", nested, f32(2), label="nested", count=2)


def search(x: Any) -> Any:
    def body(i: Any, found: Any) -> Any:
        return i + 1, tf.cond(x[i] > 2, lambda: True, lambda: False)

    return tf.while_loop(lambda i, found: tf.logical_and(i < 5, tf.logical_not(found)), body, [0, False])


both("While", search, f32.of([1, 2, 3, 4, 5]), label="search", count=2)


def in_condition(x: Any) -> Any:
    def goes_on(i: Any, v: Any) -> Any:
        return tf.cond(i < 2, lambda: True, lambda: tf.reduce_sum(v) < 20)

    return tf.while_loop(goes_on, lambda i, v: (i + 1, v + 2), [0, x])


both("While", in_condition, f32(2), label="cond-in-condition", count=2)
both(
    "While",
    lambda x: tf.while_loop(lambda i, v, k: i < 3, lambda i, v, k: (i + 1, v + k, k), [0, x, x * 2]),
    f32(2),
    label="invariant",
    count=3,
)
both(
    "While",
    lambda x: tf.while_loop(lambda i, v: i < 3, lambda i, v: (i + 1, tf.constant([7.0, 8.0])), [0, x]),
    f32(2),
    label="constant",
    count=2,
)
both("While", lambda x: tf.foldl(lambda a, e: a * 0.5 + e, x), f32(4, 3), label="foldl")
both("While", lambda x: tf.foldr(lambda a, e: a * 0.5 + e, x), f32(4, 3), label="foldr")
both("While", lambda x: tf.map_fn(lambda e: e * 2 + 1, x), f32(4, 3), label="map")
both("While", lambda x: tf.scan(lambda a, e: a + e, x), f32(4, 3), label="scan")
both("While", lambda x: tf.scan(lambda a, e: a * 2 + e, x, reverse=True), f32(4, 3), label="scan-reverse")


# Programs by chance: conditionals and loops in each other, which share predicates and values.
def program(seed: int) -> Callable[..., Any]:
    def built(c: Any, n: Any, x: Any) -> Any:
        def part(path: str, depth: int, a: Any, b: Any) -> tuple[Any, Any]:
            rng = random.Random(path)
            for at in range(3):
                kind = rng.choice(["cond", "while", "add", "swap"] if depth else ["add", "swap"])
                inner = f"{path}{at}"
                if kind == "add":
                    a, b = tf.tanh(a + b * rng.choice([0.5, -1.0])), b + rng.choice([0.25, -0.5])
                elif kind == "swap":
                    a, b = b, a * 0.5
                elif kind == "cond":
                    predicate = rng.choice([c, tf.logical_not(c), tf.reduce_sum(a) > 0.0])
                    branches = [lambda a=a, b=b, p=inner + s: part(p, depth - 1, a, b) for s in "tf"]
                    a, b = tf.cond(predicate, *branches)
                else:
                    limit = rng.choice([n, 2, 0])
                    _, a, b = tf.while_loop(
                        lambda i, p, q, limit=limit: i < limit,
                        lambda i, p, q, inner=inner: (i + 1, *part(f"{inner}w", depth - 1, p, q)),
                        [0, a, b],
                    )
            return a, b

        return part(f"{seed}-", 3, x + tf.cast(n, tf.float32) * 0.1, tf.where(c, x * 2.0, x))

    return built


for seed in range(12):
    both(
        "While" if seed % 2 else "If",
        program(seed),
        boolean.of(seed % 3 > 0),
        i32.of(seed % 4),
        f32(2),
        label=f"program{seed}",
        count=2,
        forms="static" if seed % 2 else "dynamic",
    )
