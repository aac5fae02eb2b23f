//! Which answer is about which declaration.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::{Impact, NssoAnswer, NssoAnswers};
use crate::codec::answers::Answers;
use crate::declaration::message::{Draft, EmployerNumbers, Kind, Letter, Row};
use crate::declaration::register::Origin;
use crate::id::{PeriodId, Ssin};

/// So many declarations, or files, are looked through for one that is meant: of more that are alike none is.
const MOST_ALIKE: usize = 256;

/// What is kept of a declaration until its answer is found.
struct Declared {
    origin: Origin,
    reference: Option<Box<str>>,
    declaration_id: Option<PeriodId>,
    row: Option<Row>,
}

/// An answer, and the file that holds it.
struct Told {
    file: usize,
    answer: NssoAnswer,
    /// The declaration, by its place among those that were heard.
    about: Option<usize>,
}

/// Joins answers to declarations: by the sender's reference, by the NSSO's number of the declaration, by the period, by what an answer
/// repeats of the declaration, and by the place in the file, in that order. Each way joins only where one declaration is left.
///
/// What is kept of each declaration is some hundred bytes.
///
/// ```
/// use dimona::codec::nsso_answers::{Joining, NssoAnswers};
/// use dimona::codec::rest_json::decode;
/// use dimona::declaration::message::Letter;
/// use dimona::declaration::register::Origin;
///
/// let body = br#"{"context":{"declarationId":660000000213},"dimonaCancel":{"periodId":660000000112}}"#;
/// let answer = br#"{"declarationStatus":{"declarationId":660000000213,"result":"A"}}"#;
/// let mut joining = Joining::default();
/// joining.file(NssoAnswers::read("answer.json", &answer[..])?);
/// let origin = Origin { file: 1, record: 1 };
/// joining.declaration(origin, &decode(body, 0).expect("a body"));
/// let joined = joining.finish();
/// assert_eq!(joined.answer(origin).unwrap().letter, Some(Letter::A));
/// assert!(joined.beside().is_empty() && joined.unanswered().is_empty());
/// # Ok::<(), dimona::Error>(())
/// ```
#[derive(Default)]
pub struct Joining {
    files: usize,
    told: Vec<Told>,
    declared: Vec<Declared>,
}

/// Answers, and the declarations that they are about.
#[derive(Debug, Default)]
pub struct Joined {
    answers: BTreeMap<Origin, NssoAnswer>,
    beside: Vec<(usize, u64)>,
    contradicting: Vec<(usize, u64)>,
    unanswered: Vec<Origin>,
}

impl Joining {
    /// Takes a file of answers.
    pub fn file(&mut self, answers: NssoAnswers) {
        self.files += 1;
        let file = self.files;
        self.told.extend(answers.answers.into_iter().map(|answer| Told { file, answer, about: None }));
    }

    /// Hears a declaration, or that a record holds none.
    pub fn declaration(&mut self, origin: Origin, draft: &Draft<'_>) {
        let row = draft.kind.map(|_| Row::of(draft));
        let reference = draft.context.reference.as_deref().map(Box::from);
        let declaration_id = draft.context.declaration_id;
        self.declared.push(Declared { origin, reference, declaration_id, row });
    }

    /// Joins what was heard.
    #[must_use]
    pub fn finish(mut self) -> Joined {
        self.join_by(|answer| answer.context.reference.as_deref().map(Box::from), |of| of.reference.clone());
        self.join_by(|answer| answer.context.declaration_id, |of| of.declaration_id);
        self.join_by(
            |answer| answer.context.period_id.zip(impact_of(answer)),
            |of| of.row.and_then(|row| Some((row.period_id?, Impact::of(row.kind)?))),
        );
        self.join_by(|answer| answer.echo.as_ref().and_then(content_of), |of| of.row.as_ref().and_then(content_of));
        self.join_by_place();
        self.joined()
    }

