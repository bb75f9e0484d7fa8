"""Operations of the specification's category 'detection': heads; `roi.py` and `proposals.py` hold the others."""

from __future__ import annotations

from xdsl.irdl import (
    AttrSizedOperandSegments,
    irdl_op_definition,
    operand_def,
    opt_operand_def,
    result_def,
    var_operand_def,
)

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, enumeration, floats, integer, ints, number, plain
from stepwell.dialects.opset.base import OpsetOp, single_element
from stepwell.dialects.opset.proposals import (
    ExperimentalDetectronGenerateProposalsSingleImageOp,
    ExperimentalDetectronPriorGridGeneratorOp,
    GenerateProposalsOp,
    PriorBox1Op,
    PriorBoxClusteredOp,
    PriorBoxOp,
    Proposal1Op,
    ProposalOp,
    agree,
    floating,
    ranks,
)
from stepwell.dialects.opset.roi import (
    DeformablePSROIPoolingOp,
    PSROIPoolingOp,
    RegionYoloOp,
    ReorgYoloOp,
    ROIAlign3Op,
    ROIAlignOp,
    ROIAlignRotatedOp,
    ROIPoolingOp,
)
from stepwell.dialects.opset.shapes import multiply
from stepwell.dialects.types import ANY, Dim, Shape, element, element_of, shape_of, tensor


class _DetectionOutput(OpsetOp):
    """Boxes decoded from their priors, the best of them kept."""

    box_logits = operand_def(Tensor)
    class_preds = operand_def(Tensor)
    proposals = operand_def(Tensor)
    aux_class_preds = opt_operand_def(Tensor)
    aux_box_preds = opt_operand_def(Tensor)
    background_label_id = integer(0)
    top_k = integer(-1)
    variance_encoded_in_target = boolean(False)
    keep_top_k = ints()
    code_type = enumeration(
        "caffe.PriorBoxParameter.CORNER",
        "caffe.PriorBoxParameter.CENTER_SIZE",
        default="caffe.PriorBoxParameter.CORNER",
    )
    share_location = boolean(True)
    nms_threshold = number()
    confidence_threshold = number(0.0)
    clip_after_nms = boolean(False)
    clip_before_nms = boolean(False)
    decrease_label_id = boolean(False)
    normalized = boolean(False)
    input_height = integer(1)
    input_width = integer(1)
    objectness_score = number(0.0)
    output = result_def(Tensor)

    @property
    def numbers(self) -> int:
        """Numbers per prior box: without normalisation its batch index comes first."""
        return 4 if plain(self.properties["normalized"]) else 5

    def shapes(self) -> tuple[Dim, Shape, Shape, Shape]:
        """The number of images, and the shapes of box_logits, class_preds and proposals."""
        if len(self.operands) not in (3, 5):
            self.fail("the two auxiliary inputs come together")
        for value in self.operands:
            if not element(element_of(value)).is_float:
                self.fail(f"element type {element(element_of(value)).name} is not a floating-point one")
        single_element(self, *self.operands)
        boxes, predictions, proposals, *auxiliary = (shape_of(v) for v in self.operands)
        ranks(self, ("box_logits", boxes, 2), ("class_preds", predictions, 2), ("proposals", proposals, 3))
        images: Dim = ANY
        for shape in (boxes, predictions):
            if shape is not None:
                both = agree(self, "number of images", images, shape[0])
                images = both if images == ANY or isinstance(both, int) else images
        if proposals is not None:
            rows = 1 if plain(self.properties["variance_encoded_in_target"]) else 2
            agree(self, "second dimension of proposals", proposals[1], rows)
            # One set of priors may serve all images.
            if isinstance(proposals[0], int) and proposals[0] != 1:
                images = agree(self, "number of images", images, proposals[0])
        for shape, other in zip(auxiliary, (None, boxes), strict=False):
            if shape is None:
                continue
            ranks(self, ("an auxiliary input", shape, 2))
            agree(self, "number of images", images, shape[0])
            if other is not None:
                agree(self, "second dimension of aux_box_preds", shape[1], other[1])
        return images, boxes, predictions, proposals

    def quotient(self, what: str, size: Dim, by: int) -> int | None:
        """How often `by` goes into a known size; None where it is not known."""
        if not isinstance(size, int):
            return None
        if by < 1 or size % by:
            self.fail(f"the last dimension of {what}, {size}, is not a multiple of {by}")
        return size // by

    def matched(self, what: str, size: Dim, by: int, priors: int | None) -> int | None:
        """The number of priors, which the last dimension of another operand, where known, must agree with."""
        if priors is None or not isinstance(size, int):
            return priors or self.quotient(what, size, by)
        agree(self, f"last dimension of {what}", size, priors * by)
        return priors

    def detections(self, images: Dim, classes: int | None, priors: int | None):
        p = self.properties
        keep, top = plain(p["keep_top_k"]), plain(p["top_k"])
        per_image: Dim = ANY
        if keep and keep[0] > 0:
            per_image = keep[0]
        elif classes is not None:
            candidates = top if top > 0 else priors
            per_image = ANY if candidates is None else candidates * classes
        rows = ANY if per_image == ANY else multiply(images, per_image)
        return (tensor(element_of(self.operands[0]), (1, 1, rows, 7)),)


