"""Other methods on the same data: outlier detectors from PyOD, a counting rule in SQL, and gradient
boosting that is given the truth as an upper reference."""

import csv
import json
import math
import sqlite3
import subprocess

import numpy
from pyod.models.copod import COPOD
from pyod.models.ecod import ECOD
from pyod.models.hbos import HBOS
from pyod.models.iforest import IForest
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.model_selection import StratifiedKFold

from worlds import is_buyer

PLAIN = ("payments", "beneficiaries", "total", "days_since_last")


def features(rows):
    """The report's indicator columns and a few aggregates; what is not testable is 0 here. No
    column that combines others (score, victim score, q, lane) is handed over."""
    names = list(rows[0])
    indicators = [n for n in names[names.index("indicators") + 1 :] if not n.startswith("victim_")]
    matrix = []
    for row in rows:
        payments, total = float(row["payments"]), float(row["total"])
        few = [math.log1p(float(row[name] or 0)) for name in PLAIN]
        few.append(math.log1p(total / max(payments, 1)))
        few.append(float(row["beneficiaries"]) / max(payments, 1))
        matrix.append(few + [float(row[name] or 0) / 1000 for name in indicators])
    return numpy.array(matrix)


def detectors(rows):
    """Outlier scores without labels, by name."""
    matrix = features(rows)
    made = {
        "HBOS": HBOS(), "ECOD": ECOD(), "COPOD": COPOD(),
        "Isolation Forest": IForest(random_state=0),
    }
    return {name: model.fit(matrix).decision_scores_ for name, model in made.items()}


def supervised(rows, truth):
    """Five-fold gradient boosting with the truth. An upper reference, never a method in use."""
    matrix = features(rows)
    labels = numpy.array([is_buyer(truth[row["payer"]]) for row in rows])
    scores = numpy.zeros(len(labels))
    if labels.sum() < 5:
        return scores
    for fitted, held in StratifiedKFold(5, shuffle=True, random_state=0).split(matrix, labels):
        model = HistGradientBoostingClassifier(random_state=0, max_iter=150, learning_rate=0.05)
        model.fit(matrix[fitted], labels[fitted])
        scores[held] = model.predict_proba(matrix[held])[:, 1]
    return scores


COUNTING_RULE = """
SELECT payer, (payments >= 6) + (payments >= 12) + (payments > 20) + (low >= 0.6) + (payees >= 3)
  + (payments > 1 AND span / (payments - 1) <= 20) + (night >= 0.5) AS points
FROM (
  SELECT payer, COUNT(*) AS payments, AVG(usd BETWEEN 7 AND 75) AS low,
    COUNT(DISTINCT payee) AS payees, MAX(day) - MIN(day) AS span,
    AVG(hour >= 22 OR hour < 6) AS night
  FROM payment GROUP BY payer)
ORDER BY points DESC, payer
"""


def counting_rule(world):
    """Thresholds that an analyst would write in SQL, from AUSTRAC's and the AIC's figures; a night
    hour is an hour of UTC here, since SQL knows no payer's clock."""
    policy = json.loads(subprocess.run([world.corridor, "policy"], check=True,
                                       stdout=subprocess.PIPE).stdout)
    rate = {currency: entry["value"] for currency, entry in policy["rates"].items()
            if isinstance(entry, dict) and "value" in entry}
    flagged = set(policy["corridors"]["purchase"]["value"])
    database = sqlite3.connect(":memory:")
    database.execute("CREATE TABLE payment (payer, payee, usd REAL, day REAL, hour INTEGER)")

    def payments():
        with open(world.export, newline="", encoding="utf-8") as file:
            for row in csv.DictReader(file):
                abroad = row["payer_country"] != row["payee_country"]
                if not abroad or row["payee_country"] not in flagged:
                    continue
                usd = float(row["amount"]) * rate.get(row["currency"], 0)
                if 0 < usd <= 1000:
                    day = numpy.datetime64(row["timestamp"][:10]).astype(int)
                    yield (row["payer_id"], row["payee_id"], usd, int(day),
                           int(row["timestamp"][11:13]))

    database.executemany("INSERT INTO payment VALUES (?, ?, ?, ?, ?)", payments())
    return [payer for payer, _ in database.execute(COUNTING_RULE)]
