#!/usr/bin/env bash
# Measures the load of procedures into an empty catalogue: the first 2,119 of those that may apply to the province, and all 5,665 of the national
# list. Starts a suite of its own for each load, in a folder and on ports of its own, with units and calendar only, and throws it away;
# an installation that runs beside it is left alone but takes its share of the machine. Minutes; needs what ./tthc up needs, and curl.
# Usage: deploy/bench/catalogue-import.sh [rounds, default 3] [numbers of procedures, default 2119 5665]
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
rounds=${1:-3}
[ $# -gt 0 ] && shift
sizes=${*:-2119 5665}

for tool in curl awk gzip sort sed; do
    command -v "$tool" > /dev/null || { echo "$tool is needed" >&2; exit 1; }
done
work=$(mktemp -d)
export TTHC_HOME=$work/home
no=0
for part in GATEWAY CATALOG DOSSIER FEEDBACK REPORTING KEYCLOAK POSTGRES KAFKA PORTAL; do
    no=$((no + 1))
    export "TTHC_PORT_$part=$((18400 + no))"
done
trap '"$root/tthc" down > /dev/null 2>&1 || true; rm -rf "$work"' EXIT

# All of the list, or as many of it as wanted of those that may apply: each of these is published and told to the others.
list() { # how many
    if [ "$1" -ge 5665 ]; then
        cat "$root/deploy/data/procedures.jsonl.gz"
    else
        gzip -dc "$root/deploy/data/procedures.jsonl.gz" |
            awk -F'"' -v most="$1" -v codes="$root/deploy/data/procedures-an-giang.csv" '
                BEGIN { while ((getline line < codes) > 0) { split(line, cells, ","); applies[cells[1]] = 1 } }
                ($4 in applies) && n < most { n++; print }' | gzip -1
    fi
}

number() { # name, answer on stdin
    sed -n "s/.*\"$1\":\([0-9]*\).*/\1/p"
}

echo "load $(cut -d' ' -f1-3 /proc/loadavg 2> /dev/null || echo unknown), $(date +%F' '%H:%M)"
for size in $sizes; do
    list "$size" > "$work/list.gz"
    : > "$work/seconds"
    for round in $(seq 1 "$rounds"); do
        "$root/tthc" up --fresh --data units --detach > "$work/up.log" 2>&1 || { cat "$work/up.log" >&2; exit 1; }
        export TTHC_BUILD=never
        token=$("$root/tthc" token tinh.quantri | tail -1)
        seconds=$(curl -sS -f -o "$work/report.json" -w '%{time_total}' -X POST -H "Authorization: Bearer $token" \
            -H "Idempotency-Key: bench-$size-$round" -H 'Content-Type: application/gzip' --data-binary "@$work/list.gz" \
            "http://localhost:$TTHC_PORT_CATALOG/api/v1/imports/procedures")
        loaded=$(number loaded < "$work/report.json")
        if [ "$loaded" != "$size" ]; then
            echo "Of $size procedures $loaded were loaded." >&2
            exit 1
        fi
        printf '%6d procedures, round %d: %6.2f s\n' "$size" "$round" "$seconds"
        echo "$seconds" >> "$work/seconds"
        "$root/tthc" down > /dev/null
    done
    sort -n "$work/seconds" | awk -v size="$size" '{ t[NR] = $1 } END { printf "%6d procedures, median of %d: %6.2f s\n", size, NR, t[int((NR + 1) / 2)] }'
done
