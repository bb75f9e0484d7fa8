"""`cut`: the inputs and outputs that a model shall have, said in the names of the source.

Inputs get shapes, types and frozen values; a name that is no input becomes one, and what computed it goes. It runs on
the source dialect, before anything is lowered (on opset, for IR that was read).

* a tensor, or `node:port`: the tensor is an input, all its users read it;
* a node: what feeds it and depends on the model's inputs is an input each; `port:node`: what feeds that port.

Without a shape the new input has the one that the model's own inputs give: what is cut away is lowered once to see it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp, StringAttr
from xdsl.ir import Attribute, Operation, SSAValue
from xdsl.passes import ModulePass

from stepwell import places
from stepwell.dialects import provenance
from stepwell.dialects.base import Tensor
from stepwell.dialects.diagnostics import warn
from stepwell.dialects.errors import StepwellError
from stepwell.dialects.meaning import Meaning, NewInput
from stepwell.dialects.opset.infrastructure import ParameterOp, ResultOp
from stepwell.dialects.opset.subgraph import reinfer, retype
from stepwell.dialects.opset.transforms.layout import Change
from stepwell.dialects.opset.transforms.layout import parse as layouts
from stepwell.dialects.opset.type import ConvertOp
from stepwell.dialects.structure import InputOp, OutputOp
from stepwell.dialects.types import ELEMENT_TYPES, Interval, Shape, element, element_of, print_shape, shape_of, tensor
from stepwell.freezing import freeze
from stepwell.inputs import InputSpec, parse, spell
from stepwell.places import OUTPUTS, Names, Place
from stepwell.prefix import prune, types_of

OPTION = "--input"
Input = InputOp | ParameterOp


@dataclass(frozen=True)
class Cut(ModulePass):
    """Give a model other inputs and outputs; the texts are those of --input, --output and --layout.

    With `batch` the inputs have that batch size. With `static_shape` those that stay without a size are named. With
    `nodes_first` a name that a node and a tensor have is that of the node.
    """

    name = "cut"
    input: str = ""
    output: str = ""
    batch: int = 0
    layout: str = ""
    static_shape: bool = False
    nodes_first: bool = False
    specs: tuple[InputSpec, ...] | None = field(default=None, init=False)
    """What `input` says, where it was not given as text: names may then hold any character."""
    outputs: tuple[str, ...] | None = field(default=None, init=False)
    option: str = field(default="--output", init=False)
    """Who names the outputs, as errors say it."""
    noted: Meaning = field(default_factory=Meaning, init=False, compare=False)
    """What the cuts are, for `--verify`."""

    @classmethod
    def of(cls, specs: Sequence[InputSpec], outputs: Sequence[str], **how: Any) -> Cut:
        """The pass for inputs and outputs that were given as objects."""
        made = cls(",".join(map(spell, specs)), ",".join(outputs), **how)
        object.__setattr__(made, "specs", tuple(specs))
        object.__setattr__(made, "outputs", tuple(outputs))
        return made

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        specs = parse(self.input) if self.specs is None else self.specs
        outputs = [n for n in self.output.split(",") if n] if self.outputs is None else self.outputs
        self.noted.reshaped = bool(self.batch) or any(spec.has_shape for spec in specs)
        cut(op, specs, outputs, self.noted, nodes_first=self.nodes_first, option=self.option)
        if self.batch:
            set_batch(op, self.batch, layouts(self.layout), self.noted)
        if self.static_shape:
            _warn_of_sizes(op)


def cut(
    module: ModuleOp,
    specs: Sequence[InputSpec] = (),
    outputs: Sequence[str] = (),
    noted: Meaning | None = None,
    *,
    nodes_first: bool = False,
    option: str = "--output",
) -> None:
    """Make the named tensors the model's outputs; then the named inputs, tensors and nodes its inputs.

    What was done is noted in `noted`.

    Raises StepwellError for names that are not there, shapes and values that do not fit, and cuts without a shape whose
    shape cannot be inferred.
    """
    _inline_for(module, [*(s.name for s in specs), *outputs])
    noted = noted or Meaning()
    if outputs:
        noted.outputs = select_outputs(module, outputs, nodes_first=nodes_first, option=option)
    made = _apply(module, specs, noted, nodes_first) if specs else []
    if outputs:
        # Inputs that only other outputs need go, also those of the list.
        prune(module)
    for spec, ops in made:
        if spec.name and spec.value is None and all(op.parent is None for op in ops):
            warn(f"{spec.option}: no output needs '{spec.name}', and it is no input")


def _apply(
    module: ModuleOp, specs: Sequence[InputSpec], noted: Meaning, nodes_first: bool
) -> list[tuple[InputSpec, list[Input]]]:
    """Make the inputs; gives those of each entry, also those that nothing needs."""
    names, present = Names.of(module), places.inputs(module)
    found = [(spec, _place(spec, at, names, present, len(specs), nodes_first)) for at, spec in enumerate(specs)]
    cuts = {id(place): _feeds(module, spec, place) for spec, place in found if not _is_input(place)}
    types = _types(module, [(spec, *cuts[id(place)]) for spec, place in found if id(place) in cuts])
    made: list[tuple[InputSpec, list[Input]]] = []
    for spec, place in found:
        if _is_input(place):
            owners = [v.owner for v in place.values if isinstance(v.owner, InputOp | ParameterOp)]
            for owner in owners:
                _note(noted, spec.option, owner, spec.shape if spec.has_shape else shape_of(owner.results[0]))
                _give(owner, spec)
            made.append((spec, owners))
        else:
            inserted = _insert(module, place, cuts[id(place)][0], next(types), noted)
            if spec.has_shape:
                noted.shapes.append(f"{spec.option} {spec.name}[{print_shape(spec.shape)}] (at a cut)")
            for port in inserted:
                _give(port, replace(spec, shape=None, has_shape=False))
            made.append((spec, inserted))
    listed = made
    if cuts:
        prune(module)
        made = [(spec, [op for op in ops if op.parent is not None]) for spec, ops in made]
    _once(made)
    if all(spec.name for spec in specs):
        _reorder(module, [op for _, ops in made for op in ops])
    for spec, ops in made:
        if spec.value is not None:
            for op in ops:
                label = places.label(op)
                noted.frozen[label] = freeze(op, spec.value, spec.shape if spec.has_shape else None, spec.kind)
    if any(isinstance(op, ParameterOp | ResultOp) for op in module.body.block.ops):
        with noted.explaining():
            reinfer(module.body.block)
    return listed


def _inline_for(module: ModuleOp, wanted: Sequence[str]) -> None:
    """Inline the functions of a TensorFlow model where a name may be in one."""
    if not any(op.name == "tf.Function" for op in module.body.block.ops):
        return
    names = Names.of(module)
    for name in wanted:
        try:
            names.find(name, OPTION)
        except StepwellError:
            from stepwell.dialects.tf.transforms.inline import TfInline

            TfInline().apply(Context(), module)
            return


def _place(spec: InputSpec, at: int, names: Names, present: Sequence[Input], count: int, nodes_first: bool) -> Place:
    """What an entry of --input is about; an entry without a name is about the input at its position."""
    if not spec.name:
        if at >= len(present):
            shown = ", ".join(map(places.label, present)) or "none"
            raise StepwellError(f"{count} inputs are given; the model has {len(present)}: {shown}")
        return Place(places.label(present[at]), (present[at].results[0],))
    if spec.name not in names.inputs and f"{spec.name}:0" in names.inputs:
        # The name of a sequence stands for each of the tensors that it is made of.
        members = [v for n, v in names.inputs.items() if n.rpartition(":")[0] == spec.name and n[-1].isdecimal()]
        return Place(spec.name, tuple(dict.fromkeys(members)))
    return names.find(spec.name, spec.option, nodes=nodes_first)


def _is_input(place: Place) -> bool:
    return bool(place.values) and all(isinstance(v.owner, InputOp | ParameterOp) for v in place.values)


def _feeds(module: ModuleOp, spec: InputSpec, place: Place) -> tuple[list[tuple[Operation, int, int]], list[SSAValue]]:
    """The operands that a cut replaces (none: all uses of the value) and the values that it replaces."""
    if not place.values and not place.ports:
        raise StepwellError(f"{OPTION}: node '{place.name}' takes and gives nothing, so that there is nothing to cut")
    if not place.ports:
        return [], [place.values[0]]
    ports = list(place.ports)
    if place.node:
        if not ports:
            return [], list(place.values)
        varying = places.varying(module.body.block)
        ports = [p for p in ports if p[0].operands[p[1]] in varying] or ports
        if len(ports) > 1 and (spec.has_shape or spec.value is not None):
            shown = " or ".join(f"{port}:{place.name}" for *_, port in ports)
            raise StepwellError(f"{OPTION}: node '{place.name}' has {len(ports)} inputs; say which one: {shown}")
    return ports, [op.operands[index] for op, index, _ in ports]


def _types(module: ModuleOp, cuts: Sequence[tuple[InputSpec, list, list[SSAValue]]]):
    """For each cut the types of its new inputs, from what is said and, for what is not, from what is cut away."""
    unknown = [v for spec, _, values in cuts for v in values if _told(spec, v) is None]
    inferred: dict[SSAValue, Tensor] = {}
    if unknown:
        names = ", ".join(dict.fromkeys(spec.name for spec, _, vs in cuts if any(v in unknown for v in vs)))
        try:
            inferred = dict(zip(unknown, types_of(module, unknown), strict=True))
        except StepwellError as error:
            if any(not spec.has_shape for spec, _, vs in cuts if any(v in unknown for v in vs)):
                first = str(error).splitlines()
                raise StepwellError(
                    f"{OPTION}: the shape of {names} cannot be inferred from the model's inputs; give it, as "
                    f"{names.partition(',')[0]}[1,3,224,224]{{f32}}. {'; '.join(line.strip() for line in first[:3])}"
                ) from None
            told = [spec.kind for spec, _, vs in cuts if any(v in unknown for v in vs)]
            if not all(told):
                warn(f"the element type of {names} cannot be inferred and is taken as f32; give it, as NAME[…]{{i64}}")
    for spec, _, values in cuts:
        if any(element(element_of(v)).name in ("resource", "variant") for v in values):
            raise StepwellError(f"{OPTION}: '{spec.name}' is no tensor, but a variable or a list; cut elsewhere")
        found: list[Attribute] = []
        for value in values:
            told = _told(spec, value)
            if told is None:
                told = _completed(spec, value, inferred.get(value))
            found.append(told)
        yield found


def _completed(spec: InputSpec, value: SSAValue, seen: Tensor | None) -> Attribute:
    """The type of a new input, of which something is not said: what is seen of it fills in."""
    known, shape = (ELEMENT_TYPES["f32"].mlir, None) if seen is None else (seen.element_type, shape_of(seen))
    if element(element_of(value)).name.startswith("complex"):
        # In IR it has its parts along a last dimension.
        known, shape = element_of(value), shape and shape[:-1]
    kind = ELEMENT_TYPES[spec.kind].mlir if spec.kind and seen is None else known
    return tensor(kind, spec.shape if spec.has_shape else shape)


def _told(spec: InputSpec, value: SSAValue) -> Attribute | None:
    """The type of a new input, where what is said, and the source, say it all."""
    known = element_of(value)
    if not _computes(known):
        return None
    if spec.has_shape:
        return tensor(known, spec.shape)
    return None if shape_of(value) is None else tensor(known, shape_of(value))


def _insert(module: ModuleOp, place: Place, ports: list, types: list[Attribute], noted: Meaning) -> list[Input]:
    """Inputs in the place of a tensor, or of what feeds a node."""
    if not ports:
        value = place.values[0]
        noted.cuts[place.name] = NewInput(_tensor(value, place.name), element(types[0]).name)
        names = list(dict.fromkeys([*provenance.tensor_names(value), place.name]))
        made = _input(value, place.name, types[0], names)
        owner = value.owner
        assert isinstance(owner, Operation)
        provenance.set_tensor_names(owner, [() if r is value else provenance.tensor_names(r) for r in owner.results])
        value.replace_all_uses_with(made.results[0])
        return [made]
    found: list[Input] = []
    taken = Names.of(module)
    for (op, index, port), type_ in zip(ports, types, strict=True):
        name = place.name if len(ports) == 1 else f"{port}:{place.name}"
        while name in taken.tensors or name in taken.inputs:
            name = f"{name}/placeholder_port_{port}"
        noted.cuts[name] = NewInput(
            _tensor(op.operands[index], name),
            element(type_).name,
            _tensor(op.results[0], "") if op.results else "",
            port,
        )
        port_name = f"{port}:{provenance.layer_name(op) or place.name}"
        names = [name] if port_name in taken.tensors else [name, port_name]
        made = _input(op.operands[index], name, type_, list(dict.fromkeys(names)))
        op.operands[index] = made.results[0]
        found.append(made)
    return found


def _tensor(value: SSAValue, otherwise: str) -> str:
    """The name that a tensor has in the source."""
    return next(iter(provenance.tensor_names(value)), otherwise)


def _input(value: SSAValue, name: str, type_: Attribute, names: Sequence[str]) -> Input:
    """A new input before the operation that gives a value."""
    owner = value.owner
    block = owner.parent if isinstance(owner, Operation) else owner
    assert isinstance(owner, Operation) and block is not None
    made: Input
    if owner.dialect_name() == "opset":
        made = ParameterOp.typed(type_, owner.location)
    else:
        made = InputOp.create(result_types=[type_], properties={"tensor_name": StringAttr(name)})
        made.location = owner.location
    provenance.set_layer_name(made, name)
    provenance.set_tensor_names(made, [names])
    block.insert_op_before(made, owner)  # pyright: ignore[reportAttributeAccessIssue]: a block
    return made


def _note(noted: Meaning, option: str, op: Input, given: Shape) -> None:
    """Note a shape that is not the model's own."""
    own, label = shape_of(op.results[0]), places.label(op)
    if given != own:
        has = "none" if own is None else f"[{print_shape(own)}]"
        noted.shapes.append(f"{option} {label}[{print_shape(given)}] (the model has {has})")


