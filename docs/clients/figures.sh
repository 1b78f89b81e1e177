#!/usr/bin/env bash
# A figure, and the cases behind it as a file, with curl. Needs TTHC_URL (https://…) and TTHC_KEY (tthc_…).
set -euo pipefail
: "${TTHC_URL:?}" "${TTHC_KEY:?}"
from=${1:-2026-03-01} to=${2:-2026-03-31}

# The key goes through standard input: it is not to be seen in a list of processes.
ask() { curl --silent --show-error --fail-with-body --retry 3 --config - "$@" <<<"header = \"Authorization: Bearer $TTHC_KEY\""; }

# What this key opens, until when, and how it has been used.
ask "$TTHC_URL/api/v1/key"
echo

# The figure: how many dossiers were received.
query='query Received($from: Date!, $to: Date!) { figures(query: {indicators: [RECEIVED], from: $from, to: $to}) { total { values { value } } } }'
body="{\"query\": \"$query\", \"variables\": {\"from\": \"$from\", \"to\": \"$to\"}}"
ask --header 'Content-Type: application/json' --data "$body" "$TTHC_URL/graphql"
echo

# The very cases behind it: as many lines as the figure says.
ask --output cases.ndjson "$TTHC_URL/api/v1/figures/cases.ndjson?indicator=RECEIVED&from=$from&to=$to"
echo "cases: $(wc -l < cases.ndjson | tr -d ' ')"
