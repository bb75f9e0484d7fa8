"""ONNX's message classes, without the `onnx` package: running `onnx/__init__` takes 0.4 s."""

from __future__ import annotations

import sys
from functools import cache
from importlib.util import find_spec, module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

from stepwell.dialects.errors import StepwellError


@cache
def messages() -> Any:
    """The module `onnx.onnx_ml_pb2`.

    It is loaded under a name of ours: protobuf's pool gives both modules the same classes, in either order.
    """
    loaded = sys.modules.get("onnx.onnx_ml_pb2")
    if loaded is not None:
        return loaded
    package = find_spec("onnx")
    folders = list(package.submodule_search_locations or ()) if package is not None else []
    file = next((f for f in (Path(folder) / "onnx_ml_pb2.py" for folder in folders) if f.is_file()), None)
    if file is None:
        raise StepwellError("reading ONNX needs the package onnx; install it with `pip install onnx`")
    spec = spec_from_file_location("stepwell.frontends.onnx._onnx_ml_pb2", file)
    assert spec is not None and spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def parse(data: bytes) -> Any:
    """The ModelProto of serialised bytes; raises ValueError where they are not one."""
    model = messages().ModelProto()
    try:
        model.ParseFromString(data)
    except Exception as error:  # DecodeError of whichever protobuf implementation is in use
        raise ValueError(str(error).splitlines()[0] if str(error) else "not a ModelProto") from None
    return model
