"""The loss of the links: each word by itself, or the whole path of labels against all others (a linear-chain CRF)."""

from __future__ import annotations

import torch
from torch.nn import functional as F

from decode import ALLOWED


def to_words(links: torch.Tensor, gold: torch.Tensor, words: torch.Tensor):
    """Drops what is not a labelled word: [n, words, labels], [n, words], [n, words], padded on the right."""
    order = (~words).to(torch.int8).argsort(dim=1, stable=True)[:, : int(words.sum(1).max())]
    rows = torch.arange(len(links))[:, None]
    return links[rows, order], gold[rows, order], words[rows, order]


def links_loss(links: torch.Tensor, gold: torch.Tensor, words: torch.Tensor, follows: torch.Tensor | None):
    """Summed over the statements. links [n, tokens, labels]; gold [n, tokens]; words bool [n, tokens]."""
    if not len(links):
        return links.sum()
    if follows is None:
        return F.cross_entropy(links[words], gold[words], reduction="sum")
    scores, gold, words = to_words(links, gold, words)
    steps = follows + torch.from_numpy(ALLOWED)
    total = scores[:, 0]
    for word in range(1, scores.shape[1]):
        onward = torch.logsumexp(total[:, :, None] + steps, 1) + scores[:, word]
        total = torch.where(words[:, word, None], onward, total)
    path = scores.gather(2, gold[..., None])[..., 0] * words
    moves = steps[gold[:, :-1], gold[:, 1:]] * words[:, 1:]
    return (torch.logsumexp(total, 1) - path.sum(1) - moves.sum(1)).sum()
