//! One of everything that QA works with.

use std::collections::BTreeMap;

use golive_domain::{
    backlog::Minutes,
    exploring::NoteKind,
    id::{BuildId, CaseId, EnvironmentId, EvidenceId, ExecutionId, NoteId, PersonId, SuiteId, TermId},
    knowledge::Readers,
    people::Locale,
    service::duties::DutyKind,
    testing::{CaseContent, CaseState, CaseStep},
    text::ProjectKey,
};
use golive_store::{
    Desk,
    duties::{self, DutyFields, Repeats},
    exploring::{self, ExplorationFields},
    knowledge::{self, ArticleFacts, NewArticle, TermFields, TextFields},
    requirements::{self, RequirementFields},
    rfp::{self, NewRfp},
    testing::{
        self, CaseFields, EnvironmentFields, ExecutionFilter, NewRun, PlanFields, Shows,
        acceptance::{self, NewSession, SessionFields},
    },
    vendors::{self, VendorFields},
};

/// What was made, by its ids and numbers.
#[derive(Clone, Debug)]
pub struct Quality {
    pub requirement: String,
    pub suite: SuiteId,
    pub case: CaseId,
    pub environment: EnvironmentId,
    pub build: BuildId,
    pub plan: i32,
    pub run: i32,
    pub execution: ExecutionId,
    pub evidence: EvidenceId,
    /// The number of an exploratory session that runs.
    pub session: i32,
    pub note: NoteId,
    /// The number of a duty.
    pub duty: i32,
    /// The number of a request for proposals, a draft.
    pub rfp: i32,
    /// The number of a vendor.
    pub vendor: i32,
    /// The number of an article that everyone reads.
    pub article: i32,
    /// A word of the glossary.
    pub term: TermId,
}

impl Quality {
    /// A requirement, a case that proves it, an environment with a build, a plan with a run of the case, a file on it, a session
    /// with a note, a duty, an article, a word of the glossary, a request for proposals, a vendor.
    pub async fn made(desk: &Desk, key: &ProjectKey) -> Self {
        let fields = RequirementFields { title: "A deal can be saved".into(), ..RequirementFields::default() };
        let requirement = requirements::create(desk, key, fields).await.expect("a requirement is written");
        let suite = testing::add_suite(desk, key, "Deals", None).await.expect("a suite is added");
        let content = CaseContent { steps: vec![CaseStep::new("Save it", "It is saved")], ..CaseContent::default() };
        let fields = CaseFields { title: "Save a deal".into(), state: Some(CaseState::Ready), content, ..CaseFields::default() };
        let number = testing::create_case(desk, key, fields).await.expect("a case is written");
        let case = testing::case(desk, key, number).await.expect("the case is there").row.id;
        testing::link_requirement(desk, key, case, &requirement).await.expect("it is linked");
        let name = format!("Test {number}");
        let fields = EnvironmentFields { name: name.clone(), ..EnvironmentFields::default() };
        let environment = testing::save_environment(desk, key, fields).await.expect("an environment is added");
        let build = testing::note_build(desk, key, &name, "").await.expect("a build is noted");
        let plan = testing::create_plan(desk, key, PlanFields { name, ..PlanFields::default() }).await.expect("a plan is made");
        let new = NewRun { cases: vec![case], environments: vec![environment], ..NewRun::default() };
        let run = testing::create_run(desk, key, plan, new).await.expect("a run is made");
        let view = testing::plan(desk, key, plan, &ExecutionFilter::default()).await.expect("the plan is there");
        let execution = view.executions.rows.first().expect("one execution").id;
        let shows = Shows::Step(execution, 0);
        let evidence = testing::add_evidence(desk, key, shows, "seen.txt", "Seen".into()).await.expect("a file is put on it");
        let aim = "Whether it is saved twice".to_owned();
        let charter = ExplorationFields { target: "Saving".into(), aim, minutes: 60, ..ExplorationFields::default() };
        let session = exploring::plan(desk, key, charter).await.expect("a session is planned");
        exploring::start(desk, key, session).await.expect("a session begins");
        exploring::note(desk, key, session, NoteKind::Problem, "Saved twice").await.expect("a note is written");
        let note = exploring::exploration(desk, key, session, 1).await.expect("a session is read").notes.rows[0].id;
        let duty = DutyFields {
            kind: DutyKind::Check,
            title: "Look at the queue of mail".into(),
            steps: String::new(),
            repeats: Repeats::Never,
            first: "2030-01-01".parse().ok(),
            owner: None,
            reminders: String::new(),
            cost: None,
        };
        let duty = duties::add(desk, key, duty).await.expect("a duty is added");
        let (article, term) = known(desk, key).await;
        let title = "A CRM".to_owned();
        let new = NewRfp { title, language: Locale::En, needs: BTreeMap::new(), sections: BTreeMap::new() };
        let rfp = rfp::begin(desk, key, new).await.expect("a request is begun");
        let fields = VendorFields { name: "Ours".into(), ..VendorFields::default() };
        let vendor = vendors::add(desk, key, fields).await.expect("a vendor is written down");
        Self {
            requirement,
            suite,
            case,
            environment,
            build,
            plan,
            run,
            execution,
            evidence,
            session,
            note,
            duty,
            rfp,
            vendor,
            article,
            term,
        }
    }

    /// A session of acceptance that its test user signs too, of the first department that has a process owner.
    pub async fn accepted(desk: &Desk, key: &ProjectKey, user: PersonId) -> i32 {
        let options = acceptance::options(desk, key).await.expect("the form is there");
        let fields = SessionFields {
            title: "A day with deals".into(),
            department: options.owners.first().map(|owner| owner.department),
            planned_on: "2030-01-01".parse().ok(),
            ..SessionFields::default()
        };
        let users = vec![(user, Minutes::hours(2))];
        let new = NewSession { fields, users, points: vec!["A deal can be saved".into()], ..NewSession::default() };
        acceptance::create(desk, key, new).await.expect("a session is planned")
    }
}

/// An article that is published, and a word of the glossary.
async fn known(desk: &Desk, key: &ProjectKey) -> (i32, TermId) {
    let new = NewArticle {
        language: Locale::En,
        text: TextFields { title: "A deal is saved twice".into(), body: "Press it once.".into(), called: String::new() },
        facts: ArticleFacts { readers: Readers::Everyone, topic: String::new(), review_on: None },
        ticket: None,
    };
    let article = knowledge::add(desk, key, new).await.expect("an article is written");
    knowledge::publish(desk, key, article, Locale::En, knowledge::Looked { version: 1, readers: None }).await.expect("it is published");
    let term = format!("Deal {article}");
    let word = TermFields { language: Locale::En, term, meaning: "A sale".into(), also: String::new(), links: String::new() };
    (article, knowledge::add_term(desk, key, word).await.expect("a word is added"))
}
