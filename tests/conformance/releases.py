"""The backend tests that came with older onnx packages, whose operators are those of older operator sets.

`python tests/conformance/releases.py FOLDER [--jobs N] [--json FILE] [--record]` takes a folder that holds one unpacked
onnx package a release, named by its version (`FOLDER/1.2.3/onnx/backend/test/data`, as `pip download onnx==1.2.3` and
`unzip` give it). A case that an earlier release has with the same content is not run again.
"""

from __future__ import annotations

import argparse
import fnmatch
import hashlib
import shutil
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import defs, helper, numpy_helper

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.conformance import page
from tests.conformance.cases import cases, name_of
from tests.conformance.page import Outcome
from tests.conformance.pool import run_all
from tests.conformance.run import OURS, load, run

PAGE = Path(__file__).parents[2] / "docs" / "opsets.md"
FIRST_MODELS = 4
"""The operator set of onnx 1.0.1, whose node cases hold a node and no model."""
IR_VERSION = 3
CORRECTED = "the expected values are not what the operator's definition gives"
KNOWN = {
    "test_rotary_embedding_*rotary_dim": "the caches have more columns than half of the rotary dimensions",
    "test_shrink": "the case's input has another shape than its model declares",
    "test_castlike_*BFLOAT16*": "the case's second input has another shape than its model declares",
    "test_hardmax_*": "the values are right, but the case expects f64 of an operator on f32",
    "test_operator_[lr][sn]*": "weights and results lack the dimension for directions of ONNX's operators",
    "test_top_k": "the values are right, but the case expects i64 values of an operator on f32",
}
"""Why cases of old releases fail, by the pattern of their names, where the reason is in the case."""


@dataclass
class Release:
    """The cases of one onnx package."""

    version: str
    opset: int
    digests: dict[str, str]
    """The digest of each case's content, by its name."""
    cases: list[Path]


def number(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))


def content(folder: Path) -> str:
    """A digest of a case: its data and its model, less its writer and imports that change no operator's meaning."""
    model = onnx.load(folder / "model.onnx", load_external_data=False)
    imports = {o.domain: o.version for o in model.opset_import}
    meant = sorted({(n.domain, n.op_type, since(n, imports)) for n in nodes(model.graph)})
    functions = bool(model.functions)
    for name in ("producer_name", "producer_version", "ir_version", *(() if functions else ("opset_import",))):
        model.ClearField(name)
    made = hashlib.sha256(repr(meant).encode() + model.SerializeToString(deterministic=True))
    for file in sorted(folder.rglob("*.pb")):
        made.update(file.relative_to(folder).as_posix().encode() + file.read_bytes())
    return made.hexdigest()


def nodes(graph: onnx.GraphProto) -> Iterator[onnx.NodeProto]:
    """All nodes of a graph and of those within."""
    for node in graph.node:
        yield node
        for attribute in node.attribute:
            if attribute.type == onnx.AttributeProto.GRAPH:
                yield from nodes(attribute.g)


def since(node: onnx.NodeProto, imports: dict[str, int]) -> int:
    try:
        return defs.get_schema(node.op_type, imports.get(node.domain, 1), node.domain).since_version
    except defs.SchemaError:
        return imports.get(node.domain, 1)


def prepared(data: Path, scratch: Path) -> Path:
    """The folder of cases in today's layout; that of onnx 1.0 is written anew below `scratch`."""
    if not (data / "model").is_dir():
        return data
    for old in sorted((data / "model").iterdir()):
        if (old / "model.pb").exists():
            new = scratch / "pytorch-converted" / old.name
            shutil.copytree(old, new)
            (new / "model.pb").rename(new / "model.onnx")
    for old in sorted((data / "node").iterdir()):
        new = scratch / "node" / old.name
        shutil.copytree(old, new / "test_data_set_0", ignore=shutil.ignore_patterns("node.pb"))
        (new / "model.onnx").write_bytes(of_node(old).SerializeToString())
    return scratch


def of_node(folder: Path) -> onnx.ModelProto:
    """A model of the one node that a case of onnx 1.0 holds."""
    node = onnx.NodeProto.FromString((folder / "node.pb").read_bytes())
    infos = []
    for kind, names in (("input", node.input), ("output", node.output)):
        tensors = [onnx.TensorProto.FromString((folder / f"{kind}_{i}.pb").read_bytes()) for i in range(len(names))]
        infos.append(
            [helper.make_tensor_value_info(n, t.data_type, t.dims) for n, t in zip(names, tensors, strict=True)]
        )
    graph = helper.make_graph([node], folder.name, *infos)
    imports = [helper.make_opsetid("", FIRST_MODELS)]
    return helper.make_model(graph, opset_imports=imports, ir_version=IR_VERSION)


def newest_import(folders: list[Path]) -> int:
    models = (onnx.load(f / "model.onnx", load_external_data=False) for f in folders)
    return max((o.version for m in models for o in m.opset_import if o.domain == ""), default=1)


def releases(root: Path, scratch: Path) -> list[Release]:
    """The releases below a folder, oldest first, with a digest of each case."""
    found = []
    for folder in sorted((f for f in root.iterdir() if f.is_dir()), key=lambda f: number(f.name)):
        data = prepared(folder / "onnx" / "backend" / "test" / "data", scratch / folder.name)
        folders = cases(of=data)
        found.append(Release(folder.name, newest_import(folders), {name_of(c): content(c) for c in folders}, folders))
    return found


