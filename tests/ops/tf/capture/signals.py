"""Fourier transforms and what is heard."""

from __future__ import annotations

from tests.ops.tf.capture.define import Family, f32, i32, raw, tf

FAMILY = Family()
op, case = FAMILY.op, FAMILY.case


def made(x, y):
    return raw.Complex(real=x, imag=y)


def parts(z):
    return raw.Real(input=z), raw.Imag(input=z)


for name, rank in (("FFT", 1), ("FFT2D", 2), ("FFT3D", 3)):
    for inverse in ("", "I"):
        for shape in ((4, 3, 5), (2, 4, 3, 6), (1, 2, 2, 4, 3)):
            case(
                inverse + name,
                lambda x, y, n=inverse + name: parts(getattr(raw, n)(input=made(x, y))),
                f32(*shape),
                f32(*shape),
                label=f"{len(shape)}d",
            )
        least = (5, 4, 3)[:rank]
        case(
            inverse + name,
            lambda x, y, n=inverse + name: parts(getattr(raw, n)(input=made(x, y))),
            f32(*least),
            f32(*least),
            label="least",
        )
LENGTHS = {1: ([6], [5], [3]), 2: ([4, 6], [3, 5]), 3: ([4, 4, 6], [2, 3, 5])}
for rank, lengths in LENGTHS.items():
    end = "" if rank == 1 else f"{rank}D"
    for length in lengths:
        text = "x".join(map(str, length))
        case(
            f"RFFT{end}",
            lambda x, n=f"RFFT{end}", k=length: parts(getattr(raw, n)(input=x, fft_length=k)),
            f32(2, 4, 4, 6),
            label=text,
        )
        case(
            f"IRFFT{end}",
            lambda x, y, n=f"IRFFT{end}", k=length: getattr(raw, n)(input=made(x, y), fft_length=k),
            f32(2, 4, 4, 4),
            f32(2, 4, 4, 4),
            label=text,
            atol=1e-4,
        )
case("RFFT", lambda x, n: parts(raw.RFFT(input=x, fft_length=n)), f32(2, 8), i32.of([6]), label="length-input")
case("RFFT", lambda x: parts(tf.signal.rfft(x)), f32(2, 8), label="whole")
case("RFFT", lambda x: raw.ComplexAbs(x=raw.RFFT(input=x, fft_length=[8])), f32(2, 8), label="magnitude")
case("FFT", lambda x: parts(raw.FFT(input=tf.cast(x, tf.complex64))), f32(2, 8), label="of-real")
case(
    "IRFFT", lambda x: raw.IRFFT(input=raw.RFFT(input=x, fft_length=[8]), fft_length=[8]), f32(2, 8), label="round-trip"
)
case(
    "FFT2D",
    lambda x, y: raw.Roll(input=raw.Real(input=raw.FFT2D(input=made(x, y))), shift=[1, 1], axis=[-2, -1]),
    f32(4, 4),
    f32(4, 4),
    label="shifted",
)
case("STFT", lambda x: parts(tf.signal.stft(x, 8, 4, 8)), f32(2, 20))
case("InverseSTFT", lambda x: tf.signal.inverse_stft(tf.signal.stft(x, 8, 4, 8), 8, 4, 8), f32(1, 20))
case("DCT", lambda x: tf.signal.dct(x, type=2, norm="ortho"), f32(2, 8))
op("AudioSpectrogram", f32(16, 2), window_size=8, stride=4)
op("AudioSpectrogram", f32(20, 1), window_size=6, stride=3, magnitude_squared=True, label="squared")
case(
    "Mfcc",
    lambda x: raw.Mfcc(
        spectrogram=raw.Abs(x=x), sample_rate=16000, filterbank_channel_count=8, dct_coefficient_count=4
    ),
    f32(1, 3, 65),
)
