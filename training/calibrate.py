"""Step 8: what the scores are worth: the bar for anchors, and how a confidence is made of them.

    python calibrate.py --run runs/first --data DATA --vocabulary vocab.txt

Both are chosen on the practice sets and written to runs/first/decoder.json. The confidence is the probability that people
mark the same statement with the same source (relation.overlap), by logistic regression on what decoding saw. How well it
holds is measured on reports that the regression did not see (five parts, each report in one).
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional as F

from batches import lessons_of
from decode import ALLOWED, statement_of
from export import load_run
from judge import acts_and_inner, encoded_windows, judge, read_all, shown
from model import Reader
from read import Account, read_reports
from score import hits, score
from text_form import load_word_pieces

BARS = (0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8)
NOISE = 0.5  # points of F1 that another cut of the windows can make
PARTS, BINS, PULL = 5, 10, 1e-3  # PULL keeps the weights small
WARMTHS = tuple(step / 20 for step in range(10, 61))


def fit(features: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Logistic regression by Newton's method; [bias, weights...]."""
    x = np.hstack([np.ones((len(features), 1)), features])
    weights = np.zeros(x.shape[1])
    for _ in range(30):
        chance = 1 / (1 + np.exp(-x @ weights))
        slope = x.T @ (right - chance) - PULL * len(x) * weights * (np.arange(len(weights)) > 0)
        bend = (x * (chance * (1 - chance))[:, None]).T @ x + PULL * len(x) * np.eye(len(weights))
        weights = weights + np.linalg.solve(bend, slope)
    return weights


def chances(features: np.ndarray, weights: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-(weights[0] + features @ weights[1:])))


def reliability(chance: np.ndarray, right: np.ndarray) -> tuple[float, list[dict]]:
    """The expected calibration error over ten equal steps of confidence, and the table behind it."""
    rows, error = [], 0.0
    step = np.minimum((chance * BINS).astype(int), BINS - 1)
    for i in range(BINS):
        inside = step == i
        if inside.any():
            said, was = float(chance[inside].mean()), float(right[inside].mean())
            error += inside.mean() * abs(said - was)
            rows.append({"from": i / BINS, "said": round(said, 3), "was": round(was, 3), "statements": int(inside.sum())})
    return error, rows


def best_bar(model: Reader, lessons: list) -> tuple[float, dict]:
    """The lowest bar within NOISE of the best relation.overlap: a denial that is lost is worse than one line too many,
    which carries a low confidence."""
    reports = [lesson.report for lesson in lessons]
    found = read_all(model, lessons, min(BARS))
    by_id = {lesson.report.id: lesson for lesson in lessons}
    scores = {}
    for bar in BARS:
        odds = np.log(bar / (1 - bar))
        kept = {
            id_: [statement_of(f.links, by_id[id_].tokens) for f in items if f.features[0] >= odds]
            for id_, items in found.items()
        }
        scores[bar] = score(reports, kept)
        print(f"bar {bar:.2f}  {shown(scores[bar])}", flush=True)
    most = max(scores[bar]["relation.overlap"] for bar in BARS)
    chosen = min(bar for bar in BARS if scores[bar]["relation.overlap"] >= most - NOISE)
    return chosen, scores[chosen]


def gather(model: Reader, lessons: list, bar: float) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Features and rightness of every found statement, and which of the PARTS its report is in."""
    features, right, part = [], [], []
    for number, (lesson, items) in enumerate(zip(lessons, read_all(model, lessons, bar).values())):
        features += [f.features for f in items]
        right += hits(lesson.report, [statement_of(f.links, lesson.tokens) for f in items])
        part += [number % PARTS] * len(items)
    return np.array(features), np.array(right, dtype=float), np.array(part)


@torch.no_grad()
def act_temperature(model: Reader, lessons: list) -> float:
    """What the scores of the acts must be divided by for their probabilities to hold (Guo et al., ICML 2017)."""
    model.eval()
    scores, gold = [], []
    for encoded, batch in encoded_windows(model, lessons):
        known = batch.acts >= 0
        if known.any():
            scores.append(model.acts(encoded, batch.rows, batch.links)[known])
            gold.append(batch.acts[known])
    scores, gold = torch.cat(scores), torch.cat(gold)
    return min(WARMTHS, key=lambda warmth: float(F.cross_entropy(scores / warmth, gold)))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name in ("run", "data", "vocabulary"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    options = parser.parse_args()
    weights, shape, _ = load_run(options.run)
    model = Reader(shape)
    model.load_state_dict({name: torch.from_numpy(tensor) for name, tensor in weights.items()})
    word_pieces = load_word_pieces(options.vocabulary)
    lessons = lessons_of(read_reports(options.data / "polnear" / "dev.jsonl.gz", Account()), word_pieces)
    bar, scores = best_bar(model, lessons)
    newsroom = lessons_of(read_reports(options.data / "newsroom" / "dev.jsonl", Account()), word_pieces)
    features, right, part = gather(model, lessons, bar)
    unseen = np.zeros(len(right))
    for number in range(PARTS):
        unseen[part == number] = chances(features[part == number], fit(features[part != number], right[part != number]))
    error, rows = reliability(unseen, right)
    print(f"bar {bar}  expected calibration error {error:.3f}\n" + "\n".join(map(str, rows)))
    more = acts_and_inner(model, newsroom)
    warmth = act_temperature(model, newsroom)
    print(f"{more}  temperature of the acts {warmth:.2f}")
    reach = shape.reach
    decoder = {
        "bar": bar,
        "follows": np.round(weights["follows"] + ALLOWED, 4).tolist(),
        "distance": np.round(weights["distance.weight"], 4).tolist(),
        "confidence": np.round(fit(features, right), 4).tolist(),
        "innerBar": more["inner.bar"],
        "act": {part: np.round(weights[f"act.{part}"] / warmth, 4).tolist() for part in ("weight", "bias")},
    }
    assert len(decoder["distance"]) == 2 * reach + 1
    (options.run / "decoder.json").write_text(json.dumps(decoder))
    report = {
        "bar": bar,
        "polnear": scores,
        "newsroom": {**judge(model, newsroom, bar), **more},
        "calibration_error": round(error, 4),
        "reliability": rows,
    }
    (options.run / "calibration.json").write_text(json.dumps(report, indent=1))


if __name__ == "__main__":
    main()
