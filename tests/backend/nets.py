"""IR as text, for tests: `net` joins layers and edges, `write` puts a model and its weights into a folder."""

from __future__ import annotations

from pathlib import Path


def parameter(id_: object = 0, shape: str = "2,3", type_: str = "f32", name: str = "x") -> str:
    return layer(id_, "Parameter", 0, data=f'shape="{shape}" element_type="{type_}"', name=name)


def layer(
    id_: object,
    type_: str,
    inputs: int,
    *,
    outputs: int = 1,
    data: str = "",
    version: str = "opset1",
    name: str = "",
    inner: str = "",
) -> str:
    """A layer whose ports count from 0, inputs first."""
    ins = "".join(f'<port id="{i}" precision="FP32"/>' for i in range(inputs))
    outs = "".join(f'<port id="{inputs + i}" precision="FP32"/>' for i in range(outputs))
    return (
        f'<layer id="{id_}" name="{name or f"{type_}_{id_}"}" type="{type_}" version="{version}">'
        + (f"<data {data}/>" if data else "")
        + (f"<input>{ins}</input>" if inputs else "")
        + (f"<output>{outs}</output>" if outputs else "")
        + inner
        + "</layer>"
    )


def result(id_: object) -> str:
    return layer(id_, "Result", 1, outputs=0)


def constant(id_: object, type_: str, shape: str, size: object, offset: object = 0) -> str:
    return layer(id_, "Const", 0, data=f'element_type="{type_}" shape="{shape}" offset="{offset}" size="{size}"')


def body(layers: list[str], edges: list[tuple[object, object, object, object]]) -> str:
    lines = "".join(f'<edge from-layer="{a}" from-port="{b}" to-layer="{c}" to-port="{d}"/>' for a, b, c, d in edges)
    return f"<layers>{''.join(layers)}</layers><edges>{lines}</edges>"


def net(layers: list[str], edges: list[tuple[object, object, object, object]], version: object = 11) -> str:
    return f'<?xml version="1.0"?><net name="m" version="{version}">{body(layers, edges)}</net>'


def write(folder: Path, text: str | bytes, weights: bytes = b"") -> Path:
    path = folder / "m.xml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    path.with_suffix(".bin").write_bytes(weights)
    return path


__all__ = ["body", "constant", "layer", "net", "parameter", "result", "write"]
