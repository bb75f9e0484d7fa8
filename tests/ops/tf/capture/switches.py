"""Branches and loops as switches and merges: written by hand, and as TensorFlow 2 lowers its functional ones."""

from __future__ import annotations

from typing import Any

from tests.ops.tf.capture.define import Family, boolean, f32, i32, raw, tf, v1

FAMILY = Family()
case = FAMILY.case

for flag in (True, False):
    word = "yes" if flag else "no"
    for x, label in ((f32(), "scalar"), (f32(4, 3), "2d"), (i32(2), "i32")):
        case("Switch", lambda x, f=flag: _decided(x, f), x, label=f"constant-{word}-{label}", prune=True)
    for shape in ((), (2,), (3, 2)):
        label = f"input-{word}-{len(shape)}d"
        case("Switch", lambda x, c: _merged(x, c), f32(*shape), boolean.of(flag), label=label, prune=True)
        rankless = boolean.of(flag).rankless()
        case(
            "Switch",
            lambda x, c: _merged(x, c),
            f32(*shape).known(*shape),
            rankless,
            label=f"{label}-rankless",
            prune=True,
        )
    case("Merge", lambda x, c: _merged(x, c, index=True), f32(3), boolean.of(flag), label=f"index-{word}", prune=True)

SPECS = {"2d": (2, 3), "3d": (2, 1, 4)}
for lowered in (False, True):
    word, name = ("lowered", "Enter") if lowered else ("functional", "While")
    for label, shape in SPECS.items():
        inputs = (i32.of(4), i32(*shape))
        case(
            name,
            lambda x, y, low=lowered: _frozen(_counted, x, y, low),
            *inputs,
            label=f"{word}-{label}",
            forms="static",
        )
        case(
            name,
            lambda x, y, low=lowered: _frozen(_nested, x, y, low),
            *inputs,
            label=f"{word}-if-{label}",
            forms="static",
        )
        growing = (i32.of(7), f32(*shape))
        case(
            name,
            lambda x, y, low=lowered: _frozen(_grown, x, y, low),
            *growing,
            label=f"{word}-grown-{label}",
            forms="static",
        )
        branches = (i32.of(3), f32(*shape))
        kind = "Switch" if lowered else "If"
        case(
            kind,
            lambda x, y, low=lowered: _frozen(_chosen, x, y, low),
            *branches,
            label=f"{word}-{label}",
            forms="static",
        )


def _decided(x, flag):
    """A branch that is known, whose constants depend on it by control alone."""
    no, yes = raw.Switch(data=x, pred=tf.constant(flag))
    other = tf.constant(flag)
    never, always = raw.Switch(data=other, pred=other)
    with v1.control_dependencies([always]):
        five = tf.constant(5, x.dtype)
    with v1.control_dependencies([never]):
        two = tf.constant(2, x.dtype)
    return raw.AddV2(x=raw.Merge(inputs=[no + two, yes - five])[0], y=tf.constant(1, x.dtype))


def _merged(x, c, index=False):
    no, yes = raw.Switch(data=x, pred=c)
    value, chosen = raw.Merge(inputs=[no + 3.0, yes - 1.0])
    return (value * 2.0, chosen + 1) if index else value + 1.0


def _counted(x, y):
    return tf.while_loop(lambda x, y: x < 10, lambda x, y: (x + 1, y + 2), [x, y])


def _nested(x, y):
    def body(x, y):
        return x + 1, tf.cond(x < 7, lambda: (y + 2) * 2, lambda: (y + 2) - 55)

    return tf.while_loop(lambda x, y: x < 10, body, [x, y])


def _grown(x, y):
    open_ = tf.TensorShape([None, *y.shape[1:]])
    return tf.while_loop(
        lambda x, y: x < 10,
        lambda x, y: (x + 1, tf.concat([y, y + 2.0], 0)),
        [x, y],
        shape_invariants=[tf.TensorShape([]), open_],
    )


def _chosen(x, y):
    return tf.cond(x < 2, lambda: (y * 2.0, x + 1), lambda: (y - 1.0, x))


def _frozen(function: Any, x: Any, y: Any, lowered: bool) -> Any:
    """The graph of a function of TensorFlow 2, instead of one that is built around the placeholders."""
    from tensorflow.python.framework import convert_to_constants  # pyright: ignore

    specs = [tf.TensorSpec(v.shape, v.dtype, v.op.name) for v in (x, y)]
    with tf.init_scope():
        made = tf.function(function).get_concrete_function(*specs)
        frozen = convert_to_constants.convert_variables_to_constants_v2(made, lower_control_flow=lowered)
    return frozen.graph.as_graph_def(add_shapes=True)
