//! What HTML alone cannot do, wherever it is needed: dragging, live regions, dialogs fetched when they are
//! opened, keys, the palette, suggestions.
//!
//! An island here listens and moves what the server rendered; it renders next to nothing itself. Regions of a page that
//! may change are marked `data-region="name"`; refreshing asks the server for the same page and changes in place what differs.

#[cfg(target_arch = "wasm32")]
mod dom;

mod alike;
mod answering;
mod keys;
mod known;
mod labels;
mod live;
mod noting;
mod palette;
mod peek;
mod runner;
mod sortable;
mod suggest;

pub use alike::Alike;
pub use answering::Answering;
pub use keys::{KeyLine, Keys};
pub use known::Known;
pub use labels::{DragLabels, NotingLabels, PaletteLabels, PeekLabels, RunnerLabels, SuggestLabels};
pub use live::Live;
pub use noting::Noting;
pub use palette::{Palette, Room};
pub use peek::Peek;
pub use runner::Runner;
pub use sortable::Sortable;
pub use suggest::Suggest;
