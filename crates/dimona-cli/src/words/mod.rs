//! What the program itself tells people: of arguments, files and a run. What is told of declarations, facts and law is the
//! library's; help stands where the arguments are declared, in English.
//!
//! The texts are lower-case and without final stop. They are declared here, and each language has them in a file of its own.

mod de;
mod en;
mod fr;
mod nl;
mod spoken;
mod told;

use dimona::words::Language;

pub(crate) use spoken::{language, of_arguments, of_system, speak};
pub(crate) use told::Told;

/// What can stand in a text, as it stands alone.
pub(crate) fn alone(told: impl Told) -> String {
    language().words().say_value(&told.told())
}

/// Reads an argument as the library does; what is wrong with it is told in the language that is spoken.
pub(crate) fn read<T, F: Into<dimona::Error>>(
    parse: impl Fn(&str) -> Result<T, F> + Clone,
) -> impl Fn(&str) -> Result<T, String> + Clone {
    move |text| parse(text).map_err(|fault| alone(fault.into()))
}

/// Declares texts: what a language has to have, and for each text a function that fills in its places.
macro_rules! texts {
    ($($(#[$about:meta])* $name:ident($($place:ident),*);)*) => {
        /// The texts of a language.
        struct Texts {
            $($(#[$about])* $name: &'static str,)*
        }

        impl Texts {
            /// The same, when each has the places of its text; otherwise it does not compile.
            const fn checked(self) -> Self {
                $(dimona::words::check(self.$name, &[$(stringify!($place)),*]);)*
                self
            }

            #[cfg(test)]
            fn all(&self) -> Vec<(&'static str, &'static str)> {
                vec![$((stringify!($name), self.$name)),*]
            }
        }

        $(
            $(#[$about])*
            pub(crate) fn $name($($place: impl Told),*) -> String {
                language().words().fill(texts(language()).$name, &[$((stringify!($place), $place.told())),*])
            }
        )*
    };
}

/// The texts of a language.
fn texts(language: Language) -> &'static Texts {
    TEXTS.iter().find(|(code, _)| *code == language.code()).map_or(&en::TEXTS, |(_, texts)| texts)
}

/// The texts of each language, by its code.
static TEXTS: [(&str, &Texts); 4] = [("en", &en::TEXTS), ("nl", &nl::TEXTS), ("fr", &fr::TEXTS), ("de", &de::TEXTS)];

texts! {
    // Arguments.

    /// What is wrong with the arguments.
    arguments_fault(fault);
    /// How the arguments of a command stand.
    usage(usage);
    /// Where more is told of them.
    more_help();
    /// An argument whose value is wrong.
    bad_value(value, argument, reason);
    /// The same, where nothing more is known.
    bad_value_alone(value, argument);
    /// An argument whose value is none of those that it takes.
    none_of_values(value, argument, values);
    /// A number in whose place something else stands.
    no_whole_number();
    /// A number that is too small or too large.
    outside(number, least, most);
    /// A command that is left out.
    command_missing(commands);
    /// An argument without its value.
    value_missing(argument);
    /// An argument that does not exist.
    unknown_argument(argument);
    /// A command that does not exist.
    unknown_command(command);
    /// Arguments that are not there.
    arguments_missing(arguments);
    /// Arguments that exclude each other.
    not_together(argument, others);
    /// An argument that may stand once only.
    given_twice(argument);
    /// An argument of a name and a value.
    pair();
    /// An argument of a rule and a level.
    rule_and_level();
    /// An amount of memory without a number.
    no_amount();
    /// An amount of memory that is too small.
    too_little();
    /// An amount of memory in a unit that is not read.
    no_unit();
    /// An amount of memory that is too large.
    too_much();
    /// A code that refuses a declaration, and that no rule looks at.
    not_looked_at(code, element);
    /// A code that warns, and that no rule looks at.
    not_looked_at_warning(code, element);
    /// A code that no message is told to get.
    never_told(code, reason);
    /// A code that does not exist.
    no_such_code(code);
    /// A rule that does not exist.
    rules_are_listed(fault);
    /// The same, and names that are nearly the same.
    did_you_mean(fault, near);

    /// The clock of this machine shows no time that can be.
    no_clock();
    /// A step that lies ahead of the clock.
    ahead_of_clock(at, now);
    /// A history is gone, and its seal is not.
    seal_alone(file);
    /// The seal of a history is gone.
    no_seal(file);
    /// A file that may have no end.
    no_ordinary_file();
    /// A step that was taken, whatever else failed.
    step_taken();
    /// A file in which there is no case.
    no_case();
    /// Another program adds to a history.
    locked();

    // A run.

    /// What stands before whatever the program says.
    said(text);
    /// The program cannot be told when it is asked to stop.
    no_signals(fault);
    /// Somebody asked it to stop.
    stopped();
    /// Time in minutes and seconds.
    minutes(minutes, seconds);
    /// Time in hours and minutes.
    hours(hours, minutes);
    /// How far a run is.
    so_far(done, all);
    /// How long it will take.
    left(time);
    /// How fast it is.
    speed(records);
    /// How fast it was.
    speeds(records, megabytes);
    /// How much it read.
    bytes_read(bytes, read);
    /// How long it took, and its passes.
    passes(time, passes);
    /// How much was put aside.
    on_disk(bytes);
    /// What the machine does not tell.
    not_known();

    /// Before how many records there were.
    records_label();
    /// Before how much was read.
    bytes_label();
    /// Before the time.
    time_label();
    /// Before the speed.
    speed_label();
    /// Before how much was put aside.
    aside_label();
    /// Before the memory.
    memory_label();

    // Files.

    /// What standard input is called.
    standard_input();
    /// What standard output is called.
    standard_output();
    /// A file, and what is wrong with it.
    file(name, reason);
    /// A file that is not there.
    no_such_file();
    /// A file that may not be read or written.
    permission_denied();
    /// A directory in place of a file.
    is_directory();
    /// A file in place of a directory.
    is_no_directory();
    /// The tables of facts are looked for in what is no directory.
    is_no_folder_of_tables();
    /// A full disk.
    no_space();
    /// A quota that is used up.
    no_quota();
    /// A limit on the size of files.
    too_large();
    /// A file system that cannot be written.
    read_only();
    /// A file that is there.
    is_there();
    /// A file that two arguments name.
    named_twice();
    /// A file that would be overwritten while it is read.
    read_and_written();
    /// A directory without files.
    no_file_in_it();
    // A pipe or a device among the tables of facts: nobody may ever write into it.
    no_file();
    /// No directory to put anything aside in.
    nowhere_to_put_aside();
    /// What cannot be put aside.
    cannot_put_aside(fault);
    /// What cannot be written.
    not_all_written(fault);
    /// A register that is not written.
    register_not_saved();

    /// A file without a record.
    is_empty();
    /// A record that cannot be read.
    unreadable(record, fault);
    /// Records that cannot be read.
    several_unreadable(count, record, fault);
    /// A file that cannot be read to its end.
    after_records(fault, records);

    /// Packed data that ends too early.
    packed_cut(format);
    /// Packed data that contradicts itself.
    packed_damaged(format);
    /// A workbook beyond the limit.
    workbook_too_large(limit);
    /// Several sheets of declarations.
    several_sheets(names);
    /// Which of several sheets is read.
    one_sheet_read(sheet, names);
    /// Packed data with a dictionary.
    packed_with_dictionary(format);
    /// Packed data that takes too much memory.
    packed_in_large_window(format);

    // Declarations in another format.

    /// A field that is left out of a record.
    left_out(record, field, why);
    /// A field that is left out of several records.
    left_out_of(count, field, why, name, record);
    /// Fields beyond those that are counted.
    more_left_out(count);
    /// A record that is not written.
    not_written(record, fault);
    /// Records that are not written.
    several_not_written(count, record, fault);
    /// When forms are taken to be made, where no moment is given.
    made_when_received();

    // Answers and facts.

    /// An answers file that numbers the records of several files.
    answers_by_number();
    /// A line of an answers file.
    names_none(line);
    /// Lines of an answers file.
    name_none(count, line);
    /// A line of an answers file whose reference stands several times.
    names_several(line);
    /// A directory without a table.
    no_table();
    /// A table in two files.
    two_files(other);

    // The passes of a run.

    /// Records are read.
    reading();
    /// Declarations are joined with their periods.
    joining();
    /// Declarations are judged.
    judging();
    /// What only the declarations of one employer together show.
    looking_at_employers();
    /// The report is written.
    writing();
    /// What stands between the thousands of a count.
    thousands_mark();
    /// What planned work is called in the place of a file.
    planned();
    /// A last day before the begin.
    last_day_before_begin(last, begin);
    /// Standard input that has to be read twice.
    read_twice();
    /// A file that the NSSO did not take up.
    not_taken_up(file, codes);
    /// Answers and declarations that have nothing to do with each other.
    nothing_compared();
    /// Answers about no declaration.
    about_none(count, first);
    /// Answers that contradict others.
    contradicting(count, first);
    /// A month that is none.
    no_month();
    /// A list without anybody.
    nobody();
}

#[cfg(test)]
mod tests {
    use dimona::words::Language;

    use super::TEXTS;

    #[test]
    fn every_language_tells_all_of_it() {
        for language in Language::ALL {
            assert!(TEXTS.iter().any(|(code, _)| *code == language.code()), "{language} has no texts of the program");
        }
        for (code, texts) in TEXTS {
            for (name, text) in texts.all() {
                let is_mark = name == "thousands_mark";
                let is_line = !text.is_empty() && !text.ends_with('.') && text == text.trim();
                assert!(is_mark || is_line, "{code}, {name}: {text:?}");
            }
        }
    }
}
