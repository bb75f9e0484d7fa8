// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "tf-to-opset" | filecheck %s

// FFT, FFT2D, FFT3D -> DFT; IFFT… -> IDFT
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<4x3x5x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%y, %[[CONSTANT_2]]){{.*}} -> tensor<4x3x5x1xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]) <{axis = -1 : i64}>{{.*}} -> tensor<4x3x5x2xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}>
// CHECK-NEXT: %[[DFT:[0-9]+]] = "opset.DFT_7"(%[[CONCAT]], %[[CONSTANT_3]]){{.*}} -> tensor<4x3x5x2xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[DFT]], %[[CONSTANT_4]], %[[CONSTANT_5]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x3x5xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[DFT]], %[[CONSTANT_6]], %[[CONSTANT_7]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x3x5xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[DFT]], %[[CONSTANT_8]], %[[CONSTANT_9]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x3x5xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_4:[0-9]+]] = "opset.Gather_8"(%[[DFT]], %[[CONSTANT_10]], %[[CONSTANT_11]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x3x5xf32>
// CHECK-NEXT: "opset.Result_1"(%[[GATHER]])
// CHECK-NEXT: "opset.Result_1"(%[[GATHER_4]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4x3x5xf32>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<4x3x5xf32>
%2 = "tf.Complex"(%x, %y) <{T = f32, Tout = complex<f32>}> : (tensor<4x3x5xf32>, tensor<4x3x5xf32>) -> tensor<*xcomplex<f32>>
%3 = "tf.FFT2D"(%2) <{Tcomplex = complex<f32>}> : (tensor<*xcomplex<f32>>) -> tensor<*xcomplex<f32>>
%4 = "tf.Real"(%3) <{T = complex<f32>, Tout = f32}> : (tensor<*xcomplex<f32>>) -> tensor<*xf32>
%5 = "tf.Imag"(%3) <{T = complex<f32>, Tout = f32}> : (tensor<*xcomplex<f32>>) -> tensor<*xf32>
"stepwell.output"(%4) <{tensor_name = "Real"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%5) <{tensor_name = "Imag"}> : (tensor<*xf32>) -> ()

// -----

// … of complex128, in f32
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x4x2xf64>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[PARAMETER]]) <{destination_type = f32}>{{.*}} -> tensor<2x4x2xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[IDFT:[0-9]+]] = "opset.IDFT_7"(%[[CONVERT]], %[[CONSTANT]]){{.*}} -> tensor<2x4x2xf32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[IDFT]]) <{destination_type = f64}>{{.*}} -> tensor<2x4x2xf64>
// CHECK-NEXT: "opset.Result_1"(%[[CONVERT_2]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x4xcomplex<f64>>
%y = "tf.IFFT"(%x) <{Tcomplex = complex<f64>}> : (tensor<2x4xcomplex<f64>>) -> tensor<*xcomplex<f64>>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xcomplex<f64>>) -> ()

// -----

// FFTND over the dimensions that are named
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x4x3x2xf32>
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 2]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%n) <{destination_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[DFT:[0-9]+]] = "opset.DFT_7"(%[[PARAMETER]], %[[CONSTANT]], %[[CONVERT]]){{.*}} -> tensor<4x4x6x2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[DFT]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x4x3xcomplex<f32>>
%n = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [4, 6]>, dtype = i32}> : () -> tensor<2xi32>
%a = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [0, -1]>, dtype = i32}> : () -> tensor<2xi32>
%y = "tf.FFTND"(%x, %n, %a) <{Tcomplex = complex<f32>}> : (tensor<2x4x3xcomplex<f32>>, tensor<2xi32>, tensor<2xi32>) -> tensor<*xcomplex<f32>>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xcomplex<f32>>) -> ()

// -----

