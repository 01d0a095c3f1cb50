#!/usr/bin/env python3
"""Measures corridor and prints tables: see the script `run`.

measure.py peers CORRIDOR PYTHON FILE RUNS THREADS NAME...: corridor and the peers on one file, in pairs
measure.py phases CORRIDOR FILE RUNS THREADS: how much of a run is spent up to where
measure.py files CORRIDOR RUNS THREADS FILE...: files held against the first, byte for byte
"""
import csv
import os
import statistics
import subprocess
import sys
import time


def timed(command):
    """Seconds, processor seconds, peak memory in MB and standard output of a process."""
    began = time.monotonic()
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        output = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"measure: {' '.join(command)} ended with {process.returncode}")
    seconds = time.monotonic() - began
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, output


def size_of(path):
    if os.path.isdir(path):
        return sum(entry.stat().st_size for entry in os.scandir(path))
    return os.path.getsize(path)


def payments_in_scope(corridor, path):
    whole = timed([corridor, "score", "--all", "--format", "csv", path])[3].decode().splitlines()
    return sum(int(row["payments"]) for row in csv.DictReader(whole))


def head(path, runs):
    return f"{os.path.basename(path)}: {size_of(path):,} bytes, load {os.getloadavg()[0]:.1f}, median of {runs} paired runs"


def phases(corridor, path, runs, threads):
    """A phase is what a command takes beyond the one before it, which does all but that phase."""
    nowhere = path + ".nowhere.json"
    with open(nowhere, "w") as out:
        out.write('{"corridors": {"purchase": ["AQ"], "victim": ["AQ"]}}')
    commands = {
        "read, tell what is in scope": ["score", "--format", "csv", "--policy", nowhere],
        "keep, merge, sort, profile, count the ordinary side": ["population"],
        "score, network, q, rank, print": ["score", "--format", "csv"],
    }
    seen = {name: [] for name in commands}
    for _ in range(int(runs)):
        for name, command in commands.items():
            seen[name].append(timed([corridor, *command, "--threads", threads, path])[:3])
    print(head(path, runs))
    print("| up to and with | s | CPU s | GB/s | peak MB | this phase alone, s | CPU s |")
    print("|---|---|---|---|---|---|---|")
    before = (0.0, 0.0)
    for name, results in seen.items():
        seconds, busy = (statistics.median(r[i] for r in results) for i in (0, 1))
        print(f"| {name} | {seconds:.2f} | {busy:.2f} | {size_of(path) / seconds / 1e9:.3f} "
              f"| {max(r[2] for r in results):.0f} | {seconds - before[0]:.2f} | {busy - before[1]:.2f} |", flush=True)
        before = (seconds, busy)


def files(corridor, runs, threads, paths):
    seen = {path: [] for path in paths}
    for _ in range(int(runs)):
        for path in paths:
            seen[path].append(timed([corridor, "score", "--format", "csv", "--threads", threads, path])[:3])
    print(f"load {os.getloadavg()[0]:.1f}, median of {runs} paired runs")
    print("| what | bytes | payments in scope | s | CPU s | GB/s | GB a CPU s | peak MB | share of the first's GB/s |")
    print("|---|---|---|---|---|---|---|---|---|")
    for path, results in seen.items():
        seconds, busy = (statistics.median(r[i] for r in results) for i in (0, 1))
        size = size_of(path)
        share = statistics.median(
            size / size_of(paths[0]) * first[0] / own[0] for own, first in zip(results, seen[paths[0]]))
        print(f"| {os.path.basename(path).removesuffix('.csv')} | {size:,} | {payments_in_scope(corridor, path):,} "
              f"| {seconds:.2f} | {busy:.2f} | {size / seconds / 1e9:.3f} | {size / busy / 1e9:.3f} "
              f"| {max(r[2] for r in results):.0f} | {share:.2f} |", flush=True)


def peers(corridor, python, path, runs, threads, names):
    here = os.path.dirname(os.path.abspath(__file__))
    size = size_of(path)
    counts = {"corridor": payments_in_scope(corridor, path)}
    commands = {"corridor": [corridor, "score", "--format", "csv", "--threads", threads, path]}
    for name in names:
        if name == "corridor, one thread":
            commands[name] = [corridor, "score", "--format", "csv", "--threads", "1", path]
            counts[name] = counts["corridor"]
        elif name == "corridor, JSON":
            commands[name] = [corridor, "score", "--format", "json", "--threads", threads, path]
            counts[name] = counts["corridor"]
        elif name == "naive Swift":
            commands[name] = [os.path.join(os.path.dirname(path), "naive"), path]
        else:
            commands[name] = [python, f"{here}/peers.py", name, path, threads]
    seen = {name: [] for name in commands}
    for number in range(int(runs)):
        for name, command in commands.items():
            # These take minutes; a second time would say nothing new.
            if number > 0 and name in ("naive Swift", "pandas"):
                continue
            seconds, busy, memory, output = timed(command)
            seen[name].append((seconds, busy, memory))
            if name not in counts:
                counts[name] = int(output)
            print(f"measure: {name}, {seconds:.1f} s", file=sys.stderr)
    print(head(path, runs) + " (naive Swift and pandas: one)")
    print("| what | payments in scope | s | CPU s | GB/s | peak MB | times corridor's s |")
    print("|---|---|---|---|---|---|---|")
    for name, results in seen.items():
        seconds = statistics.median(r[0] for r in results)
        ratio = statistics.median(r[0] / own[0] for r, own in zip(results, seen["corridor"]))
        print(f"| {name} | {counts[name]:,} | {seconds:.2f} | {statistics.median(r[1] for r in results):.2f} "
              f"| {size / seconds / 1e9:.3f} | {max(r[2] for r in results):.0f} | {ratio:.1f} |", flush=True)
    if len(set(counts.values())) != 1:
        sys.exit("measure: not all count the same payments in scope")


if sys.argv[1] == "peers":
    peers(*sys.argv[2:7], sys.argv[7:])
elif sys.argv[1] == "phases":
    phases(*sys.argv[2:])
else:
    files(*sys.argv[2:5], sys.argv[5:])
