"""Makes synthetic worlds with `corridor synthesize`, scores them, and measures rankings on truth."""

import csv
import pathlib
import subprocess

# Kept apart: whoever changes weights, bands or windows looks at TUNING only; figures that are
# quoted anywhere come from REPORTING.
TUNING = (11, 12, 13)
REPORTING = (211, 212, 213)
EVASIONS = ("spaced-gaps", "new-payees", "family-amounts", "family-rhythm", "daytime", "split-ids")
BUDGETS = (100, 500, 1000)  # alerts per 100,000 payers
GATE_BUDGET = 500

BUYERS = ("buyer", "family_buyer")
VICTIMS = ("sextortion_victim", "sextortion_minor")
# Groups that must not be harmed: together at most this share of the alerts at GATE_BUDGET.
SPARED = ("family_", "poor_family", "sibling", "couple", "facilitator_relative", "donor")
SPARED_LIMIT = 0.02
VICTIM_LANES = ("possible_victim", "possible_fraud_victim")


def is_buyer(group):
    return group in BUYERS or group.startswith("buyer_")


def is_victim(group):
    return group in VICTIMS or group.startswith("sextortion")


def is_spared(group):
    return group.startswith(SPARED) and not is_buyer(group)


class World:
    """One synthetic world: its export, truth and watchlist, made once and scored often."""

    def __init__(self, corridor, scratch, seed, payers, law="plain", evasion=None, base_rate=None):
        self.corridor, self.seed = corridor, seed
        self.name = "-".join(filter(None, [law, evasion, base_rate and f"base{base_rate}"]))
        stem = pathlib.Path(scratch) / f"{self.name}-{seed}"
        self.export, self.truth_file = f"{stem}.csv", f"{stem}-truth.csv"
        self.watchlist = f"{stem}-watchlist.csv"
        self.report = f"{stem}-report.csv"
        options = ["--seed", str(seed), "--payers", str(payers), "--law", law]
        if evasion:
            options += ["--evasion", evasion]
        if base_rate is not None:
            options += ["--base-rate", base_rate]
        self._run("synthesize", *options, "-o", self.export, "--truth", self.truth_file,
                  "--watchlist-out", self.watchlist)
        with open(self.truth_file, newline="", encoding="utf-8") as file:
            self.truth = {row["payer"]: row["group"] for row in csv.DictReader(file)}

    def _run(self, *arguments):
        subprocess.run([self.corridor, *arguments], check=True, stderr=subprocess.DEVNULL)

    def score(self, *options):
        """The CSV report's rows, in rank order."""
        self._run("score", "--all", "--format", "csv", "-o", self.report, *options, self.export)
        with open(self.report, newline="", encoding="utf-8") as file:
            return list(csv.DictReader(file))

    def delete(self):
        for name in (self.export, self.truth_file, self.watchlist, self.report):
            pathlib.Path(name).unlink(missing_ok=True)


def purchase_order(rows):
    """The order in which an analyst would look for buyers: victims' lanes come last."""
    return [row["payer"] for row in rows if row["lane"] not in VICTIM_LANES] + [
        row["payer"] for row in rows if row["lane"] in VICTIM_LANES
    ]


def order_by(scores, payers):
    """Payers by falling score; ties by id."""
    return [payer for _, payer in sorted(zip((-float(s) for s in scores), payers))]


def measure(order, truth):
    """Average precision, precision at 10 and 50, recall at BUDGETS, alarms by group."""
    hits = [is_buyer(truth[payer]) for payer in order]
    total = sum(map(is_buyer, truth.values()))
    found, precision = 0, 0.0
    for place, hit in enumerate(hits, 1):
        if hit:
            found += 1
            precision += found / place
    figures = {"AP": precision / max(total, 1)}
    for k in (10, 50):
        figures[f"P@{k}"] = sum(hits[:k]) / k
    for budget in BUDGETS:
        figures[f"R@{budget}"] = sum(hits[: cut(budget, truth)]) / max(total, 1)
    return figures


def cut(budget, truth):
    return max(1, round(len(truth) * budget / 100_000))


def alarms(order, truth):
    """Share of each group among the alerts at GATE_BUDGET."""
    top = order[: cut(GATE_BUDGET, truth)]
    shares = {}
    for payer in top:
        shares[truth[payer]] = shares.get(truth[payer], 0) + 1 / len(top)
    return shares


def false_alarms_by_country(rows, truth, side):
    """Ordinary payers among the alerts at GATE_BUDGET, and in all, by the country of their commonest
    corridor: where they pay from (side 0) or to (side 1)."""
    place = {payer: number for number, payer in enumerate(purchase_order(rows))}
    limit = cut(GATE_BUDGET, truth)
    counted = {}
    for row in rows:
        group = truth[row["payer"]]
        if is_buyer(group) or is_victim(group):
            continue
        country = row["corridors"].split(" ")[0].split(">")[side]
        alarmed, payers = counted.get(country, (0, 0))
        counted[country] = (alarmed + (place[row["payer"]] < limit), payers + 1)
    return counted


def victim_labels(rows, truth):
    """Recall and precision of the victim lane among everybody."""
    lane = [row["payer"] for row in rows if row["lane"] == "possible_victim"]
    right = sum(is_victim(truth[payer]) for payer in lane)
    total = sum(map(is_victim, truth.values()))
    return right / max(total, 1), right / max(len(lane), 1)


def false_discovery(rows, truth, levels=(0.05, 0.1, 0.2, 0.5)):
    """For each promised q: payers at or below it outside the victims' lanes, and the share of them
    who are no buyers. A payer with an empty q is not counted."""
    told = [
        (float(row["q_value"]), row["payer"])
        for row in rows
        if row["q_value"] and row["lane"] not in VICTIM_LANES
    ]
    table = []
    for level in levels:
        named = [payer for q, payer in told if q <= level]
        wrong = sum(not is_buyer(truth[payer]) for payer in named)
        table.append((level, len(named), wrong / len(named) if named else None))
    return len(told), table


def mean_of(dictionaries):
    keys = {key for dictionary in dictionaries for key in dictionary}
    return {k: sum(d.get(k, 0) for d in dictionaries) / len(dictionaries) for k in keys}
