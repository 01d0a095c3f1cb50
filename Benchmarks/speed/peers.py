#!/usr/bin/env python3
"""The same purpose by hand in a data tool: python3 peers.py duckdb|polars|pandas FILE [THREADS]

Scope as the standard policy has it, then per payer: payments, beneficiaries, total, first and last instant,
payments at night, distinct amounts. Prints the payments in scope. This is a feature query only: no statistics
against other payers, no network, no ranking.
"""
import os
import sys

SCOPE = ["PH", "TH", "CO", "DO", "MX", "IN", "ZA", "CU", "GH", "UA", "RO", "JM", "KH", "MG", "NG", "CI", "BJ",
         "SN", "ML", "MA"]
RATES = {"AUD": 0.652997548, "GBP": 1.369959088, "USD": 1.0, "EUR": 1.172, "CAD": 0.731265989}


def duckdb_query(path, threads):
    import duckdb
    connection = duckdb.connect(config={"threads": threads})
    rate = "case currency " + " ".join(f"when '{c}' then {r}" for c, r in RATES.items()) + " end"
    return connection.execute(f"""
        with scoped as (
          select payer_id, payee_id, amount * {rate} as usd, timestamp as sent
          from read_csv('{path}', header=true, parallel=false, types={{'amount': 'DOUBLE', 'timestamp': 'TIMESTAMP'}})
          where payer_country <> payee_country and payee_country in ({",".join(f"'{c}'" for c in SCOPE)})
            and amount * {rate} <= 10000 and status = 'completed')
        select sum(n) from (
          select payer_id, count(*) n, count(distinct payee_id), sum(usd), min(sent), max(sent),
            sum((hour(sent) >= 22 or hour(sent) < 6)::int), count(distinct usd)
          from scoped group by payer_id)""").fetchone()[0]


def polars_query(path, threads):
    os.environ["POLARS_MAX_THREADS"] = str(threads)
    import polars as pl
    usd = pl.col("amount") * pl.col("currency").replace_strict(RATES, return_dtype=pl.Float64)
    return (
        pl.scan_csv(path)
        .filter(pl.col("payer_country") != pl.col("payee_country"), pl.col("payee_country").is_in(SCOPE),
                usd <= 10_000, pl.col("status") == "completed")
        .with_columns(usd=usd, sent=pl.col("timestamp").str.to_datetime("%Y-%m-%dT%H:%M:%SZ"))
        .group_by("payer_id")
        .agg(n=pl.len(), payees=pl.col("payee_id").n_unique(), total=pl.col("usd").sum(),
             first=pl.col("sent").min(), last=pl.col("sent").max(),
             night=((pl.col("sent").dt.hour() >= 22) | (pl.col("sent").dt.hour() < 6)).sum(),
             amounts=pl.col("usd").n_unique())
        .collect()["n"].sum())


def pandas_query(path, threads):
    import pandas as pd
    frame = pd.read_csv(path)
    frame["usd"] = frame["amount"] * frame["currency"].map(RATES)
    frame = frame[(frame.payer_country != frame.payee_country) & frame.payee_country.isin(SCOPE)
                  & (frame.usd <= 10_000) & (frame.status == "completed")].copy()
    frame["sent"] = pd.to_datetime(frame["timestamp"], format="%Y-%m-%dT%H:%M:%SZ")
    frame["night"] = (frame.sent.dt.hour >= 22) | (frame.sent.dt.hour < 6)
    groups = frame.groupby("payer_id").agg(
        n=("usd", "size"), payees=("payee_id", "nunique"), total=("usd", "sum"), first=("sent", "min"),
        last=("sent", "max"), night=("night", "sum"), amounts=("usd", "nunique"))
    return groups.n.sum()


query = {"duckdb": duckdb_query, "polars": polars_query, "pandas": pandas_query}[sys.argv[1]]
print(int(query(sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else os.cpu_count())))
