"""Every operation class says what the schemas of `onnx` say, version by version."""

from __future__ import annotations

import subprocess
import sys

import onnx.defs
import pytest
from onnx.helper import get_attribute_value
from xdsl.irdl import OptOperandDef, OptPropertyDef, VarOperandDef, VarResultDef

from stepwell.dialects import onnx as dialect
from stepwell.dialects.fields import ConstantAttr, Kind, plain
from stepwell.dialects.onnx.base import operator_of

ADDED = {
    "onnx.ArgMax": {"select_last_index": 12},
    "onnx.ArgMin": {"select_last_index": 12},
    "onnx.Attention": {"nonpad_kv_seqlen": 24, "left_window_size": 25, "right_window_size": 25},
    "onnx.AveragePool": {"count_include_pad": 7, "ceil_mode": 10, "dilations": 19},
    "onnx.Cast": {"saturate": 19, "round_mode": 24},
    "onnx.CastLike": {"saturate": 19, "round_mode": 24},
    "onnx.Constant": {"sparse_value": 11}
    | dict.fromkeys([f"value_{k}" for k in ("float", "floats", "int", "ints", "string", "strings")], 12),
    "onnx.DepthToSpace": {"mode": 11},
    "onnx.DequantizeLinear": {"axis": 13, "block_size": 21, "output_dtype": 23},
    "onnx.GRU": {"layout": 14},
    "onnx.GRU_1": {"linear_before_reset": 3},
    "onnx.GatherND": {"batch_dims": 12},
    "onnx.LSTM": {"layout": 14},
    "onnx.LpPool": {"ceil_mode": 18, "dilations": 18},
    "onnx.MaxPool": {"Indices": 8, "storage_order": 8, "ceil_mode": 10, "dilations": 10},
    "onnx.Pad": {"axes": 18},
    "onnx.QuantizeLinear": {"axis": 13, "saturate": 19, "block_size": 21, "output_dtype": 21, "precision": 23},
    "onnx.RNN": {"layout": 14},
    "onnx.Range": {"stash_type": 27},
    "onnx.Reshape": {"allowzero": 14},
    "onnx.Resize": {"antialias": 18, "axes": 18, "keep_aspect_ratio_policy": 18},
    "onnx.ScatterElements": {"reduction": 16},
    "onnx.ScatterND": {"reduction": 16},
    "onnx.Shape": {"start": 15, "end": 15},
    "onnx.SpaceToDepth": {"mode": 28},
    "onnx.Split": {"num_outputs": 18},
    "onnx.TopK": {"largest": 11, "sorted": 11},
    "onnx.ai.onnx.ml.LabelEncoder": dict.fromkeys(["default_tensor", "keys_tensor", "values_tensor"], 4),
    "onnx.ai.onnx.ml.TreeEnsembleClassifier": dict.fromkeys(
        [f"{k}_as_tensor" for k in ("base_values", "class_weights", "nodes_hitrates", "nodes_values")], 3
    ),
    "onnx.ai.onnx.ml.TreeEnsembleRegressor": dict.fromkeys(
        [f"{k}_as_tensor" for k in ("base_values", "nodes_hitrates", "nodes_values", "target_weights")], 3
    ),
}
"""Fields that a later version of the same form added, whose absence or default is what the earlier ones do."""

GONE = {"onnx.BatchNormalization_7": {"spatial": 9}}
"""Fields that a later version of the same form dropped, whose default is what it does."""

NAMES = {
    ("onnx.BatchNormalization_1", "result", "mean"): "running_mean",
    ("onnx.BatchNormalization_1", "result", "var"): "running_var",
    ("onnx.BatchNormalization_7", "result", "mean"): "running_mean",
    ("onnx.BatchNormalization_7", "result", "var"): "running_var",
    ("onnx.GivenTensorFill", "operand", "shape"): "shape_",
    ("onnx.Split_1", "operand", "split"): "split_",
    ("onnx.com.microsoft.LongformerAttention", "operand", "global"): "global_",
    ("onnx.Split_1", "result", "outputs..."): "outputs",
}
"""Names of the schema that another field of the operator has, or that are no names."""

DEFAULTS = {("onnx.GRU_1", 1, "direction"): "forward"}
"""Defaults of the schema that are a slip: it says `foward`."""

KINDS = {
    "INT": "integer",
    "FLOAT": "number",
    "STRING": "string",
    "INTS": "ints",
    "FLOATS": "floats",
    "STRINGS": "strings",
}

RUNTIME_VERSIONS = {("LayerNormalization", 1), ("MeanVarianceNormalization", 1), ("ThresholdedRelu", 1)}
"""Versions of the default domain that ONNX Runtime has and ONNX has not."""

