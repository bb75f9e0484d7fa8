"""What layers that no Caffe at hand can run compute, in float64, from their papers and their first implementations."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np


def anchors(base: float, ratios: Sequence[float], scales: Sequence[float]) -> np.ndarray:
    """Faster R-CNN's anchors: of each ratio and scale, around the centre of a window of `base` pixels."""
    found = []
    centre = (base - 1) / 2
    for ratio in ratios:
        width = np.round(np.sqrt(base * base / ratio))
        height = np.round(width * ratio)
        for scale in scales:
            x, y = (width * scale - 1) / 2, (height * scale - 1) / 2
            found.append([centre - x, centre - y, centre + x, centre + y])
    return np.array(found)


def proposal(
    scores: np.ndarray,
    deltas: np.ndarray,
    info: np.ndarray,
    pre: int,
    post: int,
    scales: Sequence[float],
    ratios: Sequence[float] = (0.5, 1, 2),
    threshold: float = 0.7,
    smallest: float = 16,
    stride: float = 16,
    base: float = 16,
    *,
    filtered: bool = False,
    scored: bool = False,
) -> np.ndarray | tuple[np.ndarray, np.ndarray]:
    """Faster R-CNN's proposals of one image: rows of an index and a box; sizes count pixels with both ends.

    Boxes that are too small have scores of 0, or are filtered out; the scores are a second result.
    """
    windows = anchors(base, ratios, scales)
    count, (height, width) = len(windows), scores.shape[2:]
    grid = np.stack(np.meshgrid(np.arange(width) * stride, np.arange(height) * stride), -1)
    boxes = (windows[None, None] + np.tile(grid, 2)[:, :, None]).reshape(-1, 4)
    step = deltas.reshape(count, 4, height, width).transpose(2, 3, 0, 1).reshape(-1, 4)
    score = scores[0, count:].transpose(1, 2, 0).reshape(-1)
    size = boxes[:, 2:] - boxes[:, :2] + 1
    middle = boxes[:, :2] + size / 2 + step[:, :2] * size
    half = np.exp(step[:, 2:]) * size / 2
    limit = np.array([info[0, 1] - 1, info[0, 0] - 1] * 2)
    boxes = np.clip(np.concatenate([middle - half, middle + half], 1), 0, limit)
    least = smallest * info[0, [3, 2] if info.shape[1] > 3 and not filtered else [2, 2]]
    large = ((boxes[:, 2:] - boxes[:, :2] + 1) >= least).all(1)
    boxes, score = (boxes[large], score[large]) if filtered else (boxes, score * large)
    order = np.argsort(-score, kind="stable")[:pre]
    kept = order[suppressed(boxes[order], threshold)[:post]]
    rows = np.concatenate([np.zeros((len(kept), 1)), boxes[kept]], 1)
    return (rows, score[kept]) if scored else rows


def suppressed(boxes: np.ndarray, threshold: float) -> list[int]:
    """Of boxes by falling scores those that overlap none before them by more than a threshold."""
    area = np.prod(boxes[:, 2:] - boxes[:, :2] + 1, 1)
    kept: list[int] = []
    for i, box in enumerate(boxes):
        low, high = np.maximum(box[:2], boxes[kept, :2]), np.minimum(box[2:], boxes[kept, 2:])
        common = np.prod(np.maximum(high - low + 1, 0), 1)
        if (common / (area[i] + area[kept] - common) <= threshold).all():
            kept.append(i)
    return kept


def sigmoid(x: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-x))


def region(x: np.ndarray, num: int, classes: int, softmax: bool) -> np.ndarray:
    """YOLO's region layer: sigmoid of places and objectness, of classes too or their softmax; flat with a softmax."""
    n, _, h, w = x.shape
    parts = x.reshape(n, num, classes + 5, h, w).copy()
    parts[:, :, :2], parts[:, :, 4] = sigmoid(parts[:, :, :2]), sigmoid(parts[:, :, 4])
    scores = parts[:, :, 5:]
    if not softmax:
        parts[:, :, 5:] = sigmoid(scores)
        return parts.reshape(x.shape)
    raised = np.exp(scores - scores.max(2, keepdims=True))
    parts[:, :, 5:] = raised / raised.sum(2, keepdims=True)
    return parts.reshape(n, -1)


