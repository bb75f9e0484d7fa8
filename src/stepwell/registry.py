"""What a converter knows: dialects, passes, rules, frontends, pipelines. Extensions add to it.

An extension is a .py file, a module, or an installed package with an entry point of the group
`stepwell.extensions`; each has a function `register(registry)`.
"""

from __future__ import annotations

import importlib
import os
import runpy
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from stepwell.dialects.errors import StepwellError

if TYPE_CHECKING:
    from xdsl.context import Context
    from xdsl.ir import Dialect, Operation
    from xdsl.passes import ModulePass

    from stepwell.dialects.rules import Entry, RuleSet
    from stepwell.frontends.protocol import Frontend

GROUP = "stepwell.extensions"


@dataclass
class Registry:
    """The parts of a converter, by name; each is loaded when it is first used. A duplicate name is an error."""

    dialects: dict[str, Callable[[], Dialect]] = field(default_factory=dict)
    passes: dict[str, Callable[[], type[ModulePass]]] = field(default_factory=dict)
    rules: dict[str, list[tuple[str, Callable[[], RuleSet]]]] = field(default_factory=lambda: defaultdict(list))
    operators: dict[str, type[Operation]] = field(default_factory=dict)
    pipelines: dict[str, str] = field(default_factory=dict)
    origin: str = ""
    """The extension that is being loaded; rules remember it."""
    _merged: dict[str, RuleSet] = field(default_factory=dict)

    def add_dialect(self, dialect: Dialect) -> None:
        self._fresh(self.dialects, dialect.name, "dialect")
        self.dialects[dialect.name] = lambda: dialect

    def add_operators(self, *ops: type[Operation]) -> None:
        """Source operators of one's own, as classes named `onnx.<domain>.<operator>` or `tf.<operator>`."""
        for op in ops:
            self._fresh(self.operators, op.name, "operator")
            self.operators[op.name] = op

    def add_pass(self, cls: type[ModulePass]) -> type[ModulePass]:
        self._fresh(self.passes, cls.name, "pass")
        self.passes[cls.name] = lambda: cls
        return cls

    def add_rules(self, stage: str, rules: RuleSet) -> None:
        """Add rules to a stage: a lowering (`onnx-to-opset`) or a rewriting pass (`opset-canonicalize`)."""
        self.stage(stage)
        self.rules[stage].append((self.origin, lambda: rules))
        self._merged.pop(stage, None)

    def add_frontend(self, frontend: Frontend) -> None:
        """A format; its dialect's pipeline is added with `add_pipeline`."""
        from stepwell.frontends import protocol

        protocol.register(frontend)

    def add_pipeline(self, dialect: str, text: str) -> None:
        """The pipeline that converts modules of a source dialect."""
        self._fresh(self.pipelines, dialect, "pipeline")
        self.pipelines[dialect] = text

    def stage(self, name: str) -> str:
        """The name, if a stage takes rules under it; otherwise an error that lists the stages."""
        if name not in self.rules:
            raise StepwellError(f"no stage is named '{name}'; rules can be added to {', '.join(sorted(self.rules))}")
        return name

    def rules_of(self, stage: str) -> RuleSet:
        """All rules of a stage, the extensions' included."""
        if stage not in self._merged:
            from stepwell.dialects.rules import RuleSet

            merged = RuleSet()
            for origin, factory in self.rules[self.stage(stage)]:
                merged.include(factory(), origin=origin)
            self._merged[stage] = merged
        return self._merged[stage]

    def entries(self) -> Iterator[tuple[str, Any, Entry]]:
        """(stage, key, entry) of every rule."""
        for stage in self.rules:
            for key, entry in self.rules_of(stage).entries():
                yield stage, key, entry

    def load(self, extension: str) -> None:
        """Load an extension: a .py file or a module, with a `register(registry)` function."""
        self.origin = extension
        try:
            if extension.endswith(".py"):
                if not Path(extension).is_file():
                    raise StepwellError(f"the extension {extension} does not exist")
                found = runpy.run_path(extension).get("register")
            else:
                found = getattr(importlib.import_module(extension), "register", None)
            if found is None:
                raise StepwellError(f"the extension {extension} has no function register(registry)")
            found(self)
        except ImportError as error:
            raise StepwellError(f"the extension {extension} cannot be imported: {error}") from error
        except (StepwellError, MemoryError, RecursionError):
            raise
        except Exception as error:
            raise StepwellError(f"the extension {extension} failed: {type(error).__name__}: {error}") from error
        finally:
            self.origin = ""

    def context(self) -> Context:
        """An xDSL context that knows the dialects; each is loaded when its first operation is met."""
        from xdsl.context import Context
        from xdsl.dialects.builtin import Builtin

        ctx = Context()
        ctx.load_dialect(Builtin)
        for name, factory in self.dialects.items():
            ctx.register_dialect(name, factory)
        for dialect in {op.dialect_name() for op in self.operators.values()}:
            ctx.load_registered_dialect(dialect)
        for op in self.operators.values():
            ctx.load_op(op)
        return ctx

    @staticmethod
    def _fresh(table: dict[str, Any], name: str, kind: str) -> None:
        if name in table:
            raise StepwellError(f"a {kind} named '{name}' is registered already")


