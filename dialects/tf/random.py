"""TensorFlow operators of the family 'random'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition, traits_def

from stepwell.dialects.fields import integer
from stepwell.dialects.tf.base import FLOATS, INDEX, REALS, TfOp, dtype_field, operand_of, result_of


@irdl_op_definition
class MultinomialOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Multinomial"""

    name = "tf.Multinomial"
    logits = operand_of("T")
    num_samples = operand_of("i32")
    seed = integer(0)
    seed2 = integer(0)
    T = dtype_field(*REALS)
    output_dtype = dtype_field(*INDEX, default="i64")
    output = result_of("output_dtype")
    traits = traits_def()


@irdl_op_definition
class ParameterizedTruncatedNormalOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/ParameterizedTruncatedNormal"""

    name = "tf.ParameterizedTruncatedNormal"
    shape = operand_of("T")
    means = operand_of("dtype")
    stdevs = operand_of("dtype")
    minvals = operand_of("dtype")
    maxvals = operand_of("dtype")
    seed = integer(0)
    seed2 = integer(0)
    dtype = dtype_field(*FLOATS)
    T = dtype_field(*INDEX)
    output = result_of("dtype")
    traits = traits_def()


@irdl_op_definition
class RandomGammaOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/RandomGamma"""

    name = "tf.RandomGamma"
    shape = operand_of("S")
    alpha = operand_of("T")
    seed = integer(0)
    seed2 = integer(0)
    S = dtype_field(*INDEX)
    T = dtype_field("f32", "f64", "f16")
    output = result_of("T")
    traits = traits_def()


@irdl_op_definition
class RandomPoissonV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/RandomPoissonV2"""

    name = "tf.RandomPoissonV2"
    shape = operand_of("S")
    rate = operand_of("R")
    seed = integer(0)
    seed2 = integer(0)
    S = dtype_field(*INDEX)
    R = dtype_field("f32", "f64", "f16", "i32", "i64", default="f64")
    dtype = dtype_field("f32", "f64", "f16", "i32", "i64", default="i64")
    output = result_of("dtype")
    traits = traits_def()


@irdl_op_definition
class RandomShuffleOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/RandomShuffle"""

    name = "tf.RandomShuffle"
    value = operand_of("T")
    seed = integer(0)
    seed2 = integer(0)
    T = dtype_field()
    output = result_of("T")
    traits = traits_def()


@irdl_op_definition
class RandomStandardNormalOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/RandomStandardNormal"""

    name = "tf.RandomStandardNormal"
    shape = operand_of("T")
    seed = integer(0)
    seed2 = integer(0)
    dtype = dtype_field(*FLOATS)
    T = dtype_field(*INDEX)
    output = result_of("dtype")
    traits = traits_def()


@irdl_op_definition
class RandomUniformOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/RandomUniform"""

    name = "tf.RandomUniform"
    shape = operand_of("T")
    seed = integer(0)
    seed2 = integer(0)
    dtype = dtype_field(*FLOATS)
    T = dtype_field(*INDEX)
    output = result_of("dtype")
    traits = traits_def()


@irdl_op_definition
class RandomUniformIntOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/RandomUniformInt"""

    name = "tf.RandomUniformInt"
    shape = operand_of("T")
    minval = operand_of("Tout")
    maxval = operand_of("Tout")
    seed = integer(0)
    seed2 = integer(0)
    Tout = dtype_field(*INDEX)
    T = dtype_field(*INDEX)
    output = result_of("Tout")
    traits = traits_def()


@irdl_op_definition
class StatefulStandardNormalV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/StatefulStandardNormalV2"""

    name = "tf.StatefulStandardNormalV2"
    resource = operand_of("resource")
    algorithm = operand_of("i64")
    shape = operand_of("shape_dtype")
    dtype = dtype_field(default="f32")
    shape_dtype = dtype_field(default="i64")
    output = result_of("dtype")
    traits = traits_def()


@irdl_op_definition
class StatefulUniformOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/StatefulUniform"""

    name = "tf.StatefulUniform"
    resource = operand_of("resource")
    algorithm = operand_of("i64")
    shape = operand_of("shape_dtype")
    dtype = dtype_field(default="f32")
    shape_dtype = dtype_field(default="i64")
    output = result_of("dtype")
    traits = traits_def()


@irdl_op_definition
class StatelessMultinomialOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/StatelessMultinomial"""

    name = "tf.StatelessMultinomial"
    logits = operand_of("T")
    num_samples = operand_of("i32")
    seed = operand_of("Tseed")
    T = dtype_field(*REALS)
    Tseed = dtype_field(*INDEX, default="i64")
    output_dtype = dtype_field(*INDEX, default="i64")
    output = result_of("output_dtype")


@irdl_op_definition
class StatelessRandomGetAlgOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/StatelessRandomGetAlg"""

    name = "tf.StatelessRandomGetAlg"
    alg = result_of("i32")
    traits = traits_def()


@irdl_op_definition
class StatelessRandomGetKeyCounterOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/StatelessRandomGetKeyCounter"""

    name = "tf.StatelessRandomGetKeyCounter"
    seed = operand_of("Tseed")
    Tseed = dtype_field(*INDEX, default="i64")
    key = result_of("u64")
    counter = result_of("u64")


