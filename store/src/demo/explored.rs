//! What was explored beside the written cases: one session that told much, one that was broken off, one that is to come.

use chrono::TimeDelta;
use golive_domain::exploring::NoteKind::{self, Idea, Observation, Problem, Question};

use super::stage::Stage;
use crate::{
    Result,
    exploring::{self, Debrief, ExplorationFields},
    testing,
};

const QA: &str = "qa";

/// Minutes since the note before, what it is, and its words.
const NOTES: [(i64, NoteKind, &str); 6] = [
    (4, Observation, "جستجوی «علی» با صفحه‌کلید فارسی: ۱۲ مشتری"),
    (6, Observation, "همان با ي عربی از فایل اکسل شعبه: ۹ مشتری"),
    (3, Problem, "سه مشتری که نامشان با ي عربی ثبت شده در جستجوی شعبه دیده نمی‌شوند"),
    (9, Question, "Which keyboard do the branches in Warsaw use for Persian names?"),
    (11, Idea, "Names with a half-space belong to the test data of every import"),
    (8, Observation, "Polish letters are found with and without their strokes: Łukasz, Lukasz"),
];

/// What happened in a sprint.
pub(super) async fn tell(stage: &Stage, sprint: usize) -> Result<()> {
    match sprint {
        5 => broken_off(stage).await,
        6 => debriefed(stage).await,
        7 => to_come(stage).await,
        _ => Ok(()),
    }
}

async fn broken_off(stage: &Stage) -> Result<()> {
    let (qa, project) = (stage.desk("testmanager")?, &stage.project);
    let charter = ExplorationFields {
        target: "Tickets that change hands at midnight".to_owned(),
        means: "Two help-desk accounts in Tehran and Warsaw".to_owned(),
        aim: "Whether the promised time survives the end of daylight saving time".to_owned(),
        minutes: 60,
        ..ExplorationFields::default()
    };
    let number = exploring::plan(&qa, project, charter).await?;
    exploring::start(&qa, project, number).await?;
    stage.wait(TimeDelta::minutes(12));
    exploring::abandon(&qa, project, number, "The test installation was being restored.").await
}

async fn debriefed(stage: &Stage) -> Result<()> {
    let (qa, project) = (stage.desk(QA)?, &stage.project);
    let place = testing::environments(&qa, project).await?.environments.into_iter().find(|place| place.name.starts_with("Test · C"));
    let charter = ExplorationFields {
        target: "جستجوی مشتری با حروف عربی، فارسی و لهستانی".to_owned(),
        means: "فهرست مشتریان سه شعبه، صفحه‌کلید فارسی و عربی".to_owned(),
        aim: "آیا هر کس همان مشتری‌ای را پیدا می‌کند که شعبه ثبت کرده است".to_owned(),
        environment: place.map(|place| place.id),
        minutes: 45,
        tester: Some(stage.person(QA)?),
        shared: true,
        requirements: vec!["RQ-09.6".to_owned()],
    };
    let number = exploring::plan(&qa, project, charter).await?;
    exploring::start(&qa, project, number).await?;
    for (minutes, kind, text) in NOTES {
        stage.wait(TimeDelta::minutes(minutes));
        let note = exploring::note(&qa, project, number, kind, text).await?;
        if kind == Problem {
            let noted = exploring::prefilled(&qa, project, number, note).await?;
            exploring::report(&qa, project, noted.note, noted.fields).await?;
        }
    }
    let text = "Search folds Polish and Persian letters as promised. What came in by import with Arabic letters is not folded: \
                reported. Still open: how the branches type.";
    exploring::debrief(&qa, project, number, Debrief { text: text.to_owned(), problems: Some(25), setup: Some(10) }).await
}

async fn to_come(stage: &Stage) -> Result<()> {
    let (qa, project) = (stage.desk(QA)?, &stage.project);
    let charter = ExplorationFields {
        target: "Quotes of customers with two currencies".to_owned(),
        means: "The rates of last month, a salesperson of Warsaw and one of Tehran".to_owned(),
        aim: "Whether totals survive a change of the rate between draft and approval".to_owned(),
        minutes: 60,
        tester: Some(stage.person("testuser")?),
        ..ExplorationFields::default()
    };
    exploring::plan(&qa, project, charter).await.map(drop)
}
