"""Recurrent operators, control flow, sequences, attention, strings, constants."""

from __future__ import annotations

import numpy as np
import onnxruntime
from onnx import TensorProto, helper, numpy_helper

from tests.ops.onnx.versions.rows import F, data, graph, info, ints, node, row, several

T = data(4, 2, 3)
GATES = {"RNN": 1, "GRU": 3, "LSTM": 4}
STATES = {"RNN": 2, "GRU": 2, "LSTM": 3}
PAIR = (data(2, 3), data(2, 3))


def old(op: str, count: int, **attributes):
    """What ONNX Runtime computes at operator set 7, in which the earlier forms are contained."""

    def compute(*arrays):
        infos = [info(f"x{i}", a) for i, a in enumerate(arrays)]
        outs = [f"y{i}" for i in range(count)]
        made = node(op, [i.name for i in infos], outs, **attributes)
        model = helper.make_model(
            graph([made], infos, [helper.make_empty_tensor_value_info(o) for o in outs]),
            opset_imports=[helper.make_opsetid("", 7)],
            ir_version=3,
        )
        session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
        return session.run(None, {f"x{i}": a for i, a in enumerate(arrays)})

    return compute


def weights(op: str, directions: int = 1):
    return data(directions, 2 * GATES[op], 3), data(directions, 2 * GATES[op], 2)


def recurrent(op: str):
    first = {"RNN": 7, "GRU": 7, "LSTM": 7}[op] - 1
    plain, both = weights(op), weights(op, 2)
    bias = data(1, 4 * GATES[op])
    count = STATES[op]
    yield row(
        op,
        T,
        *plain,
        until=first,
        hidden_size=2,
        output_sequence=1,
        outputs=count,
        expected=old(op, count, hidden_size=2),
    )
    yield row(
        op,
        T,
        *both,
        until=first,
        hidden_size=2,
        direction="bidirectional",
        outputs=count,
        output_sequence=1,
        expected=old(op, count, hidden_size=2, direction="bidirectional"),
    )
    yield row(op, T, *plain, since=7, hidden_size=2, outputs=count)
    yield row(op, T, *plain, bias, since=7, hidden_size=2, direction="reverse", outputs=count)
    yield row(op, T, *both, since=7, hidden_size=2, direction="bidirectional", outputs=count, clip=0.4)
    yield row(op, T, *plain, bias, np.array([2, 4], np.int32), since=7, hidden_size=2, outputs=count)
    # With the batch first there is neither ONNX Runtime nor the reference; the data are turned around instead.
    turned = np.moveaxis(T, 0, 1).copy()
    yield row(
        op,
        turned,
        *plain,
        since=14,
        hidden_size=2,
        layout=1,
        outputs=count,
        expected=lambda x, w, r: [
            np.moveaxis(y, {4: 2, 3: 1}[y.ndim], 0) if y.ndim == 4 else np.moveaxis(y, 1, 0)
            for y in old(op, count, hidden_size=2)(np.moveaxis(x, 0, 1).copy(), w, r)
        ],
    )


def chosen(taken: bool, known: bool):
    """x1 + x2 or x1 * x2, by x0 or by a constant."""
    branches = {
        name: graph([node(op, ["x1", "x2"], ["y"])], [], [info("y", shape=[2, 3])])
        for name, op in (("then_branch", "Add"), ("else_branch", "Mul"))
    }
    condition = node("Constant", [], ["c"], value=numpy_helper.from_array(np.array(taken)))
    nodes = [*([condition] if known else []), node("If", ["c" if known else "x0"], ["y0"], **branches)]
    return several("If", nodes, np.array(taken), *PAIR, expected=lambda _, a, b: a + b if taken else a * b)


def summing(steps: str):
    """i, going, sum -> going, sum + x, sum * 2"""
    inputs = [info("i", kind=7, shape=[]), info("going", kind=9, shape=[]), info("sum", shape=[2, 3])]
    nodes = [
        node("Add", ["sum", steps], ["next"]),
        node("Identity", ["going"], ["still"]),
        node("Add", ["next", "next"], ["twice"]),
    ]
    return graph(
        nodes, inputs, [info("still", kind=9, shape=[]), info("next", shape=[2, 3]), info("twice", shape=[2, 3])]
    )


def summed(x, rounds):
    return [x * 2**rounds, np.stack([x * 2 ** (i + 2) for i in range(rounds)])]


