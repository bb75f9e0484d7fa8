"""Rewrite rules: functions indexed by the operation they rewrite, and the two drivers that run them.

A rule takes an operation and a rewriter and returns the values that replace the operation's results, or raises
`NoMatch` with the reason, or without one where the operation is no concern of its. It decides first and inserts after.
An in-dialect rule may also edit the operation in place and return None. Provenance is the driver's work: new operations
get the location of the one they replace, its tensor names and its layer name.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Any, NamedTuple, TypeAlias

from xdsl.dialects.builtin import UNKNOWN_LOC, LocationAttr, ModuleOp
from xdsl.ir import Block, Operation, OpResult, Region, SSAValue
from xdsl.pattern_rewriter import PatternRewriter
from xdsl.rewriter import InsertPoint

from stepwell.dialects import provenance
from stepwell.dialects.errors import InferenceError, NoMatch, StepwellError
from stepwell.dialects.walk import operations

Values: TypeAlias = SSAValue | Operation | Sequence[SSAValue | None] | None
Rule: TypeAlias = Callable[[Any, Any], Values]
Key: TypeAlias = type[Operation] | str


@dataclass
class Entry:
    """A rule with its benefit; `origin` names the extension it comes from, `hits` counts how often it applied.

    Of two with one benefit that of the lower `order` comes first.
    """

    rule: Rule
    benefit: int = 1
    origin: str = ""
    hits: int = 0
    order: int = 1 << 32

    @property
    def place(self) -> str:
        """`file:line` of the rule's definition."""
        code = getattr(self.rule, "__code__", None)
        return f"{code.co_filename}:{code.co_firstlineno}" if code is not None else repr(self.rule)

    @property
    def name(self) -> str:
        return getattr(self.rule, "__name__", repr(self.rule))


class Deferred(NamedTuple):
    """A module of rules that is not imported yet, and the families of operations that they rewrite.

    Where `beside` names families or classes, an operation of one of them must have been met as well. The order keeps
    the rules in the same sequence, whenever they are imported.
    """

    module: str
    families: Sequence[str]
    origin: str = ""
    beside: Sequence[str] = ()
    order: int = 0


def family_of(key: Key) -> str:
    """The family of operations that a key belongs to: the name of the module that defines the class.

    The operations that all dialects share are each a family: every model has inputs, and few have derivatives.
    """
    if isinstance(key, str):
        return ""
    return key.name if key.__module__ == SHARED else key.__module__.rpartition(".")[2]


def class_of(key: Key) -> str:
    """The name of the class that a key is; empty for an operator without one."""
    return "" if isinstance(key, str) else key.__name__


SHARED = "stepwell.dialects.structure"


