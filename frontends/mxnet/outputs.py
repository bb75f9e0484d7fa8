"""The outputs of a node: how many of them others can take, and their names, which MXNet makes from the node's."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from xdsl.ir import Attribute

from stepwell.dialects.fields import plain
from stepwell.dialects.mxnet.aliases import ALIASES
from stepwell.frontends.mxnet.symbol import Node

Properties = Mapping[str, Attribute]


def _when(prop: str, few: int, many: int) -> Callable[[Properties], int]:
    return lambda p: many if prop in p and plain(p[prop]) else few


def _rnn(p: Properties) -> int:
    if not plain(p["state_outputs"]):
        return 1
    return 3 if plain(p["mode"]) == "lstm" else 2


def _split(p: Properties) -> int:
    sections = plain(p["sections"])
    return sections if sections > 0 else len(plain(p["indices"]))


COUNTS: dict[str, Callable[[Properties], int]] = {
    "BatchNorm": _when("output_mean_var", 1, 3),
    "LayerNorm": _when("output_mean_var", 1, 3),
    "GroupNorm": _when("output_mean_var", 1, 3),
    "LeakyReLU": lambda p: 2 if plain(p["act_type"]) == "rrelu" else 1,
    "RNN": _rnn,
    "SliceChannel": lambda p: plain(p["num_outputs"]),
    "_split_v2": _split,
    "topk": lambda p: 2 if plain(p["ret_typ"]) == "both" else 1,
    "_contrib_bipartite_matching": lambda p: 2,
    "_contrib_MultiBoxTarget": lambda p: 3,
    "_contrib_box_encode": lambda p: 2,
    "_contrib_Proposal": _when("output_score", 1, 2),
    "_contrib_MultiProposal": _when("output_score", 1, 2),
    "moments": lambda p: 2,
    "_contrib_hawkesll": lambda p: 2,
    "_sample_multinomial": _when("get_prob", 1, 2),
    "_sample_unique_zipfian": lambda p: 2,
    "amp_multicast": lambda p: plain(p["num_outputs"]),
    "_foreach": lambda p: plain(p["num_outputs"]),
    "_while_loop": lambda p: plain(p["num_outputs"]),
    "_cond": lambda p: plain(p["num_outputs"]),
    "_linalg_slogdet": lambda p: 2,
    "_npi_eigh": lambda p: 2,
    "_npi_eig": lambda p: 2,
    "_npi_svd": lambda p: 3,
    "_linalg_syevd": lambda p: 2,
    "_linalg_gelqf": lambda p: 2,
    "_histogram": lambda p: 2,
    "_contrib_quantize": lambda p: 3,
    "_contrib_quantize_asym": lambda p: 3,
    "_contrib_quantize_v2": lambda p: 3,
    "_contrib_requantize": lambda p: 3,
    "_contrib_quantized_act": lambda p: 3,
    "_contrib_quantized_batch_norm": lambda p: 3,
    "_contrib_quantized_concat": lambda p: 3,
    "_contrib_quantized_conv": lambda p: 3,
    "_contrib_quantized_elemwise_add": lambda p: 3,
    "_contrib_quantized_embedding": lambda p: 3,
    "_contrib_quantized_flatten": lambda p: 3,
    "_contrib_quantized_fully_connected": lambda p: 3,
    "_contrib_quantized_pooling": lambda p: 3,
    "_contrib_quantized_elemwise_mul": lambda p: 1 if plain(p["enable_float_output"]) else 3,
    "_npi_average": _when("returned", 1, 2),
    "_npi_unique": lambda p: 1 + sum(plain(p[n]) for n in ("return_index", "return_inverse", "return_counts")),
    "_npi_hsplit": lambda p: _split(p),
    "_npi_dsplit": lambda p: _split(p),
}
"""For operators with several outputs how many of them are there to be taken."""

NAMES: dict[str, tuple[str, ...]] = {
    "RNN": ("output", "state_output", "statecell_output"),
    "SliceChannel": ("output0",),
    "make_loss": ("loss",),
    "_contrib_MultiBoxTarget": ("loc_target", "loc_mask", "cls_target"),
    "_contrib_Proposal": ("output", "score"),
    "_contrib_MultiProposal": ("output", "score"),
    "_contrib_hawkesll": ("output", "out_state"),
    "_contrib_quantize_asym": ("output", "scale", "shift"),
    "BatchNorm": ("output", "mean", "var"),
    "LayerNorm": ("output", "mean", "std"),
    "GroupNorm": ("output", "mean", "std"),
    "LeakyReLU": ("output", "mask"),
    "_npi_concatenate": ("out",),
    "_npi_dstack": ("out",),
    "_npi_hstack": ("out",),
    "_npi_matmul": ("out",),
    "_npi_norm": ("output0",),
    "_npi_std": ("std", "mean"),
    "_npi_var": ("var", "mean"),
}
"""For those whose outputs have names of their own; others are `output`, or `output0`, `output1`, …"""


NUMBERED: dict[str, Callable[[Properties], bool]] = {
    "sort": lambda p: True,
    "topk": lambda p: plain(p["ret_typ"]) == "value",
    "_linalg_det": lambda p: True,
    "_contrib_box_nms": lambda p: True,
    "_npi_average": lambda p: True,
    "CTCLoss": lambda p: True,
}
"""Operators whose only output has a number, for they have others that nobody sees."""


EACH = frozenset({"_np_atleast_1d", "_np_atleast_2d", "_np_atleast_3d"})
"""Those that have an output for each operand."""


def visible(node: Node, properties: Properties) -> int:
    """How many outputs a node has for others."""
    if ALIASES.get(node.op, node.op) in EACH:
        return max(len(node.inputs), 1)
    count = COUNTS.get(ALIASES.get(node.op, node.op))
    return min(max(count(properties), 1), 1 << 13) if count is not None else 1


COMPUTED: dict[str, int] = dict.fromkeys(
    ("BatchNorm", "BatchNorm_v1", "_contrib_SyncBatchNorm", "LayerNorm", "GroupNorm"), 3
)
"""How many outputs those operators have that can be taken though nobody sees them all."""


def most(node: Node, properties: Properties) -> int:
    """How many outputs of a node others can take."""
    return max(visible(node, properties), COMPUTED.get(ALIASES.get(node.op, node.op), 1))


def names(node: Node, count: int, properties: Properties) -> list[str]:
    """The names of a node's outputs, as `list_outputs` gives them."""
    if node.is_variable:
        return [node.name]
    operator = ALIASES.get(node.op, node.op)
    own = NAMES.get(node.op) or NAMES.get(operator, ())
    if operator.startswith("_contrib_quantized_"):
        own = ("output", "min_output", "max_output")
    if count <= len(own):
        return [f"{node.name}_{n}" for n in own[:count]]
    numbered = NUMBERED.get(operator)
    if count == 1 and not (numbered and numbered(properties)):
        return [f"{node.name}_output"]
    return [f"{node.name}_output{i}" for i in range(count)]


__all__ = ["most", "names", "visible"]
