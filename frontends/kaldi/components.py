"""Components as they stand in a file: a token for the kind, then fields, each a token and a value.

What a value is follows from the token; a binary file does not say it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from stepwell.dialects.kaldi.index import FAMILY
from stepwell.frontends.faults import Fault
from stepwell.frontends.kaldi.arrays import array, matrix, vector
from stepwell.frontends.kaldi.stream import Stream
from stepwell.frontends.messages import quoted

DEEPEST = 16
"""Components in components at most."""


@dataclass
class Component:
    """A component: its kind without the brackets, its fields by their tokens, and the components in it."""

    kind: str
    fields: dict[str, Any] = field(default_factory=dict)
    parts: list[Component] = field(default_factory=list)
    nets: list[list[Component]] = field(default_factory=list)
    """The networks in a component of nnet1."""
    unread: bool = False
    """Whether it has fields that are not known."""


def _flag(stream: Stream) -> bool:
    """A boolean, or nothing where the token alone says it."""
    if stream.binary:
        return stream.boolean() if stream.window[stream.at] in b"TF" else True
    return stream.boolean() if stream.peek_token() in ("T", "F") else True


def _pair(read: Callable[[Stream], Any]) -> Callable[[Stream], Any]:
    return lambda stream: (read(stream), read(stream))


def _columns(stream: Stream) -> Any:
    """Integers, which files of the first years have as a vector of floats."""
    if stream.binary and stream.window[stream.at] == ord("F"):
        found = [int(v + 0.5) for v in vector(stream).array()]
        # They were written with a wrong last one, which Kaldi mends as well.
        return (*found[:-1], len(found) - 1) if found else ()
    return stream.integers()


_INTEGERS = """
BlockDim CellDim ConstComponentDim DctDim DctKeepDim Dim FiltXDim FiltXStep FiltYDim FiltYStep HeightIn HeightOut
HeightSubsampleOut InputDim InputPeriod InputVectorization InputXDim InputYDim InputZDim KeyDim LeftContext
MaxRowsProcess NumBlocks NumFiltersIn NumFiltersOut NumHeads NumLeftInputs NumLeftInputsRequired NumLogCountFeatures
NumRepeats NumRightInputs NumRightInputsRequired OutputDim OutputPeriod PatchDim PatchStep PatchStride
PoolSize PoolStride PoolXSize PoolXStep PoolYSize PoolYStep PoolZSize PoolZStep Rank RankIn RankOut RecurrenceInterval
RecurrentDim RightContext SpecAugmentMaxRegions TimeMaskMaxFrames TimePeriod TimeStride UpdatePeriod ValueDim
ZeroingInterval
"""
_NUMBERS = """
ActiveScalingCount Alpha AvgInputCount BackpropScale ClippingThreshold Count DropoutProportion DropoutScale Epsilon
KeyScale L2Regularize LearningRate LearningRateFactor MaxChange MaxChangePerMinibatch MaxChangePerSample
MaxChangeScaleStats MaxMemoryMb NumBackpropped NumDimsProcessed NumDimsSelfRepaired NumElementsClipped
NumElementsProcessed NumElementsZeroed NumMinibatchesHistory NumSamplesHistory NumSelfRepaired NumZeroingBoundaries
OderivCount OrthonormalConstraint P Power Scale SelfRepairClippedProportionThreshold SelfRepairLowerThreshold
SelfRepairScale SelfRepairTarget SelfRepairThreshold SelfRepairTotal SelfRepairUpperThreshold SpecAugmentMaxProportion
StatsCount Stddev TargetRms UpdateCount VarianceFloor ZeroedProportion ZeroingThreshold
"""
_FLAGS = """
AddLogStddev AppendedConv Continuous DropoutPerFrame IncludeVarinance IsGradient IsUpdatable NormBasedClipping
OnlySumming OutputContext OutputStddevs TestMode UseDropout UseNaturalGradient
"""
_VECTORS = "AvgInput Bias BiasParams Offsets OderivRms Output Scales SelfRepairConfig SelfRepairProb StatsMean StatsVar"
_ARRAYS = (
    "CuMatrix DerivAvg DerivSum EntropyStats FilterParams LinearParams Params PosteriorStats ValueAvg ValueSum w_h"
)

READERS: dict[str, Callable[[Stream], Any]] = {
    **dict.fromkeys(_INTEGERS.split(), Stream.integer),
    **dict.fromkeys(_NUMBERS.split(), Stream.number),
    **dict.fromkeys(_FLAGS.split(), _flag),
    **dict.fromkeys(_VECTORS.split(), vector),
    **dict.fromkeys(_ARRAYS.split(), array),
    "AlphaInOut": _pair(Stream.number),
    "ColumnMap": _columns,
    "Context": Stream.integers,
    "RankInOut": _pair(Stream.integer),
    "Reorder": Stream.integers,
    "RequiredTimeOffsets": Stream.integers,
    "Sizes": Stream.integers,
    "TimeOffsets": Stream.integers,
}
"""How the value behind a token is read."""


def _pairs(stream: Stream) -> tuple[int, ...]:
    return stream.integers(per_item=2)


def _matrices(stream: Stream) -> list[Any]:
    """So many matrices."""
    return [matrix(stream) for _ in range(stream.integer())]


OWN: dict[str, dict[str, Callable[[Stream], Any]]] = {
    "DctComponent": {"Reorder": _flag},
    "MixtureProbComponent": {"Params": _matrices},
    "TimeHeightConvolutionComponent": {"Offsets": _pairs},
}
"""Tokens that mean something else in one kind of component."""


def component(stream: Stream, depth: int = 0) -> Component:
    """The component of nnet2 or nnet3 that follows, up to the token that ends it."""
    start = stream.token()
    if not (start.startswith("<") and start.endswith(">")) or start.startswith("</"):
        raise stream.fault(f"a component should be here, not {quoted(start)}")
    if depth > DEEPEST:
        raise stream.fault("components are nested too deep")
    made = Component(start[1:-1])
    own = OWN.get(made.kind, {})
    while (token := stream.token()) != f"</{made.kind}>":
        name = token[1:-1]
        if token == start:
            # The first SumGroupComponents end with the token that they begin with.
            if made.fields:
                break
        elif name == "NumComponents":
            made.parts = [component(stream, depth + 1) for _ in range(stream.integer())]
        elif name in ("Model", "ConvolutionModel", "/ConvolutionModel"):
            pass
        elif (read := own.get(name) or READERS.get(name)) is None:
            if made.kind in FAMILY:
                raise stream.fault(f"{made.kind} has {quoted(token)}, which is no field of it; the file may be damaged")
            # What an extension may know: its end is found by its token.
            made.unread = True
            stream.find(f"</{made.kind}>")
        else:
            made.fields[name] = read(stream)
    return made


def required(made: Component, name: str) -> Any:
    """A field that a component must have."""
    if name not in made.fields:
        raise Fault(f"{made.kind} has no field <{name}>")
    return made.fields[name]


__all__ = ["READERS", "Component", "component", "required"]
