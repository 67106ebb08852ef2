//! Words of closed vocabularies, whose schema names every one of them.

use std::borrow::Cow;

use golive_domain::words::Word;
use serde::{Deserialize, Serialize};
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{ObjectBuilder, RefOr, Schema, schema::Type},
};

use super::Given;

/// A word of `T`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Of<T>(pub T);

impl<T: Word> PartialSchema for Of<T> {
    fn schema() -> RefOr<Schema> {
        let words = T::ALL.iter().map(|word| word.as_str());
        ObjectBuilder::new().schema_type(Type::String).enum_values(Some(words)).into()
    }
}

impl<T: Word> ToSchema for Of<T> {
    fn name() -> Cow<'static, str> {
        let path = std::any::type_name::<T>();
        Cow::Borrowed(path.rsplit("::").next().unwrap_or(path))
    }
}

impl<T> Given<T> for Of<T> {
    fn given(word: T) -> Self {
        Self(word)
    }
}

impl<T: Word> Given<Of<T>> for T {
    fn given(word: Of<T>) -> Self {
        word.0
    }
}
