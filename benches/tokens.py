#!/usr/bin/env python3
"""Counts the tokens of Rust code, which say how much code there is whatever its lines and its comments are.

    benches/tokens.py [--by-file] FOLDER...

A token is an identifier or keyword, a number, a string or a character of any kind and length, a lifetime, or one character of
punctuation: `::` and `=>` are two, and an opening and a closing bracket too. Attributes count as code.

Not counted: comments; documentation, also as `#[doc = ...]`; what stands under `#[cfg(test)]`, with the file of a module that is
declared so; and files below a folder tests, benches or examples of a FOLDER. A FOLDER may be a file. For each FOLDER its count is
printed, or with --by-file those of its files, and the sum where there is more than one.
"""

import re
import sys
from pathlib import Path

NOT_CODE = {"tests", "benches", "examples"}

TOKEN = re.compile(
    r"""
    (?P<space>  \s+ | //[^\n]* )
  | (?P<block>  /\* )
  | (?P<raw>    (?:br|cr|r)(?P<fence>\#*)"[\s\S]*?"(?P=fence) )
  | (?P<string> [bc]?"(?:[^"\\]|\\[\s\S])*" )
  | (?P<char>   b?'(?:[^'\\\n]|\\(?:x[0-9a-fA-F]{2}|u\{[^}]*\}|.))' )
  | (?P<life>   '[^\W\d]\w* )
  | (?P<number> [0-9](?:\w|\.(?=[0-9])|(?<=[eE])[+-](?=[0-9]))* )
  | (?P<name>   (?:r\#)?[^\W\d]\w* )
  | (?P<mark>   . )
    """,
    re.X,
)


def tokens(code):
    """The tokens of a file, as text, without white space and comments."""
    found, at = [], 0
    while at < len(code):
        match = TOKEN.match(code, at)
        at = match.end()
        if match["block"]:
            # Comments of this kind stand within each other.
            depth = 1
            while depth:
                edge = re.compile(r"/\*|\*/").search(code, at)
                depth += 1 if edge[0] == "/*" else -1
                at = edge.end()
        elif not match["space"]:
            found.append(match[0])
    return found


def closing(found, at):
    """Where the bracket that opens at this token is closed."""
    depth = 0
    for index in range(at, len(found)):
        depth += (found[index] in ("(", "[", "{")) - (found[index] in (")", "]", "}"))
        if depth == 0:
            return index
    raise ValueError("a bracket is not closed")


def code_of(found):
    """The tokens that count, and the names of modules that only tests have."""
    kept, modules, at = [], [], 0
    while at < len(found):
        opening = at + 2 if found[at + 1 : at + 2] == ["!"] else at + 1
        if found[at] != "#" or found[opening : opening + 1] != ["["]:
            kept.append(found[at])
            at += 1
            continue
        end = closing(found, opening) + 1
        attribute = found[opening + 1 : end - 1]
        if attribute == ["cfg", "(", "test", ")"]:
            # The item goes to its first semicolon, or to the end of its braces.
            start = end
            while found[end] not in ("{", ";"):
                end = closing(found, end) + 1 if found[end] in ("(", "[") else end + 1
            if found[end] == ";" and "mod" in found[start:end]:
                modules.append(found[end - 1])
            end = (closing(found, end) if found[end] == "{" else end) + 1
        elif attribute[:1] != ["doc"]:
            kept += found[at:end]
        at = end
    return kept, modules


def files(folder):
    """The files of code in a folder, or the one file."""
    if folder.is_file():
        return [folder]
    below = (path for path in folder.rglob("*.rs") if not NOT_CODE & set(path.relative_to(folder).parts[:-1]))
    return sorted(below)


def count(folder):
    """How many tokens each file of a folder has."""
    counts, left_out = {}, set()
    for path in files(folder):
        try:
            kept, modules = code_of(tokens(path.read_text()))
        except (ValueError, IndexError, TypeError) as fault:
            sys.exit(f"{path}: {fault}")
        counts[path] = len(kept)
        home = path.parent if path.name in ("mod.rs", "lib.rs", "main.rs") else path.with_suffix("")
        left_out.update(home / module for module in modules)
    return {
        path: number
        for path, number in counts.items()
        if path.with_suffix("") not in left_out and not left_out & set(path.parents)
    }


def main():
    """Prints what is asked for."""
    by_file = "--by-file" in sys.argv[1:]
    folders = [Path(word) for word in sys.argv[1:] if word != "--by-file"]
    if not folders or any(not folder.exists() for folder in folders):
        sys.exit("benches/tokens.py [--by-file] FOLDER...: folders or files that are there")
    rows = []
    for folder in folders:
        counts = count(folder)
        rows += counts.items() if by_file else [(folder, sum(counts.values()))]
    if len(rows) > 1:
        rows.append(("together", sum(number for _, number in rows)))
    for name, number in rows:
        print(f"{number:>9,}  {name}")


main()
