"""Sequences for `export_torch.py`: attention, rotary positions, caches, recurrent nets and speech."""

from __future__ import annotations

import math
from typing import Any

import torch
from torch import nn
from torch.nn import functional


class Attended(nn.Module):
    """nn.MultiheadAttention over another sequence, with a mask of keys that are left out."""

    def __init__(self, weights: bool = False):
        super().__init__()
        self.net, self.norm, self.weights = nn.MultiheadAttention(32, 4, batch_first=True), nn.LayerNorm(32), weights

    def forward(self, x: torch.Tensor, y: torch.Tensor, mask: torch.Tensor):
        out, weights = self.net(x, y, y, key_padding_mask=mask, need_weights=self.weights)
        return (self.norm(x + out), weights) if self.weights else self.norm(x + out)


class Scaled(nn.Module):
    """scaled_dot_product_attention with a mask of a kind, heads shared or not."""

    def __init__(self, kind: str, heads: int = 4, shared: int = 4):
        super().__init__()
        self.kind, self.heads, self.shared = kind, heads, shared
        self.q, self.kv, self.out = nn.Linear(32, 32), nn.Linear(32, 2 * 8 * shared), nn.Linear(32, 32)

    def forward(self, x: torch.Tensor, mask: torch.Tensor | None = None):
        b, n, _ = x.shape
        q = self.q(x).view(b, n, self.heads, 8).transpose(1, 2)
        k, v = self.kv(x).view(b, n, 2, self.shared, 8).permute(2, 0, 3, 1, 4).unbind(0)
        options: dict[str, Any] = {"enable_gqa": True} if self.shared != self.heads else {}
        if self.kind == "causal":
            options["is_causal"] = True
        elif self.kind == "boolean":
            assert mask is not None
            options["attn_mask"] = mask[:, None, None, :]
        elif self.kind == "added":
            assert mask is not None
            options["attn_mask"] = torch.where(mask[:, None, None, :], 0.0, float("-inf"))
        out = functional.scaled_dot_product_attention(q, k, v, **options)
        return self.out(out.transpose(1, 2).reshape(b, n, 32))


class Einsums(nn.Module):
    """Attention and its projections as sums over letters, with a relative position added."""

    def __init__(self):
        super().__init__()
        self.wq, self.wk, self.wv = (nn.Parameter(torch.randn(32, 4, 8) * 0.1) for _ in range(3))
        self.wo, self.r = nn.Parameter(torch.randn(4, 8, 32) * 0.1), nn.Parameter(torch.randn(6, 6, 8) * 0.1)

    def forward(self, x: torch.Tensor):
        q, k, v = (torch.einsum("bnd,dhk->bhnk", x, w) for w in (self.wq, self.wk, self.wv))
        scores = torch.einsum("bhik,bhjk->bhij", q, k) + torch.einsum("bhik,ijk->bhij", q, self.r)
        out = torch.einsum("bhij,bhjk->bihk", (scores * 8**-0.5).softmax(-1), v)
        return torch.einsum("bihk,hkd->bid", out, self.wo)


def rotated(x: torch.Tensor, cos: torch.Tensor, sin: torch.Tensor, spelling: str) -> torch.Tensor:
    """Rotary positions as they are written: halves turned, halves apart, pairs, and complex pairs."""
    if spelling == "half":
        a, b = x[..., : x.shape[-1] // 2], x[..., x.shape[-1] // 2 :]
        return x * torch.cat((cos, cos), -1) + torch.cat((-b, a), -1) * torch.cat((sin, sin), -1)
    if spelling == "apart":
        a, b = x.chunk(2, -1)
        return torch.cat((a * cos - b * sin, b * cos + a * sin), -1)
    if spelling == "pairs":
        a, b = x[..., ::2], x[..., 1::2]
        return torch.stack((a * cos - b * sin, b * cos + a * sin), -1).flatten(-2)
    turned = torch.stack((-x[..., 1::2], x[..., ::2]), -1).reshape(x.shape)
    return x * cos.repeat_interleave(2, -1) + turned * sin.repeat_interleave(2, -1)


class Squares(nn.Module):
    """x by the root of the mean of its squares, in three spellings."""

    def __init__(self, spelling: str, size: int = 32):
        super().__init__()
        self.spelling, self.weight = spelling, nn.Parameter(torch.rand(size) + 0.5)

    def forward(self, x: torch.Tensor):
        if self.spelling == "half":
            return self.weight * (x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + 1e-6))
        if self.spelling == "apart":
            return functional.rms_norm(x, (x.shape[-1],), self.weight, 1e-6)
        return functional.normalize(x, dim=-1) * self.weight * x.shape[-1] ** 0.5