def by_reference(folder: Path, scratch: Path) -> Path:
    """The case with other expected values: those that the reference evaluator of the installed onnx computes."""
    from onnx.reference import ReferenceEvaluator

    model = onnx.load(folder / "model.onnx")
    weights = {i.name for i in model.graph.initializer}
    inputs = [i for i in model.graph.input if i.name not in weights]
    again = scratch / folder.parent.name / folder.name
    shutil.copytree(folder, again, dirs_exist_ok=True)
    for sample in again.glob("test_data_set_*"):
        feeds = {i.name: load(sample / f"input_{k}.pb", i.type) for k, i in enumerate(inputs)}
        with np.errstate(all="ignore"):
            values: Any = ReferenceEvaluator(model).run(None, feeds)
        for position, value in enumerate(values):
            tensor = numpy_helper.from_array(np.asarray(value))
            (sample / f"output_{position}.pb").write_bytes(tensor.SerializeToString())
    return again


def settled(outcome: Outcome, folder: Path, scratch: Path) -> Outcome:
    """An outcome of a case that is at fault itself: the reference evaluator, too, computes what the IR does."""
    known = next((text for pattern, text in KNOWN.items() if fnmatch.fnmatch(folder.name, pattern)), None)
    if outcome.status != "passed" and known:
        return replace(outcome, status="data", detail=known)
    if outcome.status != "wrong" or any(fnmatch.fnmatch(folder.name, p) for p in page.KNOWN):
        return outcome
    try:
        again = run(by_reference(folder, scratch))
    except Exception:
        return outcome
    return replace(outcome, status="data", detail=CORRECTED) if again.status == "passed" else outcome


def reason(outcome: Outcome) -> str:
    return page.why(outcome) if outcome.status != "data" else outcome.detail


def document(found: list[Release], outcomes: dict[str, Outcome], file: Path) -> None:
    """The page of the documentation: a table of the releases, and what fails, by its reason."""
    import openvino

    lines = [
        "# Operator sets",
        "",
        "The backend tests that came with each release of onnx, as they were published: models of its time, in its",
        f"operator set. Converted by Stepwell and run by OpenVINO {openvino.__version__.split('-')[0]} on the CPU in",
        "f32, accuracy mode. *New* are the cases whose content no earlier release has; a case counts in every release",
        "that has it. *Data* are cases whose expected values are not those of the operator's definition: the reference",
        f"evaluator of onnx {onnx.__version__}, given the same model and inputs, computes what Stepwell's IR does.",
        "",
        "Written by `python tests/conformance/releases.py FOLDER --record`; the cases of the newest release are in",
        "[conformance.md](conformance.md), and every version of every operator has a numeric test in",
        "`tests/ops/onnx/versions`.",
        "",
        "| onnx | Operator set | Cases | New | Passed | Data | Failed |",
        "|---|---|---|---|---|---|---|",
    ]
    seen: set[str] = set()
    failures: dict[tuple[str, str], dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for release in found:
        digests = set(release.digests.values())
        status = [outcomes[d].status for d in release.digests.values()]
        good, data = status.count("passed"), status.count("data")
        row = (release.version, release.opset, len(status), len(digests - seen), good, data, len(status) - good - data)
        lines.append("| " + " | ".join(map(str, row)) + " |")
        seen |= digests
        for name, digest in release.digests.items():
            if outcomes[digest].status != "passed":
                failures[outcomes[digest].status, reason(outcomes[digest])][name].append(release.version)
    lines += ["", "## What does not pass", "", "| Outcome | Reason | Cases (first and last release) |", "|---|---|---|"]
    for (status, text), names in sorted(failures.items()):
        listed = ", ".join(f"{n.partition('/')[2]} ({versions(v)})" for n, v in sorted(names.items()))
        lines.append(f"| {status} | {' '.join(text.split()).replace('|', chr(92) + '|')} | {listed} |")
    file.write_text("\n".join(lines) + "\n")


def versions(found: list[str]) -> str:
    return found[0] if len(found) == 1 else f"{found[0]} to {found[-1]}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--only", default="*")
    parser.add_argument("--record", action="store_true", help="write docs/opsets.md")
    options = parser.parse_args()
    outcomes: dict[str, Outcome] = {}
    with tempfile.TemporaryDirectory() as scratch:
        found = releases(options.folder, Path(scratch))
        for release in found:
            new = {}
            for case in release.cases:
                digest = release.digests[name_of(case)]
                if digest not in outcomes and digest not in new and fnmatch.fnmatch(case.name, options.only):
                    new[digest] = case
            by_name = {name_of(case): (digest, case) for digest, case in new.items()}
            for outcome in run_all(list(new.values()), options.jobs, OURS):
                digest, case = by_name[outcome.name]
                outcomes[digest] = settled(outcome, case, Path(scratch) / "again" / release.version)
                if outcomes[digest].status != "passed":
                    print(release.version, outcomes[digest].status, outcome.name, outcome.detail, sep="  ", flush=True)
            good = sum(outcomes[d].status == "passed" for d in new)
            print(f"{release.version}: {good} of {len(new)} new cases, {len(release.cases)} in all", flush=True)
    if options.record:
        document(found, outcomes, PAGE)


if __name__ == "__main__":
    sys.exit(main())
