#!/usr/bin/env python3
"""Ranks the payers of many exports on Apache Spark (3.5 or 4.x) with the bytes of one `corridor` process.

Spark moves bytes and starts the static `corridor` binary; it never parses an export. Payers are dealt into shards;
each step of a run is said by every shard, combined range by range of beneficiaries, and heard again by the shards. The
driver gathers integer histograms and the payers that are printed, and nothing else.

Files travel as pieces, each with its name and its place in the file, so that no task holds a file in memory and no
record nears the 2 GB that Spark allows. A file that lacks a piece fails its checksums.
"""

import argparse
import os
import subprocess
import sys
import tempfile

from pyspark import SparkContext, SparkFiles, StorageLevel

FAULT = "corridor-fault:"
PIECE = 1 << 18


def run(arguments, name, folder, binary=None):
    """Runs the binary; whatever goes wrong fails the task with the name of what it was given."""
    if binary is None:
        binary = SparkFiles.get("corridor")
        if not os.access(binary, os.X_OK):
            os.chmod(binary, 0o755)
    done = subprocess.run(
        [binary, *arguments], cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE, check=False)
    if done.returncode != 0:
        words = " ".join(done.stderr.decode("utf-8", "replace").split())
        raise RuntimeError(f"{FAULT} {name}: exit code {done.returncode}: {words} {FAULT}")


def scratch():
    """A folder of a task, in Spark's own scratch directory: what an ended worker leaves there goes with it."""
    return tempfile.TemporaryDirectory(
        prefix="corridor-", dir=os.environ.get("SPARK_LOCAL_DIRS", "").split(",")[0] or None)


def sent(key, name, path):
    """A file as pieces for the shard or range `key`."""
    with open(path, "rb") as file:
        place = 0
        while content := file.read(PIECE):
            yield key, (name, place, content)
            place += len(content)


def received(pieces, folder):
    """Writes the files that came as pieces, in whatever order; gives their names, sorted."""
    names = set()
    for _, (name, place, content) in pieces:
        path = os.path.join(folder, name)
        if name not in names:
            names.add(name)
            os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(os.open(path, os.O_RDWR | os.O_CREAT, 0o600), "r+b") as file:
            file.seek(place)
            file.write(content)
    return sorted(names)


def parts(name, count):
    """The names that corridor gives to files that belong together."""
    stem, ending = name.rsplit(".", 1)
    width = len(str(count))
    return [f"{stem}-{number:0{width}d}-of-{count}.{ending}" for number in range(1, count + 1)]


class Run:
    """What all tasks of a run know; each verb is a generator of pieces."""

    def __init__(self, shards, reading, merging, judging):
        self.shards = shards
        self.reading = reading
        self.merging = merging
        self.judging = judging

    def shard(self, number):
        return f"shard {number + 1} of {self.shards}"

    def deal(self, export):
        """An export's payments in scope: a ledger for every shard."""
        number, path = export
        with scratch() as folder:
            run(["ledger", path, "--partitions", str(self.shards), "-o", "export.ledger", *self.reading],
                path, folder)
            for shard, name in enumerate(parts("export.ledger", self.shards)):
                # Called after its export, so that whoever refuses a part says whose it is.
                yield from sent(
                    shard, f"{number:09d}-{os.path.basename(path)[:50]}.ledger", os.path.join(folder, name))

    def join(self, shard, pieces):
        """A shard's part of every export as one ledger."""
        with scratch() as folder:
            names = received(pieces, folder)
            run(["ledger", *names, "-o", "shard.ledger", *self.merging], self.shard(shard), folder)
            yield from sent(shard, "shard.ledger", os.path.join(folder, "shard.ledger"))

    def say(self, shard, pieces, words, is_whole):
        """What a shard says of the next step: one file, or one for each range of beneficiaries."""
        with scratch() as folder:
            heard = os.path.join(folder, "heard")
            os.mkdir(heard)
            received(pieces, folder)
            for step, word in words:
                received([(shard, (f"{step}.round", 0, word.value))], heard)
            run(["shard", "shard.ledger", "--part", str(shard + 1), "--partitions", str(self.shards),
                 "--heard", "heard", "-o", "said.round", *self.judging], self.shard(shard), folder)
            names = ["said.round"] if is_whole else parts("said.round", self.shards)
            for number, name in enumerate(names):
                yield from sent(number, f"said-{shard:03d}.round", os.path.join(folder, name))

    def meet(self, number, pieces, step):
        """What all shards say of one range of beneficiaries, as an answer to each."""
        with scratch() as folder:
            names = received(pieces, folder)
            run(["combine", *names, "-o", "all.round"],
                f"step {step}, range {number + 1} of {self.shards}", folder)
            for shard, name in enumerate(parts("all.round", self.shards)):
                yield from sent(shard, f"heard/{step}-{number:03d}.round", os.path.join(folder, name))


