"""Layer → its family. Written by tools/write_indexes.py."""

# fmt: off
_NAMES = {
    "activation": (
        "Activation ELU LeakyReLU PReLU ReLU Softmax ThresholdedReLU"
    ),
    "arithmetic": (
        "Add Average CustomScaleLayer LayerScale Maximum Minimum Multiply Normalization Rescaling Subtract"
    ),
    "attention": (
        "AdditiveAttention Attention GroupQueryAttention MultiHeadAttention"
    ),
    "categories": (
        "CategoryEncoding Discretization IntegerLookup StringLookup"
    ),
    "convolution": (
        "Conv1D Conv1DTranspose Conv2D Conv2DTranspose Conv3D Conv3DTranspose DepthwiseConv1D DepthwiseConv2D "
        "LocallyConnected1D LocallyConnected2D SeparableConv1D SeparableConv2D"
    ),
    "image": (
        "CenterCrop RandomCrop Resizing UpSampling1D UpSampling2D UpSampling3D"
    ),
    "infrastructure": (
        "ActivityRegularization AlphaDropout AugMix Autocast CutMix Dropout GaussianDropout GaussianNoise "
        "Identity Masking MixUp RandAugment RandomBrightness RandomColorDegeneration RandomColorJitter "
        "RandomContrast RandomElasticTransform RandomErasing RandomFlip RandomGaussianBlur RandomGrayscale "
        "RandomHeight RandomHue RandomInvert RandomPerspective RandomPosterization RandomRotation "
        "RandomSaturation RandomSharpness RandomShear RandomTranslation RandomWidth RandomZoom "
        "SpatialDropout1D SpatialDropout2D SpatialDropout3D StochasticDepth"
    ),
    "matrix": (
        "Dense Dot EinsumDense"
    ),
    "movement": (
        "Concatenate Cropping1D Cropping2D Cropping3D Embedding Permute RepeatVector ZeroPadding1D "
        "ZeroPadding2D ZeroPadding3D"
    ),
    "normalization": (
        "BatchNormalization GroupNormalization LayerNormalization RMSNormalization UnitNormalization"
    ),
    "ops_elementwise": (
        "ops.Absolute ops.Add ops.Arccos ops.Arccosh ops.Arcsin ops.Arcsinh ops.Arctan ops.Arctanh ops.Cast "
        "ops.Ceil ops.Clip ops.Cos ops.Cosh ops.Divide ops.DivideNoNan ops.Equal ops.Erf ops.Exp ops.Expm1 "
        "ops.Floor ops.FloorDivide ops.Gelu ops.Greater ops.GreaterEqual ops.Isfinite ops.Isinf ops.Isnan "
        "ops.Less ops.LessEqual ops.Log ops.Log10 ops.Log1p ops.Log2 ops.LogSoftmax ops.LogicalAnd "
        "ops.LogicalNot ops.LogicalOr ops.LogicalXor ops.Maximum ops.Minimum ops.Mod ops.Multiply "
        "ops.Negative ops.NotEqual ops.OnesLike ops.Power ops.Reciprocal ops.Round ops.Rsqrt ops.Sign ops.Sin "
        "ops.Sinh ops.Sqrt ops.Square ops.SquaredDifference ops.Subtract ops.Tan ops.Where ops.ZerosLike"
    ),
    "ops_movement": (
        "ops.BroadcastTo ops.Concatenate ops.ExpandDims ops.Flip ops.GetItem ops.OneHot ops.Pad ops.Repeat "
        "ops.Reshape ops.Roll ops.Shape ops.Split ops.Squeeze ops.Stack ops.Swapaxes ops.Take ops.Tile "
        "ops.Transpose"
    ),
    "ops_reduction": (
        "ops.All ops.Any ops.Argmax ops.Argmin ops.Cumsum ops.Einsum ops.Logsumexp ops.Matmul ops.Max "
        "ops.Mean ops.Min ops.Normalize ops.Prod ops.Sort ops.Std ops.Sum ops.TopK ops.Var"
    ),
    "pooling": (
        "AdaptiveAveragePooling1D AdaptiveAveragePooling2D AdaptiveAveragePooling3D AdaptiveMaxPooling1D "
        "AdaptiveMaxPooling2D AdaptiveMaxPooling3D AveragePooling1D AveragePooling2D AveragePooling3D "
        "GlobalAveragePooling1D GlobalAveragePooling2D GlobalAveragePooling3D GlobalMaxPooling1D "
        "GlobalMaxPooling2D GlobalMaxPooling3D MaxPooling1D MaxPooling2D MaxPooling3D"
    ),
    "recurrent": (
        "Bidirectional ConvLSTM1D ConvLSTM2D ConvLSTM3D GRU GRUCell LSTM LSTMCell RNN SimpleRNN SimpleRNNCell "
        "TimeDistributed"
    ),
    "shape": (
        "Flatten Reshape"
    ),
}
# fmt: on

FAMILY = {name: family for family, names in _NAMES.items() for name in names.split()}
