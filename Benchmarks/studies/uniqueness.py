"""How often amounts and dates alone tell who is meant, in a ledger released under pseudonyms.

An adversary knows k payments of somebody (day, amount, currency, corridor) from elsewhere and looks for payers of
the released ledger that fit all of them, knowing how dates were moved and amounts rounded. Printed is the share
of a thousand payers for whom exactly one fits. Both files are what `corridor ledger --format csv` writes.

    python3 Benchmarks/studies/uniqueness.py raw.csv released.csv [--shift DAYS] [--digits N]
"""

import argparse
import collections
import csv
import datetime
import random


def rounded(cents, digits):
    """As --amount-digits does: halves up."""
    if not digits:
        return cents
    step = 1
    while cents // step >= 10**digits:
        step *= 10
    low = cents // step * step
    return low + step if step > 1 and (cents - low) * 2 >= step else low


def payments(path):
    with open(path, newline="") as file:
        for row in csv.DictReader(file):
            if row["status"] == "reversed":
                continue
            day = datetime.date.fromisoformat(row["timestamp"][:10]).toordinal()
            whole, _, part = row["amount"].partition(".")
            cents = int(whole) * 10 ** len(part) + int(part or 0)
            kind = (row["currency"], row["payer_country"], row["payee_country"])
            yield row["payer_id"], day, cents, kind


def main():
    words = argparse.ArgumentParser()
    words.add_argument("raw")
    words.add_argument("released")
    words.add_argument("--shift", type=int, default=0)
    words.add_argument("--digits", type=int, default=0)
    options = words.parse_args()
    weeks = options.shift // 7
    index = collections.defaultdict(set)
    for payer, day, cents, kind in payments(options.released):
        index[cents, kind, day].add(payer)
    known = collections.defaultdict(list)
    for payer, day, cents, kind in payments(options.raw):
        known[payer].append((rounded(cents, options.digits), kind, day))
    draw = random.Random(1)
    for k in (1, 2, 4):
        able = sorted(payer for payer, all in known.items() if len(all) >= k)
        targets = draw.sample(able, min(1000, len(able)))
        unique = 0
        for target in targets:
            seen = draw.sample(known[target], k)
            fits = set()
            for week in range(-weeks, weeks + 1):
                sets = [index.get((cents, kind, day + 7 * week), set()) for cents, kind, day in seen]
                fits |= set.intersection(*sets)
            unique += len(fits) == 1
        print(f"{k} known: {unique / len(targets):.1%} of {len(targets)} fit one payer only")


if __name__ == "__main__":
    main()
