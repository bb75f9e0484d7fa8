"""Pictures of another height and width."""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.dialects.opset.image import InterpolateOp
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import ints


def resized(
    rw: Lowering, data: SSAValue, sizes: SSAValue, mode: str, coordinates: str, nearest: str = "floor"
) -> SSAValue:
    """Interpolate [N, C, H, W] to sizes of height and width."""
    return rw.emit(
        InterpolateOp,
        data,
        sizes,
        ints(rw, [2, 3]),
        mode=mode,
        shape_calculation_mode="sizes",
        coordinate_transformation_mode=coordinates,
        nearest_mode=nearest,
        antialias=False,
        pads_begin=(0,) * 4,
        pads_end=(0,) * 4,
        cube_coeff=-0.75,
    )


__all__ = ["resized"]