class RuleSet:
    """Rules indexed by operation class (or, for operators without a class, by name); highest benefit first.

    Rules may be deferred: their module is imported when an operation of a family that they rewrite is first asked for.
    """

    def __init__(self):
        self._table: dict[Key, list[Entry]] = defaultdict(list)
        self._deferred: dict[str, list[Deferred]] = {}
        """For each family of operations the rules not imported yet."""
        self._waiting: list[tuple[str, Deferred]] = []
        """Rules that were asked for by this family, but have no use for what was met so far."""
        self._classes: set[type[Operation]] = set()
        self._met: set[str] = set()
        """Operations that were met, and the names of their families and classes; see `notice`."""
        self._count = 0
        self._found: dict[Key, Sequence[Entry]] = {}

    def lower(self, *ops: Key, benefit: int = 1) -> Callable[[Rule], Rule]:
        """Decorator: the function rewrites operations of these classes or names."""

        def register(rule: Rule) -> Rule:
            for op in ops:
                self.add(op, Entry(rule, benefit))
            return rule

        return register

    rewrite = lower
    """The same decorator under the name that suits rules within a dialect."""

    def add(self, key: Key, entry: Entry) -> None:
        self._load(key)  # What was deferred before comes first.
        for known in self._table[key]:
            if known.rule is entry.rule:
                raise ValueError(f"rule {entry.name} is registered twice for {key}")
        self._table[key] = sorted([*self._table[key], entry], key=lambda e: (-e.benefit, e.order))
        self._found.clear()

    def include(self, *others: RuleSet, origin: str = "") -> RuleSet:
        """Add the rules of other sets; gives this set."""
        for other in others:
            for key, entries in other._table.items():
                for entry in entries:
                    self.add(key, Entry(entry.rule, entry.benefit, origin or entry.origin))
            left = [(label, m) for label, modules in other._deferred.items() for m in modules]
            for label, m in [*left, *other._waiting]:
                moved = m._replace(origin=origin or m.origin, order=self._count + m.order)
                self._deferred.setdefault(label, []).append(moved)
            self._count += other._count
            self._found.clear()
        return self

    def defer(
        self, package: str, families: Mapping[str, Sequence[str]], beside: Mapping[str, Sequence[str]] | None = None
    ) -> RuleSet:
        """Add `package.<name>.rules` for each name, imported when an operation of its families is met.

        The families of an entry are all those whose operations its rules rewrite, or, for rules that few models need,
        the classes that they rewrite (`OneHotOp`). `beside` has, for rules that cannot apply without them, families
        or classes of which one must be there too. Gives this set.
        """
        for name, rewritten in families.items():
            self._count += 1
            needs = (beside or {}).get(name, ())
            for family in rewritten:
                found = Deferred(f"{package}.{name}", rewritten, beside=needs, order=self._count)
                self._deferred.setdefault(family, []).append(found)
        self._found.clear()
        return self

    def _load(self, key: Key) -> None:
        for label in (family_of(key), class_of(key)):
            if label in self._deferred:
                self._load_for(label)

    def _load_for(self, label: str) -> None:
        for found in self._deferred.pop(label, ()):
            if found.beside and self._met.isdisjoint(found.beside):
                self._waiting.append((label, found))
            else:
                self._import(label, found)

    def _import(self, label: str, found: Deferred) -> None:
        for key, entries in import_module(found.module).rules.table.items():
            its = next((its for its in (class_of(key), family_of(key)) if its in found.families), None)
            assert its is not None, f"{found.module} rewrites {key_name(key)}, of a family it is not listed for"
            if its == label:
                # Rules for a class come behind those for its family.
                order = found.order + ((1 << 16) if its == class_of(key) else 0)
                for entry in entries:
                    self.add(key, Entry(entry.rule, entry.benefit, found.origin or entry.origin, order=order))

    def notice(self, classes: Iterable[type[Operation]]) -> None:
        """Operations of these classes were met: rules that need them beside what they rewrite may have a use."""
        new = [cls for cls in classes if cls not in self._classes]
        if not new:
            return
        self._classes.update(new)
        met = {label for cls in new for label in (family_of(cls), class_of(cls))}
        self._met |= met
        ready = [(label, found) for label, found in self._waiting if not met.isdisjoint(found.beside)]
        if ready:
            self._waiting = [each for each in self._waiting if each not in ready]
            for label, found in ready:
                self._import(label, found)

    def of(self, key: Key) -> Sequence[Entry]:
        """The rules for operations of a class, or of a name without a class."""
        found = self._found.get(key)
        if found is None:
            self._load(key)
            found = self._found[key] = self._table.get(key, ())
        return found

    @property
    def table(self) -> Mapping[Key, Sequence[Entry]]:
        """All rules, also the deferred ones."""
        for family in list(self._deferred):
            self._load_for(family)
        waiting, self._waiting = self._waiting, []
        for label, found in waiting:
            self._import(label, found)
        return self._table

    def entries(self) -> Iterable[tuple[Key, Entry]]:
        """Every rule with what it rewrites."""
        for key, entries in self.table.items():
            for entry in entries:
                yield key, entry


def key_name(key: Key) -> str:
    return key if isinstance(key, str) else key.name


