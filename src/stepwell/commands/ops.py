"""`stepwell ops`: the operators of a dialect, or of a model with what can be converted of them."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from stepwell import api
from stepwell.commands import session
from stepwell.dialects.errors import StepwellError
from stepwell.dialects.rules import key_name
from stepwell.lowering import pipeline as pipelines
from stepwell.lowering.conversion import ConversionError


def run(options: argparse.Namespace) -> int:
    registry = session.setup(options)
    if options.subject in registry.dialects:
        rows = _dialect(registry, options.subject)
        if options.json:
            print(json.dumps(rows, indent=2))
        else:
            for row in rows:
                print(f"{row['operator']:44} {row['status']}")
            print(f"{len(rows)} operators")
        return 0
    if not Path(options.subject).exists():
        known = ", ".join(registry.dialects)
        raise StepwellError(f"'{options.subject}' is neither a file nor a dialect; the dialects are {known}")
    rows = model(options)
    if options.json:
        print(json.dumps(rows, indent=2))
    else:
        for row in rows:
            print(f"{row['count']:6d}  {row['operator']:40} {row['status']}")
    return 0 if all(row["status"] == "converts" for row in rows) else 1


def _dialect(registry, name: str) -> list[dict[str, str]]:
    """The operators of a dialect; of a source dialect, whether there is a rule for it (older forms are upgraded)."""
    lowered = {key_name(key) for stage, key, _ in registry.entries() if stage == f"{name}-to-opset"}
    upgraded = {key_name(key) for stage, key, _ in registry.entries() if stage == f"{name}-upgrade"}
    rows = []
    for op in sorted(registry.context().get_dialect(name).operations, key=lambda o: o.name):
        status = "lowered" if op.name in lowered else "upgraded" if op.name in upgraded else "no lowering"
        if not lowered:
            status = (op.__doc__ or "").strip().splitlines()[0]
        rows.append({"operator": op.name, "status": status})
    return rows


def model(options: argparse.Namespace) -> list[dict[str, object]]:
    """The operators of a model with their count and whether they convert; nothing is written."""
    module = api.read(options.subject, **session.reading(options))
    session.declare(options, module)
    counts = session.operators(module)
    reasons: dict[str, list[str]] = {}
    dialect = pipelines.source_dialect(module)
    try:
        pipelines.run(
            [
                *session.said(options).before(),
                *(p for p in pipelines.parse(pipelines.default(module)) if p.name.startswith(f"{dialect}-")),
            ],
            session.registry.active().context(),
            module,
        )
    except ConversionError as error:
        for refusal in error.refusals:
            base = refusal.operator.rsplit("_", 1)[0] if refusal.operator not in counts else refusal.operator
            reasons.setdefault(base, []).append(f'{refusal.reason} ("{refusal.node}")')
    for name in reasons:  # An input or output of the model is no operator, and counted only where it is refused.
        counts.setdefault(name, len(reasons[name]))
    return [
        {"operator": name, "count": count, "status": "; ".join(dict.fromkeys(reasons.get(name, ["converts"])))}
        for name, count in sorted(counts.items())
    ]
