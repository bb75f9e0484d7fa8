"""Attention to the frames around."""

from __future__ import annotations

from tests.ops.kaldi.capture.define import Family
from tests.ops.kaldi.capture.reference import nnet3_simple as simple
from tests.ops.kaldi.capture.reference.nnet3_pictures import RestrictedAttentionComponent

FAMILY = Family()
nnet3 = FAMILY.nnet3
KIND = "RestrictedAttentionComponent"

nnet3(KIND, lambda r: [RestrictedAttentionComponent(1, 3, 4, 2, 1)])
nnet3(KIND, lambda r: [RestrictedAttentionComponent(2, 3, 4, 2, 2)], label="heads")
nnet3(KIND, lambda r: [RestrictedAttentionComponent(2, 3, 4, 1, 1, stride=3)], label="stride", frames=9)
nnet3(KIND, lambda r: [RestrictedAttentionComponent(2, 3, 4, 2, 1, required=(0, 0))], label="not-required")
nnet3(KIND, lambda r: [RestrictedAttentionComponent(2, 3, 4, 3, 2, required=(1, 0))], label="partly-required")
nnet3(KIND, lambda r: [RestrictedAttentionComponent(2, 3, 4, 1, 2, output_context=False)], label="no-context")
nnet3(KIND, lambda r: [RestrictedAttentionComponent(2, 3, 4, 1, 1, scale=1.5)], label="scale", forms="binary")
nnet3(
    KIND,
    lambda r: [
        simple.AffineComponent(r(28, 5), r(28)),
        RestrictedAttentionComponent(2, 3, 4, 2, 1),
        simple.RectifiedLinearComponent(16),
        simple.BatchNormComponent(r(16), r(16, low=0.2)),
        simple.AffineComponent(r(3, 16), r(3)),
    ],
    label="net",
)
