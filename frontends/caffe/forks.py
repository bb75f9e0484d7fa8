"""Where the forks of Caffe have the parameters of layers in binary files.

Text names its fields; a binary file has their numbers, which each fork gave to its own. So a number means what the
type of the layer says.
"""

from __future__ import annotations

from typing import Any

NUMBERS = {
    "accum_param": (160, 222),
    "augmentation_param": (218,),
    "bn_param": (41, 137, 1137),
    "channel_permutation_param": (8082,),
    "clip_param": (148,),
    "convolution_depthwise_param": (150,),
    "correlation_param": (150, 219),
    "ctc_decoder_param": (149,),
    "deformable_convolution_param": (999,),
    "detection_output_param": (147, 204, 211),
    "flow_warp_param": (159, 221),
    "grn_param": (213,),
    "interp_param": (143, 147, 217, 2143),
    "lstm_param": (201,),
    "norm_param": (149, 204, 206),
    "normalize_bbox_param": (149, 8266712),
    "permute_param": (148, 154, 202),
    "prior_box_param": (150, 203, 212),
    "proposal_param": (201, 8266713),
    "psroi_pooling_param": (153, 207, 10002),
    "region_param": (209,),
    "region_yolo_param": (214,),
    "relu6_param": (216,),
    "reorg_param": (159,),
    "reorg_yolo_param": (215,),
    "resample_param": (155, 220),
    "reverse_param": (147,),
    "reverse_time_param": (147,),
    "roi_align_param": (8266715,),
    "roi_pooling_param": (150, 154, 208, 8266711),
    "roi_warping_param": (205,),
    "shuffle_channel_param": (164, 224),
    "simpler_nms_param": (153,),
    "st_param": (150,),
    "swish_param": (147,),
    "transpose_param": (148,),
    "upsample_param": (137, 149),
}
"""Parameter → the numbers that it has in one fork or another, from 41 on."""


def adopt(message: Any, param: str) -> None:
    """Fill the field of a layer's parameters from a number of a fork, where the message is without it."""
    if param not in NUMBERS or message.HasField(param):
        return
    from google.protobuf import unknown_fields

    found = {f.field_number: f.data for f in unknown_fields.UnknownFieldSet(message) if f.wire_type == 2}
    standard = message.DESCRIPTOR.fields_by_number
    for number in NUMBERS[param]:
        if number in standard and message.HasField(standard[number].name):
            found[number] = getattr(message, standard[number].name).SerializeToString()
    for number in NUMBERS[param]:
        if number in found:
            try:
                getattr(message, param).ParseFromString(found[number])
                return
            except Exception:  # DecodeError of whichever protobuf implementation is in use
                message.ClearField(param)


__all__ = ["adopt"]
