"""What the scripts that capture golden cases share: which cases, what is recorded already, what a framework refuses."""

from __future__ import annotations

import argparse
import importlib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np

from tests.ops.store import Golden, Store, same

MACHINERY = {"__init__", "define", "run"}


def main(folder: Path, store: Store, capture: Callable[[Any, Golden | None], Golden], about: str) -> int:
    """Capture the families that the command line names, of the modules of a folder; none named: all.

    `capture` makes a case of its definition, and is given what is recorded under its name. Cases that the framework
    refuses are told and left out.
    """
    parser = argparse.ArgumentParser(description=about)
    parser.add_argument("families", nargs="*")
    parser.add_argument("--again", action="store_true", help="compute what is recorded already as well")
    parser.add_argument("--list", action="store_true", help="print the names of the cases only")
    options = parser.parse_args()
    package = ".".join(folder.relative_to(Path(__file__).parents[2]).parts)
    bad = 0
    for family in options.families or sorted(f.stem for f in folder.glob("*.py") if f.stem not in MACHINERY):
        cases = importlib.import_module(f"{package}.{family}").FAMILY
        if options.list:
            print("\n".join(cases.cases))
            continue
        known = set() if options.again or family not in store.families() else set(store.names(family))
        found: list[Golden] = []
        for case in cases:
            try:
                found.append(capture(case, store.load(family, case.name) if case.name in known else None))
            except Exception as error:
                bad += 1
                text = " ".join(str(error).split())[:300]
                print(f"{family}: {case.name}: {type(error).__name__}: {text}", flush=True)
        store.save(family, found)
        print(f"{family}: {len(found)} cases, {sum(c.name not in known for c in found)} of them new", flush=True)
    return bool(bad)


def alike(some: Mapping[str, np.ndarray], others: Mapping[str, np.ndarray]) -> bool:
    """Whether two sets of tensors are the same to the bit."""
    return set(some) == set(others) and all(same(value, others[name]) for name, value in some.items())
