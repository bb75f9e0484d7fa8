"""The forms that nets are written in: three generations of layers, inputs, phases, names "
"that repeat, shared weights."""

from __future__ import annotations

import numpy as np

from tests.ops.caffe.capture.define import Family, f32

FAMILY = Family()
layer, net = FAMILY.layer, FAMILY.net

INPUT = 'layer { name: "data" type: "Input" top: "data" input_param { shape { dim: 2 dim: 3 dim: 6 dim: 6 } } }\n'
X = {"data": f32(2, 3, 6, 6)}
CONV = (
    'layer { name: "c" type: "Convolution" bottom: "data" top: "c" convolution_param { '
    "num_output: 4 kernel_size: 3 } }\n"
)
WEIGHTS = {"c": [(4, 3, 3, 3), (4,)]}
REST = 'layer { name: "p" type: "Pooling" bottom: "c" top: "p" pooling_param { kernel_size: 2 stride: 2 } }\n'

net("Input", INPUT + CONV + REST, X, WEIGHTS, "layer", forms="text binary oldblobs")
net(
    "Input",
    'name: "n"\ninput: "data"\ninput_dim: 2\ninput_dim: 3\ninput_dim: 6\ninput_dim: 6\n' + CONV,
    X,
    WEIGHTS,
    "dims",
    forms="text binary",
)
net("Input", 'input: "data"\ninput_shape { dim: 2 dim: 3 dim: 6 dim: 6 }\n' + CONV, X, WEIGHTS, "shape")
net(
    "Input",
    (
        'input: "data" input: "b" input_dim: 2 input_dim: 3 input_dim: 6 input_dim: 6 input_dim: 2 '
        "input_dim: 4 input_dim: 4 input_dim: 4\n"
    )
    + CONV
    + 'layer { name: "e" type: "Eltwise" bottom: "c" bottom: "b" top: "e" }',
    {**X, "b": f32(2, 4, 4, 4)},
    WEIGHTS,
    "two-dims",
)
net(
    "Input",
    'input: "data" input_shape { dim: 2 dim: 3 dim: 6 dim: 6 } input: "b" input_shape { dim: 2 dim: 4 }\n'
    + CONV
    + 'layer { name: "s" type: "Scale" bottom: "c" bottom: "b" top: "e" scale_param { axis: 0 } }',
    {**X, "b": f32(2, 4)},
    WEIGHTS,
    "two-shapes",
)
net(
    "Input",
    'layer { name: "in" type: "Input" top: "a" top: "b" input_param { shape { dim: 2 dim: 3 } '
    "shape { dim: 2 dim: 3 } } }\n"
    'layer { name: "e" type: "Eltwise" bottom: "a" bottom: "b" top: "e" eltwise_param { operation: PROD } }',
    {"a": f32(2, 3), "b": f32(2, 3)},
    label="two-tops",
)
net(
    "Input",
    'layer { name: "in" type: "Input" top: "a" top: "b" input_param { shape { dim: 2 dim: 3 } } }\n'
    'layer { name: "e" type: "Eltwise" bottom: "a" bottom: "b" top: "e" }',
    {"a": f32(2, 3), "b": f32(2, 3)},
    label="one-shape-for-two",
)
net("Input", INPUT + CONV + REST, {"data": f32(5, 3, 6, 6)}, WEIGHTS, "other-batch", given={"data": [5, 3, 6, 6]})
net("Input", INPUT + CONV + REST, {"data": f32(1, 3, 9, 7)}, WEIGHTS, "other-size", given={"data": [1, 3, 9, 7]})

