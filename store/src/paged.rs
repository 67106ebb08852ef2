//! A page of a list: no list is ever handed out whole.

/// Some rows of a longer list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paged<T> {
    pub rows: Vec<T>,
    /// Rows of the whole list.
    pub total: u64,
    /// The page's number, from 1.
    pub page: u64,
    /// Rows a page holds at most.
    pub size: u64,
}

impl<T> Paged<T> {
    /// The same page of what each row becomes.
    pub fn map<U>(self, each: impl FnMut(T) -> U) -> Paged<U> {
        Paged { rows: self.rows.into_iter().map(each).collect(), total: self.total, page: self.page, size: self.size }
    }

    /// The page to show where `asked` was asked for: from 1, and the last one for whatever lies beyond it.
    pub(crate) fn number(asked: u64, total: u64, size: u64) -> u64 {
        asked.clamp(1, total.div_ceil(size).max(1))
    }

    /// The page of a list that is at hand as a whole.
    pub(crate) fn of(all: Vec<T>, page: u64, size: u64) -> Self {
        let total = all.len() as u64;
        let page = Self::number(page, total, size);
        let first = usize::try_from((page - 1) * size).unwrap_or(usize::MAX);
        let rows = all.into_iter().skip(first).take(usize::try_from(size).unwrap_or(usize::MAX)).collect();
        Self { rows, total, page, size }
    }
}
