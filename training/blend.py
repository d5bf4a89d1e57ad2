"""Step 7: what the second run learnt, without what it forgot.

    python blend.py --first runs/first --second runs/second --share 0.5 --data DATA --vocabulary vocab.txt --out runs/blend

Learning acts and inner statements costs the encoder some of what it knew of statements. The mean of the weights before
and after keeps most of both (Wortsman et al., CVPR 2022); the heads that only the second run has are then fitted anew to
the blended encoder, which stays as it is.
"""

from __future__ import annotations

import argparse
import json
import random
from pathlib import Path

import torch

from batches import Batch, batches_of, lessons_of
from judge import acts_and_inner, judge, shown
from losses import act_loss, inner_loss
from model import Reader, Shape
from read import Account, read_reports
from text_form import load_word_pieces
from train import digests_of

NEW = ("inner", "tells", "counts", "act")  # the heads that are fitted anew


def blended(first: dict[str, torch.Tensor], second: dict[str, torch.Tensor], share: float) -> dict[str, torch.Tensor]:
    """`share` of the second run, and the rest of the first where it has the tensor as something it was trained for."""
    return {
        name: tensor if name.split(".")[0] in NEW or name not in first else (1 - share) * first[name] + share * tensor
        for name, tensor in second.items()
    }


def head_loss(model: Reader, encoded: torch.Tensor, batch: Batch, act_weight: float) -> torch.Tensor:
    inner = inner_loss(model, encoded, batch) / max(1, len(batch.rows))
    return inner + act_weight * act_loss(model, encoded, batch)


@torch.no_grad()
def encode_all(model: Reader, batches: list[Batch]) -> list[torch.Tensor]:
    """Half the bits are enough to fit a head to, and fit into memory."""
    model.eval()
    return [model.encoder(batch.ids, batch.quoted, batch.mask).half() for batch in batches]


def fit_heads(model: Reader, batches: list[Batch], options: argparse.Namespace) -> None:
    encoded = encode_all(model, batches)
    heads = [tensor for name, tensor in model.named_parameters() if name.split(".")[0] in NEW]
    optimiser = torch.optim.AdamW(heads, lr=options.rate, weight_decay=0.05)
    order, chance = list(range(len(batches))), random.Random(1)
    model.train()
    for epoch in range(options.epochs):
        chance.shuffle(order)
        for group in optimiser.param_groups:
            group["lr"] = options.rate * (1 - epoch / options.epochs)
        total = 0.0
        for at in order:
            loss = head_loss(model, encoded[at].float(), batches[at], options.act_weight)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(heads, 1.0)
            optimiser.step()
            optimiser.zero_grad(set_to_none=True)
            total += loss.item()
        print(f"epoch {epoch + 1}  loss {total / len(order):.3f}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name in ("first", "second", "data", "vocabulary", "out"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    parser.add_argument("--share", type=float, default=0.5)
    parser.add_argument("--epochs", type=int, default=8)
    parser.add_argument("--rate", type=float, default=1e-3)
    parser.add_argument("--act-weight", type=float, default=4.0)
    parser.add_argument("--newsroom", type=int, default=2)
    options = parser.parse_args()
    torch.manual_seed(1)
    first, second = (torch.load(run / "weights.pt", weights_only=True) for run in (options.first, options.second))
    model = Reader(Shape())
    model.load_state_dict(blended(first, second, options.share))
    word_pieces = load_word_pieces(options.vocabulary)
    polnear, newsroom = options.data / "polnear", options.data / "newsroom"
    train = lessons_of(read_reports(polnear / "train.jsonl.gz", Account()), word_pieces)
    train += options.newsroom * lessons_of(read_reports(newsroom / "train.jsonl", Account()), word_pieces)
    practice = lessons_of(read_reports(polnear / "dev.jsonl.gz", Account()), word_pieces)
    practice_own = lessons_of(read_reports(newsroom / "dev.jsonl", Account()), word_pieces)
    fit_heads(model, batches_of(train, 3072, random.Random(1)), options)
    scores, own = judge(model, practice), {**judge(model, practice_own), **acts_and_inner(model, practice_own)}
    print(f"polnear  {shown(scores)}\nnewsroom  {own}", flush=True)
    options.out.mkdir(parents=True, exist_ok=True)
    torch.save(model.state_dict(), options.out / "weights.pt")
    about = {"shape": model.shape.as_dict(), "polnear": scores, "newsroom": own, "trained_on": digests_of(options.data)}
    about["options"] = {key: str(value) for key, value in vars(options).items()}
    (options.out / "scores.json").write_text(json.dumps(about, indent=1))


if __name__ == "__main__":
    main()