def _give(op: Input, spec: InputSpec) -> None:
    """Give an input the shape and type that are said of it; the model goes on computing in its own type."""
    value = op.results[0]
    known, kind = element_of(value), ELEMENT_TYPES[spec.kind].mlir if spec.kind else element_of(value)
    shape = spec.shape if spec.has_shape else shape_of(value)
    retype(value, tensor(known if _computes(known) else kind, shape))
    if kind == known or not _computes(known) or spec.value is not None:
        return
    names = (element(known).name, element(kind).name)
    if "string" in names or any(name.startswith("complex") for name in names):
        raise StepwellError(f"{OPTION}: the input '{places.label(op)}' is {names[0]} and cannot be given as {names[1]}")
    if isinstance(op, InputOp):
        op.properties["given_as"] = StringAttr(names[1])
    else:
        read = ConvertOp.of(value, destination_type=known)
        read.location = op.location
        provenance.set_layer_name(read, f"{places.label(op)}/convert")
        value.replace_uses_with_if(read.results[0], lambda use: use.operation is not read)
        block = op.parent
        assert block is not None
        block.insert_op_after(read, op)
        retype(value, tensor(kind, shape))


def _computes(known: Attribute) -> bool:
    """Whether a model's own element type is known."""
    return known != ELEMENT_TYPES["dynamic"].mlir