// RFFT, RFFT2D, RFFT3D, RFFTND -> RDFT
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [1], [6]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[CONSTANT]]) <{destination_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[RDFT:[0-9]+]] = "opset.RDFT_9"(%x, %[[CONSTANT_2]], %[[CONVERT]]){{.*}} -> tensor<2x4x4x4x2xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[RDFT]], %[[CONSTANT_3]], %[[CONSTANT_4]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x4x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[RDFT]], %[[CONSTANT_5]], %[[CONSTANT_6]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x4x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[RDFT]], %[[CONSTANT_7]], %[[CONSTANT_8]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x4x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_4:[0-9]+]] = "opset.Gather_8"(%[[RDFT]], %[[CONSTANT_9]], %[[CONSTANT_10]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x4x4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%[[GATHER]])
// CHECK-NEXT: "opset.Result_1"(%[[GATHER_4]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x4x4x6xf32>
%1 = "tf.Const"() <{value = #stepwell.constant<"i32", [1], [6]>, dtype = i32}> : () -> tensor<1xi32>
%2 = "tf.RFFT"(%x, %1) <{Treal = f32, Tcomplex = complex<f32>}> : (tensor<2x4x4x6xf32>, tensor<1xi32>) -> tensor<*xcomplex<f32>>
%3 = "tf.Real"(%2) <{T = complex<f32>, Tout = f32}> : (tensor<*xcomplex<f32>>) -> tensor<*xf32>
%4 = "tf.Imag"(%2) <{T = complex<f32>, Tout = f32}> : (tensor<*xcomplex<f32>>) -> tensor<*xf32>
"stepwell.output"(%3) <{tensor_name = "Real"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%4) <{tensor_name = "Imag"}> : (tensor<*xf32>) -> ()

// -----

// … filled with zeros to its lengths, where it may be shorter
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2], [4, 6]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[CONSTANT]]) <{destination_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[GATHER]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[SUBTRACT]], %[[CONSTANT_4]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_5]], %[[MAXIMUM]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 1, 2]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[CONCAT]], %[[CONSTANT_6]], %[[CONSTANT_7]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 0]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[PAD:[0-9]+]] = "opset.Pad_12"(%x, %[[CONSTANT_8]], %[[GATHER_2]], %[[CONSTANT_9]]) <{pad_mode = "constant"}>{{.*}} -> tensor<?x?x?x?xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[RDFT:[0-9]+]] = "opset.RDFT_9"(%[[PAD]], %[[CONSTANT_10]], %[[CONVERT]]){{.*}} -> tensor<?x?x4x4x2xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[RDFT]], %[[CONSTANT_11]], %[[CONSTANT_12]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x?x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_4:[0-9]+]] = "opset.Gather_8"(%[[RDFT]], %[[CONSTANT_13]], %[[CONSTANT_14]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x?x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_5:[0-9]+]] = "opset.Gather_8"(%[[RDFT]], %[[CONSTANT_15]], %[[CONSTANT_16]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x?x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_6:[0-9]+]] = "opset.Gather_8"(%[[RDFT]], %[[CONSTANT_17]], %[[CONSTANT_18]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x?x4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%[[GATHER_3]])
// CHECK-NEXT: "opset.Result_1"(%[[GATHER_6]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x?x?x?xf32>
%1 = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [4, 6]>, dtype = i32}> : () -> tensor<2xi32>
%2 = "tf.RFFT2D"(%x, %1) <{Treal = f32, Tcomplex = complex<f32>}> : (tensor<?x?x?x?xf32>, tensor<2xi32>) -> tensor<*xcomplex<f32>>
%3 = "tf.Real"(%2) <{T = complex<f32>, Tout = f32}> : (tensor<*xcomplex<f32>>) -> tensor<*xf32>
%4 = "tf.Imag"(%2) <{T = complex<f32>, Tout = f32}> : (tensor<*xcomplex<f32>>) -> tensor<*xf32>
"stepwell.output"(%3) <{tensor_name = "Real"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%4) <{tensor_name = "Imag"}> : (tensor<*xf32>) -> ()

// -----

