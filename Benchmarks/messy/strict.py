#!/usr/bin/env python3
"""Reads strict RFC 4180 files with Python's csv module and with `corridor records`, and demands the same cells.

    strict.py CORRIDOR [--files N] [--seed N]

Files are drawn at random: cells with quotes, separators, line ends, blanks and letters beyond ASCII, empty cells,
one column to twelve, LF and CRLF, quotes where they must be and everywhere, with and without an end to the last
line. The separator and the quote are given, as RFC 4180 gives them; nothing else is. A file in which the two see other
cells is printed as what differs, and ends the script with 1.

Two things are not compared, since `records` leaves them out by design: lines without a byte, and what stands around the
first table. So every row has as many cells as the header, no row is empty, and no first cell begins with a word for total.
"""
import argparse
import concurrent.futures
import csv
import io
import os
import random
import subprocess
import sys
import tempfile

ALPHABET = ["a", "b", "Z", "0", "7", ".", " ", "\\", "'", "é", "漢", "🙂", "#", ";", "\t", "|", "=", "-"]


def cell(numbers, end, column):
    kind = numbers.random()
    if kind < 0.2:
        return f"{numbers.randint(0, 99999)}.{numbers.randint(0, 99):02d}"
    if kind < 0.35 and column > 0:
        return ""
    hard = ['"', '""', ",", end, "\n", "\r", "\r\n", '","', f'"{end}"']
    marks = ALPHABET if kind < 0.6 else ALPHABET + hard
    return "x" + "".join(numbers.choice(marks) for _ in range(numbers.randint(0, 12)))


def text(numbers):
    """A strict file: what RFC 4180 lets a writer write, by hand, so that no writer's habits are shared."""
    end = numbers.choice(["\n", "\r\n"])
    width = numbers.choice([1, 1, 2, 3, 5, 8, 12])
    everywhere = numbers.random() < 0.3
    rows = [[f"name{i}" for i in range(width)]]
    rows += [[cell(numbers, end, i) for i in range(width)] for _ in range(numbers.randint(1, 60))]

    def written(value):
        must = any(mark in value for mark in '",\r\n')
        if must or everywhere or numbers.random() < 0.1:
            return '"' + value.replace('"', '""') + '"'
        return value

    lines = [",".join(written(value) for value in row) for row in rows]
    return end.join(lines) + (end if numbers.random() < 0.8 else "")


def check(binary, seed):
    numbers = random.Random(seed)
    content = text(numbers)
    expected = list(csv.reader(io.StringIO(content, newline=""), strict=True))
    handle, path = tempfile.mkstemp(suffix=".csv")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content.encode())
        run = subprocess.run(
            [binary, "records", path, "--separator", ",", "--quote", '"', "--escape", "none", "--encoding", "utf-8",
             "--header-line", "1"],
            capture_output=True)
    finally:
        os.unlink(path)
    if run.returncode != 0:
        return f"seed {seed}: exit {run.returncode}: {run.stderr.decode(errors='replace')[-200:]}"
    found = list(csv.reader(io.StringIO(run.stdout.decode(), newline=""), strict=True))
    if found == expected:
        return None
    for number, (one, other) in enumerate(zip(expected, found)):
        if one != other:
            return f"seed {seed}, row {number + 1}: {one!r} became {other!r}"
    return f"seed {seed}: {len(expected)} rows became {len(found)}: {run.stderr.decode(errors='replace')[-200:]}"


def main():
    options = argparse.ArgumentParser()
    options.add_argument("corridor")
    options.add_argument("--files", type=int, default=1000)
    options.add_argument("--seed", type=int, default=1)
    given = options.parse_args()
    binary = os.path.abspath(given.corridor)
    seeds = range(given.seed * 1_000_000, given.seed * 1_000_000 + given.files)
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        found = [problem for problem in pool.map(lambda seed: check(binary, seed), seeds) if problem]
    for problem in found[:20]:
        print(problem)
    print(f"{given.files} strict files, {len(found)} read otherwise than by Python's csv module")
    sys.exit(1 if found else 0)


main()