def own(key):
    """Key k in partition k. One function for all: so Spark sees that a shard's files lie side by side, and never
    moves its ledger."""
    return key


def option(name, value):
    return [] if value is None else [f"--{name}", value]


# What changes how an export is read; the values are `corridor ledger`'s own.
READING = {
    "encoding": "the exports' encoding", "separator": "what stands between cells",
    "quote": "what cells are quoted with", "escape": "what escapes a quote within quotes",
    "header-line": "the line of the header", "date-order": "dmy, mdy or ymd", "decimal": "point or comma",
    "time-zone": "the zone of stamps that say no offset",
    "max-decompressed": "the most that one compressed export may unpack to",
}


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("exports", nargs="+", help="exports, by paths that every worker sees")
    parser.add_argument("--corridor", required=True, help="the static binary, shipped to every worker")
    parser.add_argument("--shards", type=int, default=8, help="shards of the payers, up to 256 (8)")
    parser.add_argument("--policy", help="a policy file, by a path that every worker sees")
    parser.add_argument("--watchlist", help="a watchlist, by a path that every worker sees")
    parser.add_argument("--population", help="a population file, by a path that every worker sees")
    parser.add_argument("--identities", help="which payer ids are one person's, by a path that every worker sees")
    parser.add_argument("--cleared", help="payers examined and cleared, by a path that every worker sees")
    parser.add_argument("--as-of", help="the last day that counts")
    parser.add_argument("--columns", help="a columns file, by a path that every worker sees")
    parser.add_argument("--rates", help="daily rates, by a path that every worker sees")
    for name, words in READING.items():
        parser.add_argument(f"--{name}", help=words)
    parser.add_argument("--memory", default="512M", help="what one task may hold of payments (512M)")
    parser.add_argument("--top", help="payers to print, per lane")
    parser.add_argument("--all", action="store_true", help="print every payer")
    parser.add_argument("-o", "--output", required=True, help="the report: .csv, .json or .jsonl")
    return parser.parse_args()


def refuse(words):
    raise SystemExit(f"corridor-spark: {words}")


def check(wanted, binary):
    """What the driver alone can know, before anything is started."""
    if os.path.splitext(wanted.output)[1].lower() not in (".csv", ".json", ".jsonl"):
        refuse(f"{wanted.output}: a report over shards is .csv, .json or .jsonl")
    if os.path.basename(binary) != "corridor":
        refuse("the binary's file must be called corridor")
    if not os.access(binary, os.X_OK) or os.path.isdir(binary):
        refuse(f"{binary} is no file that this machine may run (chmod +x)")
    read = [*wanted.exports, binary, wanted.policy, wanted.watchlist, wanted.population, wanted.identities, wanted.cleared,
            wanted.columns, wanted.rates]
    for path in filter(None, read):
        # `corridor gather` is given few of them, so it cannot refuse by itself.
        if os.path.exists(path) and os.path.exists(wanted.output) and os.path.samefile(path, wanted.output):
            refuse(f"{wanted.output} is an input and would be replaced")


def known_steps(binary):
    try:
        done = subprocess.run([binary, "shard", "--steps"], capture_output=True, check=False)
    except OSError as error:
        refuse(f"{binary} cannot be run on this machine: {error.strerror}")
    if done.returncode != 0:
        refuse(f"{binary} shard --steps: exit code {done.returncode}: "
               + " ".join(done.stderr.decode("utf-8", "replace").split()))
    return done.stdout.decode().splitlines()


