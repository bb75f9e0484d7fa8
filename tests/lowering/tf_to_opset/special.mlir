// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "tf-to-opset" | filecheck %s

// one formula for numbers near zero and one for those far from it; NaN stays
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Sqrt_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<2x3xi1>
// CHECK:      "opset.Negative_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Exp_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.IsNaN_10"{{.*}} -> tensor<2x3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xf32>
%1 = "tf.BesselI0e"(%x0) <{T = f32}> : (tensor<2x3xf32>) -> tensor<*xf32>
"stepwell.output"(%1) <{tensor_name = "BesselI0e"}> : (tensor<*xf32>) -> ()

// -----

// f64 in f32
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Floor_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Sin_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Cos_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Negative_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.IsNaN_10"{{.*}} -> tensor<3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f64}>{{.*}} -> tensor<3xf64>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<3xf64>
%1 = "tf.FresnelSin"(%x0) <{T = f64}> : (tensor<3xf64>) -> tensor<*xf64>
"stepwell.output"(%1) <{tensor_name = "FresnelSin"}> : (tensor<*xf64>) -> ()

// -----

// loops that end where nothing changes any more
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Log_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x3xi1>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x3xi1>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Log_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Log_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Floor_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Sin_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Log_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.NotEqual_1"{{.*}} -> tensor<2x3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Exp_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.LogicalNot_1"{{.*}} -> tensor<2x3xi1>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Loop_5"{{.*}} <{input_ports = [{external = -1 : i64, parameter = 0 : i64, purpose = "current_iteration"}, {external = 2 : i64, parameter = 1 : i64}, {external = 3 : i64, parameter = 2 : i64}, {external = 4 : i64, parameter = 3 : i64}, {external = 5 : i64, parameter = 4 : i64}], output_ports = [{external = -1 : i64, result = 2 : i64, purpose = "execution_condition"}, {external = 0 : i64, result = 0 : i64}, {external = 1 : i64, result = 1 : i64}], back_edges = [{result = 0 : i64, parameter = 1 : i64}, {result = 1 : i64, parameter = 2 : i64}]}>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x3xi1>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<6xi1>
// CHECK:      "opset.ReduceLogicalOr_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1xi1>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<2x3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Loop_5"{{.*}} <{input_ports = [{external = -1 : i64, parameter = 0 : i64, purpose = "current_iteration"}, {external = 2 : i64, parameter = 1 : i64}, {external = 3 : i64, parameter = 2 : i64}, {external = 4 : i64, parameter = 3 : i64}, {external = 5 : i64, parameter = 4 : i64}, {external = 6 : i64, parameter = 5 : i64}], output_ports = [{external = -1 : i64, result = 3 : i64, purpose = "execution_condition"}, {external = 0 : i64, result = 0 : i64}, {external = 1 : i64, result = 1 : i64}, {external = 2 : i64, result = 2 : i64}], back_edges = [{result = 0 : i64, parameter = 1 : i64}, {result = 1 : i64, parameter = 2 : i64}, {result = 2 : i64, parameter = 3 : i64}]}>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<2x3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<2x3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x3xi1>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<6xi1>
// CHECK:      "opset.ReduceLogicalOr_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1xi1>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x3xi1>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<2x3xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<2x3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x3xf32>
%2 = "tf.Igamma"(%x0, %x1) <{T = f32}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "Igamma"}> : (tensor<*xf32>) -> ()