V1 = """name: "old"
input: "data"
input_dim: 2
input_dim: 3
input_dim: 6
input_dim: 6
layers {
  name: "c"
  type: CONVOLUTION
  bottom: "data"
  top: "c"
  blobs_lr: 1
  blobs_lr: 2
  weight_decay: 1
  convolution_param { num_output: 4 kernel_size: 3 weight_filler { type: "xavier" } }
}
layers { name: "r" type: RELU bottom: "c" top: "c" }
layers { name: "n" type: LRN bottom: "c" top: "n" lrn_param { local_size: 3 alpha: 0.5 } }
layers { name: "p" type: POOLING bottom: "n" top: "p" pooling_param { pool: MAX kernel_size: 2 stride: 2 } }
layers { name: "d" type: DROPOUT bottom: "p" top: "p" dropout_param { dropout_ratio: 0.5 } }
layers { name: "f" type: INNER_PRODUCT bottom: "p" top: "f" inner_product_param { num_output: 5 } }
layers { name: "s" type: SOFTMAX bottom: "f" top: "s" }
"""
V1_WEIGHTS = {"c": [(4, 3, 3, 3), (1, 1, 1, 4)], "f": [(1, 1, 5, 16), (1, 1, 1, 5)]}
net("V1", V1, X, V1_WEIGHTS, "net", forms="v1 oldblobs")
net("V1", V1, X, {"c": [(4, 3, 3, 3), (4,)], "f": [(5, 16), (5,)]}, "net-new-weights", forms="text binary")
for kind, operator, text in (
    ("SIGMOID", "Sigmoid", ""),
    ("TANH", "TanH", ""),
    ("ABSVAL", "AbsVal", ""),
    ("BNLL", "BNLL", ""),
    ("POWER", "Power", "power_param { power: 2 scale: 0.5 }"),
    ("EXP", "Exp", "exp_param { base: 2 }"),
    ("FLATTEN", "Flatten", ""),
    ("MVN", "MVN", ""),
    ("ARGMAX", "ArgMax", "argmax_param { top_k: 2 }"),
    ("THRESHOLD", "Threshold", "threshold_param { threshold: 0.5 }"),
    ("IM2COL", "Im2col", "convolution_param { kernel_size: 3 }"),
    ("SPLIT", "Split", ""),
    ("SLICE", "Slice", "slice_param { slice_dim: 1 slice_point: 1 }"),
):
    tops = 'top: "a" top: "b"' if kind in ("SPLIT", "SLICE") else 'top: "a"'
    net(
        "V1",
        (
            f'input: "data" input_dim: 2 input_dim: 3 input_dim: 6 input_dim: 6\nlayers {{ name: "l" '
            f'type: {kind} bottom: "data" {tops} {text} }}'
        ),
        X,
        label=operator.lower(),
    )
net(
    "V1",
    """input: "data" input_dim: 2 input_dim: 3 input_dim: 6 input_dim: 6
layers { name: "a" type: DECONVOLUTION bottom: "data" top: "a" convolution_param { num_output: 2 kernel_size: 2
  stride: 2 } }
layers { name: "b" type: CONVOLUTION bottom: "data" top: "b" convolution_param { num_output: 2 kernel_size: 1 } }
layers { name: "bb" type: POWER bottom: "b" top: "bb" power_param { scale: 2 } }
layers { name: "e" type: ELTWISE bottom: "b" bottom: "bb" top: "e" eltwise_param { operation: SUM } }
layers { name: "k" type: CONCAT bottom: "e" bottom: "b" top: "k" concat_param { concat_dim: 1 } }""",
    X,
    {"a": [(3, 2, 2, 2), (2,)], "b": [(2, 3, 1, 1), (2,)]},
    label="branches",
)

