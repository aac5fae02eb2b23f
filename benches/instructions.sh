#!/usr/bin/env bash
# Prints the instructions that a record takes in each stage, as a Markdown table, and those of one check.
#
#   benches/instructions.sh [--records N] [--profiles DIRECTORY] [--program FILE] [GENERATED]
#
# Instructions do not depend on what else the machine does, unlike time. They are counted by callgrind, of valgrind, which makes
# a program about fifty times slower: with the default of 100,000 records it takes about three minutes.
#
# GENERATED holds the folders ndjson, csv and xml, each with declarations.FORMAT, facts/ and answers.ndjson, as for digests.sh;
# --records must say how many there are. Without it they are generated and removed, from the seed 5.
#
# --profiles keeps for each format, in profile-FORMAT.txt, which functions the stage up to the drafts spends its instructions in,
# without those that they call; what was inlined stands by its source file. --program takes this one for what
# `cargo bench --no-run --bench instructions` builds.
#
# A stage is what its run takes more than that of the stage before it, so that no name of a function matters. `judging and the
# rest` is what the whole batch takes beyond framing, decoding and form: packing, the join, judging, applying, totals.
set -euo pipefail
export LC_ALL=C CARGO_TERM_COLOR=never

usage() { sed -n '/^#   benches/s/^#   //p' "$0" >&2; exit 2; }

records=100000
checks=2000
generated=
profiles=
program=
while [ $# -gt 0 ]; do
    case $1 in
        --records) records=${2-}; shift ;;
        --profiles) profiles=${2-}; shift ;;
        --program) program=${2-}; shift ;;
        -*) usage ;;
        *) [ -z "$generated" ] || usage; generated=$1 ;;
    esac
    shift || usage
done
[[ $records =~ ^[1-9][0-9]*$ ]] || usage
[ -z "$generated" ] || generated=$(cd "$generated" && pwd)
[ -z "$profiles" ] || { mkdir -p "$profiles"; profiles=$(cd "$profiles" && pwd); }
[ -z "$program" ] || program=$(realpath "$program")
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

say() { printf '%s\n' "$*" >&2; }

if [ -z "$program" ]; then
    say "building"
    # With the lines of the source, so that profiles tell where inlined code came from. The code is the same.
    program=$(cargo bench --quiet --no-run --locked -p dimona --bench instructions \
        --config profile.bench.debug=1 --message-format json |
        sed -n '/"name":"instructions"/s/.*"executable":"\([^"]*\)".*/\1/p')
    [ -x "$program" ] || { say "the bench was not built"; exit 1; }
fi
if [ -z "$generated" ]; then
    generated=$work/generated
    for format in ndjson csv xml; do
        say "generating $format"
        mkdir -p "$generated/$format"
        "$program" generate "$records" 5 "$format" "$generated/$format"
    done
fi

# count NAME ARGUMENT...: counts the instructions of a run and keeps them under the name.
declare -A counted
count() {
    local name=$1
    shift
    say "counting $name"
    valgrind --quiet --tool=callgrind --callgrind-out-file="$work/$name" "$program" "$@" >&2
    counted[$name]=$(sed -n 's/^\(summary\|totals\): *\([0-9]*\).*/\2/p' "$work/$name" | tail -n 1)
    [ -n "${counted[$name]}" ] || { say "nothing was counted"; exit 1; }
}

# more NAME NAME: how many instructions the second takes more than the first, for each record.
more() { awk -v less="${counted[$1]}" -v more="${counted[$2]}" -v by="$records" 'BEGIN { printf "%.0f", (more - less) / by }'; }

# thousands: numbers with a comma in them, as the other tables have them.
thousands() { sed -E ':again; s/([0-9])([0-9]{3})($|[^0-9])/\1,\2\3/; t again'; }

# profile: the 40 functions with most instructions of their own in an annotated run, first with all that was inlined into each,
# then apart by the source file of what was inlined. Recursive calls of one function are one.
profile() {
    sed -nE "s|$PWD/||; s|[^ ]*/registry/src/[^/]*/||; s|/rustc/[0-9a-f]+/||; s|'[0-9]+( \\[\|\$)|\\1|; s| \\[[^ ]*\]\$||
        s|^ *([0-9,]+) \\( *[0-9.]+%\\) +|\\1 |p" "$work/annotated" | awk '
        { count = $1; gsub(",", "", count); sub(/^[^ ]+ /, "") }
        /^PROGRAM TOTALS/ { all = count; next }
        { apart[$0] += count; sub(/^[^:]*:/, ""); whole[$0] += count }
        function listing(of, title,    name, sort) {
            printf "%s\n\n", title
            sort = "sort -rn | head -n 40"
            for (name in of) printf "%13.0f %5.1f %%  %s\n", of[name], 100 * of[name] / all, name | sort
            close(sort)
        }
        END {
            printf "instructions %.0f\n\n", all
            listing(whole, "by function")
            print ""
            listing(apart, "by source file and function")
        }'
}

formats="ndjson csv xml"
for format in $formats; do
    folder=$generated/$format
    for stage in load frame decode form whole; do
        count "$stage-$format" "$stage" "$folder/declarations.$format" "$folder/facts"
    done
    if [ -n "$profiles" ]; then
        callgrind_annotate --threshold=100 --auto=no "$work/decode-$format" > "$work/annotated"
        profile > "$profiles/profile-$format.txt"
    fi
done
folder=$generated/xml
for stage in answers whole-answers; do
    count "$stage-xml" "$stage" "$folder/declarations.xml" "$folder/facts" "$folder/answers.ndjson"
done
for message in student flexi-job; do
    for times in "$checks" $((checks / 2)); do count "$message-$times" "check-$message" "$times"; done
done

# row NAME STAGE STAGE: what the second takes more than the first in each format.
row() {
    printf '| %s |' "$1"
    for format in $formats; do printf ' %s |' "$(more "$2-$format" "$3-$format")"; done
    echo
}

{
    printf 'Instructions a record, %s records of seed 5, one thread:\n\n' "$records"
    echo "| stage | NDJSON | CSV | XML |"
    echo "|---|---|---|---|"
    row framing load frame
    row decoding frame decode
    row form decode form
    row "judging and the rest" form whole
    row whole load whole
    echo "| reading the answers file | | | $(more load-xml answers-xml) |"
    echo "| whole with answers, without reading them | | | $(more answers-xml whole-answers-xml) |"
    printf '\nInstructions of one check, from %s of them:\n\n| check | instructions |\n|---|---|\n' "$((checks / 2))"
    for message in student flexi-job; do
        echo "| $message |" $(((counted[$message-$checks] - counted[$message-$((checks / 2))]) / (checks / 2))) "|"
    done
} | thousands
