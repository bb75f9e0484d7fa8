"""Symbols of every generation, what MXNet changes in old ones, and what is wrong with damaged ones."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from files import node, symbol, variable, write

import stepwell
from stepwell.dialects import diagnostics
from stepwell.dialects.errors import StepwellError
from stepwell.dialects.fields import plain
from stepwell.dialects.structure import InputOp, OutputOp
from stepwell.dialects.types import spell


def read(folder: Path, graph: Any, **arrays: np.ndarray) -> Any:
    return stepwell.read(write(folder, graph, arrays or None))


def operator(module: Any, name: str) -> Any:
    return next(op for op in module.body.block.ops if op.name == f"mxnet.{name}")


def inputs(module: Any) -> dict[str, str]:
    return {op.label: spell(op.output) for op in module.body.block.ops if isinstance(op, InputOp)}


def outputs(module: Any) -> list[str]:
    return [op.label for op in module.body.block.ops if isinstance(op, OutputOp)]


@pytest.mark.parametrize("key", ["param", "attr", "attrs"])
def test_attributes_of_every_generation(tmp_path: Path, key: str):
    pool = node("Pooling", "p", 0)
    del pool["attrs"]
    pool[key] = {"kernel": "(3L, 3L)", "stride": "[2,2]", "pool_type": "avg", "global_pool": "0", "pad": "1"}
    if key == "param":
        pool |= {"attr": {"lr_mult": "2"}, "backward_source_id": -1}
    found = operator(read(tmp_path, symbol(variable("x"), pool)), "Pooling")
    assert plain(found.kernel) == (3, 3) and plain(found.stride) == (2, 2) and plain(found.pad) == (1,)
    assert plain(found.pool_type) == "avg" and plain(found.global_pool) is False and found.count_include_pad is None


def test_places_of_two_and_three_numbers(tmp_path: Path):
    graph = symbol(variable("x"), node("relu", "y", 0))
    graph["heads"], graph["nodes"][1]["inputs"] = [[1, 0]], [[0, 0]]
    assert outputs(read(tmp_path, graph)) == ["y_output"]


def test_aliases_are_one_operator(tmp_path: Path):
    graph = symbol(
        variable("x"), variable("z"), node("_npx_activation", "a", 0, act_type="relu"), node("_Plus", "b", 2, 1)
    )
    module = read(tmp_path, graph)
    assert operator(module, "Activation") and operator(module, "elemwise_add")


def test_hints_of_variables(tmp_path: Path):
    graph = symbol(
        variable("x", __shape__="(0, 3, -1)", __dtype__="4", __lr_mult__="1.0"),
        variable("y", __shape__="None"),
        node("broadcast_add", "z", 0, 1),
    )
    assert inputs(read(tmp_path, graph)) == {"x": "i32[?,3,?]", "y": "f32[...]"}


def test_outputs_are_named_as_mxnet_names_them(tmp_path: Path):
    graph = symbol(
        variable("x"),
        node("SliceChannel", "s", 0, num_outputs="2"),
        node("relu", "r", (1, 1)),
        heads=[(1, 0), (2, 0), (0, 0)],
    )
    assert outputs(read(tmp_path, graph)) == ["s_output0", "r_output", "x"]


def test_the_same_output_twice(tmp_path: Path):
    graph = symbol(variable("x"), node("relu", "r", 0), heads=[(1, 0), (1, 0)])
    assert outputs(read(tmp_path, graph)) == ["r_output", "r_output_1"]


def test_what_no_output_needs_is_left_out(tmp_path: Path):
    graph = symbol(variable("x"), variable("z"), node("relu", "r", 0), node("relu", "s", 1), heads=[(2, 0)])
    assert inputs(read(tmp_path, graph)) == {"x": "f32[...]"}


def test_nodes_in_any_order(tmp_path: Path):
    graph = symbol(node("relu", "r", 1), variable("x"), heads=[(0, 0)])
    assert outputs(read(tmp_path, graph)) == ["r_output"]


def test_labels_are_no_inputs(tmp_path: Path):
    graph = symbol(variable("x", __shape__="(1, 3)"), variable("softmax_label"), node("Softmax", "softmax", 0, 1))
    module = stepwell.convert(write(tmp_path, graph), input="x[1,3],softmax_label[1]")
    assert sum(op.name == "opset.Parameter_1" for op in module.body.block.ops) == 1


def test_begin_states_are_zeros_unless_a_shape_is_given(tmp_path: Path):
    graph = symbol(
        variable("x"),
        variable("p"),
        variable("s"),
        node("RNN", "r", 0, 1, 2, mode="rnn_tanh", state_size="2", num_layers="1"),
    )
    path = write(tmp_path, graph, {"p": np.zeros(14, "f4")})
    for given, count in (("x[4,1,3]", 1), ("x[4,1,3],s[1,1,2]", 2)):
        module = stepwell.convert(path, input=given)
        assert sum(op.name == "opset.Parameter_1" for op in module.body.block.ops) == count


def test_old_symbols_get_their_auxiliary_states(tmp_path: Path):
    graph = symbol(
        variable("x"), variable("bn_gamma"), variable("bn_beta"), node("BatchNorm", "bn", 0, 1, 2), version=None
    )
    arrays = {f"bn_{n}": np.ones(3, "f4") for n in ("gamma", "beta", "moving_mean", "moving_var")}
    found = operator(read(tmp_path, graph, **arrays), "BatchNorm")
    assert [plain(v.owner.path) for v in found.operands[1:]] == list(arrays)


def test_argmax_of_old_symbols(tmp_path: Path):
    for version, expected in ((None, None), (904, None), (905, -1), (10901, -1)):
        graph = symbol(variable("x"), node("argmax", "a", 0, axis="-1"), version=version)
        assert plain(operator(read(tmp_path, graph), "argmax").axis) == expected


def test_hidden_attributes_say_nothing(tmp_path: Path):
    full = node(
        "FullyConnected", "f", 0, 1, num_hidden="2", no_bias="True", weight_lr_mult="1.5", ctx_group="a", __mood__="x"
    )
    with diagnostics.collecting() as warnings:
        read(tmp_path, symbol(variable("x"), variable("w"), full), w=np.zeros((2, 3), "f4"))
    assert warnings == []


def test_attributes_that_are_not_known_are_told(tmp_path: Path):
    with diagnostics.collecting() as warnings:
        read(tmp_path, symbol(variable("x"), node("relu", "r", 0, mood="good")))
    assert warnings == ['the attribute "mood" of relu is none of MXNet 1.9\'s; it is not looked at']


def test_numbers_and_none_in_slices(tmp_path: Path):
    from stepwell.dialects.mxnet.base import items_of

    graph = symbol(variable("x"), node("crop", "c", 0, begin="(None, 1)", end="(2, None)", step="(1,)"))
    found = operator(read(tmp_path, graph), "slice")
    assert items_of(found.begin) == (None, 1) and items_of(found.end) == (2, None) and items_of(found.step) == (1,)


def test_unknown_operators_are_reported(tmp_path: Path):
    path = write(tmp_path, symbol(variable("x"), node("acme_swish", "s", 0, beta="2")))
    with pytest.raises(StepwellError, match="acme_swish") as error:
        stepwell.convert(path, input="x[2]")
    assert "not one of MXNet's that Stepwell knows" in str(error.value)


def test_unknown_operators_are_lowered_by_a_rule(tmp_path: Path):
    extension = tmp_path / "extension.py"
    extension.write_text(
        "from stepwell.dialects.opset.activation import SwishOp\n"
        "from stepwell.dialects.rules import RuleSet\n"
        "from stepwell.lowering.idioms.basic import like\n"
        "rules = RuleSet()\n"
        "@rules.lower('mxnet.acme_swish')\n"
        "def swish(op, rw):\n"
        "    x = op.arguments[0]\n"
        "    return rw.emit(SwishOp, x, like(rw, float(op.given.data['beta'].data), x))\n"
        "def register(registry):\n"
        "    registry.add_rules('mxnet-to-opset', rules)\n"
    )
    path = write(tmp_path, symbol(variable("x"), node("acme_swish", "s", 0, beta="2")))
    module = stepwell.convert(path, input="x[2]", extensions=[str(extension)])
    assert any(op.name == "opset.Swish_4" for op in module.body.block.ops)


def test_subgraphs(tmp_path: Path):
    body = symbol(variable("d"), variable("s"), node("elemwise_add", "a", 0, 1), heads=[(2, 0), (2, 0)])
    loop = node(
        *("_foreach", "f", 0, 1),
        **{
            "num_outputs": "2",
            "num_out_data": "1",
            "in_data_locs": "(0,)",
            "in_state_locs": "(1,)",
            "remain_locs": "()",
        },
    )
    loop["subgraphs"] = [body]
    found = operator(read(tmp_path, symbol(variable("x"), variable("z"), loop)), "_foreach")
    assert [op.name for op in found.fn.block.ops] == ["mxnet.elemwise_add", "stepwell.yield"]
    assert len(found.results) == 2


FAULTS: dict[str, tuple[Any, str]] = {
    "no JSON": ('{"nodes": [{"op": "null", "inputs"', "it is not JSON"),
    "no heads": ({**symbol(variable("x")), "heads": []}, "nothing says what its outputs are"),
    "nodes": ({**symbol(variable("x")), "nodes": {"op": 1, "inputs": 2}}, "it has no list of nodes"),
    "a head beyond": (symbol(variable("x"), heads=[(7, 0)]), "an output is node 7, and there are 1"),
    "an input beyond": (symbol(variable("x"), node("relu", "r", 9)), "its input is node 9, and there are 2"),
    "a cycle": (symbol(variable("x"), node("_plus", "a", 0, 2), node("_plus", "b", 1, 0)), "is part of a cycle"),
    "an output beyond": (symbol(variable("x"), node("relu", "r", 0), heads=[(1, 3)]), "output 3 of node"),
    "too many inputs": (symbol(variable("x"), node("relu", "r", 0, 0)), "it has 2 inputs; MXNet has 1"),
    "too few inputs": (symbol(variable("x"), node("dot", "r", 0)), "it has 1 inputs; MXNet has 2"),
    "required": (symbol(variable("x"), node("Pooling", "r", 0), node("Convolution", "c", 1, 0)), "it has no kernel"),
    "no number": (symbol(variable("x"), node("expand_dims", "r", 0, axis="one")), '"one" is not a number'),
    "not whole": (symbol(variable("x"), node("expand_dims", "r", 0, axis="1.5")), '"1.5" is not an integer'),
    "none of a list": (
        symbol(variable("x"), node("Activation", "r", 0, act_type="swish")),
        'its act_type is "swish", which is not one of',
    ),
    "no name": (symbol({"op": "relu", "inputs": [[0, 0, 0]]}), "node 0 has no operator or no name"),
    "places": (symbol(variable("x"), {**node("relu", "r"), "inputs": [["x"]]}), "an input is not the number"),
    "attributes": (symbol({**variable("x"), "attrs": [1]}), "its attributes are no object"),
}


@pytest.mark.parametrize("what", FAULTS)
def test_damaged_symbols(tmp_path: Path, what: str):
    graph, message = FAULTS[what]
    with pytest.raises(StepwellError, match=message):
        read(tmp_path, graph)


def test_deep_and_long_symbols(tmp_path: Path):
    """Chains are walked without recursion; sub-graphs in sub-graphs have an end."""
    chain = [variable("x"), *(node("relu", f"r{i}", i) for i in range(20_000))]
    assert len(outputs(read(tmp_path, symbol(*chain)))) == 1
    nested: Any = symbol(variable("x"), node("relu", "r", 0))
    for _ in range(40):
        nested = symbol(variable("x"), {**node("_foreach", "f", 0), "subgraphs": [nested]})
    with pytest.raises(StepwellError, match="nested"):
        read(tmp_path, nested)


def test_every_truncation_is_an_error(tmp_path: Path):
    path = tmp_path / "net-symbol.json"
    whole = json.dumps(symbol(variable("x"), node("relu", "y", 0)))
    for size in range(1, len(whole) - 1):
        path.write_text(whole[:size])
        with pytest.raises(StepwellError):
            stepwell.read(path)
