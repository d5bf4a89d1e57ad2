"""What the heads get wrong in a batch: acts and inner anchors. The other heads' losses are in train.py and crf.py."""

from __future__ import annotations

import torch
from torch.nn import functional as F

from batches import Batch
from model import Reader


def inner_loss(model: Reader, encoded: torch.Tensor, batch: Batch) -> torch.Tensor:
    """Summed over the words of contents in which somebody looked for statements."""
    known = batch.first & batch.mask & (batch.inner >= 0)
    scores = model.inner(encoded)[..., 0][known]
    return F.binary_cross_entropy_with_logits(scores, batch.inner[known].float(), reduction="sum")


def act_loss(model: Reader, encoded: torch.Tensor, batch: Batch) -> torch.Tensor:
    """The mean over the statements whose act is known; nothing where none is."""
    acts = model.acts(encoded, batch.rows, batch.links)
    return F.cross_entropy(acts, batch.acts) if (batch.acts >= 0).any() else acts.sum() * 0
