#!/usr/bin/env bash
# Prints a digest of every report that must stay the same while the code is rewritten: a name and its SHA-256, one a line.
#
#   benches/digests.sh [--threads N] [--keep DIRECTORY] PROGRAM [GENERATED]
#
# PROGRAM is a built `dimona`. Run it with the program from before and with the one from after, and compare the two outputs.
#
#   story/NAME/FILE/PART   a story of fixtures/stories as its own command runs it, and in each other format that it has
#   case/FOLDER/PAGE/PART  all cases of a page of fixtures/cases, one after another
#   generate/FORMAT/FILE   what `dimona generate` writes
#   data/FORMAT/PART       the declarations of GENERATED
#
# PART is `ndjson` or `text` for the report in that format, `register` for the periods as saved, `told` for the exit codes and
# what stood on standard error. The first line of an NDJSON report, which counts the rules among others, is `header`, so that a
# rule that is new touches nothing else. For GENERATED there is also `aside`: the NDJSON report of a run in little memory, which
# is the same as `ndjson`. No path of the machine is in what is digested, and the number of threads changes nothing.
#
# GENERATED holds the folders ndjson, csv and xml, each with declarations.FORMAT, facts/ and answers.ndjson; XML is checked with
# its answers. Such a folder comes from
#
#   dimona generate --records 100000 --seed 5 --format FORMAT --output FORMAT/declarations.FORMAT --facts FORMAT/facts \
#       --answers FORMAT/answers.ndjson --truth FORMAT/truth.ndjson
#
# With --keep, everything that was digested stays in DIRECTORY under the same names, so that two runs can be compared by line.
# A check of a page gets --received-is-created, as tests/cases.rs does. Nothing of a page is left out. What only the library can
# do stands in no page and is not looked at: rules in another order, and judging one by one.
set -euo pipefail
export LC_ALL=C

usage() { sed -n '/^#   benches/s/^#   //p' "$0" >&2; exit 2; }

# What `generate` is asked for.
ordinary=(--records 20000 --seed 5)
threads=
keep=
program=
generated=
while [ $# -gt 0 ]; do
    case $1 in
        --threads) threads=${2-}; shift ;;
        --keep) keep=${2-}; shift ;;
        -*) usage ;;
        *) if [ -z "$program" ]; then program=$1; elif [ -z "$generated" ]; then generated=$1; else usage; fi ;;
    esac
    shift || usage
done
[ -n "$program" ] || usage
[ -x "$program" ] || { echo "$program is no program" >&2; exit 2; }
program=$(realpath "$program")
[ -z "$generated" ] || generated=$(cd "$generated" && pwd)
cd "$(dirname "$0")/.."
root=$PWD
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
kept=$work/kept
if [ -n "$keep" ]; then
    cd "$OLDPWD"
    mkdir -p "$keep"
    kept=$(cd "$keep" && pwd)
    [ -z "$(ls -A "$kept")" ] || { echo "$keep is not empty" >&2; exit 2; }
fi
more=()
[ -z "$threads" ] || more=(--threads "$threads")

# print NAME: the digest of what is kept under that name; nothing for what is not there.
print() {
    [ -e "$kept/$1" ] || { printf '%s none\n' "$1"; return; }
    printf '%s %s\n' "$1" "$(sha256sum < "$kept/$1" | cut -d ' ' -f 1)"
    # What is large is not kept for the next one unless that is asked for.
    [ -n "$keep" ] || rm "$kept/$1"
}

# check NAME ARGUMENT...: one check in the current folder in two formats, added to what is kept under the name.
check() {
    local name=$1 format code
    shift
    mkdir -p "$kept/$name"
    for format in ndjson text; do
        rm -f "$work/register"
        "$program" check "$@" "${more[@]}" --format "$format" --save-register "$work/register" \
            > "$work/report" 2> "$work/told" && code=0 || code=$?
        # 0 to 2 are what a run that came to its end gives.
        [ "$code" -le 2 ] || { echo "$name: exit code $code" >&2; cat "$work/told" >&2; exit 1; }
        printf 'exit %s\n' "$code" | cat - "$work/told" >> "$kept/$name/told"
        if [ "$format" = ndjson ]; then
            head -n 1 "$work/report" >> "$kept/$name/header"
            tail -n +2 "$work/report" >> "$kept/$name/ndjson"
        else
            cat "$work/report" >> "$kept/$name/$format"
        fi
    done
    # One that is refused has no register.
    [ ! -e "$work/register" ] || cat "$work/register" >> "$kept/$name/register"
}

