// RUN: stepwell opt %s --split-input-file -p "opset-fuse,opset-dce" | filecheck %s

// (x + a) - b -> x + (a - b)
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 1], [0.5, 1.5, 2.5]>}>
// CHECK-NEXT: %w = "opset.Add_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<2x3x?xf32>
// CHECK-NEXT: "opset.Result_1"(%w)
%x = "opset.Parameter_1"() : () -> tensor<2x3x?xf32>
%a = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 1], [1.0, 2.0, 3.0]>}> : () -> tensor<3x1xf32>
%b = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}> : () -> tensor<f32>
%v = "opset.Add_1"(%x, %a) <{auto_broadcast = "numpy"}> : (tensor<2x3x?xf32>, tensor<3x1xf32>) -> tensor<2x3x?xf32>
%w = "opset.Subtract_1"(%v, %b) <{auto_broadcast = "numpy"}> : (tensor<2x3x?xf32>, tensor<f32>) -> tensor<2x3x?xf32>
"opset.Result_1"(%w) : (tensor<2x3x?xf32>) -> ()

// -----

// (x * a) / b -> x * (a / b)
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 3, 1], [0.25, 0.25, 6.0]>}>
// CHECK-NEXT: %w = "opset.Multiply_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%w)
%x = "opset.Parameter_1"() : () -> tensor<2x3x4xf32>
%a = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 1], [1.0, 2.0, 3.0]>}> : () -> tensor<3x1xf32>
%b = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 3, 1], [4.0, 8.0, 0.5]>}> : () -> tensor<1x3x1xf32>
%v = "opset.Multiply_1"(%x, %a) <{auto_broadcast = "numpy"}> : (tensor<2x3x4xf32>, tensor<3x1xf32>) -> tensor<2x3x4xf32>
%w = "opset.Divide_1"(%v, %b) <{m_pythondiv = true, auto_broadcast = "numpy"}> : (tensor<2x3x4xf32>, tensor<1x3x1xf32>) -> tensor<2x3x4xf32>
"opset.Result_1"(%w) : (tensor<2x3x4xf32>) -> ()

// -----

// (x * a + b) * c + d, as batch normalisation and a scale after it give -> x * (a * c) + (b * c + d)
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 1], [0.5, 0.5, 6.0]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 1], [3.0, 2.25, 13.0]>}>
// CHECK-NEXT: %t = "opset.Add_1"(%[[MULTIPLY]], %[[CONSTANT_2]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%t)
%x = "opset.Parameter_1"() : () -> tensor<2x3x4xf32>
%a = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 1], [1.0, 2.0, 3.0]>}> : () -> tensor<3x1xf32>
%b = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 1], [4.0, 5.0, 6.0]>}> : () -> tensor<3x1xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 1], [0.5, 0.25, 2.0]>}> : () -> tensor<3x1xf32>
%d = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 1], [1.0, 1.0, 1.0]>}> : () -> tensor<3x1xf32>
%v = "opset.Multiply_1"(%x, %a) <{auto_broadcast = "numpy"}> : (tensor<2x3x4xf32>, tensor<3x1xf32>) -> tensor<2x3x4xf32>
%w = "opset.Add_1"(%v, %b) <{auto_broadcast = "numpy"}> : (tensor<2x3x4xf32>, tensor<3x1xf32>) -> tensor<2x3x4xf32>
%u = "opset.Multiply_1"(%w, %c) <{auto_broadcast = "numpy"}> : (tensor<2x3x4xf32>, tensor<3x1xf32>) -> tensor<2x3x4xf32>
%t = "opset.Add_1"(%u, %d) <{auto_broadcast = "numpy"}> : (tensor<2x3x4xf32>, tensor<3x1xf32>) -> tensor<2x3x4xf32>
"opset.Result_1"(%t) : (tensor<2x3x4xf32>) -> ()

// -----

