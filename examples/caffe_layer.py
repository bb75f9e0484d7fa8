"""A Caffe layer whose code is in Python: `stepwell convert net.prototxt net.caffemodel --extension caffe_layer.py`.

layer { name: "scale" type: "Python" bottom: "data" top: "scaled"
        python_param { module: "acme.layers" layer: "ScaleAndShift" param_str: "{'scale': 2.0, 'shift': 1.0}" } }
"""

from stepwell.dialects import opset
from stepwell.dialects.fields import plain
from stepwell.dialects.rules import RuleSet

rules = RuleSet()


@rules.lower("caffe.acme.layers.ScaleAndShift")
def scale_and_shift(op, rw):
    given = plain(op.given)
    scaled = rw.emit(opset.MultiplyOp, op.bottoms[0], rw.const(given["scale"], "f32"))
    return [rw.emit(opset.AddOp, scaled, rw.const(given["shift"], "f32"))]


def register(registry):
    registry.add_rules("caffe-to-opset", rules)