def main():
    wanted = arguments()
    shards = wanted.shards
    binary = os.path.abspath(wanted.corridor)
    check(wanted, binary)
    # The folder of a task is where it stands: no payment lies outside Spark's own scratch directories.
    means = ["--threads", "1", "--memory", wanted.memory, "--scratch", "."]
    # A worker stands in another directory.
    policy = option("policy", wanted.policy and os.path.abspath(wanted.policy))
    # A person's ids meet in one shard: who is one person is said when exports are dealt.
    policy += option("identities", wanted.identities and os.path.abspath(wanted.identities))
    # A policy's own rates give way to daily ones wherever ledgers are read.
    means += option("rates", wanted.rates and os.path.abspath(wanted.rates))
    reading = means + policy + option("as-of", wanted.as_of)
    reading += option("columns", wanted.columns and os.path.abspath(wanted.columns))
    for name in READING:
        reading += option(name, getattr(wanted, name.replace("-", "_")))
    judging = policy + option("as-of", wanted.as_of)
    judging += option("watchlist", wanted.watchlist and os.path.abspath(wanted.watchlist))
    judging += option("population", wanted.population and os.path.abspath(wanted.population))
    judging += option("cleared", wanted.cleared and os.path.abspath(wanted.cleared))
    judging += ["--all"] if wanted.all else option("top", wanted.top)
    task = Run(shards, reading, means + policy, means + judging)

    steps = known_steps(binary)
    context = SparkContext(appName="corridor")
    context.addFile(binary)

    def kept(pieces, make):
        # On disk where the shard or range is: no step reads a shuffle twice, or works out again what was said before.
        made = pieces.partitionBy(shards, own).mapPartitionsWithIndex(make, preservesPartitioning=True)
        return made.persist(StorageLevel.DISK_ONLY)

    exports = [(number, os.path.abspath(path)) for number, path in enumerate(wanted.exports)]
    held = [kept(context.parallelize(exports, len(exports)).flatMap(task.deal), task.join)]
    words, waiting = [], []
    for line in steps:
        step, kind = line.split()
        waiting.append(step)
        is_whole = kind == "whole"

        def say(shard, pieces, words=tuple(words), is_whole=is_whole):
            return task.say(shard, pieces, words, is_whole)

        # All that a shard holds stands in one partition of the union, and one task reads it file by file.
        told = (context.union(held) if len(held) > 1 else held[0]).mapPartitionsWithIndex(say)
        if told.getNumPartitions() != shards:
            raise RuntimeError(f"{FAULT} step {step}: {told.getNumPartitions()} tasks for {shards} shards {FAULT}")
        if not is_whole:
            # Nothing runs yet: the next whole step asks for it.
            met = told.partitionBy(shards, own).mapPartitionsWithIndex(
                lambda number, pieces, step=step: task.meet(number, pieces, step))
            held.append(kept(met, lambda _, pieces: pieces))
            continue

        print(f"corridor-spark: {', '.join(waiting)}", file=sys.stderr, flush=True)
        waiting = []
        with tempfile.TemporaryDirectory(prefix="corridor-") as folder:
            names = received(told.collect(), folder)
            run(["combine", *names, "-o", "all.round"], f"step {step}", folder, binary)
            with open(os.path.join(folder, "all.round"), "rb") as file:
                words.append((step, context.broadcast(file.read())))

    with tempfile.TemporaryDirectory(prefix="corridor-") as folder:
        names = [f"{step}.round" for step, _ in words]
        received([(0, (f"{step}.round", 0, word.value)) for step, word in words], folder)
        run(["gather", *names, "-o", os.path.abspath(wanted.output), *judging], "the report", folder, binary)
    context.stop()


if __name__ == "__main__":
    try:
        main()
    except Exception as error:  # pylint: disable=broad-except
        # The whole trace stands in Spark's log; here is what failed, by name.
        text = str(error)
        if FAULT not in text:
            raise
        print(f"corridor-spark: {text.split(FAULT)[1].strip()}", file=sys.stderr)
        sys.exit(1)
