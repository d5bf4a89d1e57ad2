"""Trains the reader of statements: read, label, learn, choose the best epoch on the practice set, save.

    python train.py --data DATA --weights model.safetensors --vocabulary vocab.txt --out runs/first

Every setting that was tried stands in README.md with what it gave; the defaults here are those that ship.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import time
from hashlib import sha256
from pathlib import Path

import torch
from torch.nn import functional as F

from batches import Batch, batches_of, lessons_of
from crf import links_loss
from judge import acts_and_inner, judge, shown
from losses import act_loss, inner_loss
from model import Reader, Shape, load_encoder
from read import Account, read_reports
from text_form import load_word_pieces


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--weights", type=Path, required=True)
    parser.add_argument("--vocabulary", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--epochs", type=int, default=8)
    parser.add_argument("--rate", type=float, default=1.5e-4)
    parser.add_argument("--head-rate", type=float, default=1e-3)
    parser.add_argument("--batch-tokens", type=int, default=3072)
    parser.add_argument("--newsroom", type=int, default=1, help="how often an epoch reads the newsroom set")
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--crf", action=argparse.BooleanOptionalAction, default=True)
    parser.add_argument("--act-weight", type=float, default=2.0)
    parser.add_argument("--start", type=Path, help="weights of an earlier run to go on from")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--steps", type=int, default=0, help="stop after so many steps (to measure one)")
    return parser.parse_args()


def loss_of(model: Reader, batch: Batch, crf: bool, act_weight: float) -> torch.Tensor:
    """Negative log-likelihood a statement: anchors of all words, links of each anchor's words, inner anchors; and acts."""
    encoded, anchors = model(batch.ids, batch.quoted, batch.mask)
    words = batch.first & batch.mask
    anchor_loss = F.cross_entropy(anchors.float()[words], batch.anchors[words], reduction="sum")
    links = model.links(encoded, batch.rows, batch.positions).float()
    link_loss = links_loss(links, batch.links, words[batch.rows], model.follows if crf else None)
    of_statements = anchor_loss + link_loss + inner_loss(model, encoded, batch)
    return of_statements / max(1, len(batch.rows)) + act_weight * act_loss(model, encoded, batch)


def optimiser_of(model: Reader, rate: float, head_rate: float) -> torch.optim.Optimizer:
    groups = []
    for name, parameter in model.named_parameters():
        decay = 0.0 if name.endswith("bias") or "norm" in name or name == "follows" else 0.01
        groups.append(
            {"params": [parameter], "lr": rate if name.startswith("encoder.") else head_rate, "weight_decay": decay}
        )
    return torch.optim.AdamW(groups, betas=(0.9, 0.98), eps=1e-6)


def digests_of(data: Path) -> dict[str, str]:
    """What it was trained on, so that nobody has to guess."""
    files = ("polnear/train.jsonl.gz", "newsroom/train.jsonl")
    return {name: sha256((data / name).read_bytes()).hexdigest() for name in files}


def main() -> None:
    options = arguments()
    torch.manual_seed(options.seed), random.seed(options.seed)
    torch.set_num_threads(options.threads)
    word_pieces, account = load_word_pieces(options.vocabulary), Account()
    polnear, newsroom = options.data / "polnear", options.data / "newsroom"
    train = lessons_of(read_reports(polnear / "train.jsonl.gz", account), word_pieces)
    train += options.newsroom * lessons_of(read_reports(newsroom / "train.jsonl", account), word_pieces)
    practice = lessons_of(read_reports(polnear / "dev.jsonl.gz", Account()), word_pieces)
    practice_own = lessons_of(read_reports(newsroom / "dev.jsonl", Account()), word_pieces)
    print(account, flush=True)

    model = Reader(Shape(layers=options.layers))
    load_encoder(model.encoder, str(options.weights))
    if options.start:
        model.load_state_dict(torch.load(options.start, weights_only=True))
    average = {name: tensor.clone() for name, tensor in model.state_dict().items()}
    optimiser = optimiser_of(model, options.rate, options.head_rate)
    full_rates = [group["lr"] for group in optimiser.param_groups]
    total = options.epochs * len(batches_of(train, options.batch_tokens, random.Random(0)))
    options.out.mkdir(parents=True, exist_ok=True)
    step, best, begun = 0, 0.0, time.time()
    for epoch in range(options.epochs):
        running = 0.0
        for batch in batches_of(train, options.batch_tokens, random.Random(options.seed * 1000 + epoch)):
            step += 1
            part = min(step / (0.1 * total), max(0.0, (total - step) / (0.9 * total)))
            for group, full in zip(optimiser.param_groups, full_rates):
                group["lr"] = full * part
            loss = loss_of(model, batch, options.crf, options.act_weight)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            optimiser.zero_grad(set_to_none=True)
            running += loss.item()
            keep = min(0.998, step / (step + 100))
            for name, tensor in model.state_dict().items():
                average[name].lerp_(tensor, 1 - keep)
            if step % 50 == 0:
                rate = (time.time() - begun) / step
                print(f"step {step}/{total}  loss {running / 50:.3f}  {rate:.2f} s a step", flush=True)
                running = 0.0
            if options.steps and step >= options.steps:
                return
        last = {name: tensor.clone() for name, tensor in model.state_dict().items()}
        model.load_state_dict(average)
        scores, own = judge(model, practice), judge(model, practice_own)
        print(f"epoch {epoch + 1}  {(time.time() - begun) / 60:.0f} min  polnear  {shown(scores)}", flush=True)
        print(f"epoch {epoch + 1}  newsroom  {shown(own)}", flush=True)
        print(f"epoch {epoch + 1}  newsroom  {acts_and_inner(model, practice_own)}", flush=True)
        if scores["relation.overlap"] + scores["content.exact"] > best:
            best = scores["relation.overlap"] + scores["content.exact"]
            torch.save(average, options.out / "weights.pt")
            about = {"shape": model.shape.as_dict(), "polnear": scores, "newsroom": own, "epoch": epoch + 1}
            about["trained_on"] = digests_of(options.data)
            about["options"] = {key: str(value) for key, value in vars(options).items()}
            (options.out / "scores.json").write_text(json.dumps(about, indent=1))
        model.load_state_dict(last)


if __name__ == "__main__":
    main()