// IRFFT, IRFFT2D, IRFFT3D, IRFFTND -> IRDFT, cut to what is needed
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<2x4x4x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%y, %[[CONSTANT_2]]){{.*}} -> tensor<2x4x4x4x1xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]) <{axis = -1 : i64}>{{.*}} -> tensor<2x4x4x4x2xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2], [3, 5]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[CONSTANT_3]]) <{destination_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONVERT]], %[[CONSTANT_5]]) <{m_pythondiv = true{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[DIVIDE]], %[[CONSTANT_6]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[CONSTANT_7]], %[[CONSTANT_4]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[LESS]], %[[ADD]], %[[CONVERT]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [4, 4]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[SELECT]], %[[CONSTANT_8]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[SUBTRACT]], %[[CONSTANT_9]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_10]], %[[MAXIMUM]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [0, 0, 1, 2, 0]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_2]], %[[CONSTANT_11]], %[[CONSTANT_12]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<5xi64>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [0, 0, 0, 0, 0]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[PAD:[0-9]+]] = "opset.Pad_12"(%[[CONCAT]], %[[CONSTANT_13]], %[[GATHER]], %[[CONSTANT_14]]) <{pad_mode = "constant"}>{{.*}} -> tensor<2x4x4x4x2xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 0]>}>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[PAD]], %[[CONSTANT_15]], %[[SELECT]], %[[CONSTANT_16]], %[[CONSTANT_17]]){{.*}} -> tensor<2x4x3x3x2xf32>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[IRDFT:[0-9]+]] = "opset.IRDFT_9"(%[[SLICE]], %[[CONSTANT_18]], %[[CONVERT]]){{.*}} -> tensor<2x4x3x5xf32>
// CHECK-NEXT: "opset.Result_1"(%[[IRDFT]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x4x4x4xf32>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<2x4x4x4xf32>
%2 = "tf.Complex"(%x, %y) <{T = f32, Tout = complex<f32>}> : (tensor<2x4x4x4xf32>, tensor<2x4x4x4xf32>) -> tensor<*xcomplex<f32>>
%3 = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [3, 5]>, dtype = i32}> : () -> tensor<2xi32>
%4 = "tf.IRFFT2D"(%2, %3) <{Treal = f32, Tcomplex = complex<f32>}> : (tensor<*xcomplex<f32>>, tensor<2xi32>) -> tensor<*xf32>
"stepwell.output"(%4) <{tensor_name = "IRFFT2D"}> : (tensor<*xf32>) -> ()

// -----

// AudioSpectrogram: frames, their window, RDFT
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%x0, %[[CONSTANT]]){{.*}} -> tensor<1x20xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [20]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[CONSTANT_2]], %[[CONSTANT_3]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [5]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[SQUEEZE]], %[[CONSTANT_4]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[SUBTRACT]], %[[CONSTANT_5]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_6]], %[[MAXIMUM]], %[[CONSTANT_7]]) <{output_type = i64}>{{.*}} -> tensor<5xi64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE]], %[[CONSTANT_8]]){{.*}} -> tensor<5x1xi64>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1, 6], [0, 1, 2, 3, 4, 5]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[UNSQUEEZE]], %[[CONSTANT_9]]){{.*}} -> tensor<5x6xi64>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[TRANSPOSE]], %[[ADD]], %[[CONSTANT_10]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x5x6xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [6], [0.0, 0.25, 0.75, 1.0, 0.75, 0.25]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[GATHER]], %[[CONSTANT_11]]){{.*}} -> tensor<1x5x6xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [8]>}>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [6]>}>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_12]], %[[CONSTANT_13]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[MAXIMUM_2:[0-9]+]] = "opset.Maximum_1"(%[[SUBTRACT_2]], %[[CONSTANT_14]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_15]], %[[MAXIMUM_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, 1]>}>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[CONCAT]], %[[CONSTANT_16]], %[[CONSTANT_17]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, 0]>}>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[PAD:[0-9]+]] = "opset.Pad_12"(%[[MULTIPLY]], %[[CONSTANT_18]], %[[GATHER_2]], %[[CONSTANT_19]]) <{pad_mode = "constant"}>{{.*}} -> tensor<1x5x8xf32>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[RDFT:[0-9]+]] = "opset.RDFT_9"(%[[PAD]], %[[CONSTANT_20]], %[[CONSTANT_12]]){{.*}} -> tensor<1x5x5x2xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[RDFT]], %[[RDFT]]){{.*}} -> tensor<1x5x5x2xf32>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[MULTIPLY_2]], %[[CONSTANT_21]]) <{keep_dims = false}>{{.*}} -> tensor<1x5x5xf32>
// CHECK-NEXT: "opset.Result_1"(%[[REDUCESUM]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<20x1xf32>
%1 = "tf.AudioSpectrogram"(%x0) <{magnitude_squared = true, window_size = 6 : i64, stride = 3 : i64}> : (tensor<20x1xf32>) -> tensor<*xf32>
"stepwell.output"(%1) <{tensor_name = "AudioSpectrogram"}> : (tensor<*xf32>) -> ()

