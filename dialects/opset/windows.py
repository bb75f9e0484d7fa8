"""Sizes of what a sliding window makes: convolutions, their transposes, pooling.

Pure functions on shapes, kept in caches; one that raises ValueError says which constraint of the page is broken.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from stepwell.dialects.types import ANY, Dim, Shape, intersect, interval, lower, upper

Ints = tuple[int, ...]
SAME = ("same_upper", "same_lower")


def filled(values: Ints, count: int, default: int, what: str) -> Ints:
    """An attribute with one number per spatial axis; an empty one stands for the default."""
    if not values:
        return (default,) * count
    if len(values) != count:
        raise ValueError(f"{what} has {len(values)} entries, there are {count} spatial axes")
    return values


def positive(values: Ints, what: str) -> Ints:
    if any(v < 1 for v in values):
        raise ValueError(f"{what} {list(values)} must be positive")
    return values


def spatial_rank(shape: Shape, leading: int, other: Shape, other_leading: int, *attributes: Ints) -> int | None:
    """The number of spatial axes: of the data, else of the filters, else of an attribute that is given."""
    if shape is not None:
        return len(shape) - leading
    if other is not None:
        return len(other) - other_leading
    return next((len(a) for a in attributes if a), None)


def dilated(size: Dim, dilation: int) -> Dim:
    """What a kernel spans; one that may be empty is taken as of size one, as the runtime does."""
    if isinstance(size, int):
        return max(size - 1, 0) * dilation + 1
    hi = size.hi
    return interval(max(size.lo - 1, 0) * dilation + 1, None if hi is None else max(hi - 1, 0) * dilation + 1)


def placements(padded: Dim, span: Dim, stride: int, round_up: bool = False) -> Dim:
    """How many windows fit."""
    extra = stride - 1 if round_up else 0
    if isinstance(padded, int) and isinstance(span, int):
        return (padded - span + extra) // stride + 1
    hi, least = upper(padded), lower(span)
    most = upper(span)
    lo = 0 if most is None else max(lower(padded) - most, 0)
    return interval((lo + extra) // stride + 1, None if hi is None else (max(hi - least, 0) + extra) // stride + 1)


def _shifted(dim: Dim, by: int) -> Dim:
    if isinstance(dim, int):
        return dim + by
    return interval(max(dim.lo + by, 0), None if dim.hi is None else max(dim.hi + by, 0))


def _same(dim: Dim, stride: int) -> Dim:
    if isinstance(dim, int):
        return -(-dim // stride)
    return interval(-(-dim.lo // stride), None if dim.hi is None else -(-dim.hi // stride))


def fits(size: Dim, padded: Dim, span: Dim) -> None:
    """Refuse a window that is larger than the padded data, where both are known."""
    if isinstance(padded, int) and isinstance(span, int) and span > padded:
        raise ValueError(f"the kernel spans {span} elements, the padded data has {padded}")


def same_pads(size: int, span: int, stride: int, lower_first: bool) -> tuple[int, int]:
    """The two pads that keep ceil(size / stride) windows; an odd one goes to the end, or the front if `lower_first`."""
    total = max((-(-size // stride) - 1) * stride + span - size, 0)
    less, more = total // 2, total - total // 2
    return (more, less) if lower_first else (less, more)


def pads(
    sizes: Sequence[int], spans: Sequence[int], strides: Ints, begin: Ints, end: Ints, auto_pad: str
) -> tuple[Ints, Ints]:
    """The pads that a mode stands for on known sizes."""
    if auto_pad == "explicit":
        return begin, end
    if auto_pad == "valid":
        return (0,) * len(sizes), (0,) * len(sizes)
    made = [same_pads(n, k, s, auto_pad == "same_lower") for n, k, s in zip(sizes, spans, strides, strict=True)]
    return tuple(a for a, _ in made), tuple(b for _, b in made)


def _attributes(
    count: int, strides: Ints, dilations: Ints, begin: Ints, end: Ints, auto_pad: str
) -> tuple[Ints, Ints, Ints, Ints]:
    strides = positive(filled(strides, count, 1, "strides"), "strides")
    dilations = positive(filled(dilations, count, 1, "dilations"), "dilations")
    begin, end = filled(begin, count, 0, "pads_begin"), filled(end, count, 0, "pads_end")
    if auto_pad != "explicit":
        begin = end = (0,) * count
    return strides, dilations, begin, end


def _ranks(data: Shape, filters: Shape, filter_leading: int) -> None:
    if data is not None and not 3 <= len(data) <= 5:
        raise ValueError(f"the data has rank {len(data)}; 3, 4 or 5 is allowed")
    if data is not None and filters is not None and len(data) + filter_leading - 2 != len(filters):
        raise ValueError(f"the data has rank {len(data)}, the filters {len(filters)}")


def _channels(found: Dim, wanted: Dim) -> None:
    if intersect(found, wanted) is None:
        raise ValueError(f"the data has {found} channels, the filters take {wanted}")


def _times(a: Dim, b: Dim) -> Dim:
    if isinstance(a, int) and isinstance(b, int):
        return a * b
    hi_a, hi_b = upper(a), upper(b)
    return interval(lower(a) * lower(b), None if hi_a is None or hi_b is None else hi_a * hi_b)


def groups_of(channels: Dim, groups: Dim, per_group: Dim) -> Dim:
    """The number of groups: as the filters say, else what the channels make it."""
    if isinstance(channels, int) and isinstance(per_group, int) and per_group > 0:
        if channels % per_group:
            raise ValueError(f"{channels} channels are not a multiple of the filters' {per_group}")
        if isinstance(groups, int):
            _channels(channels, groups * per_group)
            return groups
        return channels // per_group
    if isinstance(groups, int) and isinstance(channels, int) and groups > 0 and channels % groups:
        raise ValueError(f"{channels} channels do not divide into {groups} groups")
    return groups


@lru_cache(maxsize=1 << 12)
def convolution(
    data: Shape,
    filters: Shape,
    grouped: bool,
    strides: Ints,
    dilations: Ints,
    begin: Ints,
    end: Ints,
    auto_pad: str,
) -> Shape:
    """[N, C_in, …] with filters [C_out, C_in, …], or [G, C_out, C_in, …] where grouped."""
    leading = 3 if grouped else 2
    count = spatial_rank(data, 2, filters, leading, strides, dilations, begin, end)
    if count is None:
        return None
    _ranks(data, filters, leading)
    strides, dilations, begin, end = _attributes(count, strides, dilations, begin, end, auto_pad)
    data = data or (ANY,) * (count + 2)
    filters = filters or (ANY,) * (count + leading)
    if grouped:
        channels = _times(groups_of(data[1], filters[0], filters[2]), filters[1])
    else:
        _channels(data[1], filters[1])
        channels = filters[0]
    out: list[Dim] = []
    for i, size in enumerate(data[2:]):
        if auto_pad in SAME:
            out.append(_same(size, strides[i]))
            continue
        padded, span = _shifted(size, begin[i] + end[i]), dilated(filters[leading + i], dilations[i])
        fits(size, padded, span)
        out.append(placements(padded, span, strides[i]))
    return (data[0], channels, *out)


@lru_cache(maxsize=1 << 12)
def transposed_convolution(
    data: Shape,
    filters: Shape,
    grouped: bool,
    strides: Ints,
    dilations: Ints,
    begin: Ints,
    end: Ints,
    auto_pad: str,
    output_padding: Ints,
    output_shape: tuple[Dim, ...] | None,
    has_output_shape: bool,
) -> Shape:
    """[N, C_in, …] with filters [C_in, C_out, …], or [G, C_in, C_out, …] where grouped."""
    leading = 3 if grouped else 2
    known = () if output_shape is None else tuple(0 for _ in output_shape)
    count = spatial_rank(data, 2, filters, leading, known, strides, dilations, begin, end)
    if count is None:
        return None
    _ranks(data, filters, leading)
    if not 1 <= count <= 3:
        raise ValueError(f"there are {count} spatial axes; 1, 2 or 3 are allowed")
    strides, dilations, begin, end = _attributes(count, strides, dilations, begin, end, auto_pad)
    extra = filled(output_padding, count, 0, "output_padding")
    data = data or (ANY,) * (count + 2)
    filters = filters or (ANY,) * (count + leading)
    if grouped:
        channels = _times(groups_of(data[1], filters[0], filters[1]), filters[2])
    else:
        _channels(data[1], filters[0])
        channels = filters[1]
    if has_output_shape:
        if output_shape is not None and len(output_shape) != count:
            raise ValueError(f"output_shape has {len(output_shape)} entries, there are {count} spatial axes")
        return (data[0], channels, *(output_shape or (ANY,) * count))
    out: list[Dim] = []
    for i, size in enumerate(data[2:]):
        span, change = dilated(filters[leading + i], dilations[i]), extra[i] - begin[i] - end[i]
        spread = _times(_shifted(size, -1) if not isinstance(size, int) else max(size - 1, 0), strides[i])
        total = _shifted(spread, lower(span)) if isinstance(span, int) else _sum(spread, span)
        if isinstance(total, int) and total + change < 0:
            raise ValueError(f"the pads leave {total + change} elements")
        out.append(_shifted(total, change))
    return (data[0], channels, *out)


def _sum(a: Dim, b: Dim) -> Dim:
    hi_a, hi_b = upper(a), upper(b)
    return interval(lower(a) + lower(b), None if hi_a is None or hi_b is None else hi_a + hi_b)


@lru_cache(maxsize=1 << 12)
def pooling(
    data: Shape,
    kernel: Ints,
    strides: Ints,
    dilations: Ints,
    begin: Ints,
    end: Ints,
    auto_pad: str,
    rounding: str,
) -> Shape:
    """[N, C, …] with a window of known size; the last one may stand out of the data where rounding is up."""
    if data is not None and not 3 <= len(data) <= 5:
        raise ValueError(f"the data has rank {len(data)}; 3, 4 or 5 is allowed")
    count = len(kernel)
    if data is not None and len(data) - 2 != count:
        raise ValueError(f"kernel has {count} entries, there are {len(data) - 2} spatial axes")
    if len(strides) != count:
        raise ValueError(f"strides has {len(strides)} entries, the kernel {count}")
    strides, dilations, begin, end = _attributes(count, strides, dilations, begin, end, auto_pad)
    positive(kernel, "kernel")
    spans = tuple((k - 1) * d + 1 for k, d in zip(kernel, dilations, strict=True))
    if data is None:
        return (ANY,) * (count + 2)
    if data[0] == 0 or data[1] == 0:
        raise ValueError("there is no batch or no channel")
    return data[:2] + tuple(
        _pooled(size, spans[i], strides[i], begin[i], end[i], auto_pad, rounding) for i, size in enumerate(data[2:])
    )


def _pooled(size: Dim, span: int, stride: int, begin: int, end: int, auto_pad: str, rounding: str) -> Dim:
    if auto_pad in SAME:
        return _same(size, stride) if isinstance(size, int) else ANY
    padded = _shifted(size, begin + end)
    fits(size, padded, span)
    found = placements(padded, span, stride, rounding != "floor")
    if rounding != "ceil_torch":
        return found
    # A last window must begin within the data or the pad before it.
    if isinstance(found, int) and isinstance(size, int):
        return found - 1 if (found - 1) * stride >= size + begin else found
    lo, hi = lower(found), upper(found)
    size_hi = upper(size)
    if lo > 1 and (lo - 1) * stride >= lower(size) + begin:
        lo -= 1
    if hi is not None and hi > 1 and size_hi is not None and (hi - 1) * stride >= size_hi + begin:
        hi -= 1
    return interval(lo, hi)


@lru_cache(maxsize=1 << 10)
def deformable(
    data: Shape,
    offsets: Shape,
    filters: Shape,
    mask: Shape,
    group: int,
    deformable_group: int,
    strides: Ints,
    dilations: Ints,
    begin: Ints,
    end: Ints,
    auto_pad: str,
) -> Shape:
    """A convolution over moved taps; offsets and mask have the result's spatial shape."""
    if group < 1 or deformable_group < 1:
        raise ValueError(f"group {group} and deformable_group {deformable_group} must be positive")
    for other, what in ((data, "data"), (offsets, "offsets"), (filters, "filters"), (mask, "mask")):
        if other is not None and len(other) != 4:
            raise ValueError(f"{what} has rank {len(other)}, not 4")
    _attributes(2, strides, dilations, begin, end, auto_pad)
    wide_filters = filters or (ANY,) * 4
    if data is not None and isinstance(data[1], int):
        if data[1] % group:
            raise ValueError(f"{data[1]} channels do not divide into {group} groups")
        _channels(data[1], _times(wide_filters[1], group))
    if isinstance(wide_filters[0], int) and wide_filters[0] % group:
        raise ValueError(f"{wide_filters[0]} filters do not divide into {group} groups")
    if data is None and offsets is None and filters is None:
        return None
    sizes = data or (ANY,) * 4
    made = convolution(
        (sizes[0], ANY, *sizes[2:]), wide_filters, False, strides or (1, 1), dilations, begin, end, auto_pad
    )
    assert made is not None
    for other, factor, what in ((offsets, 2, "offsets"), (mask, 1, "mask")):
        if other is None:
            continue
        taps = _times(_times(wide_filters[2], wide_filters[3]), factor * deformable_group)
        if intersect(other[1], taps) is None:
            raise ValueError(f"{what} has {other[1]} channels, the kernel asks for {taps}")
        if isinstance(other[1], int) and other[1] % deformable_group:
            raise ValueError(f"{what} has {other[1]} channels, not a multiple of deformable_group {deformable_group}")
        if intersect(other[0], made[0]) is None or any(
            intersect(p, q) is None for p, q in zip(other[2:], made[2:], strict=True)
        ):
            raise ValueError(f"{what} does not have the result's batch and spatial shape")
    batch = made[0]
    if offsets is not None:
        batch = intersect(batch, offsets[0]) or batch
    return (batch, *made[1:])
