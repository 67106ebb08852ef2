//! Going somewhere by typing.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::PaletteLabels;

/// A place to go to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Room {
    pub name: String,
    pub href: String,
}

/// `Ctrl K` opens it: rooms by name, items, requirements, cases, defects and plans by code or words.
#[island]
pub fn Palette(project: String, rooms: Vec<Room>, labels: PaletteLabels) -> impl IntoView {
    #[cfg(target_arch = "wasm32")]
    {
        let (rooms, labels) = (rooms.clone(), labels.clone());
        Effect::new(move |_| super::dom::palette::start(&project, &rooms, &labels));
    }
    #[cfg(not(target_arch = "wasm32"))]
    drop((project, rooms));
    let (title, ask) = (labels.title.clone(), labels.ask.clone());
    view! {
        <dialog class="palette" id="palette" aria-label=title>
            <label class="palette-ask">
                <span class="visually-hidden">{ask}</span>
                <input
                    role="combobox"
                    aria-expanded="true"
                    aria-controls="palette-list"
                    aria-autocomplete="list"
                    autocomplete="off"
                    placeholder=labels.ask
                    dir="auto"
                />
            </label>
            <ul class="palette-list" id="palette-list" role="listbox" aria-label=labels.title></ul>
            <p class="palette-none" hidden>{labels.none}</p>
        </dialog>
    }
}

#[cfg(feature = "ssr")]
impl Room {
    /// The rooms the viewer may enter.
    pub fn of(frame: &golive_store::projects::Frame) -> Vec<Self> {
        use golive_domain::words::Word as _;
        let open = crate::web::Room::ALL.iter().filter(|room| frame.may(room.needs()));
        open.map(|room| Self { name: crate::i18n::t(&format!("room-{room}")), href: crate::web::room_path(*room, frame) }).collect()
    }
}
