//! `golive import backlog|tests|requirements|results|defects`.

use std::path::PathBuf;

use anyhow::{Context, bail};
use clap::{Args, Subcommand};
use golive_app::i18n::say_in;
use golive_domain::{
    Error,
    import::{Brings, FileFormat, ImportPlan, Outcome},
    people::Locale,
    text::ProjectKey,
};
use golive_store::{Actor, Store, Via, import, people, testing::Twin};

use crate::config::Keeping;

/// What can be imported.
#[derive(Subcommand)]
pub enum Import {
    /// Bring a backlog in from CSV or XLSX: all of it, or nothing when a line is refused
    Backlog(Backlog),
    /// Bring test cases in from TestLink, TestRail, Xray, Qase, Zephyr Scale, Gherkin, XLSX or CSV
    Tests(FromFile),
    /// Bring requirements in from ReqIF, TestLink, XLSX or CSV
    Requirements(FromFile),
    /// Bring in what automated tests found, from JUnit XML
    Results(FromFile),
    /// Bring defects in from XLSX or CSV, as Jira, Redmine and Bugzilla export them
    Defects(FromFile),
}

#[derive(Args)]
pub struct FromFile {
    /// The file
    file: PathBuf,
    /// The project's key
    #[arg(long, value_name = "KEY")]
    project: String,
    /// testlink, testrail, xray, qase, zephyr, gherkin, junit, reqif, csv or xlsx; guessed when left out
    #[arg(long)]
    format: Option<FileFormat>,
    /// Where results were found: the name of an environment
    #[arg(long, value_name = "NAME")]
    environment: Option<String>,
    /// Say what would happen and write nothing
    #[arg(long)]
    dry_run: bool,
    /// In whose name, by e-mail; Golive's own when left out
    #[arg(long = "as", value_name = "EMAIL")]
    person: Option<String>,
}

#[derive(Args)]
pub struct Backlog {
    /// The file
    file: PathBuf,
    /// The project's key
    #[arg(long, value_name = "KEY")]
    project: String,
    /// Which column holds what, as key=issuekey,title=summary; guessed when left out
    #[arg(long)]
    map: Option<String>,
    /// Say what would happen and write nothing
    #[arg(long)]
    dry_run: bool,
    /// In whose name, by e-mail; Golive's own when left out
    #[arg(long = "as", value_name = "EMAIL")]
    person: Option<String>,
}

/// Imports, says each refused line on standard error and ends with one line of JSON on standard output. `false` when a
/// line was refused.
pub async fn run(keeping: &Keeping, what: Import) -> anyhow::Result<bool> {
    match what {
        Import::Backlog(backlog) => bring_backlog(keeping, backlog).await,
        Import::Tests(file) => bring_file(keeping, Brings::Tests, file).await,
        Import::Requirements(file) => bring_file(keeping, Brings::Requirements, file).await,
        Import::Results(file) => bring_file(keeping, Brings::Results, file).await,
        Import::Defects(file) => bring_file(keeping, Brings::Defects, file).await,
    }
}

/// Says each refused line on standard error and ends with one line of JSON: what was made, or would be.
async fn bring_file(keeping: &Keeping, what: Brings, from: FromFile) -> anyhow::Result<bool> {
    let content = tokio::fs::read(&from.file).await.with_context(|| format!("{} cannot be read", from.file.display()))?;
    let Ok(project) = ProjectKey::parse(&from.project) else { bail!("{} is no project key", from.project) };
    let store = Store::open(&keeping.options()).await?;
    let actor = match &from.person {
        Some(email) => person(&store, email).await?,
        None => Actor::System,
    };
    let name = from.file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let file = import::File { name: &name, content: &content, format: from.format, place: from.environment.as_deref() };
    let brought = import::bring(&store.acting_as(actor), &project, what, file, !from.dry_run).await;
    store.close().await?;
    let brought = brought.map_err(|error| explained(error.into(), &project))?;
    for refusal in &brought.refused {
        eprintln!("line {}: {}", refusal.line, say_in(Locale::En, &refusal.say));
    }
    for told in &brought.told {
        eprintln!("{}", say_in(Locale::En, told));
    }
    if !brought.alike.is_empty() {
        eprintln!("{} of the new cases look like one that is in the register or stands before them in the file:", brought.alike.len());
    }
    for one in &brought.alike {
        match &one.of {
            Twin::Case(case) => eprintln!("line {}: {}: {} {}", one.line, one.title, case.code, case.title),
            Twin::Line(line) => eprintln!("line {}: {}: as in line {line}", one.line, one.title),
        }
    }
    println!("{}", brought.summary());
    Ok(brought.refused.is_empty())
}

async fn bring_backlog(keeping: &Keeping, backlog: Backlog) -> anyhow::Result<bool> {
    let content = tokio::fs::read(&backlog.file).await.with_context(|| format!("{} cannot be read", backlog.file.display()))?;
    let Ok(project) = ProjectKey::parse(&backlog.project) else { bail!("{} is no project key", backlog.project) };
    let store = Store::open(&keeping.options()).await?;
    let actor = match &backlog.person {
        Some(email) => person(&store, email).await?,
        None => Actor::System,
    };
    let name = backlog.file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let desk = store.acting_as(actor);
    let plan = import::bring_in(&desk, &project, &name, &content, backlog.map.as_deref(), !backlog.dry_run).await;
    store.close().await?;
    let plan = plan.map_err(|error| explained(error.into(), &project))?;
    say_refusals(&plan);
    println!("{}", plan.totals().summary());
    Ok(plan.is_good())
}

async fn person(store: &Store, email: &str) -> anyhow::Result<Actor> {
    let unknown = || format!("nobody signs in as {email}");
    let id = people::by_email(&store.acting_as(Actor::System), email).await?.with_context(unknown)?;
    let account = people::account(store, id).await?.with_context(unknown)?;
    Ok(Actor::Person { id, administrator: account.administrator, via: Via::Console })
}

fn say_refusals(plan: &ImportPlan) {
    for line in &plan.lines {
        if let Outcome::Refused { reasons } = &line.outcome {
            for reason in reasons {
                eprintln!("line {}: {}: {}", line.line, reason.field, say_in(Locale::En, &reason.say));
            }
        }
    }
}

fn explained(error: Error, project: &ProjectKey) -> anyhow::Error {
    match error {
        Error::NotFound => anyhow::anyhow!("there is no project {project}"),
        Error::Forbidden => anyhow::anyhow!("this person may not import into {project}"),
        Error::Invalid { fields } => {
            let lines = fields.iter().map(|field| format!("{}: {}", field.field, say_in(Locale::En, &field.say)));
            anyhow::anyhow!(lines.collect::<Vec<_>>().join("\n"))
        }
        other => other.into(),
    }
}
