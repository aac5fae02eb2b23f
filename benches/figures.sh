#!/usr/bin/env bash
# Prints the figures of README.md from one run: speed beside the plain program, time over size, memory under a budget.
#
#   benches/figures.sh [--records N] [--rounds N] [DIRECTORY]
#
# The files are generated in a directory of their own below DIRECTORY (or below the system's directory for temporary files),
# which is removed at the end. With the default of 1,000,000 records the largest has ten times as many, and 10 GB are needed. A
# DIRECTORY in memory, such as /dev/shm, keeps the disk out of the figures; what is put aside goes to disk all the same.
#
# Tables go to standard output, what is being done to standard error. Measuring waits until the machine is quiet, and a round in
# which other processes took much of it is measured again.
# shellcheck disable=SC2317 # What is measured is called by its name.
set -euo pipefail
export LC_ALL=C CARGO_TERM_COLOR=never

usage() { sed -n 's/^#   //p' "$0" >&2; exit 2; }

records=1000000
rounds=5
place=
while [ $# -gt 0 ]; do
    case $1 in
        --records) records=${2-}; shift ;;
        --rounds) rounds=${2-}; shift ;;
        -*) usage ;;
        *) [ -z "$place" ] || usage; place=$1 ;;
    esac
    shift || usage
done
[[ $records =~ ^[1-9][0-9]*0$ && $rounds =~ ^[1-9][0-9]*$ ]] || { echo "records: a multiple of 10; rounds: at least 1" >&2; exit 2; }
small=$((records / 10)) large=$((records * 10)) crowd=$((records / 10))

[ -z "$place" ] || mkdir -p "$place"
place=$(cd "${place:-${TMPDIR:-/tmp}}" && pwd)
cd "$(dirname "$0")/.."
work=$(mktemp -d -p "$place" figures.XXXXXX)
trap 'rm -rf "$work"' EXIT
trap 'say "stopped"; exit 130' INT TERM

say() { printf '%s\n' "$*" >&2; }

target=${CARGO_TARGET_DIR:-target}
dimona=$target/release/dimona
plain_program=$target/release/examples/plain_program
say "building"
cargo build --quiet --release --locked -p dimona-cli
cargo build --quiet --release --locked -p dimona --example plain_program

# generate NAME RECORDS [OPTION...]: a file of declarations and the facts that it needs.
generate() {
    local name=$1 count=$2
    shift 2
    say "generating $name"
    "$dimona" generate --records "$count" --seed 1 --output "$work/$name.ndjson" --facts "$work/$name-facts" "$@"
    # So that no run shares the disk with what is still on its way there.
    sync
}

forget() { rm -r "$work/$1.ndjson" "$work/$1-facts"; }

# What the last measured command took, in seconds of the wall clock.
seconds=
timed() {
    local begin=$EPOCHREALTIME end
    "$@" > "$work/stdout" 2> "$work/stderr" && code=0 || code=$?
    end=$EPOCHREALTIME
    seconds=$(awk -v begin="$begin" -v end="$end" 'BEGIN { printf "%.6f", end - begin }')
}

failed() { say "$1 failed:"; cat "$work/stderr" >&2; exit 1; }

# check NAME RECORDS [OPTION...]: a check of a generated file. Some of its records are planted to be unreadable: therefore the
# exit code is 2, and what the run tells of itself decides whether it came to its end.
check() {
    local name=$1 count=$2 all
    shift 2
    timed "$dimona" check "$work/$name.ndjson" --facts "$work/$name-facts" --fail-on never --stats "$@"
    all=$(stat_line records | tr -d ,)
    [[ $code = [02] && $all = "$count" ]] || failed "the check of $name"
}

# One line of --stats of the last check.
stat_line() { sed -n "s/^dimona: $1  *//p" "$work/stderr"; }

plain() {
    local name=$1 count=$2 all
    timed "$plain_program" "$work/$name.ndjson" "$work/$name-facts"
    all=$(awk '{ all += $NF } END { print all }' "$work/stdout")
    [[ $code = 0 && $all = "$count" ]] || failed "the plain program on $name"
}

# note SERIES: keeps what the last command took. A series has one line for each round.
note() { printf '%s\n' "$seconds" >> "$work/round/$1"; }