// -----

// … of an unknown number of samples
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%x0, %[[CONSTANT]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%x0) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[GATHER]], %[[CONSTANT_4]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [7]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[SQUEEZE]], %[[CONSTANT_5]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[SUBTRACT]], %[[CONSTANT_6]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [4]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_7]], %[[MAXIMUM]], %[[CONSTANT_8]]) <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE]], %[[CONSTANT_9]]){{.*}} -> tensor<?x1xi64>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1, 8], [0, 1, 2, 3, 4, 5, 6, 7]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[UNSQUEEZE]], %[[CONSTANT_10]]){{.*}} -> tensor<?x8xi64>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[TRANSPOSE]], %[[ADD]], %[[CONSTANT_11]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x?x8xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [8], [0.0, 0.14644662, 0.5, 0.8535534, 1.0, 0.8535534, 0.5, 0.14644662]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[GATHER_2]], %[[CONSTANT_12]]){{.*}} -> tensor<?x?x8xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [8]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[RDFT:[0-9]+]] = "opset.RDFT_9"(%[[MULTIPLY]], %[[CONSTANT_14]], %[[CONSTANT_13]]){{.*}} -> tensor<?x?x5x2xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[RDFT]], %[[RDFT]]){{.*}} -> tensor<?x?x5x2xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[MULTIPLY_2]], %[[CONSTANT_15]]) <{keep_dims = false}>{{.*}} -> tensor<?x?x5xf32>
// CHECK-NEXT: %[[SQRT:[0-9]+]] = "opset.Sqrt_1"(%[[REDUCESUM]]){{.*}} -> tensor<?x?x5xf32>
// CHECK-NEXT: "opset.Result_1"(%[[SQRT]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<?x?xf32>
%1 = "tf.AudioSpectrogram"(%x0) <{magnitude_squared = false, window_size = 8 : i64, stride = 4 : i64}> : (tensor<?x?xf32>) -> tensor<*xf32>
"stepwell.output"(%1) <{tensor_name = "AudioSpectrogram"}> : (tensor<*xf32>) -> ()

// -----