class Decoder(nn.Module):
    """A block of a decoder as in LLaMA: RMSNorm, rotary positions, grouped heads, SwiGLU, and a cache that may come."""

    def __init__(self, spelling: str = "half", cached: bool = False, shared: int = 2):
        super().__init__()
        self.spelling, self.cached, self.shared = spelling, cached, shared
        self.words, self.end = nn.Embedding(50, 32), nn.Linear(32, 50, bias=False)
        self.a, self.b, self.c = Squares(spelling), Squares(spelling), Squares(spelling)
        self.q, self.o = nn.Linear(32, 32, bias=False), nn.Linear(32, 32, bias=False)
        self.k, self.v = nn.Linear(32, 8 * shared, bias=False), nn.Linear(32, 8 * shared, bias=False)
        self.gate, self.up = nn.Linear(32, 64, bias=False), nn.Linear(32, 64, bias=False)
        self.down = nn.Linear(64, 32, bias=False)
        self.register_buffer("speeds", 1.0 / (10000 ** (torch.arange(0, 8, 2).float() / 8)))

    def forward(self, ids: torch.Tensor, keys: torch.Tensor | None = None, values: torch.Tensor | None = None):
        x = self.words(ids)
        b, n, _ = x.shape
        past = keys.shape[2] if keys is not None else 0
        places = torch.arange(past, past + n).float()
        angles = torch.outer(places, self.speeds)
        cos, sin = angles.cos(), angles.sin()
        y = self.a(x)
        q = self.q(y).view(b, n, 4, 8).transpose(1, 2)
        k = self.k(y).view(b, n, self.shared, 8).transpose(1, 2)
        v = self.v(y).view(b, n, self.shared, 8).transpose(1, 2)
        q, k = rotated(q, cos, sin, self.spelling), rotated(k, cos, sin, self.spelling)
        if keys is not None and values is not None:
            k, v = torch.cat((keys, k), 2), torch.cat((values, v), 2)
        found = k, v
        m, times = k.shape[2], 4 // self.shared
        k, v = (t[:, :, None].expand(b, self.shared, times, m, 8).reshape(b, 4, m, 8) for t in (k, v))
        seen = torch.arange(m)[None] <= torch.arange(past, past + n)[:, None]
        scores = q @ k.transpose(2, 3) / math.sqrt(8)
        scores = scores.masked_fill(~seen, torch.finfo(x.dtype).min).softmax(-1)
        x = x + self.o((scores @ v).transpose(1, 2).reshape(b, n, -1))
        y = self.b(x)
        x = x + self.down(functional.silu(self.gate(y)) * self.up(y))
        out = self.end(self.c(x))
        return (out, *found) if self.cached else out


class Speaker(nn.Module):
    """Tacotron: characters through convolutions and an LSTM; a decoder of cells with location-sensitive attention."""

    def __init__(self, steps: int = 4):
        super().__init__()
        self.words, self.steps = nn.Embedding(40, 16), steps
        self.convs = nn.Sequential(*(self.layer() for _ in range(2)))
        self.rnn = nn.LSTM(16, 8, batch_first=True, bidirectional=True)
        self.before = nn.Sequential(nn.Linear(10, 16), nn.ReLU(), nn.Linear(16, 16), nn.ReLU())
        self.first, self.second = nn.LSTMCell(32, 16), nn.LSTMCell(32, 16)
        self.query, self.key = nn.Linear(16, 12, bias=False), nn.Linear(16, 12, bias=False)
        self.place, self.value = nn.Conv1d(2, 12, 5, padding=2, bias=False), nn.Linear(12, 1, bias=False)
        self.frame, self.gate = nn.Linear(32, 10), nn.Linear(32, 1)

    @staticmethod
    def layer() -> nn.Module:
        return nn.Sequential(nn.Conv1d(16, 16, 5, padding=2), nn.BatchNorm1d(16), nn.ReLU())

    def forward(self, ids: torch.Tensor):
        memory = self.rnn(self.convs(self.words(ids).transpose(1, 2)).transpose(1, 2))[0]
        keys = self.key(memory)
        b, n = ids.shape
        h1 = c1 = h2 = c2 = memory.new_zeros(b, 16)
        frame, context = memory.new_zeros(b, 10), memory.new_zeros(b, 16)
        last = total = memory.new_zeros(b, n)
        frames, gates = [], []
        for _ in range(self.steps):
            h1, c1 = self.first(torch.cat((self.before(frame), context), -1), (h1, c1))
            seen = self.place(torch.stack((last, total), 1)).transpose(1, 2)
            last = self.value(torch.tanh(self.query(h1.unsqueeze(1)) + seen + keys)).squeeze(-1).softmax(1)
            total = total + last
            context = torch.bmm(last.unsqueeze(1), memory).squeeze(1)
            h2, c2 = self.second(torch.cat((h1, context), -1), (h2, c2))
            both = torch.cat((h2, context), 1)
            frame = self.frame(both)
            frames.append(frame)
            gates.append(self.gate(both).squeeze(1))
        return torch.stack(frames, 2), torch.stack(gates, 1).sigmoid()


