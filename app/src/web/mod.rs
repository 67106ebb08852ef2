//! How a request becomes a page: who looks ([`Viewer`]), through which desk ([`Visit`]), and how it is rendered.

mod assets;
mod flash;
mod jar;
mod number;
mod page;
mod reason;
mod shell;
mod uploads;
mod viewer;
mod visit;

pub use assets::Assets;
pub use flash::{Flash, FormFlash};
pub use golive_domain::projects::Room;
pub use jar::Jar;
pub use number::counted;
pub use page::{Edited, Page, Unsaid, frame, nowhere, render};
pub use reason::{reason, sentence};
pub use shell::room_path;
pub use uploads::{Uploads, one_file, uploads};
pub use viewer::{Me, Viewer};
pub use visit::{ClientAddress, LOCALE, PERSON, Visit, Web, desk, unavailable, visit, wants_page};
