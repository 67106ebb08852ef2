//! Forms that work as plain HTML: a refused one comes back with everything that was typed and each error in its place.

mod checkbox;
mod choices;
mod combobox;
mod date_field;
mod field;
mod file_field;
mod memory;
mod money_field;
mod select;
mod summary;
mod text_area;
mod unfold;
mod whole;

pub use checkbox::Checkbox;
pub use choices::{Choices, Segments};
pub use combobox::{CheckList, Combobox};
pub use date_field::DateField;
pub use field::Field;
pub use file_field::FileField;
pub use memory::FormId;
pub use money_field::MoneyField;
pub use select::{Choice, Select};
pub use summary::ErrorSummary;
pub use text_area::TextArea;
pub use unfold::Unfold;
pub use whole::{Form, FormActions, FormRow, PostButton};
