"""Every layer can be built, verifies, and survives being printed and read."""

from __future__ import annotations

import pytest
from xdsl.dialects.builtin import ModuleOp
from xdsl.irdl import AttrSetConstraint, OptOperandDef, OptPropertyDef, VarOperandDef
from xdsl.parser import Parser

from stepwell import registry
from stepwell.dialects import caffe
from stepwell.dialects.caffe.base import ANY_TENSOR, UnknownOp
from stepwell.dialects.fields import ConstantAttr, plain
from stepwell.dialects.payload import payload
from stepwell.dialects.structure import InputOp

VALUES = {"integer": 3, "number": 0.5, "boolean": True, "string": "text", "ints": (1, 2), "floats": (0.5, 2.0)}


def value_of(field):
    if field.constr == ConstantAttr or getattr(field.constr, "attr", None) is ConstantAttr:
        return payload([1.5, 2.0], "f32")
    if isinstance(field.constr, AttrSetConstraint):
        return sorted(plain(a) for a in field.constr.values)[0]
    return VALUES[field.constr.kind]


def sample(cls, full: bool):
    """A layer with all its operands and fields, or with the required ones only."""
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
        if not name.endswith("SegmentSizes")
        and name != "given"
        and (full or not (isinstance(field, OptPropertyDef) or field.default_value is not None))
    }
    if cls is UnknownOp:
        given["given"] = {"my_param": {"k": 2}}
    return ModuleOp([source, cls.of(*operands, **given)])


@pytest.mark.parametrize("full", [False, True], ids=["required", "full"])
@pytest.mark.parametrize("cls", caffe.classes(), ids=lambda cls: cls.name)
def test_round_trip(cls, full: bool):
    module = sample(cls, full)
    module.verify()
    text = str(module)
    read = Parser(registry.default(installed=False).context(), text).parse_module()
    read.verify()
    assert str(read) == text
    assert type(list(read.body.block.ops)[1]) is cls
