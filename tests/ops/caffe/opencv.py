"""What OpenCV's dnn, an independent reader of Caffe's nets, makes of a case."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any

import numpy as np

from tests.ops.caffe import wire


def run(case: Any, inputs: Mapping[str, np.ndarray], blobs: Mapping[str, Any]) -> dict[str, np.ndarray] | str:
    """The outputs, or why there are none."""
    os.environ.setdefault("OPENCV_LOG_LEVEL", "SILENT")
    try:
        import cv2  # pyright: ignore[reportMissingImports]: of the environment that captures
    except ImportError:
        return "not installed"
    try:
        text = (case.same_as or case.text).encode()
        net = cv2.dnn.readNetFromCaffe(text, wire.weights(case.kinds(), blobs, case.form))
        net.setPreferableBackend(cv2.dnn.DNN_BACKEND_OPENCV)
        net.enableFusion(False)
        for name, value in inputs.items():
            net.setInput(value.astype(np.float32), name)
        names = net.getUnconnectedOutLayersNames()
        found = net.forward(names)
        return dict(zip(names, found, strict=True))
    except Exception as error:
        return " ".join(f"{error}".split())[-160:]


def verdict(theirs: dict[str, np.ndarray] | str, outputs: Mapping[str, np.ndarray]) -> str:
    """Whether OpenCV agrees with what is expected; it names outputs by layers, so that one alone goes by any name."""
    if isinstance(theirs, str):
        return "refuses"
    values = list(theirs.values())
    for i, (name, value) in enumerate(outputs.items()):
        found = theirs.get(name, values[i] if i < len(values) else None)
        if found is None or found.size != value.size:
            return "differs in shape"
        if not np.allclose(found.reshape(-1), value.reshape(-1), 1e-3, 1e-4):
            return "differs"
    return "agrees"
