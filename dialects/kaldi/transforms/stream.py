"""`kaldi-stream`: one frame in each inference; what is needed of the frames before it is kept as state.

A value of inference n is that of frame n - d, where d is its delay: how many frames ahead its network looks. Operands
of different delays are brought to the largest one by what was kept of them. In the first inference the state is as if
the first frame had been there for ever, so that the outputs from inference d on are those of Kaldi; the last d come of
d more inferences with the last frame. All outputs get the same delay, which is said.

    y(t) = f(x(t - 1), x(t), x(t + 1))  ->  h = History(x, 2), f(Taps(h, [2, 1, 0])): frame n - 1 in inference n
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, NamedTuple

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Operation, OpResult, SSAValue
from xdsl.passes import ModulePass
from xdsl.rewriter import InsertPoint, Rewriter

from stepwell.dialects import diagnostics, kaldi
from stepwell.dialects.base import retype
from stepwell.dialects.dead import erase_dead
from stepwell.dialects.errors import StepwellError
from stepwell.dialects.fields import plain
from stepwell.dialects.kaldi.base import KaldiOp, width_of
from stepwell.dialects.kaldi.transforms.windows import UTTERANCE, Windows
from stepwell.dialects.provenance import NAMES, describe
from stepwell.dialects.structure import InputOp, OutputOp
from stepwell.dialects.types import shape_of, tensor

WHOLE = "convert it for whole utterances"


class Place(NamedTuple):
    """A value `t` frames later; `optional`: zeros before the first frame."""

    value: SSAValue
    t: int = 0
    optional: bool = False


@dataclass(frozen=True)
class KaldiStream(ModulePass):
    """Compute one frame in each inference; the frames around it are kept as state, outputs are delayed."""

    name = "kaldi-stream"
    prompt: bool = False
    """Recurrences begin with what is there instead of as early as in Kaldi: less delay, other numbers at first."""

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        stream = _Stream(Windows(list(op.body.block.ops)), self.prompt)
        for each in list(op.body.block.ops):
            stream.place(each)
        stream.finish([o for o in op.body.block.ops if isinstance(o, OutputOp)])
        erase_dead(op.body)


class _Stream:
    """The delays of values, and what is kept of them."""

    def __init__(self, windows: Windows, prompt: bool):
        self.windows, self.steady, self.prompt = windows, windows.steady, prompt
        self.delay: dict[SSAValue, int] = {}
        self.places: dict[SSAValue, Place] = {}
        """What stands for a value that is an offset of another."""
        self.wanted: list[tuple[Operation, list[tuple[Place, int]]]] = []
        """For each operation its operands, and how many inferences before each is wanted."""
        self.kept: dict[tuple[SSAValue, bool], int] = {}
        """How many inferences are kept of a value."""
        self.states = 0
        self.counter: SSAValue | None = None
        self.unsure = False
        """Whether something depends on which frames the utterance has."""

    def find(self, value: SSAValue) -> Place:
        return self.places.get(value, Place(value))

    def place(self, op: Operation) -> None:
        """Note the delay of an operation's result, and what it takes of its operands."""
        match op:
            case InputOp():
                self.delay[op.output] = 0
                shape = shape_of(op.output) or ()
                if len(shape) == 2:
                    if isinstance(shape[0], int) and shape[0] != 1:
                        raise StepwellError(
                            f"{describe(op)}: {shape[0]} rows are asked for (--batch, --input-shape), and a streamed "
                            f"model takes one frame in each inference; leave them out, or {WHOLE}"
                        )
                    retype(op.output, tensor("f32", (1, width_of(op.output))))
            case kaldi.OffsetOp():
                at = self.find(op.input)
                self.places[op.output] = at._replace(t=at.t + plain(op.t))
            case kaldi.IfDefinedOp():
                place = self.find(op.input)
                can = self.windows.available.get(place.value, UTTERANCE)
                # It begins with zeros as in Kaldi only where no frames are repeated before.
                self.unsure |= place.t > 0 or can.lo + self.delay.get(place.value, 0) != 0
                self.places[op.output] = place._replace(optional=True)
            case kaldi.FailoverOp():
                self.unsure = True
                self.places[op.output] = self.find(op.first)
            case kaldi.SpliceOp():
                self._splice(op)
            case kaldi.RecurrenceOp():
                self._recurrence(op)
            case kaldi.RoundOp() | kaldi.SwitchOp():
                raise StepwellError(f"{describe(op)}: {op.name[6:]} needs the number of the frame; {WHOLE}")
            case kaldi.ReplaceIndexOp() if not self._constant(op.input):
                raise StepwellError(f"{describe(op)}: only one frame of the utterance is there; {WHOLE}")
            case kaldi.LstmProjectedOp() | kaldi.RecurrentComponentOp():
                self._stepped(op)
            case KaldiOp() if op.OF_UTTERANCE or op.around(0, 0) is not None:
                raise StepwellError(f"{describe(op)}: it is of all frames of the utterance; {WHOLE}")
            case OutputOp():
                pass
            case _:
                self._operands(op)

    def _constant(self, value: SSAValue) -> bool:
        """Whether a value is the same in every inference: computed of inputs that have one frame."""
        if self.steady[value]:
            return True
        owner = value.owner
        if isinstance(owner, InputOp):
            uses = [use.operation for use in value.uses]
            return all(isinstance(u, kaldi.ReplaceIndexOp) or self._ends(u) for u in uses)
        return isinstance(owner, KaldiOp) and all(self._constant(v) for v in owner.operands)

    def _ends(self, op: Operation) -> bool:
        """Whether all that is computed of an operation is asked for at one frame."""
        if isinstance(op, kaldi.ReplaceIndexOp):
            return True
        uses = [use.operation for r in op.results for use in r.uses]
        return isinstance(op, KaldiOp) and bool(uses) and all(self._ends(u) for u in uses)

    def _delay(self, places: list[Place]) -> int:
        """The smallest delay that places can have together; nothing is computed before its frame."""
        return max([0, *(p.t + self.delay[p.value] for p in places if not self.steady.get(p.value))])

    def _align(self, places: list[Place]) -> tuple[int, list[tuple[Place, int]]]:
        """That delay, and how many inferences before each place is."""
        delay = self._delay(places)
        found: list[tuple[Place, int]] = []
        for p in places:
            lag = 0 if self.steady.get(p.value) else delay - p.t - self.delay[p.value]
            if lag > 0:
                key = p.value, p.optional
                self.kept[key] = max(self.kept.get(key, 0), lag)
            found.append((p, lag))
        return delay, found

    def _operands(self, op: Operation) -> None:
        delay, found = self._align([self.find(v) for v in op.operands])
        self.wanted.append((op, found))
        for result in op.results:
            self.delay[result] = delay

    def _splice(self, op: kaldi.SpliceOp) -> None:
        """Frames one after the other, beyond the beginning the first one."""
        at = self.find(op.input)
        offsets = [at._replace(t=at.t + t) for t in plain(op.frame_offsets)]
        made = kaldi.AppendOp.of([op.input for _ in offsets])
        self._insert(made, InsertPoint.before(op), op)
        delay, found = self._align(offsets)
        self._known(made.output, delay)
        self.wanted.append((made, found))
        self.places[op.output] = Place(made.output)

    def _start(self, op: Operation, places: list[Place]) -> int:
        """The delay of what is computed of its own past: as early as it begins in Kaldi, unless it must be `prompt`."""
        delay = self._delay(places)
        return delay if self.prompt else max(delay, -self.windows.available[op.results[0]].lo)

    def _stepped(self, op: kaldi.LstmProjectedOp | kaldi.RecurrentComponentOp) -> None:
        """A layer that depends on its own past becomes one frame of it, between what is recalled and what is kept."""
        if isinstance(op, kaldi.LstmProjectedOp) and plain(op.backward):
            raise StepwellError(f"{describe(op)}: it depends on later frames of itself; {WHOLE}")
        cls = kaldi.LstmStepOp if isinstance(op, kaldi.LstmProjectedOp) else kaldi.RecurrentStepOp
        at, size = InsertPoint.before(op), width_of(op.output)
        fields: dict[str, Any] = {name: value for name, value in op.properties.items() if name != "backward"}
        delay = self._start(op, [self.find(op.input)])
        made = cls.of(op.input, op.input, **fields)
        read = kaldi.RecallOp.make([], [made.output.type], {"variable": self._name()})
        self._known(self._insert(read, at, op), delay)
        made.operands[1] = read.output
        self._insert(made, at, op)
        self._operands(made)
        self._keep(op, delay, {read.output: made.output})
        self.places[op.output] = Place(made.output)
        if width_of(made.output) != size:
            part = kaldi.DimRangeOp.of(made.output, offset=0, dim=size)
            self._known(self._insert(part, at, op), delay)
            self.places[op.output] = Place(part.output)

    def _keep(self, op: Operation, delay: int, values: dict[SSAValue, SSAValue]) -> None:
        """Keep values for the next inference, by what they are recalled as."""
        # Before its first frame it has computed nothing.
        first = max(delay + self.windows.available[op.results[0]].lo, 0)
        count = self._count(op) if first else None
        for read, value in values.items():
            assert isinstance(read.owner, kaldi.RecallOp)
            keep = kaldi.KeepOp.make([value, read, count], [], {"first": first, "variable": read.owner.variable})
            self._insert(keep, InsertPoint.before(op), op)

    def _recurrence(self, op: kaldi.RecurrenceOp) -> None:
        """The body takes its place; what it recalls is read before, and what it keeps is written behind it."""
        if op.backward:
            raise StepwellError(f"{describe(op)}: it depends on later frames of itself; {WHOLE}")
        for argument, value in zip(op.body.block.args, op.inputs, strict=False):
            self.places[argument] = self.find(value)
        delay = self._start(op, [self.find(v) for v in op.inputs])
        end, at = op.end, InsertPoint.before(op)
        values, pairs = list(end.operands), list(zip(plain(op.sources), plain(op.offsets), strict=True))
        kept: dict[int, SSAValue] = {}
        for source in dict.fromkeys(s for s, _ in pairs):
            depth = max(-t for s, t in pairs if s == source)
            type_ = values[1 + source].type
            read = kaldi.RecallOp.make([], [type_], {"variable": self._name(), "frames": depth})
            kept[source] = self._insert(read, at, op)
            self._known(read.output, delay)
        for argument, (source, t) in zip(op.recalled, pairs, strict=True):
            value = kept[source]
            if plain(value.owner.frames) > 1:  # pyright: ignore[reportAttributeAccessIssue]: a Recall
                value = self._insert(kaldi.TapsOp.of(value, lags=[-t - 1]), at, op)
                self._known(value, delay)
            argument.replace_all_uses_with(value)
        for inner in list(op.body.block.ops):
            inner.detach()
            if inner is not end:
                Rewriter.insert_op(inner, at)
                # What they are called inside is nothing that an output is called.
                inner.attributes.pop(NAMES, None)
                for result in inner.results:
                    self.steady[result] = isinstance(inner, kaldi.ConstOp)
                self.place(inner)
        end.drop_all_references()
        self._keep(op, delay, {read: values[1 + source] for source, read in kept.items()})
        self.places[op.output] = Place(values[0])

    def _count(self, op: Operation) -> SSAValue:
        """The number of the inference, one for all, in front of everything."""
        if self.counter is None:
            made = kaldi.CountOp.make([], [tensor("f32", (1, 1))], {"variable": self._name()})
            block = op.parent
            assert block is not None
            self.counter = self._insert(made, InsertPoint.at_start(block), op)
        return self.counter

    def finish(self, outputs: list[OutputOp]) -> None:
        """Give every output the same delay, and every operation what it takes of other inferences."""
        delay, found = self._align([self.find(o.data) for o in outputs])
        self.wanted.extend((o, [f]) for o, f in zip(outputs, found, strict=True))
        histories = {key: self._history(*key, frames) for key, frames in self.kept.items()}
        for op, taken in self.wanted:
            self._take(op, taken, histories)
        if self.unsure:
            diagnostics.warn(
                "IfDefined and Failover are not told where the utterance begins and ends: "
                "at its edges frames may differ from those of Kaldi"
            )
        if delay:
            diagnostics.warn(
                f"the outputs of an inference are those of {delay} frames before; repeat the last frame {delay} times"
            )

    def _name(self) -> str:
        self.states += 1
        return f"state_{self.states - 1}"

    def _known(self, value: SSAValue, delay: int) -> None:
        self.steady[value], self.delay[value] = False, delay

    @staticmethod
    def _insert(made: KaldiOp, at: InsertPoint, source: Operation) -> SSAValue:
        made.location = source.location
        Rewriter.insert_op(made, at)
        return made.results[0] if made.results else source.results[0]

    def _history(self, value: SSAValue, optional: bool, frames: int) -> SSAValue:
        assert isinstance(value, OpResult)
        count = None if optional else self._count(value.op)
        made = kaldi.HistoryOp.of(value, count, frames=frames, variable=self._name())
        return self._insert(made, InsertPoint.after(value.op), value.op)

    def _take(
        self, op: Operation, taken: list[tuple[Place, int]], histories: dict[tuple[SSAValue, bool], SSAValue]
    ) -> None:
        """Replace operands by what is kept; those of an Append that are of one value are taken together."""
        operands: list[SSAValue] = []
        at = 0
        while at < len(taken):
            place, lag = taken[at]
            lags = [lag]
            if isinstance(op, kaldi.AppendOp):
                while at + len(lags) < len(taken) and taken[at + len(lags)][0][::2] == place[::2]:
                    lags.append(taken[at + len(lags)][1])
            at += len(lags)
            kept = histories.get((place.value, place.optional))
            if kept is None or not any(lags):
                operands.extend([place.value] * len(lags))
                continue
            made = kaldi.TapsOp.of(kept, lags=lags)
            operands.append(self._insert(made, InsertPoint.before(op), op))
        op.operands = operands
