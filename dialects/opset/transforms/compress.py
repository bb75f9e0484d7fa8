"""`compress-to-fp16`: f32 and f64 constants become f16 constants with a Convert back, as OpenVINO's save_model does.

The Convert has the run-time attribute `decompression`, the constant's name and its users; the constant is called
`<name>_compressed`. OpenVINO's own exceptions hold: a model that is quantised already (FakeQuantize, FakeConvert, or
scaled constants of eight bits or less) stays as it is, and so do the constants that shapes are computed from
(`SENSITIVE`), up to the next ShapeOf. Bodies are included. `half.py` says which values are not stored as f16.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, field

from xdsl.context import Context
from xdsl.dialects.builtin import DictionaryAttr, ModuleOp, StringAttr
from xdsl.ir import Operation, OpResult, SSAValue
from xdsl.passes import ModulePass

from stepwell.dialects import provenance
from stepwell.dialects.fields import attr
from stepwell.dialects.opset.arithmetic import MultiplyOp, SubtractOp
from stepwell.dialects.opset.base import OpsetOp, layer_type
from stepwell.dialects.opset.infrastructure import ConstantOp, ParameterOp, ResultOp
from stepwell.dialects.opset.transforms.half import Finding, examine, half
from stepwell.dialects.opset.type import ConvertOp
from stepwell.dialects.payload import Payload

DECOMPRESSION = DictionaryAttr({"decompression": DictionaryAttr({"version": StringAttr("0")})})
REPORT = "stepwell.compression"
QUANTISED = {"i4", "u4", "i8", "u8", "nf4", "f8e4m3", "f8e5m2"}

SENSITIVE = {
    "BatchToSpace": (1, 2, 3),
    "Broadcast": (1,),
    "ConvolutionBackpropData": (2,),
    "GroupConvolutionBackpropData": (2,),
    "Interpolate": (1, 2),
    "OneHot": (1,),
    "Pad": (1, 2),
    "Reshape": (1,),
    "SpaceToBatch": (1, 2, 3),
    "StridedSlice": (1, 2, 3),
    "Tile": (1,),
    "TopK": (1,),
}
"""Layer type → inputs whose constants OpenVINO 2026.4 does not compress, however far away they are."""


@dataclass
class Report:
    """What compression did: constants kept, by layer, and why; values clamped to ±65504, by layer."""

    compressed: int = 0
    kept: dict[str, str] = field(default_factory=dict)
    clamped: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class CompressToFP16(ModulePass):
    """Store real constants as f16, with a Convert back; the module's attribute `stepwell.compression` has the report.

    Values beyond ±65504, infinities too, become ±65504; NaN stays NaN. A constant stays as it is where three quarters
    of its values are beyond that or change by more than 0.1 %, where a value changes by more than 1, where it is one
    value that changes by more than 0.01 %, and where shapes are computed from it. Quantised models stay as they are.
    """

    name = "compress-to-fp16"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        report = compress(op)
        op.attributes[REPORT] = attr({"kept": report.kept, "clamped": report.clamped})


def compress(module: ModuleOp) -> Report:
    """Compress the constants of a module."""
    report = Report()
    if quantised(module):
        return report
    sensitive = sensitive_constants(module)
    constants: list[ConstantOp] = []
    for op in module.walk():
        if isinstance(op, ConstantOp) and op.payload.element.name in ("f32", "f64") and op.payload.size:
            if op in sensitive:
                report.kept[_label(op)] = "a shape is computed from it"
            elif op.results[0].uses:
                constants.append(op)
    findings = _examine_all({id(op.payload): op.payload for op in constants})
    made: dict[int, Payload] = {}
    for op in constants:
        finding = findings[id(op.payload)]
        if finding.kept is not None:
            report.kept[_label(op)] = finding.kept
            continue
        if finding.clamped:
            report.clamped[_label(op)] = finding.clamped
        if id(op.payload) not in made:
            made[id(op.payload)] = half(op.payload, finding)
        _replace(op, made[id(op.payload)])
        report.compressed += 1
    return report


def _label(op: ConstantOp) -> str:
    return provenance.layer_name(op) or provenance.describe(op)


def _examine_all(payloads: dict[int, Payload]) -> dict[int, Finding]:
    large = {k: p for k, p in payloads.items() if not p.small}
    found = {k: examine(p) for k, p in payloads.items() if p.small}
    if large:
        from concurrent.futures import ThreadPoolExecutor

        with ThreadPoolExecutor(min(os.cpu_count() or 1, 8)) as pool:
            found.update(zip(large, pool.map(examine, large.values()), strict=True))
    return found


def _replace(op: ConstantOp, payload: Payload) -> None:
    """Put a Convert between the constant and its users."""
    block, old = op.parent, op.results[0]
    assert block is not None
    constant = ConstantOp.holding(payload, op.location)
    convert = ConvertOp.of(constant.results[0], destination_type=op.payload.element)
    convert.location = op.location
    convert.attributes.update(op.attributes)
    info = op.attributes.get(provenance.RT_INFO)
    carried = dict(info.data) if isinstance(info, DictionaryAttr) else {}
    convert.attributes[provenance.RT_INFO] = DictionaryAttr(carried | DECOMPRESSION.data)
    name = provenance.layer_name(op)
    if name is not None:
        provenance.set_layer_name(constant, f"{name}_compressed")
    block.insert_ops_before([constant, convert], op)
    old.replace_all_uses_with(convert.results[0])
    op.detach()
    op.erase()


def quantised(module: ModuleOp) -> bool:
    """Whether the model's own layers (not those of bodies) show that it is quantised already."""
    for op in module.body.block.ops:
        if isinstance(op, OpsetOp) and layer_type(type(op))[0] in ("FakeQuantize", "FakeConvert"):
            return True
        if isinstance(op, MultiplyOp) and any(_scaled(a, b) for a, b in (op.operands, reversed(op.operands))):
            return True
    return False


