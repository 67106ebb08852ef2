//! `/me`: one's name and how one likes to read.

use axum::response::Response;
use golive_domain::{
    people::{CalendarKind, Locale, Theme},
    words::Word,
};
use golive_store::people::{self, Profile};
use leptos::prelude::*;

use crate::{
    i18n::t,
    ui::{Button, Card, Checkbox, Choice, Fact, Facts, Field, Form, FormActions, Head, Look, Segments, Select, Tab, Tabs},
    web::{Page, Visit},
};

/// `GET /me`
pub async fn profile(visit: Visit) -> Response {
    visit
        .show(async |desk| {
            let profile = people::profile(desk).await?;
            Ok(Page::new("me-title", move || view! { <ProfilePage profile/> }))
        })
        .await
}

/// The parts of one's own account.
#[component]
pub fn MeTabs(#[prop(into)] here: &'static str) -> impl IntoView {
    let tab = |path: &'static str, key: &str| Tab::new(path, t(key), path == here);
    let tabs = vec![tab("/me", "me-profile"), tab("/me/security", "me-security"), tab("/me/tokens", "me-tokens")];
    view! {
        <Head title=t("me-title")/>
        <Tabs label=t("me-title") tabs/>
    }
}

#[component]
fn ProfilePage(profile: Profile) -> impl IntoView {
    let languages: Vec<Choice> = Locale::ALL.iter().map(|locale| Choice::new(locale.as_str(), locale.own_name())).collect();
    let calendars = Choice::words::<CalendarKind>("calendar-kind");
    let themes = Choice::words::<Theme>("theme");
    view! {
        <MeTabs here="/me"/>
        <Card title=t("me-profile")>
            <Facts inline=true><Fact label=t("field-email")><span dir="ltr">{profile.email}</span></Fact></Facts>
            <Form id="profile" action="/rpc/people/profile" hidden=vec![("version", profile.version.to_string())]>
                <Field name="name" label=t("field-name") value=profile.name autocomplete="name"/>
                <Select name="locale" label=t("field-locale") options=languages value=profile.locale.as_str() class="medium"/>
                <Select
                    name="calendar"
                    label=t("field-calendar")
                    hint=t("me-calendar-hint")
                    options=calendars
                    value=profile.calendar.as_str()
                    class="medium"
                />
                <Segments
                    name="theme"
                    label=t("field-theme")
                    options=themes
                    value=profile.theme.as_str()
                    show_label=true
                />
                <Checkbox name="shortcuts" label=t("field-shortcuts") note=t("me-shortcuts-note") checked=profile.shortcuts/>
                <FormActions><Button look=Look::Primary>{t("action-save")}</Button></FormActions>
            </Form>
        </Card>
    }
}
