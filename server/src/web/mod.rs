//! The layers around every handler, and the handlers that are no page.

pub mod assets;
pub mod health;
pub mod layers;
pub mod live;
pub mod rpc;
pub mod sessions;
