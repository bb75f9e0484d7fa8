"""Caffe itself, in float64, through a small C interface to its library.

`CAFFE_ORACLE` names a folder with `libcaffe_oracle.so`: any Caffe of the 1.0 line (the cases were captured with
OpenVINO's training fork of Caffe-SSD, and layers of other forks) built for the CPU together with `oracle.cpp` as

    g++ -shared -fPIC -DCPU_ONLY -Iinclude oracle.cpp src/caffe/{*,layers/*,util/*}.cpp caffe.pb.cc -lglog -lprotobuf …

A case runs in a process of its own, because Caffe ends the process where something is wrong.
"""

from __future__ import annotations

import ctypes
import multiprocessing
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

LIBRARY = Path(os.environ.get("CAFFE_ORACLE", "."), "libcaffe_oracle.so")
ROOM = 1 << 20


def there() -> bool:
    return LIBRARY.is_file()


def run(text: str, inputs: Mapping[str, np.ndarray], weights: bytes) -> dict[str, np.ndarray]:
    """The outputs of a net by name."""
    return _apart(_run, text.encode(), dict(inputs), weights)


def parameters(text: str) -> dict[str, list[tuple[int, ...]]]:
    """The shapes of the blobs of weights of a net, by layer."""
    found: dict[str, list[tuple[int, ...]]] = {}
    for line in _apart(_parameters, text.encode()).splitlines():
        name, *sizes = line.split()
        found.setdefault(name, []).append(tuple(map(int, sizes)))
    return found


def binary(text: str) -> bytes:
    """A net of text as bytes."""
    return _apart(_binary, text.encode())


def _apart(function: Any, *arguments: Any) -> Any:
    context = multiprocessing.get_context("fork")
    ours, theirs = context.Pipe()
    process = context.Process(target=lambda: theirs.send(function(*arguments)), daemon=True)
    process.start()
    theirs.close()
    try:
        return ours.recv()
    except EOFError:
        raise RuntimeError("Caffe ended the process") from None
    finally:
        process.join()


def _run(text: bytes, inputs: dict[str, np.ndarray], weights: bytes) -> dict[str, np.ndarray]:
    library = ctypes.CDLL(str(LIBRARY))
    library.net_new.restype = ctypes.c_void_p
    net = ctypes.c_void_p(library.net_new(text, weights, len(weights)))
    for name, value in inputs.items():
        fed = np.ascontiguousarray(value, np.float64)
        shape = (ctypes.c_int * fed.ndim)(*fed.shape)
        library.net_set(net, name.encode(), fed.ctypes.data_as(ctypes.c_void_p), fed.ndim, shape)
    library.net_forward(net)
    names = ctypes.create_string_buffer(ROOM)
    library.net_outputs(net, names, ROOM)
    outputs = {}
    for name in names.value.split():
        shape = (ctypes.c_int * 32)()
        rank = library.net_rank(net, name, shape)
        value = np.empty(list(shape)[:rank], np.float64)
        library.net_get(net, name, value.ctypes.data_as(ctypes.c_void_p))
        outputs[name.decode()] = value
    return outputs


def _parameters(text: bytes) -> str:
    library = ctypes.CDLL(str(LIBRARY))
    library.net_new.restype = ctypes.c_void_p
    lines = ctypes.create_string_buffer(ROOM)
    library.net_params(ctypes.c_void_p(library.net_new(text, b"", 0)), lines, ROOM)
    return lines.value.decode()


def _binary(text: bytes) -> bytes:
    library = ctypes.CDLL(str(LIBRARY))
    made = ctypes.create_string_buffer(ROOM)
    length = library.net_binary(text, made, ROOM)
    assert length <= ROOM
    return made.raw[:length]