// Mfcc
// CHECK-LABEL: builtin.module
// CHECK:      %[[ABS:[0-9]+]] = "opset.Abs_1"(%x){{.*}} -> tensor<1x3x65xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [16000]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [65]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[CONSTANT_2]], %[[CONSTANT_3]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 8], [31.748579, 266.6738, 501.59903, 736.52423, 971.44946, 1206.3748, 1441.2999, 1676.2251]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 8], [266.6738, 501.59903, 736.52423, 971.44946, 1206.3748, 1441.2999, 1676.2251, 1911.1504]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 8], [501.59903, 736.52423, 971.44946, 1206.3748, 1441.2999, 1676.2251, 1911.1504, 2146.0757]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[CONSTANT]]) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT_7]], %[[CONVERT]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[SQUEEZE]], %[[CONSTANT_8]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[SUBTRACT]]) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[MULTIPLY]], %[[CONVERT_2]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_9]], %[[SQUEEZE]], %[[CONSTANT_10]]) <{output_type = i64}>{{.*}} -> tensor<65xi64>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE]], %[[CONSTANT_11]]){{.*}} -> tensor<65x1xi64>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[UNSQUEEZE]]) <{destination_type = f32}>{{.*}} -> tensor<65x1xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_3]], %[[DIVIDE]]){{.*}} -> tensor<65x1xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [700.0]>}>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[MULTIPLY_2]], %[[CONSTANT_12]]) <{m_pythondiv = true{{.*}} -> tensor<65x1xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CONSTANT_13]], %[[DIVIDE_2]]){{.*}} -> tensor<65x1xf32>
// CHECK-NEXT: %[[LOG:[0-9]+]] = "opset.Log_1"(%[[ADD]]){{.*}} -> tensor<65x1xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1127.0]>}>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT_14]], %[[LOG]]){{.*}} -> tensor<65x1xf32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_3]], %[[CONSTANT_4]]){{.*}} -> tensor<65x8xf32>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_5]], %[[CONSTANT_4]]){{.*}} -> tensor<1x8xf32>
// CHECK-NEXT: %[[DIVIDE_3:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT_2]], %[[SUBTRACT_3]]) <{m_pythondiv = true{{.*}} -> tensor<65x8xf32>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_6]], %[[MULTIPLY_3]]){{.*}} -> tensor<65x8xf32>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_6]], %[[CONSTANT_5]]){{.*}} -> tensor<1x8xf32>
// CHECK-NEXT: %[[DIVIDE_4:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT_4]], %[[SUBTRACT_5]]) <{m_pythondiv = true{{.*}} -> tensor<65x8xf32>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[DIVIDE_3]], %[[DIVIDE_4]]){{.*}} -> tensor<65x8xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[MINIMUM]], %[[CONSTANT_15]]){{.*}} -> tensor<65x8xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [20.0]>}>
// CHECK-NEXT: %[[DIVIDE_5:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_16]], %[[DIVIDE]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.5]>}>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[CONSTANT_17]], %[[DIVIDE_5]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[FLOOR:[0-9]+]] = "opset.Floor_1"(%[[ADD_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[LESSEQUAL:[0-9]+]] = "opset.LessEqual_1"(%[[FLOOR]], %[[CONVERT_3]]){{.*}} -> tensor<65x1xi1>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [4000.0]>}>
// CHECK-NEXT: %[[DIVIDE_6:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_18]], %[[DIVIDE]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[FLOOR_2:[0-9]+]] = "opset.Floor_1"(%[[DIVIDE_6]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[LESSEQUAL_2:[0-9]+]] = "opset.LessEqual_1"(%[[CONVERT_3]], %[[FLOOR_2]]){{.*}} -> tensor<65x1xi1>
// CHECK-NEXT: %[[LOGICALAND:[0-9]+]] = "opset.LogicalAnd_1"(%[[LESSEQUAL]], %[[LESSEQUAL_2]]){{.*}} -> tensor<65x1xi1>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[LOGICALAND]], %[[MAXIMUM]], %[[CONSTANT_19]]){{.*}} -> tensor<65x8xf32>
// CHECK-NEXT: %[[SQRT:[0-9]+]] = "opset.Sqrt_1"(%[[ABS]]){{.*}} -> tensor<1x3x65xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[SQRT]], %[[SELECT]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<1x3x8xf32>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0e-12]>}>
// CHECK-NEXT: %[[MAXIMUM_2:[0-9]+]] = "opset.Maximum_1"(%[[MATMUL]], %[[CONSTANT_20]]){{.*}} -> tensor<1x3x8xf32>
// CHECK-NEXT: %[[LOG_2:[0-9]+]] = "opset.Log_1"(%[[MAXIMUM_2]]){{.*}} -> tensor<1x3x8xf32>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [8, 4], [0.5, 0.49039263, 0.46193975, 0.4157348, 0.5, 0.4157348, 0.19134171, -0.09754516, 0.5, 0.27778512, -0.19134171, -0.49039263, 0.5, 0.09754516, -0.46193975, -0.27778512, 0.5, -0.09754516, -0.46193975, 0.27778512, 0.5, -0.27778512, -0.19134171, 0.49039263, 0.5, -0.4157348, 0.19134171, 0.09754516, 0.5, -0.49039263, 0.46193975, -0.4157348]>}>
// CHECK-NEXT: %[[MATMUL_2:[0-9]+]] = "opset.MatMul_1"(%[[LOG_2]], %[[CONSTANT_21]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<1x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%[[MATMUL_2]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x65xf32>
%1 = "tf.Abs"(%x) <{T = f32}> : (tensor<1x3x65xf32>) -> tensor<*xf32>
%2 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [16000]>, dtype = i32}> : () -> tensor<i32>
%3 = "tf.Mfcc"(%1, %2) <{upper_frequency_limit = 4.000000e+03 : f64, lower_frequency_limit = 2.000000e+01 : f64, filterbank_channel_count = 8 : i64, dct_coefficient_count = 4 : i64}> : (tensor<*xf32>, tensor<i32>) -> tensor<*xf32>
"stepwell.output"(%3) <{tensor_name = "Mfcc"}> : (tensor<*xf32>) -> ()

