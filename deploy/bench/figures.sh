#!/bin/sh
# Measures the figures over made-up dossiers (1,000,000, or as many as given), by HTTP against the real service and
# database; and how many events a second reporting takes in. Needs what the tests need; takes minutes.
cd "$(dirname "$0")/../.." || exit 1
mvn -q -B -pl reporting-service test -Dtest='FiguresBench,IntakeSpeedTest' -Dtthc.bench.dossiers="${1:-1000000}" \
    -Dsurefire.failIfNoSpecifiedTests=false 2>&1 | grep -a -E 'BENCH|Took in|ERROR'