LEARNING = "ai.onnx.ml"

WITHDRAWN = {"onnx.ConstantFill", "onnx.FC", "onnx.LoopIndexTensor"}
"""Operators whose schemas were in onnx/defs/experiments/defs.cc until onnx 1.4, and are registered nowhere now."""

SCHEMAS = {(s.name, s.since_version): s for s in onnx.defs.get_all_schemas_with_history() if s.domain in ("", LEARNING)}
CLASSES = [op for name in (*dialect.FAMILIES, *dialect.LEARNING) for op in dialect.family(name).OPS]


def versions(op):
    return [v for v in op.VERSIONS if (operator_of(op)[1], v) not in RUNTIME_VERSIONS]


def expected(op, where, fields):
    """The names of the schema as the class should have them."""
    return [NAMES.get((op.name, where, f), f) for f in fields]


def in_version(op, version, name):
    return ADDED.get(op.name, {}).get(name, 0) <= version and GONE.get(op.name, {}).get(name, 1000) > version


PREVIEW = [op for name in dialect.PREVIEW for op in dialect.family(name).OPS]
"""The classes of ONNX's preview domains."""

SEGMENTS = {"operandSegmentSizes", "regionSegmentSizes"}


@pytest.mark.parametrize("op", [op for op in [*CLASSES, *PREVIEW] if versions(op)], ids=lambda op: op.name)
def test_form_is_the_schema(op):
    definition = op.get_irdl_definition()
    domain, operator = operator_of(op)
    schemas = {v: onnx.defs.get_schema(operator, v, domain) for v in versions(op)}
    newest = schemas[max(schemas)]
    for version, schema in schemas.items():
        operands = [name for name, _ in definition.operands if in_version(op, version, name)]
        results = [name for name, _ in definition.results if in_version(op, version, name)]
        assert operands == expected(op, "operand", [p.name for p in schema.inputs])
        assert results == expected(op, "result", [p.name for p in schema.outputs])
        attributes = {n for n in definition.properties if n not in SEGMENTS and in_version(op, version, n)}
        assert attributes | {n for n, _ in definition.regions} == set(schema.attributes) - {"consumed_inputs"}
        for name in attributes:
            given = schema.attributes[name]
            check_attribute(op, version, name, given, definition.properties[name], newest.attributes.get(name, given))
        for graph in [n for n, _ in definition.regions]:
            assert schema.attributes[graph].type.name == "GRAPH"
        check_arity(definition, schema, newest)


def check_attribute(op, version, name, given, field, newest):
    if given.type.name in ("TENSOR", "SPARSE_TENSOR"):
        assert field.constr.attr is ConstantAttr
    elif given.type.name == "TYPE_PROTO":
        assert isinstance(field, OptPropertyDef)
    else:
        assert isinstance(field.constr, Kind) and field.constr.kind == KINDS[given.type.name], name
    default = get_attribute_value(given.default_value) if given.default_value.type else None
    if isinstance(default, bytes):
        default = default.decode()
    if isinstance(default, list):
        default = tuple(v.decode() if isinstance(v, bytes) else v for v in default)
    default = DEFAULTS.get((op.name, version, name), default)
    assert plain(field.default_value) == default, name
    # What a form requires of its newest version it requires of all; a later version may have made it optional.
    assert isinstance(field, OptPropertyDef) == (not newest.required and default is None), name


def check_arity(definition, schema, newest):
    options = [p.option.name for p in newest.inputs]
    for (name, field), option in zip(definition.operands, options, strict=True):
        found = "Variadic" if isinstance(field, VarOperandDef) and not isinstance(field, OptOperandDef) else "Single"
        assert ("Optional" if isinstance(field, OptOperandDef) else found) == option, name
    for parameter, option in zip(schema.inputs, options, strict=False):
        assert parameter.option.name == option or (parameter.option.name, option) == ("Single", "Optional")
    for (name, field), parameter in zip(definition.results, newest.outputs, strict=True):
        assert isinstance(field, VarResultDef) == (parameter.option.name == "Variadic"), name


def test_preview_operators_have_classes():
    schemas = {(s.domain, s.name) for s in onnx.defs.get_all_schemas_with_history() if "preview" in s.domain}
    assert {operator_of(op) for op in PREVIEW} == schemas


def test_every_operator_and_version_has_one_class():
    found = sorted((operator_of(op)[1], version) for op in CLASSES for version in versions(op))
    assert found == sorted(SCHEMAS)