// -----

// a transform of a real value
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: tf.IFFT  ""  (f32[2,4])
// CHECK-NEXT: a transform of complex values is given a real one
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x4xf32>
%y = "tf.IFFT"(%x) <{Tcomplex = complex<f32>}> : (tensor<2x4xf32>) -> tensor<*xcomplex<f32>>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xcomplex<f32>>) -> ()

// -----

// too few dimensions
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: tf.FFT2D  ""  (dynamic[...])
// CHECK-NEXT: the input has 1 dimensions; a transform over 2 is asked for
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4xcomplex<f32>>
%y = "tf.FFT2D"(%x) <{Tcomplex = complex<f32>}> : (tensor<4xcomplex<f32>>) -> tensor<*xcomplex<f32>>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xcomplex<f32>>) -> ()

// -----

// axes that are none
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: tf.FFTND  ""  (dynamic[...], i32[1], i32[1])
// CHECK-NEXT: axes [3] are out of range for rank 3
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x4x3xcomplex<f32>>
%n = "tf.Const"() <{value = #stepwell.constant<"i32", [1], [4]>, dtype = i32}> : () -> tensor<1xi32>
%a = "tf.Const"() <{value = #stepwell.constant<"i32", [1], [3]>, dtype = i32}> : () -> tensor<1xi32>
%y = "tf.FFTND"(%x, %n, %a) <{Tcomplex = complex<f32>}> : (tensor<2x4x3xcomplex<f32>>, tensor<1xi32>, tensor<1xi32>) -> tensor<*xcomplex<f32>>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xcomplex<f32>>) -> ()

// -----

// a window of one sample
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: tf.AudioSpectrogram  ""  (f32[20,1])
// CHECK-NEXT: a window of 1 samples with the stride 1; at least 2 and 1 are needed
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<20x1xf32>
%y = "tf.AudioSpectrogram"(%x) <{window_size = 1 : i64, stride = 1 : i64, magnitude_squared = false}> : (tensor<20x1xf32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// audio of another rank
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: tf.AudioSpectrogram  ""  (f32[20])
// CHECK-NEXT: the audio must have the shape [samples, channels]
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<20xf32>
%y = "tf.AudioSpectrogram"(%x) <{window_size = 4 : i64, stride = 1 : i64, magnitude_squared = false}> : (tensor<20xf32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// a spectrogram of another rank
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: tf.Mfcc  ""  (f32[3,65], i32[])
// CHECK-NEXT: the spectrogram must have the shape [channels, frames, bins]
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<3x65xf32>
%r = "tf.Const"() <{value = #stepwell.constant<"i32", [], [16000]>, dtype = i32}> : () -> tensor<i32>
%y = "tf.Mfcc"(%x, %r) <{upper_frequency_limit = 4000.0 : f64, lower_frequency_limit = 20.0 : f64, filterbank_channel_count = 8 : i64, dct_coefficient_count = 4 : i64}> : (tensor<3x65xf32>, tensor<i32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// more coefficients than channels
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: tf.Mfcc  ""  (f32[1,3,65], i32[])
// CHECK-NEXT: 9 coefficients of 8 channels; from one to all are possible
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x65xf32>
%r = "tf.Const"() <{value = #stepwell.constant<"i32", [], [16000]>, dtype = i32}> : () -> tensor<i32>
%y = "tf.Mfcc"(%x, %r) <{upper_frequency_limit = 4000.0 : f64, lower_frequency_limit = 20.0 : f64, filterbank_channel_count = 8 : i64, dct_coefficient_count = 9 : i64}> : (tensor<1x3x65xf32>, tensor<i32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()
