"""Names of layers."""

from stepwell.backend.names import Names, layer_names
from stepwell.dialects.opset.activation import ReLUOp
from stepwell.dialects.opset.infrastructure import ParameterOp, ResultOp
from stepwell.dialects.provenance import location, set_layer_name, set_tensor_names
from stepwell.dialects.types import tensor


def chain(*layers: str | None, node: str | None = None):
    """A Parameter, a ReLU for each name, a Result."""
    ops = [ParameterOp.typed(tensor("f32", (2,)))]
    set_layer_name(ops[0], "x")
    for layer in layers:
        ops.append(ReLUOp.of(ops[-1].results[0]))
        if layer is not None:
            set_layer_name(ops[-1], layer)
        if node is not None:
            ops[-1].location = location(node, "onnx.Relu", "m.onnx", 1)
    return [*ops, ResultOp.of(ops[-1].results[0])]


def test_numbers_skip_names_that_are_taken():
    names = Names()
    assert [names.give(n) for n in ("a", "a_1", "a", "a", "a_1", "b")] == ["a", "a_1", "a_2", "a_3", "a_1_1", "b"]


def test_the_sources_name_is_kept_and_a_second_one_numbered():
    assert list(layer_names(chain("r", "r", "s")).values()) == ["x", "r", "r_1", "s", "s/sink_port_0"]


def test_a_derived_name_yields_to_a_given_one():
    ops = chain(None, "n/ReLU", None, node="n")
    names = layer_names(ops)
    assert [names[op] for op in ops[1:4]] == ["n/ReLU_1", "n/ReLU", "n/ReLU_2"]


def test_without_a_source_the_tensor_or_the_type_gives_the_name():
    ops = chain(None, None)
    set_tensor_names(ops[1], [["t"]])
    names = layer_names(ops)
    assert [names[op] for op in ops[1:]] == ["t", "ReLU", "ReLU/sink_port_0"]


def test_many_equal_names_take_linear_time():
    names = Names()
    assert len({names.give("n") for _ in range(50_000)}) == 50_000
    assert names.give("n") == "n_50000"
