//! Scalars to bytes and back.

/// Bytes that are read from the front; `None` where they end too early.
#[derive(Clone, Copy)]
pub(in crate::batch) struct Bytes<'a>(pub(in crate::batch) &'a [u8]);

impl<'a> Bytes<'a> {
    pub(super) fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (head, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(*head)
    }

    /// A number of so many bytes, at most eight.
    #[inline]
    pub(super) fn uint(&mut self, length: usize) -> Option<u64> {
        let number = match self.0.first_chunk::<8>() {
            Some(word) => u64::from_le_bytes(*word) & u64::MAX >> (64 - 8 * length.clamp(1, 8)),
            None => self.0.get(..length)?.iter().rev().fold(0, |number, byte| number << 8 | u64::from(*byte)),
        };
        self.0 = self.0.get(length..)?;
        Some(number)
    }

    /// So many bytes as they are.
    pub(in crate::batch) fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (head, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(head)
    }
}

/// Appends a record: its length, then what `write` appends.
pub(in crate::batch) fn record(out: &mut Vec<u8>, write: impl FnOnce(&mut Vec<u8>)) {
    let start = out.len();
    out.extend_from_slice(&[0; 4]);
    write(out);
    let length = (out.len() - start - 4) as u32;
    if let Some(place) = out.get_mut(start..start + 4) {
        place.copy_from_slice(&length.to_le_bytes());
    }
}

/// The content of each record of a block; `None` where the block is damaged.
pub(in crate::batch) fn records(block: &[u8]) -> impl Iterator<Item = Option<&[u8]>> {
    let mut rest = Bytes(block);
    std::iter::from_fn(move || {
        if rest.0.is_empty() {
            return None;
        }
        let content = rest.u32().and_then(|length| rest.take(length as usize));
        if content.is_none() {
            rest = Bytes(&[]);
        }
        Some(content)
    })
}
