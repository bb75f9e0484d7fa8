"""The cases of ONNX's backend tests: where they are, and what each is about."""

from __future__ import annotations

import fnmatch
import tempfile
import warnings
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, numpy_helper

KINDS = ("node", "simple", "pytorch-converted", "pytorch-operator")


def data() -> Path:
    return Path(onnx.__file__).parent / "backend" / "test" / "data"


@cache
def generated() -> Path:
    """The node cases, which newer onnx packages hold as code: written once per version to the temporary folder."""
    target = Path(tempfile.gettempdir()) / f"onnx-node-cases-{onnx.__version__}"
    if not (target / "done").exists():
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            _generate(target)
        (target / "done").touch()
    return target


def _generate(target: Path) -> None:
    from onnx.backend.test.case import model, node

    for case in [*node.collect_testcases(), *model.collect_testcases()]:
        if case.model is None:
            continue
        folder = target / case.kind / case.name
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "model.onnx").write_bytes(case.model.SerializeToString())
        graph = case.model.graph
        for number, (inputs, outputs) in enumerate(case.data_sets or ()):
            sample = folder / f"test_data_set_{number}"
            sample.mkdir(exist_ok=True)
            for what, values, infos in (("input", inputs, graph.input), ("output", outputs, graph.output)):
                for position, (value, info) in enumerate(zip(values, infos, strict=False)):
                    (sample / f"{what}_{position}.pb").write_bytes(_serialized(value, info.type))


def _serialized(value: Any, type_: onnx.TypeProto) -> bytes:
    if hasattr(value, "SerializeToString"):
        return value.SerializeToString()
    if type_.HasField("sequence_type"):
        return numpy_helper.from_list(value).SerializeToString()
    if type_.HasField("optional_type"):
        return numpy_helper.from_optional(value).SerializeToString()
    if type_.HasField("map_type"):
        return numpy_helper.from_dict(value).SerializeToString()
    return numpy_helper.from_array(np.asarray(value)).SerializeToString()


def cases(only: str = "*", of: Path | None = None) -> list[Path]:
    """The folders of the cases: this onnx package's, or those of the folder backend/test/data of another one."""
    if of is not None:
        return [f for k in KINDS for f in sorted((of / k).glob("test_*")) if fnmatch.fnmatch(f.name, only)]
    roots = {kind: data() / kind if (data() / kind).is_dir() else generated() / kind for kind in KINDS}
    if not (data() / "node").is_dir():
        roots["simple"] = generated() / "simple"
    return [f for root in roots.values() for f in sorted(root.glob("test_*")) if fnmatch.fnmatch(f.name, only)]


def name_of(folder: Path) -> str:
    return f"{folder.parent.name}/{folder.name}"


ALIASES = {
    "sce": "SoftmaxCrossEntropyLoss",
    "nllloss": "NegativeLogLikelihoodLoss",
    "strnorm": "StringNormalizer",
    "strnormalizer": "StringNormalizer",
    "mvn": "MeanVarianceNormalization",
    "scatter": "ScatterElements",
    "range": "Range",
    "optional": "OptionalHasElement",
}
"""How names of cases begin that are not of the name of their operator."""


def operator_of(folder: Path, model: onnx.ModelProto) -> str:
    """The operator that a case is about: its only one, or the one that it is named after; else what the name says."""
    nodes = [n for n in model.graph.node if n.op_type not in ("Constant", "Identity")] or list(model.graph.node)
    kinds = {n.op_type for n in nodes}
    if len(kinds) == 1:
        return nodes[0].op_type
    name = folder.name.lower()
    for prefix in ("test_", "operator_", "ai_onnx_ml_"):
        name = name.removeprefix(prefix)
    word = name.partition("_")[0]
    if word in ALIASES:
        return ALIASES[word]
    joined = name.replace("_", "")
    found = [operator for key, operator in _operators().items() if joined.startswith(key)]
    return max(found, key=len) if found else f"({word})"


@cache
def _operators() -> dict[str, str]:
    """ONNX's operators by their names in small letters; a few have others within them."""
    return {schema.name.lower(): schema.name for schema in onnx.defs.get_all_schemas()}


NARROW = {
    number
    for name, number in TensorProto.DataType.items()
    if name == "BFLOAT16" or name[-2:] in ("T4", "T2") or (name.startswith("FLOAT") and name[5:] not in ("", "16"))
}
"""Types of 16 bits and less that numpy has not."""


def category(model: onnx.ModelProto) -> str:
    """What the inputs and outputs of a case are: plain numbers, narrow types, strings or no tensors."""
    infos = [i.type for i in [*model.graph.input, *model.graph.output]]
    if any(t.WhichOneof("value") not in ("tensor_type", None) for t in infos):
        return "sequences and optionals"
    types = {t.tensor_type.elem_type for t in infos}
    if TensorProto.STRING in types:
        return "strings"
    return "narrow types" if types & NARROW else "plain numbers"
