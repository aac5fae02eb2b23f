//! The fourth pass: rules on employers are asked, account by account, in the order of reception.

use super::Run;
use super::aside::{Buckets, Writer, bucket_of};
use super::crew::Queue;
use super::order::Order;
use super::pack::{Bytes, damaged, pack_amendment};
use super::watch::Pass;
use crate::engine::Tally;
use crate::error::Error;
use crate::rule::EmployerCount;

/// What an applied declaration adds to an account, in the order in which accounts are gone through.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Entry {
    rule: u64,
    employer: u64,
    account: i64,
    moment: i64,
    place: u64,
    amount: i64,
}

/// Puts aside what a declaration adds to the accounts of its employer.
pub(super) fn put(tallies: &[Tally], (moment, place): (i64, u64), to: &mut Writer<'_, '_>) -> Result<(), Error> {
    for tally in tallies {
        let (rule, employer) = (tally.rule as u64, tally.employer.get());
        let bucket = bucket_of(employer, 0, super::BUCKET_BITS);
        to.append(bucket, |out| {
            out.extend_from_slice(&rule.to_le_bytes());
            out.extend_from_slice(&employer.to_le_bytes());
            out.extend_from_slice(&tally.count.account.to_le_bytes());
            out.extend_from_slice(&moment.to_le_bytes());
            out.extend_from_slice(&place.to_le_bytes());
            out.extend_from_slice(&tally.count.amount.to_le_bytes());
        })?;
    }
    Ok(())
}

fn read(bytes: &mut Bytes<'_>) -> Option<Entry> {
    Some(Entry {
        rule: bytes.u64()?,
        employer: bytes.u64()?,
        account: bytes.i64()?,
        moment: bytes.i64()?,
        place: bytes.u64()?,
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
            run.crew.go_on()?;
            let held = tallies.load(bucket)?;
            let mut bytes = Bytes(&held);
            let mut entries = Vec::new();
            while !bytes.0.is_empty() {
                entries.push(read(&mut bytes).ok_or_else(damaged)?);
            }
            entries.sort_unstable();
            for account in entries.chunk_by(|a, b| (a.rule, a.employer, a.account) == (b.rule, b.employer, b.account)) {
                let mut sum: i64 = 0;
                for entry in account {
                    let count = EmployerCount { account: entry.account, amount: entry.amount };
                    if let Some(finding) = run.engine.judge_account(entry.rule as usize, count, sum) {
                        to.append(order.bucket(entry.place), |out| {
                            pack_amendment(entry.place, &finding, &run.rules, out);
                        })?;
                    }
                    sum = sum.saturating_add(entry.amount);
                }
            }
            run.advance(Pass::Employers, entries.len() as u64, None);
        }
        to.finish()
    })?;
    Ok(())
}
