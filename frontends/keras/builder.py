"""Calls of layers as operations: what flows, its masks, and where each operation comes from."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from xdsl.dialects.builtin import DictionaryAttr, StringAttr
from xdsl.ir import Block, Operation, SSAValue
from xdsl.irdl import OptOperandDef, PropertyDef, VarOperandDef

from stepwell.dialects import keras
from stepwell.dialects.errors import StepwellError
from stepwell.dialects.fields import attr
from stepwell.dialects.keras.base import REFUSAL, KerasOp, UnknownOp, VariableOp
from stepwell.dialects.payload import Payload
from stepwell.dialects.provenance import location, set_layer_name, set_tensor_names
from stepwell.frontends.faults import Fault
from stepwell.frontends.keras.config import Layer, policy_of
from stepwell.frontends.keras.fields import fields_of, flat
from stepwell.frontends.messages import quoted

LARGEST_CONFIG = 1 << 12
"""Characters of a configuration's entry that an operator without a class keeps."""


def tensors(structure: Any) -> list[SSAValue]:
    """The tensors in nested lists and dictionaries, in Keras's order."""
    if isinstance(structure, SSAValue):
        return [structure]
    if isinstance(structure, list | tuple):
        return [v for item in structure for v in tensors(item)]
    if isinstance(structure, Mapping):
        return [v for key in sorted(structure) for v in tensors(structure[key])]
    return []


