"""`--transform` in Model Optimizer's spelling: `LowLatency2[use_const_initializer=False],MakeStateful[…],Pruning`.

MakeStateful takes the pairs of inputs and outputs as `param_res_names={'in':'out'}`.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping
from typing import Any

from xdsl.passes import ModulePass

from stepwell.dialects.errors import StepwellError

_NAME = re.compile(r"\s*(?P<name>\w+)\s*(\[(?P<options>[^\[\]]*)\])?\s*(?:,|$)")

TRUTH = {"true": True, "1": True, "false": False, "0": False}


def passes_of(given: Any) -> list[ModulePass]:
    """The passes that a text, or a list of names and (name, options) pairs, stands for."""
    return [_pass(name, dict(options)) for name, options in _entries(given)]


def _entries(given: Any) -> list[tuple[str, Mapping[str, Any]]]:
    if not given:
        return []
    if isinstance(given, Mapping):
        given = list(given.items())
    if not isinstance(given, str):
        items = given if isinstance(given, list) else [given]
        return [_entry(item) for item in items]
    found, at = [], 0
    while at < len(given):
        match = _NAME.match(given, at)
        if match is None or match.end() == at:
            raise StepwellError(f"--transform: '{given[at:]}' is not NAME[key=value;key=value]")
        options = {}
        for entry in filter(None, re.split(r"[;]", match["options"] or "")):
            key, equals, value = entry.partition("=")
            if not equals:
                raise StepwellError(f"--transform: '{entry}' is not key=value")
            options[key.strip()] = value.strip()
        found.append((match["name"], options))
        at = match.end()
    return found


def _entry(item: Any) -> tuple[str, Mapping[str, Any]]:
    name, *more = [item] if isinstance(item, str) else item if isinstance(item, tuple | list) else [None]
    options = more[0] if more and more[0] is not None else {}
    if not isinstance(name, str) or not isinstance(options, Mapping) or len(more) > 1:
        what = "the name of a transformation, nor a pair of it and its options"
        raise StepwellError(f"--transform: {item!r} is not {what}")
    return name, options


def _pass(name: str, options: dict[str, Any]) -> ModulePass:
    known = {"LowLatency2": ("use_const_initializer",), "MakeStateful": ("param_res_names",), "Pruning": ()}
    if name not in known:
        raise StepwellError(f"--transform: no transformation is named '{name}'; there are {', '.join(known)}")
    wrong = [key for key in options if key not in known[name]]
    if wrong:
        takes = ", ".join(known[name]) or "no options"
        raise StepwellError(f"--transform: {name} has no option '{wrong[0]}'; it takes {takes}")
    if name == "LowLatency2":
        from stepwell.dialects.opset.transforms.low_latency import OpsetLowLatency

        return OpsetLowLatency(_flag(options.get("use_const_initializer", True)))
    if name == "Pruning":
        from stepwell.dialects.opset.transforms.prune import OpsetPrune

        return OpsetPrune()
    from stepwell.dialects.opset.transforms.variables import OpsetMakeStateful

    return OpsetMakeStateful(",".join(f"{a}:{b}" for a, b in _pairs(options.get("param_res_names")).items()))


def _flag(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    if str(value).lower() not in TRUTH:
        raise StepwellError(f"--transform: '{value}' is not True or False")
    return TRUTH[str(value).lower()]


def _pairs(given: Any) -> Mapping[str, str]:
    if isinstance(given, str):
        try:
            given = ast.literal_eval(given)
        except (SyntaxError, ValueError):
            given = None
    if not isinstance(given, Mapping) or not given or not all(isinstance(s, str) for i in given.items() for s in i):
        raise StepwellError("--transform: MakeStateful needs param_res_names={'input':'output'}")
    return given


__all__ = ["passes_of"]
