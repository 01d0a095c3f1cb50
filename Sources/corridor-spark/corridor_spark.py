#!/usr/bin/env python3
"""Ranks the payers of many exports on Apache Spark (3.5 or 4.x) with the bytes of one `corridor` process.

Spark moves bytes and starts the static `corridor` binary; it never parses an export. Payers are dealt into shards;
each step of a run is said by every shard, combined range by range of beneficiaries, and heard again by the shards. The
driver gathers integer histograms and the payers that are printed, and nothing else.
"""

import argparse
import os
import subprocess
import sys
import tempfile

from pyspark import SparkContext, SparkFiles, StorageLevel

FAULT = "corridor-fault:"


def run(arguments, name, folder, binary=None):
    """Runs the binary; whatever goes wrong fails the task with the name of what it was given."""
    if binary is None:
        binary = SparkFiles.get("corridor")
        if not os.access(binary, os.X_OK):
            os.chmod(binary, 0o755)
    done = subprocess.run(
        [binary, *arguments], cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, check=False)
    if done.returncode != 0:
        words = " ".join(done.stderr.decode("utf-8", "replace").split())
        raise RuntimeError(f"{FAULT} {name}: exit code {done.returncode}: {words} {FAULT}")
    return done.stdout


def write(folder, name, content):
    with open(os.path.join(folder, name), "wb") as file:
        file.write(content)


def read(folder, name):
    with open(os.path.join(folder, name), "rb") as file:
        return file.read()


def parts(name, ending, count):
    """The names that corridor gives to files that belong together."""
    width = len(str(count))
    return [f"{name}-{number:0{width}d}-of-{count}.{ending}" for number in range(1, count + 1)]


def ledgers_of_export(path, shards, options):
    """An export's payments in scope: a ledger file for every shard."""
    with tempfile.TemporaryDirectory(prefix="corridor-spark-") as folder:
        run(["ledger", path, "--partitions", str(shards), "-o", "export.ledger", *options],
            path, folder)
        return [
            (shard, (path, read(folder, name)))
            for shard, name in enumerate(parts("export", "ledger", shards))
        ]


def ledger_of_shard(shard, shards, files, options):
    """A shard's part of every export as one ledger file."""
    with tempfile.TemporaryDirectory(prefix="corridor-spark-") as folder:
        names = []
        for number, (_, content) in enumerate(sorted(files)):
            names.append(f"{number}.ledger")
            write(folder, names[-1], content)
        run(["ledger", *names, "-o", "shard.ledger", *options], f"shard {shard + 1} of {shards}", folder)
        return read(folder, "shard.ledger")


def said(shard, shards, ledger, answers, words, options, is_whole):
    """What a shard says of the next step: one file, or one a range of beneficiaries."""
    with tempfile.TemporaryDirectory(prefix="corridor-spark-") as folder:
        write(folder, "shard.ledger", ledger)
        heard = os.path.join(folder, "heard")
        os.mkdir(heard)
        for number, content in enumerate([*words, *answers]):
            write(heard, f"{number}.round", content)
        run(["shard", "shard.ledger", "--part", str(shard + 1), "--partitions", str(shards),
             "--heard", "heard", "-o", "said.round", *options],
            f"shard {shard + 1} of {shards}", folder)
        names = ["said.round"] if is_whole else parts("said", "round", shards)
        return [(number, (shard, read(folder, name))) for number, name in enumerate(names)]


def combined(files, name, is_whole, binary=None):
    """What all shards say of one step, or of a range of it, added up."""
    with tempfile.TemporaryDirectory(prefix="corridor-spark-") as folder:
        names = []
        for shard, content in sorted(files):
            names.append(f"said-{shard}.round")
            write(folder, names[-1], content)
        run(["combine", *names, "-o", "all.round"], name, folder, binary)
        if is_whole:
            return read(folder, "all.round")
        return [(shard, read(folder, place)) for shard, place in enumerate(parts("all", "round", len(names)))]


def beside(pair):
    """What one shard holds, and what came back to it."""
    (shard, held), (answered, answers) = pair
    if shard != answered:
        raise RuntimeError(f"{FAULT} shard {shard + 1}: it got the answers of shard {answered + 1} {FAULT}")
    return shard, held + answers