class Rewriter(PatternRewriter):
    """The rewriter handed to rules: inserts before the operation at hand and remembers what it made."""

    def __init__(self, block: Block):
        super().__init__(InsertPoint.at_start(block))
        self.created: list[Operation] = []
        self.absorbed: list[Operation] = []
        self.tried: Entry | None = None
        """The rule that was tried last."""
        self.operation_insertion_handler.append(self.created.append)

    def emit(self, op_type: type[Any], *operands: Any, **properties: Any) -> Any:
        """Build an operation with `of` and insert it; gives its result, or a tuple of several."""
        op = op_type.of(*operands, **properties)
        self.insert(op)
        return op.results[0] if len(op.results) == 1 else tuple(op.results)

    def absorb(self, *ops: Operation) -> None:
        """Name further operations that the rewrite merges: their locations go to the new ones.

        Within a dialect, those that nobody uses any more are erased.
        """
        self.absorbed.extend(ops)

    def run(self, op: Operation, entries: Iterable[Entry], reasons: list[str] | None = None) -> tuple[bool, Values]:
        """Try rules on an operation; (whether one applied, its values)."""
        for entry in entries:
            self.insertion_point = InsertPoint.before(op)
            self.created.clear()
            self.absorbed.clear()
            self.tried = entry
            try:
                values = entry.rule(op, self)
            except (NoMatch, InferenceError) as reason:
                if reasons is not None and str(reason):
                    reasons.append(str(reason))
                self.undo()
                continue
            entry.hits += 1
            return True, values
        return False, None

    def undo(self) -> None:
        """Erase what a rule made before it gave up."""
        for made in reversed(self.created):
            if made.parent is not None:
                made.detach()
                made.erase(safe_erase=False)
        self.created.clear()

    def settle(self, op: Operation, values: Values) -> list[Operation]:
        """Replace an operation by values, with its provenance; gives the operations made."""
        made = list(self.created)
        at: LocationAttr = op.location
        if self.absorbed:
            at = provenance.fused([op.location, *(o.location for o in self.absorbed)])
        for new in made:
            if new.location is UNKNOWN_LOC:
                new.location = at
            for region in new.regions:
                for inner in region.walk():
                    if inner.location is UNKNOWN_LOC:
                        inner.location = at
        if values is None:
            return made
        replacements = list(values.results) if isinstance(values, Operation) else values
        replacements = [replacements] if isinstance(replacements, SSAValue) else list(replacements)
        assert len(replacements) >= len(op.results), f"{op.name}: {len(op.results)} results, {len(replacements)} values"
        for old, new in zip(op.results, replacements, strict=False):
            if new is None:
                assert not old.uses, f"{op.name}: result {old.index} is used but not replaced"
                continue
            if new is not old:
                provenance.transfer(old, new)
                self.replace_uses(old, new)
        op.detach()
        op.erase()
        return made

    def replace_uses(self, old: SSAValue, new: SSAValue) -> None:
        """Let all users of a value take another one."""
        old.replace_all_uses_with(new)


def _erase_unused(ops: list[Operation]) -> None:
    """Erase operations that a rewrite merged, as far as nobody uses them: a dead user would look like another one."""
    left = len(ops) + 1
    while len(ops) < left:
        left, kept = len(ops), []
        for op in ops:
            if op.parent is None:
                continue
            if any(result.uses for result in op.results):
                kept.append(op)
            else:
                op.detach()
                op.erase()
        ops = kept


def rewrite(root: ModuleOp | Region, rules: RuleSet, *, limit: int = 8) -> int:
    """Apply in-dialect rules until nothing changes; gives the number of rewrites.

    A rewritten operation's users, its new operations and the one whose body it is in are looked at again. `limit`
    bounds, per operation of the input, how often the worklist may grow, so that rules that undo each other end in an
    assertion and not in a hang.
    """
    region = root.body if isinstance(root, ModuleOp) else root
    # First in, first out: an operation whose many operands are all rewritten is looked at once after them.
    everything = list(operations(region))
    rules.notice({type(op) for op in everything})
    work = deque(op for op in everything if rules.of(type(op)))
    budget = limit * max(len(everything), 64)
    pending = set(map(id, work))
    rewriter = Rewriter(region.blocks[0]) if region.blocks else None
    count = 0
    while work:
        op = work.popleft()
        pending.discard(id(op))
        if op.parent is None or rewriter is None:
            continue
        operands = list(op.operands)
        try:
            applied, values = rewriter.run(op, rules.of(type(op)))
            if not applied:
                continue
            count += 1
            users = [use.operation for result in op.results for use in result.uses]
            around = op.parent_op()
            assert count <= budget, f"rewriting does not come to an end; last operation: {op.name}"
            merged = list(rewriter.absorbed)
            made = rewriter.settle(op, values)
        except (StepwellError, MemoryError, RecursionError):
            raise
        except Exception as error:
            if rewriter.tried is None or not rewriter.tried.origin:
                raise
            raise StepwellError(
                f"the rule {rewriter.tried.name} of the extension {rewriter.tried.origin} failed at "
                f"{provenance.describe(op)}: {type(error).__name__}: {error}"
            ) from error
        rules.notice({type(new) for new in made})
        _erase_unused(merged)
        again = [*users, *([op] if values is None else []), *made]
        again.extend(v.op for v in operands if isinstance(v, OpResult))
        # What a body has become may be what a rule of the operation around it looks for.
        again.extend([around] if around is not None else [])
        for other in again:
            if rules.of(type(other)) and id(other) not in pending and other.parent is not None:
                pending.add(id(other))
                work.append(other)
    return count
