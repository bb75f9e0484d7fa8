// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "keras-to-opset" | filecheck %s

// a variable
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.MatMul_1"(%inputs, %kernel) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x2xf32>
%kernel = "keras.Variable"() <{path = "kernel", value = #stepwell.constant<"f32", [2, 1], [1.0, 2.0]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "keras.Dense"(%inputs, %kernel) <{activation = "linear"}> : (tensor<2x2xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Masking: steps that equal the value everywhere become zeros
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[NOTEQUAL:[0-9]+]] = "opset.NotEqual_1"(%inputs, %[[CONSTANT]]){{.*}} -> tensor<2x4x3xi1>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[REDUCELOGICALOR:[0-9]+]] = "opset.ReduceLogicalOr_1"(%[[NOTEQUAL]], %[[CONSTANT_2]]) <{keep_dims = true}>{{.*}} -> tensor<2x4x1xi1>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[REDUCELOGICALOR]]) <{destination_type = f32}>{{.*}} -> tensor<2x4x1xf32>
// CHECK-NEXT: %y = "opset.Multiply_1"(%inputs, %[[CONVERT]]){{.*}} -> tensor<2x4x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x4x3xf32>
%y = "keras.Masking"(%inputs) <{mask_value = 1.000000e+00 : f64}> : (tensor<2x4x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// strings cannot be masked
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: keras.Masking  ""  (string[2,4,3])
// CHECK-NEXT: strings cannot be masked
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x4x3x!stepwell.string>
%y = "keras.Masking"(%inputs) <{mask_value = 0.000000e+00 : f64}> : (tensor<2x4x3x!stepwell.string>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Autocast of a float
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Convert_1"(%inputs) <{destination_type = f16}>{{.*}} -> tensor<2x3xf16>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3xf32>
%y = "keras.Autocast"(%inputs) <{dtype = "float16"}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Autocast of an integer
// CHECK-LABEL: builtin.module
// CHECK:      %inputs = "opset.Parameter_1"(){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: "opset.Result_1"(%inputs)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3xi32>
%y = "keras.Autocast"(%inputs) <{dtype = "float16"}> : (tensor<2x3xi32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a type that is not known
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: keras.Autocast  ""  (f32[2,3])
// CHECK-NEXT: dtype 'float8' is not one of bfloat16, bool, float16, float32, float64, int16, int32, int64, int8, uint16, uint32, uint64, uint8
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3xf32>
%y = "keras.Autocast"(%inputs) <{dtype = "float8"}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ActivityRegularization does nothing
// CHECK-LABEL: builtin.module
// CHECK:      %inputs = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%inputs)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3xf32>
%y = "keras.ActivityRegularization"(%inputs) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// AlphaDropout does nothing
// CHECK-LABEL: builtin.module
// CHECK:      %inputs = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%inputs)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3xf32>
%y = "keras.AlphaDropout"(%inputs) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// AugMix does nothing
// CHECK-LABEL: builtin.module
// CHECK:      %inputs = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%inputs)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3xf32>
%y = "keras.AugMix"(%inputs) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// CutMix does nothing
// CHECK-LABEL: builtin.module
// CHECK:      %inputs = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%inputs)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3xf32>
%y = "keras.CutMix"(%inputs) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Dropout does nothing
// CHECK-LABEL: builtin.module
// CHECK:      %inputs = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%inputs)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3xf32>
%y = "keras.Dropout"(%inputs) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// GaussianDropout does nothing
// CHECK-LABEL: builtin.module
// CHECK:      %inputs = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%inputs)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3xf32>
%y = "keras.GaussianDropout"(%inputs) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// GaussianNoise does nothing
// CHECK-LABEL: builtin.module
// CHECK:      %inputs = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%inputs)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3xf32>
%y = "keras.GaussianNoise"(%inputs) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Identity does nothing
// CHECK-LABEL: builtin.module
// CHECK:      %inputs = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%inputs)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3xf32>
%y = "keras.Identity"(%inputs) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// StochasticDepth does nothing
// CHECK-LABEL: builtin.module
// CHECK:      %inputs = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%inputs)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3xf32>
%y = "keras.StochasticDepth"(%inputs) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// MixUp does nothing
// CHECK-LABEL: builtin.module
// CHECK:      %inputs = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%inputs)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3xf32>
%y = "keras.MixUp"(%inputs) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// RandAugment does nothing
// CHECK-LABEL: builtin.module
// CHECK:      %inputs = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%inputs)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3xf32>
%y = "keras.RandAugment"(%inputs) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// RandomBrightness does nothing
// CHECK-LABEL: builtin.module
// CHECK:      %inputs = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%inputs)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3xf32>
%y = "keras.RandomBrightness"(%inputs) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// RandomColorDegeneration does nothing
// CHECK-LABEL: builtin.module
// CHECK:      %inputs = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%inputs)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3xf32>
%y = "keras.RandomColorDegeneration"(%inputs) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// RandomColorJitter does nothing
// CHECK-LABEL: builtin.module
// CHECK:      %inputs = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%inputs)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3xf32>
%y = "keras.RandomColorJitter"(%inputs) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// RandomContrast does nothing
// CHECK-LABEL: builtin.module
// CHECK:      %inputs = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%inputs)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3xf32>
%y = "keras.RandomContrast"(%inputs) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// RandomElasticTransform does nothing
// CHECK-LABEL: builtin.module
// CHECK:      %inputs = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%inputs)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3xf32>
%y = "keras.RandomElasticTransform"(%inputs) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// RandomErasing does nothing
// CHECK-LABEL: builtin.module
// CHECK:      %inputs = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%inputs)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3xf32>
%y = "keras.RandomErasing"(%inputs) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// RandomFlip does nothing
// CHECK-LABEL: builtin.module
// CHECK:      %inputs = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%inputs)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3xf32>
%y = "keras.RandomFlip"(%inputs) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// RandomGaussianBlur does nothing
// CHECK-LABEL: builtin.module
// CHECK:      %inputs = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%inputs)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3xf32>
%y = "keras.RandomGaussianBlur"(%inputs) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// RandomGrayscale does nothing
// CHECK-LABEL: builtin.module
// CHECK:      %inputs = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%inputs)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3xf32>
%y = "keras.RandomGrayscale"(%inputs) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// RandomHeight does nothing
// CHECK-LABEL: builtin.module
// CHECK:      %inputs = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%inputs)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3xf32>
%y = "keras.RandomHeight"(%inputs) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// RandomHue does nothing
// CHECK-LABEL: builtin.module
// CHECK:      %inputs = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%inputs)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3xf32>
%y = "keras.RandomHue"(%inputs) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// RandomInvert does nothing
// CHECK-LABEL: builtin.module
// CHECK:      %inputs = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%inputs)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3xf32>
%y = "keras.RandomInvert"(%inputs) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// RandomPerspective does nothing
// CHECK-LABEL: builtin.module
// CHECK:      %inputs = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%inputs)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3xf32>
%y = "keras.RandomPerspective"(%inputs) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// RandomPosterization does nothing
// CHECK-LABEL: builtin.module
// CHECK:      %inputs = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%inputs)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3xf32>
%y = "keras.RandomPosterization"(%inputs) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// RandomRotation does nothing
// CHECK-LABEL: builtin.module
// CHECK:      %inputs = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%inputs)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3xf32>
%y = "keras.RandomRotation"(%inputs) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// RandomSaturation does nothing
// CHECK-LABEL: builtin.module
// CHECK:      %inputs = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%inputs)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3xf32>
%y = "keras.RandomSaturation"(%inputs) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// RandomSharpness does nothing
// CHECK-LABEL: builtin.module
// CHECK:      %inputs = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%inputs)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3xf32>
%y = "keras.RandomSharpness"(%inputs) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// RandomShear does nothing
// CHECK-LABEL: builtin.module
// CHECK:      %inputs = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%inputs)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3xf32>
%y = "keras.RandomShear"(%inputs) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// RandomTranslation does nothing
// CHECK-LABEL: builtin.module
// CHECK:      %inputs = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%inputs)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3xf32>
%y = "keras.RandomTranslation"(%inputs) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// RandomWidth does nothing
// CHECK-LABEL: builtin.module
// CHECK:      %inputs = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%inputs)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3xf32>
%y = "keras.RandomWidth"(%inputs) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// RandomZoom does nothing
// CHECK-LABEL: builtin.module
// CHECK:      %inputs = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%inputs)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3xf32>
%y = "keras.RandomZoom"(%inputs) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// SpatialDropout1D does nothing
// CHECK-LABEL: builtin.module
// CHECK:      %inputs = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%inputs)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3xf32>
%y = "keras.SpatialDropout1D"(%inputs) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// SpatialDropout2D does nothing
// CHECK-LABEL: builtin.module
// CHECK:      %inputs = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%inputs)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3xf32>
%y = "keras.SpatialDropout2D"(%inputs) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// SpatialDropout3D does nothing
// CHECK-LABEL: builtin.module
// CHECK:      %inputs = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%inputs)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3xf32>
%y = "keras.SpatialDropout3D"(%inputs) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// An input that was frozen to a value, and is an output.
// CHECK-LABEL: builtin.module
// CHECK:      %x = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>}>
// CHECK-NEXT: "opset.Result_1"(%x)
%x = "stepwell.constant"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>}> : () -> tensor<2xf32>
"stepwell.output"(%x) <{tensor_name = "y"}> : (tensor<2xf32>) -> ()