def _once(made: Sequence[tuple[InputSpec, list[Input]]]) -> None:
    """Two entries about one input may say a shape each, as those of a sequence and of a part of it, but no values."""
    seen: dict[Input, InputSpec] = {}
    for spec, ops in made:
        for op in ops:
            before = seen.setdefault(op, spec)
            if before != spec and (before.name == spec.name or before.value != spec.value):
                raise StepwellError(f"{OPTION}: '{before.name}' and '{spec.name}' are the same input")


def _reorder(module: ModuleOp, order: Sequence[Input]) -> None:
    """The inputs in the order in which they are listed, where all are."""
    present = places.inputs(module)
    order = list(dict.fromkeys(order))
    if len(order) < len(present) or order == list(present):
        return
    block = module.body.block
    for op in order:
        op.detach()
    first = block.first_op
    for op in order:
        block.insert_op_before(op, first) if first is not None else block.add_op(op)


def select_outputs(
    module: ModuleOp, names: Sequence[str], *, nodes_first: bool = False, option: str = "--output"
) -> dict[str, str]:
    """Make the tensors of these names the model's outputs, in this order; gives the tensors by the outputs' names.

    The name of a node stands for all that it gives; `port:node` for what feeds that port of it.
    """
    block = module.body.block
    known = Names.of(module)
    chosen: dict[str, SSAValue] = {}
    for name in names:
        if name in known.outputs:
            chosen.setdefault(name, known.outputs[name])
            continue
        place = _alternative(known, name, nodes_first, option)
        values = place.values
        if not values:
            raise StepwellError(f"{option}: node '{place.name}' gives nothing")
        for at, value in enumerate(values):
            own = provenance.tensor_names(value)
            chosen.setdefault(place.name if len(values) == 1 else own[0] if own else f"{place.name}:{at}", value)
    ranks = {op.label: op.rank for op in block.ops if isinstance(op, OutputOp) and op.rank is not None}
    opset = any(isinstance(op, ParameterOp | ResultOp) for op in block.ops)
    for op in list(block.ops):
        if isinstance(op, OUTPUTS):
            op.detach()
            op.erase()
    tensors = {name: _tensor(value, name) for name, value in chosen.items()}
    for name, value in chosen.items():
        at = provenance.location(name, "output", "", 0)
        if opset:
            provenance.add_tensor_names(value, [name])
            made: Operation = ResultOp.of(value)
            made.location = at
        else:
            properties = {"tensor_name": name} | ({"rank": ranks[name]} if name in ranks else {})
            made = OutputOp.make([value], (), properties, location=at)
        block.add_op(made)
    return tensors


