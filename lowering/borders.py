"""The borders of a model, the same for every source dialect.

stepwell.input -> Parameter; stepwell.output -> Result; stepwell.constant -> Constant
"""

from __future__ import annotations

from xdsl.ir import Operation, OpResult

from stepwell.dialects import diagnostics
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.infrastructure import ParameterOp, ResultOp
from stepwell.dialects.opset.type import ConvertOp
from stepwell.dialects.provenance import add_tensor_names, set_layer_name, tensor_names
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.structure import CONTAINERS, ConstantOp, InputOp, ListOp, MaybeOp, OutputOp, PackedOp
from stepwell.dialects.types import ELEMENT_TYPES, element_of, rank_of, shape_of, tensor
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.complex_pairs import component, is_complex, paired, parts_type

rules = RuleSet()

PARTS_LAST = "it has the real and imaginary parts along a last dimension"


@rules.lower(InputOp)
def parameter(op: InputOp, rw: Lowering):
    """The declared type is the Parameter's; an optional tensor is taken as present."""
    if "seq" in (what := plain(op.container) or ""):
        raise NoMatch(
            f"it is a sequence of tensors, whose number IR must know: give it with --sequence-length {op.label}=N "
            f"(in Python sequence_lengths={{'{op.label}': N}}), or ? for one that changes from run to run"
        )
    if what:
        diagnostics.warn(f"the optional input '{op.label}' is taken as present; --absent {op.label} leaves it out")
    if is_complex(op.output.type):
        diagnostics.warn(
            f"the input '{op.label}' is complex: it has the real and imaginary parts along a last dimension"
        )
        made = ParameterOp.typed(parts_type(op.output.type))
        rw.insert(made)
        add_tensor_names(made.output, [*tensor_names(op.output), op.label])
        return paired(rw, made.output)
    if rank_of(op.output) is None and not what:
        diagnostics.warn(
            f"the rank of the input '{op.label}' is not known, and OpenVINO's CPU needs it: give its shape, as "
            f"--input {op.label}[?,3] or, for one number, {op.label}[]"
        )
    return parameter_of(op, rw)


def parameter_of(op: InputOp, rw: Lowering) -> ParameterOp:
    """The Parameter of an input; where the application gives another type, the model reads what it is converted to."""
    kind = plain(op.given_as)
    if kind is None:
        made = ParameterOp.typed(op.output.type)
        rw.insert(made)
        return made
    made = ParameterOp.typed(tensor(ELEMENT_TYPES[kind].mlir, shape_of(op.output)))
    rw.insert(made)
    read = rw.emit(ConvertOp, made.output, destination_type=element_of(op.output))
    # The names are those of what is given.
    set_layer_name(read.owner, f"{op.label}/convert")  # pyright: ignore[reportArgumentType]: it is an operation
    op.output.replace_all_uses_with(read)
    return made


@rules.lower(ConstantOp)
def constant(op: ConstantOp, rw: Lowering):
    return rw.const(plain(op.value))


@rules.lower(ListOp, PackedOp, MaybeOp)
def stays(op: Operation, rw: Lowering):
    """What is made of tensors stays until nothing uses it."""
    return


@rules.lower(OutputOp)
def result(op: OutputOp, rw: Lowering):
    """The tensor name goes to the port that feeds the Result, where OpenVINO looks for it.

    A Result says nothing of its own: in a compiled model that would replace the names of the value, and with them
    those of another output, or of the input, that is the same value. A sequence or optional value gives several outputs
    (see `named_parts`); a complex one has its real and imaginary parts along a last dimension.
    """
    if (pair := component(op.data)) is not None:
        diagnostics.warn(
            f"the output '{op.label}' is complex: it has the real and imaginary parts along a last dimension"
        )
        add_tensor_names(pair, [*tensor_names(op.data), op.label])
        rw.insert(ResultOp.of(pair))
        return ()
    if not (isinstance(op.data, OpResult) and isinstance(op.data.op, CONTAINERS)):
        add_tensor_names(op.data, [op.label])
        rw.insert(ResultOp.of(op.data))
        return ()
    from stepwell.lowering.idioms.containers import named_parts

    parts = named_parts(op.data, op.label)
    block = op.parent
    assert block is not None
    if not parts and not any(isinstance(o, OutputOp | ResultOp) and o is not op for o in block.ops):
        raise NoMatch("it is an empty sequence, and the model has no other output; choose one with --output")
    names = list(parts)
    shown = " and ".join(names) if len(names) < 4 else f"{names[0]} to {names[-1]}"
    diagnostics.warn(f"the output '{op.label}' is no tensor: it is given as {shown or 'nothing, as it is empty'}")
    for name, value in parts.items():
        given = rw.const(value, "boolean") if isinstance(value, bool) else value
        add_tensor_names(given, [name])
        rw.insert(ResultOp.of(given))
    return ()
