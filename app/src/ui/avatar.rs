//! People as initials on a colour of their own.

use golive_domain::id::PersonId;
use leptos::prelude::*;

use crate::i18n::t;

const HUES: u128 = 8;

/// Initials. Beside the written name it is only a drawing: say `beside`.
#[component]
pub fn Avatar(
    #[prop(into)] name: String,
    /// Gives the colour; without it the name does.
    #[prop(optional_no_strip)]
    id: Option<PersonId>,
    #[prop(optional)] large: bool,
    #[prop(optional)] beside: bool,
) -> impl IntoView {
    let initials = initials(&name);
    let hue = hue(id, &name).to_string();
    if beside {
        view! { <span class="avatar" class:large=large data-hue=hue aria-hidden="true">{initials}</span> }.into_any()
    } else {
        let label = name.clone();
        view! { <span class="avatar" class:large=large data-hue=hue title=name role="img" aria-label=label>{initials}</span> }.into_any()
    }
}

/// Where a person could be and none is.
#[component]
pub fn Nobody() -> impl IntoView {
    view! { <span class="avatar none" role="img" aria-label=t("nobody") title=t("nobody")>"–"</span> }
}

/// A person with the name.
#[component]
pub fn Who(
    #[prop(into)] name: String,
    #[prop(optional_no_strip)] id: Option<PersonId>,
    /// A smaller line: organisation, role, address.
    #[prop(optional, into)]
    note: String,
) -> impl IntoView {
    let note = (!note.is_empty()).then(|| view! { <small>{note}</small> });
    view! { <span class="who"><Avatar name=name.clone() id beside=true/><span dir="auto">{name}{note}</span></span> }
}

/// First letters of the first and the last word. Letters that would join, as Persian ones do, are kept apart.
fn initials(name: &str) -> String {
    let letters: Vec<char> = name.split_whitespace().filter_map(|word| word.chars().find(|c| c.is_alphanumeric())).collect();
    let upper = |c: &char| c.to_uppercase().collect::<String>();
    match letters.as_slice() {
        [] => "?".to_owned(),
        [only] => upper(only),
        [first, .., last] if first.is_ascii() => format!("{}{}", upper(first), upper(last)),
        [first, .., last] => format!("{}\u{200c}{}", upper(first), upper(last)),
    }
}

/// The same person has the same colour on every page.
fn hue(id: Option<PersonId>, name: &str) -> u128 {
    let sum = || name.bytes().fold(0_u128, |sum, byte| sum.wrapping_mul(31).wrapping_add(byte.into()));
    // The time half of the id is alike among people invited together: its random end tells them apart.
    id.map_or_else(sum, |id| id.0.as_u128()) % HUES
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn initials_are_of_the_first_and_last_name() {
        assert_eq!(initials("Oksana Kovalenko"), "OK");
        assert_eq!(initials("sara"), "S");
        assert_eq!(initials("Maria de la Cruz"), "MC");
        assert_eq!(initials("نادیا رضایی"), "ن\u{200c}ر");
        assert_eq!(initials(" "), "?");
    }

    #[test]
    fn a_colour_is_the_persons_own() {
        let id: PersonId = "018f0000-0000-7000-8000-00000000000d".parse().unwrap();
        assert_eq!(hue(Some(id), "any"), 5);
        assert_eq!(hue(None, "Sara"), hue(None, "Sara"));
    }
}
