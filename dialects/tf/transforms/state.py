"""What variables and tables hold at each place of a model that is followed in order.

What a branch or loop changes becomes a result of it (`effects.py`). Changes last for one inference.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, TypeAlias

import numpy as np
from xdsl.dialects.builtin import ModuleOp, StringAttr
from xdsl.ir import Attribute, Block, Operation, OpResult, SSAValue

from stepwell.dialects import diagnostics, tf
from stepwell.dialects.fields import plain
from stepwell.dialects.payload import payload
from stepwell.dialects.provenance import LAYER, NAMES, describe, layer_name, transfer
from stepwell.dialects.tf.base import REFUSAL, shape_in
from stepwell.dialects.tf.transforms.building import before, constant
from stepwell.dialects.tf.transforms.effects import (
    BRANCHES,
    LOOPS,
    changed_in,
    widened,
    with_results,
    yield_more,
)
from stepwell.dialects.tf.transforms.handles import (
    MAKERS,
    PASSING,
    REFERENCES,
    TABLES,
    identity,
    is_handle,
    maker_of,
)
from stepwell.dialects.tf.transforms.tables import DENSE, Filled, dense, file_of, find, size
from stepwell.dialects.tf.transforms.updates import UPDATES, updated
from stepwell.dialects.types import element, element_of, intersect, print_shape, shape_of, tensor

UNKNOWN = (tf.UnknownOp,)
CONSTANTS = (tf.ConstOp,)
ASSIGNS = (tf.AssignOp, tf.AssignVariableOpOp)
FRAMES = (tf.EnterOp, tf.RefEnterOp, tf.SwitchOp, tf.RefSwitchOp)
READS = (tf.ReadVariableOpOp, tf.ResourceGatherOp, tf.ResourceGatherNdOp, tf.VariableShapeOp)
ASKS = (tf.VarIsInitializedOpOp, tf.IsVariableInitializedOp)
FILLS = (
    tf.InitializeTableOp,
    tf.InitializeTableV2Op,
    tf.LookupTableImportOp,
    tf.LookupTableImportV2Op,
    tf.InitializeTableFromTextFileOp,
    tf.InitializeTableFromTextFileV2Op,
)
FINDS = (tf.LookupTableFindOp, tf.LookupTableFindV2Op)
SIZES = (tf.LookupTableSizeOp, tf.LookupTableSizeV2Op)
EXPORTS = (tf.LookupTableExportOp, tf.LookupTableExportV2Op)
FORGETS = (tf.DestroyResourceOpOp, tf.DisableCopyOnReadOp)
INSERTS = (tf.LookupTableInsertOp, tf.LookupTableInsertV2Op)

Key: TypeAlias = tuple[str, str, str]


class State:
    """The values of variables and tables while the operations of a model are followed."""

    def __init__(self, module: ModuleOp, initial: Iterable[Operation]):
        self.module, self.initial = module, set(initial)
        self.first = bool(self.initial)
        self.running = False
        """Whether the operations that are followed are the model's own, not those that initialise it."""
        self.values: dict[Key, SSAValue | str] = {}
        """What a variable holds, or why that is not known."""
        self.tables: dict[Key, Filled | str] = {}
        self.makers: dict[Operation, Operation | None] = {}
        self.refused: dict[Operation, str] = {}
        self.read: set[Key] = set()
        self.changed: set[Key] = set()
        for op in module.walk():
            if op.operands and type(op) in _HANDLED:
                self.makers[op] = maker_of(op.operands[0])

    def follow(self, block: Block, depth: int = 0) -> None:
        """Follow the operations of a block, those of branches and loops where they stand."""
        for op in list(block.ops):
            if not depth:
                self.running = op not in self.initial
            self._references(op)
            if op.regions:
                made = self._inside(op, depth + 1)
                if made is not op and op in self.initial:
                    self.initial.add(made)
            elif type(op) in _HANDLED:
                self._step(op, depth)

    def _inside(self, op: Operation, depth: int) -> Operation:
        """Follow the branches or the body of an operation; gives the one that is there then."""
        changed = changed_in(op, self.makers, (*ASSIGNS, *UPDATES))
        if isinstance(op, LOOPS):
            return self._loop(op, changed, depth)
        if isinstance(op, BRANCHES):
            return self._branches(op, changed, depth)
        for region in op.regions:
            self.follow(region.block, depth)
        return op

    def _loop(self, op: Any, changed: Sequence[Key], depth: int) -> Operation:
        carried = {key: held for key in changed if isinstance(held := self.values.get(key), SSAValue)}
        count = len(op.operands)
        made = widened(op, list(carried.values())) if carried else op
        outer = self.values
        kept = dict(zip(carried, made.cond.block.args[count:], strict=True))
        self.values = outer | kept
        self.follow(made.cond.block, depth)
        wrong = {key for key in kept if self.values[key] is not kept[key]}
        kept = dict(zip(carried, made.body.block.args[count:], strict=True))
        self.values = outer | kept
        self.follow(made.body.block, depth)
        ends = {key: self.values[key] for key in changed if key in self.values}
        given = [end if isinstance(end := ends[key], SSAValue) else kept[key] for key in carried]
        yield_more(made.body.block.last_op, given)
        self.values = outer | dict(zip(carried, made.results[count:], strict=True))
        for key in changed:
            if key not in carried or key in wrong or not isinstance(ends.get(key), SSAValue):
                self.values[key] = f"{describe(made)} changes the variable '{key[2]}' in a way that IR has no loops for"
        return made

    def _branches(self, op: Any, changed: Sequence[Key], depth: int) -> Operation:
        outer, ends = self.values, []
        for region in op.regions:
            self.values = dict(outer)
            self.follow(region.block, depth)
            ends.append(self.values)
        whole = [key for key in changed if all(isinstance(end.get(key), SSAValue) for end in ends)]
        count = len(op.results)
        made = with_results(op, [[end[key] for key in whole] for end in ends]) if whole else op
        self.values = outer | dict(zip(whole, made.results[count:], strict=True))
        for key in changed:
            if key not in whole:
                self.values[key] = f"{describe(made)} gives the variable '{key[2]}' a value in some branches only"
        return made

    def _references(self, op: Operation) -> None:
        """Uses of a variable of TensorFlow 1 as a tensor take what it holds."""
        for at, value in enumerate(op.operands):
            if not isinstance(value, OpResult) or type(value.op) not in REFERENCES:
                continue
            if at == 0 and type(op) in _HANDLED:
                continue
            held = self._held(value.op)
            if isinstance(held, str):
                self.refused[value.op] = held
            else:
                op.operands[at] = held
                self.read.add(identity(value.op))

    def _held(self, maker: Operation) -> SSAValue | str:
        held = self.values.get(identity(maker))
        if held is None:
            return self._nothing(maker)
        return held

    def _nothing(self, maker: Operation) -> str:
        name = identity(maker)[2]
        if type(maker) in TABLES:
            return f"the table '{name}' is used, and nothing fills it"
        if not self.first:
            return (
                f"the variable '{name}' has no value in the graph: give the checkpoint that has it, --input-checkpoint"
            )
        return f"the variable '{name}' is used, and neither the checkpoint nor the graph gives it a value"

    def _step(self, op: Operation, depth: int) -> None:
        maker = self.makers.get(op)
        if maker is None and type(op) in READS and _is_number(op.operands[0]):
            # TensorFlow freezes a variable without what reads it in a function of a function.
            self._take(op, op.operands[0])
            return
        if maker is None:
            if type(op) not in FORGETS and (op.results or type(op) not in _CHANGING):
                self.refused[op] = f"{describe(op)}: it is not certain which variable or table it is given"
            return
        key = identity(maker)
        if type(op) in _CHANGING and (_in_frame(op.operands[0]) or (depth and type(maker) in TABLES)):
            why = f"{describe(op)} changes '{key[2]}' in a branch or a loop, where a model in IR has no variables"
            (self.tables if type(maker) in TABLES else self.values)[key] = why
            self.changed.add(key)
            return
        if type(op) in ASSIGNS:
            self._assign(op, maker, key)
        elif type(op) in UPDATES:
            held = self._held(maker)
            made = held if isinstance(held, str) else updated(op, held)
            self._set(op, key, made)
        elif type(op) in READS:
            self._read(op, maker)
        elif type(op) in ASKS:
            self._replace(op, [constant(op, payload(np.array(key in self.values)))])
        elif type(op) in FORGETS:
            self._erase(op)
        elif type(op) in FILLS:
            self.tables[key] = self._filled(op)
            self._erase(op)
        elif type(op) in INSERTS:
            self.tables[key] = f"{describe(op)} changes the table '{key[2]}', which stays as it is in IR"
            self._erase(op)
        else:
            self._look(op, maker)

    def _assign(self, op: Any, maker: Any, key: Key) -> None:
        value = op.operands[1]
        while isinstance(value, OpResult) and isinstance(value.op, tf.IdentityOp):
            value = value.op.operands[0]
        wanted, given = shape_in(maker.shape) if hasattr(maker, "shape") else None, shape_of(value)
        made: SSAValue | str = value
        strict = not isinstance(op, tf.AssignOp) or plain(op.validate_shape)
        if wanted is not None and given is not None and strict:
            fits = len(wanted) == len(given) and all(
                intersect(a, b) is not None for a, b in zip(wanted, given, strict=True)
            )
            if not fits:
                source = describe(value.op) if isinstance(value, OpResult) else "an argument"
                made = (
                    f"the variable '{key[2]}' has the shape [{print_shape(wanted)}] in the graph, "
                    f"and its value {source} the shape [{print_shape(given)}]"
                )
        kinds = element(plain_type(maker)), element(element_of(value))
        if kinds[0] != kinds[1] and "dynamic" not in (kinds[0].name, kinds[1].name):
            made = f"the variable '{key[2]}' is of the type {kinds[0].name} in the graph, its value of {kinds[1].name}"
        if not self.running and isinstance(value, OpResult) and isinstance(value.op, CONSTANTS):
            # The constant is the variable: it has its name and comes from its node.
            value.op.attributes[LAYER] = StringAttr(key[2])
            value.op.location = maker.location
        self._set(op, key, made)

    def _set(self, op: Operation, key: Key, value: SSAValue | str) -> None:
        self.values[key] = value
        if self.running:
            self.changed.add(key)
        if isinstance(value, str):
            self.refused[op] = value
            if not any(r.uses for r in op.results):
                self._erase(op)
            return
        if op.results:
            self._replace(op, [value])
        else:
            self._erase(op)

    def _read(self, op: Any, maker: Operation) -> None:
        held = self._held(maker)
        through = held if isinstance(held, str) else self._through(op.operands[0], held)
        if isinstance(through, str):
            self.refused[op] = through
            return
        self.read.add(identity(maker))
        self._take(op, through)

    def _take(self, op: Any, through: SSAValue) -> None:
        """Read a variable's value as an operation does it."""
        if isinstance(op, tf.ReadVariableOpOp):
            self._replace(op, [through])
            return
        dtype = element_of(through)
        if isinstance(op, tf.VariableShapeOp):
            made = tf.ShapeOp.of(through, T=dtype, out_type=op.out_type)
        elif isinstance(op, tf.ResourceGatherNdOp):
            made = tf.GatherNdOp.of(through, op.indices, Tparams=dtype, Tindices=op.Tindices)
        else:
            axis = constant(op, payload(np.array(plain(op.batch_dims), np.int32)))
            made = tf.GatherV2Op.of(
                through, op.indices, axis, batch_dims=op.batch_dims, Tparams=dtype, Tindices=op.Tindices,
                Taxis=element_of(axis),
            )  # fmt: skip
        before(op, made)
        self._replace(op, list(made.results))

    def _through(self, handle: SSAValue, held: SSAValue) -> SSAValue | str:
        """The value where the handle is: in a frame of TensorFlow 1 it has to come in as the handle did."""
        if not isinstance(handle, OpResult) or type(handle.op) in MAKERS or type(handle.op) not in PASSING:
            return held
        inner = self._through(handle.op.operands[0], held)
        if isinstance(inner, str) or not isinstance(handle.op, tf.EnterOp | tf.SwitchOp | tf.ExitOp):
            return inner
        made = handle.op.clone({handle.op.operands[0]: inner})
        made.operands[0] = inner
        made.properties["T"] = element_of(inner)
        made.attributes.pop(NAMES, None)
        fresh = type(handle.op).create(
            operands=list(made.operands),
            result_types=[tensor(element_of(inner), None)] * len(made.results),
            properties=made.properties,
            attributes=made.attributes,
        )
        fresh.location = handle.op.location
        made.erase()
        before(handle.op, fresh)
        if isinstance(inner, OpResult) and inner.op.parent is fresh.parent and not _before(inner.op, fresh):
            fresh.detach()
            inner.op.parent.insert_op_after(fresh, inner.op)  # pyright: ignore[reportOptionalMemberAccess]: just asked
        return fresh.results[handle.index]

    def _filled(self, op: Any) -> Filled | str:
        if isinstance(op, tf.InitializeTableFromTextFileOp | tf.InitializeTableFromTextFileV2Op):
            return file_of(op, self.makers[op], self.module)
        pairs = op.operands[1], op.operands[2]
        return dense(op, self.makers[op], pairs) if isinstance(self.makers[op], DENSE) else pairs

    def _look(self, op: Any, maker: Operation) -> None:
        held = self.tables.get(identity(maker)) or self._nothing(maker)
        if isinstance(held, str):
            self.refused[op] = held
        elif type(op) in FINDS:
            made = find(op, held)
            before(op, made)
            self._replace(op, list(made.results))
        elif type(op) in SIZES:
            made = size(op, held)
            before(op, made)
            self._replace(op, list(made.results))
        else:
            self._replace(op, list(held))

    def _replace(self, op: Operation, values: Sequence[SSAValue]) -> None:
        for old, new in zip(op.results, values, strict=True):
            # A variable that is read more than once keeps the name of its own.
            if isinstance(new, OpResult) and layer_name(new.op) is None:
                transfer(old, new)
            old.replace_all_uses_with(new)
        self._erase(op)

    def _erase(self, op: Operation) -> None:
        op.detach()
        op.erase()

    def sweep(self) -> None:
        """Erase what was only there for variables and is not used."""
        for op in reversed([o for o in self.module.walk() if type(o) in MAKERS or o in self.refused]):
            if op.parent is not None and not any(r.uses for r in op.results):
                self._erase(op)

    def problems(self) -> list[str]:
        """What could not be resolved, and is used."""
        found: dict[str, None] = {}
        for op in self.module.walk():
            if op in self.refused:
                found[self.refused[op]] = None
            elif isinstance(op, UNKNOWN) and (why := op.attributes.get(REFUSAL)) is not None and _restores(op):
                found[plain(why)] = None
        for op in self.module.walk():
            if not found and type(op) in MAKERS:
                users = sorted({describe(u.operation) for u in op.results[0].uses})
                found[f"'{identity(op)[2]}' is used by {users[0]}, which no variable or table can be given to"] = None
        return list(found)

    def warn(self) -> None:
        """Say which variables do not keep what an inference leaves in them."""
        for key in sorted(self.changed & self.read):
            what = f"the variable '{key[2]}' is changed by the model"
            diagnostics.warn(f"{what}: each inference begins with its saved value")


_CHANGING = frozenset((*ASSIGNS, *UPDATES, *FILLS, *INSERTS))
_HANDLED = frozenset((*_CHANGING, *READS, *ASKS, *FORGETS, *FINDS, *SIZES, *EXPORTS))


def _is_number(value: SSAValue) -> bool:
    """Whether a tensor of numbers stands where a handle is wanted."""
    if is_handle(value):
        return False
    of = element(element_of(value))
    return of.is_float or of.is_integer or of.name == "boolean"


def _in_frame(handle: SSAValue) -> bool:
    """Whether a handle comes through a frame or a Switch of TensorFlow 1."""
    while isinstance(handle, OpResult) and type(handle.op) in PASSING:
        if isinstance(handle.op, FRAMES):
            return True
        handle = handle.op.operands[0]
    return False


def plain_type(maker: Any) -> Attribute:
    return maker.properties["dtype"]


def _restores(op: tf.UnknownOp) -> bool:
    return plain(op.op_type) in ("Restore", "RestoreSlice", "RestoreV2")


def _before(a: Operation, b: Operation) -> bool:
    at: Operation | None = a
    while at is not None:
        if at is b:
            return True
        at = at.next_op
    return False


__all__ = ["State"]
