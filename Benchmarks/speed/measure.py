#!/usr/bin/env python3
"""Runs corridor and the peers on one file, in pairs, and prints a table: see the script `run`."""
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


def main():
    corridor, python, path, runs, threads = sys.argv[1:6]
    names = sys.argv[6:]
    here = os.path.dirname(os.path.abspath(__file__))
    size = os.path.getsize(path)
    if os.path.isdir(path):
        size = sum(entry.stat().st_size for entry in os.scandir(path))
    whole = timed([corridor, "score", "--all", "--format", "csv", path])[3].decode().splitlines()
    counts = {"corridor": sum(int(row["payments"]) for row in csv.DictReader(whole))}
    commands = {"corridor": [corridor, "score", "--format", "csv", "--threads", threads, path]}
    for name in names:
        if name == "corridor, one thread":
            commands[name] = [corridor, "score", "--format", "csv", "--threads", "1", path]
            counts[name] = counts["corridor"]
        elif name == "corridor, with digest":
            commands[name] = [corridor, "score", "--format", "json", "--threads", threads, path]
            counts[name] = counts["corridor"]
        elif name == "naive Swift":
            commands[name] = [os.path.join(os.path.dirname(path), "naive"), path]
        else:
            commands[name] = [python, f"{here}/peers.py", name, path, threads]
    seen = {name: [] for name in commands}
    for _ in range(int(runs)):
        for name, command in commands.items():
            seconds, busy, memory, output = timed(command)
            seen[name].append((seconds, busy, memory))
            if name not in counts:
                counts[name] = int(output)
    print(f"{os.path.basename(path)}: {size:,} bytes, load {os.getloadavg()[0]:.1f}, median of {runs} paired runs")
    print("| what | payments in scope | s | CPU s | GB/s | peak MB | times corridor's s |")
    print("|---|---|---|---|---|---|---|")
    for name, results in seen.items():
        seconds = statistics.median(r[0] for r in results)
        ratio = statistics.median(r[0] / own[0] for r, own in zip(results, seen["corridor"]))
        print(f"| {name} | {counts[name]:,} | {seconds:.2f} | {statistics.median(r[1] for r in results):.2f} "
              f"| {size / seconds / 1e9:.3f} | {max(r[2] for r in results):.0f} | {ratio:.1f} |", flush=True)
    if len(set(counts.values())) != 1:
        sys.exit("measure: not all count the same payments in scope")


main()
