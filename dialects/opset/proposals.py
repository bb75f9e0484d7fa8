"""Prior boxes and proposals, of the specification's category 'detection'."""

from __future__ import annotations

from xdsl.ir import Attribute, SSAValue
from xdsl.irdl import irdl_op_definition, operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, element_type, floats, integer, number, plain, string
from stepwell.dialects.opset.base import OpsetOp, single_element
from stepwell.dialects.opset.shapes import multiply, product
from stepwell.dialects.opset.values import constant_ints
from stepwell.dialects.types import (
    ANY,
    DYNAMIC,
    Dim,
    Shape,
    element,
    element_of,
    intersect,
    interval,
    rank_of,
    shape_of,
    tensor,
    upper,
)


def floating(op: OpsetOp, *values: SSAValue) -> Attribute:
    """The common element type, a floating-point one."""
    kind = single_element(op, *values)
    if not (element(kind).is_float or element(kind) is DYNAMIC):
        op.fail(f"element type {element(kind).name} is not a floating-point one")
    return kind


def ranks(op: OpsetOp, *wanted: tuple[str, Shape, int]) -> None:
    for what, shape, rank in wanted:
        if shape is not None and len(shape) != rank:
            op.fail(f"{what} is of rank {len(shape)}, not {rank}")


def agree(op: OpsetOp, what: str, a: Dim, b: Dim) -> Dim:
    """The dimension that is both."""
    both = intersect(a, b)
    if both is None:
        op.fail(f"{what}: {a} and {b} differ")
    return both


def priors(op: OpsetOp, per_place: int):
    """[2, 4 * priors]: boxes and variances over a layer whose height and width the first operand gives."""
    for value, what in zip(op.operands, ("layer", "image"), strict=True):
        of = element(element_of(value))
        if not (of.is_integer or of is DYNAMIC):
            op.fail(f"the {what}'s size is of type {of.name}, not integers")
        if rank_of(value) not in (None, 1):
            op.fail(f"the {what}'s size is of rank {rank_of(value)}, not 1")
    sizes = constant_ints(op.operands[0])
    if sizes is not None and len(sizes) != 2:
        op.fail(f"the layer's size has {len(sizes)} entries, not 2")
    count: Dim = ANY if sizes is None else 4 * per_place * sizes[0] * sizes[1]
    return (tensor("f32", (2, count)),)


class _PriorBox(OpsetOp):
    """Boxes of several sizes and shapes at each place of a layer."""

    layer_shape = operand_def(Tensor)
    image_shape = operand_def(Tensor)
    min_size = floats(())
    max_size = floats(())
    aspect_ratio = floats(())
    density = floats(())
    fixed_ratio = floats(())
    fixed_size = floats(())
    clip = boolean(False)
    flip = boolean(False)
    step = number(0.0)
    offset = number()
    variance = floats(())
    scale_all_sizes = boolean(True)
    output = result_def(Tensor)

    def ratios(self) -> int:
        """The number of distinct aspect ratios, 1 among them."""
        found = {1.0}
        for ratio in plain(self.properties["aspect_ratio"]):
            if abs(ratio) >= 1e-6:
                found.add(round(ratio, 6))
                if plain(self.properties["flip"]):
                    found.add(round(1 / ratio, 6))
        return len(found)

    def infer(self):
        p = {n: plain(self.properties[n]) for n in ("min_size", "max_size", "fixed_size", "fixed_ratio", "density")}
        ratios, least = self.ratios(), len(p["min_size"])
        if p["fixed_size"]:
            count = ratios * len(p["fixed_size"])
        elif plain(self.properties["scale_all_sizes"]):
            count = ratios * least + len(p["max_size"])
        else:
            count = ratios + least - 1
        for density in p["density"]:
            count += (len(p["fixed_ratio"]) or ratios) * (int(density) ** 2 - 1)
        return priors(self, count)


