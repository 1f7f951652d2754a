"""The same table as findings.sql, by two local workers of Dask distributed: `python3 findings_dask.py FOLDER`, written as CSV."""
import json
import sys

import dask.bag
from distributed import Client, LocalCluster


def rows(text):
    for finding in json.loads(text)["findings"]:
        people = finding.get("people")
        answer = " ".join(str(value) for value in finding["values"])
        yield {
            "question": finding["question"],
            "answer": answer,
            "unsaid": finding["unsaid"],
            "groups": 1,
            "shown": 0 if people is None else 1,
            "people": people or 0,
        }


def main(folder):
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster, Client(cluster):
        files = dask.bag.read_text(f"{folder}/*.json", files_per_partition=500)
        table = files.map(rows).flatten().to_dataframe()
        counted = table.groupby(["question", "answer", "unsaid"])[["groups", "shown", "people"]].sum().compute()
        counted.sort_index().to_csv(sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1])
