use crate::words::compare::Compare;

pub(super) const COMPARE: Compare = Compare {
    missed_label: "missed",
    too_much_label: "extra",
    code: "{code}[, rule {rule}]",
    answered: "answered {answer}",
    undecided: "has not decided yet",
    no_codes: "{count|more anomaly|more anomalies}, of which the code cannot be read",
    not_predicted: "no rule here gives this code",
    switched_off: "no rule in force gives this code, and rules are switched off",
    was_open: "it was open here: {reason}",
    assumed: "it was assumed here that {assumption}",
    reading: "the rule is a reading of its sources, and the NSSO may read them otherwise",
    given: "the rule was asked with all that it looks at: what was sent, or what the NSSO knows, is not what is given here",
    compared: "{declarations} compared with the NSSO's answer; {differing} of them {differing:differs|differ}",
    undecided_count: "{declarations} on which the NSSO has not decided yet",
    unanswered_count: "{declarations} without an answer",
    beside: "{count|answer|answers} about no declaration that is given here",
    letters: "Answers: predicted in rows, the NSSO's in columns",
    predicted_label: "predicted",
    codes: "Codes: predicted, and named by the NSSO",
    counts: "{both} in both[, {missed} missed][, {open} open here][, {too_much} predicted only]",
    figures: "precision {right} of {predicted}, recall {right} of {named}",
}
.checked();
