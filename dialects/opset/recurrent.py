"""Sequence: recurrent cells and the sequences of them.

Gates are in the order f i c o (LSTM) and z r h (GRU) in W, R and B. The size of the state is taken from the shapes;
`hidden_size` has to agree.
"""

from __future__ import annotations

from typing import Any, ClassVar

from xdsl.ir import SSAValue
from xdsl.irdl import AttrSizedOperandSegments, irdl_op_definition, operand_def, opt_operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, enumeration, floats, integer, number, plain, string, strings
from stepwell.dialects.opset.base import OpsetOp, single_element
from stepwell.dialects.opset.moves import need_integer, need_rank
from stepwell.dialects.types import ANY, Dim, intersect, shape_of, tensor


class _Recurrent(OpsetOp):
    GATES: ClassVar[int] = 1
    STATES: ClassVar[int] = 1
    DECLARES: ClassVar[bool] = False
    """Whether `hidden_size` stands in for a size that the shapes do not tell; OpenVINO does so in LSTMCell only."""

    def both(self, what: str, *sizes: Dim) -> Dim:
        """The size that all these are."""
        out: Dim = ANY
        for size in sizes:
            found = intersect(out, size)
            if found is None:
                self.fail(f"{what}: the sizes {', '.join(map(str, sizes))} must be equal")
            out = found
        return out

    def hidden(self, states: list[SSAValue], weights: list[SSAValue], rows: int) -> Dim:
        """The size of the state; the weights' dimension `rows` holds that of every gate."""
        size = self.both("hidden_size", *(_dim(v, rows + 1) for v in states), _dim(weights[1], rows + 1))
        declared = plain(self.properties["hidden_size"])
        if intersect(size, declared) is None:
            self.fail(f"hidden_size is {declared}, the state has {size}")
        if self.DECLARES:
            size = declared
        if not isinstance(size, int):
            for value in weights[:2]:
                gates = _dim(value, rows)
                if isinstance(gates, int):
                    size = self.both("hidden_size", size, gates // self.GATES)
            return size
        blocks = [self.GATES, self.GATES, self.GATES + self._extra()]
        for what, value, count in zip("WRB", weights, blocks, strict=False):
            if intersect(_dim(value, rows), size * count) is None:
                self.fail(f"{what} has {_dim(value, rows)} rows, not {size * count}")
        return size

    def _extra(self) -> int:
        """How many blocks more than gates the bias has."""
        flag = self.properties.get("linear_before_reset")
        return int(plain(flag)) if flag is not None else 0


def _dim(value: Any, axis: int) -> Dim:
    shape = shape_of(value)
    return ANY if shape is None else shape[axis]


class _Cell(_Recurrent):
    def infer(self):
        states, weights = list(self.operands[1 : 1 + self.STATES]), list(self.operands[1 + self.STATES :])[:3]
        kind = single_element(self, *self.operands)
        for value in (self.operands[0], *states, *weights[:2]):
            need_rank(self, "data, states and weights", value, 2)
        for value in weights[2:]:
            need_rank(self, "B", value, 1)
        batch = self.both("the batch", *(_dim(v, 0) for v in (self.operands[0], *states)))
        return (tensor(kind, (batch, self.hidden(states, weights, 0))),) * self.STATES


class _Sequence(_Recurrent):
    def infer(self):
        data = self.operands[0]
        states, (lengths, *weights) = self.operands[1 : 1 + self.STATES], self.operands[1 + self.STATES :]
        kind = single_element(self, data, *states, *weights)
        need_integer(self, "sequence_lengths", lengths)
        need_rank(self, "sequence_lengths", lengths, 1)
        for value in (data, *states, *weights[:2]):
            need_rank(self, "data, states and weights", value, 3)
        need_rank(self, "B", weights[2], 2)
        batch = self.both("the batch", *(_dim(v, 0) for v in (data, *states, lengths)))
        ways = 2 if plain(self.properties["direction"]) == "bidirectional" else 1
        self.both("directions", ways, *(_dim(v, 1) for v in states), *(_dim(v, 0) for v in weights))
        size = self.hidden(list(states), list(weights), 1)
        state = tensor(kind, (batch, ways, size))
        return (tensor(kind, (batch, ways, _dim(data, 1), size)), *(state,) * self.STATES)


@irdl_op_definition
class GRUCellOp(_Cell):
    """docs.openvino.ai › GRUCell-3"""

    name = "opset.GRUCell_3"
    GATES: ClassVar[int] = 3
    X = operand_def(Tensor)
    initial_hidden_state = operand_def(Tensor)
    W = operand_def(Tensor)
    R = operand_def(Tensor)
    B = opt_operand_def(Tensor)
    linear_before_reset = boolean(False)
    hidden_size = integer()
    activations = strings(("sigmoid", "tanh"))
    activations_alpha = floats(())
    activations_beta = floats(())
    clip = number(0.0)
    output = result_def(Tensor)


@irdl_op_definition
class GRUSequenceOp(_Sequence):
    """docs.openvino.ai › GRUSequence-5"""

    name = "opset.GRUSequence_5"
    GATES: ClassVar[int] = 3
    X = operand_def(Tensor)
    initial_hidden_state = operand_def(Tensor)
    sequence_lengths = operand_def(Tensor)
    W = operand_def(Tensor)
    R = operand_def(Tensor)
    B = operand_def(Tensor)
    direction = enumeration("bidirectional", "forward", "reverse")
    linear_before_reset = boolean(False)
    hidden_size = integer()
    activations = strings(("sigmoid", "tanh"))
    activations_alpha = floats(())
    activations_beta = floats(())
    clip = number(0.0)
    Y = result_def(Tensor)
    Ho = result_def(Tensor)


@irdl_op_definition
class LSTMCell1Op(_Cell):
    """docs.openvino.ai › LSTMCell-1"""

    name = "opset.LSTMCell_1"
    DECLARES: ClassVar[bool] = True
    GATES: ClassVar[int] = 4
    STATES: ClassVar[int] = 2
    X = operand_def(Tensor)
    initial_hidden_state = operand_def(Tensor)
    initial_cell_state = operand_def(Tensor)
    W = operand_def(Tensor)
    R = operand_def(Tensor)
    B = opt_operand_def(Tensor)
    P = opt_operand_def(Tensor)
    hidden_size = integer()
    activations = strings(("sigmoid", "tanh", "tanh"))
    activations_alpha = floats(())
    activations_beta = floats(())
    clip = number(0.0)
    input_forget = boolean(False)
    weights_format = string("ifco")
    Ho = result_def(Tensor)
    Co = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class LSTMCellOp(_Cell):
    """docs.openvino.ai › LSTMCell-4"""

    name = "opset.LSTMCell_4"
    DECLARES: ClassVar[bool] = True
    GATES: ClassVar[int] = 4
    STATES: ClassVar[int] = 2
    X = operand_def(Tensor)
    initial_hidden_state = operand_def(Tensor)
    initial_cell_state = operand_def(Tensor)
    W = operand_def(Tensor)
    R = operand_def(Tensor)
    B = opt_operand_def(Tensor)
    hidden_size = integer()
    activations = strings(("sigmoid", "tanh", "tanh"))
    activations_alpha = floats(())
    activations_beta = floats(())
    clip = number(0.0)
    Ho = result_def(Tensor)
    Co = result_def(Tensor)


@irdl_op_definition
class LSTMSequenceOp(_Sequence):
    """docs.openvino.ai › LSTMSequence-5"""

    name = "opset.LSTMSequence_5"
    GATES: ClassVar[int] = 4
    STATES: ClassVar[int] = 2
    X = operand_def(Tensor)
    initial_hidden_state = operand_def(Tensor)
    initial_cell_state = operand_def(Tensor)
    sequence_lengths = operand_def(Tensor)
    W = operand_def(Tensor)
    R = operand_def(Tensor)
    B = operand_def(Tensor)
    direction = enumeration("bidirectional", "forward", "reverse")
    hidden_size = integer()
    activations = strings(("sigmoid", "tanh", "tanh"))
    activations_alpha = floats(())
    activations_beta = floats(())
    clip = number(0.0)
    Y = result_def(Tensor)
    Ho = result_def(Tensor)
    Co = result_def(Tensor)


@irdl_op_definition
class RNNCellOp(_Cell):
    """docs.openvino.ai › RNNCell-1"""

    name = "opset.RNNCell_1"
    X = operand_def(Tensor)
    initial_hidden_state = operand_def(Tensor)
    W = operand_def(Tensor)
    R = operand_def(Tensor)
    B = opt_operand_def(Tensor)
    hidden_size = integer()
    activations = strings(("tanh",))
    activations_alpha = floats(())
    activations_beta = floats(())
    clip = number(0.0)
    output = result_def(Tensor)


@irdl_op_definition
class RNNSequenceOp(_Sequence):
    """docs.openvino.ai › RNNSequence-5"""

    name = "opset.RNNSequence_5"
    X = operand_def(Tensor)
    initial_hidden_state = operand_def(Tensor)
    sequence_lengths = operand_def(Tensor)
    W = operand_def(Tensor)
    R = operand_def(Tensor)
    B = operand_def(Tensor)
    direction = enumeration("bidirectional", "forward", "reverse")
    hidden_size = integer()
    activations = strings(("tanh",))
    activations_alpha = floats(())
    activations_beta = floats(())
    clip = number(0.0)
    Y = result_def(Tensor)
    Ho = result_def(Tensor)
