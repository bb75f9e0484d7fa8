"""Operator → its family. Written by tools/write_indexes.py."""

# fmt: off
_NAMES = {
    "activation": (
        "Elu LeakyRelu LogSoftmax Relu Relu6 Selu Sigmoid Softmax Softplus Softsign Tanh"
    ),
    "arithmetic": (
        "Abs AccumulateNV2 Add AddN AddV2 BiasAdd BiasAddV1 Ceil ClipByValue Div DivNoNan Floor FloorDiv "
        "FloorMod Inv Maximum Minimum Mod Mul MulNoNan Neg NextAfter RealDiv Reciprocal Rint Round Sign "
        "SquaredDifference Sub TruncateDiv TruncateMod"
    ),
    "bitwise": (
        "BitwiseAnd BitwiseOr BitwiseXor Invert LeftShift PopulationCount RightShift"
    ),
    "checkpoint": (
        "MergeV2Checkpoints ReadFile Restore RestoreSlice RestoreV2 Save SaveSlices SaveV2 ShardedFilename"
    ),
    "comparison": (
        "ApproximateEqual Equal Greater GreaterEqual IsFinite IsInf IsNan Less LessEqual NotEqual"
    ),
    "complex": (
        "Angle Complex ComplexAbs Conj ConjugateTranspose Imag Real"
    ),
    "condition": (
        "Select SelectV2 Where"
    ),
    "control": (
        "Case Enter Exit For If LoopCond Merge NextIteration PartitionedCall RefEnter RefExit RefMerge "
        "RefNextIteration RefSwitch RemoteCall StatefulPartitionedCall StatelessCase StatelessIf "
        "StatelessWhile Switch SymbolicGradient ToBool While"
    ),
    "convolution": (
        "Conv Conv2D Conv2DBackpropFilter Conv2DBackpropInput Conv2DBackpropInputV2 Conv3D "
        "Conv3DBackpropInput Conv3DBackpropInputV2 DepthwiseConv2dNative DepthwiseConv2dNativeBackpropInput "
        "Dilation2D FusedPadConv2D FusedResizeAndPadConv2D _FusedConv2D"
    ),
    "detection": (
        "CombinedNonMaxSuppression CropAndResize DrawBoundingBoxes DrawBoundingBoxesV2 "
        "GenerateBoundingBoxProposals NonMaxSuppression NonMaxSuppressionV2 NonMaxSuppressionV3 "
        "NonMaxSuppressionV4 NonMaxSuppressionV5 NonMaxSuppressionWithOverlaps"
    ),
    "exponential": (
        "Erf Erfc Erfinv Exp Expm1 Log Log1p Pow Rsqrt Sqrt Square Xdivy Xlog1py Xlogy"
    ),
    "generation": (
        "Empty Fill LinSpace OneHot OnesLike Range ZerosLike"
    ),
    "image": (
        "AdjustContrast AdjustContrastv2 AdjustHue AdjustSaturation DecodeBmp DecodeGif DecodeImage "
        "DecodeJpeg DecodePng DecodeRaw DecodeWav ExtractGlimpse ExtractGlimpseV2 ExtractImagePatches "
        "ExtractVolumePatches HSVToRGB ImageProjectiveTransformV2 ImageProjectiveTransformV3 "
        "QuantizedResizeBilinear RGBToHSV ResizeArea ResizeBicubic ResizeBilinear ResizeNearestNeighbor "
        "ScaleAndTranslate"
    ),
    "indexing": (
        "DynamicPartition DynamicStitch Gather GatherNd GatherV2 InplaceAdd InplaceSub InplaceUpdate "
        "ParallelDynamicStitch ScatterNd ScatterNdNonAliasingAdd TensorScatterAdd TensorScatterMax "
        "TensorScatterMin TensorScatterSub TensorScatterUpdate"
    ),
    "infrastructure": (
        "Abort Assert CheckNumerics CheckNumericsV2 Const ControlTrigger Copy CopyHost DebugGradientIdentity "
        "DebugIdentity DebugIdentityV2 DeepCopy DeviceIndex EnsureShape FakeParam GuaranteeConst Identity "
        "IdentityN NoOp ParallelConcat Placeholder PlaceholderV2 PlaceholderWithDefault PreventGradient Print "
        "PrintV2 Snapshot StopGradient Timestamp _Arg _Retval"
    ),
    "linear_algebra": (
        "BandedTriangularSolve BatchCholesky BatchMatrixBandPart BatchMatrixDeterminant BatchMatrixDiag "
        "BatchMatrixDiagPart BatchMatrixInverse BatchMatrixSetDiag BatchMatrixSolve "
        "BatchMatrixTriangularSolve Cholesky Cross Diag DiagPart LogMatrixDeterminant Lu MatrixBandPart "
        "MatrixDeterminant MatrixDiag MatrixDiagPart MatrixDiagPartV2 MatrixDiagPartV3 MatrixDiagV2 "
        "MatrixDiagV3 MatrixExponential MatrixInverse MatrixLogarithm MatrixSetDiag MatrixSetDiagV2 "
        "MatrixSetDiagV3 MatrixSolve MatrixSquareRoot MatrixTriangularSolve Qr SelfAdjointEigV2 Svd "
        "TridiagonalMatMul TridiagonalSolve"
    ),
    "logical": (
        "LogicalAnd LogicalNot LogicalOr"
    ),
    "lookup": (
        "AnonymousHashTable HashTable HashTableV2 InitializeTable InitializeTableFromTextFile "
        "InitializeTableFromTextFileV2 InitializeTableV2 LookupTableExport LookupTableExportV2 "
        "LookupTableFind LookupTableFindV2 LookupTableImport LookupTableImportV2 LookupTableInsert "
        "LookupTableInsertV2 LookupTableSize LookupTableSizeV2 MutableDenseHashTable MutableDenseHashTableV2 "
        "MutableHashTable MutableHashTableOfTensors MutableHashTableOfTensorsV2 MutableHashTableV2"
    ),
    "matrix": (
        "BatchMatMul BatchMatMulV2 BatchMatMulV3 Einsum MatMul SparseMatMul _FusedMatMul"
    ),
    "movement": (
        "BroadcastTo Concat ConcatOffset ConcatV2 DataFormatDimMap DataFormatVecPermute ExpandDims "
        "InvertPermutation MirrorPad Pack Pad PadV2 Reshape Reverse ReverseSequence ReverseV2 Roll Slice "
        "Split SplitV Squeeze StridedSlice StridedSliceGrad TensorStridedSliceUpdate Tile TileGrad Transpose "
        "Unpack UnravelIndex"
    ),
    "normalization": (
        "BatchNormWithGlobalNormalization FusedBatchNorm FusedBatchNormV2 FusedBatchNormV3 L2Loss LRN "
        "_FusedBatchNormEx"
    ),
    "pooling": (
        "AvgPool AvgPool3D AvgPoolGrad FractionalAvgPool FractionalMaxPool MaxPool MaxPool3D MaxPoolGrad "
        "MaxPoolV2 MaxPoolWithArgmax"
    ),
    "quantization": (
        "Dequantize FakeQuantWithMinMaxArgs FakeQuantWithMinMaxVars FakeQuantWithMinMaxVarsPerChannel "
        "QuantizeAndDequantize QuantizeAndDequantizeV2 QuantizeAndDequantizeV3 QuantizeAndDequantizeV4 "
        "QuantizeDownAndShrinkRange QuantizeV2 QuantizedAdd QuantizedAvgPool QuantizedBiasAdd QuantizedConcat "
        "QuantizedConv2D QuantizedMatMul QuantizedMaxPool QuantizedMul QuantizedRelu QuantizedRelu6 "
        "QuantizedReluX QuantizedReshape RequantizationRange Requantize UniformDequantize UniformQuantize"
    ),
    "queue": (
        "FIFOQueue FIFOQueueV2 Iterator IteratorFromStringHandle IteratorGetNext IteratorGetNextSync "
        "IteratorToStringHandle IteratorV2 MakeIterator OneShotIterator PaddingFIFOQueue PaddingFIFOQueueV2 "
        "QueueDequeue QueueDequeueMany QueueDequeueManyV2 QueueDequeueUpTo QueueDequeueUpToV2 QueueDequeueV2 "
        "QueueSize QueueSizeV2 RandomShuffleQueue RandomShuffleQueueV2"
    ),
    "ragged": (
        "RaggedBincount RaggedGather RaggedRange RaggedTensorFromVariant RaggedTensorToSparse "
        "RaggedTensorToTensor RaggedTensorToVariant"
    ),
    "random": (
        "Multinomial ParameterizedTruncatedNormal RandomGamma RandomPoissonV2 RandomShuffle "
        "RandomStandardNormal RandomUniform RandomUniformInt StatefulStandardNormalV2 StatefulUniform "
        "StatelessMultinomial StatelessRandomGetAlg StatelessRandomGetKeyCounter "
        "StatelessRandomGetKeyCounterAlg StatelessRandomNormal StatelessRandomNormalV2 StatelessRandomUniform "
        "StatelessRandomUniformFullInt StatelessRandomUniformInt StatelessRandomUniformIntV2 "
        "StatelessRandomUniformV2 StatelessTruncatedNormal StatelessTruncatedNormalV2 TruncatedNormal"
    ),
    "recurrent": (
        "BlockLSTM BlockLSTMV2 CudnnRNN CudnnRNNCanonicalToParams CudnnRNNCanonicalToParamsV2 "
        "CudnnRNNParamsSize CudnnRNNV2 CudnnRNNV3 GRUBlockCell LSTMBlockCell"
    ),
    "reduction": (
        "All Any ArgMax ArgMin Bincount Bucketize Cumprod Cumsum CumulativeLogsumexp DenseBincount "
        "EuclideanNorm HistogramFixedWidth InTopK InTopKV2 IsotonicRegression Max Mean Min NthElement Prod "
        "SoftmaxCrossEntropyWithLogits SparseSoftmaxCrossEntropyWithLogits Sum"
    ),
    "resource": (
        "Assign AssignAdd AssignAddVariableOp AssignSub AssignSubVariableOp AssignVariableOp CountUpTo "
        "DestroyResourceOp DestroyTemporaryVariable DisableCopyOnRead ImmutableConst IsVariableInitialized "
        "ReadVariableOp RefIdentity ResourceCountUpTo ResourceGather ResourceGatherNd ResourceScatterAdd "
        "ResourceScatterNdUpdate ResourceScatterUpdate ResourceStridedSliceAssign ScatterAdd ScatterMul "
        "ScatterNdAdd ScatterNdUpdate ScatterSub ScatterUpdate TemporaryVariable VarHandleOp "
        "VarIsInitializedOp Variable VariableShape VariableV2"
    ),
    "segment": (
        "SegmentMax SegmentMaxV2 SegmentMean SegmentMin SegmentMinV2 SegmentProd SegmentProdV2 SegmentSum "
        "SegmentSumV2 SparseSegmentMean SparseSegmentMeanWithNumSegments SparseSegmentSqrtN "
        "SparseSegmentSqrtNWithNumSegments SparseSegmentSum SparseSegmentSumWithNumSegments "
        "UnsortedSegmentJoin UnsortedSegmentMax UnsortedSegmentMin UnsortedSegmentProd UnsortedSegmentSum"
    ),
    "sequence": (
        "CTCBeamSearchDecoder CTCGreedyDecoder CTCLoss CTCLossV2 EditDistance"
    ),
    "shape": (
        "BroadcastArgs BroadcastGradientArgs Rank Shape ShapeN Size"
    ),
    "signals": (
        "AudioSpectrogram BatchFFT BatchFFT2D BatchFFT3D BatchIFFT BatchIFFT2D BatchIFFT3D FFT FFT2D FFT3D "
        "FFTND IFFT IFFT2D IFFT3D IFFTND IRFFT IRFFT2D IRFFT3D IRFFTND Mfcc RFFT RFFT2D RFFT3D RFFTND"
    ),
    "sort": (
        "ApproxTopK DenseToDenseSetOperation ListDiff LowerBound SetSize TopK TopKV2 Unique UniqueV2 "
        "UniqueWithCounts UniqueWithCountsV2 UpperBound"
    ),
    "space": (
        "BatchToSpace BatchToSpaceND DepthToSpace SpaceToBatch SpaceToBatchND SpaceToDepth"
    ),
    "sparse": (
        "DenseToSparseSetOperation DeserializeSparse SparseAdd SparseBincount SparseConcat SparseCross "
        "SparseDenseCwiseAdd SparseDenseCwiseDiv SparseDenseCwiseMul SparseFillEmptyRows SparseReduceMax "
        "SparseReduceMaxSparse SparseReduceSum SparseReduceSumSparse SparseReorder SparseReshape SparseSlice "
        "SparseSoftmax SparseSparseMaximum SparseSparseMinimum SparseSplit SparseTensorDenseAdd "
        "SparseTensorDenseMatMul SparseToDense SparseToSparseSetOperation"
    ),
    "special": (
        "BesselI0 BesselI0e BesselI1 BesselI1e Betainc Dawsn Digamma Expint FresnelCos FresnelSin Igamma "
        "Igammac Lgamma Polygamma Spence Zeta"
    ),
    "stack": (
        "Stack StackClose StackCloseV2 StackPop StackPopV2 StackPush StackPushV2 StackV2"
    ),
    "strings": (
        "AsString DecodeBase64 DecodeCSV EncodeBase64 Fingerprint ParseExample ParseExampleV2 "
        "ParseSingleExample ReduceJoin RegexFullMatch RegexReplace StaticRegexFullMatch StaticRegexReplace "
        "StringFormat StringJoin StringLength StringLower StringNGrams StringSplit StringSplitV2 StringStrip "
        "StringToHashBucket StringToHashBucketFast StringToHashBucketStrong StringToNumber StringUpper Substr "
        "UnicodeDecode UnicodeDecodeWithOffsets UnicodeEncode UnicodeTranscode"
    ),
    "structure": (
        "CaseRegion Controlled Function IfRegion Initialize Lookup WhileRegion"
    ),
    "tensor_array": (
        "TensorArray TensorArrayClose TensorArrayCloseV2 TensorArrayCloseV3 TensorArrayConcat "
        "TensorArrayConcatV2 TensorArrayConcatV3 TensorArrayGather TensorArrayGatherV2 TensorArrayGatherV3 "
        "TensorArrayPack TensorArrayRead TensorArrayReadV2 TensorArrayReadV3 TensorArrayScatter "
        "TensorArrayScatterV2 TensorArrayScatterV3 TensorArraySize TensorArraySizeV2 TensorArraySizeV3 "
        "TensorArraySplit TensorArraySplitV2 TensorArraySplitV3 TensorArrayUnpack TensorArrayV2 TensorArrayV3 "
        "TensorArrayWrite TensorArrayWriteV2 TensorArrayWriteV3"
    ),
    "tensor_list": (
        "EmptyTensorList TensorListConcat TensorListConcatLists TensorListConcatV2 TensorListElementShape "
        "TensorListFromTensor TensorListGather TensorListGetItem TensorListLength TensorListPopBack "
        "TensorListPushBack TensorListPushBackBatch TensorListReserve TensorListResize TensorListScatter "
        "TensorListScatterIntoExistingList TensorListScatterV2 TensorListSetItem TensorListSplit "
        "TensorListStack"
    ),
    "training": (
        "ApplyAdam ApplyGradientDescent ApplyMomentum AudioSummaryV2 BiasAddGrad EluGrad FusedBatchNormGradV3 "
        "HistogramSummary ImageSummary InvGrad LeakyReluGrad MergeSummary ReciprocalGrad Relu6Grad ReluGrad "
        "ResourceApplyAdam ResourceApplyGradientDescent ResourceApplyMomentum RsqrtGrad ScalarSummary "
        "SeluGrad SigmoidGrad SoftplusGrad SoftsignGrad SqrtGrad TanhGrad TensorSummaryV2"
    ),
    "trigonometry": (
        "Acos Acosh Asin Asinh Atan Atan2 Atanh Cos Cosh Sin Sinh Tan"
    ),
    "type": (
        "Bitcast Cast"
    ),
}
# fmt: on

FAMILY = {name: family for family, names in _NAMES.items() for name in names.split()}
