//! What the program itself tells people: of arguments, files and a run. What is told of declarations, facts and law is the
//! library's; help stands where the arguments are declared.
//!
//! The texts are English, lower-case and without final stop, and stand here so that there is one place to translate.

use std::fmt::Display;

/// Declares texts: for each a function that fills in its places.
macro_rules! texts {
    ($($(#[$about:meta])* $name:ident($($place:ident),*) $text:literal;)*) => {$(
        $(#[$about])*
        pub(crate) fn $name($($place: impl Display),*) -> String {
            format!($text)
        }
    )*};
}

texts! {
    // Arguments.

    /// An argument of a name and a value.
    pair() "write it as NAME=VALUE";
    /// An argument of a rule and a level.
    rule_and_level() "write it as RULE=LEVEL";
    /// An amount of memory without a number.
    no_amount() "write a whole number of bytes, or one with a unit such as 256M";
    /// An amount of memory that is too small.
    too_little() "less than 1 MiB: no run does with so little";
    /// An amount of memory in a unit that is not read.
    no_unit() "the unit is none of K, M, G and T (KiB, MiB, GiB and TiB)";
    /// An amount of memory that is too large.
    too_much() "is more than any machine has";
    /// A code that refuses a declaration, and that no rule looks at.
    not_looked_at(code, element) "no rule looks at {code} ({element}): the NSSO may refuse a declaration with it that is called accepted here";
    /// A code that warns, and that no rule looks at.
    not_looked_at_warning(code, element) "no rule looks at {code} ({element}): the NSSO may warn with it of a declaration that is called accepted here";
    /// A code that no message is told to get.
    never_told(code, reason) "no rule gives {code}: {reason}";
    /// A code that does not exist.
    no_such_code(code) "the glossary 2023/3 has no code {code}; dimona rules lists the codes";
    /// A rule that does not exist.
    rules_are_listed(fault) "{fault}; dimona rules lists them";
    /// The same, and names that are nearly the same.
    did_you_mean(fault, near) "{fault}; did you mean {near}?";

    /// What planned work is called.
    planned() "planned";

    // A run.

    /// What stands before whatever the program says.
    said(text) "dimona: {text}";
    /// The program cannot be told when it is asked to stop.
    no_signals(fault) "cannot wait for signals: {fault}";
    /// Somebody asked it to stop.
    stopped() "stopped";
    /// Time in minutes and seconds.
    minutes(minutes, seconds) "{minutes} min {seconds} s";
    /// Time in hours and minutes.
    hours(hours, minutes) "{hours} h {minutes} min";
    /// How far a run is.
    so_far(done, all) "{done} of {all}";
    /// How long it will take.
    left(time) "{time} left";
    /// How fast it is.
    speed(records) "{records} declarations/s";
    /// How fast it was.
    speeds(records, megabytes) "{records} declarations/s, {megabytes} MB/s";
    /// How much it read.
    bytes_read(bytes, read) "{bytes} in records, {read} read";
    /// How long it took, and its passes.
    passes(time, passes) "{time}: {passes}";
    /// How much was put aside.
    on_disk(bytes) "{bytes} on disk";
    /// What the machine does not tell.
    not_known() "not known";

    /// Before how many records there were.
    records_label() "records";
    /// Before how much was read.
    bytes_label() "bytes";
    /// Before the time.
    time_label() "time";
    /// Before the speed.
    speed_label() "speed";
    /// Before how much was put aside.
    aside_label() "put aside";
    /// Before the memory.
    memory_label() "peak memory";

    // Files.

    /// What standard input is called.
    standard_input() "standard input";
    /// What standard output is called.
    standard_output() "standard output";
    /// A file, and what is wrong with it.
    file(name, reason) "{name}: {reason}";
    /// A file that is not there.
    no_such_file() "no such file";
    /// A file that may not be read or written.
    permission_denied() "permission denied";
    /// A directory in place of a file.
    is_directory() "is a directory";
    /// A file in place of a directory.
    is_no_directory() "is not a directory";
    /// A full disk.
    no_space() "no space left";
    /// A quota that is used up.
    no_quota() "no space left in the quota";
    /// A limit on the size of files.
    too_large() "would be larger than files may be";
    /// A file system that cannot be written.
    read_only() "the file system is read-only";
    /// A file that is there.
    is_there() "is there already, and nothing is overwritten";
    /// A file that two arguments name.
    named_twice() "is named twice: give each file a name of its own";
    /// A file that would be overwritten while it is read.
    read_and_written() "cannot be read and written in one run: name another file";
    /// A directory without files.
    no_file_in_it() "is a directory without a file";
    // A pipe or a device among the tables of facts: nobody may ever write into it.
    no_file() "is no file";
    /// No directory to put anything aside in.
    nowhere_to_put_aside() "is no directory to put anything aside in";
    /// What cannot be put aside.
    cannot_put_aside(fault) "what finds no room in memory cannot be put aside here: {fault}";
    /// What cannot be written.
    not_all_written(fault) "not everything could be written: {fault}";
    /// A register that is not written.
    register_not_saved() "not saved: declarations of the files that could not be read would be missing from it";

    /// A file without a record.
    is_empty() "is empty: there is no declaration in it";
    /// A record that cannot be read.
    unreadable(record, fault) "record {record} cannot be read: {fault}";
    /// Records that cannot be read.
    several_unreadable(count, record, fault) "{count} records cannot be read, the first is record {record}: {fault}";
    /// A file that cannot be read to its end.
    after_records(fault, records) "{fault}, after {records} records";

    /// Packed data that ends too early.
    packed_cut(format) "ends in the middle of its {format} data";
    /// Packed data that contradicts itself.
    packed_damaged(format) "{format} data is damaged";
    /// Packed data with a dictionary.
    packed_with_dictionary(format) "{format} data needs a dictionary: none is read";
    /// Packed data that takes too much memory.
    packed_in_large_window(format) "{format} data needs a window of more than 128 MiB: pack it again without --long";

    // Declarations in another format.

    /// A field that is left out of a record.
    left_out(record, field, why) "record {record}: {field} is left out: {why}";
    /// A field that is left out of several records.
    left_out_of(count, field, why, name, record) "{field} is left out of {count} records, the first is record {record} of {name}: {why}";
    /// Fields beyond those that are counted.
    more_left_out(count) "{count} more fields that the message does not know are left out";
    /// A record that is not written.
    not_written(record, fault) "record {record} is not written: {fault}";
    /// Records that are not written.
    several_not_written(count, record, fault) "{count} records are not written, the first is record {record}: {fault}";
    /// When forms are taken to be made, where no moment is given.
    made_when_received() "each form is made at the moment of its reception: --created gives another, and check --received-is-created reads it so";

    // Answers and facts.

    /// An answers file that numbers the records of several files.
    answers_by_number() "names records by number, of which each file has one: check one file, or give references";
    /// A line of an answers file.
    names_none(line) "line {line} names no declaration of this run";
    /// Lines of an answers file.
    name_none(count, line) "{count} lines name no declaration of this run, the first is line {line}";
    /// A line of an answers file whose reference stands several times.
    names_several(line) "several declarations have the reference of line {line}: it counts for the first";
    /// A directory without a table.
    no_table() "holds no table of facts; \"dimona facts --help\" lists them";
    /// A table in two files.
    two_files(other) "stands beside {other}: keep one of the two";
}
