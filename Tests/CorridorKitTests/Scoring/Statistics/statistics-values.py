"""Writes StatisticsValues.swift: what the library's tests and tails are held against.

Needs numpy and scipy (made with numpy 2.4.6, scipy 1.17.1):
    python3 statistics-values.py > StatisticsValues.swift

Mann-Kendall comes from all orders of short series, Greenwood's statistic from two million simulated series (so
its last digits are chance: half a thousandth), hypergeometric tails from whole numbers (SciPy's keep ten digits),
Rayleigh's p from astropy's series written out, the rest from SciPy.
"""
import fractions
import itertools
import math
import random

import numpy as np
from scipy import stats

draw = random.Random(20251125)
print("// Made by statistics-values.py; do not edit.\n")
print("/// Arguments and values from SciPy, from whole enumeration and from simulation.")
print("enum StatisticsValues {")

print("  static let mannKendallExact: [(values: [Int64], p: Double)] = [")
for n, top in [(4, 9), (5, 9), (5, 2), (6, 4), (7, 9), (7, 3), (8, 5)]:
    x = [draw.randint(1, top) for _ in range(n)]
    if len(set(x)) == 1:
        x[0] += 1
    s = lambda v: sum(np.sign(b - a) for a, b in itertools.combinations(v, 2))
    own, hits, total = s(x), 0, 0
    for order in itertools.permutations(x):
        total += 1
        hits += s(order) >= own
    print(f"    ({x}, {float(hits / total)!r}),")
print("  ]")

print("  static let binomial: [(k: Int, n: Int, chance: Double, tail: Double, midP: Double)] = [")
for k, n, p in [(3, 10, 0.2), (10, 10, 0.5), (0, 5, 0.3), (40, 60, 0.45), (7, 400, 0.003), (90, 100, 0.99)]:
    tail = stats.binom.sf(k - 1, n, p)
    print(f"    ({k}, {n}, {p}, {float(tail)!r}, {float(tail - stats.binom.pmf(k, n, p) / 2)!r}),")
print("  ]")

print("  static let hypergeometric: [(k: Int, n: Int, marked: Int, all: Int, tail: Double)] = [")
for k, n, m, a in [(2, 3, 3, 40), (2, 5, 4, 12_000), (3, 6, 6, 900), (1, 10, 2, 25), (4, 4, 4, 300_000), (2, 40, 60, 5_000), (30, 200, 150, 1_000), (5, 5, 9, 9)]:
    ways = sum(math.comb(m, x) * math.comb(a - m, n - x) for x in range(k, min(n, m) + 1))
    tail = float(fractions.Fraction(ways, math.comb(a, n)))
    assert np.isclose(tail, stats.hypergeom.sf(k - 1, a, m, n), rtol=1e-10, atol=0)
    print(f"    ({k}, {n}, {m}, {a}, {tail!r}),")
print("  ]")

print("  static let negativeBinomial: [(k: Int, mean: Double, variance: Double, tail: Double)] = [")
for k, m, v in [(10, 4, 10), (10, 4, 4), (1, 0.2, 3), (60, 12, 90), (300, 40, 2000), (5, 8, 9), (150, 20, 60)]:
    tail = stats.poisson.sf(k - 1, m) if v <= m else stats.nbinom.sf(k - 1, m * m / (v - m), m / v)
    print(f"    ({k}, {float(m)}, {float(v)}, {float(tail)!r}),")
print("  ]")

print("  static let rayleigh: [(turns: [Double], length: Double, p: Double)] = [")
for n, kappa in [(5, 2), (12, 0.5), (40, 1), (120, 0.2)]:
    turns = np.round(np.random.default_rng(n).vonmises(1, kappa, n) / (2 * np.pi) % 1, 4)
    r = abs(np.exp(2j * np.pi * turns).mean())
    z = n * r * r
    t = 1 if n >= 50 else 1 + (2*z - z**2) / (4*n) - (24*z - 132*z**2 + 76*z**3 - 9*z**4) / (288*n*n)
    print(f"    ({[float(x) for x in turns]}, {float(r)!r}, {float(np.exp(-z) * t)!r}),")
print("  ]")

print("  static let greenwood: [(gaps: Int, sum: Double, below: Double)] = [")
generator = np.random.default_rng(7)
for m in (4, 5, 9, 15, 30):
    g = np.concatenate([(generator.dirichlet(np.ones(m), 100_000) ** 2).sum(1) for _ in range(20)])
    for q in (0.01, 0.1, 0.5, 0.9, 0.99):
        x = round(float(np.quantile(g, q)), 6)
        print(f"    ({m}, {x}, {float((g <= x).mean())!r}),")
print("  ]")

print("  static let robust: [(values: [Double], x: Double, score: Double)] = [")
for n in (8, 9, 25):
    v = [round(draw.gauss(3, 1), 3) for _ in range(n)]
    print(f"    ({v}, 9.5, {float(0.6745 * (9.5 - np.median(v)) / stats.median_abs_deviation(v))!r}),")
print("  ]")
print("}")