// Constants that would grow together beyond 1024 elements stay apart
// CHECK-LABEL: builtin.module
// CHECK:      %v = "opset.Add_1"(%x, %a){{.*}} -> tensor<40x30xf32>
// CHECK-NEXT: %w = "opset.Add_1"(%v, %b){{.*}} -> tensor<40x30xf32>
// CHECK-NEXT: "opset.Result_1"(%w)
%x = "opset.Parameter_1"() : () -> tensor<40x30xf32>
%a = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [40, 1], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0, 12.0, 13.0, 14.0, 15.0, 16.0, 17.0, 18.0, 19.0, 20.0, 21.0, 22.0, 23.0, 24.0, 25.0, 26.0, 27.0, 28.0, 29.0, 30.0, 31.0, 32.0, 33.0, 34.0, 35.0, 36.0, 37.0, 38.0, 39.0]>}> : () -> tensor<40x1xf32>
%b = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [30], [0.5, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5, 8.5, 9.5, 10.5, 11.5, 12.5, 13.5, 14.5, 15.5, 16.5, 17.5, 18.5, 19.5, 20.5, 21.5, 22.5, 23.5, 24.5, 25.5, 26.5, 27.5, 28.5, 29.5]>}> : () -> tensor<30xf32>
%v = "opset.Add_1"(%x, %a) <{auto_broadcast = "numpy"}> : (tensor<40x30xf32>, tensor<40x1xf32>) -> tensor<40x30xf32>
%w = "opset.Add_1"(%v, %b) <{auto_broadcast = "numpy"}> : (tensor<40x30xf32>, tensor<30xf32>) -> tensor<40x30xf32>
"opset.Result_1"(%w) : (tensor<40x30xf32>) -> ()

// -----

// Integers and f16 stay: a product of integers may wrap, and f16 would be rounded at another place
// CHECK-LABEL: builtin.module
// CHECK:      %v = "opset.Add_1"(%x, %a){{.*}} -> tensor<2xf16>
// CHECK-NEXT: %w = "opset.Add_1"(%v, %b){{.*}} -> tensor<2xf16>
// CHECK-NEXT: "opset.Result_1"(%w)
%x = "opset.Parameter_1"() : () -> tensor<2xf16>
%a = "opset.Constant_1"() <{value = #stepwell.constant<"f16", [], [3.0]>}> : () -> tensor<f16>
%b = "opset.Constant_1"() <{value = #stepwell.constant<"f16", [], [5.0]>}> : () -> tensor<f16>
%v = "opset.Add_1"(%x, %a) <{auto_broadcast = "numpy"}> : (tensor<2xf16>, tensor<f16>) -> tensor<2xf16>
%w = "opset.Add_1"(%v, %b) <{auto_broadcast = "numpy"}> : (tensor<2xf16>, tensor<f16>) -> tensor<2xf16>
"opset.Result_1"(%w) : (tensor<2xf16>) -> ()

// -----

// (x + a) + (y - b) -> (x + (a - b)) + y
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 3], [0.5, 1.75, 1.0]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %u = "opset.Add_1"(%[[ADD]], %y){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%u)
%x = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%y = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%a = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3], [1.0, 2.0, 3.0]>}> : () -> tensor<3xf32>
%b = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 3], [0.5, 0.25, 2.0]>}> : () -> tensor<1x3xf32>
%v = "opset.Add_1"(%x, %a) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
%w = "opset.Subtract_1"(%y, %b) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<1x3xf32>) -> tensor<2x3xf32>
%u = "opset.Add_1"(%v, %w) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
"opset.Result_1"(%u) : (tensor<2x3xf32>) -> ()

// -----

// A sum that is read elsewhere stays, and constants that would grow together
// CHECK-LABEL: builtin.module
// CHECK:      %v = "opset.Add_1"(%x, %a){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %w = "opset.Add_1"(%y, %a){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %u = "opset.Add_1"(%v, %w){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %s = "opset.Add_1"(%y, %a){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %t = "opset.Add_1"(%x, %b){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %r = "opset.Add_1"(%s, %t){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%u)
// CHECK-NEXT: "opset.Result_1"(%v)
// CHECK-NEXT: "opset.Result_1"(%r)
%x = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%y = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%a = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3], [1.0, 2.0, 3.0]>}> : () -> tensor<3xf32>
%b = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1], [0.5, 0.25]>}> : () -> tensor<2x1xf32>
%v = "opset.Add_1"(%x, %a) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
%w = "opset.Add_1"(%y, %a) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
%u = "opset.Add_1"(%v, %w) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
%s = "opset.Add_1"(%y, %a) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
%t = "opset.Add_1"(%x, %b) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<2x1xf32>) -> tensor<2x3xf32>
%r = "opset.Add_1"(%s, %t) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
"opset.Result_1"(%u) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%v) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%r) : (tensor<2x3xf32>) -> ()

// -----

