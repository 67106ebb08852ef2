//! What is missing, each with the way to mend it.

use golive_domain::{
    access::{Permission, Role},
    projects::{Gap, Missing},
    words::Word as _,
};
use golive_store::projects::Frame;
use leptos::prelude::*;

use crate::{
    i18n::{say, t, word},
    ui::PostButton,
    web::frame,
};

/// The checklist, the worst first; nothing when nothing is missing.
#[component]
pub fn Checklist(missing: Vec<Missing>) -> impl IntoView {
    let frame = frame();
    let line = |missing: Missing| {
        let way = way(&frame, &missing);
        view! {
            <li class="missing">
                <span>{say(&missing.say)}" "<small class="soft">{word("severity", missing.severity)}</small></span>
                {way}
            </li>
        }
    };
    view! { <ul class="checklist">{missing.into_iter().map(line).collect_view()}</ul> }
}

/// The click that mends it, where the viewer may.
fn way(frame: &Frame, missing: &Missing) -> Option<AnyView> {
    let key = &frame.key;
    let link = |permission: Permission, path: String| {
        let view = move || view! { <a href=format!("/p/{key}{path}")>{t("mend")}</a> }.into_any();
        frame.may(permission).then(view)
    };
    let give = |role: Role| link(Permission::TeamEdit, format!("/team?role={role}#give-role"));
    let name = missing.say.args.iter().find(|(name, _)| name == "name").map(|(_, value)| value.as_str());
    match missing.gap {
        Gap::Role => give(name.and_then(Role::parse)?),
        Gap::ProcessOwner => give(Role::ProcessOwner),
        Gap::Board => give(Role::SteeringBoardMember),
        Gap::HelpDesk => give(Role::HelpDesk),
        Gap::Departments => link(Permission::ProjectEdit, "/settings/parties".to_owned()),
        Gap::Charter => link(Permission::ProjectEdit, "/settings".to_owned()),
        Gap::Calendar => link(Permission::ProjectEdit, "/settings/calendar".to_owned()),
        Gap::Phases => frame.may(Permission::ProjectEdit).then(|| {
            let hidden = vec![("project", key.to_string())];
            view! { <PostButton action="/rpc/projects/phases/usual" hidden label=t("phases-add-usual") small=true/> }.into_any()
        }),
        Gap::Ceiling | Gap::Rates => link(Permission::RateEdit, "/settings/money".to_owned()),
        Gap::Rasci => link(Permission::RasciEdit, "/team/rasci".to_owned()),
    }
}
