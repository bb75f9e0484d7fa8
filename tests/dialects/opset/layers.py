"""One-layer IR models made of a row: what OpenVINO infers and computes for it, and what we do.

An input is a type in our spelling (`"f32[2,?,1..3]"`) for a Parameter, or an array (or a pair of element type and
values) for a constant.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import agreement
import numpy as np

from stepwell.backend.reader import read
from stepwell.dialects.payload import pack
from stepwell.dialects.types import ELEMENT_TYPES, element

_TYPE = re.compile(r"(\w+)\[(.*)\]$")


def _port(index: int, kind: str, shape: str) -> str:
    dims = "".join(f"<dim>{d}</dim>" for d in shape.split(",") if d)
    return f'<port id="{index}" precision="{ELEMENT_TYPES[kind].precision}">{dims}</port>'


@dataclass
class Layer:
    """A layer of a type and an opset version, with its inputs and its attributes in IR spelling."""

    type: str
    version: int
    inputs: Sequence[Any]
    data: dict[str, str] = field(default_factory=dict)
    outputs: int = 1

    def write(self, path: Path) -> None:
        layers, edges, blob = [], [], b""
        count = len(self.inputs)
        for i, given in enumerate(self.inputs):
            if isinstance(given, str):
                match = _TYPE.match(given)
                assert match, given
                attributes, port = f'shape="{match[2]}" element_type="{match[1]}"', _port(0, match[1], "")
            else:
                kind, values = given if isinstance(given, tuple) else (element(np.asarray(given).dtype).name, given)
                values, of = np.asarray(values, ELEMENT_TYPES[kind].dtype), ELEMENT_TYPES[kind]
                shape = ",".join(map(str, values.shape))
                raw = pack(values.reshape(-1), of) if of.packed else values
                attributes = (
                    f'element_type="{kind}" shape="{shape}" offset="{len(blob)}" size="{of.nbytes(values.size)}"'
                )
                port = _port(0, kind, shape)
                blob += raw.tobytes() or b"\0"
            layers.append(
                f'<layer id="{i}" name="i{i}" type="{"Parameter" if isinstance(given, str) else "Const"}" '
                f'version="opset1"><data {attributes}/><output>{port}</output></layer>'
            )
            edges.append(f'<edge from-layer="{i}" from-port="0" to-layer="{count}" to-port="{i}"/>')
        data = " ".join(f'{k}="{v}"' for k, v in self.data.items())
        ports = [_port(i, "f32", "") for i in range(count + self.outputs)]
        layers.append(
            f'<layer id="{count}" name="x" type="{self.type}" version="opset{self.version}"><data {data}/>'
            f"<input>{''.join(ports[:count])}</input><output>{''.join(ports[count:])}</output></layer>"
        )
        for i in range(self.outputs):
            layers.append(
                f'<layer id="{count + 1 + i}" name="r{i}" type="Result" version="opset1">'
                f"<input>{_port(0, 'f32', '')}</input></layer>"
            )
            edges.append(f'<edge from-layer="{count}" from-port="{count + i}" to-layer="{count + 1 + i}" to-port="0"/>')
        path.write_text(
            f'<net name="m" version="11"><layers>{"".join(layers)}</layers><edges>{"".join(edges)}</edges></net>'
        )
        path.with_suffix(".bin").write_bytes(blob)

    @contextmanager
    def file(self) -> Iterator[Path]:
        """The model as a file that lives as long as the context."""
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "model.xml"
            self.write(path)
            yield path

    def types(self) -> tuple[list[str] | str, list[str] | str]:
        """OpenVINO's result types and ours; a text that starts with "refused" where the layer is not allowed."""
        with self.file() as path:
            return agreement.openvino_types(path), agreement.our_types(path)

    def values(self, *arrays: np.ndarray) -> tuple[list[np.ndarray], list[np.ndarray]]:
        """What OpenVINO's CPU plugin computes on inputs for the Parameters, and what our `evaluate` does."""
        with self.file() as path:
            model = agreement.core().read_model(str(path))
            compiled = agreement.core().compile_model(
                model, "CPU", {"INFERENCE_PRECISION_HINT": "f32", "EXECUTION_MODE_HINT": "ACCURACY"}
            )
            request = compiled.create_infer_request()
            found = request.infer({i: a for i, a in enumerate(arrays)})
            theirs = [np.array(found[o]) for o in compiled.outputs]
            ours = agreement.evaluate(read(path), list(arrays))
        assert ours is not None, "there is no evaluation"
        return theirs, ours


def same(theirs: list[str] | str, ours: list[str] | str) -> bool:
    """Whether both give the same types, or both refuse."""
    return ours == theirs or (isinstance(theirs, str) and isinstance(ours, str))


def agree_on_types(layer: Layer) -> None:
    theirs, ours = layer.types()
    assert same(theirs, ours), f"{layer}: OpenVINO {theirs}; ours {ours}"


def agree_on_values(layer: Layer, *arrays: np.ndarray, rtol: float = 1e-4, atol: float = 1e-5) -> None:
    theirs, ours = layer.values(*arrays)
    for expected, mine in zip(theirs, ours, strict=True):
        assert mine.shape == expected.shape, layer
        if mine.dtype.kind == "O" or mine.dtype.kind in "iub":
            assert np.array_equal(mine, expected), f"{layer}: OpenVINO {expected}; ours {mine}"
        else:
            np.testing.assert_allclose(mine.astype(np.float64), expected.astype(np.float64), rtol, atol, str(layer))


def refusal(layer: Layer) -> str:
    """Why we do not allow a layer; OpenVINO does not allow it either."""
    theirs, ours = layer.types()
    assert isinstance(theirs, str), f"OpenVINO allows {layer}: {theirs}"
    assert isinstance(ours, str), f"{layer} is allowed: {ours}"
    return ours
