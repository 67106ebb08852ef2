//! What goes over the wire: structs of the API's own, so that its description is true and a page may change its view
//! without changing what programs read.

mod leaves;
mod macros;
mod word;

pub(super) use macros::{answer, asked};
pub use word::Of;

/// Made from another value without loss or refusal: views become answers by it, requests become inputs.
///
/// It is [`From`] with lists, options and maps of such values included, which `From` cannot say.
pub trait Given<T> {
    fn given(value: T) -> Self;
}

/// [`Given::given`], read from left to right.
pub trait Give: Sized {
    fn give<T: Given<Self>>(self) -> T {
        T::given(self)
    }
}

impl<T> Give for T {}
