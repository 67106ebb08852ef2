//! Closed vocabularies: enums that are the same word in code, column, URL, JSON and Fluent key.

/// What every vocabulary can do.
pub trait Word: Copy + Sized + 'static {
    /// Every member, in the order people expect to see them.
    const ALL: &'static [Self];
    /// The word as it is stored and sent: snake_case, stable for ever.
    fn as_str(self) -> &'static str;
    /// The member that bears this word.
    fn parse(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|word| word.as_str() == text)
    }
}

/// A word that is not in its vocabulary.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not one of the known words")]
pub struct UnknownWord(pub String);

/// Declares a vocabulary: `words! { /// doc  pub enum Kind { Epic = "epic", … } }`.
#[macro_export]
macro_rules! words {
    ($(#[$doc:meta])* pub enum $name:ident { $($(#[$vdoc:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "columns", derive(sea_orm::DeriveValueType))]
        #[cfg_attr(feature = "columns", sea_orm(value_type = "String"))]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $text)] $variant),+ }

        impl $crate::words::Word for $name {
            const ALL: &'static [Self] = &[$(Self::$variant),+];
            fn as_str(self) -> &'static str { match self { $(Self::$variant => $text),+ } }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad($crate::words::Word::as_str(*self))
            }
        }
        impl std::str::FromStr for $name {
            type Err = $crate::words::UnknownWord;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                <Self as $crate::words::Word>::parse(text).ok_or_else(|| $crate::words::UnknownWord(text.to_owned()))
            }
        }
    };
}
