"""A figure, the cases behind it page by page, and the same cases as a file. Python 3, nothing to install.

Needs TTHC_URL (https://…) and TTHC_KEY (tthc_…).
"""
import json
import os
import sys
import time
import urllib.error
import urllib.request

URL = os.environ["TTHC_URL"]
KEY = os.environ["TTHC_KEY"]
FROM, TO = (sys.argv[1:] + ["2026-03-01", "2026-03-31"])[:2]

FIGURE = """query Received($from: Date!, $to: Date!) {
  figures(query: {indicators: [RECEIVED], from: $from, to: $to}) { total { values { value } } } }"""
CASES = """query Cases($from: Date!, $to: Date!, $after: String) {
  figureCases(query: {indicator: RECEIVED, from: $from, to: $to}, first: 100, after: $after) {
    edges { node { id code procedureCode receivedAt state } } pageInfo { hasNextPage endCursor } } }"""


def ask(path, body=None):
    """Opens an answer; waits and asks again when the key has used its requests of this minute."""
    headers = {"Authorization": f"Bearer {KEY}", "Content-Type": "application/json"}
    data = None if body is None else json.dumps(body).encode()
    while True:
        try:
            return urllib.request.urlopen(urllib.request.Request(URL + path, data, headers), timeout=60)
        except urllib.error.HTTPError as refused:
            if refused.code != 429:
                sys.exit(f"{refused.code} {refused.read().decode()}")
            time.sleep(int(refused.headers.get("Retry-After", "5")))


def graphql(query, variables):
    with ask("/graphql", {"query": query, "variables": variables}) as answer:
        result = json.load(answer)
    if result.get("errors"):
        sys.exit(json.dumps(result["errors"], ensure_ascii=False))
    return result["data"]


def pages():
    """Every case, page by page."""
    after = None
    while True:
        page = graphql(CASES, {"from": FROM, "to": TO, "after": after})["figureCases"]
        yield from (edge["node"] for edge in page["edges"])
        if not page["pageInfo"]["hasNextPage"]:
            return
        after = page["pageInfo"]["endCursor"]


def file():
    """Every case, line by line, as it arrives."""
    with ask(f"/api/v1/figures/cases.ndjson?indicator=RECEIVED&from={FROM}&to={TO}") as lines:
        for line in lines:
            yield json.loads(line)


figure = graphql(FIGURE, {"from": FROM, "to": TO})["figures"]["total"]["values"][0]["value"]
by_page = sum(1 for _ in pages())
by_file = sum(1 for _ in file())
print(f"figure: {figure:.0f}, by pages: {by_page}, by file: {by_file}")
if not figure == by_page == by_file:
    sys.exit("the figure changed while it was read; read it again")
