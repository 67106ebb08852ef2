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
    pub fn map<U>(self, each: impl FnMut(T) -> U) -> Paged<U> {
        Paged { rows: self.rows.into_iter().map(each).collect(), total: self.total, page: self.page, size: self.size }
    }

    /// The page of a list that is at hand as a whole.
    pub(crate) fn of(all: Vec<T>, page: u64, size: u64) -> Self {
        let total = all.len() as u64;
        let page = page.max(1);
        let first = usize::try_from((page - 1).saturating_mul(size)).unwrap_or(usize::MAX);
        let rows = all.into_iter().skip(first).take(usize::try_from(size).unwrap_or(usize::MAX)).collect();
        Self { rows, total, page, size }
    }
}
