//! What can be done to a defect: what its state and the viewer's rights allow, the next step first.

use golive_domain::{
    access::Permission,
    defects::{Build, Deed, DefectState, Life},
    id::PersonId,
};
use golive_store::{
    backlog::PersonRef,
    defects::{DefectRow, DefectView},
};
use leptos::prelude::*;

use super::{
    about, choices,
    next::{may_verify, worked_it},
};
use crate::{
    i18n::t,
    ui::{Button, Choice, Field, Form, Look, Notice, PostButton, Select, TextArea, Tone, Unfold},
    web::{Viewer, frame},
};

#[component]
pub fn Deeds(defect: DefectView, people: Vec<PersonRef>) -> impl IntoView {
    let offers = Offers::of(&defect);
    let members = super::people(&people);
    let next = next(&defect, &offers, members.clone());
    let asides = asides(&defect, &offers, members);
    (next.is_some() || !asides.is_empty()).then(|| {
        view! {
            <section class="card" class:wanted=offers.wanted>
                <header><h2>{t("defects-next")}</h2></header>
                <div class="pad">{next}{asides}</div>
            </section>
        }
    })
}

/// What the viewer may do now. The life is asked, so that no rule stands here a second time.
struct Offers {
    triage: bool,
    work: bool,
    fix: bool,
    verify: bool,
    fail: bool,
    reopen: bool,
    /// Duplicate, rejected, deferred, cannot reproduce.
    close: bool,
    assign: bool,
    share: bool,
    /// It waits for this very viewer.
    wanted: bool,
}

impl Offers {
    fn of(defect: &DefectView) -> Self {
        let frame = frame();
        let (life, row) = (&defect.life, &defect.row);
        let me = Viewer::current().me.map(|me| me.id);
        let allows = |deed: Option<Deed>| deed.is_some_and(|deed| allows(life, deed));
        let (triages, fixes, verifies) =
            (frame.may(Permission::DefectTriage), frame.may(Permission::DefectFix), frame.may(Permission::DefectVerify));
        let verify = may_verify(row) && allows(me.map(|by| Deed::Verify { by }));
        let mine = |person: &Option<PersonRef>| person.as_ref().map(|person| person.id) == me && me.is_some();
        Self {
            triage: triages && allows(Some(Deed::Triage)),
            work: fixes && !(row.state == DefectState::InProgress && worked_it(row)) && allows(me.map(|by| Deed::Work { by })),
            fix: fixes && allows(me.map(|by| Deed::Fix { by, build: Build(0) })),
            verify,
            fail: verifies && allows(Some(Deed::FailRetest)),
            reopen: triages && allows(Some(Deed::Reopen)),
            close: triages && allows(Some(Deed::Reject)),
            assign: triages && row.state.is_open() && row.state != DefectState::New,
            share: triages,
            wanted: verify && mine(&row.found_by) || fixes && mine(&row.assignee) && life_is_at_work(life),
        }
    }
}

fn allows(life: &Life, deed: Deed) -> bool {
    life.after(deed).is_ok()
}

/// Its assignee has it in hand, or should.
fn life_is_at_work(life: &Life) -> bool {
    matches!(life.state, DefectState::Triaged | DefectState::InProgress)
}

/// What the state waits for, or why the viewer cannot do it.
fn next(defect: &DefectView, offers: &Offers, members: Vec<Choice>) -> Option<AnyView> {
    let row = &defect.row;
    let sent = about(&frame().key, row.number);
    let hidden = || sent.clone();
    match row.state {
        DefectState::New => offers.triage.then(|| triage(row, hidden(), members)),
        DefectState::Triaged => offers.work.then(|| {
            view! { <PostButton action="/rpc/defects/work" hidden=hidden() label=t("defect-take-up") look=Look::Primary/> }.into_any()
        }),
        DefectState::InProgress => at_work(defect, offers, hidden()),
        DefectState::Fixed => Some(waiting(defect)),
        DefectState::ReadyForRetest => retest(defect, offers, hidden()),
        _ => offers.reopen.then(|| worded("reopen", hidden(), t("defect-reopen"), "reason", t("field-reason"))),
    }
}

