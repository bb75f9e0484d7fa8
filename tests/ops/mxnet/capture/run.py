"""Captures golden cases with MXNet 1.9.1: `python tests/ops/mxnet/capture/run.py [--again] [--list] FAMILY...`.

What is recorded of a case stays as long as its model and inputs are the same, so that a capture on another machine
changes no last digits. MXNet needs a numpy before 1.24.
"""

from __future__ import annotations

import ctypes
import json
import multiprocessing
import os
import sys
import tempfile
import warnings
from collections.abc import Mapping
from pathlib import Path
from typing import Any

sys.path.pop(0)  # The script's own folder has modules with names of Python's.
sys.path.insert(0, str(Path(__file__).parents[4]))

import numpy as np

from tests.ops.capturing import alike, main
from tests.ops.mxnet.capture.define import Case, Saved
from tests.ops.store import Golden, Store, same

FOLDER = Path(__file__).parent
STORE = Store(FOLDER.parent / "golden")
ACCELERATED = {"quantization", "recurrent", "recurrent_nets"}
"""Families that MXNet's own kernels cannot run; they are captured apart from the others."""
SYMBOL, PARAMETERS = "net-symbol.json", "net-0000.params"


def capture(case: Case, recorded: Golden | None) -> Golden:
    """Build the symbol of a case and run it, unless just this is recorded."""
    import mxnet as mx

    rng = np.random.default_rng(case.seed)
    values = {name: given.fed(rng) for name, given in case.inputs.items()}
    saved = {name: i.key for name, i in case.inputs.items() if isinstance(i, Saved)}
    with mx.util.np_shape(bool(case.special.get("np"))), mx.name.NameManager():
        symbol = _symbol(case, values, case.build)
        if case.special.get("fill"):
            _fill(symbol, values, saved, rng)
        files = {SYMBOL: _text(symbol, case.special.get("edit"))}
        named: dict[str, np.ndarray] = {}
        if saved:
            named = {f"{key}:{name}": values[name] for name, key in saved.items() if key}
        if named:
            files[PARAMETERS] = case.special.get("pack", _packed)(named)
        inputs = {name: value for name, value in values.items() if name not in saved}
        if recorded and recorded.files == files and alike(recorded.inputs, inputs):
            return Golden(case.name, files, inputs, recorded.outputs, case.about)
        names = list(case.special.get("names", symbol.list_outputs()))
        assert len(set(names)) == len(names), names
        if "oracle" in case.special:
            symbol = _symbol(case, values, case.special["oracle"])
        else:
            symbol = mx.sym.load_json(files[SYMBOL].decode())
        if named:
            _check(files[PARAMETERS], named)
        expected = case.special.get("expected")
        found = expected(**values) if expected else _run(symbol, values)
    return Golden(case.name, files, inputs, dict(zip(names, found, strict=True)), case.about)


def _symbol(case: Case, values: Mapping[str, np.ndarray], build: Any) -> Any:
    import mxnet as mx

    variables = {}
    for name, value in values.items():
        kind = None if value.dtype == np.float32 else "bool" if value.dtype == bool else value.dtype
        shape = value.shape if case.form == "declared" else None
        variables[name] = mx.sym.var(name, dtype=kind, shape=shape)
    if build is not None:
        return build(mx, **variables)
    return atomic(case.operator, list(variables.values()), case.attributes, "y")


def _fill(symbol: Any, values: dict[str, np.ndarray], saved: dict[str, str], rng: np.random.Generator) -> None:
    """Weights of few bits, which compress well, for what has no value yet; variances are positive."""
    shapes, _, states = symbol.infer_shape(**{name: value.shape for name, value in values.items()})
    for key, names, found in (
        ("arg", symbol.list_arguments(), shapes),
        ("aux", symbol.list_auxiliary_states(), states),
    ):
        for name, shape in zip(names, found, strict=True):
            if name not in values:
                fan = max(1, int(np.prod(shape[1:])))
                value = rng.integers(-8, 9, shape) / 8 * 2.0 ** -int(np.log2(fan) / 2)
                if name.endswith(("gamma", "var")):
                    value = np.abs(value) / 2 + 0.5
                values[name] = value.astype(np.float32)
                saved[name] = key