V0 = """name: "older"
input: "data"
input_dim: 2
input_dim: 3
input_dim: 6
input_dim: 6
layers { layer { name: "pad" type: "padding" pad: 1 } bottom: "data" top: "pad" }
layers { layer { name: "c" type: "conv" num_output: 4 kernelsize: 3 stride: 1 } bottom: "pad" top: "c" }
layers { layer { name: "r" type: "relu" } bottom: "c" top: "c" }
layers { layer { name: "p" type: "pool" pool: MAX kernelsize: 2 stride: 2 } bottom: "c" top: "p" }
layers { layer { name: "n" type: "lrn" local_size: 3 alpha: 0.5 beta: 0.75 } bottom: "p" top: "n" }
layers { layer { name: "d" type: "dropout" dropout_ratio: 0.5 } bottom: "n" top: "n" }
layers { layer { name: "f" type: "innerproduct" num_output: 5 } bottom: "n" top: "f" }
layers { layer { name: "s" type: "softmax" } bottom: "f" top: "s" }
"""
net("V0", V0, X, {"c": [(4, 3, 3, 3), (4,)], "f": [(5, 36), (5,)]}, "net")
net(
    "V0",
    V0.replace("pool: MAX", "pool: AVE"),
    X,
    {"c": [(4, 3, 3, 3), (1, 1, 1, 4)], "f": [(1, 1, 5, 36), (1, 1, 1, 5)]},
    "net-average",
    forms="v1",
)
net(
    "V0",
    """input: "data" input_dim: 2 input_dim: 3 input_dim: 6 input_dim: 6
layers { layer { name: "a" type: "conv" num_output: 6 kernelsize: 3 pad: 1 group: 3 biasterm: false } bottom: "data"
  top: "a" }
layers { layer { name: "b" type: "tanh" } bottom: "a" top: "b" }
layers { layer { name: "g" type: "sigmoid" } bottom: "a" top: "g" }
layers { layer { name: "k" type: "concat" concat_dim: 1 } bottom: "b" bottom: "g" top: "k" }
layers { layer { name: "fl" type: "flatten" } bottom: "k" top: "fl" }
layers { layer { name: "sp" type: "split" } bottom: "fl" top: "x" top: "y" }""",
    X,
    {"a": [(6, 1, 3, 3)]},
    label="branches",
)

net(
    "InPlace",
    INPUT + CONV + 'layer { name: "r" type: "ReLU" bottom: "c" top: "c" }\n' + REST,
    X,
    WEIGHTS,
    "relu",
    forms="text binary",
)
net(
    "InPlace",
    INPUT + 'layer { name: "a" type: "Power" bottom: "data" top: "data" power_param { scale: 2 } }\n'
    'layer { name: "b" type: "Power" bottom: "data" top: "data" power_param { shift: 1 } }\n'
    'layer { name: "r" type: "ReLU" bottom: "data" top: "data" }\n' + CONV,
    X,
    WEIGHTS,
    "input-in-place",
)
net(
    "InPlace",
    INPUT + 'layer { name: "a" type: "Power" bottom: "data" top: "x" power_param { scale: 2 } }\n'
    'layer { name: "b" type: "TanH" bottom: "x" top: "y" }\n'
    'layer { name: "r" type: "ReLU" bottom: "x" top: "x" }\n'
    'layer { name: "e" type: "Eltwise" bottom: "x" bottom: "y" top: "e" }',
    X,
    label="used-before",
    formula=lambda x: np.maximum(2 * x, 0) + np.tanh(2 * x),
    outputs=["e"],
)
net(
    "InPlace",
    INPUT
    + (
        'layer { name: "r" type: "ReLU" bottom: "data" top: "data" }\nlayer { name: "s" type: '
        '"Sigmoid" bottom: "data" top: "data" }'
    ),
    X,
    label="output",
    formula=lambda x: 1 / (1 + np.exp(-np.maximum(x, 0))),
    outputs=["s"],
)

for label, rules, kept in (
    ("train-dropped", "include { phase: TRAIN }", False),
    ("test-kept", "include { phase: TEST }", True),
    ("exclude-test", "exclude { phase: TEST }", False),
    ("exclude-train", "exclude { phase: TRAIN }", True),
    ("two-rules", "include { phase: TRAIN } include { phase: TEST }", True),
    ("stage", 'include { stage: "deploy" }', False),
    ("not-stage", 'include { not_stage: "deploy" }', True),
    ("level", "include { min_level: 1 }", False),
    ("level-kept", "include { max_level: 1 }", True),
):
    net(
        "Phase",
        INPUT
        + f'layer {{ name: "a" type: "Power" bottom: "data" top: "data" power_param {{ scale: 2 }} {rules} }}\n'
        + 'layer { name: "b" type: "ReLU" bottom: "data" top: "out" }',
        X,
        label=label,
        formula=lambda x, k=kept: np.maximum(x * (2 if k else 1), 0),
        outputs=["out"],
    )
