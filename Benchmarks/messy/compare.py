#!/usr/bin/env python3
"""Shows how DuckDB, pandas, CleverCSV and this reader take the same twenty messy files, nothing told.

    python3 -m venv V && V/bin/pip install duckdb pandas clevercsv
    V/bin/python compare.py CORRIDOR > ../../Sources/CorridorKit/CorridorKit.docc/MessyFiles.md

Each file has one reading that a person would give: header and rows of cells as text. `right` is the same
cells; `N rows` another number of rows; `other cells` the right number with other text; `refused` an error.
The last is honest, the two before it are silent.
"""
import csv
import importlib.metadata
import io
import os
import subprocess
import sys
import tempfile

HEAD = ["id", "day", "payer", "amount", "memo"]
ROWS = [[f"T{i}", f"2025-03-{10 + i}", f"P{i % 3}", f"{i + 7}.50", m] for i, m in enumerate(
    ["gift", "for the school", "thanks, and more", "rent", "to my aunt", "books", "shoes", "medicine"])]


def out(rows, sep=",", end="\n", quote='"'):
    q = lambda c: quote + c.replace(quote, quote * 2) + quote if sep in c or quote in c or "\n" in c else c
    return "".join(sep.join(q(c) for c in row) + end for row in rows)


def with_memo(memo, at=2):
    return [row[:4] + [memo] if i == at else row for i, row in enumerate(ROWS)]


def cases():
    all_rows = [HEAD] + ROWS
    comma = [row[:3] + [row[3].replace(".", ",")] + row[4:] for row in ROWS]
    fake = "\n".join(f"F{i},2025-01-0{i + 1},P9,99.99,x" for i in range(5))
    yield "semicolons and decimal commas", out([HEAD] + comma, ";"), [HEAD] + comma
    yield "CR line ends", out(all_rows, end="\r"), all_rows
    yield "title lines", "Statement\nAccount 12\n\n" + out(all_rows), all_rows
    yield "title line with commas", "Export of 1.3.2025, by Ann, for Ben\n" + out(all_rows, ";"), all_rows
    yield "comma and blank", out(all_rows, ", "), all_rows
    yield "`sep=;` line", "sep=;\n" + out(all_rows, ";"), all_rows
    yield "single quotes", out(all_rows, quote="'"), all_rows
    yield "stray quote before a cell", out(all_rows).replace("rent", '"rent'), [HEAD] + with_memo('"rent', 3)
    yield "unescaped quotes inside quotes", out(all_rows).replace("rent", '"Pedro "pdet" Holanda"'), \
        [HEAD] + with_memo('Pedro "pdet" Holanda', 3)
    yield "quoted memo whose lines look like rows", out([HEAD] + with_memo(fake)), [HEAD] + with_memo(fake)
    yield "one separator too many in a row", out(all_rows).replace("rent\n", "rent,\n"), \
        [HEAD] + ROWS[:3] + [ROWS[3] + [""]] + ROWS[4:]
    yield "one cell too few in a row", out(all_rows).replace(",rent\n", "\n"), \
        [HEAD] + ROWS[:3] + [ROWS[3][:4]] + ROWS[4:]
    yield "total line", out(all_rows) + "Total,,,84.00,\n", all_rows
    yield "second table below", out(all_rows) + "\n" + out([["id", "fee"], ["T0", "1"], ["T1", "2"], ["T2", "3"]]), all_rows
    yield "CR CR LF line ends", out(all_rows, end="\r\r\n"), all_rows
    yield "no header", out(ROWS), ROWS
    yield "two header lines", out([HEAD, ["", "", "", "AUD", ""]] + ROWS), \
        [["id", "day", "payer", "amount AUD", "memo"]] + ROWS
    yield "UTF-16 with tabs", out([HEAD] + with_memo("Zoë"), "\t").encode("utf-16"), [HEAD] + with_memo("Zoë")
    yield "Windows-1252", out([HEAD] + with_memo("für Zoë"), ";").encode("cp1252"), [HEAD] + with_memo("für Zoë")
    yield "ids with leading zeros", out([HEAD] + [["00" + str(i)] + r[1:] for i, r in enumerate(ROWS)]), \
        [HEAD] + [["00" + str(i)] + r[1:] for i, r in enumerate(ROWS)]


def corridor(path):
    run = subprocess.run([sys.argv[1], "records", path], capture_output=True, check=True)
    return list(csv.reader(io.StringIO(run.stdout.decode(), newline="")))


def frame(header, rows):
    text = lambda c: "" if c is None or c != c else str(c)
    return [[text(c) for c in header]] + [[text(c) for c in row] for row in rows]


def duck(path):
    import duckdb
    result = duckdb.connect().execute(f"select * from read_csv('{path}', all_varchar=true)")
    return frame([d[0] for d in result.description], result.fetchall())


def pandas(path):
    import pandas
    data = pandas.read_csv(path, sep=None, engine="python", dtype=str, keep_default_na=False)
    return frame(data.columns, data.values.tolist())


def clever(path):
    import clevercsv
    return [list(row) for row in clevercsv.read_table(path)]


def filled(rows):
    """Without empty rows, and without empty cells at a row's end: tables have a cell there, ragged rows none."""
    return [row[:max(i for i, c in enumerate(row) if c) + 1] for row in rows if any(row)]


def verdict(reader, path, truth):
    try:
        found = reader(path)
    except Exception:
        return "refused"
    found, truth = filled(found), filled(truth)
    # A tool that names the columns itself says that there is no header: that is right as well.
    if found == truth or found[1:] == truth:
        return "right"
    return "other cells" if len(found) == len(truth) else f"{len(found)} of {len(truth)} rows"


def main():
    tools = [("this reader", corridor), ("DuckDB", duck), ("pandas", pandas), ("CleverCSV", clever)]
    version = importlib.metadata.version
    print("# Messy files\n\nHow four readers take the same twenty small files when nothing is told, by "
          "`Benchmarks/messy/compare.py`.\n")
    print(f"DuckDB {version('duckdb')} (`read_csv`), pandas {version('pandas')} (`sep=None`), CleverCSV "
          f"{version('clevercsv')} (`read_table`), this reader (`corridor records`).\nCells are read as text. "
          "Of the outcomes that are not right, *refused* is honest; the others are silent.\nThe files and what is "
          "right about them are our own choice, so this shows ways of failing, not who is best.\n")
    print("| file | " + " | ".join(name for name, _ in tools) + " |\n|---|" + "---|" * len(tools))
    right = [0] * len(tools)
    with tempfile.TemporaryDirectory() as folder:
        for name, content, truth in cases():
            path = os.path.join(folder, "x.csv")
            with open(path, "wb") as file:
                file.write(content if isinstance(content, bytes) else content.encode())
            row = [verdict(reader, path, truth) for _, reader in tools]
            right = [r + (v == "right") for r, v in zip(right, row)]
            print(f"| {name} | " + " | ".join(row) + " |")
    print("| **right** | " + " | ".join(f"{r} of 20" for r in right) + " |")


if __name__ == "__main__":
    main()
