#!/usr/bin/env python3
"""Writes a made-up export for measuring speed: python3 make-data.py ROWS PAYERS FILE [CASE]

Nobody in it exists. Equal arguments give equal bytes. Names are quoted with commas and doubled quotes in
half of the rows, one purpose in two hundred holds a quoted line break, one row in eight is in scope.
"""
import csv
import os
import random
import sys

HEADER = ("transaction_id,timestamp,payer_id,payer_name,payer_country,payee_id,payee_name,payee_country,"
          "amount,currency,channel,purpose,status")
FIRST = ["Ann", "Ben", "Carla", "Dan", "Eve", "Finn", "Grace", "Hugo"]
LAST = ["Smith", "Jones", "O'Brien", "Lee", "Garcia", "Muller", "Novak", "Kim"]
WATCHED = ["PH", "TH", "CO", "DO", "MX", "IN", "GH", "NG"]
OTHERS = ["US", "GB", "DE", "FR", "AU", "NZ", "CA", "ES", "IT", "VN", "PL", "BR"]
ORIGINS = [("AU", "AUD"), ("GB", "GBP"), ("US", "USD"), ("DE", "EUR"), ("CA", "CAD")]
PURPOSES = ["gift", "family support", "school fees", "rent", "medical", "savings"]
CASES = {
    "plain": "", "quoted": "every cell quoted", "crlf": "CR LF", "utf16": "UTF-16 LE with a mark",
    "cp1252": "Windows-1252", "wide": "100 columns", "text": "500 characters of purpose",
    "payers": "another payer in every row", "all": "everything in scope", "none": "nothing in scope",
    "one-payer": "everything in scope, half of it one payer's",
    "one-payee": "everything in scope, another payer in every row, one beneficiary of all",
    "files": "a folder of 10,000 files",
}
FILES = 10_000


def rows(count, payers, case):
    draw = random.Random(7)
    share = {"all": 1.0, "one-payer": 1.0, "one-payee": 1.0, "none": 0.0}.get(case, 0.125)
    for number in range(count):
        payer = draw.randrange(payers)
        if case == "one-payer" and draw.random() < 0.5:
            payer = 0
        if case in ("payers", "one-payee"):
            payer = number
        origin, currency = ORIGINS[payer % 5]
        if draw.random() < share:
            destination = WATCHED[draw.randrange(8)]
        else:
            destination = origin if draw.random() < 0.5 else OTHERS[draw.randrange(12)]
        kind = draw.random()
        name = f"{LAST[payer % 8]}, {FIRST[payer // 8 % 8]}" if kind < 0.5 else f"{FIRST[payer // 8 % 8]} {LAST[payer % 8]}"
        if case == "cp1252":
            name = name.replace("u", "\u00fc")
        payee_name = f"{FIRST[draw.randrange(8)]} {LAST[draw.randrange(8)]}"
        if kind < 0.05:
            payee_name = f'{FIRST[draw.randrange(8)]} "{payee_name}"'
        purpose = PURPOSES[draw.randrange(6)]
        if kind > 0.995:
            purpose += "\nsecond line, same memo"
        if case == "text":
            purpose = (purpose + " ") * (500 // (len(purpose) + 1))
        at = draw.randrange(365 * 86_400)
        day, second = divmod(at, 86_400)
        payee = payer * 7 + draw.randrange(3) if draw.random() < 0.8 else draw.randrange(payers)
        if case == "one-payee":
            payee = 0
        yield [
            f"T{number:08}",
            f"2024-{day // 31 + 1:02}-{day % 28 + 1:02}T{second // 3600:02}:{second // 60 % 60:02}:{second % 60:02}Z",
            f"P{payer:07}", name, origin, f"R{payee:07}", payee_name, destination,
            f"{draw.randrange(400) + 5}.{draw.randrange(100):02}", currency,
            "wallet" if payer % 3 == 0 else "money_transfer", purpose, "completed",
        ] + (["x"] * 87 if case == "wide" else [])


def write_files(count, payers, folder):
    """The plain rows, dealt out to many files with a header each."""
    os.makedirs(folder)
    drawn = rows(count, payers, "plain")
    for number in range(min(FILES, count)):
        size = count * (number + 1) // FILES - count * number // FILES if count >= FILES else 1
        with open(f"{folder}/export-{number:05}.csv", "w", newline="") as out:
            lines = csv.writer(out, lineterminator="\n")
            lines.writerow(HEADER.split(","))
            lines.writerows(row for _, row in zip(range(size), drawn))


def main():
    count, payers, path = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
    case = sys.argv[4] if len(sys.argv) > 4 else "plain"
    if case not in CASES:
        sys.exit(f"make-data: no case {case}; there are {', '.join(CASES)}")
    encoding = {"utf16": "utf-16-le", "cp1252": "cp1252"}.get(case, "utf-8")
    end = "\r\n" if case == "crlf" else "\n"

    def cell(text):
        if case == "quoted" or any(sign in text for sign in ',"\n'):
            return '"' + text.replace('"', '""') + '"'
        return text

    if case == "files":
        return write_files(count, payers, path)

    header = HEADER + "".join(f",extra_{index}" for index in range(87)) if case == "wide" else HEADER
    with open(path, "w", newline="", encoding=encoding) as out:
        if case == "utf16":
            out.write("\ufeff")
        out.write(header + end)
        lines = []
        for row in rows(count, payers, case):
            lines.append(",".join(map(cell, row)))
            if len(lines) == 10_000:
                out.write(end.join(lines) + end)
                lines = []
        if lines:
            out.write(end.join(lines) + end)


main()