# print_all NAME: the digests of a check.
print_all() { for part in header ndjson text register told; do print "$1/$part"; done; }

stories() {
    local page folder arguments first other file
    cd "$root"
    for page in fixtures/stories/*/story.md; do
        folder=${page%/story.md}
        # The command of the story: "dimona check FILE [OPTION...]".
        read -r -a arguments < <(awk '/^```sh$/ { open = 1; next } open { sub(/^dimona check /, ""); print; exit }' "$page")
        first=${arguments[0]}
        [ -f "$first" ] || { echo "$page has no command" >&2; exit 1; }
        for file in "$folder/$(basename "${first%.*}")".*; do
            other=("${arguments[@]:1}")
            [ "${file##*.}" != xml ] || other+=(--answers "$folder/answers.ndjson")
            check "story/${file#fixtures/stories/}" "$file" "${other[@]}"
            print_all "story/${file#fixtures/stories/}"
        done
    done
}

# cut_page PAGE: the blocks of a page as files below the current folder: NUMBER/input, NUMBER/register, NUMBER/policy,
# NUMBER/facts/TABLE.ndjson. A block goes from ``` to the next line of ``` alone.
cut_page() {
    awk '
        function folder(name) { if (!(name in made)) { system("mkdir -p " name); made[name] = 1 } }
        file != "" && $0 == "```" { close(file); file = ""; next }
        file != "" { print >> file; next }
        /^## / { number++; next }
        /^```/ {
            kind = substr($0, 4)
            folder(number "/facts")
            if (kind == "json" || kind == "xml") file = number "/input"
            else if (kind ~ /^facts [a-z_]+$/) file = number "/facts/" substr(kind, 7) ".ndjson"
            else if (kind == "register" || kind == "policy" || kind == "verdict") file = number "/" kind
            else { print FILENAME ": a block of kind " kind > "/dev/stderr"; exit 1 }
            printf "" >> file
        }' "$1"
}

cases() {
    local page name number options line
    mkdir "$work/cases"
    for page in "$root"/fixtures/cases/*/*.md; do
        name=${page#"$root"/fixtures/cases/}
        name=${name%.md}
        mkdir -p "$work/cases/$name"
        cd "$work/cases/$name"
        cut_page "$page"
        for number in $(find . -mindepth 1 -maxdepth 1 -type d -printf '%f\n' | sort -n); do
            options=(--received-is-created)
            [ -z "$(ls "$number/facts")" ] || options+=(--facts "$number/facts")
            [ ! -e "$number/register" ] || options+=(--register "$number/register")
            if [ -e "$number/policy" ]; then
                while IFS= read -r line; do options+=(--policy "${line// /}"); done < "$number/policy"
            fi
            check "case/$name" "$number/input" "${options[@]}"
        done
        print_all "case/$name"
    done
}

generate() {
    local format file
    for format in ndjson csv xml; do
        mkdir -p "$kept/generate/$format"
        cd "$kept/generate/$format"
        "$program" generate "${ordinary[@]}" --format "$format" --output declarations \
            --facts facts --answers answers --truth truth
        # One worker and one employer with many, without a fault.
        "$program" generate "${ordinary[@]}" --format "$format" --one-worker 1000 --one-employer 20 --clean --output clean
        cat facts/* > facts-in-one
        for file in declarations clean answers truth facts-in-one; do print "generate/$format/$file"; done
    done
}

generated_data() {
    local format options
    cd "$generated"
    for format in ndjson csv xml; do
        options=("$format/declarations.$format" --facts "$format/facts")
        [ "$format" != xml ] || options+=(--answers "$format/answers.ndjson")
        check "data/$format" "${options[@]}"
        print_all "data/$format"
        # Exit code 2 is that of files with records that cannot be read, of which some are planted.
        "$program" check "${options[@]}" "${more[@]}" --format ndjson --memory 4M \
            > "$work/report" 2> "$work/told" || [ $? = 2 ]
        tail -n +2 "$work/report" > "$kept/data/$format/aside"
        print "data/$format/aside"
    done
}

stories
cases
generate
[ -z "$generated" ] || generated_data