class Builder:
    """Appends operations to a block."""

    def __init__(self, block: Block, file: str, *, casting: bool = False, version: int = 3):
        self.block, self.file, self.casting = block, file, casting
        self.version = version
        self.masks: dict[SSAValue, SSAValue] = {}
        self.index = 0
        self.scope = ""
        self.assets: Callable[[str], bytes | None] = lambda name: None
        """The text of a file in the archive."""
        self._variables: dict[tuple[int, str], SSAValue] = {}
        self._top: Block = block

    def inside(self, block: Block) -> Block:
        """Go on in another block; gives the one before."""
        before, self.block = self.block, block
        return before

    def stamp(self, op: Operation, name: str, operator: str, names: Iterable[str] = ()) -> None:
        """Say where an operation comes from."""
        op.location = location(name, operator, self.file, self.index)
        if name:
            set_layer_name(op, name)
        groups = [(n,) for n in names]
        if groups:
            set_tensor_names(op, groups)

    def label(self, layer: Layer) -> str:
        return f"{self.scope}{layer.name}"

    def emit(self, cls: type[KerasOp], layer: Layer, *operands: Any, count: int = 1, **options: Any) -> list[SSAValue]:
        """Append an operation for a layer; gives its results."""
        regions = options.pop("regions", ())
        for name, definition in cls.get_irdl_definition().properties.items():
            wanted = type(definition) is PropertyDef and definition.default_value is None
            if wanted and name not in options and name != "operandSegmentSizes":
                raise Fault(f"{layer}: its configuration has no {name}")
        op = cls.of(*operands, count=count, regions=regions, **options)
        self.add(op, layer)
        return list(op.results)

    def one(self, cls: type[KerasOp], layer: Layer, *operands: Any, **options: Any) -> SSAValue:
        return self.emit(cls, layer, *operands, **options)[0]

    def add(self, op: Operation, layer: Layer) -> None:
        name = self.label(layer)
        self.stamp(
            op, name, op.name if not isinstance(op, UnknownOp) else op.full_name, [name] * (len(op.results) == 1)
        )
        self.index += 1
        self.block.add_op(op)

    def variable(self, layer: Layer, operand: str, *, optional: bool = False) -> SSAValue | None:
        """The variable of a layer, the same value wherever the layer is called."""
        known = self._variables.get((id(layer), operand))
        if known is not None:
            return known
        payload = (layer.variables or {}).get(operand)
        if payload is None:
            if optional:
                return None
            raise Fault(f"{layer}: its variable {quoted(operand)} is not in the file")
        found = self._variables[id(layer), operand] = self.held(payload, f"{self.label(layer)}/{operand}")
        return found

    def held(self, payload: Payload, path: str) -> SSAValue:
        """A constant; it stands at the top, where every region sees it."""
        op = VariableOp.make((), [keras.base.ANY_TENSOR], {"path": path, "value": payload})
        op.location = location(path, op.name, self.file, self.index)
        first = self._top.first_op
        if first is None:
            self._top.add_op(op)
        else:
            self._top.insert_op_before(op, first)
        return op.output

    def asset(self, layer: Layer, name: str) -> list[str] | None:
        """The lines of a file that a layer has in the archive."""
        found = self.assets(f"assets/{layer.path}/{name}")
        return None if found is None else found.decode("utf-8", "surrogateescape").split("\n")

    def mask(self, value: SSAValue) -> SSAValue | None:
        """The mask that goes with a tensor."""
        return self.masks.get(value)

    def masked(self, values: Sequence[SSAValue], mask: SSAValue | None) -> None:
        if mask is not None:
            for value in values:
                self.masks[value] = mask

    def cast(self, layer: Layer, values: Sequence[SSAValue]) -> list[SSAValue]:
        """Inputs of a layer in the type that it computes in, where a model has more than one."""
        if not self.casting or layer.is_operation:
            return list(values)
        from stepwell.dialects.keras.infrastructure import AutocastOp

        policy = policy_of(layer)
        found = []
        for value in values:
            op = AutocastOp.of(value, dtype=policy)
            op.location = location(self.label(layer), op.name, self.file, self.index)
            self.block.add_op(op)
            self.masked([op.outputs], self.mask(value))
            found.append(op.outputs)
        return found

    def layer(self, layer: Layer, given: Sequence[SSAValue], mask: SSAValue | None = None, **more: Any) -> SSAValue:
        """The operation of an ordinary layer: its class, its fields, its variables by the names of the operands."""
        cls = keras.operation(layer.class_name)
        assert cls is not None
        inputs = self.cast(layer, given)
        operands: list[Any] = []
        for name, definition in cls.get_irdl_definition().operands:
            optional = isinstance(definition, OptOperandDef)
            if name == "inputs":
                if isinstance(definition, VarOperandDef):
                    operands.append(inputs)
                elif len(inputs) == 1:
                    operands.append(inputs[0])
                else:
                    raise Fault(f"{layer}: it is called with {len(inputs)} tensors; it takes one")
            elif name == "mask":
                operands.append(mask)
            else:
                found = self.variable(layer, name, optional=optional)
                operands.append(found if found is None else self.cast(layer, [found])[0])
        fields = {**fields_of(cls, layer), **more}
        activation: Any = None
        if "activation" in cls.get_irdl_definition().properties:
            activation = self.activation(layer.config.get("activation"))
            fields["activation"] = activation if isinstance(activation, str) else "linear"
        try:
            made = self.one(cls, layer, *operands, **fields)
        except (TypeError, ValueError, KeyError, StepwellError) as error:
            raise Fault(f"{layer}: its configuration is not possible ({error})") from None
        return made if not isinstance(activation, dict) else self.activated(layer, made, activation)

    def activation(self, value: Any) -> str | dict[str, Any]:
        """The name of an activation, or its configuration; Keras 3 computes one of those of Keras 2 differently."""
        found = activation_of(value)
        return f"keras2.{found}" if self.version < 3 and found == "hard_sigmoid" else found

    def activated(self, layer: Layer, value: SSAValue, activation: dict[str, Any]) -> SSAValue:
        """An activation that is an object of its own, such as LeakyReLU with a slope."""
        from stepwell.frontends.keras.config import Layers

        inner = Layers().of({**activation, "name": layer.name})
        inner.name = layer.name
        inner.config.setdefault("dtype", layer.config.get("dtype"))
        if keras.operation(inner.class_name) is not None and not inner.registered_name:
            return self.layer(inner, [value])
        return self.unknown(inner, [value])[0]

    def unknown(self, layer: Layer, given: Sequence[SSAValue], *, count: int = 1, reason: str = "") -> list[SSAValue]:
        """An operation that only an extension can lower."""
        values = [*given, *(self.held(p, f"{self.label(layer)}/{i}") for i, p in enumerate(layer.order))]
        kept = {k: v for k, v in layer.config.items() if k not in ("name", "layers", "layer")}
        op = UnknownOp.create(
            operands=values,
            result_types=[keras.base.ANY_TENSOR] * count,
            properties={
                "module": StringAttr(layer.module),
                "class_name": StringAttr(layer.class_name),
                "registered_name": StringAttr(layer.registered_name),
                "config": DictionaryAttr({k: _entry(v) for k, v in kept.items()}),
            },
        )
        if reason:
            op.attributes[REFUSAL] = StringAttr(reason)
        self.add(op, layer)
        return list(op.results)


def _entry(value: Any) -> Any:
    """An entry of a configuration as an attribute; what is no plain value is written as text."""
    if isinstance(value, bool | int | float | str) and len(str(value)) < LARGEST_CONFIG:
        try:
            return attr(value)
        except (TypeError, ValueError, OverflowError, StepwellError):
            pass
    if isinstance(value, list) and len(value) < 256 and all(type(i) is int for i in flat(value)):
        return attr([i for i in flat(value) if -(1 << 63) <= i < 1 << 63])
    return StringAttr(str(value)[:LARGEST_CONFIG])


def activation_of(value: Any) -> str | dict[str, Any]:
    """The name of an activation, or the configuration of an object that is one."""
    if value is None:
        return "linear"
    if isinstance(value, str):
        return value
    if isinstance(value, Mapping):
        name, inner = value.get("class_name"), value.get("config")
        if name in ("function", "__function__", "builtin_function_or_method"):
            return inner if isinstance(inner, str) else str(value.get("registered_name") or name)
        if name == "Activation" and isinstance(inner, Mapping):
            return activation_of(inner.get("activation"))
        if isinstance(name, str):
            return dict(value)
    raise Fault(f"{quoted(str(value))} is not an activation")


__all__ = ["Builder", "activation_of", "tensors"]
