"""Small networks with the parts of known ones, for `export_torch.py`: heads of YOLO, U-Net, taggers, graphs."""

from __future__ import annotations

from typing import Any

import torch
from torch import nn


def convolution(a: int, b: int, kernel: int = 3, stride: int = 1, act: type[nn.Module] = nn.SiLU) -> nn.Sequential:
    made = nn.Conv2d(a, b, kernel, stride, kernel // 2, bias=False)
    return nn.Sequential(made, nn.BatchNorm2d(b), act())


class Focus(nn.Module):
    """Slices of every second pixel, as YOLOv5 began."""

    def forward(self, x: torch.Tensor):
        return torch.cat([x[..., ::2, ::2], x[..., 1::2, ::2], x[..., ::2, 1::2], x[..., 1::2, 1::2]], 1)


class Blocks(nn.Module):
    """The backbone that the heads below share: strides 8, 16, 32."""

    def __init__(self, width: int = 8):
        super().__init__()
        w = width
        self.stem = nn.Sequential(Focus(), convolution(12, w), convolution(w, 2 * w, stride=2))
        self.first = nn.Sequential(convolution(2 * w, 4 * w, stride=2), convolution(4 * w, 4 * w))
        self.second = convolution(4 * w, 8 * w, stride=2)
        self.third = convolution(8 * w, 8 * w, stride=2)
        self.pool = nn.MaxPool2d(5, 1, 2)
        self.mix = convolution(16 * w + 16 * w, 8 * w, 1)
        self.up = nn.Upsample(scale_factor=2)

    def forward(self, x: torch.Tensor):
        a = self.first(self.stem(x))
        b = self.second(a)
        c = self.third(b)
        one, two = self.pool(c), self.pool(self.pool(c))
        c = self.mix(torch.cat([c, one, two, self.pool(two)], 1))
        b = b + self.up(c)
        left, right = b.chunk(2, 1)
        return a, torch.cat([left, right, left * right], 1), c


class Anchored(nn.Module):
    """The head of YOLOv5 and v7: boxes relative to a grid made at each size."""

    def __init__(self, classes: int = 4):
        super().__init__()
        self.body, self.classes = Blocks(), classes
        self.heads = nn.ModuleList(nn.Conv2d(c, 3 * (5 + classes), 1) for c in (32, 96, 64))
        self.register_buffer("anchors", torch.rand(3, 1, 3, 1, 1, 2) * 50)

    def forward(self, x: torch.Tensor):
        found = []
        for i, (feature, head) in enumerate(zip(self.body(x), self.heads, strict=True)):
            y = head(feature)
            n, _, h, w = y.shape
            y = y.view(n, 3, 5 + self.classes, h, w).permute(0, 1, 3, 4, 2).contiguous()
            gy, gx = torch.meshgrid(torch.arange(h), torch.arange(w), indexing="ij")
            grid = torch.stack((gx, gy), 2).expand(1, 3, h, w, 2).float() - 0.5
            y = y.sigmoid()
            xy, wh, rest = y.split((2, 2, 1 + self.classes), 4)
            xy = (xy * 2 + grid) * (8 * 2**i)
            wh = (wh * 2) ** 2 * self.anchors[i]
            found.append(torch.cat((xy, wh, rest), 4).view(n, -1, 5 + self.classes))
        return torch.cat(found, 1)


class Distributed(nn.Module):
    """The head of YOLOv8: distances as distributions, anchor points made at each size."""

    def __init__(self, classes: int = 4, bins: int = 16):
        super().__init__()
        self.body, self.classes, self.bins = Blocks(), classes, bins
        self.boxes = nn.ModuleList(nn.Sequential(convolution(c, 32), nn.Conv2d(32, 4 * bins, 1)) for c in (32, 96, 64))
        self.kinds = nn.ModuleList(nn.Sequential(convolution(c, 32), nn.Conv2d(32, classes, 1)) for c in (32, 96, 64))
        self.expected = nn.Conv2d(bins, 1, 1, bias=False)
        self.expected.weight.data[:] = torch.arange(bins, dtype=torch.float).view(1, bins, 1, 1)

    def forward(self, x: torch.Tensor):
        out, points, strides = [], [], []
        for i, (feature, box, kind) in enumerate(zip(self.body(x), self.boxes, self.kinds, strict=True)):
            y = torch.cat((box(feature), kind(feature)), 1)
            h, w = y.shape[2:]
            sy, sx = torch.meshgrid(torch.arange(h) + 0.5, torch.arange(w) + 0.5, indexing="ij")
            points.append(torch.stack((sx, sy), -1).view(-1, 2))
            strides.append(torch.full((h * w, 1), float(8 * 2**i)))
            out.append(y.view(y.shape[0], 4 * self.bins + self.classes, -1))
        box, kind = torch.cat(out, 2).split((4 * self.bins, self.classes), 1)
        b, _, a = box.shape
        box = self.expected(box.view(b, 4, self.bins, a).transpose(2, 1).softmax(1)).view(b, 4, a)
        near, far = box.chunk(2, 1)
        anchors, stride = torch.cat(points).transpose(0, 1).unsqueeze(0), torch.cat(strides).transpose(0, 1)
        first, last = anchors - near, anchors + far
        box = torch.cat(((first + last) / 2, last - first), 1) * stride
        return torch.cat((box, kind.sigmoid()), 1)


class UNet(nn.Module):
    def __init__(self, act: type[nn.Module] = nn.ReLU, resize: bool = False):
        super().__init__()
        self.a, self.b, self.c = convolution(3, 8, act=act), convolution(8, 16, act=act), convolution(16, 32, act=act)
        self.pool, self.resize = nn.MaxPool2d(2), resize
        self.up = nn.ConvTranspose2d(32, 16, 2, 2) if not resize else nn.Conv2d(32, 16, 1)
        self.d, self.end = convolution(32, 16, act=act), nn.Conv2d(24, 2, 1)

    def forward(self, x: torch.Tensor):
        a = self.a(x)
        b = self.b(self.pool(a))
        c = self.c(self.pool(b))
        if self.resize:
            c = nn.functional.interpolate(self.up(c), size=b.shape[2:], mode="bilinear", align_corners=False)
        else:
            c = self.up(c)
        d = self.d(torch.cat([b, c], 1))
        d = nn.functional.interpolate(d, size=a.shape[2:], mode="bilinear", align_corners=True)
        return self.end(torch.cat([a, d], 1))


class Upscaler(nn.Module):
    def __init__(self, act: nn.Module | None = None):
        super().__init__()
        self.head, self.act = nn.Conv2d(3, 16, 3, padding=1), act or nn.PReLU(16)
        self.body = nn.Sequential(convolution(16, 16, act=nn.LeakyReLU), convolution(16, 16, act=nn.LeakyReLU))
        self.tail = nn.Sequential(nn.Conv2d(16, 64, 3, padding=1), nn.PixelShuffle(2), nn.Conv2d(16, 12, 3, padding=1))

    def forward(self, x: torch.Tensor):
        y = self.act(self.head(x))
        y = nn.functional.pixel_shuffle(self.tail(y + self.body(y)), 2)
        return (y + nn.functional.interpolate(x, scale_factor=4, mode="nearest")).clamp(0, 1)


class Generator(nn.Module):
    def __init__(self):
        super().__init__()
        parts: list[nn.Module] = []
        for a, b in ((16, 32), (32, 16), (16, 8)):
            parts += [nn.ConvTranspose2d(a, b, 4, 2, 1, bias=False), nn.InstanceNorm2d(b, affine=True), nn.ReLU()]
        self.net = nn.Sequential(
            nn.ConvTranspose2d(16, 16, 4, 1, 0), *parts, nn.ReflectionPad2d(3), nn.Conv2d(8, 3, 7), nn.Tanh()
        )

    def forward(self, z: torch.Tensor):
        return self.net(z[:, :, None, None])


class Volume(nn.Module):
    def __init__(self):
        super().__init__()
        self.net = nn.Sequential(
            nn.Conv3d(1, 8, 3, padding=1),
            nn.GroupNorm(4, 8),
            nn.SiLU(),
            nn.AvgPool3d(2),
            nn.Conv3d(8, 8, 3, groups=8, padding=1),
            nn.BatchNorm3d(8),
            nn.Hardswish(),
            nn.ConvTranspose3d(8, 4, 2, 2),
            nn.AdaptiveAvgPool3d(1),
            nn.Flatten(),
            nn.Linear(4, 3),
        )

    def forward(self, x: torch.Tensor):
        return self.net(x)


class Tagger(nn.Module):
    def __init__(self, kind: type[nn.Module], **options: Any):
        super().__init__()
        self.words = nn.Embedding(50, 16)
        self.rnn = kind(16, 12, num_layers=2, bidirectional=True, batch_first=True, **options)
        self.end = nn.Linear(24, 5)

    def forward(self, ids: torch.Tensor):
        return self.end(self.rnn(self.words(ids))[0]).log_softmax(-1)


class Conformer(nn.Module):
    def __init__(self):
        super().__init__()
        import torchaudio

        self.sub = nn.Sequential(nn.Conv2d(1, 8, 3, 2), nn.ReLU(), nn.Conv2d(8, 8, 3, 2), nn.ReLU())
        self.into = nn.Linear(8 * 4, 16)
        self.net = torchaudio.models.Conformer(16, 4, 32, 2, 7)
        self.end = nn.Linear(16, 10)

    def forward(self, x: torch.Tensor, lengths: torch.Tensor):
        y = self.sub(x.unsqueeze(1))
        b, c, t, f = y.size()
        y = self.into(y.transpose(1, 2).contiguous().view(b, t, c * f))
        return self.end(self.net(y, lengths)[0]).log_softmax(-1)


class Transducer(nn.Module):
    """A mel front end with 1-D convolutions, squeeze and excitation, and statistics over time (ECAPA)."""

    def __init__(self):
        super().__init__()
        self.a = nn.Sequential(nn.Conv1d(20, 16, 5, padding=2), nn.ReLU(), nn.BatchNorm1d(16))
        self.b = nn.Sequential(nn.Conv1d(16, 16, 3, padding=2, dilation=2), nn.GELU(), nn.BatchNorm1d(16))
        self.gate = nn.Sequential(
            nn.AdaptiveAvgPool1d(1), nn.Conv1d(16, 4, 1), nn.ReLU(), nn.Conv1d(4, 16, 1), nn.Sigmoid()
        )
        self.att, self.end = nn.Conv1d(48, 16, 1), nn.Linear(32, 8)

    def forward(self, x: torch.Tensor):
        x = self.a(x)
        x = x + self.b(x) * self.gate(x)
        t = x.shape[-1]
        mean, std = x.mean(2, keepdim=True), torch.sqrt(x.var(2, keepdim=True, unbiased=False).clamp(1e-9))
        w = self.att(torch.cat([x, mean.repeat(1, 1, t), std.repeat(1, 1, t)], 1)).softmax(2)
        mean = (x * w).sum(2)
        std = torch.sqrt(((x**2) * w).sum(2) - mean**2 + 1e-5)
        return nn.functional.normalize(self.end(torch.cat([mean, std], 1)))


class Encoder(nn.Module):
    def __init__(self, act: str = "relu", first: bool = False):
        super().__init__()
        layer = nn.TransformerEncoderLayer(32, 4, 64, batch_first=True, activation=act, norm_first=first)
        self.words, self.net = nn.Embedding(50, 32), nn.TransformerEncoder(layer, 2, enable_nested_tensor=False)

    def forward(self, ids: torch.Tensor):
        n = ids.shape[1]
        mask = torch.triu(torch.full((n, n), float("-inf")), 1)
        return self.net(self.words(ids) * 32**0.5, mask=mask)


class Graph(nn.Module):
    """Message passing: gathered, scattered, means of nodes per graph."""

    def __init__(self):
        super().__init__()
        self.a, self.b = nn.Linear(8, 16), nn.Linear(16, 4)

    def forward(self, x: torch.Tensor, edges: torch.Tensor):
        y = self.a(x).relu()
        n, c = y.shape
        source, target = edges[0], edges[1]
        summed = torch.zeros(n, c).scatter_add(0, target.unsqueeze(-1).expand(-1, c), y[source])
        count = torch.zeros(n).scatter_add(0, target, torch.ones(target.shape[0]))
        return self.b(summed / count.clamp(min=1).unsqueeze(-1) + y).softmax(-1)
