#!/bin/sh
# A steady load, five times as much for a minute, and the steady load again; fails when more than 1 % of the spike are errors, or
# when answers are not as quick as before within a minute. Needs a running suite with dossiers (./tthc up --data demo), and Node. Takes four minutes.
set -e
root=$(cd "$(dirname "$0")/../.." && pwd)
BENCH_TOKEN=$("$root/tthc" token "${1:-tinh.tiepnhan}" | tail -1)
BENCH_GATEWAY=http://127.0.0.1:${TTHC_PORT_GATEWAY:-8080}
export BENCH_TOKEN BENCH_GATEWAY
exec node "$root/deploy/bench/reading/spike.mjs"
