"""Reads Kaldi's networks into the `kaldi` dialect; the parameters stay in the file."""

from __future__ import annotations

from pathlib import Path

from xdsl.dialects.builtin import ModuleOp, StringAttr
from xdsl.ir import Block, Region

from stepwell.dialects import collector
from stepwell.dialects.errors import InferenceError, StepwellError
from stepwell.dialects.fields import attr
from stepwell.dialects.payload import SourceFile
from stepwell.frontends.faults import Fault
from stepwell.frontends.kaldi.builder import Builder
from stepwell.frontends.kaldi.chain import read_nnet1, read_nnet2
from stepwell.frontends.kaldi.stream import Stream
from stepwell.frontends.messages import quoted
from stepwell.frontends.protocol import head_of

PRIORS = "kaldi.priors"
"""Attribute of the module: the priors that the file has of the classes of its output."""
GENERATION = "kaldi.generation"
"""Attribute of the module: nnet1, nnet2 or nnet3."""


def _module(path: Path) -> ModuleOp:
    stream = Stream(SourceFile(path))
    block = Block()
    if stream.peek_token() == "<TransitionModel>":
        from stepwell.frontends.kaldi.topology import skip_transitions

        skip_transitions(stream)
    generation, builder = "nnet1", Builder(block, path.name, "nnet1")
    token = stream.peek_token()
    if token == "<Nnet3>":
        from stepwell.frontends.kaldi.nnet3 import read_nnet3

        stream.token()
        generation = builder.generation = "nnet3"
        read_nnet3(stream, builder)
    else:
        if token == "<Nnet>":
            stream.token()
        elif not (token.startswith("<") and token.endswith(">")):
            raise stream.fault(f"no network begins with {quoted(token)}")
        if stream.peek_token() == "<NumComponents>":
            generation = builder.generation = "nnet2"
            read_nnet2(stream, builder)
        else:
            read_nnet1(stream, builder, opened=token == "<Nnet>")
    module = ModuleOp(Region(block))
    module.attributes[GENERATION] = StringAttr(generation)
    if builder.priors is not None and builder.priors.size:
        module.attributes[PRIORS] = attr(builder.priors)
    return module


def read(path: Path | str) -> ModuleOp:
    """Read a network into a module of `kaldi` operations.

    Raises StepwellError with the file and the place in it for anything that is not a valid network.
    """
    path = Path(path)
    head_of(path)
    try:
        with collector.paused():
            return _module(path)
    except OSError as error:
        raise StepwellError(f"{path}: the file cannot be read: {error.strerror or error}") from None
    except InferenceError as error:
        raise StepwellError(f"{path}: {error}") from None
    except Fault as fault:
        raise StepwellError(f"{path}: {fault}") from None


__all__ = ["read"]
