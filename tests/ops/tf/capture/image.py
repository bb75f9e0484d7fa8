"""Images: resizing, colours, patches."""

from __future__ import annotations

from tests.ops.tf.capture.define import Family, f16, f32, f64, i32, raw, tf, u8

FAMILY = Family()
op, case = FAMILY.op, FAMILY.case

SIZES = {"up": [8, 9], "down": [2, 3], "same": [4, 6], "mixed": [3, 13], "one": [1, 1], "twice": [8, 12]}
CORNERS = {"": {}, "-corners": {"align_corners": True}, "-half": {"half_pixel_centers": True}}
for name in ("ResizeBilinear", "ResizeNearestNeighbor", "ResizeBicubic"):
    for size_label, size in SIZES.items():
        for mode, more in CORNERS.items():
            op(name, f32(1, 4, 6, 2), size=size, **more, label=f"{size_label}{mode}")
    op(name, f32(2, 5, 5, 3), i32.of([7, 4]), label="size-input")
    op(name, u8(1, 4, 6, 2, high=255), size=[8, 9], label="u8")
    op(name, i32(1, 4, 6, 2), size=[3, 4], label="i32")
    op(name, f16(1, 4, 6, 2), size=[8, 9], label="f16", rtol=0.01)
    op(name, f64(1, 4, 6, 2), size=[8, 9], label="f64")
    case(
        name,
        lambda x, name=name: getattr(raw, name)(images=x, size=tf.shape(x)[1:3] * 2),
        f32(1, 3, 4, 2),
        label="of-shape",
    )
for size_label, size in SIZES.items():
    op("ResizeArea", f32(1, 4, 6, 2), size=size, label=size_label)
op("ResizeArea", f32(1, 4, 6, 2), size=[8, 9], align_corners=True, label="corners")
op("ScaleAndTranslate", f32(1, 4, 6, 2), size=[8, 9], scale=[2.0, 1.5], translation=[0.0, 0.0])
op(
    "ScaleAndTranslate",
    f32(1, 8, 8, 2),
    size=[4, 3],
    scale=[0.5, 0.375],
    translation=[0.5, 0.0],
    kernel_type="triangle",
    label="down",
)

COLOURS = {"low": 0, "high": 1}
for name in ("RGBToHSV", "HSVToRGB"):
    op(name, f32(2, 4, 3, **COLOURS))
    op(name, f32(3, **COLOURS), label="1d")
    op(name, f32(1, 2, 2, 3, **COLOURS), label="4d")
    op(name, f64(4, 3, **COLOURS), label="f64")
    op(name, f16(4, 3, **COLOURS), label="f16", rtol=0.01)
op(
    "RGBToHSV",
    f32.of([[0, 0, 0], [1, 1, 1], [0.5, 0.5, 0.5], [1, 0, 0], [0, 1, 0], [0, 0, 1], [1, 1, 0], [1, 0, 1]]),
    label="ends",
)
op(
    "HSVToRGB",
    f32.of([[0, 0, 0], [1, 1, 1], [0.5, 0.5, 0.5], [1 / 6, 1, 1], [1 / 3, 1, 0.5], [0.999, 0.2, 1]]),
    label="ends",
)
for delta in (0.0, 0.3, -0.7, 1.5):
    op("AdjustHue", f32(2, 4, 3, **COLOURS), f32.of(delta), label=f"by{delta}")
op("AdjustHue", f32(2, 2, 4, 3, **COLOURS), delta=0.25, label="constant")
for scale in (0.0, 0.5, 1.0, 3.0):
    op("AdjustSaturation", f32(2, 4, 3, **COLOURS), f32.of(scale), label=f"by{scale}")
op("AdjustSaturation", f32(2, 2, 4, 3, **COLOURS), scale=1.5, label="constant")
for factor in (0.0, 0.5, 2.0, -1.0):
    op("AdjustContrastv2", f32(3, 4, 3, low=0, high=255), f32.of(factor), label=f"by{factor}")
op("AdjustContrastv2", f32(2, 3, 4, 1), contrast_factor=1.5, label="4d")
op("AdjustContrastv2", f32(2, 2, 3, 4, 3), contrast_factor=1.5, label="5d")
case("Mul", lambda x: tf.image.rgb_to_grayscale(x), f32(1, 2, 3, 3), label="grey")

PATCHES = {
    # label: sizes, strides, rates, padding
    "plain": ((2, 2), (2, 2), (1, 1), "VALID"),
    "same": ((3, 3), (1, 2), (1, 1), "SAME"),
    "gaps": ((1, 2), (3, 3), (1, 1), "SAME"),
    "rates": ((2, 2), (1, 1), (2, 3), "VALID"),
    "rates-same": ((3, 2), (2, 2), (2, 2), "SAME"),
    "one": ((1, 1), (1, 1), (1, 1), "VALID"),
}
for label, (sizes, strides, rates, padding) in PATCHES.items():
    more = {"ksizes": [1, *sizes, 1], "strides": [1, *strides, 1], "rates": [1, *rates, 1], "padding": padding}
    op("ExtractImagePatches", f32(2, 6, 7, 2), **more, label=label)
op(
    "ExtractImagePatches",
    i32(1, 4, 4, 1),
    ksizes=[1, 2, 2, 1],
    strides=[1, 2, 2, 1],
    rates=[1, 1, 1, 1],
    padding="VALID",
    label="i32",
)
op("ExtractVolumePatches", f32(1, 4, 5, 6, 2), ksizes=[1, 2, 2, 3, 1], strides=[1, 2, 1, 1, 1], padding="VALID")
op(
    "ExtractVolumePatches",
    f32(1, 4, 5, 6, 1),
    ksizes=[1, 2, 2, 2, 1],
    strides=[1, 2, 2, 2, 1],
    padding="SAME",
    label="same",
)
TRANSFORMS = [[1.0, 0.1, 0.5, -0.1, 1.0, 0.25, 0.0, 0.0]]
for method in ("NEAREST", "BILINEAR"):
    for fill in ("CONSTANT", "NEAREST", "REFLECT", "WRAP"):
        op(
            "ImageProjectiveTransformV3",
            f32(1, 5, 6, 2),
            transforms=TRANSFORMS,
            output_shape=[4, 7],
            fill_value=0.5,
            interpolation=method,
            fill_mode=fill,
            label=f"{method}-{fill}".lower(),
        )
op("ImageProjectiveTransformV2", f32(2, 5, 6, 1), transforms=TRANSFORMS, output_shape=[5, 6], interpolation="BILINEAR")
for name in ("ExtractGlimpse", "ExtractGlimpseV2"):
    for normalized in (True, False):
        for centered in (True, False):
            if name == "ExtractGlimpse" and centered and not normalized:
                continue
            op(
                name,
                f32(2, 6, 8, 1),
                f32.of([[0.25, 0.5], [-0.5, 0.75]] if normalized else [[1, 2], [-1, 3]]),
                size=[3, 4],
                centered=centered,
                normalized=normalized,
                uniform_noise=False,
                noise="zero",
                label=f"{'normalized' if normalized else 'elements'}{'-centered' if centered else ''}",
                forms="static",
            )
