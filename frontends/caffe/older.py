"""Layers of older nets in today's form: `layers { type: CONVOLUTION }` (V1), `layers { layer { type: "conv" } }` (V0).

upgrade_proto.cpp of Caffe says what each field of the oldest form became.
"""

from __future__ import annotations

from typing import Any

from stepwell.frontends.caffe.layers import Layer
from stepwell.frontends.caffe.proto import messages
from stepwell.frontends.faults import Fault
from stepwell.frontends.messages import quoted, text

V1_TYPES = {
    "ABSVAL": "AbsVal",
    "ACCURACY": "Accuracy",
    "ARGMAX": "ArgMax",
    "BIAS": "Bias",
    "BN": "BN",
    "BNLL": "BNLL",
    "CONCAT": "Concat",
    "CONTRASTIVE_LOSS": "ContrastiveLoss",
    "CONVOLUTION": "Convolution",
    "CROP": "Crop",
    "DATA": "Data",
    "DECONVOLUTION": "Deconvolution",
    "DROPOUT": "Dropout",
    "DUMMY_DATA": "DummyData",
    "ELTWISE": "Eltwise",
    "ELU": "ELU",
    "EUCLIDEAN_LOSS": "EuclideanLoss",
    "EXP": "Exp",
    "FLATTEN": "Flatten",
    "HDF5_DATA": "HDF5Data",
    "HDF5_OUTPUT": "HDF5Output",
    "HINGE_LOSS": "HingeLoss",
    "IM2COL": "Im2col",
    "IMAGE_DATA": "ImageData",
    "INFOGAIN_LOSS": "InfogainLoss",
    "INNER_PRODUCT": "InnerProduct",
    "INTERP": "Interp",
    "LOG": "Log",
    "LRN": "LRN",
    "MEMORY_DATA": "MemoryData",
    "MULTINOMIAL_LOGISTIC_LOSS": "MultinomialLogisticLoss",
    "MVN": "MVN",
    "PERMUTE": "Permute",
    "POOLING": "Pooling",
    "POWER": "Power",
    "PRELU": "PReLU",
    "PYTHON": "Python",
    "RELU": "ReLU",
    "RESHAPE": "Reshape",
    "ROI_POOLING": "ROIPooling",
    "SCALE": "Scale",
    "SIGMOID": "Sigmoid",
    "SIGMOID_CROSS_ENTROPY_LOSS": "SigmoidCrossEntropyLoss",
    "SILENCE": "Silence",
    "SLICE": "Slice",
    "SOFTMAX": "Softmax",
    "SOFTMAX_LOSS": "SoftmaxWithLoss",
    "SPLIT": "Split",
    "TANH": "TanH",
    "THRESHOLD": "Threshold",
    "TILE": "Tile",
    "UPSAMPLE": "Upsample",
    "WINDOW_DATA": "WindowData",
}

V0_TYPES = {
    "accuracy": "Accuracy",
    "bnll": "BNLL",
    "concat": "Concat",
    "conv": "Convolution",
    "data": "Data",
    "dropout": "Dropout",
    "euclidean_loss": "EuclideanLoss",
    "flatten": "Flatten",
    "hdf5_data": "HDF5Data",
    "hdf5_output": "HDF5Output",
    "im2col": "Im2col",
    "images": "ImageData",
    "infogain_loss": "InfogainLoss",
    "innerproduct": "InnerProduct",
    "lrn": "LRN",
    "multinomial_logistic_loss": "MultinomialLogisticLoss",
    "pool": "Pooling",
    "relu": "ReLU",
    "sigmoid": "Sigmoid",
    "softmax": "Softmax",
    "softmax_loss": "SoftmaxWithLoss",
    "split": "Split",
    "tanh": "TanH",
    "window_data": "WindowData",
}

PADDING = "padding"
"""A type of the oldest nets that only says the pad of the layer after it."""

