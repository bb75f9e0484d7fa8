"""Reads MXNet models into the `mxnet` dialect: a symbol and its parameters, whose values stay in the file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
    """Read an MXNet model, given its symbol, its parameters or their prefix, into a module of `mxnet` operations.

    Raises StepwellError with the file and the node or array for anything that is not a valid model.
    """
    where = path
    try:
        where, parameters = files.pair(path, _several(checkpoint))
        with collector.paused():
            found = symbol.parse(where)
            legacy.upgrade(found)
            arrays: dict[str, Payload] = {}
            for file in parameters:
                try:
                    arrays.update(_by_name(params.read(file)))
                except Fault as fault:
                    raise StepwellError(f"{file}: {fault}") from None
            return _module(where, found, arrays, parameters)
    except OSError as error:
        raise StepwellError(f"{where}: the file cannot be read: {error.strerror or error}") from None
    except RecursionError:
        raise StepwellError(f"{where}: the JSON is nested too deep to be a symbol") from None
    except (Fault, InferenceError) as fault:
        raise StepwellError(f"{where}: {fault}") from None


def _several(given: str | Path | None) -> list[Path]:
    """The files that are named, one or several with commas between them."""
    if not given:
        return []
    return [Path(given)] if Path(given).exists() else [Path(part) for part in str(given).split(",") if part]


def _by_name(arrays: Mapping[str, Payload]) -> dict[str, Payload]:
    """The arrays without `arg:` and `aux:`; Gluon's own files have names alone."""
    return {name.removeprefix("arg:").removeprefix("aux:"): value for name, value in arrays.items()}


def _module(path: Path, found: symbol.Symbol, arrays: Mapping[str, Payload], files_: Sequence[Path]) -> ModuleOp:
    block = Block()
    _check_names(found, arrays, files_)
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


def _check_names(found: symbol.Symbol, arrays: Mapping[str, Payload], given: Sequence[Path]) -> None:
    """A variable that looks like a parameter and has no value is told; a file for another model is an error."""
    variables = {node.name for node in found.nodes if node.is_variable}
    lacking = sorted(name for name in variables - set(arrays) if name.endswith(WEIGHTS))
    if not lacking:
        return
    names = " and ".join(file.name for file in given)
    if arrays and not variables & set(arrays):
        raise Fault(f"{names} has a value for none of its variables; its arrays are {listed(sorted(arrays))}")
    where = f"{names} has no value for them" if given else "there is no file of parameters beside it"
    diagnostics.warn(f"{where}: {listed(lacking)} become inputs of the model")


__all__ = ["read"]
