#!/usr/bin/env python3
"""Scores the detection of separator and quote against ground truth: F1 as the studies of it have it.

    dialects.py CORRIDOR [--files N] [--seed N]
    dialects.py CORRIDOR --annotations FILE --folder DIRECTORY

Without a folder the files are drawn: tables of columns as people export them, written by Python's csv writer
in a dialect drawn at random, so that the truth is known and nobody chose what suits a detector. With one, the
files of a public set are taken, with its annotations in the form of CSVsniffer's repository (GPL-3.0, so its
files do not stand here): `file_name|encoding|fields_delimiter|quotechar|escapechar|records_delimiter`.

A file counts as found if separator and quote are right; a quote that nothing stands in is right as any.
F1 = 2 found / (2 found + wrong + refused). Less than 0.93 ends with 1.
"""
import argparse
import concurrent.futures
import csv
import io
import json
import os
import random
import string
import subprocess
import sys
import tempfile

NAMES = ["Ann Lee", "Ben O'Hara", "José Núñez", "Łucja Żak", "D'Angelo, Mia", "Smith & Sons", "de Vries", "Li Na"]
PROSE = ["sent for the school, as agreed", "it's late; sorry", "see a/b and c: d", "gift", "rent (March)", "50% off",
         "\"urgent\"", "first, second, third", "call me at 10:30", "to my aunt", "size 12\"", "thanks"]


def column(numbers):
    """One column: its name, and how a cell of it is drawn."""
    r = numbers
    letters = "".join(r.choice(string.ascii_lowercase) for _ in range(r.randint(3, 9)))
    year = r.randint(1999, 2025)
    kinds = [
        lambda: str(r.randint(0, 99999)),
        lambda: f"{r.uniform(0, 9999):.2f}",
        lambda: f"{r.uniform(0, 9999):.2f}".replace(".", ","),
        lambda: f"{r.randint(1, 999):,}.{r.randint(0, 99):02d}",
        lambda: f"${r.uniform(1, 99999):,.2f}",
        lambda: f"{year}-{r.randint(1, 12):02d}-{r.randint(1, 28):02d}",
        lambda: f"{r.randint(1, 28):02d}.{r.randint(1, 12):02d}.{year}",
        lambda: f"{r.randint(1, 12)}/{r.randint(1, 28)}/{year % 100:02d}",
        lambda: f"{year}-{r.randint(1, 12):02d}-{r.randint(1, 28):02d} {r.randint(0, 23):02d}:{r.randint(0, 59):02d}:00",
        lambda: f"{r.randint(0, 23)}:{r.randint(0, 59):02d}",
        lambda: r.choice(NAMES),
        lambda: f"{letters}{r.randint(1, 99)}@example.org",
        lambda: f"https://example.org/{letters}?id={r.randint(1, 99)}&x=1,2",
        lambda: r.choice(PROSE),
        lambda: ".".join(str(r.randint(0, 255)) for _ in range(4)),
        lambda: f"+{r.randint(1, 99)} {r.randint(100, 999)} {r.randint(1000, 9999)}",
        lambda: r.choice(["yes", "no", ""]),
        lambda: f"{letters.upper()}-{r.randint(1, 9999):04d}",
        lambda: f"{r.uniform(-90, 90):.5f}",
        lambda: f"{r.randint(1, 100)}%",
        lambda: json.dumps({"k": r.randint(1, 9), "v": letters}),
        lambda: f"{r.randint(1, 99)} {letters} street\n{r.randint(1000, 9999)} Town",
        lambda: "",
    ]
    weights = [3, 3, 2, 1, 1, 2, 2, 1, 1, 1, 3, 1, 1, 3, 1, 1, 1, 2, 1, 1, 0.3, 0.3, 0.5]
    name = r.choice([letters, letters.title(), f"{letters} {r.choice(['id', 'no.', 'date', 'name'])}"])
    return name, r.choices(kinds, weights)[0]


