//! `t!`, the spelling of a sentence with arguments.

/// `t!("items-selected", "count" = 3)`: the sentence in the viewer's language. Numbers go in as numbers, so that plural
/// forms and digits follow the language.
#[macro_export]
macro_rules! t {
    ($key:expr $(,)?) => { $crate::i18n::t($key) };
    ($key:expr, $($name:literal = $value:expr),+ $(,)?) => {
        $crate::i18n::t_with($key, &[$(($name, $crate::i18n::Value::from($value))),+])
    };
}
