#!/bin/sh
# Measures what authorisation adds to a request of a running suite: ./deploy/bench/authorization.sh [catalogue] [user]
# Needs JDK 25 as java, or JAVA_HOME, and the suite of ./tthc up.
cd "$(dirname "$0")/../.." || exit 1
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
exec "$java" deploy/bench/Authorization.java "${1:-http://localhost:8081}" "$(./tthc token "${2:-longxuyen.tiepnhan}")" \
    "${3:-http://localhost:8180}"
