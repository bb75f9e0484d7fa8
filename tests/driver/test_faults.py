"""Models that ask for too much, that are built wrongly, or that are strange: a sentence and status 1, or a model."""

from __future__ import annotations

import resource
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from stepwell.__main__ import main
from stepwell.lowering.conversion import ConversionError

FAR, FARTHEST = 1 << 40, (1 << 63) - 1
node = helper.make_node


def value(name: str, shape: Sequence[Any] | None = (2, 3), kind: int = TensorProto.FLOAT):
    return helper.make_tensor_value_info(name, kind, shape)


def held(name: str, values: Any, dtype: Any = np.int64):
    return numpy_helper.from_array(np.array(values, dtype), name)


def model(nodes, inputs=("x",), outputs=("y",), initializers=(), opset=17, domains=(), functions=()):
    infos = [value(i) if isinstance(i, str) else i for i in inputs]
    outs = [value(o, None) for o in outputs]
    graph = helper.make_graph(list(nodes), "g", infos, outs, list(initializers))
    imports = [helper.make_opsetid("", opset), *(helper.make_opsetid(d, 1) for d in domains)]
    return helper.make_model(graph, opset_imports=imports, functions=list(functions), ir_version=10)


def convert(folder: Path, proto: onnx.ModelProto, capsys) -> tuple[int, str]:
    """Run the command; its status and what it said. Nothing is written unless it succeeds."""
    path, target = folder / "m.onnx", folder / "m.xml"
    path.write_bytes(proto.SerializeToString())
    start, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    status = main(["convert", str(path), "-o", str(target), "-q"])
    assert time.perf_counter() - start < 30
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 600 << 10
    err = capsys.readouterr().err
    assert "Traceback" not in err and "rule failed" not in err and "fault of Stepwell" not in err
    assert all(c.isprintable() or c == "\n" for c in err)
    expected = {"m.onnx", "m.xml", "m.bin"} if status == 0 else {"m.onnx"}
    assert {p.name for p in folder.iterdir()} == expected
    if status == 0:
        assert (folder / "m.bin").stat().st_size <= max(160 << 20, 25 * path.stat().st_size)
    return status, err


def simple(operator: str, *constants: Any, inputs=("x",), opset=17, domain="", dtypes=(), **attributes: Any):
    """One node on its inputs and constants."""
    kinds = [*dtypes, *[np.int64] * len(constants)]
    tensors = [held(f"k{i}", c, kinds[i]) for i, c in enumerate(constants)]
    names = [i if isinstance(i, str) else i.name for i in inputs] + [t.name for t in tensors]
    made = node(operator, names, ["y"], domain=domain, **attributes)
    return model([made], inputs, initializers=tensors, opset=opset, domains=[domain] if domain else [])


