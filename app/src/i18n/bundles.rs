//! The Fluent files of `/locales`, compiled in: one bundle a language, built when first spoken.

use std::sync::LazyLock;

use fluent_bundle::{FluentResource, FluentValue, concurrent::FluentBundle, types::FluentNumber};
use golive_domain::{people::Locale, words::Word};
use include_dir::{Dir, include_dir};
use unic_langid::LanguageIdentifier;

use super::numbers;

static FILES: Dir = include_dir!("$CARGO_MANIFEST_DIR/../locales");

pub(super) type Bundle = FluentBundle<FluentResource>;

/// The sentences of a language.
pub(super) fn bundle(locale: Locale) -> &'static Bundle {
    static BUNDLES: LazyLock<Vec<Bundle>> = LazyLock::new(|| Locale::ALL.iter().map(|locale| build(*locale)).collect());
    &BUNDLES[locale as usize]
}

fn build(locale: Locale) -> Bundle {
    let language: LanguageIdentifier = locale.as_str().parse().expect("a locale's word is a language tag");
    let mut bundle = Bundle::new_concurrent(vec![language]);
    // The marks would end up in attributes and mails; a person's own words stand in an element with dir="auto" instead.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match locale {
        Locale::En => |value, _| formatted(Locale::En, value),
        Locale::Fa => |value, _| formatted(Locale::Fa, value),
        Locale::Uk => |value, _| formatted(Locale::Uk, value),
    }));
    for (path, text) in files(locale) {
        let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, errors)| {
            tracing::error!(path, ?errors, "a locale file has broken entries");
            resource
        });
        if let Err(errors) = bundle.add_resource(resource) {
            tracing::error!(path, ?errors, "a locale file repeats keys");
        }
    }
    bundle
}

/// Path and text of every file of a language.
pub(super) fn files(locale: Locale) -> impl Iterator<Item = (&'static str, &'static str)> {
    let folder = FILES.get_dir(locale.as_str()).map(|dir| dir.files()).into_iter().flatten();
    folder.filter_map(|file| Some((file.path().to_str()?, file.contents_utf8()?))).filter(|(path, _)| path.ends_with(".ftl"))
}

/// Numbers inside sentences, in the digits of the language.
fn formatted(locale: Locale, value: &FluentValue) -> Option<String> {
    let FluentValue::Number(FluentNumber { value, options }) = value else { return None };
    let plain = value.to_string();
    Some(if options.use_grouping { numbers::grouped(locale, &plain) } else { numbers::digits(locale, &plain) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::{BTreeMap, BTreeSet};

    /// Every key with the names of the arguments its sentence uses.
    fn keys(locale: Locale) -> BTreeMap<String, BTreeSet<String>> {
        let mut keys = BTreeMap::new();
        for (path, text) in files(locale) {
            assert!(FluentResource::try_new(text.to_owned()).is_ok(), "{path} does not parse");
            let mut key = String::new();
            for line in text.lines().filter(|line| !line.starts_with('#')) {
                if line.starts_with(|c: char| c.is_ascii_alphabetic()) {
                    key = line.split_once(" =").map_or(line, |(key, _)| key).to_owned();
                    assert!(keys.insert(key.clone(), BTreeSet::new()).is_none(), "{path}: {key} stands twice");
                }
                let names = line.split('$').skip(1).map(|rest| rest.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').next());
                keys.entry(key.clone()).or_default().extend(names.flatten().map(str::to_owned));
            }
        }
        keys
    }

    #[test]
    fn every_language_says_all_that_english_says_and_nothing_else() {
        let english: BTreeSet<_> = keys(Locale::En).into_keys().collect();
        for locale in Locale::ALL {
            let own: BTreeSet<_> = keys(*locale).into_keys().collect();
            let (lacks, adds): (Vec<_>, Vec<_>) = (english.difference(&own).collect(), own.difference(&english).collect());
            assert!(lacks.is_empty() && adds.is_empty(), "{locale} lacks {lacks:?} and adds {adds:?}");
        }
    }

    #[test]
    fn a_translation_uses_only_arguments_that_are_given() {
        let english = keys(Locale::En);
        for (locale, (key, names)) in Locale::ALL.iter().flat_map(|locale| keys(*locale).into_iter().map(move |each| (locale, each))) {
            let given = &english[&key];
            assert!(names.is_subset(given), "{locale}: {key} uses {names:?}, English gives {given:?}");
        }
    }
}
