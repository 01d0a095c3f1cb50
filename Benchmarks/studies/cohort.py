"""A made-up cohort drawn to what is published of Trends & issues 589: nobody in it exists.

256 payers, 2,714 payments, A$1,320,000.00 in all, 2006 to 2018; 8 payers (3 %) make half of the payments, 64
(25 %) make 3 %; one payer sends almost A$300,000; ages 27 to 82. In direction only: amounts rise and gaps
shorten with the number of payments. What no source gives (the median, quartiles, gaps, beneficiaries, hours)
is our own invention.

    python3 Benchmarks/studies/cohort.py > cohort.csv
"""

import csv
import datetime
import random
import sys

SEED = 589
TOTAL_CENTS = 132_000_000
LARGEST_CENTS = 29_800_000
FIRST, LAST = datetime.date(2006, 1, 1), datetime.date(2018, 12, 31)
TOP = [300, 250, 200, 170, 137, 110, 100, 90]
LARGEST = 1  # which of the eight sends most money


def counts(draw):
    """Payments of every payer: the top, the bottom quarter, and 184 between."""
    bottom = [1] * 47 + [2] * 17
    middle = [2 + min(int(draw.expovariate(1 / 5.0)), 55) for _ in range(184)]
    missing = 2_714 - sum(TOP) - sum(bottom) - sum(middle)
    while missing:
        place = draw.randrange(184)
        step = 1 if missing > 0 else -1
        if 2 <= middle[place] + step <= 60:
            middle[place] += step
            missing -= step
    return TOP + middle + bottom


def days(draw, count):
    """Days of a payer's payments: the more there are, the shorter the gaps, and shorter towards the end."""
    mean = 150 / count**0.75
    gaps = [
        draw.expovariate(1 / mean) * (1.3 - 0.6 * place / count) for place in range(count - 1)
    ]
    span = sum(gaps)
    room = (LAST - FIRST).days
    gaps = [gap * min(1, room / (span + 1)) for gap in gaps]
    start = draw.uniform(0, room - sum(gaps))
    found = [start]
    for gap in gaps:
        found.append(found[-1] + gap)
    return [FIRST + datetime.timedelta(days=int(day)) for day in found]


def amounts(draw, count):
    """Cents before scaling: higher with more payments, rising with their order, with a heavy tail."""
    base = 70 * count**0.25 * draw.lognormvariate(0, 0.8)
    return [
        base * (0.8 + 0.4 * place / max(count - 1, 1)) * draw.lognormvariate(0, 0.9)
        for place in range(count)
    ]


def scaled(sums, total):
    """Whole cents that add up to the total, each from A$5 to A$9,000."""
    factor = total / sum(sums)
    for _ in range(60):
        cents = [min(max(round(value * factor), 500), 900_000) for value in sums]
        factor *= total / sum(cents)
    place = 0
    while sum(cents) != total:
        step = 1 if sum(cents) < total else -1
        if 500 <= cents[place] + step <= 900_000:
            cents[place] += step
        place = (place + 1) % len(cents)
    return cents


def main():
    draw = random.Random(SEED)
    payers = [(count, days(draw, count), amounts(draw, count)) for count in counts(draw)]
    largest = scaled(payers[LARGEST][2], LARGEST_CENTS)
    others = [p for number, p in enumerate(payers) if number != LARGEST]
    rest = iter(scaled([a for p in others for a in p[2]], TOTAL_CENTS - LARGEST_CENTS))
    ages = [27, 82] + [min(max(round(draw.gauss(57, 10)), 27), 82) for _ in payers[2:]]
    rows = []
    for number, (count, when, _) in enumerate(payers):
        cents = largest if number == LARGEST else [next(rest) for _ in range(count)]
        born = datetime.date(when[-1].year - ages[number] - 1, 12, 31)
        facilitators = [f"F{draw.randrange(60):03}" for _ in range(1 + count // 12)]
        for day, amount in zip(when, cents):
            hour = (18 + int(draw.gauss(3, 3))) % 24
            stamp = f"{day}T{hour:02}:{draw.randrange(60):02}:00+10:00"
            rows.append(
                (stamp, f"A{number:03}", born, "AU", draw.choice(facilitators), "PH",
                 f"{amount // 100}.{amount % 100:02}", "AUD", "money_transfer"))
    draw.shuffle(rows)
    names = ["transaction_id", "timestamp", "payer_id", "payer_birth_date", "payer_country",
             "payee_id", "payee_country", "amount", "currency", "channel"]
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(names)
    for number, row in enumerate(rows):
        out.writerow((f"C{number:05}", *row))


if __name__ == "__main__":
    main()
