"""Caffe's detection: prior boxes, proposals, and what is made of them.

PriorBox -> PriorBox, Unsqueeze; PriorBoxClustered -> PriorBoxClustered, Unsqueeze; DetectionOutput -> DetectionOutput;
Proposal, SimplerNMS -> Proposal. Regions are in `regions.py`.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import caffe
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AddOp, MultiplyOp, SubtractOp
from stepwell.dialects.opset.comparison import GreaterOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.detection import DetectionOutputOp
from stepwell.dialects.opset.movement import SplitOp
from stepwell.dialects.opset.proposals import PriorBoxClusteredOp, PriorBoxOp, ProposalOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.caffe_to_opset import regions
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import concat, dims, ints, like, rank, reshape, slice_axis, static, unsqueeze

rules = RuleSet().include(regions.rules)

LOWEST = float(-np.finfo(np.float32).max)


def _sizes(op: Any, rw: Lowering) -> tuple[SSAValue, SSAValue]:
    """The sizes of the map of features and of the image; `img_size` or `img_h` and `img_w` stand for the image's."""
    if rank(op.feature, "the features") != 4 or rank(op.image, "the image") != 4:
        raise NoMatch("its bottoms must have rank 4")
    given = plain(op.img_size), plain(op.img_h), plain(op.img_w)
    if given[0]:
        image = ints(rw, [given[0], given[0]])
    elif given[1] and given[2]:
        image = ints(rw, [given[1], given[2]])
    else:
        image = dims(rw, op.image, (2, 3))
    return dims(rw, op.feature, (2, 3)), image


def _steps(op: Any) -> tuple[float, float]:
    """Between places, down and across; 0: as the sizes of image and map say."""
    height, width, both = plain(op.step_h), plain(op.step_w), plain(op.step)
    if height is None and width is None:
        return both or 0.0, both or 0.0
    return (height or 0.0), (width or 0.0)


def _known_steps(op: Any) -> tuple[float, float]:
    """What the sizes of image and map say."""
    features, image = static(op.feature, "the features")[2:], static(op.image, "the image")[2:]
    if plain(op.img_size):
        image = (plain(op.img_size),) * 2
    elif plain(op.img_h) and plain(op.img_w):
        image = plain(op.img_h), plain(op.img_w)
    return image[0] / features[0], image[1] / features[1]


@rules.lower(caffe.PriorBoxOp)
def prior_box(op: caffe.PriorBoxOp, rw: Lowering):
    """A step of one size is an attribute; with two, the boxes of each have their coordinates across or down from it."""
    sizes = _sizes(op, rw)
    down, across = _steps(op)
    if not plain(op.min_size) and not plain(op.fixed_size):
        raise NoMatch("it has no min_size")
    if plain(op.max_size) and len(plain(op.max_size)) != len(plain(op.min_size)):
        raise NoMatch(f"it has {len(plain(op.min_size))} min_size and {len(plain(op.max_size))} max_size")
    if len(plain(op.variance)) not in (0, 1, 4):
        raise NoMatch(f"it has {len(plain(op.variance))} variances; 1 or 4 are possible")
    fields = ("min_size", "max_size", "aspect_ratio", "fixed_size", "fixed_ratio", "density")
    properties = {f: tuple(plain(getattr(op, f))) for f in fields}
    properties |= {
        "flip": plain(op.flip),
        "clip": plain(op.clip),
        "offset": plain(op.offset),
        "variance": tuple(plain(op.variance)) or (0.1,),
        "scale_all_sizes": True,
        "min_max_aspect_ratios_order": True,
    }
    if plain(op.offset) != 0.5 and not (down and across):
        # Without a step the operation takes the middle of each place, whatever the offset is.
        down, across = _known_steps(op)
    found = [rw.emit(PriorBoxOp, *sizes, step=step, **properties) for step in dict.fromkeys((across, down))]
    if len(found) == 2:
        parts = [rw.emit(ReshapeOp, v, ints(rw, [2, -1, 4]), special_zero=False) for v in found]
        is_across = rw.const(np.array([True, False, True, False]))
        found = [rw.emit(ReshapeOp, rw.emit(SelectOp, is_across, *parts), ints(rw, [2, -1]), special_zero=False)]
    return unsqueeze(rw, found[0], [0])