class Waves(nn.Module):
    """WaveNet's gated dilated convolutions with weight_norm, then HiFi-GAN's upsampling to samples."""

    def __init__(self):
        super().__init__()
        from torch.nn.utils.parametrizations import weight_norm

        sizes = (1, 2, 4)
        self.into = nn.Conv1d(10, 16, 1)
        self.gated = nn.ModuleList(weight_norm(nn.Conv1d(16, 32, 3, dilation=d, padding=d)) for d in sizes)
        self.skips = nn.ModuleList(nn.Conv1d(16, 32, 1) for _ in sizes)
        self.ups = nn.ModuleList(weight_norm(nn.ConvTranspose1d(a, a // 2, 8, 4, 2)) for a in (16, 8))
        self.mixed = nn.ModuleList(weight_norm(nn.Conv1d(a, a, 3, padding=3, dilation=3)) for a in (8, 4))
        self.end = nn.Conv1d(4, 1, 7, padding=3)

    def forward(self, x: torch.Tensor):
        x = self.into(x)
        out: torch.Tensor | float = 0.0
        for gated, skip in zip(self.gated, self.skips, strict=True):
            a, b = gated(x).chunk(2, 1)
            one, two = skip(torch.tanh(a) * torch.sigmoid(b)).split(16, 1)
            x, out = (x + one) * math.sqrt(0.5), out + two
        for up, mixed in zip(self.ups, self.mixed, strict=True):
            out = up(functional.leaky_relu(out, 0.1))
            out = out + mixed(functional.leaky_relu(out, 0.1))
        return torch.tanh(self.end(functional.leaky_relu(out)))


class Packed(nn.Module):
    """A recurrent net over sequences of several lengths, its last state and the mean of what is there."""

    def __init__(self, kind: type[nn.Module] = nn.LSTM, **options: Any):
        super().__init__()
        self.words = nn.Embedding(50, 16, padding_idx=0)
        self.rnn = kind(16, 12, batch_first=True, bidirectional=True, **options)
        self.end = nn.LazyLinear(3)

    def forward(self, ids: torch.Tensor, lengths: torch.Tensor):
        packed = nn.utils.rnn.pack_padded_sequence(self.words(ids), lengths, batch_first=True)
        out, state = self.rnn(packed)
        out = nn.utils.rnn.pad_packed_sequence(out, batch_first=True)[0]
        last = state[0] if isinstance(state, tuple) else state
        mask = (torch.arange(out.shape[1])[None] < lengths[:, None]).unsqueeze(-1)
        mean = (out * mask).sum(1) / lengths.unsqueeze(-1)
        return self.end(torch.cat((mean, last[-2], last[-1]), -1))


class Translator(nn.Module):
    """nn.Transformer with sines for places and all its masks."""

    def __init__(self):
        super().__init__()
        self.words, self.end = nn.Embedding(50, 32), nn.Linear(32, 50)
        self.net = nn.Transformer(32, 4, 1, 1, 64, batch_first=True)
        places = torch.arange(64).unsqueeze(1) * torch.exp(torch.arange(0, 32, 2) * (-math.log(10000.0) / 32))
        self.register_buffer("places", torch.stack((places.sin(), places.cos()), -1).flatten(1))

    def forward(self, source: torch.Tensor, target: torch.Tensor):
        a = self.words(source) * 32**0.5 + self.places[: source.shape[1]]
        b = self.words(target) * 32**0.5 + self.places[: target.shape[1]]
        n = target.shape[1]
        future = torch.triu(torch.ones(n, n, dtype=torch.bool), 1)
        padded = source == 0
        out = self.net(a, b, tgt_mask=future, src_key_padding_mask=padded, memory_key_padding_mask=padded)
        return self.end(out)


class Mixture(nn.Module):
    """Experts chosen for each row: all are computed, two are weighed."""

    def __init__(self):
        super().__init__()
        self.gate = nn.Linear(16, 4, bias=False)
        self.a, self.b = nn.Parameter(torch.randn(4, 16, 24) * 0.1), nn.Parameter(torch.randn(4, 24, 16) * 0.1)

    def forward(self, x: torch.Tensor):
        rows = x.view(-1, 16)
        weights, chosen = self.gate(rows).softmax(-1).topk(2, -1)
        weights = weights / weights.sum(-1, keepdim=True)
        each = torch.zeros(rows.shape[0], 4).scatter(1, chosen, weights)
        made = torch.bmm(functional.silu(torch.bmm(rows.expand(4, -1, -1), self.a)), self.b)
        return (made * each.t().unsqueeze(-1)).sum(0).view_as(x)
