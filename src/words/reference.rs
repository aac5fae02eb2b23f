//! The lists of rules and of law, and the explanation of a rule.

use chrono::NaiveDate;

use super::{Said, Value, section};

section! {
    /// The lists of rules and of law, and the explanation of a rule.
    reference: Reference {
        /// Before what a rule says.
        says_label();
        /// Before another way in which the same text can read.
        or_label();
        /// Before, or above, whose judgement it is.
        side_label();
        /// Before the codes of a rule.
        codes_label();
        /// Before, or above, when a rule is asked.
        asked_label();
        /// Before what is assumed.
        assumes_label();
        /// Above the zones.
        zone_label();
        /// Above the kinds of declarations.
        declaration_label();
        /// Above the codes.
        code_label();
        /// Above what the codes do.
        effect_label();

        /// The side of the answer.
        answer();
        /// The side of the right.
        right();
        /// The side of advice.
        advice();
        /// The side of the answer, explained.
        answer_side(side: Said);
        /// The side of the right, explained.
        right_side(side: Said);
        /// The side of advice, explained.
        advice_side(side: Said);
        /// Of a rule that is asked for every declaration.
        always();
        /// Of a rule that is asked for declarations that are not refused.
        unless_refused();

        /// Of a rule without codes.
        no_codes();
        /// In the place of a code of the NSSO.
        no_code();
        /// A code: in which declarations it is given, and what it does.
        code(code: Value, declarations: Value, zone: Option<&'static str>, effect: Said);
        /// Of a code that is given in every kind of declaration.
        any();
        /// The same, in a sentence.
        any_declaration();
        /// Of a code that blocks.
        blocks();
        /// Of a code that does not block.
        warns();
        /// Of a code that blocks for some worker types only.
        warns_or_blocks(worker_types: String);

        /// The right does not depend on the rule.
        no_bearing();
        /// The rule is an exception from another.
        exception(base: String);
        /// The rule is a condition of regimes.
        condition(regimes: Value);
        /// One more regime.
        and_regime(before: Value, regime: Said);
        /// The rule is the ground of a regime.
        ground(regime: Said);
        /// A rule that excepts from the one explained.
        may_settle(exception: String);
        /// Before the codes that no rule looks at.
        not_looked_at();
        /// What is assumed where a fact is missing, and the table that would tell.
        assumed(assumption: Said, table: Option<&'static str>);
        /// What becomes of missing things.
        stays_open();
        /// The same, where the usual case is assumed for some.
        stays_open_otherwise();
        /// A page that is not translated.
        page_in_english();
        /// The file of the page.
        from_page(file: String);

        /// A source of law: how it is known, and on which day it was checked.
        source(citation: String, confidence: Said, checked_on: NaiveDate);
        /// Of a source that was read.
        seen();
        /// Of a reading that follows from sources.
        inferred();
        /// Of a fact from memory.
        memory();

        /// The last line of the rules that give a code.
        rules_giving(count: usize, code: String);
        /// Below it, where the code is given in the place of the one that was asked.
        twin(asked: String, code: String);
        /// The last line of all rules.
        all_rules(count: usize);

        /// Above the law on the day on which it was last checked.
        law_on_checked_day(day: NaiveDate);
        /// Above the law on another day.
        law_on(day: NaiveDate, checked_on: NaiveDate);
        /// A rule of law that is there, and what it says.
        law_says(applies: Value, rule: Said);
        /// Of a value past the trust in the law.
        not_trusted(last: NaiveDate);
        /// The days of a value.
        from_to(from: NaiveDate, until: NaiveDate);
        /// Of a value without a last day.
        from_without_end(from: NaiveDate);
        /// Of a value without a first day.
        to(until: NaiveDate);
        /// The days of a value, and when it became known.
        known_from(days: Said, known: NaiveDate);
        /// Below the law, in two lines.
        law_values(count: usize, last: NaiveDate);
        /// What has no such day.
        law_limits();
        /// Faults of the rule leave the right to regimes open.
        doubt(regimes: Value);
    }
}
