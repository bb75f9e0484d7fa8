"""What is said of a conversion besides the model: checked, and made into passes around the source's pipeline.

The command line, the Python interface and Model Optimizer's spellings all end here, so that they mean the same; the
passes are those of a pipeline script (`--dump-pipeline` shows them).

* before the pipeline: `cut` (inputs, outputs, shapes, frozen values, batch);
* after the lowering to opset: `opset-preprocess` (mean values, scales, reversed channels), so that fusions follow;
* at the end: transformations, layouts of inputs and outputs, compression.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import isfinite
from numbers import Integral, Real
from typing import TYPE_CHECKING, Any

from xdsl.passes import ModulePass

from stepwell import inputs as inputs_
from stepwell.dialects.diagnostics import warn
from stepwell.dialects.errors import StepwellError
from stepwell.inputs import InputSpec

if TYPE_CHECKING:
    from stepwell.configuration import Configuration

CHANNELS_LAST = ("tf", "keras")
"""Dialects whose images have their channels last."""

FREEZE = "--freeze-placeholder-with-value"

DATA_TYPES = {"fp16": True, "half": True, "fp32": False, "float": False, "f16": True, "f32": False}


KINDS: tuple[tuple[str, Any, str], ...] = (
    ("batch", Integral, "a whole number"),
    ("scale", Real, "a number"),
    ("data_type", str, "FP16, half, FP32 or float"),
    ("output", (str, Sequence), "a name or a list of names"),
    ("finegrain_fusing", (str, Sequence), "a regular expression or a list of them"),
    ("mean_offsets", (str, Sequence), "(x,y), two numbers from 0 on"),
)
"""What the values of some options are, for those that Python gives."""


@dataclass(frozen=True)
class Options:
    """The options of a conversion; `api.convert` says what each means."""

    input: Any = None
    output: Any = None
    input_shape: Any = None
    batch: int | None = None
    static_shape: bool = False
    nodes_first: bool = False
    freeze: Any = None
    layout: Any = ""
    source_layout: Any = ""
    target_layout: Any = ""
    nhwc_to_nchw: bool = False
    mean_values: Any = ""
    scale_values: Any = ""
    scale: float | None = None
    mean_offsets: str = ""
    reverse_input_channels: bool = False
    transform: Any = ""
    transformations_config: Any = ""
    counts: str | None = None
    remove_output_softmax: bool = False
    remove_memory: bool = False
    streaming: bool = False
    disable_fusing: bool = False
    disable_gfusing: bool = False
    disable_weights_compression: bool = False
    finegrain_fusing: str | None = None
    compress_to_fp16: bool = False
    data_type: str | None = None

    def __post_init__(self) -> None:
        for name, kinds, what in KINDS:
            value = getattr(self, name)
            if value is not None and (not isinstance(value, kinds) or isinstance(value, bool)):
                raise StepwellError(f"--{name.replace('_', '-')}: {value!r} is not {what}")
            if isinstance(value, Integral):
                object.__setattr__(self, name, int(value))
        if self.batch is not None and self._shapes():
            raise StepwellError("--batch and --input-shape: give one of them, since a shape has a batch size")
        if self.batch is not None and self.batch < 1:
            raise StepwellError(f"--batch: {self.batch} is no batch size; it is at least 1")
        if self.scale is not None and _values(self.scale_values, "--scale-values"):
            raise StepwellError("--scale and --scale-values: give one of them")
        if self.scale is not None and (not self.scale or not isfinite(self.scale)):
            raise StepwellError(f"--scale: inputs cannot be divided by {self.scale:g}")
        if self.layout and (self.source_layout or self.target_layout):
            raise StepwellError("--layout: it is not given together with --source-layout and --target-layout")
        if self.data_type is not None and self.data_type.lower() not in DATA_TYPES:
            raise StepwellError(f"--data-type: '{self.data_type}' is not FP16, half, FP32 or float")

    @property
    def half(self) -> bool:
        """Whether weights are stored as f16."""
        return self.compress_to_fp16 or DATA_TYPES[(self.data_type or "f32").lower()]

    def streams(self, dialect: str) -> bool:
        """Whether a model of a dialect is given one frame in each inference: only then it has states to remove."""
        if self.streaming and dialect != "kaldi":
            raise StepwellError(f"--streaming: it is for networks of Kaldi, and this is a model of {dialect}")
        return dialect == "kaldi" and (self.streaming or self.remove_memory)

    def outputs(self) -> list[str]:
        """The names of the outputs, in order."""
        if not self.output:
            return []
        given = self.output.split(",") if isinstance(self.output, str) else list(self.output)
        if not all(isinstance(name, str) for name in given):
            raise StepwellError(f"--output: {self.output!r} is not a name or a list of names")
        names = [name.strip() for name in given]
        if given and not any(names):
            raise StepwellError(f"--output: '{self.output}' names no tensor")
        return [name for name in names if name]

    def needed(self) -> list[str]:
        """The nodes and tensors that a graph must be read for, where it is not read as a whole."""
        return [re.sub(r"^\d+:", "", name) for name in self.outputs() if "|" not in name]

    def specs(self) -> list[InputSpec]:
        """What is said of the inputs, by --input, --input-shape and --freeze-placeholder-with-value together."""
        specs = inputs_.of(self.input)
        shapes = self._shapes()
        if shapes:
            if any(s.has_shape for s in specs):
                raise StepwellError("--input-shape: --input gives shapes already")
            if specs and len(specs) != len(shapes):
                raise StepwellError(f"--input-shape: {len(shapes)} shapes are given for {len(specs)} inputs")
            specs = specs or [InputSpec("", option="--input-shape") for _ in shapes]
            specs = [replace(s, shape=d, has_shape=True) for s, d in zip(specs, shapes, strict=True)]
        for name, said in self._frozen().items():
            known = [i for i, s in enumerate(specs) if s.name == name]
            if not known:
                specs.append(said)
            elif specs[known[0]].value not in (None, said.value):
                raise StepwellError(f"the input '{name}' is frozen to two values")
            else:
                own = said if said.has_shape and not specs[known[0]].has_shape else specs[known[0]]
                shape = {"shape": own.shape, "has_shape": own.has_shape}
                specs[known[0]] = replace(specs[known[0]], value=said.value, **shape)
        return specs

    def _shapes(self) -> list[Any]:
        given = self.input_shape
        if given is None or (isinstance(given, str) and not given):
            return []
        if isinstance(given, str):
            return inputs_.shapes(given)
        return [s.shape for s in inputs_.of(given, "--input-shape")]

    def _frozen(self) -> dict[str, InputSpec]:
        if self.freeze is None or (isinstance(self.freeze, str) and not self.freeze):
            return {}
        from stepwell import objects

        return objects.freezing(self.freeze, FREEZE)

    def layouts(self) -> str:
        """--layout, or what --source-layout and --target-layout say together."""
        if not (self.source_layout or self.target_layout):
            return _joined(self.layout, "--layout")
        source = _by_name(_joined(self.source_layout, "--source-layout"), "--source-layout")
        target = _by_name(_joined(self.target_layout, "--target-layout"), "--target-layout")
        lost = [n for n in target if n not in source]
        if lost:
            raise StepwellError(f"--target-layout: the source layout of '{lost[0] or 'the input'}' is not given")
        found = {n: f"{s}->{target[n]}" if n in target else s for n, s in source.items()}
        return next(iter(found.values())) if list(found) == [""] else ",".join(f"{n}({t})" for n, t in found.items())

    def before(self) -> list[ModulePass]:
        """The passes before the source's pipeline."""
        specs, outputs = self.specs(), self.outputs()
        configured = bool(self.transformations_config) and not outputs
        if configured:
            outputs = self._configuration().outputs
        if not specs and not outputs and self.batch is None and not self.static_shape:
            return []
        from stepwell.cutting import Cut

        layout = self.layouts() if self.batch else ""
        how = {"static_shape": self.static_shape, "nodes_first": self.nodes_first}
        made = Cut.of(specs, outputs, batch=self.batch or 0, layout=layout, **how)
        if configured:
            object.__setattr__(made, "option", f"--transformations-config {self.transformations_config}")
        return [made]

    def around(self, passes: Sequence[ModulePass], dialect: str) -> list[ModulePass]:
        """A pipeline with the passes that these options stand for."""
        early, late = self._transformations()
        if self.transformations_config:
            late = [*late, *self._configuration().passes(dialect in CHANNELS_LAST)]
        after = [*self._preprocessing(dialect), *early]
        passes = [each for p in passes for each in self._fusing(p)]
        at = max((i for i, p in enumerate(passes) if p.name.endswith("-to-opset")), default=-1) + 1
        whole = [*passes[:at], *after, *passes[at:]] if at else [*passes, *after]
        # Means and scales go into what follows them, priors into what is before.
        settle = (bool(after) and not at) or self.counts is not None
        return [*self.before(), *whole, *self._last(passes, late, settle=settle)]

    def _preprocessing(self, dialect: str) -> list[ModulePass]:
        given = {"--mean-values": self.mean_values, "--scale-values": self.scale_values}
        texts = {option: _values(value, option) for option, value in given.items()}
        if not (any(texts.values()) or self.scale or self.reverse_input_channels):
            return []
        from stepwell.channels import named
        from stepwell.preprocess import OpsetPreprocess

        names = [s.name for s in self.specs() if s.name and s.value is None]
        means, scales = (named(text, option, names) for option, text in texts.items())
        return [
            OpsetPreprocess(
                means,
                scales,
                float(self.scale or 0),
                self.reverse_input_channels,
                self.layouts(),
                dialect in CHANNELS_LAST,
                self.mean_offsets if isinstance(self.mean_offsets, str) else ",".join(map(str, self.mean_offsets)),
            )
        ]

    def _last(self, passes: Sequence[ModulePass], late: Sequence[ModulePass], *, settle: bool) -> list[ModulePass]:
        """Transformations, layouts and compression."""
        from stepwell.lowering import pipeline as pipelines

        found = list(late)
        if self.layouts() or self.nhwc_to_nchw:
            from stepwell.dialects.opset.transforms.layout import OpsetLayout

            found.append(OpsetLayout(map=self.layouts(), channels_first=self.nhwc_to_nchw))
        if settle:
            found.extend(each for p in pipelines.parse("opset-fold,opset-fuse") for each in self._fusing(p))
        if found:
            found.extend(each for p in pipelines.parse(SETTLE) for each in self._fusing(p))
        if self.half and not any(p.name == "compress-to-fp16" for p in passes):
            found.extend(pipelines.parse("compress-to-fp16"))
        return found

    def _fusing(self, step: ModulePass) -> list[ModulePass]:
        """A pass with the fusions that are wanted; none where it would have nothing to do."""
        left = {"fuse_groups": self.disable_gfusing, "fuse_weights": self.disable_weights_compression}
        without = ",".join(name for name, out in left.items() if out)
        if step.name not in ("opset-fuse", "opset-sink-transposes"):
            return [step]
        if self.disable_fusing:
            return [replace(step, fuse=False)] if step.name == "opset-sink-transposes" else []  # pyright: ignore[reportArgumentType]: a data class
        if without or self.finegrain_fusing:
            return [replace(step, without=without, keep=",".join(_texts(self.finegrain_fusing, "--finegrain-fusing")))]  # pyright: ignore[reportArgumentType]: a data class
        return [step]

    def _configuration(self) -> Configuration:
        """What --transformations-config says; why parts of it have no effect are warnings."""
        from stepwell.configuration import read

        found = read(self.transformations_config)
        if found.outputs and self.outputs():
            found.notes.append("--transformations-config: its outputs are not used, since --output gives others")
        for note in found.notes:
            warn(note)
        return found

    def _transformations(self) -> tuple[list[ModulePass], list[ModulePass]]:
        """What is done before a loop that runs once becomes its body, and what is done to the finished model."""
        if not (self.transform or self.remove_output_softmax or self.counts is not None or self.remove_memory):
            return [], []
        from stepwell.lowering import pipeline as pipelines
        from stepwell.transforming import passes_of

        given = passes_of(self.transform) if self.transform else []
        early = [p for p in given if p.name == "opset-low-latency"]
        found = [p for p in given if p not in early]
        if self.remove_output_softmax:
            found.extend(pipelines.parse("opset-remove-softmax"))
        if self.counts is not None:
            from stepwell.dialects.opset.transforms.posteriors import OpsetAddPriors

            found.append(OpsetAddPriors(file=str(self.counts).strip("'\"")))
        if self.remove_memory:
            found.extend(pipelines.parse("opset-expose-states"))
        # What nobody uses would keep states.
        return [*pipelines.parse("opset-dce"), *early] if early else [], found


SETTLE = """
opset-sink-transposes{fuse=true}
opset-legalize{version=opset13}
opset-fold
opset-cse
opset-dce
"""
"""What puts the Transposes of other layouts where they cost least."""


def _texts(given: Any, option: str) -> list[str]:
    """Text, or each of a list of texts."""
    found: list[Any] = [given] if isinstance(given, str) else list(given or ())
    if not all(isinstance(text, str) for text in found):
        raise StepwellError(f"{option}: {given!r} is no text and no list of texts")
    return found


def _joined(given: Any, option: str) -> str:
    """Layouts as text, from text or an object."""
    if given is None or isinstance(given, str):
        return given or ""
    from stepwell import objects

    return objects.layouts(given, option)


def _by_name(text: str, option: str) -> dict[str, str]:
    """The layout of each input or output, by name (empty: the only input)."""
    from stepwell.dialects.opset.transforms.layout import parse

    return {c.name: f"[{','.join('?' if d[0] == '?' else d for d in c.source)}]" for c in parse(text, option)}


def _values(given: Any, option: str) -> str:
    """Values per channel as text, from text or an object."""
    if given is None or isinstance(given, str):
        return given or ""
    from stepwell import objects

    return objects.values(given, option)


__all__ = ["Options"]