@pytest.mark.parametrize("version", [1, 6, 7, 9, 10, 11, 13, 18, 21, 28])
def test_operator_class_agrees_with_the_schema_in_force(version):
    default = {name for (name, _), schema in SCHEMAS.items() if not schema.domain}
    for name in default - {name for name, _ in RUNTIME_VERSIONS}:
        found = dialect.operator_class("", name, version)
        if min(since for other, since in SCHEMAS if other == name) > version:
            assert found is None
        else:
            assert found is not None
            in_force = max(since for other, since in SCHEMAS if other == name and since <= version)
            assert in_force in found.VERSIONS


def test_operator_class_of_other_domains():
    gelu = dialect.operator_class("com.microsoft", "Gelu", 1)
    assert gelu is not None and gelu.name == "onnx.com.microsoft.Gelu"
    assert dialect.operator_class("com.microsoft", "Conv", 1) is None
    assert dialect.operator_class("com.acme", "Gelu", 1) is None
    trees = [dialect.operator_class(LEARNING, "TreeEnsembleClassifier", version) for version in (1, 2, 3, 4, 5)]
    assert len(set(trees)) == 1 and trees[0] is not None
    assert dialect.operator_class(LEARNING, "TreeEnsemble", 4) is None
    assert dialect.operator_class("", "NoSuchOperator", 20) is None
    assert dialect.operator_class("ai.onnx", "Relu", 14) is dialect.ReluOp
    # ONNX Runtime's, though its domain is the default one.
    assert dialect.operator_class("", "SimplifiedLayerNormalization", 1) is not None


def test_operator_class_loads_one_family_and_no_framework():
    code = """
import sys
from stepwell.dialects import onnx
assert onnx.operator_class("", "Softmax", 12).name == "onnx.Softmax_1"
print(sorted(m.removeprefix("stepwell.dialects.onnx.") for m in sys.modules if m.startswith("stepwell.dialects.onnx.")))
print("onnx" in sys.modules)
"""
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split("\n")
    assert out[:2] == ["['activation', 'base', 'elementwise', 'index']", "False"]


def test_names_are_unique():
    names = [op.name for op in dialect.classes()]
    assert len(names) == len(set(names))
    assert dialect.Onnx.name == "onnx" and len(list(dialect.Onnx.operations)) == len(names)


def runtime_schemas():
    """ONNX Runtime's own operators as it registers them: (domain, operator) → the first version's schema."""
    module = pytest.importorskip("onnxruntime.capi.onnxruntime_pybind11_state")
    return {
        (s.domain, s.name): s
        for s in module.get_all_operator_schema()
        if s.since_version == 1
        and (s.domain == "com.microsoft" or (s.domain == "" and (s.name, s.since_version) not in SCHEMAS))
    }


def test_runtime_operators_are_the_registered_schemas():
    schemas = runtime_schemas()
    old = [dialect.operator_class("", *key) for key in RUNTIME_VERSIONS]
    for op in [*old, *(op for name in dialect.RUNTIME for op in dialect.family(name).OPS)]:
        assert op is not None and 1 in op.VERSIONS
        if op.name in WITHDRAWN:
            assert operator_of(op) not in schemas
            continue
        schema, definition = schemas[operator_of(op)], op.get_irdl_definition()
        assert [n for n, _ in definition.operands] == expected(op, "operand", [p.name for p in schema.inputs]), op.name
        assert [n for n, _ in definition.results] == [p.name for p in schema.outputs], op.name
        attributes = {n: p for n, p in definition.properties.items() if n != "operandSegmentSizes"}
        assert set(attributes) == set(schema.attributes), op.name
        for (name, field), parameter in zip(definition.operands, schema.inputs, strict=True):
            option = str(parameter.option).split(".")[-1]
            assert isinstance(field, OptOperandDef) == (option == "Optional"), (op.name, name)
            many = isinstance(field, VarOperandDef) and not isinstance(field, OptOperandDef)
            assert many == (option == "Variadic"), (op.name, name)
        for name, field in attributes.items():
            given = schema.attributes[name]
            assert field.constr.kind == KINDS[str(given.type).split(".")[-1]], (op.name, name)
            default = onnx.AttributeProto.FromString(given._default_value)
            value = get_attribute_value(default) if default.type else None
            value = value.decode() if isinstance(value, bytes) else value
            assert plain(field.default_value) == value, (op.name, name)
            assert isinstance(field, OptPropertyDef) == (value is None and not given.required), (op.name, name)


def test_the_known_operators_are_the_registered_ones():
    """Those without a class, too."""
    from stepwell.dialects.onnx.known import OTHERS

    registered = {name for domain, name in runtime_schemas() if domain == "com.microsoft"}
    assert OTHERS["com.microsoft"] == registered
