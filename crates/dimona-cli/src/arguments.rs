//! What is wrong with arguments, told in the language that is spoken. What has no text here is told as `clap` does, in English.

use std::error::Error;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use dimona::words::Value;

use crate::words;

/// The page on a fault of the arguments.
pub(crate) fn told(fault: &clap::Error) -> String {
    let Some(wrong) = wrong(fault) else { return fault.render().to_string() };
    let wrong = match near(fault) {
        near if near.is_empty() => wrong,
        near => words::did_you_mean(wrong, Value::any_of(near.iter().map(String::as_str))),
    };
    let usage = first(fault, ContextKind::Usage);
    let usage = usage.as_deref().map(|usage| words::usage(usage.trim().trim_start_matches("Usage: ")));
    let parts = [Some(words::arguments_fault(wrong)), usage, Some(words::more_help())];
    parts.into_iter().flatten().collect::<Vec<_>>().join("\n\n") + "\n"
}

/// What is wrong, in one line.
fn wrong(fault: &clap::Error) -> Option<String> {
    let argument = || first(fault, ContextKind::InvalidArg);
    let value = || first(fault, ContextKind::InvalidValue);
    Some(match fault.kind() {
        ErrorKind::ValueValidation => words::bad_value(value()?, argument()?, fault.source().map(ToString::to_string)?),
        ErrorKind::InvalidValue => {
            let allowed = all(fault, ContextKind::ValidValue);
            match value()? {
                value if value.is_empty() => words::value_missing(argument()?),
                value if allowed.is_empty() => words::bad_value_alone(value, argument()?),
                value => words::none_of_values(value, argument()?, allowed.join(", ")),
            }
        }
        ErrorKind::UnknownArgument => words::unknown_argument(argument()?),
        ErrorKind::MissingSubcommand => words::command_missing(all(fault, ContextKind::ValidSubcommand).join(", ")),
        ErrorKind::InvalidSubcommand => words::unknown_command(first(fault, ContextKind::InvalidSubcommand)?),
        ErrorKind::MissingRequiredArgument => words::arguments_missing(all(fault, ContextKind::InvalidArg).join(", ")),
        ErrorKind::ArgumentConflict => {
            let (argument, others) = (argument()?, all(fault, ContextKind::PriorArg));
            if others.is_empty() || others.contains(&argument) {
                words::given_twice(argument)
            } else {
                words::not_together(argument, others.join(", "))
            }
        }
        _ => return None,
    })
}

/// Names that are nearly those of the arguments.
fn near(fault: &clap::Error) -> Vec<String> {
    let kinds = [ContextKind::SuggestedArg, ContextKind::SuggestedValue, ContextKind::SuggestedSubcommand];
    kinds.into_iter().flat_map(|kind| all(fault, kind)).collect()
}

fn first(fault: &clap::Error, kind: ContextKind) -> Option<String> {
    all(fault, kind).into_iter().next()
}

fn all(fault: &clap::Error, kind: ContextKind) -> Vec<String> {
    match fault.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        Some(ContextValue::StyledStr(text)) => vec![text.to_string()],
        _ => Vec::new(),
    }
}
