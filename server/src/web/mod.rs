//! The layers around every handler, and the handlers that are no page.

pub mod assets;
pub mod health;
pub mod layers;
pub mod live;
mod parted;
pub mod rpc;
pub mod sessions;