@irdl_op_definition
class StatelessRandomGetKeyCounterAlgOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/StatelessRandomGetKeyCounterAlg"""

    name = "tf.StatelessRandomGetKeyCounterAlg"
    seed = operand_of("Tseed")
    Tseed = dtype_field(*INDEX, default="i64")
    key = result_of("u64")
    counter = result_of("u64")
    alg = result_of("i32")


@irdl_op_definition
class StatelessRandomNormalOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/StatelessRandomNormal"""

    name = "tf.StatelessRandomNormal"
    shape = operand_of("T")
    seed = operand_of("Tseed")
    dtype = dtype_field(*FLOATS, default="f32")
    T = dtype_field(*INDEX, default="i32")
    Tseed = dtype_field(*INDEX, default="i64")
    output = result_of("dtype")


@irdl_op_definition
class StatelessRandomNormalV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/StatelessRandomNormalV2"""

    name = "tf.StatelessRandomNormalV2"
    shape = operand_of("Tshape")
    key = operand_of("u64")
    counter = operand_of("u64")
    alg = operand_of("i32")
    dtype = dtype_field(*FLOATS, default="f32")
    Tshape = dtype_field(*INDEX, default="i32")
    output = result_of("dtype")


@irdl_op_definition
class StatelessRandomUniformOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/StatelessRandomUniform"""

    name = "tf.StatelessRandomUniform"
    shape = operand_of("T")
    seed = operand_of("Tseed")
    dtype = dtype_field(*FLOATS, default="f32")
    T = dtype_field(*INDEX, default="i32")
    Tseed = dtype_field(*INDEX, default="i64")
    output = result_of("dtype")


@irdl_op_definition
class StatelessRandomUniformFullIntOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/StatelessRandomUniformFullInt"""

    name = "tf.StatelessRandomUniformFullInt"
    shape = operand_of("T")
    seed = operand_of("Tseed")
    dtype = dtype_field("i32", "i64", "u32", "u64", default="u64")
    T = dtype_field(*INDEX, default="i32")
    Tseed = dtype_field("i32", "i64", "u32", "u64", default="i64")
    output = result_of("dtype")


@irdl_op_definition
class StatelessRandomUniformIntOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/StatelessRandomUniformInt"""

    name = "tf.StatelessRandomUniformInt"
    shape = operand_of("T")
    seed = operand_of("Tseed")
    minval = operand_of("dtype")
    maxval = operand_of("dtype")
    dtype = dtype_field(*INDEX)
    T = dtype_field(*INDEX)
    Tseed = dtype_field(*INDEX, default="i64")
    output = result_of("dtype")


@irdl_op_definition
class StatelessRandomUniformIntV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/StatelessRandomUniformIntV2"""

    name = "tf.StatelessRandomUniformIntV2"
    shape = operand_of("Tshape")
    key = operand_of("u64")
    counter = operand_of("u64")
    alg = operand_of("i32")
    minval = operand_of("dtype")
    maxval = operand_of("dtype")
    dtype = dtype_field("i32", "i64", "u32", "u64")
    Tshape = dtype_field(*INDEX, default="i32")
    output = result_of("dtype")


@irdl_op_definition
class StatelessRandomUniformV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/StatelessRandomUniformV2"""

    name = "tf.StatelessRandomUniformV2"
    shape = operand_of("Tshape")
    key = operand_of("u64")
    counter = operand_of("u64")
    alg = operand_of("i32")
    dtype = dtype_field(*FLOATS, default="f32")
    Tshape = dtype_field(*INDEX, default="i32")
    output = result_of("dtype")


@irdl_op_definition
class StatelessTruncatedNormalOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/StatelessTruncatedNormal"""

    name = "tf.StatelessTruncatedNormal"
    shape = operand_of("T")
    seed = operand_of("Tseed")
    dtype = dtype_field(*FLOATS, default="f32")
    T = dtype_field(*INDEX, default="i32")
    Tseed = dtype_field(*INDEX, default="i64")
    output = result_of("dtype")


@irdl_op_definition
class StatelessTruncatedNormalV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/StatelessTruncatedNormalV2"""

    name = "tf.StatelessTruncatedNormalV2"
    shape = operand_of("Tshape")
    key = operand_of("u64")
    counter = operand_of("u64")
    alg = operand_of("i32")
    dtype = dtype_field(*FLOATS, default="f32")
    Tshape = dtype_field(*INDEX, default="i32")
    output = result_of("dtype")


@irdl_op_definition
class TruncatedNormalOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/TruncatedNormal"""

    name = "tf.TruncatedNormal"
    shape = operand_of("T")
    seed = integer(0)
    seed2 = integer(0)
    dtype = dtype_field(*FLOATS)
    T = dtype_field(*INDEX)
    output = result_of("dtype")
    traits = traits_def()


OPS = [
    MultinomialOp,
    ParameterizedTruncatedNormalOp,
    RandomGammaOp,
    RandomPoissonV2Op,
    RandomShuffleOp,
    RandomStandardNormalOp,
    RandomUniformOp,
    RandomUniformIntOp,
    StatefulStandardNormalV2Op,
    StatefulUniformOp,
    StatelessMultinomialOp,
    StatelessRandomGetAlgOp,
    StatelessRandomGetKeyCounterOp,
    StatelessRandomGetKeyCounterAlgOp,
    StatelessRandomNormalOp,
    StatelessRandomNormalV2Op,
    StatelessRandomUniformOp,
    StatelessRandomUniformFullIntOp,
    StatelessRandomUniformIntOp,
    StatelessRandomUniformIntV2Op,
    StatelessRandomUniformV2Op,
    StatelessTruncatedNormalOp,
    StatelessTruncatedNormalV2Op,
    TruncatedNormalOp,
]
