"""usage: run [--corridor FILE] [--full] [--payers N] [--tuning]

Measures `corridor score` on synthetic worlds with known truth: see README.md. Ends with 1 when the
payers who must not be harmed exceed their share of the alerts on the reporting seeds."""

import argparse
import json
import pathlib
import sys
import tempfile
import time

import challengers
import worlds
from worlds import World, alarms, mean_of, measure, order_by, purchase_order

# The indicators of each family, after DESIGN.md and the documentation's pages.
FAMILIES = {
    "amount": ("low_value_band", "repeated_amount", "even_amounts"),
    "cadence": ("short_gaps", "irregular_gaps", "payment_count", "family_rhythm"),
    "breadth and escalation": ("several_beneficiaries", "beneficiaries_per_payment",
                               "beneficiary_switches", "escalation"),
    "network": ("shared_beneficiaries", "linked_payers", "unshared_beneficiaries",
                "returning_payers", "others_payments", "others_company", "closed_circle",
                "organisation_giving"),
    "time": ("night_payments",),
}
STARTED = time.monotonic()


def progress(what):
    print(f"{time.monotonic() - STARTED:6.0f} s  {what}", file=sys.stderr, flush=True)


COLUMNS = ["AP", "P@10", "P@50", *(f"R@{budget}" for budget in worlds.BUDGETS)]


def line(name, figures):
    cells = "".join(f"{figures[column]:>8.3f}" for column in COLUMNS)
    print(f"{name:<34}{cells}", flush=True)


def heading(title):
    print(f"\n{title}\n{'':<34}" + "".join(f"{column:>8}" for column in COLUMNS))


def shares(groups, least=0.001):
    told = sorted(groups.items(), key=lambda item: -item[1])
    return ", ".join(f"{name} {share:.1%}" for name, share in told if share >= least)


def one_law(make, seeds, law):
    """Figures without and with a watchlist, challengers, labels, alarms, q, for one law."""
    rankings, harmed, labels, discovery, countries = {}, [], [], [], ({}, {})
    for seed in seeds:
        progress(f"{law} world, seed {seed}")
        world = make(seed, law=law)
        rows = world.score()
        payers = [row["payer"] for row in rows]
        orders = {"corridor": purchase_order(rows),
                  "corridor, watchlist": purchase_order(
                      world.score("--watchlist", world.watchlist)),
                  "counting rule (SQL)": challengers.counting_rule(world)}
        for name, scores in challengers.detectors(rows).items():
            orders[name] = order_by(scores, payers)
        orders["boosting with the truth"] = order_by(
            challengers.supervised(rows, world.truth), payers)
        for name, order in orders.items():
            rankings.setdefault(name, []).append(measure(order, world.truth))
        harmed.append(alarms(orders["corridor"], world.truth))
        labels.append(worlds.victim_labels(rows, world.truth))
        discovery.append(worlds.false_discovery(rows, world.truth))
        for side, sums in enumerate(countries):
            for country, counts in worlds.false_alarms_by_country(rows, world.truth, side).items():
                sums[country] = [a + b for a, b in zip(sums.get(country, (0, 0)), counts)]
        world.delete()
    heading(f"{law} worlds, seeds {seeds}, means")
    for name, figures in rankings.items():
        line(name, mean_of(figures))
    spread = ", ".join(f"{figures['AP']:.3f}" for figures in rankings["corridor"])
    print(f"corridor's AP by seed: {spread}")
    print(f"alerts at {worlds.GATE_BUDGET} per 100,000 payers: {shares(mean_of(harmed))}")
    recall, precision = (sum(pair[i] for pair in labels) / len(labels) for i in (0, 1))
    print(f"victims' labels: recall {recall:.2f}, precision among everybody {precision:.2f}")
    for name, sums in zip(("origin", "destination"), countries):
        show_countries(name, sums)
    show_discovery(discovery)
    return mean_of(harmed), mean_of(rankings["corridor"])["AP"]


def show_countries(name, sums):
    """Alarms per 1,000 ordinary payers; countries of under 500 such payers are put together."""
    told, few = {}, [0, 0]
    for country, counts in sums.items():
        if counts[1] >= 500:
            told[country] = counts
        else:
            few = [a + b for a, b in zip(few, counts)]
    if few[1]:
        told["others"] = few
    order = sorted(told.items(), key=lambda item: (-item[1][0] / item[1][1], item[0]))
    print(f"false alarms per 1,000 ordinary payers by {name}: "
          + ", ".join(f"{country} {1000 * a / n:.1f}" for country, (a, n) in order))