cores=$(getconf _NPROCESSORS_ONLN)

# How many seconds the cores have spent on others than this script and what it started; 0 where the system does not tell.
spent_elsewhere() {
    [ -r /proc/stat ] || { echo 0; return; }
    awk -v tick="$(getconf CLK_TCK)" '
        $1 == "cpu" { all = ($2 + $3 + $4 + $7 + $8 + $9) / tick }
        FILENAME != "/proc/stat" { for (at = 1; at <= 2; at++) { split($at, of, /[ms]/); own += of[1] * 60 + of[2] } }
        END { printf "%.3f", all - own }' /proc/stat "$work/own"
}

# quiet COMMAND...: whether others took less than 5 percent of the cores while the command ran. $taken tells how much it was.
quiet() {
    local begin=$EPOCHREALTIME before after
    times > "$work/own"
    before=$(spent_elsewhere)
    "$@"
    times > "$work/own"
    after=$(spent_elsewhere)
    taken=$(awk -v spent="$before $after $begin $EPOCHREALTIME $cores" \
        'BEGIN { split(spent, of, " "); printf "%.1f", 100 * (of[2] - of[1]) / (of[4] - of[3]) / of[5] }')
    awk -v taken="$taken" 'BEGIN { exit !(taken < 5) }'
}

# in_rounds COUNT COMMAND...: measures so many rounds, each of which begins and ends on a quiet machine. The command is given the
# number of the round.
in_rounds() {
    local count=$1 round=1 noted
    shift
    while [ "$round" -le "$count" ]; do
        quiet sleep 3 || say "others take $taken % of the machine: waiting"
        until quiet sleep 3; do :; done
        rm -rf "$work/round"
        mkdir -p "$work/round" "$work/series"
        if quiet "$@" "$round"; then
            say "round $round"
            for noted in "$work"/round/*; do cat "$noted" >> "$work/series/${noted##*/}"; done
            round=$((round + 1))
        else
            say "others took $taken % of the machine: round $round once more"
        fi
    done
}

# The median of the numbers on standard input, then the least and the most.
spread() {
    sort -g | awk '
        { of[NR] = $1 }
        END {
            median = NR % 2 ? of[(NR + 1) / 2] : (of[NR / 2] + of[NR / 2 + 1]) / 2
            printf "%.2f (%.2f to %.2f)\n", median, of[1], of[NR]
        }'
}

# ratio SERIES SERIES [FACTOR]: the spread of the ratios of their rounds.
ratio() { paste "$work/series/$1" "$work/series/$2" | awk -v factor="${3:-1}" '{ print $1 / $2 * factor }' | spread; }

heading() { printf '\n## %s\n\n' "$1"; say "$1"; }

memory=$(awk '/^MemTotal:/ { printf "%.0f GB", $2 * 1024 / 1e9 }' /proc/meminfo 2> /dev/null || echo "memory not known")
printf '%s, %s cores, %s; %s records, rounds: %s. Figures are medians, with the least and the most.\n' \
    "$(date -u +%F)" "$cores" "$memory" "$records" "$rounds"

# The passes of the last check with what their times are, one a line.
passes() {
    stat_line time | sed 's/^[^:]*: //; s/, /\n/g' | awk '
        {
            time = 0
            for (at = 2; at < NF; at += 2) time += $at * ($(at + 1) == "h" ? 3600 : $(at + 1) == "min" ? 60 : 1)
            print $1, time
        }'
}

speed() {
    # Back and forth, so that a machine that becomes slower or faster favours none.
    local order="plain 1 2" which
    [ $(($1 % 2)) = 1 ] || order="2 1 plain"
    for which in $order; do
        if [ "$which" = plain ]; then
            plain middle "$records"
        else
            check middle "$records" --format counts --threads "$which"
        fi
        note "speed-$which"
        [ "$which" != 1 ] || { passes | sed "s/$/ $seconds/" >> "$work/round/passes"; }
    done
}

