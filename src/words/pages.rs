//! The prose of pages on rules in a language: what stands above the first case of a page.

/// The translated pages of a language, each behind its path: files of the folder `pages` beside the list.
macro_rules! pages {
    ($($path:literal,)*) => {
        &[$(($path, include_str!(concat!("pages/", $path, ".md")))),*]
    };
}
pub(super) use pages;