def _scaled(value: SSAValue, scale: SSAValue) -> bool:
    """Multiply(Convert(constant of few bits) [- zero point], constant)."""
    if not isinstance(scale.owner, ConstantOp):
        return False
    owner = value.owner
    if isinstance(owner, SubtractOp):
        zero = owner.operands[1].owner
        zero = zero.operands[0].owner if isinstance(zero, ConvertOp) else zero
        if not isinstance(zero, ConstantOp):
            return False
        owner = owner.operands[0].owner
    weights = owner.operands[0].owner if isinstance(owner, ConvertOp) else None
    return isinstance(weights, ConstantOp) and weights.payload.element.name in QUANTISED


def sensitive_constants(module: ModuleOp) -> set[Operation]:
    """The constants that shapes are computed from, through bodies too."""
    stack = [v for op in module.walk() if isinstance(op, OpsetOp) for v in _sensitive_inputs(op)]
    seen: set[SSAValue] = set()
    found: set[Operation] = set()
    while stack:
        value = stack.pop()
        if value in seen or not isinstance(value, OpResult):
            continue
        seen.add(value)
        op = value.op
        if isinstance(op, ConstantOp):
            found.add(op)
        elif isinstance(op, ParameterOp):
            outer = op.parent_op()
            if isinstance(outer, OpsetOp):
                stack.extend(outer.operands)
        elif not isinstance(op, OpsetOp) or layer_type(type(op))[0] != "ShapeOf":
            stack.extend(op.operands)
            stack.extend(r.operands[0] for region in op.regions for r in region.block.ops if isinstance(r, ResultOp))
    return found


def _sensitive_inputs(op: OpsetOp) -> Iterator[SSAValue]:
    for index in SENSITIVE.get(layer_type(type(op))[0], ()):
        if index < len(op.operands):
            yield op.operands[index]


__all__ = ["CompressToFP16", "Report", "compress"]
