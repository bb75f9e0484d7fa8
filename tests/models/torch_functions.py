"""Networks around functions of torch.nn.functional in the spellings that models use, for `export_torch.py`."""

from __future__ import annotations

import math
from typing import Any

import torch
from torch import nn
from torch.nn import functional


class Sampler(nn.Module):
    """A spatial transformer: a grid from an affine map, sampled in several modes."""

    def __init__(self, mode: str = "bilinear", padding: str = "zeros", corners: bool = False):
        super().__init__()
        self.find = nn.Sequential(nn.Conv2d(3, 8, 3, 2, 1), nn.ReLU(), nn.AdaptiveAvgPool2d(1), nn.Flatten())
        self.theta = nn.Linear(8, 6)
        self.options = {"mode": mode, "padding_mode": padding, "align_corners": corners}

    def forward(self, x: torch.Tensor):
        theta = self.theta(self.find(x)).view(-1, 2, 3)
        h, w = x.shape[2:]
        y, z = torch.meshgrid(torch.linspace(-1, 1, 16), torch.linspace(-1, 1, 16), indexing="ij")
        points = torch.stack((z, y, torch.ones_like(z)), -1).view(1, -1, 3)
        grid = (points @ theta.transpose(1, 2)).view(-1, 16, 16, 2)
        return functional.grid_sample(x, grid, **self.options) + functional.adaptive_avg_pool2d(x, 1) * (h / w)


class Warp(nn.Module):
    """Optical flow: pixels moved by what is computed for each."""

    def __init__(self):
        super().__init__()
        self.flow = nn.Conv2d(6, 2, 3, padding=1)

    def forward(self, x: torch.Tensor, y: torch.Tensor):
        b, _, h, w = x.shape
        flow = self.flow(torch.cat((x, y), 1))
        gx = torch.arange(w).view(1, -1).repeat(h, 1).view(1, 1, h, w).repeat(b, 1, 1, 1)
        gy = torch.arange(h).view(-1, 1).repeat(1, w).view(1, 1, h, w).repeat(b, 1, 1, 1)
        grid = torch.cat((gx, gy), 1).float() + flow
        grid = torch.stack((2.0 * grid[:, 0] / max(w - 1, 1) - 1.0, 2.0 * grid[:, 1] / max(h - 1, 1) - 1.0), -1)
        return functional.grid_sample(y, grid, align_corners=True)


class Patches(nn.Module):
    """Windows of an image as rows, mixed, and put together again."""

    def __init__(self):
        super().__init__()
        self.mix = nn.Linear(3 * 16, 3 * 16)

    def forward(self, x: torch.Tensor):
        rows = functional.unfold(x, 4, stride=4).transpose(1, 2)
        return functional.fold(self.mix(rows).transpose(1, 2), (32, 32), 4, stride=4)


class Shuffled(nn.Module):
    """Pixels to channels and back, channels in groups, shifted and turned."""

    def __init__(self):
        super().__init__()
        self.a, self.b = nn.Conv2d(12, 16, 3, padding=1), nn.Conv2d(16, 16, 1, groups=4)

    def forward(self, x: torch.Tensor):
        y = functional.channel_shuffle(self.b(self.a(functional.pixel_unshuffle(x, 2)).relu()), 4)
        y = torch.roll(y, (1, -2), (2, 3)) + y.flip(3)
        return functional.pixel_shuffle(y, 2)