def _lazy(module: str, name: str) -> Callable[[], Any]:
    return lambda: getattr(importlib.import_module(module), name)


def _call(module: str, name: str) -> Callable[[], Any]:
    return lambda: getattr(importlib.import_module(module), name)()


DIALECTS = {
    "kaldi": ("stepwell.dialects.kaldi", "Kaldi"),
    "caffe": ("stepwell.dialects.caffe", "Caffe"),
    "keras": ("stepwell.dialects.keras", "Keras"),
    "mxnet": ("stepwell.dialects.mxnet", "Mxnet"),
    "opset": ("stepwell.dialects.opset", "Opset"),
    "onnx": ("stepwell.dialects.onnx", "Onnx"),
    "tf": ("stepwell.dialects.tf", "Tf"),
    "stepwell": ("stepwell.dialects.structure", "Stepwell"),
}

PASSES = {
    "caffe-canonicalize": ("stepwell.dialects.caffe.transforms.canonicalize", "CaffeCanonicalize"),
    "caffe-to-opset": ("stepwell.lowering.caffe_to_opset", "CaffeToOpset"),
    "check": ("stepwell.lowering.contract", "Check"),
    "compress-to-fp16": ("stepwell.dialects.opset.transforms.compress", "CompressToFP16"),
    "cut": ("stepwell.cutting", "Cut"),
    "kaldi-canonicalize": ("stepwell.dialects.kaldi.transforms.canonicalize", "KaldiCanonicalize"),
    "kaldi-frames": ("stepwell.dialects.kaldi.transforms.frames", "KaldiFrames"),
    "kaldi-fuse": ("stepwell.dialects.kaldi.transforms.fuse", "KaldiFuse"),
    "kaldi-stream": ("stepwell.dialects.kaldi.transforms.stream", "KaldiStream"),
    "kaldi-to-opset": ("stepwell.lowering.kaldi_to_opset", "KaldiToOpset"),
    "keras-to-opset": ("stepwell.lowering.keras_to_opset", "KerasToOpset"),
    "mxnet-canonicalize": ("stepwell.dialects.mxnet.transforms.canonicalize", "MxnetCanonicalize"),
    "mxnet-to-opset": ("stepwell.lowering.mxnet_to_opset", "MxnetToOpset"),
    "onnx-canonicalize": ("stepwell.dialects.onnx.transforms.canonicalize", "OnnxCanonicalize"),
    "onnx-to-opset": ("stepwell.lowering.onnx_to_opset", "OnnxToOpset"),
    "onnx-upgrade": ("stepwell.dialects.onnx.transforms.upgrade", "OnnxUpgrade"),
    "opset-add-priors": ("stepwell.dialects.opset.transforms.posteriors", "OpsetAddPriors"),
    "opset-canonicalize": ("stepwell.dialects.opset.transforms.canonicalize", "OpsetCanonicalize"),
    "opset-cse": ("stepwell.dialects.opset.transforms.cse", "OpsetCSE"),
    "opset-dce": ("stepwell.dialects.opset.transforms.dce", "OpsetDCE"),
    "opset-detect-regions": ("stepwell.dialects.opset.transforms.regions", "OpsetDetectRegions"),
    "opset-expose-states": ("stepwell.dialects.opset.transforms.variables", "OpsetExposeStates"),
    "opset-fold": ("stepwell.dialects.opset.transforms.fold", "OpsetFold"),
    "opset-fuse": ("stepwell.dialects.opset.transforms.fuse", "OpsetFuse"),
    "opset-layout": ("stepwell.dialects.opset.transforms.layout", "OpsetLayout"),
    "opset-legalize": ("stepwell.dialects.opset.transforms.legalize", "OpsetLegalize"),
    "opset-low-latency": ("stepwell.dialects.opset.transforms.low_latency", "OpsetLowLatency"),
    "opset-make-stateful": ("stepwell.dialects.opset.transforms.variables", "OpsetMakeStateful"),
    "opset-preprocess": ("stepwell.preprocess", "OpsetPreprocess"),
    "opset-prune": ("stepwell.dialects.opset.transforms.prune", "OpsetPrune"),
    "opset-remove-softmax": ("stepwell.dialects.opset.transforms.posteriors", "OpsetRemoveSoftmax"),
    "opset-share-sizes": ("stepwell.dialects.opset.transforms.share_sizes", "OpsetShareSizes"),
    "opset-sink-transposes": ("stepwell.dialects.opset.transforms.sink_transposes", "OpsetSinkTransposes"),
    "tf-canonicalize": ("stepwell.dialects.tf.transforms.canonicalize", "TfCanonicalize"),
    "tf-freeze": ("stepwell.dialects.tf.transforms.freeze", "TfFreeze"),
    "tf-inline": ("stepwell.dialects.tf.transforms.inline", "TfInline"),
    "tf-raise-control-flow": ("stepwell.dialects.tf.transforms.raise_control_flow", "TfRaiseControlFlow"),
    "tf-to-opset": ("stepwell.lowering.tf_to_opset", "TfToOpset"),
}