    /// Joins the answers that are left to the declarations with the same key.
    fn join_by<K: std::hash::Hash + Eq>(
        &mut self,
        of_answer: impl Fn(&NssoAnswer) -> Option<K>,
        of_declaration: impl Fn(&Declared) -> Option<K>,
    ) {
        let mut is_left: Vec<bool> = vec![true; self.declared.len()];
        self.told.iter().filter_map(|told| told.about).for_each(|about| is_left[about] = false);
        let mut declared: HashMap<K, Vec<usize>> = HashMap::new();
        for (at, of) in self.declared.iter().enumerate() {
            if let Some(key) = of_declaration(of) {
                declared.entry(key).or_default().push(at);
            }
        }
        for told in self.told.iter_mut().filter(|told| told.about.is_none()) {
            let found = of_answer(&told.answer).and_then(|key| declared.get(&key));
            let Some(found) = found.filter(|found| found.len() <= MOST_ALIKE) else { continue };
            let fitting = || found.iter().copied().filter(|at| fits(&told.answer, &self.declared[*at]));
            // One that was answered may be answered again, where no other is meant.
            let about = match only(fitting().filter(|at| is_left[*at])) {
                Ok(about) => about.or_else(|| only(fitting()).unwrap_or_default()),
                Err(()) => None,
            };
            told.about = about;
        }
    }

    /// Joins the answers of a file that has as many of them as a file has declarations, where nothing speaks against it.
    fn join_by_place(&mut self) {
        let mut files: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
        for (at, of) in self.declared.iter().enumerate() {
            files.entry(of.origin.file).or_default().push(at);
        }
        let mut by_length: HashMap<usize, Vec<Vec<usize>>> = HashMap::new();
        files.into_values().for_each(|file| by_length.entry(file.len()).or_default().push(file));
        let mut rest = self.told.as_mut_slice();
        while let Some(first) = rest.first() {
            // Answers stand file by file.
            let file = first.file;
            let length = rest.iter().take_while(|told| told.file == file).count();
            let (answers, behind) = std::mem::take(&mut rest).split_at_mut(length);
            rest = behind;
            let Some(alike) = by_length.get(&length).filter(|files| files.len() <= MOST_ALIKE) else { continue };
            let is_of = |told: &Told, at: usize| match told.about {
                Some(about) => about == at,
                None => fits(&told.answer, &self.declared[at]),
            };
            let agrees =
                |declared: &&Vec<usize>| answers.iter().zip(declared.iter()).all(|(told, at)| is_of(told, *at));
            let mut agreeing = alike.iter().filter(agrees);
            if let (Some(declared), None) = (agreeing.next(), agreeing.next()) {
                answers.iter_mut().zip(declared).for_each(|(told, at)| told.about = Some(*at));
            }
        }
    }

    fn joined(self) -> Joined {
        let mut joined = Joined::default();
        let mut contradicted = HashSet::new();
        for told in self.told {
            let Some(about) = told.about else {
                joined.beside.push((told.file, told.answer.record));
                continue;
            };
            let origin = self.declared[about].origin;
            let before = joined.answers.remove(&origin);
            if contradicted.contains(&origin) || before.as_ref().is_some_and(|before| contradict(before, &told.answer))
            {
                joined.contradicting.push((told.file, told.answer.record));
                contradicted.insert(origin);
                continue;
            }
            let answer = match before {
                Some(before) => again(before, told.answer),
                None => told.answer,
            };
            joined.answers.insert(origin, answer);
        }
        let origins = self.declared.iter().map(|of| of.origin);
        joined.unanswered = origins.filter(|origin| !joined.answers.contains_key(origin)).collect();
        joined
    }
}

impl Joined {
    /// The answer on the declaration that stands there.
    #[must_use]
    pub fn answer(&self, origin: Origin) -> Option<&NssoAnswer> {
        self.answers.get(&origin)
    }

    /// The answers that are about no declaration that was heard: the file, counted from 1 in the order in which files were taken, and the
    /// answer's number in it.
    #[must_use]
    pub fn beside(&self) -> &[(usize, u64)] {
        &self.beside
    }

    /// The answers that say something else than another one on the same declaration, named as those of [`beside`](Self::beside): of such a
    /// declaration none counts, since nobody can say which of them the NSSO keeps to.
    #[must_use]
    pub fn contradicting(&self) -> &[(usize, u64)] {
        &self.contradicting
    }

