#!/usr/bin/env bash
# Measures the search of a started suite (./tthc up): realistic queries in several spellings, milliseconds as the client sees them.
# Each is asked 5 times to warm up and then counted; all of them in turn, so that no query lives on the answer before it.
# Usage: deploy/bench/catalogue-search.sh [rounds, default 30] [address of the catalogue, default http://localhost:8081]
set -euo pipefail
rounds=${1:-30}
address=${2:-http://localhost:${TTHC_PORT_CATALOG:-8081}}

# kind | text
queries='accents|đăng ký khai sinh
accents|cấp giấy phép xây dựng
accents|hỗ trợ người có công với cách mạng
accents|đăng ký thành lập hộ kinh doanh
without|dang ky khai sinh
without|cap lai giay phep lai xe
without|thu tuc dat dai
without|trich luc ket hon
d-letter|dang ky dat dai
d-letter|đang ky đat đai
d-letter|dieu chinh du an dau tu
abbreviation|GCNQSDĐ
abbreviation|TTHC ve ho tich
abbreviation|BHYT
typo|dang ky khai sihn
typo|giay phep xay dugn
typo|chung thuc chu ky nguoi dihc
code|1.001193
code|1.0049
broad|cấp'

for tool in curl awk sort; do
    command -v "$tool" > /dev/null || { echo "$tool is needed" >&2; exit 1; }
done
if ! total=$(curl -sf "$address/api/v1/procedures?first=1" | sed -n 's/.*"totalCount":\([0-9]*\).*/\1/p') || [ -z "$total" ]; then
    echo "No catalogue answers at $address; start the suite with ./tthc up first." >&2
    exit 1
fi

times=$(mktemp)
trap 'rm -f "$times"' EXIT
ask() { # text → seconds
    curl -s -o /dev/null -w '%{time_total}' -G --data-urlencode "text=$1" --data first=20 "$address/api/v1/procedures"
}
for round in $(seq 1 $((rounds + 5))); do
    while IFS='|' read -r kind text; do
        seconds=$(ask "$text")
        if [ "$round" -gt 5 ]; then
            printf '%s|%s|%s\n' "$kind" "$text" "$seconds" >> "$times"
        fi
    done <<< "$queries"
done

echo "$total procedures in force, $rounds rounds, load $(cut -d' ' -f1-3 /proc/loadavg 2> /dev/null || echo unknown), $(date +%F' '%H:%M)"
line() { # name, lines of the file on stdin
    awk -F'|' '{ print $3 * 1000 }' | sort -n | awk -v name="$1" '{ t[NR] = $1 } function at(p) { i = int(NR * p + 0.999999); return t[i < 1 ? 1 : i] }
        END { printf "%-44s p50 %7.1f   p95 %7.1f   max %7.1f ms\n", name, at(0.5), at(0.95), t[NR] }'
}
while IFS='|' read -r kind text; do
    grep -F "$kind|$text|" "$times" | line "$kind: $text"
done <<< "$queries"
for kind in accents without d-letter abbreviation typo code broad; do
    grep "^$kind|" "$times" | line "all: $kind"
done
line "all queries" < "$times"
