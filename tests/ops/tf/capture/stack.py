"""Stacks."""

from __future__ import annotations

from tests.ops.tf.capture.define import Family, f32, raw, v1

FAMILY = Family()
FAMILY.case("StackPopV2", lambda x, y: _last(x, y), f32(3), f32(3))


def _last(x, y):
    handle = raw.StackV2(max_size=-1, elem_type="float32")
    with v1.control_dependencies([raw.StackPushV2(handle=handle, elem=x)]):
        pushed = raw.StackPushV2(handle=handle, elem=y)
    with v1.control_dependencies([pushed]):
        return raw.StackPopV2(handle=handle, elem_type="float32") * 2.0
