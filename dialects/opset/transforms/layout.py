"""`opset-layout`: inputs and outputs in another order of their dimensions than the source's.

`x(nhwc->nchw)` gives the input or output x as [N, C, H, W] where the source has it as [N, H, W, C]; a name may be left
out where there is one input. `channels_first` does so for every input and output of rank 4 and 5, as Model Optimizer
did with TensorFlow's models. A Transpose stands between; `opset-sink-transposes` moves it to where it costs least.

In a layout `?` is a dimension without a meaning and `...` any number of dimensions. The layouts that are said stand in
the IR, for the application's own pre-processing.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from xdsl.context import Context
from xdsl.dialects.builtin import ArrayAttr, DictionaryAttr, ModuleOp
from xdsl.ir import OpResult, SSAValue
from xdsl.passes import ModulePass

from stepwell.dialects import provenance
from stepwell.dialects.errors import StepwellError
from stepwell.dialects.fields import attr
from stepwell.dialects.meaning import Meaning
from stepwell.dialects.opset.infrastructure import ConstantOp, ParameterOp, ResultOp
from stepwell.dialects.opset.movement import TransposeOp
from stepwell.dialects.payload import payload
from stepwell.dialects.types import element_of, rank_of, shape_of, tensor

_ENTRY = re.compile(r"\s*(?P<name>[^(),]*?)\s*\(\s*(?P<layout>[^()]*?)\s*\)\s*(?:,|$)")


class Change(NamedTuple):
    """The name of an input or output (empty: the only input), and its dimensions before and after, by letter.

    A dimension `?` has no meaning; `...` stands for any number of dimensions.
    """

    name: str
    source: tuple[str, ...]
    target: tuple[str, ...]

    @property
    def order(self) -> list[int]:
        """For each dimension of the target the one of the source."""
        return [self.source.index(letter) for letter in self.target]

    def of_rank(self, rank: int | None) -> Change:
        """The change with `...` written out; a StepwellError where the layout has another number of dimensions."""
        source, target = (_expanded(letters, rank) for letters in (self.source, self.target))
        if rank is not None and rank != len(source):
            what = self.name or "the input"
            raise StepwellError(f"--layout: '{what}' has {rank} dimensions, its layout {len(source)}")
        return Change(self.name, source, target)

    def axis(self, letter: str, rank: int) -> int | None:
        """Where the source has a dimension."""
        source = self.of_rank(rank).source
        return source.index(letter) if letter in source else None


def _expanded(letters: tuple[str, ...], rank: int | None) -> tuple[str, ...]:
    if "..." not in letters or rank is None:
        return letters
    at, count = letters.index("..."), max(rank - len(letters) + 1, 0)
    return (*letters[:at], *(f"...{i}" for i in range(count)), *letters[at + 1 :])


def parse(text: str, option: str = "--layout") -> list[Change]:
    """The changes that `--layout` asks for; an entry with one layout only says what is, and changes nothing."""
    if not text.strip():
        return []
    if "(" not in text:
        return [_change("", text.strip(), option)]
    found, at = [], 0
    while at < len(text):
        match = _ENTRY.match(text, at)
        if match is None or match.end() == at:
            raise StepwellError(f"{option}: '{text[at:]}' is not NAME(nhwc->nchw)")
        found.append(_change(match["name"], match["layout"], option))
        at = match.end()
    return found


def _change(name: str, text: str, option: str) -> Change:
    source, arrow, target = text.partition("->")
    before = _letters(source, option)
    after = _letters(target, option) if arrow else before
    if sorted(before) != sorted(after):
        raise StepwellError(f"{option}: '{text}': both layouts must have the same dimensions")
    return Change(name, before, after)


def _letters(text: str, option: str) -> tuple[str, ...]:
    """The dimensions of a layout: `nhwc`, `[n,h,w,c]` or `nc...`; each once. Those without a meaning are numbered."""
    text = text.strip().lower()
    bracketed = text.startswith("[") and text.endswith("]")
    parts = [p.strip() for p in text[1:-1].split(",")] if bracketed else re.findall(r"\.\.\.|.", text)
    unknown = iter(range(len(parts)))
    named = tuple(f"?{next(unknown)}" if p == "?" else p for p in parts)
    if not named or not all(map(_is_dimension, named)) or len(set(named)) < len(named):
        raise StepwellError(
            f"{option}: '{text}' is not a layout, such as nhwc, nc... or [n,h,w,c], each dimension once"
        )
    return named


def _is_dimension(part: str) -> bool:
    return part == "..." or bool(re.fullmatch(r"\?\d+|[a-z0-9_]+(\*[a-z0-9_]+)*", part))


@dataclass(frozen=True)
class OpsetLayout(ModulePass):
    """Change the order of the dimensions of inputs and outputs; `map` is that of --layout."""

    name = "opset-layout"
    map: str = ""
    channels_first: bool = False
    noted: Meaning = field(default_factory=Meaning, init=False, compare=False)
    """The orders of inputs and outputs, for `--verify`."""

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        inputs = [o for o in op.body.block.ops if isinstance(o, ParameterOp)]
        outputs = [o for o in op.body.block.ops if isinstance(o, ResultOp)]
        if self.channels_first:
            for port in (*inputs, *outputs):
                rank = rank_of(port.output if isinstance(port, ParameterOp) else port.data)
                if rank in (4, 5):
                    self._turn(port, [0, rank - 1, *range(1, rank - 1)])
        inputs = [o for o in op.body.block.ops if isinstance(o, ParameterOp)]
        said: set[ParameterOp | ResultOp] = set()
        for change in parse(self.map):
            for port in _ports(change, inputs, outputs):
                if port in said:
                    raise StepwellError(f"--layout: there are two layouts for '{change.name}'")
                said.add(port)
                known = change.of_rank(rank_of(port.output if isinstance(port, ParameterOp) else port.data))
                if change.source != change.target:
                    if rank_of(port.output if isinstance(port, ParameterOp) else port.data) is None:
                        raise StepwellError(f"--layout: the rank of '{change.name or 'the input'}' is not known")
                    port = self._turn(port, known.order)
                _record(port, known.target)

    def _turn(self, port: ParameterOp | ResultOp, order: list[int]) -> ParameterOp | ResultOp:
        for name in _names(port):
            known = self.noted.orders.get(name)
            self.noted.orders[name] = order if known is None else [known[at] for at in order]
        return _turn(port, order)


def _names(port: ParameterOp | ResultOp) -> tuple[str, ...]:
    value = port.output if isinstance(port, ParameterOp) else port.data
    return provenance.tensor_names(value)


def _ports(change: Change, inputs: Sequence[ParameterOp], outputs: Sequence[ResultOp]) -> list[ParameterOp | ResultOp]:
    if not change.name:
        if len(inputs) != 1:
            raise StepwellError(f"--layout: the model has {len(inputs)} inputs; say which, as NAME(nhwc->nchw)")
        return [inputs[0]]
    found = [port for port in (*inputs, *outputs) if change.name in _names(port)]
    if not found:
        known = [name for port in (*inputs, *outputs) for name in _names(port)]
        near = difflib.get_close_matches(change.name, known, 1)
        hint = f"did you mean '{near[0]}'?" if near else f"there are {', '.join(known[:8])}"
        raise StepwellError(f"--layout: no input or output is named '{change.name}'; {hint}")
    return found


def _record(port: ParameterOp | ResultOp, letters: Sequence[str]) -> None:
    """Say the layout in the IR, where the application asks for it (`ov.layout_helpers`)."""
    if any("*" in letter for letter in letters):
        return
    marks = ["..." if m.startswith("...") else "?" if m.startswith("?") else m.upper() for m in letters]
    text = ",".join(m for at, m in enumerate(marks) if m != "..." or marks[at - 1 : at] != ["..."])
    value = port.output if isinstance(port, ParameterOp) else port.data
    if not isinstance(value, OpResult):
        return
    held = value.op.attributes.get(provenance.OUTPUT_INFO)
    infos = list(held.data) if isinstance(held, ArrayAttr) else [DictionaryAttr({}) for _ in value.op.results]
    known = infos[value.index]
    fields = dict(known.data) if isinstance(known, DictionaryAttr) else {}
    infos[value.index] = DictionaryAttr(fields | {"layout": attr({"version": "0", "layout": f"[{text}]"})})
    value.op.attributes[provenance.OUTPUT_INFO] = ArrayAttr(infos)


def _turn(port: ParameterOp | ResultOp, order: Sequence[int]) -> ParameterOp | ResultOp:
    """Give an input or output its dimensions in another order; gives the one that takes its place."""
    block = port.parent
    assert block is not None
    if isinstance(port, ResultOp):
        value = port.data
        made = _transposed(value, order)
        block.insert_ops_before(made, port)
        new = made[-1].results[0]
        port.operands[0] = new
        if isinstance(value, OpResult):
            # The names are those of the output, and a name is given once.
            provenance.add_tensor_names(new, provenance.tensor_names(value))
            provenance.set_tensor_names(
                value.op, [() if r is value else provenance.tensor_names(r) for r in value.op.results]
            )
        return port
    shape = shape_of(port.output)
    assert shape is not None
    turned = ParameterOp.typed(tensor(element_of(port.output), tuple(shape[i] for i in order)), port.location)
    turned.attributes.update(port.attributes)
    made = _transposed(turned.output, [list(order).index(i) for i in range(len(order))])
    block.insert_ops_before([turned, *made], port)
    port.output.replace_all_uses_with(made[-1].results[0])
    port.detach()
    port.erase()
    return turned


def _transposed(value: SSAValue, order: Sequence[int]) -> list[ConstantOp | TransposeOp]:
    by = ConstantOp.holding(payload(list(order), "i64"))
    return [by, TransposeOp.of(value, by.results[0])]


__all__ = ["Change", "OpsetLayout", "parse"]
