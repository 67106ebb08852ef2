//! A refusal or failure on its way from a server function to whoever called it.

use golive_domain::Error;
use leptos::server_fn::{
    codec::JsonEncoding,
    error::{FromServerFnError, ServerFnErrorErr},
};
use serde::{Deserialize, Serialize};

/// [`golive_domain::Error`] with what server functions ask of an error.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(transparent)]
#[error(transparent)]
pub struct Problem(pub Error);

impl<E: Into<Error>> From<E> for Problem {
    fn from(error: E) -> Self {
        Self(error.into())
    }
}

impl FromServerFnError for Problem {
    type Encoder = JsonEncoding;

    /// What never reached a use case: an unreadable body is the caller's, a lost line may come back.
    fn from_server_fn_error(error: ServerFnErrorErr) -> Self {
        match error {
            ServerFnErrorErr::Args(text) | ServerFnErrorErr::MissingArg(text) | ServerFnErrorErr::Deserialization(text) => {
                Self(Error::field("", golive_domain::Say::new("error-unreadable").with("detail", text)))
            }
            _ => Self(Error::Unavailable),
        }
    }
}
