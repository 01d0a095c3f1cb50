#!/usr/bin/env python3
"""Writes what each fuzz target begins with: seeds.py CORRIDOR FOLDER

Small inputs, made anew each time from SampleData, from the cases of the dialect tests, from the cells that the tests of
values name, and from what the command CORRIDOR writes. The first bytes of an input choose options, as the targets in
Sources/Fuzz read them.
"""
import glob
import hashlib
import itertools
import json
import os
import re
import subprocess
import sys

CORRIDOR, FOLDER = sys.argv[1:3]
ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")


def seed(target, content):
    folder = os.path.join(FOLDER, target)
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, hashlib.sha1(content).hexdigest()), "wb") as file:
        file.write(content)


def printed(*arguments):
    return subprocess.run([CORRIDOR, *arguments], capture_output=True, check=True).stdout


def sample(pattern):
    return sorted(glob.glob(os.path.join(ROOT, "SampleData", pattern)))


texts = []
for name in sample("exports/*.csv") + sample("malformed/*.csv") + sample("amlsim/*.csv"):
    with open(name, "rb") as file:
        texts.append(b"".join(file.readlines()[:6])[:2_000])
with open(os.path.join(ROOT, "Tests", "Golden", "dialect-cases.jsonl"), "rb") as file:
    for line in file:
        case = json.loads(line)
        text = next((value for value in case.values() if isinstance(value, str) and "\n" in value), "")
        texts.append(text.encode("utf-8", "replace")[:1_000])
texts.append(b'a||b||"c||d"\n1||||3|4\n"x\ny"||z||\n')
texts.append(b'a,"b ""c"" d",e\r\n"x\ny",\'z\', "q" ,"open\n1,2,3\n')
options = itertools.cycle(itertools.product(range(4), range(3), range(3), range(3), range(4), range(3), range(5), range(4)))
for text in filter(None, texts):
    seed("records", bytes(next(options)) + text)
    seed("records", bytes(8) + text)
    seed("dialect", b"\0" + text)
    seed("dialect", b"\1" + text)
    for choices in (b"\0\2\2", b"\0\0\0", b"\1\1\1"):
        seed("export", choices + text)

cells = set()
for name in glob.glob(os.path.join(ROOT, "Tests", "CorridorKitTests", "Reading", "*Tests.swift")):
    with open(name, encoding="utf-8") as file:
        cells.update(re.findall(r'"((?:[^"\\\n])*)"', file.read()))
for cell in cells:
    if len(cell) < 40:
        seed("values", cell.encode())

exports = sample("exports/*.csv")
for number, export in enumerate(exports):
    ledger = os.path.join(FOLDER, "seed.ledger")
    subprocess.run([CORRIDOR, "ledger", export, "-o", ledger], capture_output=True, check=True)
    with open(ledger, "rb") as file:
        content = file.read()
    os.unlink(ledger)
    for choice in (b"\0", b"\1"):
        if len(content) < 12_000:
            seed("ledger", choice + content)
with open(os.path.join(FOLDER, "few.csv"), "w", encoding="utf-8") as file:
    file.write("transaction_id,timestamp,payer_id,payer_country,payee_id,payee_country,amount,currency,status\n")
    for number in range(9):
        status = "reversed" if number == 5 else "completed"
        file.write(f"t{number % 7},2025-03-0{number + 1}T23:00:00Z,p{number % 2},AU,b{number % 3},PH,"
                   f"{20 + number}.50,{('USD', 'EUR', 'AUD')[number % 3]},{status}\n")
few = os.path.join(FOLDER, "few.csv")
ledger = os.path.join(FOLDER, "few.ledger")
subprocess.run([CORRIDOR, "ledger", few, "-o", ledger], capture_output=True, check=True)
with open(ledger, "rb") as file:
    content = file.read()
for choice in (b"\0", b"\1"):
    seed("ledger", choice + content)

# What one shard of `few` says step by step; the steps' numbers stand in the order in which they are printed.
def rows(path):
    with open(path, "rb") as file:
        content = file.read()
    found, start = b"", 16
    while start + 9 <= len(content):
        end = start + 5 + int.from_bytes(content[start + 1:start + 5], "little")
        if content[start:start + 1] == b"P":
            found += content[start + 5:end]
        start = end + 4
    return found