fn triage(row: &DefectRow, hidden: Vec<(&'static str, String)>, members: Vec<Choice>) -> AnyView {
    let assignee = row.assignee.as_ref().map(|person| person.id.to_string()).unwrap_or_default();
    view! {
        <Form id="triage" action="/rpc/defects/triage" hidden wide=true>
            <Select name="assignee" label=t("defect-triage-to") options=members value=assignee blank=t("nobody") hint=t("defect-triage-hint") optional=true/>
            <div><Button look=Look::Primary>{t("defect-triage")}</Button></div>
        </Form>
    }
    .into_any()
}

fn at_work(defect: &DefectView, offers: &Offers, hidden: Vec<(&'static str, String)>) -> Option<AnyView> {
    let join =
        offers.work.then(|| view! { <PostButton action="/rpc/defects/work" hidden=hidden.clone() label=t("defect-join") small=true/> });
    let builds = choices(&defect.builds);
    let fix = offers.fix.then(|| match builds.is_empty() {
        true => view! { <p class="soft" id="fix">{t("defect-no-builds")}</p> }.into_any(),
        false => view! {
            <Form id="fix" action="/rpc/defects/fix" hidden wide=true>
                <Select name="build" label=t("defect-fix-build") options=builds blank=t("choose") hint=t("defect-fix-hint")/>
                <div><Button look=Look::Primary>{t("defect-fix")}</Button></div>
            </Form>
        }
        .into_any(),
    });
    (join.is_some() || fix.is_some()).then(|| view! { {fix}{join} }.into_any())
}

/// Mended: what must happen before it can be tested again.
fn waiting(defect: &DefectView) -> AnyView {
    let build = defect.row.build_fixed.clone().unwrap_or_default();
    match defect.row.place.clone() {
        Some(place) => view! { <p>{t!("defect-waits", "build" = build, "place" = place)}</p> }.into_any(),
        None => view! { <Notice tone=Tone::Warn><p>{t!("defect-waits-nowhere", "build" = build)}</p></Notice> }.into_any(),
    }
}

fn retest(defect: &DefectView, offers: &Offers, hidden: Vec<(&'static str, String)>) -> Option<AnyView> {
    // Who could verify anybody else's fix is told why not this one.
    let own = (frame().may(Permission::DefectVerify) && defect.mine_to_fix).then(|| {
        let finder = defect.row.found_by.clone().filter(|finder| !fixed_by(defect, finder.id));
        let said = match finder {
            Some(finder) => t!("defect-own-fix-finder", "who" = finder.name),
            None => t("defect-own-fix"),
        };
        view! { <Notice><p>{said}</p></Notice> }
    });
    let verify = offers.verify.then(|| {
        view! { <PostButton action="/rpc/defects/verify" hidden=hidden.clone() label=t("defect-verify") icon="check" look=Look::Primary/> }
    });
    let fail = offers.fail.then(|| worded("fail", hidden, t("defect-fail"), "seen", t("defect-fail-seen")));
    (own.is_some() || verify.is_some() || fail.is_some()).then(|| view! { {own}{verify}{fail} }.into_any())
}

fn fixed_by(defect: &DefectView, person: PersonId) -> bool {
    !defect.life.may_verify(person)
}

/// What is done seldom, each folded away behind its verb.
fn asides(defect: &DefectView, offers: &Offers, members: Vec<Choice>) -> Vec<AnyView> {
    let row = &defect.row;
    let sent = about(&frame().key, row.number);
    let hidden = || sent.clone();
    let mut asides = Vec::new();
    if offers.assign {
        asides.push(assign(row, hidden(), members));
    }
    if offers.close {
        asides.push(duplicate(hidden()));
        asides.push(worded("reject", hidden(), t("defect-reject"), "reason", t("defect-reject-why")));
        asides.push(later(defect, hidden()));
        asides.push(worded("cannot-reproduce", hidden(), t("defect-cannot"), "reason", t("defect-cannot-why")));
    }
    if offers.share {
        let (label, shared) = if row.shared { (t("defect-take-back"), false) } else { (t("defect-hand-over"), true) };
        let hidden = hidden().into_iter().chain([("shared", shared.to_string())]).collect::<Vec<_>>();
        asides.push(view! { <PostButton action="/rpc/defects/share" hidden label icon="share" small=true/> }.into_any());
    }
    asides
}

fn assign(row: &DefectRow, hidden: Vec<(&'static str, String)>, members: Vec<Choice>) -> AnyView {
    let assignee = row.assignee.as_ref().map(|person| person.id.to_string()).unwrap_or_default();
    view! {
        <Unfold summary=t("defect-assign")>
            <Form id="assign" action="/rpc/defects/assign" hidden wide=true>
                <Select name="assignee" label=t("field-assignee") options=members value=assignee blank=t("nobody") optional=true/>
                <div><Button small=true>{t("defect-assign")}</Button></div>
            </Form>
        </Unfold>
    }
    .into_any()
}

fn duplicate(hidden: Vec<(&'static str, String)>) -> AnyView {
    view! {
        <Unfold summary=t("defect-duplicate")>
            <Form id="duplicate" action="/rpc/defects/duplicate" hidden wide=true>
                <Field name="of" label=t("defect-duplicate-of") hint=t("defect-duplicate-hint") dir="ltr" class="medium"/>
                <div><Button small=true>{t("defect-duplicate")}</Button></div>
            </Form>
        </Unfold>
    }
    .into_any()
}

fn later(defect: &DefectView, hidden: Vec<(&'static str, String)>) -> AnyView {
    let releases = choices(&defect.releases);
    let release = |releases: Vec<Choice>| {
        (!releases.is_empty()).then(
            || view! { <Select name="release" label=t("field-release") options=releases blank=t("defect-defer-open") optional=true/> },
        )
    };
    view! {
        <Unfold summary=t("defect-defer")>
            <Form id="defer" action="/rpc/defects/defer" hidden wide=true>
                {release(releases)}
                <TextArea name="reason" label=t("field-reason") rows=3/>
                <div><Button small=true>{t("defect-defer")}</Button></div>
            </Form>
        </Unfold>
    }
    .into_any()
}

/// A deed that wants words, folded away behind its verb; the field `name` takes them.
fn worded(deed: &'static str, hidden: Vec<(&'static str, String)>, verb: String, name: &'static str, ask: String) -> AnyView {
    view! {
        <Unfold summary=verb.clone()>
            <Form id=deed action=format!("/rpc/defects/{deed}") hidden wide=true>
                <TextArea name label=ask rows=3/>
                <div><Button small=true>{verb}</Button></div>
            </Form>
        </Unfold>
    }
    .into_any()
}