def option(name, value):
    return [] if value is None else [f"--{name}", value]


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("exports", nargs="+", help="exports, by paths that every worker sees")
    parser.add_argument("--corridor", required=True, help="the static binary, shipped to every worker")
    parser.add_argument("--shards", type=int, default=8, help="shards of the payers, up to 256 (8)")
    parser.add_argument("--policy", help="a policy file, by a path that every worker sees")
    parser.add_argument("--watchlist", help="a watchlist, by a path that every worker sees")
    parser.add_argument("--population", help="a population file, by a path that every worker sees")
    parser.add_argument("--as-of", help="the last day that counts")
    parser.add_argument("--columns", help="a columns file, by a path that every worker sees")
    parser.add_argument("--rates", help="daily rates, by a path that every worker sees")
    parser.add_argument("--memory", default="512M", help="what one task may hold of payments (512M)")
    parser.add_argument("--top", help="payers to print, per lane")
    parser.add_argument("--all", action="store_true", help="print every payer")
    parser.add_argument("-o", "--output", required=True, help="the report: .csv, .json or .jsonl")
    return parser.parse_args()


def main():
    wanted = arguments()
    shards = wanted.shards
    binary = os.path.abspath(wanted.corridor)
    means = ["--threads", "1", "--memory", wanted.memory]
    policy = option("policy", wanted.policy and os.path.abspath(wanted.policy))
    reading = means + policy + option("as-of", wanted.as_of)
    reading += option("columns", wanted.columns and os.path.abspath(wanted.columns))
    reading += option("rates", wanted.rates and os.path.abspath(wanted.rates))
    judging = policy + option("as-of", wanted.as_of)
    judging += option("watchlist", wanted.watchlist and os.path.abspath(wanted.watchlist))
    judging += option("population", wanted.population and os.path.abspath(wanted.population))
    judging += ["--all"] if wanted.all else option("top", wanted.top)

    steps = subprocess.run(
        [binary, "shard", "--steps"], stdout=subprocess.PIPE, check=True).stdout.decode().split("\n")
    context = SparkContext(appName="corridor")
    context.addFile(binary)
    name = os.path.basename(binary)
    if name != "corridor":
        raise SystemExit("corridor-spark: the binary's file must be called corridor")

    def by_key(rdd):
        # Key k in partition k: so what belongs to a shard lies side by side, and its ledger never moves.
        return rdd.groupByKey(shards, lambda key: key)

    # A worker stands in another directory.
    paths = [os.path.abspath(path) for path in wanted.exports]
    exports = context.parallelize(paths, len(paths))
    ledgers = by_key(exports.flatMap(lambda path: ledgers_of_export(path, shards, reading))).map(
        lambda item: (item[0], [ledger_of_shard(item[0], shards, item[1], means + policy)])
    ).persist(StorageLevel.DISK_ONLY)
    known_of_shard = ledgers
    words = []
    for number, line in enumerate(filter(None, steps)):
        step, kind = line.split()
        print(f"corridor-spark: step {number + 1}, {step}", file=sys.stderr, flush=True)
        is_whole = kind == "whole"
        heard = context.broadcast(list(words))

        def say(item, heard=heard, is_whole=is_whole):
            shard, (ledger, *answers) = item
            return said(shard, shards, ledger, answers, heard.value, means + judging, is_whole)

        told = known_of_shard.flatMap(say)
        if is_whole:
            files = [part for _, part in told.collect()]
            words.append(combined(files, f"step {step}", True, binary))
            continue

        def meet(item, step=step):
            return combined(item[1], f"step {step}, range {item[0] + 1} of {shards}", False)

        answers = by_key(by_key(told).flatMap(meet)).map(
            lambda item: (item[0], sorted(item[1]))).persist(StorageLevel.DISK_ONLY)
        answers.count()
        known_of_shard = known_of_shard.zip(answers).map(beside)

    with tempfile.TemporaryDirectory(prefix="corridor-spark-") as folder:
        names = []
        for number, content in enumerate(words):
            names.append(os.path.join(folder, f"{number}.all"))
            write(folder, names[-1], content)
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