def scanned():
    nodes = [node("Add", ["s", "x"], ["s2"]), node("Add", ["s2", "s"], ["y"])]
    return graph(nodes, [info("s", shape=[3]), info("x", shape=[3])], [info("s2", shape=[3]), info("y", shape=[3])])


def accumulated(state, xs):
    made, ys = state, []
    for x in xs:
        ys.append(made + x + made)
        made = made + x
    return made, np.stack(ys)


def accumulated_each(state, xs):
    pairs = [accumulated(s, x) for s, x in zip(state, xs, strict=True)]
    return [np.stack(p) for p in zip(*pairs, strict=True)]


TRUE = np.array(True)
TEXT = np.array([["a.com", "b@c"], ["", "xyz"]], object)
WORDS = np.array(["hello world", "a  b", ""], object)
SEQUENCE = node("SequenceConstruct", ["x0", "x1"], ["s"])
AT = node("SequenceAt", ["t", "x2"], ["y0"])
OPTION = node("Optional", ["x0"], ["o"])
CONSTANTS = {
    "value_float": F(1.5),
    "value_int": np.int64(3),
    "value_floats": np.array([1, 2.5], F),
    "value_ints": ints(4, 5),
    "value_string": np.array("ab", object),
    "value_strings": np.array(["ab", "c"], object),
}


def plain(value):
    return value.tolist() if isinstance(value, np.ndarray | np.generic) else value


