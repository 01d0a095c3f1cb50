"""Writes ReferenceValues.swift: what the library's own mathematics is held against.

Needs numpy and scipy (made with numpy 2.4.6, scipy 1.17.1):
    python3 reference-values.py > ReferenceValues.swift

The beta function at whole numbers comes from exact fractions and 60-digit decimals, since differences of
large logarithms lose digits in double precision, in SciPy as anywhere.
"""
import random
from decimal import Decimal, getcontext
from math import factorial

import numpy as np
from scipy import special

getcontext().prec = 60
draw = random.Random(20250630)


def table(name, arguments, function):
    print(f"  static let {name}: [(Double, Double)] = [")
    for x in arguments:
        print(f"    ({float(x)!r}, {float(function(x))!r}),")
    print("  ]")


print("// Made by reference-values.py; do not edit.")
print("")
print("/// Arguments and values from SciPy and from exact arithmetic.")
print("enum ReferenceValues {")
spread = [10.0 ** draw.uniform(-300, 300) for _ in range(30)]
near_one = [1 + s * 10.0**-k for k in (1, 3, 6, 9, 12, 15) for s in (1, -1)]
table("logarithm", spread + near_one + [draw.uniform(0.5, 2) for _ in range(30)], np.log)
table("logarithm2", spread + near_one + [draw.uniform(0.5, 2) for _ in range(20)] + [1 / 1024, 3, 1000], np.log2)
small = [s * 10.0**-k for k in (1, 2, 4, 8, 12, 16, 20) for s in (1, -1)]
table("logarithmOfOnePlus", small + [draw.uniform(-0.9, 5) for _ in range(20)], np.log1p)
table("exponential", [draw.uniform(-700, 700) for _ in range(40)] + small + [0, 1, -1, 709.7, -708.3], np.exp)
table("logGamma", [10.0 ** draw.uniform(-10, 10) for _ in range(40)] + [draw.uniform(0.1, 12) for _ in range(40)]
      + [1 + e for e in small[:8]] + [2 + e for e in small[:8]] + [1e100, 1e-100], special.gammaln)
table("normal", [draw.uniform(-8, 8) for _ in range(40)] + [-30, -20, -12, -2.5, -2.4999, 2.4999, 0, 1e-9], special.ndtr)
print("  static let logBeta: [(Double, Double, Double)] = [")
for a, b in [(1, 1), (1, 1000), (2, 3), (3, 9), (3, 10), (9, 12), (10, 10), (10, 11), (25, 4000), (3, 100000), (700, 900), (5000, 2)]:
    value = (Decimal(factorial(a - 1)) * Decimal(factorial(b - 1)) / Decimal(factorial(a + b - 1))).ln()
    print(f"    ({float(a)!r}, {float(b)!r}, {float(value)!r}),")
for a, b in [(0.5, 0.5), (1.6, 1.9), (2.5, 1.3), (0.01, 3.5), (7.3, 4.4)]:
    print(f"    ({a!r}, {b!r}, {float(special.betaln(a, b))!r}),")
print("  ]")
print("}")
