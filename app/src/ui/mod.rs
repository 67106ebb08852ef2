//! The kit that pages are made of. Each part writes the HTML that `style/README.md` asks for, works without a script, and
//! speaks the viewer's language. `/kit` shows them all.
//!
//! Texts are `impl Into<String>`, said already by `t`; a text left out is an empty one. `[x]` may be left out.
//!
//! | part | props |
//! | --- | --- |
//! | `Icon` | `name [large]` |
//! | `Button` | `[look: Look] [small] [icon] [label] [popover] [dialog] [name] [value] [action] [form] [disabled] [children]` |
//! | `LinkButton` | `href [look] [small] [icon] [label] [current] [children]` · `ButtonGroup`: `label children` |
//! | `PostButton` | `action label [hidden: Vec<(&str, String)>] [next] [look] [small] [icon] [icon_only]` |
//! | `Form` | `id action [next] [wide] [class] [files] [hidden: Vec<(&str, String)>] children` · `FormRow`, `FormActions`: `children` |
//! | `Field` | `name label [value] [hint] [kind="text"] [optional] [class] [unit] [unit_first] [autocomplete] [inputmode] [placeholder] [dir] [list] [maxlength] [autofocus] [readonly]` |
//! | `TextArea` | `name label [value] [hint] [optional] [rows] [placeholder]` |
//! | `Select` | `name label options: Vec<Choice> [value] [blank] [hint] [optional] [class] [quiet_label]` |
//! | `Checkbox` | `name label [checked] [note] [value="true"]` |
//! | `Choices` | `name label options: Vec<Choice> [chosen: Vec<String>] [hint] [many]` |
//! | `Segments` | `name label options: Vec<Choice> [value] [show_label]` |
//! | `Combobox` | `name label suggestions: Vec<String> [value] [hint] [optional] [class] [placeholder]` |
//! | `CheckList` | `name label options: Vec<Choice> blank [chosen: Vec<String>]` |
//! | `DateField` | `name label [value: Option<NaiveDate>] [hint] [optional]` |
//! | `MoneyField` | `name label currency [value: Option<Money>] [hint] [optional]` |
//! | `FileField` | `name label [hint] [accept] [many] [optional]` |
//! | `Unfold` | `summary [button] [class] children`: folded away, and open where a form inside was refused |
//! | `ErrorSummary` | none: stands in every `Form` |
//! | `Table` | `caption [id] [quiet_caption] [dense] [folds] [tall] [class] children` |
//! | `SortHeader` | `key label [num] [default]` · `TableEmpty`: `columns: u32 [children]` |
//! | `Pager` | `page: u64 size: u64 total: u64 [param] [label]` |
//! | `Card` | `[title] [level] [id] [aside: AnyView] [footer: AnyView] [flush] [wanted] children` · `Stat`: `label value [delta] [tone]` |
//! | `Tabs` | `label tabs: Vec<Tab>` |
//! | `Dialog` | `id title [size: &str] [form] [footer: AnyView] children` |
//! | `Menu` | `id label [icon] [text] [look] [small] [wide] [start] children` |
//! | `Notice` | `[tone] children` · `Toasts`: `done: Option<Done>` |
//! | `Avatar` | `name [id: PersonId] [large] [beside]` · `Nobody` · `Who`: `name [id] [note]` |
//! | `Badge` | `[tone] children` · `RagBadge`: `of: Rag` · `MoscowBadge`: `of` · `StateOf`: `of: impl Word [prefix]` · `KindIcon`: `of` · `LabelTag`: `name [hue]` · `Count`: `of: u64` · `Blocked` |
//! | `Meter` | `value max label [text] [tone]` · `Load`: `name used: Minutes limit: Minutes` · `Progress`: `label max [value: Option<u64>]` · `Split`: `done doing total [added] [lost]` · `Busy` |
//! | `Chart` | `plot: Plot` (see [`chart`]) · `Spark`: `values: Vec<f64> label` |
//! | `Head` | `title [note] [children]` |
//! | `EmptyState` | `icon title text [children]` |
//! | `ProblemBox` | `error: Error` · `problem_page(error)` |
//! | `ConflictBox` | `who clashes: Vec<Clash>` · `Overtaken`: `who changes: Vec<Said>` |
//! | `Prose` | `text` (Markdown) |
//! | `History` | `children` · `HistoryEntry`: `who at what [who_id] [subject] [changes: Vec<Said>] [note] [scope]` · `FromTo`: `said: Said` |
//! | `FilterChips` | `chips: Vec<Chip> [children]` |
//! | `Facts` | `[inline] children` · `Fact`: `label children` |
//! | `When` `Day` | `at: DateTime<Utc>` · `date: NaiveDate` · `Amount`: `of: Money` · `PointsOf`: `of: Option<HalfPoints>` · `Hours`: `of: Minutes` · `Key`: `of [href]` |
//! | `LiveMark` | none: the state of the live stream |

mod avatar;
mod badge;
mod button;
mod card;
pub mod chart;
mod chips;
mod conflict;
mod dialog;
mod empty;
mod facts;
mod form;
mod head;
mod history;
mod html;
mod icon;
mod inline;
mod menu;
mod meter;
mod notice;
mod pager;
mod problem;
mod prose;
pub mod query;
mod table;
mod tabs;
mod tone;

pub use avatar::{Avatar, Nobody, Who};
pub use badge::{Badge, Blocked, Count, KindIcon, LabelTag, MoscowBadge, Rag, RagBadge, StateOf};
pub use button::{Button, ButtonGroup, LinkButton, Look};
pub use card::{Card, Stat};
pub use chart::{Chart, Spark};
pub use chips::{Chip, FilterChips};
pub use conflict::{Clash, ConflictBox, Overtaken};
pub use dialog::Dialog;
pub use empty::EmptyState;
pub use facts::{Fact, Facts};
pub use form::{
    CheckList, Checkbox, Choice, Choices, Combobox, DateField, ErrorSummary, Field, FileField, Form, FormActions, FormId, FormRow,
    MoneyField, PostButton, Segments, Select, TextArea, Unfold,
};
pub use head::Head;
pub use history::{FromTo, History, HistoryEntry, Said};
pub use html::escaped;
pub use icon::Icon;
pub use inline::{Amount, Day, Hours, Key, LiveMark, PointsOf, When};
pub use menu::Menu;
pub use meter::{Busy, Load, Meter, Progress, Split};
pub use notice::{Notice, Toasts};
pub use pager::Pager;
pub use problem::{ProblemBox, problem_page};
pub use prose::{Prose, markdown};
pub use table::{SortHeader, Table, TableEmpty};
pub use tabs::{Tab, Tabs};
pub use tone::Tone;
