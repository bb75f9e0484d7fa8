"""Layers as operations in a block."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from xdsl.dialects.builtin import DictionaryAttr, StringAttr
from xdsl.ir import Attribute, Block, Operation, SSAValue
from xdsl.irdl import VarResultDef
from xdsl.utils.exceptions import VerifyException

from stepwell.dialects import caffe, diagnostics
from stepwell.dialects.caffe.base import ANY_TENSOR, BlobOp, CaffeOp, FilledOp, Misfit, UnknownOp
from stepwell.dialects.errors import InferenceError, StepwellError
from stepwell.dialects.fields import attr
from stepwell.dialects.payload import Payload
from stepwell.dialects.provenance import add_tensor_names, location, set_layer_name
from stepwell.dialects.structure import InputOp, OutputOp
from stepwell.dialects.types import tensor
from stepwell.frontends.caffe import python_layers
from stepwell.frontends.caffe.fields import as_given, fields_of
from stepwell.frontends.caffe.layers import Layer
from stepwell.frontends.caffe.sources import Source
from stepwell.frontends.caffe.training import LOSSES, MEASURES, SILENT, only_trains
from stepwell.frontends.caffe.weights import Weights
from stepwell.frontends.faults import Fault
from stepwell.frontends.messages import listed, quoted

SHARING = frozenset({"Convolution", "Deconvolution", "ConvolutionDepthwise"})
"""Layers that do the same to each of their bottoms, with one set of weights."""

NO_PARAMETERS = frozenset({"transform_param", "loss_param", "include", "exclude", "param", "blobs"})


class Body:
    """Builds operations from the layers of one net, in their order."""

    def __init__(self, file: str, weights: Weights):
        self.file, self.weights = file, weights
        self.block = Block()
        self.values: dict[str, SSAValue] = {}
        """The latest value of each blob of the net."""
        self.free: dict[str, SSAValue] = {}
        """Those that no layer has taken: the outputs, as the net has no others."""
        self.owners: dict[SSAValue, str] = {}
        """The layers of values that are their only tops."""
        self.inputs: set[str] = set()
        self.predicted: dict[str, SSAValue] = {}
        """What layers look at that measure: the outputs where there are no others."""
        self.measured: list[SSAValue | None] = []
        """Values that only layers for training take."""
        self.index = 0

    def stamp(self, op: Operation, name: str, operator: str) -> None:
        """Say where an operation comes from."""
        op.location = location(name, operator, self.file, self.index)
        set_layer_name(op, name)
        self.block.add_op(op)

    def source(self, source: Source, constant: bool) -> None:
        """An input of the net, or what a layer of constants gives."""
        if source.name in self.values:
            raise Fault(f"the blob {quoted(source.name)} comes from two inputs")
        if constant and source.value is not None and source.shape is not None:
            made: Any = FilledOp.of(shape=[d if isinstance(d, int) else 0 for d in source.shape], value=source.value)
            result = made.top
        else:
            try:
                kind = tensor("f32", source.shape)
            except InferenceError as error:
                raise Fault(f"the input {quoted(source.name)}: {error}") from None
            made = InputOp.create(result_types=[kind], properties={"tensor_name": StringAttr(source.name)})
            result = made.output
        self.stamp(made, source.name, f"caffe.{source.layer.type if source.layer else 'Input'}")
        self.values[source.name] = result
        self.inputs.add(source.name)
        add_tensor_names(result, [source.name])

    def layer(self, layer: Layer) -> None:
        """The operations of a layer."""
        self.index = layer.index
        if layer.type == "Python":
            layer = python_layers.resolved(layer)
        if only_trains(layer.type):
            self._training(layer)
            return
        bottoms = [self._take(layer, name) for name in layer.bottoms]
        cls = caffe.layer_class(layer.type)
        if not layer.tops:
            diagnostics.warn(f"{layer} has no top and is left out")
        elif cls is None:
            self._unknown(layer, bottoms)
        elif layer.type in SHARING and len(layer.tops) > 1:
            if len(bottoms) != len(layer.tops):
                raise Fault(f"{layer} has {len(bottoms)} bottoms and {len(layer.tops)} tops")
            blobs = self._blobs(layer, cls)
            for bottom, top in zip(bottoms, layer.tops, strict=True):
                self._known(layer, cls, [bottom], blobs, [top])
        else:
            self._known(layer, cls, bottoms, self._blobs(layer, cls), layer.tops)

    def _take(self, layer: Layer, name: str) -> SSAValue:
        if name not in self.values:
            raise Fault(f"{layer} takes {quoted(name)}, which no layer before it gives")
        self.free.pop(name, None)
        return self.values[name]

    def _give(self, layer: Layer, op: Operation, tops: Sequence[str]) -> None:
        for top, value in zip(tops, op.results, strict=True):
            if top in self.values and top not in layer.bottoms:
                raise Fault(f"{layer} gives {quoted(top)}, which a layer before it gives too")
            self.free.pop(top, None)
            self.values[top] = self.free[top] = value
            self.owners[value] = layer.name if len(tops) == 1 else ""

    def _training(self, layer: Layer) -> None:
        """A loss gives its prediction, or the function of it that it begins with; what measures gives nothing."""
        # What a prediction is held against is no output, and neither is what is silenced.
        for at, name in enumerate(layer.bottoms):
            if at == 0 and layer.type not in SILENT | MEASURES:
                continue
            value = self.free.pop(name, None)
            self.measured.append(value or self.values.get(name))
            if at == 0 and value is not None and layer.type in MEASURES:
                self.predicted[name] = value
        if layer.type in SILENT:
            return
        if layer.type in LOSSES and layer.bottoms and layer.tops:
            function = LOSSES[layer.type]
            cls = caffe.layer_class(function)
            assert cls is not None
            top = layer.tops[min(len(layer.tops), 2) - 1]
            shown = f"its {function} of {quoted(layer.bottoms[0])} is given, as {quoted(top)}"
            diagnostics.warn(f"{layer} serves training: {shown}")
            self._known(layer, cls, [self._take(layer, layer.bottoms[0])], [], [top])
            return
        diagnostics.warn(f"{layer} only serves training and is left out")

    def _blobs(self, layer: Layer, cls: type[CaffeOp]) -> list[SSAValue]:
        payloads = self.weights.of(layer)
        return [self._blob(layer, payload, at) for at, payload in enumerate(payloads)]

    def _blob(self, layer: Layer, payload: Payload, at: int) -> SSAValue:
        op = BlobOp.create(result_types=[ANY_TENSOR], properties={"value": attr(payload)})
        op.location = location(f"{layer.name}/{at}", op.name, self.file, self.index)
        self.block.add_op(op)
        return op.results[0]

    def _known(
        self,
        layer: Layer,
        cls: type[CaffeOp],
        bottoms: Sequence[SSAValue],
        blobs: Sequence[SSAValue],
        tops: Sequence[str],
    ) -> None:
        fields = fields_of(cls, layer)
        several = any(isinstance(d, VarResultDef) for _, d in cls.get_irdl_definition().results)
        results = len(cls.get_irdl_definition().results)
        if not several and len(tops) > results:
            raise Fault(f"{layer} has {len(tops)} tops; it gives {results}")
        wanted = cls.wanted(fields)
        if not blobs and wanted:
            from stepwell.frontends.caffe.fillers import filled

            made, reach = filled(layer, fields, wanted, len(bottoms))
            if made:
                fields |= reach
                blobs = [self._blob(layer, payload, at) for at, payload in enumerate(made)]
                diagnostics.warn(f"{layer} has no weights; it has what its fillers set, as they set it before training")
        try:
            operands = cls.arrange(bottoms, blobs[:wanted], fields)
        except Misfit as misfit:
            raise Fault(f"{layer}: {misfit}") from None
        try:
            op = cls.of(*operands, count=len(tops), **fields)
        except (StepwellError, ValueError, OverflowError) as error:
            raise Fault(f"{layer}: its parameters are not possible ({error})") from None
        self.stamp(op, layer.name, cls.name)
        self._give(layer, op, tops)

    def _unknown(self, layer: Layer, bottoms: Sequence[SSAValue]) -> None:
        """A layer that only an extension can lower, with all that the files say of it."""
        blobs = [self._blob(layer, p, at) for at, p in enumerate(self.weights.of(layer))]
        given = {k: v for k, v in as_given(layer.message).items() if k.endswith("_param") and k not in NO_PARAMETERS}
        given |= layer.given
        op = UnknownOp.create(
            operands=[*bottoms, *blobs],
            result_types=[ANY_TENSOR] * len(layer.tops),
            properties={"type": StringAttr(layer.type), "given": DictionaryAttr(_attributes(given))},
        )
        self.stamp(op, layer.name, op.full_name)
        self._give(layer, op, layer.tops)

    def _prune(self) -> None:
        """Leave out what only gives values for training, and the inputs that are only for that."""
        given = set(self.free.values())
        work = [v for v in self.measured if v is not None and v not in given]
        while work:
            op = work.pop().owner
            if not isinstance(op, Operation) or op.parent is None:
                continue
            if any(r in given or r.uses for r in op.results):
                continue
            before = list(op.operands)
            op.detach()
            op.erase()
            work.extend(v for v in before if v not in given)

    def finish(self) -> None:
        """The outputs, and the names of the tensors."""
        for name, value in self.values.items():
            if name not in self.inputs:
                add_tensor_names(value, [name])
        for value, name in self.owners.items():
            if name and name not in self.values:
                add_tensor_names(value, [name])
        self.free = self.free or self.predicted
        self._prune()
        if not self.free:
            raise Fault("the net gives nothing that no layer takes, so it has no output")
        for blob, value in self.free.items():
            # A layer that works in place gives a blob of the input's name, which only one tensor can have.
            name = self.owners[value] or blob if blob in self.inputs else blob
            if name != blob:
                diagnostics.warn(f"the output {quoted(blob)} has the name of an input, and is called {quoted(name)}")
            at = location(name, "stepwell.output", self.file, 0)
            made = OutputOp.create(operands=[value], properties={"tensor_name": StringAttr(name)}, location=at)
            self.block.add_op(made)


def _attributes(given: Mapping[str, Any]) -> dict[str, Attribute]:
    """Parameters as attributes; what cannot be one is text."""
    found: dict[str, Attribute] = {}
    for name, value in given.items():
        if isinstance(value, dict):
            found[name] = DictionaryAttr(_attributes(value))
            continue
        try:
            found[name] = attr(value)
        except (TypeError, ValueError, OverflowError, StepwellError, VerifyException):
            found[name] = StringAttr(str(value))
    return found


def report_unknown(layers: Sequence[Layer]) -> None:
    """Name the parameters that are not known, where they are those of a layer that is."""
    for layer in layers:
        if layer.given and caffe.layer_class(layer.type) is not None:
            diagnostics.warn(f"{layer}: the parameters {listed(sorted(layer.given))} are not known and not used")


__all__ = ["Body", "report_unknown"]