def ctc(scores: np.ndarray, indicator: np.ndarray, merge: bool, blank: int = -1) -> np.ndarray:
    """The best path (T, N, C) as classes (N, T, 1, 1) without the blank; -1 fills up.

    A sequence lasts as long as its indicator (T, N), of which the first step does not count, is not zero.
    """
    steps, batch, classes = scores.shape
    out = np.full((batch, steps, 1, 1), -1.0)
    blank %= classes
    for n in range(batch):
        before, at = -1, 0
        for t in range(steps):
            if t and indicator[t, n] == 0:
                break
            best = int(scores[t, n].argmax())
            if best != blank and not (merge and best == before):
                out[n, at] = best
                at += 1
            before = best
    return out


def upsampled(x: np.ndarray, scale: int) -> np.ndarray:
    """Each element `scale` times in both directions."""
    return x.repeat(scale, 2).repeat(scale, 3)


def correlation(
    a: np.ndarray,
    b: np.ndarray,
    pad: int,
    kernel: int,
    displacement: int,
    stride1: int = 1,
    stride2: int = 1,
    *,
    subtract: bool = False,
) -> np.ndarray:
    """FlowNet's correlation: means over a window of products, or of absolute differences, for each displacement."""
    n, c, h, w = a.shape
    a, b = (np.pad(v, ((0, 0), (0, 0), (pad, pad), (pad, pad))) for v in (a, b))
    radius, border = (kernel - 1) // 2, displacement + (kernel - 1) // 2
    rows = -(-(h + 2 * pad - 2 * border) // stride1)
    columns = -(-(w + 2 * pad - 2 * border) // stride1)
    grid = displacement // stride2
    out = np.zeros((n, (2 * grid + 1) ** 2, rows, columns))
    for k, (dy, dx) in enumerate((y, x) for y in range(-grid, grid + 1) for x in range(-grid, grid + 1)):
        for y in range(rows):
            for x in range(columns):
                i, j = y * stride1 + border - radius, x * stride1 + border - radius
                one = a[:, :, i : i + kernel, j : j + kernel]
                i, j = i + dy * stride2, j + dx * stride2
                other = b[:, :, i : i + kernel, j : j + kernel]
                each = np.abs(one - other) if subtract else one * other
                out[:, k, y, x] = each.sum((1, 2, 3)) / (kernel * kernel * c)
    return out


def transformed(x: np.ndarray, theta: np.ndarray, height: int | None = None, width: int | None = None) -> np.ndarray:
    """A spatial transformer: theta's rows give the row and the column that an element is taken from, linearly.

    Both run from -1 to below 1 over an image; what lies outside is zero.
    """
    n, _, h, w = x.shape
    size = height or h, width or w
    rows, columns = np.meshgrid(*(np.arange(s) / s * 2 - 1 for s in size), indexing="ij")
    places = np.stack([rows, columns, np.ones_like(rows)])
    out = np.zeros((*x.shape[:2], *size))
    for i in range(n):
        at = np.tensordot(theta[i].reshape(2, 3), places, 1)
        r, c = (at[0] + 1) / 2 * h, (at[1] + 1) / 2 * w
        for m in (np.floor(r), np.floor(r) + 1):
            for k in (np.floor(c), np.floor(c) + 1):
                inside = (m >= 0) & (m < h) & (k >= 0) & (k < w)
                weight = np.maximum(0, 1 - np.abs(r - m)) * np.maximum(0, 1 - np.abs(c - k)) * inside
                out[i] += weight * x[i][:, np.clip(m, 0, h - 1).astype(int), np.clip(k, 0, w - 1).astype(int)]
    return out
