//! Cookies of the person's own beside the session's: what is in them is nobody's to keep here.

use std::sync::{Arc, Mutex, PoisonError};

use http::{HeaderMap, HeaderValue, header};
use tower_sessions::cookie::{Cookie, SameSite};

use super::Visit;

/// What a deed puts into the browser, until the answer is sent.
#[derive(Clone, Default)]
pub struct Jar(Arc<Mutex<Vec<HeaderValue>>>);

impl Jar {
    /// Sends them with an answer.
    pub fn empty_into(&self, headers: &mut HeaderMap) {
        for cookie in self.0.lock().unwrap_or_else(PoisonError::into_inner).drain(..) {
            headers.append(header::SET_COOKIE, cookie);
        }
    }

    fn put(&self, cookie: &Cookie<'_>) {
        if let Ok(mut value) = HeaderValue::from_str(&cookie.encoded().to_string()) {
            value.set_sensitive(true);
            self.0.lock().unwrap_or_else(PoisonError::into_inner).push(value);
        }
    }
}

impl std::fmt::Debug for Jar {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Jar(…)")
    }
}

impl Visit {
    /// What the browser sent under a name.
    pub fn cookie(&self, name: &str) -> Option<String> {
        cookies(&self.headers).find(|cookie| cookie.name() == name).map(|cookie| cookie.value().to_owned())
    }

    /// Keeps a value in the browser until it is closed; scripts do not read it.
    pub fn keep_cookie(&self, name: &str, value: &str) {
        let cookie = Cookie::build((name, value)).path("/").http_only(true).same_site(SameSite::Strict);
        self.jar.put(&cookie.secure(self.web.base_url.starts_with("https:")).build());
    }

    /// Takes those whose names begin so out of the browser.
    pub fn drop_cookies(&self, begins: &str) {
        for mut cookie in cookies(&self.headers).filter(|cookie| cookie.name().starts_with(begins)) {
            cookie.set_path("/");
            cookie.make_removal();
            self.jar.put(&cookie);
        }
    }
}

fn cookies(headers: &HeaderMap) -> impl Iterator<Item = Cookie<'static>> {
    let sent = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    sent.flat_map(|text| Cookie::split_parse_encoded(text.to_owned())).filter_map(Result::ok)
}
