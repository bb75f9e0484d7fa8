"""Kaldi components of the family 'pooling'."""

from __future__ import annotations

from math import prod

from xdsl.irdl import irdl_op_definition

from stepwell.dialects.errors import InferenceError
from stepwell.dialects.fields import integer, plain
from stepwell.dialects.kaldi.base import Component
from stepwell.dialects.types import Dim


@irdl_op_definition
class Maxpooling1dComponentOp(Component):
    """nnet2's MaxpoolingComponent: the largest of PoolSize vectors of PoolStride numbers that follow each other."""

    name = "kaldi.Maxpooling1dComponent"
    InputDim = integer()
    OutputDim = integer()
    PoolSize = integer()
    PoolStride = integer()

    def width(self) -> Dim:
        size, stride, total = plain(self.PoolSize), plain(self.PoolStride), plain(self.InputDim)
        if min(size, stride) < 1 or total % stride or total // stride % size:
            raise InferenceError(f"{total} numbers are not pools of {size} vectors of {stride}")
        self.fits(total)
        return total // size


@irdl_op_definition
class MaxpoolingComponentOp(Component):
    """nnet3: the largest numbers of the parts of a picture [x, y, z]."""

    name = "kaldi.MaxpoolingComponent"
    InputXDim = integer()
    InputYDim = integer()
    InputZDim = integer()
    PoolXSize = integer()
    PoolYSize = integer()
    PoolZSize = integer()
    PoolXStep = integer()
    PoolYStep = integer()
    PoolZStep = integer()

    @property
    def size(self) -> list[int]:
        return [plain(self.InputXDim), plain(self.InputYDim), plain(self.InputZDim)]

    @property
    def pool(self) -> list[int]:
        return [plain(self.PoolXSize), plain(self.PoolYSize), plain(self.PoolZSize)]

    @property
    def step(self) -> list[int]:
        return [plain(self.PoolXStep), plain(self.PoolYStep), plain(self.PoolZStep)]

    @property
    def pools(self) -> int:
        """How many numbers the output has."""
        return prod(1 + (n - pool) // step for n, pool, step in zip(self.size, self.pool, self.step, strict=True))

    def width(self) -> Dim:
        for size, pool, step in zip(self.size, self.pool, self.step, strict=True):
            if min(size, pool, step) < 1 or pool > size:
                raise InferenceError(f"pools {self.pool} in steps of {self.step} over a picture {self.size}")
        self.fits(prod(self.size))
        return self.pools


OPS = [Maxpooling1dComponentOp, MaxpoolingComponentOp]