def show_discovery(discovery):
    if not sum(told for told, _ in discovery):
        print("promised and realised false discovery: no payer has a q")
        return
    print("promised and realised false discovery, all seeds:")
    for place, (level, _, _) in enumerate(discovery[0][1]):
        tables = [table[place] for _, table in discovery]
        named = sum(count for _, count, _ in tables)
        wrong = sum(count * (share or 0) for _, count, share in tables)
        told = f"{wrong / named:.2f} of {named} payers" if named else "nobody"
        print(f"  q <= {level}: realised {told}")


def ablation(make, seeds, scratch):
    heading(f"without one family (weights 0), plain worlds, seeds {seeds}, means")
    policy = pathlib.Path(scratch) / "policy.json"
    made = [make(seed, law="plain") for seed in seeds]
    for family, indicators in {"nothing left out": (), **FAMILIES}.items():
        progress(f"ablation: {family}")
        weights = {indicator: {"value": 0} for indicator in indicators}
        policy.write_text(json.dumps({"name": "ablation", "weights": weights}), encoding="utf-8")
        line(family, mean_of([
            measure(purchase_order(world.score("--policy", str(policy))), world.truth)
            for world in made]))
    for world in made:
        world.delete()


def evasions(make, seeds, plain):
    """The mean and the worst case over evasions only: a table by evasion would serve those who
    hide."""
    kept = []
    for number, evasion in enumerate(worlds.EVASIONS, 1):
        progress(f"way of hiding {number} of {len(worlds.EVASIONS)}")
        figures = []
        for seed in seeds:
            world = make(seed, evasion=evasion)
            figures.append(measure(purchase_order(world.score()), world.truth)["AP"])
            world.delete()
        kept.append(sum(figures) / len(figures))
    print(f"\nbuyers who hide, {len(kept)} ways, seeds {seeds}: mean AP {sum(kept) / len(kept):.3f},"
          f" worst {min(kept):.3f}, which is {min(kept) / max(plain, 1e-9):.2f} of the plain worlds'")


def without_buyers(make, seeds):
    """Every payer with a small q is a false discovery here."""
    told = {}
    for seed in seeds:
        progress(f"world without a buyer, seed {seed}")
        world = make(seed, base_rate="0")
        rows = world.score()
        for level, named, _ in worlds.false_discovery(rows, world.truth)[1]:
            told[level] = told.get(level, 0) + named
        world.delete()
    print(f"worlds without a buyer, seeds {seeds}: "
          + ", ".join(f"{named} payers with q <= {level}" for level, named in told.items()))


def main():
    options = argparse.ArgumentParser(prog="run", description=__doc__)
    options.add_argument("--corridor", required=True, help="the release binary")
    options.add_argument("--payers", type=int, help="payers of each world (20000; --full 40000)")
    options.add_argument("--full", action="store_true",
                         help="all three seeds and twice the payers: some five times as long")
    options.add_argument("--tuning", action="store_true", help="the seeds for tuning instead")
    chosen = options.parse_args()
    payers = chosen.payers or (40_000 if chosen.full else 20_000)
    seeds = (worlds.TUNING if chosen.tuning else worlds.REPORTING)[: 3 if chosen.full else 2]
    print(f"seeds for tuning {worlds.TUNING}, seeds for reporting {worlds.REPORTING}; "
          f"used here are {seeds}, for {'tuning' if chosen.tuning else 'reporting'}; "
          f"{payers} payers a world; AP average precision, P@k precision among the first k, "
          f"R@b recall at b alerts per 100,000 payers")
    with tempfile.TemporaryDirectory() as scratch:
        def make(seed, **more):
            return World(chosen.corridor, scratch, seed, payers, **more)

        harmed, plain = one_law(make, seeds, "plain")
        hard, _ = one_law(make, seeds, "hard")
        ablation(make, seeds, scratch)
        evasions(make, seeds if chosen.full else seeds[:1], plain)
        without_buyers(make, seeds)
    failed = False
    for law, groups in (("plain", harmed), ("hard", hard)):
        spared = sum(share for group, share in groups.items() if worlds.is_spared(group))
        print(f"families, siblings, relatives of facilitators and donors among the alerts, {law}: "
              f"{spared:.2%} (limit {worlds.SPARED_LIMIT:.0%})")
        failed |= spared > worlds.SPARED_LIMIT
    if failed and not chosen.tuning:
        print("failed: ordinary payers exceed their limit", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
