"""TensorFlow operators of the family 'signals'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition

from stepwell.dialects.fields import boolean, integer, number
from stepwell.dialects.tf.base import COMPLEX, SINGLE_DOUBLE, TfOp, dtype_field, operand_of, result_of


@irdl_op_definition
class AudioSpectrogramOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/AudioSpectrogram"""

    name = "tf.AudioSpectrogram"
    input = operand_of("f32")
    window_size = integer()
    stride = integer()
    magnitude_squared = boolean(False)
    spectrogram = result_of("f32")


@irdl_op_definition
class BatchFFTOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/BatchFFT"""

    name = "tf.BatchFFT"
    input = operand_of("complex64")
    output = result_of("complex64")


@irdl_op_definition
class BatchFFT2DOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/BatchFFT2D"""

    name = "tf.BatchFFT2D"
    input = operand_of("complex64")
    output = result_of("complex64")


@irdl_op_definition
class BatchFFT3DOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/BatchFFT3D"""

    name = "tf.BatchFFT3D"
    input = operand_of("complex64")
    output = result_of("complex64")


@irdl_op_definition
class BatchIFFTOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/BatchIFFT"""

    name = "tf.BatchIFFT"
    input = operand_of("complex64")
    output = result_of("complex64")


@irdl_op_definition
class BatchIFFT2DOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/BatchIFFT2D"""

    name = "tf.BatchIFFT2D"
    input = operand_of("complex64")
    output = result_of("complex64")


@irdl_op_definition
class BatchIFFT3DOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/BatchIFFT3D"""

    name = "tf.BatchIFFT3D"
    input = operand_of("complex64")
    output = result_of("complex64")


@irdl_op_definition
class FFTOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/FFT"""

    name = "tf.FFT"
    input = operand_of("Tcomplex")
    Tcomplex = dtype_field(*COMPLEX, default="complex64")
    output = result_of("Tcomplex")


@irdl_op_definition
class FFT2DOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/FFT2D"""

    name = "tf.FFT2D"
    input = operand_of("Tcomplex")
    Tcomplex = dtype_field(*COMPLEX, default="complex64")
    output = result_of("Tcomplex")


@irdl_op_definition
class FFT3DOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/FFT3D"""

    name = "tf.FFT3D"
    input = operand_of("Tcomplex")
    Tcomplex = dtype_field(*COMPLEX, default="complex64")
    output = result_of("Tcomplex")


@irdl_op_definition
class FFTNDOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/FFTND"""

    name = "tf.FFTND"
    input = operand_of("Tcomplex")
    fft_length = operand_of("i32")
    axes = operand_of("i32")
    Tcomplex = dtype_field(*COMPLEX, default="complex64")
    output = result_of("Tcomplex")


@irdl_op_definition
class IFFTOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/IFFT"""

    name = "tf.IFFT"
    input = operand_of("Tcomplex")
    Tcomplex = dtype_field(*COMPLEX, default="complex64")
    output = result_of("Tcomplex")


@irdl_op_definition
class IFFT2DOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/IFFT2D"""

    name = "tf.IFFT2D"
    input = operand_of("Tcomplex")
    Tcomplex = dtype_field(*COMPLEX, default="complex64")
    output = result_of("Tcomplex")


@irdl_op_definition
class IFFT3DOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/IFFT3D"""

    name = "tf.IFFT3D"
    input = operand_of("Tcomplex")
    Tcomplex = dtype_field(*COMPLEX, default="complex64")
    output = result_of("Tcomplex")


@irdl_op_definition
class IFFTNDOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/IFFTND"""

    name = "tf.IFFTND"
    input = operand_of("Tcomplex")
    fft_length = operand_of("i32")
    axes = operand_of("i32")
    Tcomplex = dtype_field(*COMPLEX, default="complex64")
    output = result_of("Tcomplex")