def atomic(operator: str, inputs: list[Any], attributes: Mapping[str, Any], name: str) -> Any:
    """A symbol of any registered operator: Python has no function for many."""
    from mxnet.base import _LIB, SymbolHandle, c_str, c_str_array, check_call, mx_uint
    from mxnet.symbol.symbol import Symbol

    creator = ctypes.c_void_p()
    check_call(_LIB.NNGetOpHandle(c_str(operator), ctypes.byref(creator)))
    handle = SymbolHandle()
    texts = {k: str(v) for k, v in attributes.items()}
    check_call(
        _LIB.MXSymbolCreateAtomicSymbol(
            creator, mx_uint(len(texts)), c_str_array(texts), c_str_array(texts.values()), ctypes.byref(handle)
        )
    )
    symbol = Symbol(handle)
    parts = (SymbolHandle * len(inputs))(*[i.handle for i in inputs])
    check_call(_LIB.MXSymbolCompose(symbol.handle, c_str(name), mx_uint(len(inputs)), None, parts))
    return symbol


def _text(symbol: Any, edit: Any) -> bytes:
    """The JSON without what differs from line to line of Python."""
    data = json.loads(symbol.tojson())
    if edit is not None:
        data = edit(data) or data
    return json.dumps(data, separators=(",", ":"), ensure_ascii=False).encode()


def _packed(arrays: Mapping[str, np.ndarray]) -> bytes:
    """The file of parameters as MXNet writes it."""
    import mxnet as mx

    with tempfile.NamedTemporaryFile() as file:
        mx.nd.save(file.name, {key: _array(value) for key, value in arrays.items()})
        return Path(file.name).read_bytes()


def _check(packed: bytes, arrays: Mapping[str, np.ndarray]) -> None:
    """MXNet reads a file of parameters that a case made as it is meant."""
    import mxnet as mx

    with tempfile.NamedTemporaryFile() as file:
        Path(file.name).write_bytes(packed)
        found = mx.nd.load(file.name)
    for key, value in arrays.items():
        assert (found[key].asnumpy() == value).all(), f"{key} is read as another array"


def _array(value: np.ndarray) -> Any:
    import mxnet as mx

    return mx.nd.array(value, dtype=value.dtype)


def _run(symbol: Any, values: Mapping[str, np.ndarray]) -> list[np.ndarray]:
    """What inference computes; variables that have no value are MXNet's to fill."""
    import mxnet as mx

    arguments = {name: _array(values[name]) for name in symbol.list_arguments()}
    states = {name: _array(values[name]) for name in symbol.list_auxiliary_states()}
    bound = symbol.bind(mx.cpu(), arguments, aux_states=states, grad_req="null")
    runs = []
    for _ in range(2):
        runs.append([o.asnumpy() for o in bound.forward(is_train=False)])
        mx.nd.waitall()
    assert all(same(a, b) for a, b in zip(*runs, strict=True)), "two runs give different numbers"
    return runs[0]


def apart(case: Case, recorded: Golden | None) -> Golden:
    """A case in a process of its own: the RNN operator of MXNet keeps what the first one of a process was."""
    context = multiprocessing.get_context("fork")
    ours, theirs = context.Pipe()

    def work() -> None:
        try:
            theirs.send(capture(case, recorded))
        except Exception as error:
            theirs.send(f"{type(error).__name__}: {error}")

    process = context.Process(target=work)
    process.start()
    theirs.close()
    found = ours.recv()
    process.join()
    if isinstance(found, str):
        raise RuntimeError(found)
    return found


if __name__ == "__main__":
    accelerated = bool(ACCELERATED & set(sys.argv))
    os.environ.setdefault("MXNET_MKLDNN_ENABLED", str(int(accelerated)))
    warnings.simplefilter("ignore")
    sys.exit(main(FOLDER, STORE, apart if {"recurrent", "recurrent_nets"} & set(sys.argv) else capture, __doc__ or ""))