class _Proposal(OpsetOp):
    """The best boxes of a region proposal network."""

    class_probs = operand_def(Tensor)
    bbox_deltas = operand_def(Tensor)
    image_shape = operand_def(Tensor)
    base_size = integer()
    pre_nms_topn = integer()
    post_nms_topn = integer()
    nms_thresh = number()
    feat_stride = integer()
    min_size = integer()
    ratio = floats()
    scale = floats()
    clip_before_nms = boolean(True)
    clip_after_nms = boolean(False)
    normalize = boolean(False)
    box_size_scale = number(1.0)
    box_coordinate_scale = number(1.0)
    framework = string("")

    def rows(self) -> Dim:
        """The number of boxes: the batch times post_nms_topn."""
        for value in self.operands:
            if not element(element_of(value)).is_float:
                self.fail(f"element type {element(element_of(value)).name} is not a floating-point one")
        scores, deltas, image = (shape_of(v) for v in self.operands)
        ranks(self, ("class_probs", scores, 4), ("bbox_deltas", deltas, 4), ("image_shape", image, 1))
        if image is not None and intersect(image[0], interval(3, 4)) is None:
            self.fail(f"image_shape has {image[0]} entries; 3 or 4 is allowed")
        batch: Dim = ANY
        for shape in (scores, deltas):
            if shape is not None:
                batch = agree(self, "batch", batch, shape[0])
        if scores is not None and deltas is not None:
            agree(self, "channels of bbox_deltas", deltas[1], multiply(scores[1], 2))
        count = plain(self.properties["post_nms_topn"])
        return ANY if count < 0 else multiply(batch, count)


@irdl_op_definition
class PriorBox1Op(_PriorBox):
    """docs.openvino.ai › PriorBox-1"""

    name = "opset.PriorBox_1"


@irdl_op_definition
class PriorBoxOp(_PriorBox):
    """docs.openvino.ai › PriorBox-8"""

    name = "opset.PriorBox_8"
    min_max_aspect_ratios_order = boolean(True)


@irdl_op_definition
class PriorBoxClusteredOp(OpsetOp):
    """docs.openvino.ai › PriorBoxClustered-1"""

    name = "opset.PriorBoxClustered_1"
    output_size = operand_def(Tensor)
    image_size = operand_def(Tensor)
    step = number(0.0)
    step_w = number(0.0)
    step_h = number(0.0)
    width = floats(())
    height = floats(())
    clip = boolean(True)
    offset = number()
    variance = floats(())
    output = result_def(Tensor)

    def infer(self):
        widths, heights = plain(self.properties["width"]), plain(self.properties["height"])
        if len(widths) != len(heights):
            self.fail(f"there are {len(widths)} widths and {len(heights)} heights")
        return priors(self, len(widths))


@irdl_op_definition
class Proposal1Op(_Proposal):
    """docs.openvino.ai › Proposal-1"""

    name = "opset.Proposal_1"
    output = result_def(Tensor)

    def infer(self):
        return (tensor(element_of(self.operands[0]), (self.rows(), 5)),)


@irdl_op_definition
class ProposalOp(_Proposal):
    """docs.openvino.ai › Proposal-4"""

    name = "opset.Proposal_4"
    out_rois = result_def(Tensor)
    scores = result_def(Tensor)

    def infer(self):
        kind, rows = element_of(self.operands[0]), self.rows()
        return tensor(kind, (rows, 5)), tensor(kind, (rows,))


