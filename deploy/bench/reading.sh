#!/bin/sh
# Reads the same rows through the gateway and through PostGraphile straight on the same database, in turns in one run.
# Needs a running suite with dossiers (./tthc up --data demo) of the same folder, and npm. Takes about three minutes.
set -e
root=$(cd "$(dirname "$0")/../.." && pwd)
BENCH_TOKEN=$("$root/tthc" token "${1:-tinh.tiepnhan}" | tail -1)
BENCH_HOME=${TTHC_HOME:-$root/.tthc}
BENCH_POSTGRES=${TTHC_PORT_POSTGRES:-5434}
BENCH_GATEWAY=http://127.0.0.1:${TTHC_PORT_GATEWAY:-8080}
# what the gateway side works with, to tell the CPU that it takes
BENCH_PROCESSES=$("$root/tthc" status | awk '$1 == "gateway" || $1 == "dossier" { print $5 }' | xargs)
export BENCH_PROCESSES BENCH_TOKEN BENCH_HOME BENCH_POSTGRES BENCH_GATEWAY
cd "$root/deploy/bench/reading"
[ -d node_modules ] || npm ci --no-audit --no-fund --ignore-scripts --loglevel=error
exec node read.mjs