heard = os.path.join(FOLDER, "heard")
os.makedirs(heard, exist_ok=True)
steps = printed("shard", "--steps").decode().split("\n")
for number, step in enumerate(filter(None, steps)):
    name, kind = step.split()
    said, answer = os.path.join(FOLDER, "said.round"), os.path.join(heard, f"{number}.round")
    printed("shard", few, "--part", "1", "--partitions", "1", "--heard", heard, "-o", said)
    ranges = kind == "ranges"
    part = said.replace(".round", "-1-of-1.round") if ranges else said
    printed("combine", part, "-o", answer)
    if ranges:
        os.rename(answer.replace(".round", "-1-of-1.round"), answer)
    seed("rounds", bytes([0, number]) + 2 * rows(part))
    for way in (1, 2):
        seed("rounds", bytes([way, number]) + rows(answer))
    os.unlink(part)
for name in os.listdir(heard):
    os.unlink(os.path.join(heard, name))
os.rmdir(heard)

policy = b'{"name": "ours", "gap.short": 15, "victim": {"window": {"value": 14, "unit": "days"}}} // why'
columns = (b'{"files": [{"match": "bank_*.csv", "namespace": null, "encoding": "windows-1252", "dialect": {"separator":'
           b' ";"}, "timeZone": "+08:00", "dateOrder": "dmy", "decimal": ",", "columns": {"payer_id": "Kundennr",'
           b' "amount": {"column": "Betrag", "sign": "negative is outgoing"}, "timestamp": {"column": "time", "unit":'
           b' "days", "since": "2020-01-01"}}, "constants": {"currency": "AUD", "payer_country": "AU"}}]}')
rates = b"Date,USD,JPY,AUD,\n2025-03-05,1.0694,160.1,1.6888,\n2025-03-04,1.0557,N/A,1.6967,\n"
report = printed("score", few, "--all", "--format", "json")
short = report[:report.find(b'"policy": {')] + b'"policy": {}, "population": {}, "payers": []}'
for kind, content in ((0, policy), (0, b"{}"), (1, printed("policy")[:6_000]), (2, columns), (3, rates),
                      (4, b"payer,until,by\nP1,2026-01-01,me\n\"P,2\",,\n"), (5, report), (5, short), (6, report),
                      (6, short), (7, b'{"n":1,"previous":"' + b"0" * 64 + b'","sha256":"' + b"0" * 64 + b'"}\n')):
    seed("files", bytes([kind]) + content)

# A population tells of many payers. Of one cohort it is short enough to be changed everywhere.
counted = json.loads(printed("population", *exports))
one = {**counted, "cohorts": counted["cohorts"][:1],
       "cells": {key: rows[:1] for key, rows in counted["cells"].items()}}
codes = (b'{"rentity_id": 42, "submission_code": "E", "currency_code_local": "AUD", "country_form": "alpha-3",'
         b' "possible_purchase": {"report_code": "STR", "indicators": ["CSE"]}, "possible_victim": null,'
         b' "transmode_codes": {"wallet": "W"}, "funds_codes": {"cash": "K"}, "indicators": {"short_gaps": "S"}} // why')
for kind, content in ((8, json.dumps(one, separators=(",", ":")).encode()), (9, codes),
                      (9, codes.replace(b"null", b'{"report_code": "SAR"}')),
                      (10, b"corridorkit-key-1 " + b"0123456789abcdef" * 4 + b"\n"),
                      (11, b"payer,person\nP1,J\nP2,J\n\"M\xc3\xbcller, Jan\",J\nJ,J\n"),
                      (12, b"beneficiary;payer;weight;source;note\nb1;;0.5;unit;\n;p1;;;\nb1;;1e-3;;\n"),
                      (13, b"payer,until,by\nP1,2026-01-01,me\n\"P,2\",2024-02-29,\nP1,2025-01-01,you\n"),
                      (14, b"payer\toutcome\nP1\tconfirmed\nP2\tCleared\nP1\tconfirmed\n"),
                      (15, b"\xef\xbb\xbfpayer|beneficiary|why\np1||x\n|b1|\n")):
    seed("files", bytes([kind]) + content)
os.unlink(few)
os.unlink(ledger)