def _alternative(known: Names, name: str, nodes_first: bool, option: str) -> Place:
    """The place of an output, or of the first of several (`a|b`) that is there."""
    choices = name.split("|")
    for choice in choices[:-1]:
        try:
            return known.find(choice, option, nodes=nodes_first)
        except StepwellError:
            continue
    return known.find(choices[-1], option, nodes=nodes_first)


def set_batch(module: ModuleOp, batch: int, layouts: Sequence[Change] = (), noted: Meaning | None = None) -> None:
    """Give every input a batch size: where its layout says N, otherwise along the first dimension.

    That must be unknown, 0 or 1 (or allow the size); anything else is probably no batch, and a StepwellError.
    """
    present = places.inputs(module)
    for op in present:
        value, name = op.results[0], places.label(op)
        shape = shape_of(value)
        if shape is None:
            raise StepwellError(f"--batch: the rank of the input {name} is not known; give its shape with --input")
        names = {name, *provenance.tensor_names(value)}
        said = [c for c in layouts if c.name in names or (not c.name and len(present) == 1)]
        at = said[0].axis("n", len(shape)) if said else 0
        if not shape or at is None:
            continue
        size = shape[at]
        free = isinstance(size, Interval) and size.lo <= batch and (size.hi is None or batch <= size.hi)
        if not free and size not in (0, 1, batch):
            raise StepwellError(
                f"--batch: dimension {at} of the input {name} is {size} and no batch that can be changed; say where it "
                f"is, as --layout {name}(?n...), or give the shape with --input"
            )
        made = (*shape[:at], batch, *shape[at + 1 :])
        _note(noted or Meaning(), "--batch", op, made)
        retype(value, tensor(element_of(value), made))
    if any(isinstance(op, ParameterOp) for op in present):
        with (noted or Meaning()).explaining():
            reinfer(module.body.block)


def _warn_of_sizes(module: ModuleOp) -> None:
    for op in places.inputs(module):
        shape = shape_of(op.results[0])
        if shape is None or any(isinstance(d, Interval) for d in shape):
            warn(f"--static-shape: the input {places.label(op)} has sizes that are not known; give them with --input")


__all__ = ["Cut", "cut", "select_outputs", "set_batch"]
