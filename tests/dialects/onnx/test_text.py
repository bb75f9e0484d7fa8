"""Every operator can be built, verifies, and survives being printed and read."""

from __future__ import annotations

import pytest
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Block, Region
from xdsl.irdl import OptionalDef, OptOperandDef, OptPropertyDef, VarOperandDef
from xdsl.parser import Parser

from stepwell import registry
from stepwell.dialects import onnx as dialect
from stepwell.dialects.fields import ConstantAttr
from stepwell.dialects.onnx.base import ANY_TENSOR, UnknownOp
from stepwell.dialects.payload import payload
from stepwell.dialects.structure import InputOp, YieldOp

VALUES = {"integer": 3, "number": 0.5, "string": "text", "ints": (1, 2), "floats": (0.5, 2.0), "strings": ("a", "b")}


def value_of(field):
    if field.constr == ConstantAttr or getattr(field.constr, "attr", None) is ConstantAttr:
        return payload([1.5, 2.0], "f32")
    kind = getattr(field.constr, "kind", None)
    return VALUES[kind] if kind else "text"


def sample(cls, full: bool):
    """An operator with all its operands and attributes, or with the required ones only."""
    definition = cls.get_irdl_definition()
    source = InputOp.make([], [ANY_TENSOR], {"tensor_name": "x"})
    operands = []
    for _, field in definition.operands:
        if isinstance(field, OptOperandDef):
            operands.append(source.output if full else None)
        elif isinstance(field, VarOperandDef):
            operands.append([source.output] * (2 if full else 1))
        else:
            operands.append(source.output)
    given = {
        name: value_of(field)
        for name, field in definition.properties.items()
        if name not in ("operandSegmentSizes", "regionSegmentSizes")
        and (full or not (isinstance(field, OptPropertyDef) or field.default_value is not None))
    }
    regions = []
    for _, field in definition.regions:
        if isinstance(field, OptionalDef) and not full:
            regions.append(None)
            continue
        block = Block(arg_types=[ANY_TENSOR])
        block.add_op(YieldOp.giving(block.args))
        regions.append(Region(block))
    if cls is UnknownOp:
        given["given"] = {"alpha": 1.5}
    return ModuleOp([source, cls.of(*operands, regions=regions, count=2, **given)])


@pytest.mark.parametrize("full", [False, True], ids=["required", "full"])
@pytest.mark.parametrize("cls", dialect.classes(), ids=lambda cls: cls.name)
def test_round_trip(cls, full: bool):
    module = sample(cls, full)
    module.verify()
    text = str(module)
    read = Parser(registry.default(installed=False).context(), text).parse_module()
    read.verify()
    assert str(read) == text
    assert type(list(read.body.block.ops)[1]) is cls


def test_unknown_has_the_name_of_the_class_that_an_extension_would_define():
    source = InputOp.make([], [ANY_TENSOR], {"tensor_name": "x"})
    given = {"operator": "Swish", "version": 1, "given": {}}
    assert UnknownOp.of([source.output], domain="com.acme", **given).full_name == "onnx.com.acme.Swish"
    assert UnknownOp.of([source.output], domain="", **given).full_name == "onnx.Swish"