IMAGE, KERNEL = value("x", (1, 1, 4, 4)), [[[[1.0, 1.0], [1.0, 1.0]]]]
LARGE = "is larger than any memory"
REFUSED = {
    "constant of a huge shape": (simple("ConstantOfShape", [FARTHEST], inputs=()), LARGE),
    "product of sizes": (simple("ConstantOfShape", [FAR, FAR], inputs=()), LARGE),
    "sizes beside a zero": (simple("ConstantOfShape", [1 << 62, 0, 1 << 62], inputs=()), LARGE),
    "negative size": (simple("ConstantOfShape", [-1], inputs=()), "a size of -1"),
    "expand": (simple("Expand", [FAR, FAR, 1, 1]), LARGE),
    "tile": (simple("Tile", [FARTHEST, FARTHEST]), LARGE),
    "range": (simple("Range", 0, FARTHEST, 1, inputs=()), LARGE),
    "resize to sizes": (
        simple("Upsample", [1, 1, 9, 1e30], inputs=(IMAGE,), opset=9, dtypes=(np.float32,)),
        "scales",
    ),
    "resize by infinity": (
        simple("Upsample", [1, 1, np.inf, np.nan], inputs=(IMAGE,), opset=9, dtypes=(np.float32,)),
        "scales",
    ),
    "pads": (simple("Pad", [FARTHEST, 0, 0, FARTHEST]), LARGE),
    "depth": (
        simple("OneHot", FARTHEST, [0.0, 1.0], inputs=(value("x", (2,), 7),), dtypes=(np.int64, np.float32)),
        LARGE,
    ),
    "random": (simple("RandomUniform", inputs=(), shape=[FAR, FAR]), LARGE),
    "input": (simple("Relu", inputs=(value("x", (FAR, FAR)),)), LARGE),
    "reshape": (simple("Reshape", [FAR, FAR]), "[2,3]"),
    "window": (simple("HannWindow", FARTHEST, inputs=()), LARGE),
    "transform": (simple("DFT", FARTHEST, inputs=(value("x", (1, 4, 1)),), axis=1), LARGE),
    "regions": (
        simple(
            "RoiAlign", inputs=(IMAGE, value("r", (1, 4)), value("i", (1,), 7)), output_height=FAR, output_width=FAR
        ),
        LARGE,
    ),
    "strides of zero": (simple("Conv", KERNEL, inputs=(IMAGE,), dtypes=(np.float32,), strides=[0, 0]), "strides"),
    "kernel of zero": (simple("MaxPool", inputs=(IMAGE,), kernel_shape=[0, 0]), "kernel"),
    "dilations": (
        simple("Conv", KERNEL, inputs=(IMAGE,), dtypes=(np.float32,), dilations=[FAR, 1]),
        "the kernel spans",
    ),
    "kernel": (simple("AveragePool", inputs=(IMAGE,), kernel_shape=[FAR, 2]), "the kernel spans"),
    "blocks of zero": (simple("DepthToSpace", inputs=(IMAGE,), blocksize=0), "block"),
    "mode": (simple("DepthToSpace", inputs=(IMAGE,), blocksize=2, mode="?"), "mode '?' is not one of DCR, CRD"),
    "axis": (simple("Softmax", axis=FARTHEST), "is out of range for rank 2"),
    "axis of an old broadcast": (
        simple("Add", [1.0, 2.0, 3.0], dtypes=(np.float32,), opset=6, broadcast=1, axis=-(1 << 31)),
        "axis -2147483648 is beyond the dimensions that a tensor can have",
    ),
    "axis of a split": (simple("Flatten", axis=7), "axis 7 is out of range for rank 2"),
    "n-grams": (
        simple(
            "TfIdfVectorizer",
            inputs=(value("x", (4,), 7),),
            mode="TF",
            min_gram_length=1,
            max_gram_length=1,
            max_skip_count=0,
            ngram_counts=[0],
            ngram_indexes=[10**12],
            pool_int64s=[1],
        ),
        "are too many",
    ),
    "packed weights": (
        simple(
            "MatMulNBits",
            np.ones((1, 1, 16)),
            [1.0],
            domain="com.microsoft",
            dtypes=(np.uint8, np.float32),
            K=FAR,
            N=FAR,
            bits=4,
            block_size=32,
        ),
        "do not fill",
    ),
    "rank of a constant": (
        model(
            [node("Add", ["x", "k"], ["y"])],
            initializers=[TensorProto(name="k", data_type=1, dims=[1] * 10**5, raw_data=bytes(4))],
        ),
        "it has 100000 dimensions; a constant may have 64",
    ),
    "declared size": (
        model(
            [node("Add", ["x", "k"], ["y"])],
            initializers=[TensorProto(name="k", data_type=1, dims=[1 << 62, 4], raw_data=bytes(4))],
        ),
        LARGE,
    ),
    "doubling": (
        model(
            [node("Concat", [f"t{i}"] * 2, [f"t{i + 1}"], axis=0) for i in range(200)]
            + [node("Relu", ["t200"], ["y"])],
            [value("t0", (10,))],
        ),
        LARGE,
    ),
    "type of an attribute": (simple("Softmax", axis="one"), "it is of type STRING, not INT"),
    "missing attribute": (simple("Concat"), 'attribute "axis" is missing'),
    "cycle": (model([node("Relu", ["b"], ["a"]), node("Relu", ["a"], ["b"]), node("Abs", ["b"], ["y"])]), "cycle"),
    "unknown tensor": (model([node("Relu", ["z"], ["y"])]), 'its input "z" is given by no node, input or initialiser'),
    "unknown output": (model([node("Relu", ["x"], ["y"])], outputs=["z"]), 'the output "z" is given by no node'),
    "two producers": (model([node("Relu", ["x"], ["y"]), node("Abs", ["x"], ["y"])]), 'its output "y" is given by'),
    "inputs of a node": (
        model([node("Concat", ["x"] * 10**4, ["y"], axis=0)]),
        "10000 inputs or outputs; at most 8192",
    ),
    "terminal codes": (model([node("Relu", ["\x1b[2J"], ["y"])]), "x1b[2J"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_a_sentence(case: str, tmp_path: Path, capsys):
    proto, sentence = REFUSED[case]
    status, err = convert(tmp_path, proto, capsys)
    assert status == 1
    assert sentence in err
    assert "m.onnx" in err


@pytest.mark.parametrize(
    ("proto", "sentence"),
    [
        (
            simple("Gelu"),
            "Gelu is a known operator, but the operator set has it since version 20; the model imports",
        ),
        (simple("Gulu"), "unknown operator: ONNX has no Gulu; did you mean Gelu?"),
        (simple("softMax"), "unknown operator: ONNX has no softMax; did you mean Softmax?"),
        (simple("Zork", domain="com.microsoft"), "unknown operator: com.microsoft has no Zork"),
        (
            simple("BeamSearch", domain="com.microsoft"),
            "it is a search that holds whole models as sub-graphs; convert its decoder alone",
        ),
        (
            simple("TreeEnsemble", domain="ai.onnx.ml"),
            "TreeEnsemble is a known operator, but the operator set ai.onnx.ml has it since version 5; the model",
        ),
        (
            simple("DequantizeBFP", domain="com.microsoft"),
            "its schema names the block floating point type by a number only",
        ),
        (
            simple("PagedAttention", domain="com.microsoft"),
            "PagedAttention is a known operator of ONNX Runtime, but there",
        ),
        (
            simple("Conv", domain="com.microsoft.nchwc"),
            "the domain com.microsoft.nchwc has layouts of the processor that optimised the model; save the model with",
        ),
        (simple("ATen", domain="org.pytorch.aten"), "it calls PyTorch's own operator; export the model without"),
        (simple("Foo", domain="com.acme"), "unknown operator: the domain 'com.acme' is not known"),
    ],
)
def test_operators_that_are_not_there(proto, sentence: str, tmp_path: Path, capsys):
    status, err = convert(tmp_path, proto, capsys)
    assert status == 1
    assert sentence in err


def test_every_operator_of_onnx_is_known(tmp_path: Path):
    """What ONNX defines in any of its domains is never called unknown."""
    from stepwell.dialects.onnx.known import refusal

    for schema in onnx.defs.get_all_schemas():
        assert "unknown operator" not in refusal(schema.domain, schema.name, 1), schema.name


def doubling(levels: int):
    """Functions each of which calls the one before twice."""
    functions = [
        helper.make_function(
            "f",
            f"F{i}",
            ["a"],
            ["c"],
            [node(f"F{i - 1}", ["a"], ["b"], domain="f"), node(f"F{i - 1}", ["b"], ["c"], domain="f")]
            if i
            else [node("Relu", ["a"], ["c"])],
            [helper.make_opsetid("", 17), helper.make_opsetid("f", 1)],
        )
        for i in range(levels)
    ]
    return model([node(f"F{levels - 1}", ["x"], ["y"], domain="f")], functions=functions, domains=["f"])


def nested(levels: int):
    """If within If; the innermost takes a value of the outermost graph."""

    def graph(level: int):
        inner = [node("Relu", ["x"], [f"r{level}"])]
        if level < levels:
            inner = [node("If", ["c"], [f"r{level}"], then_branch=graph(level + 1), else_branch=other(level))]
        return helper.make_graph(inner, "g", [], [value(f"r{level}", None)])

    def other(level: int):
        return helper.make_graph([node("Abs", ["x"], [f"e{level}"])], "e", [], [value(f"e{level}", None)])

    made = node("If", ["c"], ["y"], then_branch=graph(1), else_branch=other(0))
    return model([made], ["x", value("c", (), TensorProto.BOOL)])


def loop(trips: int):
    """A loop with constants only."""
    body = helper.make_graph(
        [node("Add", ["v", "v"], ["w"]), node("Identity", ["c"], ["d"]), node("Identity", ["v"], ["s"])],
        "b",
        [value("i", (), 7), value("c", (), 9), value("v", (1,))],
        [value("d", (), 9), value("w", (1,)), value("s", (1,))],
    )
    made = node("Loop", ["m", "t", "k"], ["z", "y"], body=body)
    return model([made], [], initializers=[held("m", trips), held("t", True, np.bool_), held("k", [1.0], np.float32)])


def chain(operator: str, count: int, first: Any, *, again: bool = True, **attributes: Any):
    """Nodes one after another, each of which takes the one before, `again`: twice."""
    nodes = [node(operator, [f"t{i}"] * (1 + again), [f"t{i + 1}"], **attributes) for i in range(count)]
    given = [first] if isinstance(first, TensorProto) else []
    return model([*nodes, node("Identity", [f"t{count}"], ["y"])], [] if given else [first], initializers=given)


ONES = np.ones(1 << 20, np.float32)
CONVERTED = {
    "functions": doubling(13),
    "nesting": nested(20),
    "loop": loop(10**9),
    "endless loop": loop(FARTHEST),
    "chain": chain("Abs", 5000, value("t0"), again=False),
    "powers": chain("Mul", 2000, held("t0", [3])),
    "powers of many": chain("Mul", 60, held("t0", ONES, np.float32)),
    "doubled": chain("Concat", 40, held("t0", ONES[:1000], np.float32), axis=0),
    "many doubled": chain("Concat", 40, held("t0", ONES, np.float32), axis=0),
    "outer sum": model(
        [node("Add", ["a", "b"], ["y"])],
        [],
        initializers=[held("a", np.ones((60000, 1)), np.float32), held("b", np.ones((1, 60000)), np.float32)],
    ),
    "many constants of a shape": model(
        [node("ConstantOfShape", ["s"], [f"t{i}"]) for i in range(1000)]
        + [node("Identity", [f"t{i}"], [f"y{i}"]) for i in range(1000)],
        [],
        [f"y{i}" for i in range(1000)],
        [held("s", [16384])],
    ),
    "pads of a pool": simple(
        "AveragePool",
        np.ones((1, 1, 4, 4)),
        inputs=(),
        dtypes=(np.float32,),
        kernel_shape=[1 << 20, 1 << 20],
        pads=[1 << 19] * 4,
        strides=[1 << 20] * 2,
        count_include_pad=1,
    ),
    "fan-out": model(
        [
            node("Abs", ["x"], ["r"]),
            *(node("Add", ["r", "x"], [f"t{i}"]) for i in range(2000)),
            node("Concat", [f"t{i}" for i in range(2000)], ["y"], axis=0),
        ]
    ),
    "rank": simple("Relu", inputs=(value("x", (1,) * 10**4),)),
    "input as output": model([], ["x"], ["x"]),
    "output twice": model([node("Relu", ["x"], ["y"])], outputs=["y", "y"]),
    "constant as output": model([], [], ["k"], [held("k", [1.0], np.float32)]),
    "unused input": model([node("Relu", ["x"], ["y"])], ["x", "z"]),
    "no nodes": model([], [], []),
    "same names": model([node("Relu", ["x"], ["t"], name="n"), node("Abs", ["t"], ["y"], name="n")]),
}
NAMES = (
    "a,b",
    "a\nb\t",
    "\0\x01",
    "\x1b[2J",
    "\ufffe",
    "<&>\"'",
    "n" * 10**6,
    "é",
    "e\u0301",
    "\\,",
    " ",
    "a:0",
    "../x",
)


@pytest.mark.parametrize("case", CONVERTED)
def test_a_model(case: str, tmp_path: Path, capsys):
    status, err = convert(tmp_path, CONVERTED[case], capsys)
    assert (status, err) == (0, "")
    read(tmp_path)


@pytest.mark.parametrize("name", NAMES, ids=[repr(n[:8]) for n in NAMES])
def test_names(name: str, tmp_path: Path, capsys):
    """As names of nodes, inputs and outputs; OpenVINO reads them."""
    nodes = [node("Relu", [name], ["t"], name=name), node("Abs", ["t"], ["y" + name], name=name)]
    assert convert(tmp_path, model(nodes, [name], ["y" + name]), capsys) == (0, "")
    found = read(tmp_path)
    assert len(found.inputs) == len(found.outputs) == 1


def read(folder: Path) -> Any:
    openvino = pytest.importorskip("openvino")
    return openvino.Core().read_model(folder / "m.xml")


def test_an_unexpected_error_is_a_sentence(tmp_path: Path, capsys):
    """A rule that fails in its own way: the node is named; `--traceback` shows where it happened."""
    extension = tmp_path / "own.py"
    extension.write_text(
        "from stepwell.dialects import onnx\n"
        "from stepwell.dialects.rules import RuleSet\n"
        "rules = RuleSet()\n"
        "@rules.lower(onnx.ReluOp, benefit=9)\n"
        "def relu(op, rw):\n    return {}['gone']\n"
        "def register(registry):\n    registry.add_rules('onnx-to-opset', rules)\n"
    )
    path = tmp_path / "m.onnx"
    path.write_bytes(model([node("Elu", ["x"], ["t"]), node("Relu", ["t"], ["y"], name="r")]).SerializeToString())
    call = ["convert", str(path), "-o", str(tmp_path / "m.xml"), "--extension", str(extension)]
    assert main(call) == 1
    err = capsys.readouterr().err
    assert 'onnx.Relu  "r"' in err and "its lowering rule failed (KeyError: 'gone')" in err
    with pytest.raises(ConversionError) as caught:
        main([*call, "--traceback"])
    assert isinstance(caught.value.__cause__, KeyError)
    assert not (tmp_path / "m.xml").exists()
