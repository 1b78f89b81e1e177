#!/bin/sh
# Measures the search of a running catalogue: 20 requests for each text after 5 to warm up; milliseconds seen by the client.
address=${1:-http://localhost:8081}
for text in "dang ky khai sinh" "GCNQSDĐ" "giay phep xay dung" "cap lai" "dang ky khai sihn" "1.001193" "ho tro nguoi co cong voi cach mang"; do
    for i in 1 2 3 4 5; do
        curl -s -o /dev/null -G --data-urlencode "text=$text" "$address/api/v1/procedures"
    done
    for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
        curl -s -o /dev/null -w '%{time_total}\n' -G --data-urlencode "text=$text" "$address/api/v1/procedures"
    done | sort -n | awk -v text="$text" '{ t[NR] = $1 * 1000 }
        END { printf "%-40s p50 %6.1f ms   p95 %6.1f ms   max %6.1f ms\n", text, t[int(NR / 2)], t[int(NR * 0.95)], t[NR] }'
done
