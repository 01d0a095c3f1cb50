#!/usr/bin/env python3
"""What each step of a run over shards costs, measured; and what that would be for a country, simulated.

usage: measure.py CORRIDOR [--payers 25000] [--shards 4] [--keep FILE] and the assumptions of the simulation

Two made-up worlds, PAYERS payers and four times as many, are dealt into SHARDS shards and run by `corridor ledger`,
`shard`, `combine` and `gather`, one process at a time and one thread each. For every step it prints processor
seconds (user and system: other work on the machine moves them less than it moves seconds), the peak memory of one process,
and bytes heard and said. Growth is the ratio of both worlds: 4.0 is linear, 1.0 does not grow.

Both worlds get the same --memory, and by default so much that neither moves payments to disk: a spill in the larger world
alone would look like growth.

The simulation draws a line through both worlds: cost = a part for each shard + a part for each payer. It invents
nothing else: no contention, no stragglers, no lost worker, networks and disks at the stated speed. Its tables are
marked as simulated.
"""
import argparse
import multiprocessing
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time

MB = 1_000_000
GB = 1_000_000_000


class Cost:
    """What one or several processes took."""

    def __init__(self):
        self.cpu = self.seconds = self.peak = 0.0
        self.read = self.written = self.rows = 0

    def run(self, command, folder):
        began = time.monotonic()
        process = subprocess.Popen(command, cwd=folder, stdin=subprocess.DEVNULL,
                                   stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        words = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            sys.exit(f"measure: {' '.join(command)} ended with {process.returncode}\n{words.decode()}")
        self.seconds += time.monotonic() - began
        self.cpu += usage.ru_utime + usage.ru_stime
        self.peak = max(self.peak, usage.ru_maxrss / 1024)


def parts(name, count):
    stem, ending = name.rsplit(".", 1)
    return [f"{stem}-{number:0{len(str(count))}d}-of-{count}.{ending}" for number in range(1, count + 1)]


def size(folder, names):
    return sum(os.path.getsize(os.path.join(folder, name)) for name in names)


def tail_numbers(path, count):
    """The numbers in the last frame of a ledger or round file, which ends with a checksum of four bytes."""
    with open(path, "rb") as file:
        file.seek(-4 - 8 * count, os.SEEK_END)
        content = file.read(8 * count)
    return [int.from_bytes(content[8 * index:8 * index + 8], "little") for index in range(count)]


def related(path):
    """How many beneficiaries there are, and pairs of payer and beneficiary."""
    payees, pairs = set(), set()
    with open(path, encoding="utf-8") as file:
        header = next(file).rstrip("\n").split(",")
        payer, payee = header.index("payer_id"), header.index("payee_id")
        for line in file:
            cells = line.split(",")
            payees.add(cells[payee])
            pairs.add((cells[payer], cells[payee]))
    return len(payees), len(pairs)


class World:
    """One made-up world, dealt and run."""

    def __init__(self, corridor, payers, shards, folder, memory):
        self.corridor, self.shards, self.folder = corridor, shards, folder
        self.means = ["--threads", "1", "--memory", memory, "--scratch", "."]
        self.steps = {}
        subprocess.run([corridor, "synthesize", "--payers", str(payers), "--seed", "5", "-o", "all.csv"],
                       cwd=folder, check=True, stderr=subprocess.DEVNULL)
        self.csv = size(folder, ["all.csv"])
        self.abroad()
        self.outside = self.cost(["ledger", "abroad.csv", "-o", "none.ledger", *self.means])
        self.deal = self.cost(["ledger", "all.csv", "--partitions", str(shards), "-o", "bank.ledger", *self.means])
        self.join = Cost()
        self.ledgers = parts("shard.ledger", shards)
        for dealt, joined in zip(parts("bank.ledger", shards), self.ledgers):
            self.join.run([corridor, "ledger", dealt, "-o", joined, *self.means], folder)
        self.ledger = size(folder, self.ledgers)
        numbers = [tail_numbers(os.path.join(folder, name), 4) for name in self.ledgers]
        self.payers = sum(each[0] for each in numbers)
        self.payments = sum(each[1] for each in numbers)
        subprocess.run([corridor, "ledger", *self.ledgers, "--format", "csv", "-o", "scope.csv"],
                       cwd=folder, check=True, stderr=subprocess.DEVNULL)
        # In another process: what this one holds would count as the peak of those that it starts.
        with multiprocessing.Pool(1) as pool:
            self.payees, self.pairs = pool.apply(related, [os.path.join(folder, "scope.csv")])
        self.say()
        self.one = self.cost(["score", "all.csv", "--format", "csv", "-o", "one.csv", *self.means])
        self.gathered = self.cost(["gather", *sorted(os.listdir(os.path.join(folder, "words"))), "-o", "../ranking.csv"],
                                  os.path.join(folder, "words"))
        with open(os.path.join(folder, "one.csv"), "rb") as one, open(os.path.join(folder, "ranking.csv"), "rb") as many:
            if one.read() != many.read():
                sys.exit("measure: shards gave another report than one process")

    def cost(self, command, folder=None):
        cost = Cost()
        cost.run([self.corridor, *command], folder or self.folder)
        return cost

    def abroad(self):
        """The same rows, with a destination that no lane names: what a row costs that is out of scope."""
        with open(os.path.join(self.folder, "all.csv"), encoding="utf-8") as file, \
                open(os.path.join(self.folder, "abroad.csv"), "w", encoding="utf-8") as out:
            header = next(file)
            place = header.rstrip("\n").split(",").index("payee_country")
            out.write(header)
            self.rows = 0
            for line in file:
                cells = line.split(",")
                cells[place] = "US"
                out.write(",".join(cells))
                self.rows += 1
        self.abroad_bytes = size(self.folder, ["abroad.csv"])

    def say(self):
        folder = self.folder
        for shard in range(self.shards):
            os.makedirs(os.path.join(folder, f"heard-{shard}"))
        os.mkdir(os.path.join(folder, "words"))
        lines = subprocess.run([self.corridor, "shard", "--steps"], check=True, stdout=subprocess.PIPE)
        for line in lines.stdout.decode().splitlines():
            step, kind = line.split()
            said, met = Cost(), Cost()
            for shard, ledger in enumerate(self.ledgers):
                heard = os.path.join(folder, f"heard-{shard}")
                said.read += size(heard, os.listdir(heard))
                said.run([self.corridor, "shard", ledger, "--part", str(shard + 1), "--partitions", str(self.shards),
                          "--heard", heard, "-o", f"said-{shard}.round", *self.means], folder)
            if kind == "whole":
                names = [f"said-{shard}.round" for shard in range(self.shards)]
                met.run([self.corridor, "combine", *names, "-o", f"words/{step}.round"], folder)
                met.written = size(folder, [f"words/{step}.round"])
                met.rows = tail_numbers(os.path.join(folder, "words", f"{step}.round"), 2)[0]
                for shard in range(self.shards):
                    shutil.copy(os.path.join(folder, "words", f"{step}.round"), os.path.join(folder, f"heard-{shard}"))
            else:
                names = [name for shard in range(self.shards) for name in parts(f"said-{shard}.round", self.shards)]
                for number in range(self.shards):
                    met.run([self.corridor, "combine", *names[number::self.shards], "-o", "all.round"], folder)
                    for shard, name in enumerate(parts("all.round", self.shards)):
                        met.written += size(folder, [name])
                        os.rename(os.path.join(folder, name),
                                  os.path.join(folder, f"heard-{shard}", f"{step}-{number}.round"))
            said.written = size(folder, names)
            said.rows = sum(tail_numbers(os.path.join(folder, name), 2)[0] for name in names)
            for name in names:
                os.remove(os.path.join(folder, name))
            self.steps[step] = (kind, said, met)


def table(say, head, rows):
    say("| " + " | ".join(head) + " |")
    say("|" + "---|" * len(head))
    for row in rows:
        say("| " + " | ".join(row) + " |")
    say("")


def ratio(small, large):
    return f"{large / small:.1f}" if small else "-"


def measured(say, small, large):
    say("## Measured")
    say("")
    table(say, ["world", "rows", "payers in scope", "beneficiaries", "pairs of both", "payments in scope", "export MB",
                "ledgers MB", "ledger bytes a payment"],
          [[name, f"{world.rows:,}", f"{world.payers:,}", f"{world.payees:,}", f"{world.pairs:,}", f"{world.payments:,}",
            f"{world.csv / MB:.1f}", f"{world.ledger / MB:.2f}", f"{world.ledger / world.payments:.1f}"]
           for name, world in (("1x", small), ("4x", large))])
    rows = []
    for name, take in (("read rows, none in scope", lambda world: world.outside),
                       ("read rows and deal them", lambda world: world.deal),
                       ("join what was dealt", lambda world: world.join),
                       ("gather", lambda world: world.gathered),
                       ("one process in place of all, top 20", lambda world: world.one)):
        one, four = take(small), take(large)
        rows.append([name, f"{one.cpu:.2f}", f"{four.cpu:.2f}", ratio(one.cpu, four.cpu),
                     f"{large.csv / GB / four.cpu:.3f}" if "read" in name or "one" in name else "",
                     f"{one.peak:.0f}", f"{four.peak:.0f}"])
    table(say, ["what", "1x CPU s", "4x CPU s", "growth", "export GB a CPU s", "1x peak MiB", "4x peak MiB"], rows)
    rows = []
    total = [0.0] * 3
    for step, (kind, one, met) in small.steps.items():
        _, four, met_four = large.steps[step]
        per = large.payees if kind == "ranges" else 0
        total = [total[0] + one.cpu + met.cpu, total[1] + four.cpu + met_four.cpu, total[2] + four.written]
        rows.append([f"`{step}`", kind, f"{one.cpu:.2f}", f"{four.cpu:.2f}", ratio(one.cpu, four.cpu),
                     f"{four.cpu * 1e6 / large.payers:.1f}", f"{met_four.cpu:.2f}", f"{four.peak:.0f}",
                     f"{met_four.peak:.0f}", f"{one.written / 1000:,.1f}", f"{four.written / 1000:,.1f}", ratio(one.written, four.written),
                     f"{four.written / per:.1f}" if per else "",
                     f"{met_four.written / per:.1f}" if per else "",
                     f"{four.written / four.rows:.1f}" if four.rows else ""])
    rows.append(["all", "", f"{total[0]:.2f}", f"{total[1]:.2f}", ratio(total[0], total[1]),
                 f"{total[1] * 1e6 / large.payers:.1f}", *[""] * 9])
    table(say, ["step", "combined", "1x CPU s, said", "4x", "growth", "CPU microseconds a payer", "4x CPU s, combined",
                "peak MiB of a shard", "of a combination", "1x kB said", "4x kB said", "growth", "bytes said a beneficiary",
                "bytes heard a beneficiary", "bytes a row"], rows)
    say("The last row adds what was said and combined.")
    say("")


def line_through(small, large, one, four, shards=1):
    """The part for each shard, and the part for each payer, of a cost that was measured in both worlds; neither below 0."""
    slope = max(0.0, (four - one) / (large.payers - small.payers))
    return max(0.0, (four - slope * large.payers) / shards), slope


class Country:
    """What a run would cost under the stated assumptions: nothing here was measured."""

    def __init__(self, small, large, options, **changed):
        options = argparse.Namespace(**{**vars(options), **changed})
        self.options, self.small, self.large = options, small, large
        self.payments = options.rows * options.scope
        self.payers = self.payments / options.payments
        self.scale = self.payers / large.payers
        self.read = options.rows * options.row_bytes
        self.ledger = self.payments * large.ledger / large.payments
        self.steps = []
        self.deal()
        self.run()
        self.cpu = sum(step["cpu"] for step in self.steps)
        self.seconds = sum(step["seconds"] for step in self.steps)
        self.longest = max(self.steps, key=lambda step: step["seconds"])

    def add(self, name, cpu, moved, kept, gathered, peak, driver=0.0, storage=0.0):
        """One part of a step after another, but for storage, from which is read while processors and network work."""
        options = self.options
        parts = {"processors": cpu / (options.machines * options.cores),
                 "network": moved / (options.network * GB * options.machines),
                 "disks": kept / (options.disk * GB * options.machines), "driver": driver}
        self.steps.append({
            "name": name, "cpu": cpu + driver, "seconds": max(storage, sum(parts.values())), "moved": moved,
            "kept": kept, "gathered": gathered, "peak": peak,
            "part": max({**parts, "storage": storage}.items(), key=lambda part: part[1])[0]})

    def along(self, one, four, count):
        """A cost in the country: COUNT fixed parts, and one for each payer."""
        fixed, slope = line_through(self.small, self.large, one, four, self.large.shards)
        return fixed * count + slope * self.payers

    def deal(self):
        large, options = self.large, self.options
        # A byte out of scope costs what it was measured to; a payment in scope what dealing costs beyond that.
        outside = large.outside.cpu / large.abroad_bytes
        inside = max(0.0, large.deal.cpu - large.csv * outside) / large.payments
        # A ledger is written, kept for the shuffle, and written where it arrives.
        self.add("read and deal", self.read * outside + self.payments * inside, self.read + self.ledger,
                 3 * self.ledger, 0, large.deal.peak, storage=self.read / (options.storage * GB))
        self.add("join", self.along(self.small.join.cpu, large.join.cpu, options.country_shards), 0, 3 * self.ledger, 0,
                 large.join.peak)

    def run(self):
        small, large, shards = self.small, self.large, self.options.country_shards
        ranged = [four.rows for kind, four, _ in large.steps.values() if kind == "ranges"]
        # A row for each shard in which a beneficiary has a payer: with many shards nearly one a pair of both.
        more = max(1.0, large.pairs / max(ranged, default=1))
        heard = 0.0
        for step, (kind, one, met_one) in small.steps.items():
            _, four, met_four = large.steps[step]
            cpu = self.along(one.cpu, four.cpu, shards)
            fixed, slope = line_through(small, large, one.peak, four.peak)
            peak = fixed + slope * self.payers / shards * large.shards
            # Spark reads what is kept and writes it for the subcommand, which reads it.
            kept = 3 * (self.ledger + heard)
            if kind == "whole":
                told = self.along(one.written, four.written, shards)
                fixed, slope = line_through(small, large, met_one.written, met_four.written)
                word = fixed + slope * self.payers
                heard += word * shards
                self.add(f"`{step}`", cpu, told + word * self.options.machines, kept, told, peak,
                         driver=met_four.cpu * told / four.written)
            else:
                told, answered = four.written * self.scale * more, met_four.written * self.scale * more
                heard += answered
                self.add(f"`{step}`", cpu + met_four.cpu * self.scale * more, told + answered,
                         kept + 2 * (told + answered), 0, peak)


def simulated(say, small, large, options):
    country = Country(small, large, options)
    say("## Simulated: a country")
    say("")
    say(f"Simulated from the measured figures by a straight line. Assumed: {options.rows:,.0f} rows a year of "
        f"{options.row_bytes} bytes; {options.scope:.0%} of them in scope; {options.payments:g} payments in scope a payer; "
        f"pairs of payer and beneficiary as in the made-up world, {large.pairs / large.payers:.2f} a payer; "
        f"{options.country_shards} shards; {options.machines} machines of {options.cores} processors like this one, each with a "
        f"network of {options.network:g} GB/s and disks of {options.disk:g} GB/s; storage that gives {options.storage:g} GB/s "
        "in all.")
    say("")
    table(say, ["simulated", "figure"], [
        ["exports", f"{country.read / GB:,.0f} GB"],
        ["payments in scope", f"{country.payments / 1e6:,.0f} million"],
        ["payers", f"{country.payers / 1e6:,.1f} million"],
        ["beneficiaries", f"{large.payees * country.scale / 1e6:,.1f} million"],
        ["ledgers", f"{country.ledger / GB:,.1f} GB; {country.ledger / options.country_shards / MB:,.0f} MB a shard"],
        ["processor hours", f"{country.cpu / 3600:,.1f}"],
        ["minutes", f"{country.seconds / 60:,.0f}"]])
    table(say, ["step (all simulated)", "CPU h", "s", "longest part", "GB through the network", "GB from and to disks",
                "MB to the driver", "peak MiB of a process"],
          [[step["name"], f"{step['cpu'] / 3600:,.2f}", f"{step['seconds']:,.0f}", step["part"],
            f"{step['moved'] / GB:,.2f}", f"{step['kept'] / GB:,.0f}", f"{step['gathered'] / MB:,.1f}", f"{step['peak']:,.0f}"]
           for step in country.steps])
    rows = []
    for name, changed in (
            ("as above", {}), ("1 machine", {"machines": 1}), ("4 machines", {"machines": 4}),
            ("64 machines", {"machines": 64}), ("64 machines, storage of 20 GB/s", {"machines": 64, "storage": 20.0}),
            ("1 % in scope", {"scope": 0.01}), ("20 % in scope", {"scope": 0.2}),
            ("20 % in scope, 1024 bytes a row", {"scope": 0.2, "row_bytes": 1024})):
        other = Country(small, large, options, **changed)
        rows.append([name, f"{other.cpu / 3600:,.1f}", f"{other.seconds / 60:,.0f}", other.longest["name"],
                     other.longest["part"], f"{other.longest['seconds'] / other.seconds:.0%}"])
    table(say, ["changed (all simulated)", "CPU h", "minutes", "longest step", "its longest part", "share of the time"], rows)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corridor")
    parser.add_argument("--payers", type=int, default=25_000)
    parser.add_argument("--shards", type=int, default=4)
    parser.add_argument("--memory", default="4G", help="of every process; a sixth of it may stay in memory (4G)")
    parser.add_argument("--keep", help="also write the tables there")
    parser.add_argument("--rows", type=float, default=1e10, help="rows a year")
    parser.add_argument("--row-bytes", type=int, default=150)
    parser.add_argument("--scope", type=float, default=0.05, help="share of rows in scope")
    parser.add_argument("--payments", type=float, default=16, help="payments in scope a payer")
    parser.add_argument("--country-shards", type=int, default=256)
    parser.add_argument("--machines", type=int, default=16)
    parser.add_argument("--cores", type=int, default=16, help="processors of a machine")
    parser.add_argument("--network", type=float, default=1.0, help="GB/s of a machine")
    parser.add_argument("--disk", type=float, default=0.5, help="GB/s of a machine")
    parser.add_argument("--storage", type=float, default=2.0, help="GB/s that the exports' storage gives in all")
    options = parser.parse_args()
    corridor = os.path.abspath(options.corridor)
    text = []

    def say(line):
        print(line, flush=True)
        text.append(line)

    version = subprocess.run([corridor, "--version"], check=True, stdout=subprocess.PIPE).stdout.decode().strip()
    began = os.getloadavg()[0]
    worlds = []
    for factor in (1, 4):
        with tempfile.TemporaryDirectory(prefix="corridor-shards-") as folder:
            worlds.append(World(corridor, options.payers * factor, options.shards, folder, options.memory))
    say(f"{version}; {platform.machine()}, {os.cpu_count()} processors, load {began:.1f} to {os.getloadavg()[0]:.1f}; "
        f"{options.shards} shards, one process at a time, one thread each, --memory {options.memory}; seed 5.")
    say("")
    measured(say, *worlds)
    simulated(say, *worlds, options)
    if options.keep:
        with open(options.keep, "w", encoding="utf-8") as file:
            file.write("\n".join(text).rstrip("\n") + "\n")


if __name__ == "__main__":
    main()
