"""Reads MXNet models into the `mxnet` dialect: a symbol and its parameters, whose values stay in the file."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from xdsl.dialects.builtin import ModuleOp, StringAttr
from xdsl.ir import Block, Region

from stepwell.dialects import collector, diagnostics
from stepwell.dialects.errors import InferenceError, StepwellError
from stepwell.dialects.payload import Payload
from stepwell.dialects.provenance import location, tensor_names
from stepwell.dialects.structure import OutputOp
from stepwell.frontends.faults import Fault
from stepwell.frontends.messages import listed
from stepwell.frontends.mxnet import files, legacy, params, symbol
from stepwell.frontends.mxnet.body import Body

WEIGHTS = ("_weight", "_bias", "_gamma", "_beta", "_moving_mean", "_moving_var", "_running_mean", "_running_var")
"""Ends of the names that operators give to their parameters."""


def read(path: Path, *, checkpoint: str | Path | None = None, **options: object) -> ModuleOp:
    """Read an MXNet model, given its symbol or its parameters, into a module of `mxnet` operations.

    Raises StepwellError with the file and the node or array for anything that is not a valid model.
    """
    where = path
    try:
        where, arrays_file = files.pair(path, Path(checkpoint) if checkpoint else None)
        with collector.paused():
            found = symbol.parse(where)
            legacy.upgrade(found)
            arrays = {}
            if arrays_file is not None:
                try:
                    arrays = _by_name(params.read(arrays_file))
                except Fault as fault:
                    raise StepwellError(f"{arrays_file}: {fault}") from None
            return _module(where, found, arrays, arrays_file)
    except OSError as error:
        raise StepwellError(f"{where}: the file cannot be read: {error.strerror or error}") from None
    except RecursionError:
        raise StepwellError(f"{where}: the JSON is nested too deep to be a symbol") from None
    except (Fault, InferenceError) as fault:
        raise StepwellError(f"{where}: {fault}") from None


def _by_name(arrays: Mapping[str, Payload]) -> dict[str, Payload]:
    """The arrays without `arg:` and `aux:`; Gluon's own files have names alone."""
    return {name.removeprefix("arg:").removeprefix("aux:"): value for name, value in arrays.items()}


def _module(path: Path, found: symbol.Symbol, arrays: Mapping[str, Payload], file: Path | None) -> ModuleOp:
    block = Block()
    _check_names(found, arrays, file)
    results = Body(path.name, arrays).fill(found, block, {})
    taken: set[str] = set()
    for value in results:
        names = tensor_names(value)
        name = unique = names[0] if names else "output"
        count = 0
        while unique in taken:
            count += 1
            unique = f"{name}_{count}"
        taken.add(unique)
        at = location(unique, "stepwell.output", path.name, 0)
        block.add_op(OutputOp.create(operands=[value], properties={"tensor_name": StringAttr(unique)}, location=at))
    module = ModuleOp(Region(block))
    module.attributes["stepwell.name"] = StringAttr(path.name.removesuffix(files.SYMBOL).removesuffix(".json"))
    release = found.version
    if release != legacy.OLDEST:
        producer = f"MXNet {release // 10000}.{release // 100 % 100}.{release % 100}"
        module.attributes["stepwell.producer"] = StringAttr(producer)
    return module


def _check_names(found: symbol.Symbol, arrays: Mapping[str, Payload], file: Path | None) -> None:
    """A variable that looks like a parameter and has no value is told; a file for another model is an error."""
    variables = {node.name for node in found.nodes if node.is_variable}
    lacking = sorted(name for name in variables - set(arrays) if name.endswith(WEIGHTS))
    if not lacking:
        return
    if file is not None and arrays and not variables & set(arrays):
        raise Fault(f"{file.name} has a value for none of its variables; its arrays are {listed(sorted(arrays))}")
    where = "there is no file of parameters beside it" if file is None else f"{file.name} has no value for them"
    diagnostics.warn(f"{where}: {listed(lacking)} become inputs of the model")


__all__ = ["read"]
