"""All that batch normalisation gives: normalised data, and the mean and variance that go on to the next step."""

from __future__ import annotations

from tests.ops.tf.capture.define import Family, f32, raw, tf

FAMILY = Family()
case = FAMILY.case

ROWS = (
    # version, shape, epsilon, exponential_avg_factor, training
    ("", (2, 3, 4, 5), 1e-4, 1.0, True),
    ("V2", (2, 3, 4, 5), 5e-4, 0.3, True),
    ("V3", (3, 2, 1, 5), 3e-5, 0.7, True),
    ("V3", (3, 4, 2, 5), 3e-4, 0.0, True),
    ("", (2, 3, 4, 5), 1e-4, 1.0, False),
    ("V2", (3, 2, 1, 4), 5e-4, 0.3, False),
    ("V3", (5, 4, 3, 2), 5e-4, 0.0, False),
)
for version, shape, epsilon, factor, training in ROWS:
    channels = [f32(shape[-1], low=-2, high=2), f32(shape[-1]), f32(shape[-1]), f32(shape[-1], low=0.5, high=2)]
    more = {"epsilon": epsilon, "exponential_avg_factor": factor, "is_training": training}
    case(
        f"FusedBatchNorm{version}",
        lambda x, scale, offset, mean, variance, v=version, more=more: _named(
            getattr(raw, f"FusedBatchNorm{v}")(x=x, scale=scale, offset=offset, mean=mean, variance=variance, **more)
        ),
        f32(*shape),
        *channels,
        label=f"moments-{factor}-{'training' if training else 'inference'}",
    )
for version in ("", "V2", "V3"):
    case(
        f"FusedBatchNorm{version}",
        lambda x, scale, offset, v=version: _named(
            getattr(raw, f"FusedBatchNorm{v}")(x=x, scale=scale, offset=offset, mean=[], variance=[], is_training=True)
        ),
        f32(2, 3, 4, 5),
        f32(5),
        f32(5),
        label="moments-empty",
    )


def _named(results):
    return [tf.identity(results[i], name) for i, name in enumerate(("y", "batch_mean", "batch_variance"))]
