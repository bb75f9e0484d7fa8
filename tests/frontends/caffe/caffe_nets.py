"""Small nets for the tests of the frontend: texts, weights, and what is read from them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from stepwell import api
from stepwell.dialects import diagnostics
from stepwell.dialects.fields import plain
from stepwell.dialects.structure import InputOp, OutputOp
from stepwell.dialects.types import spell
from tests.ops.caffe.wire import weights as written

DATA = 'layer { name: "data" type: "Input" top: "data" input_param { shape { dim: 1 dim: 3 dim: 8 dim: 8 } } }\n'
CONV = (
    'layer { name: "conv" type: "Convolution" bottom: "data" top: "conv" '
    "convolution_param { num_output: 2 kernel_size: 3 } }\n"
)
WEIGHT, BIAS = np.arange(54, dtype=np.float32).reshape(2, 3, 3, 3) / 54, np.array([0.5, -0.5], np.float32)


def layer(type_: str, bottoms: str = "data", tops: str = "out", more: str = "", name: str = "") -> str:
    """A layer in text; bottoms and tops are words."""
    blobs = "".join(f' bottom: "{b}"' for b in bottoms.split()) + "".join(f' top: "{t}"' for t in tops.split())
    return f'layer {{ name: "{name or type_}" type: "{type_}"{blobs} {more} }}\n'


def net(folder: Path, text: str, name: str = "net.prototxt") -> Path:
    path = folder / name
    path.write_text(text)
    return path


def weights(
    folder: Path,
    blobs: Mapping[str, Sequence[np.ndarray]],
    kinds: Mapping[str, str] | None = None,
    name: str = "net.caffemodel",
) -> Path:
    path = folder / name
    path.write_bytes(written(dict(kinds or dict.fromkeys(blobs, "Convolution")), blobs))
    return path


def read(path: Path, **options):
    """The module of a net, and the warnings."""
    with diagnostics.collecting() as warnings:
        module = api.read(path, **options)
    return module, warnings


def inputs(module) -> dict[str, str]:
    return {op.label: spell(op.output) for op in module.body.block.ops if isinstance(op, InputOp)}


def outputs(module) -> list[str]:
    return [op.label for op in module.body.block.ops if isinstance(op, OutputOp)]


def layers(module) -> list[str]:
    """The layers in order, without their blobs."""
    names = [getattr(op, "full_name", op.name) for op in module.body.block.ops]
    return [n for n in names if n.startswith("caffe.") and n != "caffe.Blob"]


def found(module, name: str):
    """The only layer of a type."""
    return next(op for op in module.body.block.ops if getattr(op, "full_name", op.name) == f"caffe.{name}")


def fields(op) -> dict:
    return {name: plain(value) for name, value in op.properties.items() if not name.endswith("SegmentSizes")}