@rules.lower(caffe.PriorBoxClusteredOp)
def prior_box_clustered(op: caffe.PriorBoxClusteredOp, rw: Lowering):
    """Steps down and across are attributes of their own here."""
    sizes = _sizes(op, rw)
    if not plain(op.width) or len(plain(op.width)) != len(plain(op.height)):
        raise NoMatch(f"it has {len(plain(op.width))} widths and {len(plain(op.height))} heights")
    down, across = _steps(op)
    found = rw.emit(
        PriorBoxClusteredOp,
        *sizes,
        width=tuple(plain(op.width)),
        height=tuple(plain(op.height)),
        step=0.0,
        step_h=down,
        step_w=across,
        clip=plain(op.clip),
        offset=plain(op.offset),
        variance=tuple(plain(op.variance)) or (0.1,),
    )
    return unsqueeze(rw, found, [0])


@rules.lower(caffe.DetectionOutputOp)
def detection_output(op: caffe.DetectionOutputOp, rw: Lowering):
    """The list of boxes is as long as it can be; a row that begins with -1 ends it.

    Variances that are in the targets already are not looked at, so that only the row of boxes is kept. CORNER_SIZE
    (offsets by the size of the prior) is computed here, and given as CORNER around nothing.
    """
    if plain(op.eta) != 1:
        raise NoMatch(f"eta is {plain(op.eta)}; a threshold that changes on the way is not in OpenVINO's operation")
    if len(op.refined) not in (0, 2):
        raise NoMatch(f"it has {3 + len(op.refined)} bottoms; 3 or 5 are possible")
    code, encoded = plain(op.code_type), plain(op.variance_encoded_in_target)
    located, prior = _flat(rw, op.located), op.prior
    if encoded:
        prior = slice_axis(rw, prior, 1, 0, 1)
    if code == "CORNER_SIZE":
        located, prior, encoded = _by_size(op, rw, located, prior)
        code = "CORNER"
    threshold = plain(op.confidence_threshold)
    return rw.emit(
        DetectionOutputOp,
        located,
        _flat(rw, op.confidence),
        prior,
        *[_flat(rw, v) for v in op.refined] or [None, None],
        background_label_id=plain(op.background_label_id),
        top_k=plain(op.top_k),
        variance_encoded_in_target=encoded,
        keep_top_k=(plain(op.keep_top_k),),
        code_type=f"caffe.PriorBoxParameter.{code}",
        share_location=plain(op.share_location),
        nms_threshold=plain(op.nms_threshold),
        confidence_threshold=LOWEST if threshold is None else threshold,
        clip_after_nms=False,
        clip_before_nms=False,
        decrease_label_id=False,
        normalized=plain(op.normalized),
        input_height=max(plain(op.input_height), 1),
        input_width=max(plain(op.input_width), 1),
        objectness_score=plain(op.objectness_score),
    )


def _flat(rw: Lowering, value: SSAValue) -> SSAValue:
    """A matrix: the images, and all that is said of each."""
    if rank(value) == 2:
        return value
    return rw.emit(ReshapeOp, value, ints(rw, [0, -1]), special_zero=True)