// What is negative is the weights and the bias
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 2, 1], [-1.0, -2.0, -3.0, 4.0]>}>
// CHECK-NEXT: %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%x, %[[CONSTANT]]) <{auto_pad = "explicit", strides = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, dilations = array<i64: 1>}>{{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1], [-1.0, 3.0]>}>
// CHECK-NEXT: %y = "opset.Add_1"(%[[CONVOLUTION]], %[[CONSTANT_2]]){{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<1x2x3xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 2, 1], [1.0, 2.0, 3.0, -4.0]>}> : () -> tensor<2x2x1xf32>
%b = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1], [1.0, -3.0]>}> : () -> tensor<2x1xf32>
%c = "opset.Convolution_1"(%x, %w) <{strides = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, dilations = array<i64: 1>, auto_pad = "explicit"}> : (tensor<1x2x3xf32>, tensor<2x2x1xf32>) -> tensor<1x2x3xf32>
%a = "opset.Add_1"(%c, %b) <{auto_broadcast = "numpy"}> : (tensor<1x2x3xf32>, tensor<2x1xf32>) -> tensor<1x2x3xf32>
%y = "opset.Negative_1"(%a) : (tensor<1x2x3xf32>) -> tensor<1x2x3xf32>
"opset.Result_1"(%y) : (tensor<1x2x3xf32>) -> ()

// -----

// Of a product that somebody else uses it stays
// CHECK-LABEL: builtin.module
// CHECK:      %c = "opset.MatMul_1"(%x, %w) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %y = "opset.Negative_1"(%c){{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%c)
%x = "opset.Parameter_1"() : () -> tensor<1x2xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 2], [1.0, 2.0, 3.0, -4.0]>}> : () -> tensor<2x2xf32>
%c = "opset.MatMul_1"(%x, %w) <{transpose_a = false, transpose_b = false}> : (tensor<1x2xf32>, tensor<2x2xf32>) -> tensor<1x2xf32>
%y = "opset.Negative_1"(%c) : (tensor<1x2xf32>) -> tensor<1x2xf32>
"opset.Result_1"(%y) : (tensor<1x2xf32>) -> ()
"opset.Result_1"(%c) : (tensor<1x2xf32>) -> ()

// -----

// (x + a) * b + c -> x * b + (a * b + c); not where the sum is used elsewhere, nor how integers are read
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[PARAMETER_3:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3], [1.0, 2.0, 3.0]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[PARAMETER_2]], %[[CONSTANT]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3], [2.0, 3.0, 4.0]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[PARAMETER]], %[[CONSTANT_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3], [7.0, 12.0, 19.0]>}>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY]], %[[CONSTANT_3]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[ADD]], %[[CONSTANT_4]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3], [5.0, 6.0, 7.0]>}>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_2]], %[[CONSTANT_5]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[PARAMETER_4:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x3xui8>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[PARAMETER_4]]) <{destination_type = f32}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-128.0]>}>
// CHECK-NEXT: %[[ADD_4:[0-9]+]] = "opset.Add_1"(%[[CONVERT]], %[[CONSTANT_6]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.25]>}>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[ADD_4]], %[[CONSTANT_7]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[ADD_5:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_3]], %[[CONSTANT_8]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[ADD_2]])
// CHECK-NEXT: "opset.Result_1"(%[[ADD_3]])
// CHECK-NEXT: "opset.Result_1"(%[[ADD]])
// CHECK-NEXT: "opset.Result_1"(%[[ADD_5]])
%0 = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%1 = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%2 = "opset.Parameter_1"() : () -> tensor<1x3xf32>
%3 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3], [1.0, 2.0, 3.0]>}> : () -> tensor<3xf32>
%4 = "opset.Add_1"(%1, %3) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
%5 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3], [1.0, 2.0, 3.0]>}> : () -> tensor<3xf32>
%6 = "opset.Add_1"(%0, %5) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
%7 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3], [2.0, 3.0, 4.0]>}> : () -> tensor<3xf32>
%8 = "opset.Multiply_1"(%6, %7) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
%9 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3], [5.0, 6.0, 7.0]>}> : () -> tensor<3xf32>
%10 = "opset.Add_1"(%8, %9) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
%11 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}> : () -> tensor<f32>
%12 = "opset.Multiply_1"(%4, %11) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
%13 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3], [5.0, 6.0, 7.0]>}> : () -> tensor<3xf32>
%14 = "opset.Add_1"(%12, %13) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
%15 = "opset.Parameter_1"() : () -> tensor<2x3xui8>
%16 = "opset.Convert_1"(%15) <{destination_type = f32}> : (tensor<2x3xui8>) -> tensor<2x3xf32>
%17 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-128.0]>}> : () -> tensor<f32>
%18 = "opset.Add_1"(%16, %17) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
%19 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.25]>}> : () -> tensor<f32>
%20 = "opset.Multiply_1"(%18, %19) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
%21 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}> : () -> tensor<f32>
%22 = "opset.Add_1"(%20, %21) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
"opset.Result_1"(%10) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%14) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%4) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%22) : (tensor<2x3xf32>) -> ()