heading "Speed: NDJSON, facts read, totals reported"
generate middle "$records"
# These runs are short, and it takes many of them to tell a ratio.
in_rounds $((3 * rounds)) speed
echo "| program | seconds | times as fast as the plain program |"
echo "|---|---|---|"
for which in plain 1 2; do
    case $which in plain) name="plain program" ;; 1) name="dimona check, one thread" ;; *) name="dimona check, two threads" ;; esac
    took=$(spread < "$work/series/speed-$which")
    faster=$(ratio speed-plain "speed-$which")
    echo "| $name | $took | $faster |"
done
faster=$(ratio speed-1 speed-2)
printf '\nTwo threads are %s times as fast as one.\n' "$faster"

printf '\nWhere the time of one thread goes:\n\n| pass | share |\n|---|---|\n'
awk '
    { if (!($1 in time)) names[++count] = $1; time[$1] += $2; passes += $2; if ($1 == names[1]) whole += $3 }
    END {
        for (at = 1; at <= count; at++) printf "| %s | %.0f %% |\n", names[at], 100 * time[names[at]] / whole
        printf "| facts, start and end of the program | %.0f %% |\n", 100 * (whole - passes) / whole
    }' "$work/series/passes"

# How often a file of so many records is checked: a small one as often as it takes to have the declarations of the middle one.
repeats() { echo $(($1 < records ? records / $1 : 1)); }

# beside SERIES NAME RECORDS ROUND: a check of a file in turn with one of the middle one.
beside() {
    local series=$1 name=$2 count=$3 threads all
    for threads in 1 2; do
        check middle "$records" --format counts --threads "$threads"
        note "$series-middle-$threads"
        all=0
        for _ in $(seq "$(repeats "$count")"); do
            check "$name" "$count" --format counts --threads "$threads"
            all="$all + $seconds"
        done
        seconds=$(awk "BEGIN { printf \"%.6f\", $all }")
        note "$series-$threads"
    done
}

# linear NAME RECORDS TEXT [OPTION...]: how much longer a declaration takes in another file than in the middle one.
linear() {
    local name=$1 count=$2 text=$3 series=$1-$2 factor one two
    shift 3
    generate "$name" "$count" "$@"
    in_rounds "$rounds" beside "$series" "$name" "$count"
    factor=$(awk "BEGIN { print $records / $count / $(repeats "$count") }")
    one=$(ratio "$series-1" "$series-middle-1" "$factor")
    two=$(ratio "$series-2" "$series-middle-2" "$factor")
    echo "| $count$text | $one | $two |"
}

heading "Time per declaration, beside $records ordinary ones"
echo "| declarations | one thread | two threads |"
echo "|---|---|---|"
linear ordinary "$small" ""
forget ordinary
for count in "$records" "$large"; do
    linear worker "$count" ", one worker has $crowd" --one-worker "$crowd"
    forget worker
    linear employer "$count" ", one employer has half" --one-employer 50
    forget employer
done
linear ordinary "$large" ""

heading "Memory: $large declarations, two threads"
cp -r "$work/ordinary-facts" "$work/one-facts"
head -n 1 "$work/ordinary.ndjson" > "$work/one.ndjson"
check one 1 --format counts
printf 'The facts are %s in files. With them and one declaration the peak is %s.\n\n' \
    "$(cat "$work"/ordinary-facts/* | wc -c | awk '{ printf "%.1f MB", $1 / 1e6 }')" "$(stat_line 'peak memory')"
echo "| budget | peak, totals reported | peak, every verdict reported | put aside | seconds | report |"
echo "|---|---|---|---|---|---|"
differs=0
for budget in none 256M 64M; do
    say "budget $budget"
    options=(--threads 2)
    [ "$budget" = none ] || options+=(--memory "$budget")
    check ordinary "$large" --format counts "${options[@]}"
    counts_peak=$(stat_line 'peak memory')
    check ordinary "$large" --format ndjson --output "$work/$budget.report" "${options[@]}"
    same="the first"
    if [ "$budget" != none ]; then
        same="the same bytes"
        cmp "$work/none.report" "$work/$budget.report" >&2 || { same="DIFFERS"; differs=1; }
        rm "$work/$budget.report"
    fi
    printf '| %s | %s | %s | %s | %.1f | %s |\n' \
        "$budget" "$counts_peak" "$(stat_line 'peak memory')" "$(stat_line 'put aside')" "$seconds" "$same"
done
exit "$differs"
