"""xDSL's own passes respect the model's borders, its state and its random numbers."""

from xdsl.traits import is_side_effect_free

from stepwell.dialects import onnx, opset
from stepwell.dialects.structure import InputOp, OutputOp
from stepwell.dialects.types import tensor


def test_what_is_free_of_effects():
    made = {
        cls: cls.create(result_types=[tensor("f32", (2,))])
        for cls in (
            opset.ParameterOp,
            opset.ResultOp,
            opset.ReadValueOp,
            opset.AssignOp,
            opset.RandomUniformOp,
            opset.MultinomialOp,
            onnx.RandomNormalOp,
            InputOp,
            OutputOp,
            opset.AddOp,
            opset.ConstantOp,
            onnx.AddOp,
        )
    }
    free = {cls for cls, op in made.items() if is_side_effect_free(op)}
    assert free == {opset.AddOp, opset.ConstantOp, onnx.AddOp}