net(
    "Phase",
    'state { phase: TEST stage: "deploy" level: 2 }\n'
    + INPUT
    + (
        'layer { name: "a" type: "Power" bottom: "data" top: "data" power_param { scale: 2 } '
        'include { stage: "deploy" min_level: 1 } }\n'
    )
    + 'layer { name: "b" type: "ReLU" bottom: "data" top: "out" }',
    X,
    label="state",
    formula=lambda x: np.maximum(x * 2, 0),
    outputs=["out"],
)
net(
    "Phase",
    (
        'layer { name: "data" type: "Data" top: "data" top: "label" include { phase: TRAIN } '
        'data_param { source: "nowhere" batch_size: 64 } }\n'
    )
    + INPUT
    + CONV
    + 'layer { name: "loss" type: "SoftmaxWithLoss" bottom: "c" bottom: "label" include { phase: TRAIN } }',
    X,
    WEIGHTS,
    label="train-and-deploy",
)

SHARED = np.random.default_rng(5).integers(-8, 9, (3, 3, 3, 3)) / 8
net(
    "SharedWeights",
    INPUT
    + (
        'layer { name: "a" type: "Convolution" bottom: "data" top: "a" param { name: "w" } '
        "convolution_param { num_output: 3 kernel_size: 3 pad: 1 } }\n"
        'layer { name: "b" type: "Convolution" bottom: "a" top: "out" param { name: "w" } '
        "convolution_param { num_output: 3 kernel_size: 3 pad: 1 } }"
    ),
    X,
    {"a": [SHARED, (3,)], "b": [SHARED, (3,)]},
    "convolution",
    forms="text binary",
)
net(
    "DummyData",
    INPUT + 'layer { name: "k" type: "DummyData" top: "k" dummy_data_param { shape { dim: 2 dim: 3 '
    'dim: 6 dim: 6 } data_filler { type: "constant" value: 1.5 } } }\n'
    'layer { name: "e" type: "Eltwise" bottom: "data" bottom: "k" top: "e" eltwise_param { operation: PROD } }',
    X,
    label="constant",
)
net(
    "DummyData",
    INPUT
    + 'layer { name: "k" type: "DummyData" top: "k" dummy_data_param { num: 2 channels: 3 height: 6 width: 6 } }\n'
    'layer { name: "e" type: "Eltwise" bottom: "data" bottom: "k" top: "e" }',
    X,
    label="sizes-zero",
)
net(
    "Parameter",
    'layer { name: "data" type: "Input" top: "data" input_param { shape { dim: 2 dim: 3 } } }\n'
    'layer { name: "k" type: "Parameter" top: "k" parameter_param { shape { dim: 2 dim: 3 } } }\n'
    'layer { name: "e" type: "Eltwise" bottom: "data" bottom: "k" top: "e" }',
    {"data": f32(2, 3)},
    {"k": [(2, 3)]},
    "plain",
)

net(
    "Text",
    """# a comment
name: 'single quotes' input : "data";
input_shape: < dim: 2, dim: 3; dim: 6 dim: 6 >   # and another
force_backward: true
layer {
  name: "r"  type: "Re" 'LU'  bottom: "data"  top: "r\\145s"
  relu_param: { negative_slope: 1e-1 }
}
layer { name: "p" type: "Power" bottom: "res" top: "out" power_param < power: 2.0f scale: 5E-1 shift: -.5 > }
""",
    X,
    label="odd",
)
net(
    "Text",
    INPUT
    + (
        'layer { bottom: "data" top: "out" type: "Convolution" name: "a/b:c d" convolution_param { '
        "num_output: 2 kernel_size: 0x1 bias_term: false } }"
    ),
    X,
    {"a/b:c d": [(2, 3, 1, 1)]},
    label="names",
)
net(
    "Text",
    INPUT + CONV + 'layer { name: "p1" type: "Power" bottom: "c" top: "x" power_param { scale: 2 } }\n'
    'layer { name: "p2" type: "Power" bottom: "c" top: "y" power_param { scale: 3 } }\n'
    'layer { name: "p3" type: "Pooling" bottom: "y" top: "z" pooling_param { global_pooling: true } }',
    X,
    WEIGHTS,
    label="outputs",
)
