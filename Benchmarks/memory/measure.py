#!/usr/bin/env python3
"""Peak memory of corridor for ever more input at one budget: prints tables, and fails where memory grows.

usage: measure.py CORRIDOR [--memory 64M] [--payers 3000] [--parties 500000] [--constant 32] [--keep FILE]

The first table: made-up banks of PAYERS payers, of four and of sixteen times as many. The second: PARTIES payers and
as many beneficiaries with one or two payments each, where memory would grow if any number of a party were kept. The third:
one payer with nearly as many payments as fit, ids as long as are read, and what does not fit and must be refused: one payer
with more, ids of a megabyte. All that judge payers or show one are measured: of a bank, and of what would break a budget; of very
many parties those that hold most of them. Outcomes of a thousand payers are given to calibrate. What must hold for every row: peak <= budget + CONSTANT MiB, and above the budget sixteen
times the input takes at most a quarter more than four times.
"""
import argparse
import os
import platform
import random
import subprocess
import sys
import tempfile
import time

SIZES = {"K": 1 << 10, "M": 1 << 20, "G": 1 << 30}


HEADER = "transaction_id,timestamp,payer_id,payer_country,payee_id,payee_country,amount,currency\n"


def timed(command, expected=0):
    """Seconds and peak memory in MiB of a process."""
    began = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    words = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != expected:
        sys.exit(f"measure: {' '.join(command)} ended with {process.returncode}\n{words.decode()}")
    return time.monotonic() - began, usage.ru_maxrss / 1024


def synthesized(corridor, payers, path):
    subprocess.run([corridor, "synthesize", "--payers", str(payers), "--seed", "5", "-o", path],
                   check=True, stderr=subprocess.DEVNULL)


def many_parties(count, path):
    """COUNT payers; every other one also pays the beneficiary of the payer before it."""
    random.seed(7)
    with open(path, "w", encoding="ascii") as file:
        file.write(HEADER)
        for number in range(count):
            for other in range(1 + number % 2):
                day, hour = random.randrange(1, 29), random.randrange(24)
                file.write(f"T{number:09d}{other},2025-0{1 + number % 6}-{day:02d}T{hour:02d}:00:00Z,"
                           f"payer-{number:012d},AU,receiver-{number - other:012d},"
                           f"{('PH', 'TH', 'MX')[number % 3]},{random.randrange(10, 400)}.00,USD\n")


def one_payer(count, path):
    """COUNT payments of one payer, every one to another beneficiary."""
    with open(path, "w", encoding="ascii") as file:
        file.write(HEADER)
        for number in range(count):
            day, second = 1 + number % 28, number % 86_400
            file.write(f"T{number:09d},2025-0{1 + number % 6}-{day:02d}T{second // 3600:02d}:{second // 60 % 60:02d}:"
                       f"{second % 60:02d}Z,payer,AU,receiver-{number:09d},PH,{10 + number % 390}.00,USD\n")


def long_ids(count, length, path):
    """COUNT payers and as many beneficiaries, each with an id of so many bytes."""
    with open(path, "w", encoding="ascii") as file:
        file.write(HEADER)
        for number in range(count):
            tail = "x" * (length - 9)
            file.write(f"T{number:09d},2025-01-{1 + number % 28:02d}T10:00:00Z,{number:09d}{tail},AU,"
                       f"{number:09d}{tail},PH,{10 + number % 390}.00,USD\n")


def some_payers(path, count):
    """The first COUNT ids of payers of an export that names a column payer_id."""
    found = {}
    with open(path, encoding="utf-8") as file:
        column = file.readline().rstrip().split(",").index("payer_id")
        for line in file:
            found[line.split(",")[column]] = None
            if len(found) == count:
                break
    return list(found)