@irdl_op_definition
class IRFFTOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/IRFFT"""

    name = "tf.IRFFT"
    input = operand_of("Tcomplex")
    fft_length = operand_of("i32")
    Treal = dtype_field(*SINGLE_DOUBLE, default="f32")
    Tcomplex = dtype_field(*COMPLEX, default="complex64")
    output = result_of("Treal")


@irdl_op_definition
class IRFFT2DOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/IRFFT2D"""

    name = "tf.IRFFT2D"
    input = operand_of("Tcomplex")
    fft_length = operand_of("i32")
    Treal = dtype_field(*SINGLE_DOUBLE, default="f32")
    Tcomplex = dtype_field(*COMPLEX, default="complex64")
    output = result_of("Treal")


@irdl_op_definition
class IRFFT3DOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/IRFFT3D"""

    name = "tf.IRFFT3D"
    input = operand_of("Tcomplex")
    fft_length = operand_of("i32")
    Treal = dtype_field(*SINGLE_DOUBLE, default="f32")
    Tcomplex = dtype_field(*COMPLEX, default="complex64")
    output = result_of("Treal")


@irdl_op_definition
class IRFFTNDOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/IRFFTND"""

    name = "tf.IRFFTND"
    input = operand_of("Tcomplex")
    fft_length = operand_of("i32")
    axes = operand_of("i32")
    Treal = dtype_field(*SINGLE_DOUBLE, default="f32")
    Tcomplex = dtype_field(*COMPLEX, default="complex64")
    output = result_of("Treal")


@irdl_op_definition
class MfccOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Mfcc"""

    name = "tf.Mfcc"
    spectrogram = operand_of("f32")
    sample_rate = operand_of("i32")
    upper_frequency_limit = number(4000.0)
    lower_frequency_limit = number(20.0)
    filterbank_channel_count = integer(40)
    dct_coefficient_count = integer(13)
    output = result_of("f32")


@irdl_op_definition
class RFFTOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/RFFT"""

    name = "tf.RFFT"
    input = operand_of("Treal")
    fft_length = operand_of("i32")
    Treal = dtype_field(*SINGLE_DOUBLE, default="f32")
    Tcomplex = dtype_field(*COMPLEX, default="complex64")
    output = result_of("Tcomplex")


@irdl_op_definition
class RFFT2DOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/RFFT2D"""

    name = "tf.RFFT2D"
    input = operand_of("Treal")
    fft_length = operand_of("i32")
    Treal = dtype_field(*SINGLE_DOUBLE, default="f32")
    Tcomplex = dtype_field(*COMPLEX, default="complex64")
    output = result_of("Tcomplex")


@irdl_op_definition
class RFFT3DOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/RFFT3D"""

    name = "tf.RFFT3D"
    input = operand_of("Treal")
    fft_length = operand_of("i32")
    Treal = dtype_field(*SINGLE_DOUBLE, default="f32")
    Tcomplex = dtype_field(*COMPLEX, default="complex64")
    output = result_of("Tcomplex")


@irdl_op_definition
class RFFTNDOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/RFFTND"""

    name = "tf.RFFTND"
    input = operand_of("Treal")
    fft_length = operand_of("i32")
    axes = operand_of("i32")
    Treal = dtype_field(*SINGLE_DOUBLE, default="f32")
    Tcomplex = dtype_field(*COMPLEX, default="complex64")
    output = result_of("Tcomplex")


OPS = [
    AudioSpectrogramOp,
    BatchFFTOp,
    BatchFFT2DOp,
    BatchFFT3DOp,
    BatchIFFTOp,
    BatchIFFT2DOp,
    BatchIFFT3DOp,
    FFTOp,
    FFT2DOp,
    FFT3DOp,
    FFTNDOp,
    IFFTOp,
    IFFT2DOp,
    IFFT3DOp,
    IFFTNDOp,
    IRFFTOp,
    IRFFT2DOp,
    IRFFT3DOp,
    IRFFTNDOp,
    MfccOp,
    RFFTOp,
    RFFT2DOp,
    RFFT3DOp,
    RFFTNDOp,
]
