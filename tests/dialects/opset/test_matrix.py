"""Matrix products against OpenVINO: types of loosened inputs, values, refusals."""

import numpy as np
import peer
import pytest

from stepwell.dialects.errors import InferenceError
from stepwell.dialects.opset.matrix import EinsumOp, GroupedMatMulOp, InverseOp, MatMulOp

EINSUM = [
    (["f32[2,3]", "f32[3,4]"], "ab,bc->ac"),
    (["f32[2,3]", "f32[1,4]"], "ab,bc->ac"),
    (["f32[2,2,3]"], "aab->ab"),
    (["f32[5,2,3]", "f32[1,3,4]"], "...ab,...bc->...ac"),
    (["f32[5,2,3]", "f32[3,4]"], "...ab,...bc"),
    (["f32[5,6,2,3]"], "...ab->ba"),
    (["f32[5,6,2,3]"], "...ab->ba..."),
    (["f32[2,3]"], "aB"),
    (["f32[2,3]"], "ab->"),
    (["f32[]", "f32[2]"], ",a->a"),
    (["f32[2,3]", "f32[3]"], "a...,...->a..."),
    (["f32[2,3]", "f32[3]"], "ab,...->ab..."),
    (["f32[2,3]", "f32[3]"], "ab,...->ab"),
    (["f32[2,3,4]", "f32[4,2]", "f32[3]"], "abc,ca,b->b"),
]
MATMUL = [
    (["f32[3]", "f32[3]"], False, False),
    (["f32[3]", "f32[2,3,4]"], True, False),
    (["f32[2,4,3]", "f32[3]"], False, True),
    (["f32[2,1,4,3]", "f32[5,3,6]"], False, False),
    (["f32[2,1,3,4]", "f32[5,6,3]"], True, True),
    (["f32[3,3]", "f32[3,3]"], True, False),
]
ROWS = [(EinsumOp, inputs, {"equation": equation}) for inputs, equation in EINSUM]
ROWS += [(MatMulOp, inputs, {"transpose_a": a, "transpose_b": b}) for inputs, a, b in MATMUL]
ROWS += [(InverseOp, ["f32[2,3,3]"], {"adjoint": adjoint}) for adjoint in (False, True)]
TYPES_ONLY = [
    (MatMulOp, ["f32[2,?,4,3]", "f32[5,3..,6]"], {}),
    (MatMulOp, ["f32[0,4]", "f32[4,0]"], {}),
    (GroupedMatMulOp, ["f32[10,4]", "f32[3,5,4]", "i32[3]"], {}),
    (GroupedMatMulOp, ["f32[3,7,4]", "f32[3,5,4]"], {}),
]
REFUSED = [
    (EinsumOp, ["f32[2,3]", "f32[4,2]"], {"equation": "ab,bc->ac"}, "label b"),
    (EinsumOp, ["f32[2,3,3]"], {"equation": "aab"}, "in one input"),
    (EinsumOp, ["f32[2,3]"], {"equation": "ab,bc->ac"}, "2 subscripts"),
    (EinsumOp, ["f32[2,3]"], {"equation": "abc"}, "does not fit"),
    (EinsumOp, ["f32[2,3]"], {"equation": "ab->c"}, "label c of the output"),
    (EinsumOp, ["f32[2,3]"], {"equation": "a b -> b a"}, "letters"),
    (EinsumOp, ["boolean[2,3]"], {"equation": "ab->ba"}, "not numeric"),
    (MatMulOp, ["f32[]", "f32[3]"], {}, "scalar"),
    (MatMulOp, ["f32[2,3]", "f32[2,3]"], {}, "3 columns meet 2 rows"),
    (MatMulOp, ["f32[2,3,4]", "f32[3,4,5]"], {}, "do not broadcast"),
    (InverseOp, ["f32[3,2]"], {}, "not square"),
    (InverseOp, ["f32[3]"], {}, "at least 2"),
    (InverseOp, ["i32[3,3]"], {}, "floating-point"),
    (GroupedMatMulOp, ["f32[10,4]", "f32[3,5,4]"], {}, "offsets, which are missing"),
    (GroupedMatMulOp, ["f32[3,7,4]", "f32[3,4,5]"], {}, "inner dimensions"),
    (GroupedMatMulOp, ["f32[3,7,4]", "f32[2,5,4]"], {}, "3 and 2 groups"),
    (GroupedMatMulOp, ["f32[10,4]", "f32[10,5]"], {}, "ranks 2 and 2"),
]


@pytest.mark.parametrize(("op", "inputs", "properties"), ROWS + TYPES_ONLY)
def test_types(op, inputs, properties):
    assert peer.disagreements(op, inputs, properties) == []


@pytest.mark.parametrize(("op", "inputs", "properties"), ROWS)
def test_values(op, inputs, properties):
    arrays = [peer.noise(*(int(d) for d in peer.split(i)[1].split(",") if d)) for i in inputs]
    assert peer.wrong_values(op, arrays, properties) == []


def test_grouped_rows():
    """The runtime has no kernel for this everywhere; each group is a plain product."""
    rows, weights = peer.noise(5, 3), peer.noise(2, 4, 3)
    op = peer.build(GroupedMatMulOp, ["f32[5,3]", "f32[2,4,3]", np.array([2, 5])], {})
    made = op.evaluate(rows, weights, np.array([2, 5]))
    assert np.allclose(made, np.concatenate([rows[:2] @ weights[0].T, rows[2:] @ weights[1].T]), atol=1e-5)


@pytest.mark.parametrize(("op", "inputs", "properties", "message"), REFUSED)
def test_refused(op, inputs, properties, message):
    with pytest.raises(InferenceError, match=message):
        peer.build(op, inputs, properties)