V0_FIELDS = {
    "Convolution": (
        "convolution_param",
        {
            "num_output": "num_output",
            "biasterm": "bias_term",
            "pad": "pad",
            "kernelsize": "kernel_size",
            "group": "group",
            "stride": "stride",
        },
    ),
    "Im2col": ("convolution_param", {"pad": "pad", "kernelsize": "kernel_size", "stride": "stride"}),
    "InnerProduct": ("inner_product_param", {"num_output": "num_output", "biasterm": "bias_term"}),
    "Pooling": ("pooling_param", {"pool": "pool", "pad": "pad", "kernelsize": "kernel_size", "stride": "stride"}),
    "LRN": ("lrn_param", {"local_size": "local_size", "alpha": "alpha", "beta": "beta", "k": "k"}),
    "Dropout": ("dropout_param", {"dropout_ratio": "dropout_ratio"}),
    "Concat": ("concat_param", {"concat_dim": "concat_dim"}),
    "Data": ("data_param", {"batchsize": "batch_size"}),
    "HDF5Data": ("hdf5_data_param", {"batchsize": "batch_size"}),
    "WindowData": ("window_data_param", {"batchsize": "batch_size"}),
    "ImageData": (
        "image_data_param",
        {"batchsize": "batch_size", "new_height": "new_height", "new_width": "new_width"},
    ),
}
"""Type → the message of its parameters and what each old field is called in it."""

TRANSFORM = {"scale": "scale", "meanfile": "mean_file", "cropsize": "crop_size", "mirror": "mirror"}


def of_v1(message: Any, index: int) -> Layer:
    """A layer of `layers { … }`; with a layer inside it is one of the oldest form."""
    bottoms, tops = [text(b) for b in message.bottom], [text(t) for t in message.top]
    if message.HasField("layer"):
        made = _of_v0(message.layer, bottoms, tops, index)
        if made.type != PADDING:
            made.message.include.extend(message.include)
            made.message.exclude.extend(message.exclude)
        return made
    name = text(message.name)
    number = message.type
    spelled = message.DESCRIPTOR.enum_types_by_name["LayerType"].values_by_number
    type_ = spelled[number].name if number in spelled else str(number)
    # Files of weights may leave the type out; in a net it is reported with the layers that cannot be lowered.
    shared = [text(p) for p in message.param]
    return Layer(name, V1_TYPES.get(type_, type_), bottoms, tops, message, index, list(message.blobs), shared)


def _of_v0(old: Any, bottoms: list[str], tops: list[str], index: int) -> Layer:
    """The fields of the oldest form in the messages where they are now."""
    name, type_ = text(old.name), text(old.type)
    made = messages().message("LayerParameter")
    if type_ == PADDING:
        return Layer(name, PADDING, bottoms, tops, old, index)
    if type_ not in V0_TYPES:
        raise Fault(f"layer {quoted(name)}: {quoted(type_)} is not a type of layer")
    new = V0_TYPES[type_]
    if new in V0_FIELDS:
        param, fields = V0_FIELDS[new]
        target = getattr(made, param)
        for before, after in fields.items():
            if not old.HasField(before):
                continue
            value = getattr(old, before)
            if isinstance(getattr(target, after), int | float | bool | str):
                setattr(target, after, value)
            else:
                getattr(target, after).append(value)
    for before, after in TRANSFORM.items():
        if old.HasField(before):
            setattr(made.transform_param, after, getattr(old, before))
    return Layer(name, new, bottoms, tops, made, index, list(old.blobs))


def without_padding(layers: list[Layer]) -> list[Layer]:
    """The pads of padding layers in the layers that take their tops (upgrade_proto.cpp › UpgradeV0PaddingLayers)."""
    if not any(layer.type == PADDING for layer in layers):
        return layers
    made: dict[str, Layer] = {}
    kept: list[Layer] = []
    for layer in layers:
        if layer.type == PADDING:
            made.update(dict.fromkeys(layer.tops, layer))
            continue
        for at, bottom in enumerate(layer.bottoms):
            padding = made.get(bottom)
            if padding is None:
                continue
            if layer.type not in ("Convolution", "Pooling") or len(padding.bottoms) != 1:
                raise Fault(f"{layer} follows the padding layer {quoted(padding.name)}; only a window can be padded")
            target = layer.message.convolution_param if layer.type == "Convolution" else layer.message.pooling_param
            if layer.type == "Convolution":
                target.pad[:] = [padding.message.pad]
            else:
                target.pad = padding.message.pad
            layer.bottoms[at] = padding.bottoms[0]
        for top in layer.tops:
            made.pop(top, None)
        kept.append(layer)
    return kept


__all__ = ["of_v1", "without_padding"]