// -----

// The sign goes into the constant; not where the negative is used elsewhere
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[NEGATIVE:[0-9]+]] = "opset.Negative_1"(%[[PARAMETER_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3], [-1.0, -2.0, -3.0]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[PARAMETER]], %[[CONSTANT]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-0.25]>}>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[PARAMETER]], %[[CONSTANT_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[NEGATIVE]], %[[CONSTANT_3]]) <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[MULTIPLY]])
// CHECK-NEXT: "opset.Result_1"(%[[MULTIPLY_2]])
// CHECK-NEXT: "opset.Result_1"(%[[DIVIDE]])
// CHECK-NEXT: "opset.Result_1"(%[[NEGATIVE]])
%0 = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%1 = "opset.Negative_1"(%0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
%2 = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%3 = "opset.Negative_1"(%2) : (tensor<2x3xf32>) -> tensor<2x3xf32>
%4 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3], [1.0, 2.0, 3.0]>}> : () -> tensor<3xf32>
%5 = "opset.Multiply_1"(%1, %4) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
%6 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [4.0]>}> : () -> tensor<f32>
%7 = "opset.Divide_1"(%0, %6) <{m_pythondiv = true, auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
%8 = "opset.Negative_1"(%7) : (tensor<2x3xf32>) -> tensor<2x3xf32>
%9 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}> : () -> tensor<f32>
%10 = "opset.Divide_1"(%3, %9) <{m_pythondiv = true, auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
"opset.Result_1"(%5) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%8) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%10) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%3) : (tensor<2x3xf32>) -> ()

// -----

// Factors that are one together are left out; small vectors along two axes become a matrix
// CHECK-LABEL: builtin.module
// CHECK:      %c = "opset.Sigmoid_1"(%x){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %f = "opset.Sin_1"(%c){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 4], [0.25, 1.0, 2.0, 4.0, 1.0, 4.0, 8.0, 16.0, 2.0, 8.0, 16.0, 32.0]>}>
// CHECK-NEXT: %h = "opset.Multiply_1"(%f, %[[CONSTANT]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%h)
%x = "opset.Parameter_1"() : () -> tensor<2x3x4xf32>
%half = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}> : () -> tensor<f32>
%two = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}> : () -> tensor<f32>
%minus = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-1.0]>}> : () -> tensor<f32>
%rows = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 1], [0.5, 2.0, 4.0]>}> : () -> tensor<3x1xf32>
%columns = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4], [0.5, 2.0, 4.0, 8.0]>}> : () -> tensor<4xf32>
%a = "opset.Multiply_1"(%x, %half) <{auto_broadcast = "numpy"}> : (tensor<2x3x4xf32>, tensor<f32>) -> tensor<2x3x4xf32>
%b = "opset.Multiply_1"(%a, %two) <{auto_broadcast = "numpy"}> : (tensor<2x3x4xf32>, tensor<f32>) -> tensor<2x3x4xf32>
%c = "opset.Sigmoid_1"(%b) : (tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
%d = "opset.Multiply_1"(%c, %minus) <{auto_broadcast = "numpy"}> : (tensor<2x3x4xf32>, tensor<f32>) -> tensor<2x3x4xf32>
%e = "opset.Negative_1"(%d) : (tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
%f = "opset.Sin_1"(%e) : (tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
%g = "opset.Multiply_1"(%f, %rows) <{auto_broadcast = "numpy"}> : (tensor<2x3x4xf32>, tensor<3x1xf32>) -> tensor<2x3x4xf32>
%h = "opset.Multiply_1"(%g, %columns) <{auto_broadcast = "numpy"}> : (tensor<2x3x4xf32>, tensor<4xf32>) -> tensor<2x3x4xf32>
"opset.Result_1"(%h) : (tensor<2x3x4xf32>) -> ()
