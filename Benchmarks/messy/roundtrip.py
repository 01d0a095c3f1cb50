#!/usr/bin/env python3
"""Writes tables with Python's csv writer in random dialects and reads them back through `corridor records`.

    roundtrip.py CORRIDOR [--files N] [--seed N]

With the dialect given every cell must come back as it was written. With nothing given the share that comes
back is printed, and less than 93 % ends with 1. Cells are hostile: separators, quotes of both kinds, line
ends, blanks at either end, escapes, lines that look like rows.
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

WORDS = ["gift", "school fees", "O'Brien", "Zoë", "12\" pipe", "rent, March", "a;b", "x|y", "tab\there", "100 %",
         "C:\\dir", "he said \"no\"", "two\nlines", "three\nT9,2025-01-01,P1,9.99\nlines", " lead", "trail ", "",
         "=1+1", "#7", "''", "\"\"", "[1, 2]", "https://example.org/?a=1&b=2", "1.234,56", "1,234.56"]


def table(numbers, end):
    width = numbers.randint(3, 9)
    head = ["id", "day", "payer", "amount", "memo", "place", "note", "code", "more"][:width]
    rows = [head]
    for i in range(numbers.randint(3, 40)):
        row = [f"T{i}", f"2025-03-{1 + i % 28:02d}", f"P{numbers.randint(1, 9)}", f"{numbers.randint(1, 900)}.50"]
        # The writer quotes a line end only if the file's own lines end with it.
        row += [numbers.choice(WORDS).replace("\n", end) for _ in range(width)]
        rows.append(row[:width])
    return rows


def dialect(numbers):
    chosen = {
        "delimiter": numbers.choice([",", ",", ",", ";", ";", "\t", "|"]),
        "quotechar": numbers.choice(['"', '"', '"', "'"]),
        "quoting": numbers.choice([csv.QUOTE_MINIMAL, csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC]),
        "lineterminator": numbers.choice(["\n", "\r\n", "\r"]),
        "doublequote": True,
    }
    if numbers.random() < 0.2:
        chosen.update(doublequote=False, escapechar="\\")
    return chosen


def records(binary, path, options=()):
    run = subprocess.run([binary, "records", path, *options], capture_output=True)
    if run.returncode != 0:
        return None
    return list(csv.reader(io.StringIO(run.stdout.decode(), newline="")))


def main():
    options = argparse.ArgumentParser()
    options.add_argument("corridor")
    options.add_argument("--files", type=int, default=300)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--keep", action="store_true", help="leave the files that did not come back")
    given = options.parse_args()
    folder = tempfile.mkdtemp()
    exact = detected = 0

    def trip(number):
        numbers = random.Random(given.seed * 1_000_003 + number)
        shape = dialect(numbers)
        rows = table(numbers, shape["lineterminator"])
        text = io.StringIO(newline="")
        csv.writer(text, **shape).writerows(rows)
        path = os.path.join(folder, f"{number}.csv")
        with open(path, "w", newline="", encoding="utf-8") as file:
            file.write(text.getvalue())
        stated = ["--separator", shape["delimiter"], "--quote", shape["quotechar"], "--header-line", "1"]
        if not shape["doublequote"]:
            stated += ["--escape", "\\"]
        is_exact = records(given.corridor, path, stated) == rows
        is_detected = records(given.corridor, path) == rows
        if not given.keep or (is_exact and is_detected):
            os.unlink(path)
        return shape, is_exact, is_detected

    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        trips = list(pool.map(trip, range(given.files)))
    for number, (shape, is_exact, is_detected) in enumerate(trips):
        exact += is_exact
        detected += is_detected
        if not is_exact or not is_detected:
            print(f"  file {number}: given {'right' if is_exact else 'WRONG'}, "
                  f"detected {'right' if is_detected else 'wrong'}: {shape}")
    print(f"{given.files} files: with the dialect given {exact} exact, with nothing given {detected} "
          f"({100 * detected / given.files:.1f} %)" + (f"; kept in {folder}" if given.keep else ""))
    return 0 if exact == given.files and detected * 100 >= 93 * given.files else 1


if __name__ == "__main__":
    sys.exit(main())