RULES = {
    "kaldi-canonicalize": ("stepwell.dialects.kaldi.transforms.canonicalize", "rules"),
    "kaldi-fuse": ("stepwell.dialects.kaldi.transforms.fuse", "rules"),
    "kaldi-to-opset": ("stepwell.lowering.kaldi_to_opset", "rules"),
    "caffe-canonicalize": ("stepwell.dialects.caffe.transforms.canonicalize", "rules"),
    "caffe-to-opset": ("stepwell.lowering.caffe_to_opset", "rules"),
    "keras-to-opset": ("stepwell.lowering.keras_to_opset", "rules"),
    "mxnet-canonicalize": ("stepwell.dialects.mxnet.transforms.canonicalize", "rules"),
    "mxnet-to-opset": ("stepwell.lowering.mxnet_to_opset", "rules"),
    "onnx-upgrade": ("stepwell.dialects.onnx.transforms.upgrade", "rules"),
    "onnx-canonicalize": ("stepwell.dialects.onnx.transforms.canonicalize", "rules"),
    "onnx-to-opset": ("stepwell.lowering.onnx_to_opset", "rules"),
    "opset-canonicalize": ("stepwell.dialects.opset.transforms.canonicalize", "rules"),
    "opset-fuse": ("stepwell.dialects.opset.transforms.fuse", "rules"),
    "opset-legalize": ("stepwell.dialects.opset.transforms.legalize", "rules"),
    "tf-canonicalize": ("stepwell.dialects.tf.transforms.canonicalize", "rules"),
    "tf-to-opset": ("stepwell.lowering.tf_to_opset", "rules"),
}


def _installed() -> Iterator[Any]:
    """The entry points of installed extensions.

    `importlib.metadata` is slow to load, and most often there is none: the files that name them are looked through
    first. An archive on the path is left to it.
    """
    if any(_names_extensions(place or ".") for place in sys.path):
        from importlib import metadata

        yield from metadata.entry_points(group=GROUP)


def _names_extensions(place: str) -> bool:
    try:
        with os.scandir(place) as entries:
            found = [e.path for e in entries if e.name.endswith((".dist-info", ".egg-info"))]
    except OSError:
        return os.path.isfile(place) and not place.endswith("python" + "".join(map(str, sys.version_info[:2])) + ".zip")
    for path in found:
        try:
            with open(os.path.join(path, "entry_points.txt"), "rb") as file:
                if GROUP.encode() in file.read():
                    return True
        except OSError:
            continue
    return False


def default(*, extensions: tuple[str, ...] = (), installed: bool = True) -> Registry:
    """The built-in parts, installed extensions (unless `installed` is false), and the extensions given."""
    registry = Registry()
    registry.dialects.update({name: _lazy(*at) for name, at in DIALECTS.items()})
    registry.passes.update({name: _lazy(*at) for name, at in PASSES.items()})
    for stage, at in RULES.items():
        registry.rules[stage].append(("", _call(*at)))
    if installed:
        for entry in _installed():
            registry.origin = entry.value
            entry.load()(registry)
            registry.origin = ""
    for extension in extensions:
        registry.load(extension)
    return registry


current: Registry | None = None


def active() -> Registry:
    """The registry in use: the one of the running conversion, otherwise the default one."""
    global current
    if current is None:
        current = default()
    return current


def use(registry: Registry) -> Registry:
    """Make a registry the one in use; passes take their rules from it."""
    global current
    current = registry
    return registry