@irdl_op_definition
class DetectionOutput1Op(_DetectionOutput):
    """docs.openvino.ai › DetectionOutput-1"""

    name = "opset.DetectionOutput_1"
    num_classes = integer()
    irdl_options = (AttrSizedOperandSegments(as_property=True),)

    def infer(self):
        classes = plain(self.properties["num_classes"])
        if classes < 1:
            self.fail(f"num_classes is {classes}; it must be positive")
        images, boxes, predictions, proposals = self.shapes()
        each = 4 * (1 if plain(self.properties["share_location"]) else classes)
        priors = None
        if boxes is not None:
            priors = self.quotient("box_logits", boxes[1], each)
        if predictions is not None:
            priors = self.matched("class_preds", predictions[1], classes, priors)
        if proposals is not None:
            priors = self.matched("proposals", proposals[2], self.numbers, priors)
        if priors is not None and len(self.operands) == 5:
            auxiliary = shape_of(self.operands[3])
            if auxiliary is not None:
                self.matched("aux_class_preds", auxiliary[1], 2, priors)
        return self.detections(images, classes, priors)


@irdl_op_definition
class DetectionOutputOp(_DetectionOutput):
    """docs.openvino.ai › DetectionOutput-8"""

    name = "opset.DetectionOutput_8"
    irdl_options = (AttrSizedOperandSegments(as_property=True),)

    def infer(self):
        images, boxes, predictions, proposals = self.shapes()
        shared = plain(self.properties["share_location"])
        priors = classes = None
        if proposals is not None:
            priors = self.quotient("proposals", proposals[2], self.numbers)
        auxiliary = shape_of(self.operands[3]) if len(self.operands) == 5 else None
        if auxiliary is not None:
            priors = self.matched("aux_class_preds", auxiliary[1], 2, priors)
        if predictions is not None and priors:
            classes = self.quotient("class_preds", predictions[1], priors)
        if boxes is not None and priors:
            if classes is None and not shared:
                classes = self.quotient("box_logits", boxes[1], 4 * priors)
            if shared or classes is not None:
                self.matched("box_logits", boxes[1], 4 if shared else 4 * (classes or 1), priors)
        return self.detections(images, classes, priors)


@irdl_op_definition
class ExperimentalDetectronDetectionOutputOp(OpsetOp):
    """docs.openvino.ai › ExperimentalDetectronDetectionOutput-6"""

    name = "opset.ExperimentalDetectronDetectionOutput_6"
    rois = operand_def(Tensor)
    deltas = operand_def(Tensor)
    scores = operand_def(Tensor)
    im_info = operand_def(Tensor)
    score_threshold = number()
    nms_threshold = number()
    max_delta_log_wh = number()
    num_classes = integer()
    post_nms_count = integer()
    max_detections_per_image = integer()
    class_agnostic_box_regression = boolean(False)
    deltas_weights = floats()
    boxes = result_def(Tensor)
    classes = result_def(Tensor)
    out_scores = result_def(Tensor)

    def infer(self):
        kind = floating(self, *self.operands)
        p = self.properties
        rois, deltas, scores, info = (shape_of(v) for v in self.operands)
        ranks(self, ("rois", rois, 2), ("deltas", deltas, 2), ("scores", scores, 2), ("im_info", info, 2))
        classes = plain(p["num_classes"])
        batch: Dim = ANY
        for what, shape, wanted in (("rois", rois, 4), ("deltas", deltas, 4 * classes), ("scores", scores, classes)):
            if shape is not None:
                agree(self, f"size of {what}", shape[1], wanted)
                batch = agree(self, "number of boxes", batch, shape[0])
        if info is not None:
            agree(self, "size of im_info", info[0], 1)
            agree(self, "size of im_info", info[1], 3)
        count = plain(p["max_detections_per_image"])
        rows: Dim = count if count >= 0 else ANY
        return tensor(kind, (rows, 4)), tensor("i32", (rows,)), tensor(kind, (rows,))


@irdl_op_definition
class ExperimentalDetectronROIFeatureExtractorOp(OpsetOp):
    """docs.openvino.ai › ExperimentalDetectronROIFeatureExtractor-6"""

    name = "opset.ExperimentalDetectronROIFeatureExtractor_6"
    rois = operand_def(Tensor)
    feature_maps = var_operand_def(Tensor)
    output_size = integer()
    sampling_ratio = integer()
    pyramid_scales = ints()
    aligned = boolean(False)
    features = result_def(Tensor)
    out_rois = result_def(Tensor)

    def infer(self):
        if len(self.operands) < 2:
            self.fail("there is no feature map")
        kind = floating(self, *self.operands)
        rois, *features = (shape_of(v) for v in self.operands)
        ranks(self, ("rois", rois, 2), *(("a feature map", f, 4) for f in features))
        if rois is not None:
            agree(self, "size of a box", rois[1], 4)
        channels: Dim = ANY
        for shape in features:
            if shape is not None:
                agree(self, "batch of a feature map", shape[0], 1)
                channels = agree(self, "channels", channels, shape[1])
        count = ANY if rois is None else rois[0]
        size = plain(self.properties["output_size"])
        return tensor(kind, (count, channels, size, size)), tensor(kind, (count, 4))


OPS = [
    DeformablePSROIPoolingOp,
    DetectionOutput1Op,
    DetectionOutputOp,
    ExperimentalDetectronDetectionOutputOp,
    ExperimentalDetectronGenerateProposalsSingleImageOp,
    ExperimentalDetectronPriorGridGeneratorOp,
    ExperimentalDetectronROIFeatureExtractorOp,
    GenerateProposalsOp,
    PriorBox1Op,
    PriorBoxOp,
    PriorBoxClusteredOp,
    Proposal1Op,
    ProposalOp,
    PSROIPoolingOp,
    RegionYoloOp,
    ReorgYoloOp,
    ROIAlign3Op,
    ROIAlignOp,
    ROIAlignRotatedOp,
    ROIPoolingOp,
]
