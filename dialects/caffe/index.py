"""The type of a layer, as files spell it → its family. Written by tools/write_indexes.py."""

# fmt: off
_NAMES = {
    "activation": (
        "BNLL Binarization Clip ELU Exp HSigmoid HSwish HardSigmoid HardSwish Hsigmoid Hswish Log Mish PReLU "
        "ReLU ReLU6 Sigmoid Softmax Swish TanH"
    ),
    "arithmetic": (
        "AbsVal Axpy Bias Eltwise Power Scale Threshold"
    ),
    "convolution": (
        "Convolution ConvolutionBinary ConvolutionDepthWise ConvolutionDepthwise Deconvolution "
        "DeformableConvolution DepthWiseConvolution DepthwiseConvolution"
    ),
    "detection": (
        "DetectionOutput PSROIPooling PriorBox PriorBoxClustered Proposal PythonProposal ROIPooling Region "
        "RegionYolo Reorg ReorgYolo SimplerNMS"
    ),
    "image": (
        "Accum Correlation DataAugmentation FlowWarp Interp PowerFile Resample SpatialTransformer Upsample"
    ),
    "infrastructure": (
        "Dropout Parameter Split"
    ),
    "matrix": (
        "Embed InnerProduct"
    ),
    "movement": (
        "BatchReindex Concat Crop Filter Im2Col Im2col Permute Reverse ShuffleChannel Slice Tile Transpose"
    ),
    "normalization": (
        "BN BatchNorm Bn GRN LRN MVN Normalize NormalizeBBox SyncBN"
    ),
    "pooling": (
        "Pooling SPP"
    ),
    "reduction": (
        "ArgMax Reduction"
    ),
    "sequence": (
        "CTCGreedyDecoder LSTM LSTMUnit Lstm RNN ReverseTime"
    ),
    "shape": (
        "Flatten Reshape"
    ),
}
# fmt: on

FAMILY = {name: family for family, names in _NAMES.items() for name in names.split()}