    /// The declarations without an answer.
    #[must_use]
    pub fn unanswered(&self) -> &[Origin] {
        &self.unanswered
    }

    /// What the answers tell of the declarations, as an answers file does: it feeds a run.
    #[must_use]
    pub fn known(&self) -> Answers {
        Answers::of_places(self.answers.iter().map(|(origin, answer)| {
            let mut context = answer.context.clone();
            context.answer = answer.letter;
            // It names the declaration, and its place does too.
            context.reference = None;
            (*origin, context)
        }))
    }
}

/// How far an answer decides: not yet, or not until the worker is known, or for good.
fn finality(answer: &NssoAnswer) -> u8 {
    match answer.letter {
        None => 0,
        Some(Letter::S) => 1,
        Some(_) => 2,
    }
}

/// Whether one of two answers accepts for good what the other refuses.
fn contradict(one: &NssoAnswer, other: &NssoAnswer) -> bool {
    let accepts = |of: &NssoAnswer| of.letter.filter(|_| finality(of) == 2).map(Letter::is_accepted);
    accepts(one).zip(accepts(other)).is_some_and(|(one, other)| one != other)
}

/// What two answers on one declaration come to: the later one counts, but for one that decides less; what either tells beside, such as when
/// the NSSO received the declaration, stays.
fn again(before: NssoAnswer, later: NssoAnswer) -> NssoAnswer {
    let mut context = before.context.clone();
    context.hear(&later.context);
    let counts = if finality(&before) > finality(&later) { before } else { later };
    NssoAnswer { context, ..counts }
}

/// The only one; an error where there are several.
fn only(mut of: impl Iterator<Item = usize>) -> Result<Option<usize>, ()> {
    let first = of.next();
    if of.next().is_some() { Err(()) } else { Ok(first) }
}

/// What became of the period, by what the answer repeats, otherwise by what it tells.
fn impact_of(answer: &NssoAnswer) -> Option<Impact> {
    answer.echo.and_then(|row| Impact::of(row.kind)).or(answer.impact)
}

/// What tells one declaration from others: its kind, the period or the worker and the days, and how the work is declared.
fn content_of(row: &Row) -> Option<impl std::hash::Hash + Eq + use<>> {
    let is_named = row.period_id.is_some() && row.kind != Kind::In || row.worker.is_some() && row.start_date.is_some();
    let period = row.period_id.filter(|_| row.kind != Kind::In);
    let days = (row.start_date, row.start_hour, row.end_date, row.end_hour);
    is_named.then_some((row.kind, period, row.worker, days, row.worker_type, row.joint_committee, row.planned_hours))
}

/// Whether nothing that an answer tells speaks against the declaration.
fn fits(answer: &NssoAnswer, declared: &Declared) -> bool {
    let Some(row) = &declared.row else { return true };
    let differs = |told: Option<Ssin>| told.zip(row.worker).is_some_and(|(told, declared)| told != declared);
    let echo = answer.echo.as_ref();
    let is_other = echo.is_some_and(|echo| echo.kind != row.kind || are_others(&echo.employer, &row.employer));
    let contents = echo.and_then(content_of).zip(content_of(row));
    let impacts = impact_of(answer).zip(Impact::of(row.kind));
    // The period of an IN has its number only since the answer.
    let periods = answer.context.period_id.zip(row.period_id);
    !differs(answer.worker)
        && !is_other
        && contents.is_none_or(|(told, declared)| told == declared)
        && impacts.is_none_or(|(told, declared)| told == declared)
        && periods.is_none_or(|(told, declared)| told == declared)
}

/// Whether both tell a number of one kind, and it is not the same.
fn are_others(one: &EmployerNumbers, other: &EmployerNumbers) -> bool {
    let differ = |one: Option<u64>, other: Option<u64>| one.zip(other).is_some_and(|(one, other)| one != other);
    let enterprise = |of: &EmployerNumbers| of.enterprise().map(|number| u64::from(number.get()));
    let nsso = |of: &EmployerNumbers| of.nsso().map(|number| u64::from(number.get()));
    differ(enterprise(one), enterprise(other)) || differ(nsso(one), nsso(other))
}