def lines(path):
    count = 0
    with open(path, "rb") as file:
        while piece := file.read(1 << 20):
            count += piece.count(b"\n")
    return count - 1


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corridor")
    parser.add_argument("--memory", default="64M")
    parser.add_argument("--payers", type=int, default=3_000)
    parser.add_argument("--parties", type=int, default=500_000)
    parser.add_argument("--constant", type=int, default=32)
    parser.add_argument("--keep")
    options = parser.parse_args()
    budget = int(options.memory[:-1]) * SIZES[options.memory[-1]] / (1 << 20)
    most = budget + options.constant
    text = [f"budget {options.memory}, 2 threads; {platform.machine()}, {os.cpu_count()} processors"]
    failures = []

    def say(line):
        print(line, flush=True)
        text.append(line)

    def rows(name, path, folder, peaks, payers=0):
        """`payers`: how many the export has, if all jobs are to be done; the first is explained."""
        ledger = os.path.join(folder, "all.ledger")
        limits = ["--threads", "2", "--memory", options.memory, "--scratch", folder]
        jobs = {
            "ledger": ["ledger", path, "-o", ledger],
            "score": ["score", path],
            "score, of the ledger": ["score", ledger],
            "score --all": ["score", path, "--all", "--format", "csv"],
            "beneficiaries --all": ["beneficiaries", path, "--all", "--format", "csv"],
            "study": ["study", ledger, "--bootstrap", "20", "--format", "csv"],
        }
        refusals = {}
        if payers:
            outcomes = os.path.join(folder, "outcomes.csv")
            ids = some_payers(path, 1_000)
            with open(outcomes, "w", encoding="ascii") as file:
                file.write("payer,outcome\n")
                file.writelines(f"{payer},{'cleared' if number % 10 else 'confirmed'}\n" for number, payer in enumerate(ids))
            jobs.update({
                "features": ["features", path],
                "features, of the ledger": ["features", ledger],
                "population": ["population", path],
                "explain": ["explain", path, "--payer", ids[0]],
                "explain, as a page": ["explain", path, "--payer", ids[0], "--format", "html"],
                "calibrate": ["calibrate", path, "--outcomes", outcomes],
            })
            if payers < 1_000:
                # Of so few nothing is told or fitted; that takes memory too.
                refusals = {"population": 65, "calibrate": 65}
        for job, command in jobs.items():
            seconds, peak = timed([options.corridor, *command, *limits], refusals.get(job, 0))
            if job in refusals:
                job += ", refused"
            peaks.setdefault(job, []).append(peak)
            say(f"| {name} | {lines(path):,} | {os.path.getsize(path) >> 20:,} | {job} | {seconds:.1f} | {peak:.0f} |")
            if peak > most:
                failures.append(f"{name}, {job}: {peak:.0f} MiB, more than {most:.0f}")
        os.remove(ledger)

    def refused(name, path, folder, code):
        command = [options.corridor, "score", path, "--threads", "2", "--memory", options.memory, "--scratch", folder]
        seconds, peak = timed(command, code)
        what = "refused" if code else "all rows rejected"
        say(f"| {name} | {lines(path):,} | {os.path.getsize(path) >> 20:,} | {what} | {seconds:.1f} | {peak:.0f} |")
        if peak > most:
            failures.append(f"{name}: {peak:.0f} MiB, more than {most:.0f}")

    with tempfile.TemporaryDirectory() as folder:
        say("| input | rows | MiB | what | s | peak MiB |")
        say("|---|---|---|---|---|---|")
        peaks = {}
        for factor in (1, 4, 16):
            path = os.path.join(folder, f"{factor}.csv")
            synthesized(options.corridor, options.payers * factor, path)
            rows(f"{factor}x", path, folder, peaks, options.payers * factor)
            os.remove(path)
        for job, (_, four, sixteen) in peaks.items():
            if sixteen > max(budget, 1.25 * four):
                failures.append(f"{job}: {four:.0f} MiB for 4x, {sixteen:.0f} MiB for 16x")
        if options.parties:
            path = os.path.join(folder, "parties.csv")
            many_parties(options.parties, path)
            rows(f"{options.parties:,} payers", path, folder, {})
            os.remove(path)
        # A payer's payments are held at once, up to an eighth of the budget.
        fits = int(budget * 1_100)
        path = os.path.join(folder, "hostile.csv")
        one_payer(fits, path)
        rows("one payer", path, folder, {}, 1)
        long_ids(20_000, 4_096, path)
        rows("ids of 4,096 bytes", path, folder, {}, 20_000)
        one_payer(6 * fits, path)
        refused("six times as many of one payer", path, folder, 65)
        long_ids(120, 1_000_000, path)
        refused("ids of a megabyte", path, folder, 0)
    if options.keep:
        with open(options.keep, "w", encoding="utf-8") as file:
            file.write("\n".join(text) + "\n")
    if failures:
        sys.exit("failed: " + "; ".join(failures))


main()