@irdl_op_definition
class GenerateProposalsOp(OpsetOp):
    """docs.openvino.ai › GenerateProposals-9"""

    name = "opset.GenerateProposals_9"
    im_info = operand_def(Tensor)
    anchors = operand_def(Tensor)
    deltas = operand_def(Tensor)
    scores = operand_def(Tensor)
    min_size = number()
    nms_threshold = number()
    post_nms_count = integer()
    pre_nms_count = integer()
    normalized = boolean(True)
    nms_eta = number(1.0)
    roi_num_type = element_type("i64")
    out_rois = result_def(Tensor)
    out_scores = result_def(Tensor)
    out_roi_num = result_def(Tensor)

    def infer(self):
        p = self.properties
        info, anchors, deltas, scores = (shape_of(v) for v in self.operands)
        if plain(p["roi_num_type"]).name not in ("i32", "i64"):
            self.fail(f"roi_num_type is {plain(p['roi_num_type']).name}; i32 or i64 is allowed")
        if plain(p["pre_nms_count"]) < 1 or plain(p["post_nms_count"]) < 1:
            self.fail("pre_nms_count and post_nms_count must be positive")
        if plain(p["nms_eta"]) != 1:
            self.fail("only an nms_eta of 1 is supported")
        ranks(self, ("im_info", info, 2), ("anchors", anchors, 4), ("deltas", deltas, 4), ("scores", scores, 4))
        if info is not None and intersect(info[1], 3) is None and intersect(info[1], 4) is None:
            self.fail(f"im_info has {info[1]} numbers per image; 3 or 4 is allowed")
        if anchors is not None and intersect(anchors[3], 4) is None:
            self.fail(f"an anchor has {anchors[3]} numbers, not 4")
        if deltas is not None and scores is not None:
            agree(self, "number of anchors", deltas[1], multiply(scores[1], 4))
        for axis in (0, 1):
            known: Dim = ANY if anchors is None else anchors[axis]
            for shape in (deltas, scores):
                if shape is not None:
                    known = agree(self, "height or width", known, shape[axis + 2])
        if anchors is not None and scores is not None:
            agree(self, "number of anchors", anchors[2], scores[1])
        batch: Dim = ANY
        for shape in (info, deltas, scores):
            if shape is not None:
                batch = agree(self, "batch", batch, shape[0])
        hi = upper(batch)
        rows = interval(0, None if hi is None else hi * plain(p["post_nms_count"]))
        kind = element_of(self.operands[0])
        return tensor(kind, (rows, 4)), tensor(kind, (rows,)), tensor(p["roi_num_type"], (batch,))


@irdl_op_definition
class ExperimentalDetectronGenerateProposalsSingleImageOp(OpsetOp):
    """docs.openvino.ai › ExperimentalDetectronGenerateProposalsSingleImage-6"""

    name = "opset.ExperimentalDetectronGenerateProposalsSingleImage_6"
    im_info = operand_def(Tensor)
    anchors = operand_def(Tensor)
    deltas = operand_def(Tensor)
    scores = operand_def(Tensor)
    min_size = number()
    nms_threshold = number()
    post_nms_count = integer()
    pre_nms_count = integer()
    out_rois = result_def(Tensor)
    out_scores = result_def(Tensor)

    def infer(self):
        kind = floating(self, *self.operands)
        info, anchors, deltas, scores = (shape_of(v) for v in self.operands)
        ranks(self, ("im_info", info, 1), ("anchors", anchors, 2), ("deltas", deltas, 3), ("scores", scores, 3))
        if info is not None:
            agree(self, "size of im_info", info[0], 3)
        if anchors is not None:
            agree(self, "size of an anchor", anchors[1], 4)
        if deltas is not None and scores is not None:
            agree(self, "height", deltas[1], scores[1])
            agree(self, "width", deltas[2], scores[2])
        count = plain(self.properties["post_nms_count"])
        rows: Dim = count if count >= 0 else ANY
        return tensor(kind, (rows, 4)), tensor(kind, (rows,))


@irdl_op_definition
class ExperimentalDetectronPriorGridGeneratorOp(OpsetOp):
    """docs.openvino.ai › ExperimentalDetectronPriorGridGenerator-6"""

    name = "opset.ExperimentalDetectronPriorGridGenerator_6"
    priors = operand_def(Tensor)
    feature_map = operand_def(Tensor)
    im_data = operand_def(Tensor)
    flatten = boolean(True)
    h = integer(0)
    w = integer(0)
    stride_x = number(0.0)
    stride_y = number(0.0)
    output = result_def(Tensor)

    def infer(self):
        kind = floating(self, *self.operands)
        priors, feature, image = (shape_of(v) for v in self.operands)
        ranks(self, ("priors", priors, 2), ("feature_map", feature, 4), ("im_data", image, 4))
        if priors is not None:
            agree(self, "size of a prior", priors[1], 4)
        if feature is not None and image is not None:
            agree(self, "batch", feature[0], image[0])
        count = ANY if priors is None else priors[0]
        height, width = (ANY, ANY) if feature is None else feature[2:]
        if plain(self.properties["flatten"]):
            return (tensor(kind, (product((height, width, count)), 4)),)
        return (tensor(kind, (height, width, count, 4)),)