ROWS = [
    *(made for op in GATES for made in recurrent(op)),
    row(
        "GRU",
        T,
        *weights("GRU"),
        since=3,
        hidden_size=2,
        linear_before_reset=1,
        outputs=2,
        expected=old("GRU", 2, hidden_size=2, linear_before_reset=1),
        until=6,
    ),
    row("GRU", T, *weights("GRU"), since=7, hidden_size=2, linear_before_reset=1, outputs=2),
    *(chosen(taken, known) for taken in (True, False) for known in (True, False)),
    row("Loop", ints(3)[0], TRUE, PAIR[0], body=summing("sum"), outputs=2, expected=lambda n, _, x: summed(x, 3)),
    row(
        "Loop",
        np.int64(3),
        TRUE,
        PAIR[0],
        body=summing("sum"),
        outputs=2,
        constants=(0, 1),
        expected=lambda n, _, x: summed(x, 3),
    ),
    row("Loop", np.int64(2), None, PAIR[0], body=summing("sum"), outputs=2, expected=lambda n, _, x: summed(x, 2)),
    row(
        "Scan",
        None,
        data(2, 3),
        data(2, 4, 3),
        until=8,
        body=scanned(),
        num_scan_inputs=1,
        outputs=2,
        expected=lambda _, s, x: accumulated_each(s, x),
    ),
    row(
        "Scan",
        ints(3, 1),
        data(2, 3),
        data(2, 4, 3),
        until=8,
        body=scanned(),
        num_scan_inputs=1,
        directions=[1],
        outputs=2,
    ),
    row(
        "Scan",
        data(3),
        data(4, 3),
        since=9,
        body=scanned(),
        num_scan_inputs=1,
        outputs=2,
        expected=lambda s, x: list(accumulated(s, x)),
    ),
    row(
        "Scan",
        data(3),
        data(4, 3),
        since=9,
        body=scanned(),
        num_scan_inputs=1,
        outputs=2,
        scan_input_directions=[1],
        scan_output_directions=[1],
        expected=lambda s, x: [accumulated(s, x[::-1])[0], accumulated(s, x[::-1])[1][::-1]],
    ),
    row("Identity", PAIR[0]),
    row("Identity", TEXT, expected=lambda x: x),
    row("Constant", value=numpy_helper.from_array(PAIR[0]), expected=lambda: PAIR[0]),
    *(row("Constant", since=12, expected=lambda v=v: v, **{k: plain(v)}) for k, v in CONSTANTS.items()),
    row(
        "Constant",
        since=11,
        expected=lambda: np.array([0, 7, 0, 9], F),
        sparse_value=helper.make_sparse_tensor(
            helper.make_tensor("v", TensorProto.FLOAT, [2], [7, 9]),
            helper.make_tensor("i", TensorProto.INT64, [2], [1, 3]),
            [4],
        ),
    ),
    several("SequenceConstruct", [SEQUENCE, node("SequenceAt", ["s", "x2"], ["y0"])], *PAIR, ints(1)[0]),
    several("SequenceAt", [SEQUENCE, node("SequenceAt", ["s", "x2"], ["y0"])], *PAIR, ints(-2)[0]),
    several("SequenceLength", [SEQUENCE, node("SequenceLength", ["s"], ["y0"])], *PAIR),
    several(
        "SequenceErase",
        [SEQUENCE, node("SequenceErase", ["s", "x2"], ["t"]), node("SequenceAt", ["t", "x2"], ["y0"])],
        *PAIR,
        ints(0)[0],
    ),
    several(
        "SequenceInsert",
        [SEQUENCE, node("SequenceInsert", ["s", "x0", "x2"], ["t"]), node("ConcatFromSequence", ["t"], ["y0"], axis=1)],
        *PAIR,
        ints(1)[0],
    ),
    several(
        "SequenceEmpty",
        [
            node("SequenceEmpty", [], ["e"]),
            node("SequenceInsert", ["e", "x0"], ["t"]),
            node("ConcatFromSequence", ["t"], ["y0"], axis=0),
        ],
        *PAIR,
    ),
    *(
        several("ConcatFromSequence", [SEQUENCE, node("ConcatFromSequence", ["s"], ["y0"], axis=a, new_axis=n)], *PAIR)
        for a, n in ((0, 0), (-1, 1))
    ),
    several(
        "SplitToSequence",
        [node("SplitToSequence", ["x0", "x1"], ["s"], axis=1), node("SequenceAt", ["s", "x2"], ["y0"])],
        data(2, 5),
        ints(2, 3),
        ints(1)[0],
    ),
    several(
        "SplitToSequence",
        [node("SplitToSequence", ["x0"], ["s"], axis=0, keepdims=0), node("ConcatFromSequence", ["s"], ["y0"], axis=0)],
        data(3, 2),
    ),
    several(
        "SequenceMap",
        [
            SEQUENCE,
            node(
                "SequenceMap",
                ["s"],
                ["t"],
                body=graph([node("Neg", ["a"], ["b"])], [info("a", shape=[2, 3])], [info("b", shape=[2, 3])]),
            ),
            node("ConcatFromSequence", ["t"], ["y0"], axis=0),
        ],
        *PAIR,
    ),
    several("Optional", [OPTION, node("OptionalGetElement", ["o"], ["y0"])], PAIR[0], expected=lambda x: x),
    several("OptionalGetElement", [OPTION, node("OptionalGetElement", ["o"], ["y0"])], PAIR[0], expected=lambda x: x),
    several("OptionalGetElement", [node("OptionalGetElement", ["x0"], ["y0"])], PAIR[0], since=18),
    several("OptionalHasElement", [OPTION, node("OptionalHasElement", ["o"], ["y0"])], PAIR[0]),
    several("OptionalHasElement", [node("OptionalHasElement", ["x0"], ["y0"])], PAIR[0], since=18),
    several("OptionalHasElement", [node("OptionalHasElement", [], ["y0"])], since=18),
    row("Attention", *data(3, 2, 3, 4, 5)),
    row("Attention", data(2, 4, 6), data(2, 5, 6), data(2, 5, 6), data(4, 5), q_num_heads=3, kv_num_heads=3),
    row("Attention", data(1, 4, 3, 2), *data(2, 1, 2, 5, 2), is_causal=1, softcap=2.0, scale=0.5),
    row("Attention", *data(3, 1, 2, 3, 4), None, *data(2, 1, 2, 4, 4), outputs=4, qk_matmul_output_mode=0),
    row("RotaryEmbedding", data(2, 3, 4, 6), data(8, 3), data(8, 3), np.array([[0, 1, 2, 3], [4, 5, 6, 7]])),
    row(
        "RotaryEmbedding",
        data(2, 4, 12),
        data(2, 4, 2),
        data(2, 4, 2),
        num_heads=2,
        interleaved=1,
        rotary_embedding_dim=4,
    ),
    row(
        "LinearAttention",
        *data(3, 1, 3, 4),
        None,
        -abs(data(1, 3, 4)),
        data(1, 3, 2),
        q_num_heads=2,
        kv_num_heads=2,
        outputs=2,
    ),
    row("StringConcat", TEXT, np.array(["!", "?"], object)),
    row(
        "StringNormalizer",
        np.array(["Monday", "tuesday", "Monday"], object),
        case_change_action="UPPER",
        is_case_sensitive=1,
        stopwords=["Monday"],
    ),
    row("StringSplit", WORDS, outputs=2),
    row("RegexFullMatch", TEXT, pattern=r"[a-z]\.com"),
]
