//! The fourth pass: rules on employers are asked, account by account, in the order of reception.

use super::Run;
use super::aside::{Buckets, Held, Writer};
use super::crew::Queue;
use super::order::Order;
use super::pack::{Bytes, Pack, damaged, pack_at, packed, record};
use super::spread::{first_bucket, take_up};
use super::watch::Pass;
use super::write::AMENDS;
use crate::declaration::register::Register;
use crate::declaration::rule::{EmployerCount, EmployerKey};
use crate::engine::{Account, Reception, Tally};
use crate::error::Error;

/// What an applied declaration adds to an account, in the order in which accounts are gone through.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Entry {
    rule: u64,
    employer: EmployerKey,
    account: i64,
    reception: Reception,
    /// Its place in the order of input.
    place: u64,
    /// Its place among what the declaration adds.
    order: u32,
    thing: i64,
    amount: i64,
    doubtful: i64,
    is_open: u32,
    is_asked: u32,
}

packed! {
    Entry { rule, employer, account, reception, place, order, thing, amount, doubtful, is_open, is_asked }
    EmployerKey { kind, number }
}

impl Entry {
    /// What keeps the entries of one account together.
    fn key(&self) -> u64 {
        let parts = [self.rule, u64::from(self.employer.kind), self.employer.number, self.account as u64];
        parts.into_iter().fold(0, |key: u64, part| (key.rotate_left(23) ^ part).wrapping_mul(0x9E37_79B9_7F4A_7C15))
    }
}

/// Puts aside what a declaration adds to the accounts of its employer.
pub(super) fn put(
    tallies: &[Tally],
    (reception, place): (Reception, u64),
    to: &mut Writer<'_, '_>,
) -> Result<(), Error> {
    for (order, Tally { rule, employer, count, doubtful, is_open, is_asked }) in (0_u32..).zip(tallies) {
        let EmployerCount { account, thing, amount } = *count;
        let (rule, employer, doubtful) = (*rule as u64, *employer, *doubtful);
        let (is_open, is_asked) = (u32::from(*is_open), u32::from(*is_asked));
        let entry =
            Entry { rule, employer, account, reception, place, order, thing, amount, doubtful, is_open, is_asked };
        let key = entry.key();
        to.append(first_bucket(key), |out| {
            record(out, |out| {
                key.pack(out);
                entry.pack(out);
            });
        })?;
    }
    Ok(())
}

/// The place of what stood in the register that the run began with: no declaration of the run.
const STOOD: u64 = u64::MAX;

/// Puts aside what the periods of a register add, before all that the run adds.
pub(super) fn put_standing(run: &Run<'_>, base: &Register, tallies: &Buckets<'_>) -> Result<(), Error> {
    let (mut to, mut put_all) = (tallies.writer(run.budget.block), Ok(()));
    let mut place = 0;
    run.engine.standing(base, &mut |tally| {
        let reception = Reception { moment: i64::MIN, place, rank: 0 };
        place += 1;
        if put_all.is_ok() {
            put_all = put(&[tally], (reception, STOOD), &mut to);
        }
    });
    put_all.and_then(|()| to.finish())
}

fn read(content: &[u8]) -> Option<Entry> {
    let mut bytes = Bytes(content);
    bytes.u64()?;
    Entry::unpack(&mut bytes)
}

/// Goes through every account, and puts what is found aside for the report.
pub(super) fn judge(run: &Run<'_>, tallies: &Buckets<'_>, found: &Buckets<'_>, order: Order) -> Result<(), Error> {
    run.crew.watch.progress(super::progress(Pass::Employers, 0, None));
    let queue = Queue::new(tallies.count());
    run.crew.all(|| {
        let mut to = found.writer(run.budget.block);
        while let Some(bucket) = queue.next() {
            take_up(run, tallies, bucket, 0, &mut |held| accounts(run, held, order, &mut to))?;
        }
        to.finish()
    })?;
    Ok(())
}

/// Goes through whole accounts.
fn accounts(run: &Run<'_>, held: &Held, order: Order, to: &mut Writer<'_, '_>) -> Result<(), Error> {
    let mut entries = Vec::new();
    for content in held.records() {
        entries.push(read(content?).ok_or_else(damaged)?);
    }
    entries.sort_unstable();
    for account in entries.chunk_by(|a, b| (a.rule, a.employer, a.account) == (b.rule, b.employer, b.account)) {
        run.crew.go_on()?;
        let mut sum = Account::default();
        for entry in account {
            let Entry { account, thing, amount, doubtful, is_open, .. } = *entry;
            let count = EmployerCount { account, thing, amount };
            let before = sum.add(count, (doubtful, is_open == 1));
            if entry.place == STOOD || entry.is_asked == 0 {
                continue;
            }
            if let Some(amendment) = run.engine.judge_account(entry.rule as usize, count, before) {
                to.append(order.bucket(entry.place), |out| {
                    pack_at(entry.place, entry.order.saturating_add(AMENDS), &amendment, out);
                })?;
            }
        }
    }
    run.advance(Pass::Employers, entries.len() as u64, None);
    Ok(())
}