def _by_size(op: Any, rw: Lowering, located: SSAValue, prior: SSAValue) -> tuple[SSAValue, SSAValue, bool]:
    """Boxes by offsets that count in widths and heights of the priors, in the place of the offsets."""
    if not plain(op.share_location):
        raise NoMatch("CORNER_SIZE with locations that are not shared by the classes")
    encoded = plain(op.variance_encoded_in_target)
    rows = reshape(rw, prior, [1 if encoded else 2, -1, 4])
    boxes = slice_axis(rw, rows, 0, 0, 1)
    left, top, right, bottom = rw.emit(SplitOp, boxes, rw.const(2), num_splits=4)
    width, height = rw.emit(SubtractOp, right, left), rw.emit(SubtractOp, bottom, top)
    scale = concat(rw, [width, height, width, height], 2)
    if not encoded:
        scale = rw.emit(MultiplyOp, scale, slice_axis(rw, rows, 0, 1, 2))
    shape = shape_of(located)
    assert shape is not None
    offsets = rw.emit(ReshapeOp, located, ints(rw, [0, -1, 4]), special_zero=True)
    made = rw.emit(AddOp, boxes, rw.emit(MultiplyOp, offsets, scale))
    nothing = slice_axis(rw, prior, 1, 0, 1)
    return _flat(rw, made), rw.emit(MultiplyOp, nothing, like(rw, 0, nothing)), True


@rules.lower(caffe.ProposalOp, caffe.PythonProposalOp)
def proposal(op: caffe.ProposalOp | caffe.PythonProposalOp, rw: Lowering):
    """A row that begins with -1 ends the list."""
    if len(op.tops) > 2:
        raise NoMatch(f"it has {len(op.tops)} tops; 1 or 2 are possible")
    sizes = tuple(plain(op.ratio)), tuple(plain(op.scale)), plain(op.min_size)
    found = _proposals(op, rw, *sizes, plain(op.nms_thresh), plain(op.base_size))
    if isinstance(op, caffe.PythonProposalOp):
        found = _large(rw, *found)
    return found[: len(op.tops)]


@rules.lower(caffe.SimplerNMSOp)
def simpler_nms(op: caffe.SimplerNMSOp, rw: Lowering):
    """Windows of 16 pixels in the ratios 0.5, 1 and 2."""
    scales, size = tuple(plain(op.scale)), plain(op.min_bbox_size)
    return _large(rw, *_proposals(op, rw, (0.5, 1.0, 2.0), scales, size, plain(op.iou_threshold), 16))[0]


def _large(rw: Lowering, boxes: SSAValue, scores: SSAValue) -> list[SSAValue]:
    """Without the boxes that are too small: the operation has them last, with scores of 0."""
    scores = unsqueeze(rw, scores, [1])
    found = rw.emit(GreaterOp, scores, like(rw, 0, scores))
    return [rw.emit(SelectOp, found, boxes, like(rw, [-1, 0, 0, 0, 0], boxes)), scores]


def _proposals(
    op: Any, rw: Lowering, ratios: tuple[float, ...], scales: tuple[float, ...], size: int, overlap: float, base: int
) -> list[SSAValue]:
    """Boxes and scores; of the image, [1, 3] or more, its size and its scale or scales."""
    if not ratios or not scales:
        raise NoMatch("it needs at least one ratio and one scale")
    info = reshape(rw, op.info, [-1])
    count = (shape_of(info) or (None,))[0]
    # The Python layers have one scale, for both directions.
    taken = 4 if isinstance(op, caffe.ProposalOp) and isinstance(count, int) and count >= 4 else 3
    if count != taken:
        info = slice_axis(rw, info, 0, 0, taken)
    boxes, scores = rw.emit(
        ProposalOp,
        op.scores,
        op.deltas,
        info,
        base_size=base,
        pre_nms_topn=plain(op.pre_nms_topn),
        post_nms_topn=plain(op.post_nms_topn),
        nms_thresh=overlap,
        feat_stride=plain(op.feat_stride),
        min_size=size,
        ratio=ratios,
        scale=scales,
        clip_before_nms=True,
        clip_after_nms=False,
        normalize=False,
        box_size_scale=1.0,
        box_coordinate_scale=1.0,
        framework="",
    )
    return [boxes, scores]
