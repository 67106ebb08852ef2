//! Listening, and waiting.

use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Event, EventTarget};

use super::window;

/// Listens for as long as the page lives.
pub fn on<E: JsCast + 'static>(target: &EventTarget, name: &str, hear: impl FnMut(E) + 'static) {
    listen(target, name, false, hear);
}

/// The same on the way down, for events that do not bubble.
pub fn on_captured<E: JsCast + 'static>(target: &EventTarget, name: &str, hear: impl FnMut(E) + 'static) {
    listen(target, name, true, hear);
}

fn listen<E: JsCast + 'static>(target: &EventTarget, name: &str, captured: bool, mut hear: impl FnMut(E) + 'static) {
    let closure = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
        if let Ok(event) = event.dyn_into::<E>() {
            hear(event);
        }
    });
    let _ = target.add_event_listener_with_callback_and_bool(name, closure.as_ref().unchecked_ref(), captured);
    closure.forget();
}

/// Does it once, later.
pub fn after(milliseconds: i32, work: impl FnOnce() + 'static) {
    let closure = Closure::once_into_js(work);
    let _ = window().set_timeout_with_callback_and_timeout_and_arguments_0(closure.unchecked_ref(), milliseconds);
}
