//! The fourth pass: rules on employers are asked, account by account, in the order of reception.

use super::Run;
use super::aside::{Buckets, Writer};
use super::crew::Queue;
use super::order::Order;
use super::pack::{Bytes, damaged, pack_at, record, records};
use super::spread::{first_bucket, take_up};
use super::watch::Pass;
use crate::engine::Tally;
use crate::error::Error;
use crate::rule::{EmployerCount, EmployerKey};

/// What an applied declaration adds to an account, in the order in which accounts are gone through.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Entry {
    rule: u64,
    employer: EmployerKey,
    account: i64,
    moment: i64,
    place: u64,
    /// Its place among what the declaration adds.
    order: u32,
    amount: i64,
}

/// What keeps the entries of one account together.
fn key(rule: u64, employer: EmployerKey, account: i64) -> u64 {
    let parts = [rule, u64::from(employer.kind), employer.number, account as u64];
    parts.into_iter().fold(0, |key: u64, part| (key.rotate_left(23) ^ part).wrapping_mul(0x9E37_79B9_7F4A_7C15))
}

/// Puts aside what a declaration adds to the accounts of its employer.
pub(super) fn put(tallies: &[Tally], (moment, place): (i64, u64), to: &mut Writer<'_, '_>) -> Result<(), Error> {
    for (order, Tally { rule, employer, count }) in (0_u32..).zip(tallies) {
        let rule = *rule as u64;
        let key = key(rule, *employer, count.account);
        to.append(first_bucket(key), |out| {
            record(out, |out| {
                out.extend_from_slice(&key.to_le_bytes());
                out.extend_from_slice(&rule.to_le_bytes());
                out.push(employer.kind);
                out.extend_from_slice(&employer.number.to_le_bytes());
                out.extend_from_slice(&count.account.to_le_bytes());
                out.extend_from_slice(&moment.to_le_bytes());
                out.extend_from_slice(&place.to_le_bytes());
                out.extend_from_slice(&order.to_le_bytes());
                out.extend_from_slice(&count.amount.to_le_bytes());
            });
        })?;
    }
    Ok(())
}

fn read(content: &[u8]) -> Option<Entry> {
    let mut bytes = Bytes(content);
    bytes.u64()?;
    Some(Entry {
        rule: bytes.u64()?,
        employer: EmployerKey { kind: bytes.u8()?, number: bytes.u64()? },
        account: bytes.i64()?,
        moment: bytes.i64()?,
        place: bytes.u64()?,
        order: bytes.u32()?,
        amount: bytes.i64()?,
    })
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
fn accounts(run: &Run<'_>, held: &[u8], order: Order, to: &mut Writer<'_, '_>) -> Result<(), Error> {
    let mut entries = Vec::new();
    for content in records(held) {
        let (_, content) = content.ok_or_else(damaged)?;
        entries.push(read(content).ok_or_else(damaged)?);
    }
    entries.sort_unstable();
    for account in entries.chunk_by(|a, b| (a.rule, a.employer, a.account) == (b.rule, b.employer, b.account)) {
        run.crew.go_on()?;
        let mut sum: i64 = 0;
        for entry in account {
            let count = EmployerCount { account: entry.account, amount: entry.amount };
            if let Some(amendment) = run.engine.judge_account(entry.rule as usize, count, sum) {
                to.append(order.bucket(entry.place), |out| {
                    // Behind the verdict.
                    pack_at(entry.place, entry.order.saturating_add(1), &amendment, &run.rules, out);
                })?;
            }
            sum = sum.saturating_add(entry.amount);
        }
    }
    run.advance(Pass::Employers, entries.len() as u64, None);
    Ok(())
}