class Resized(nn.Module):
    """Sizes by factor and by number in every mode."""

    def __init__(self, mode: str, *, size: bool = False, **options: Any):
        super().__init__()
        self.conv, self.mode, self.size, self.options = nn.Conv2d(3, 4, 3, padding=1), mode, size, options

    def forward(self, x: torch.Tensor):
        y = self.conv(x)
        h, w = x.shape[2:]
        to = {"size": (h * 2, w * 3 // 2)} if self.size else {"scale_factor": 1.5}
        up = functional.interpolate(y, mode=self.mode, **to, **self.options)
        return functional.interpolate(up, size=(h, w), mode=self.mode, **self.options) + y


class Diffusion(nn.Module):
    """A denoiser: groups normalised, the time as sines, attention over pixels and over words."""

    def __init__(self):
        super().__init__()
        self.time = nn.Sequential(nn.Linear(16, 32), nn.SiLU(), nn.Linear(32, 32))
        self.head, self.tail = nn.Conv2d(4, 16, 3, padding=1), nn.Conv2d(16, 4, 3, padding=1)
        self.down, self.up = nn.Conv2d(16, 32, 3, 2, 1), nn.Conv2d(32, 16, 3, padding=1)
        self.one, self.two = Residual(16), Residual(32)
        self.own, self.other = Pixels(32, 32), Pixels(32, 24)
        self.norm = nn.GroupNorm(4, 16)

    def forward(self, x: torch.Tensor, steps: torch.Tensor, words: torch.Tensor):
        speeds = torch.exp(-math.log(10000) * torch.arange(8, dtype=torch.float32) / 8)
        angles = steps[:, None].float() * speeds[None]
        time = self.time(torch.cat((angles.cos(), angles.sin()), -1))
        a = self.one(self.head(x), time)
        b = self.two(self.down(a), time)
        b = self.other(self.own(b), words)
        c = self.up(functional.interpolate(b, scale_factor=2.0, mode="nearest"))
        return self.tail(functional.silu(self.norm(c + a)))


class Residual(nn.Module):
    def __init__(self, size: int):
        super().__init__()
        self.a, self.b = nn.GroupNorm(4, size, eps=1e-6), nn.GroupNorm(8, size)
        self.c, self.d = nn.Conv2d(size, size, 3, padding=1), nn.Conv2d(size, size, 3, padding=1)
        self.time = nn.Linear(32, 2 * size)

    def forward(self, x: torch.Tensor, time: torch.Tensor):
        scale, shift = self.time(functional.silu(time))[:, :, None, None].chunk(2, 1)
        y = self.b(self.c(functional.silu(self.a(x)))) * (1 + scale) + shift
        return x + self.d(functional.silu(y))


class Pixels(nn.Module):
    """Pixels as a sequence that attends to itself or to words, and a gated feed-forward part (GEGLU)."""

    def __init__(self, size: int, words: int):
        super().__init__()
        self.norm, self.inner, self.outer = nn.GroupNorm(8, size), nn.Conv2d(size, size, 1), nn.Conv2d(size, size, 1)
        self.first, self.second = nn.LayerNorm(size), nn.LayerNorm(size)
        self.q, self.k, self.v = nn.Linear(size, size), nn.Linear(words, size), nn.Linear(words, size)
        self.o, self.wide, self.back = nn.Linear(size, size), nn.Linear(size, 4 * size), nn.Linear(2 * size, size)

    def forward(self, x: torch.Tensor, words: torch.Tensor | None = None):
        b, c, h, w = x.shape
        y = self.inner(self.norm(x)).permute(0, 2, 3, 1).reshape(b, h * w, c)
        z = self.first(y)
        source = z if words is None else words
        q, k, v = self.q(z), self.k(source), self.v(source)
        q, k, v = (t.view(b, -1, 4, c // 4).transpose(1, 2) for t in (q, k, v))
        y = y + self.o(functional.scaled_dot_product_attention(q, k, v).transpose(1, 2).reshape(b, -1, c))
        value, gate = self.wide(self.second(y)).chunk(2, -1)
        y = y + self.back(value * functional.gelu(gate))
        return x + self.outer(y.reshape(b, h, w, c).permute(0, 3, 1, 2))


class Neighbours(nn.Module):
    """Attention over the edges of a graph: a softmax by target node, sums by index."""

    def __init__(self):
        super().__init__()
        self.a, self.left, self.right = nn.Linear(8, 16), nn.Linear(16, 2), nn.Linear(16, 2)
        self.end = nn.Linear(16, 4)

    def forward(self, x: torch.Tensor, edges: torch.Tensor, graphs: torch.Tensor):
        y = self.a(x).view(-1, 2, 8)
        n, (source, target) = x.shape[0], edges
        flat = y.flatten(1)
        score = functional.leaky_relu(self.left(flat)[source] + self.right(flat)[target], 0.2)
        index = target[:, None].expand_as(score)
        most = torch.full((n, 2), -1e9).scatter_reduce(0, index, score, "amax")
        weight = (score - most[target]).exp()
        total = torch.zeros(n, 2).scatter_add(0, index, weight)[target]
        sent = y[source] * (weight / (total + 1e-9)).unsqueeze(-1)
        out = functional.elu(torch.zeros(n, 2, 8).index_add(0, target, sent).flatten(1))
        pooled = torch.zeros(2, 16).index_add(0, graphs, out)
        count = torch.zeros(2).index_add(0, graphs, torch.ones(n))
        return self.end(pooled / count.clamp(min=1)[:, None])


class Suppressed(nn.Module):
    """A head whose boxes go through torchvision's non-maximum suppression, by class."""

    def __init__(self):
        super().__init__()
        self.body = nn.Sequential(nn.Conv2d(3, 8, 3, 4, 1), nn.SiLU(), nn.Conv2d(8, 8, 1))

    def forward(self, x: torch.Tensor):
        from torchvision.ops import batched_nms, box_convert, clip_boxes_to_image

        rows = self.body(x)[0].flatten(1).t()
        boxes = box_convert(rows[:, :4].sigmoid() * 64, "cxcywh", "xyxy")
        boxes = clip_boxes_to_image(boxes, (64, 64))
        scores, kinds = rows[:, 4:].softmax(-1).max(-1)
        found = scores > 0.2
        boxes, scores, kinds = boxes[found], scores[found], kinds[found]
        kept = batched_nms(boxes, scores, kinds, 0.5)[:20]
        return boxes[kept], scores[kept], kinds[kept]


class Cropped(nn.Module):
    """Regions of interest of a pyramid."""

    def __init__(self):
        super().__init__()
        self.body, self.end = nn.Conv2d(3, 8, 3, 2, 1), nn.Linear(8 * 25, 4)

    def forward(self, x: torch.Tensor, boxes: torch.Tensor):
        from torchvision.ops import roi_align

        return self.end(roi_align(self.body(x), [boxes], 5, 0.5, 2, aligned=True).flatten(1))


class Activations(nn.Module):
    """Functions one after the other, each of a part of the channels."""

    def forward(self, x: torch.Tensor):
        made = (
            *(
                functional.softplus,
                functional.hardsigmoid,
                functional.hardswish,
                functional.mish,
                functional.selu,
                functional.celu,
                functional.elu,
                functional.gelu,
                functional.logsigmoid,
            ),
            *(functional.softsign, functional.tanhshrink, functional.hardtanh, functional.relu6, functional.silu),
            *(lambda t: functional.gelu(t, approximate="tanh"), lambda t: functional.softplus(t, 2.0, 1.0)),
            *(
                lambda t: functional.hardshrink(t, 0.3),
                lambda t: functional.softshrink(t, 0.3),
                lambda t: functional.threshold(t, 0.1, -1.0),
            ),
            *(
                lambda t: t * torch.sigmoid(1.702 * t),
                lambda t: functional.relu(t).square(),
                lambda t: functional.glu(t, 1),
            ),
        )
        return torch.cat([f(x) for f in made], 1)


class Statistics(nn.Module):
    """Means, deviations, norms and distances as they are written."""

    def forward(self, x: torch.Tensor, y: torch.Tensor):
        mean, std = x.mean((1, 2), keepdim=True), x.std((1, 2), keepdim=True)
        a = (x - mean) / (std + 1e-5)
        b = (x - x.amin(-1, keepdim=True)) / (x.amax(-1, keepdim=True) - x.amin(-1, keepdim=True)).clamp(min=1e-6)
        c = functional.cosine_similarity(x, y, dim=-1)
        d = torch.cdist(x, y)
        e = torch.logsumexp(x, -1) - torch.linalg.vector_norm(y, dim=-1)
        f = functional.pairwise_distance(x, y) + x.var(-1) + x.norm(p=1, dim=-1) + torch.log1p(y.abs()).sum(-1)
        return a, b, c, d, e + f, functional.layer_norm(x, x.shape[1:]), x.flatten(1).cumsum(1)


class Chosen(nn.Module):
    """Elements chosen, ordered and replaced."""

    def forward(self, x: torch.Tensor, index: torch.Tensor):
        best, at = x.topk(3, -1)
        ordered, place = x.sort(1, descending=True)
        picked = x.gather(2, index) + torch.take_along_dim(ordered, index, 2)
        hot = functional.one_hot(index[..., 0], 9).float() @ x.new_ones(9, 4)
        low = torch.tril(x) + torch.triu(x, 1).masked_fill(x > 0.5, -1.0)
        put = x.scatter(2, index, 1.0).index_select(1, torch.tensor([2, 0]))
        kept = torch.where(x > x.median(), x, x.new_zeros(()))
        kept = kept.index_fill(2, torch.tensor([1]), 0.5)
        return best, at, place, picked, hot, low, put, kept, x.argmax(-1), (x > 0.5).any(1), x.unbind(1)[1]


class Norms(nn.Module):
    """Normalisations of images, with and without parameters."""

    def __init__(self):
        super().__init__()
        self.a, self.b, self.c = nn.GroupNorm(4, 8), nn.InstanceNorm2d(8), nn.LocalResponseNorm(3)
        self.d, self.e = nn.LayerNorm(8, eps=1e-6), nn.GroupNorm(1, 8)
        self.response = nn.Parameter(torch.rand(2, 1, 1, 8))

    def forward(self, x: torch.Tensor):
        y = self.d(x.permute(0, 2, 3, 1))
        energy = torch.norm(y, p=2, dim=(1, 2), keepdim=True)
        y = self.response[0] * (y * (energy / (energy.mean(-1, keepdim=True) + 1e-6))) + self.response[1] + y
        u = x.mean(1, keepdim=True)
        first = (x - u) / torch.sqrt((x - u).pow(2).mean(1, keepdim=True) + 1e-6)
        return self.a(x) + self.b(x) + self.c(x) + self.e(x) + y.permute(0, 3, 1, 2) + first


class Windows(nn.Module):
    """Attention in shifted windows with a table of relative places, sizes padded to windows."""

    def __init__(self, shift: int = 2):
        super().__init__()
        self.shift, self.norm, self.qkv, self.out = shift, nn.LayerNorm(16), nn.Linear(16, 48), nn.Linear(16, 16)
        self.table = nn.Parameter(torch.rand(49, 2))
        at = torch.stack(torch.meshgrid(torch.arange(4), torch.arange(4), indexing="ij")).flatten(1)
        apart = (at[:, :, None] - at[:, None]).permute(1, 2, 0) + 3
        self.register_buffer("index", apart[..., 0] * 7 + apart[..., 1])

    def forward(self, x: torch.Tensor):
        b, h, w, c = x.shape
        y = functional.pad(self.norm(x), (0, 0, 0, (4 - w % 4) % 4, 0, (4 - h % 4) % 4))
        _, hp, wp, _ = y.shape
        y = torch.roll(y, (-self.shift, -self.shift), (1, 2))
        y = y.view(b, hp // 4, 4, wp // 4, 4, c).permute(0, 1, 3, 2, 4, 5).reshape(-1, 16, c)
        q, k, v = self.qkv(y).reshape(-1, 16, 3, 2, 8).permute(2, 0, 3, 1, 4).unbind(0)
        scores = q @ k.transpose(-2, -1) * 8**-0.5
        scores = scores + self.table[self.index.view(-1)].view(16, 16, 2).permute(2, 0, 1).unsqueeze(0)
        y = self.out((scores.softmax(-1) @ v).transpose(1, 2).reshape(-1, 16, c))
        y = y.view(b, hp // 4, wp // 4, 4, 4, c).permute(0, 1, 3, 2, 4, 5).reshape(b, hp, wp, c)
        return x + torch.roll(y, (self.shift, self.shift), (1, 2))[:, :h, :w].contiguous()