def drawn(numbers):
    """Bytes, separator, and quote or None."""
    columns = [column(numbers) for _ in range(numbers.randint(2, 12))]
    rows = [[cell() for _, cell in columns] for _ in range(numbers.randint(3, 60))]
    if numbers.random() < 0.85:
        rows.insert(0, [name for name, _ in columns])
    separator = numbers.choices([",", ";", "\t", "|", ":", "^", "~", " "], [50, 22, 14, 8, 1, 1, 1, 1])[0]
    quote = numbers.choices(['"', "'"], [85, 15])[0]
    shape = dict(delimiter=separator, quotechar=quote, lineterminator=numbers.choice(["\n", "\r\n"]),
                 quoting=numbers.choices([csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC], [75, 15, 10])[0])
    if numbers.random() < 0.1:
        shape.update(doublequote=False, escapechar="\\")
    text = io.StringIO(newline="")
    csv.writer(text, **shape).writerows(rows)
    content = text.getvalue()
    if numbers.random() < 0.1:
        content = numbers.choice(["Report of the year\n\n", "Exported on 1.2.2024, by Ann\n", "# made by hand\n"]) + content
    quoted = any(piece.startswith(quote) for line in content.splitlines() for piece in line.split(separator))
    return content.encode(), separator, quote if quoted else None


SIGNS = {"comma": ",", "semicolon": ";", "tab": "\t", "space": " ", "vslash": "|", "nsign": "#", "colon": ":",
         "doublequote": '"', "singlequote": "'"}


def annotated(annotations, folder):
    with open(annotations, encoding="utf-8") as file:
        lines = [line.rstrip("\r\n").split("|") for line in file if "|" in line and not line.startswith("#")]
    for cells in lines[1:]:
        path = os.path.join(folder, cells[0])
        if os.path.exists(path):
            with open(path, "rb") as file:
                yield cells[0], file.read(), SIGNS.get(cells[2]), SIGNS.get(cells[3])


def main():
    options = argparse.ArgumentParser()
    options.add_argument("corridor")
    options.add_argument("--files", type=int, default=400)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--annotations")
    options.add_argument("--folder")
    options.add_argument("--keep", help="a folder for the files that are not found")
    given = options.parse_args()
    if given.annotations:
        files = annotated(given.annotations, given.folder)
    else:
        files = ((str(n), *drawn(random.Random(given.seed * 1_000_003 + n))) for n in range(given.files))
    found = wrong = refused = 0
    folder = tempfile.mkdtemp()

    def inspected(item):
        number, (_, content, _, _) = item
        path = os.path.join(folder, f"{number}.csv")
        with open(path, "wb") as file:
            file.write(content)
        run = subprocess.run([given.corridor, "inspect", path, "--format", "json"], capture_output=True)
        os.unlink(path)
        return run

    files = list(files)
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        runs = list(pool.map(inspected, enumerate(files)))
    for (name, content, separator, quote), run in zip(files, runs):
        if run.returncode != 0:
            refused += 1
            print(f"  {name}: refused with {run.returncode}")
            continue
        dialect = json.loads(run.stdout)["dialect"]
        # Sets call a file quoted by custom, also where no quote stands in it.
        truth = quote if quote and quote.encode() in content else None
        if dialect["separator"] == separator and truth in (None, dialect["quote"]):
            found += 1
            continue
        wrong += 1
        print(f"  {name}: {dialect['separator']!r} {dialect['quote']!r} for {separator!r} {quote!r}"
              f" ({dialect['certainty_percent']} % sure)")
        if given.keep:
            os.makedirs(given.keep, exist_ok=True)
            with open(os.path.join(given.keep, os.path.basename(name)), "wb") as file:
                file.write(content)
    score = 2 * found / max(1, 2 * found + wrong + refused)
    print(f"{found + wrong + refused} files: {found} found, {wrong} wrong, {refused} refused, F1 {score:.3f}")
    return 0 if score >= 0.93 else 1


if __name__ == "__main__":
    sys.exit(main())
