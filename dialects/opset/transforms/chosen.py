"""A choice of rules: without those of some files, or of operations whose layers have names that are left out."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from xdsl.ir import Operation

from stepwell.dialects.errors import NoMatch, StepwellError
from stepwell.dialects.provenance import layer_name
from stepwell.dialects.rules import Entry, Key, Rewriter, RuleSet


class Chosen(RuleSet):
    """The rules of a set without those of the files `without`, for layers that none of the expressions `keep` fits."""

    def __init__(self, rules: RuleSet, without: str, keep: str):
        super().__init__()
        self._rules, self._without = rules, frozenset(filter(None, without.split(",")))
        try:
            self._keep = [re.compile(part) for part in keep.split(",") if part]
        except re.error as error:
            raise StepwellError(f"--finegrain-fusing: '{keep}' is no list of regular expressions: {error}") from None
        self._made: dict[Key, list[Entry]] = {}

    def of(self, key: Key) -> list[Entry]:
        """The rules for operations of a class, or of a name."""
        if key not in self._made:
            entries = [e for e in self._rules.of(key) if e.rule.__module__.rpartition(".")[2] not in self._without]
            self._made[key] = [self._careful(entry) for entry in entries] if self._keep else entries
        return self._made[key]

    def notice(self, classes: Iterable[type[Operation]]) -> None:
        """Operations of these classes were met."""
        self._rules.notice(classes)
        self._made.clear()

    def _careful(self, entry: Entry) -> Entry:
        """A rule that does not apply where a layer that it takes is left out."""

        def rule(op: Operation, rw: Rewriter) -> Any:
            self._check(op)
            values = entry.rule(op, rw)
            if values is not None:
                for other in rw.absorbed:
                    self._check(other)
            entry.hits += 1
            return values

        return Entry(rule, entry.benefit, entry.origin)

    def _check(self, op: Operation) -> None:
        name = layer_name(op)
        if name and any(part.match(name) for part in self._keep):
            raise NoMatch("it is left out")


__all__ = ["Chosen"]
