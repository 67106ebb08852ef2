//! Tests, requirements and results from files: all of it or nothing, and twice is once. On both databases.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::path::Path;

use crate::support::{databases, refusal};
use golive_domain::{
    Error,
    access::Role,
    import::Brings,
    testing::{CaseResult, Coverage},
    text::ProjectKey,
};
use golive_store::{
    Desk,
    import::{self, Brought, File, Shape},
    requirements::{self, RegisterFilter},
    testing::{self, CaseFilter},
};

async fn bring(desk: &Desk, project: &ProjectKey, what: Brings, name: &str, content: &str, write: bool) -> Brought {
    let file = File { name, content: content.as_bytes(), format: None, place: None };
    import::bring(desk, project, what, file, write).await.unwrap()
}

/// The sentences of what was refused.
fn why<T: std::fmt::Debug>(result: golive_store::Result<T>) -> Vec<String> {
    match refusal(result) {
        Error::Invalid { fields } => fields.into_iter().map(|field| field.say.key).collect(),
        other => panic!("{other:?}"),
    }
}

async fn cases(desk: &Desk, project: &ProjectKey) -> u64 {
    testing::cases(desk, project, &CaseFilter::default()).await.unwrap().total
}

const REQUIREMENTS: &str = "code,title,text\nRQ-1,A deal can be saved,Twice too\nRQ-2,A deal can be lost,\n";

const CASES: &str = r#"<?xml version="1.0"?><testsuite name="Deals"><testcase name="Save a deal" externalid="7">
<steps><step><step_number>1</step_number><actions>Save it</actions><expectedresults>It is saved</expectedresults></step></steps>
<requirements><requirement><doc_id>RQ-1</doc_id></requirement></requirements></testcase></testsuite>"#;

const RESULTS: &str = r#"<testsuites tests="99"><testsuite name="api" failures="0"><testcase classname="api.deals" name="saves" time="1,5"/>
<testcase classname="api.deals" name="loses"><failure message="409 instead of 200"/></testcase><testcase classname="api.deals" name="waits"><skipped/></testcase>
</testsuite></testsuites>"#;

databases! {
    async fn what_is_tried_is_undone(home: Home) {
        let (project, manager) = home.project("ARAS").await;
        let tried = bring(&manager, &project, Brings::Requirements, "r.csv", REQUIREMENTS, false).await;
        assert_eq!((tried.made.requirements, tried.created), (2, 2));
        assert_eq!(requirements::register(&manager, &project, &RegisterFilter::default()).await.unwrap().page.total, 0);
    }

    async fn one_bad_line_keeps_everything_out(home: Home) {
        let (project, manager) = home.project("ARAS").await;
        let brought = bring(&manager, &project, Brings::Tests, "c.xml", CASES, true).await;
        assert_eq!((brought.made.refused, brought.refused[0].say.key.as_str()), (1, "error-requirement-unknown"));
        assert_eq!(cases(&manager, &project).await, 0);
        assert!(testing::suites(&manager, &project).await.unwrap().is_empty());
    }

    async fn a_file_that_comes_again_doubles_nothing(home: Home) {
        let (project, manager) = home.project("ARAS").await;
        bring(&manager, &project, Brings::Requirements, "r.csv", REQUIREMENTS, true).await;
        let first = bring(&manager, &project, Brings::Tests, "c.xml", CASES, true).await;
        assert_eq!((first.made.suites, first.made.cases, first.made.steps, first.made.links, first.created), (1, 1, 1, 1, 1));
        let again = bring(&manager, &project, Brings::Tests, "c.xml", CASES, true).await;
        assert_eq!((again.made.cases, again.created, again.updated), (1, 0, 0));
        let changed = CASES.replace("It is saved", "It is saved at once");
        let changed = bring(&manager, &project, Brings::Tests, "c.xml", &changed, true).await;
        assert_eq!((changed.created, changed.updated, cases(&manager, &project).await), (0, 1, 1));
        let text = REQUIREMENTS.replace("Twice too", "As often as wanted");
        let changed = bring(&manager, &project, Brings::Requirements, "r.csv", &text, true).await;
        assert_eq!((changed.created, changed.updated), (0, 1));
        let suspect = RegisterFilter { suspect: true, ..RegisterFilter::default() };
        assert_eq!(requirements::register(&manager, &project, &suspect).await.unwrap().page.total, 1);
    }

    async fn results_of_machines_count_for_coverage(home: Home) {
        let (project, manager) = home.project("ARAS").await;
        let brought = bring(&manager, &project, Brings::Results, "junit.xml", RESULTS, true).await;
        assert_eq!((brought.made.passed, brought.made.failed, brought.made.skipped, brought.made.cases), (1, 1, 1, 3));
        bring(&manager, &project, Brings::Requirements, "r.csv", REQUIREMENTS, true).await;
        let found = testing::cases(&manager, &project, &CaseFilter::default()).await.unwrap();
        let loses = found.rows.iter().find(|row| row.title == "loses").unwrap();
        assert_eq!(loses.last, Some(CaseResult::Failed));
        testing::link_requirement(&manager, &project, loses.id, "RQ-2").await.unwrap();
        let coverage = async || requirements::requirement(&manager, &project, "RQ-2").await.unwrap().row.coverage;
        assert_eq!(coverage().await, Coverage::Failed);
        let mended = RESULTS.replace(r#"><failure message="409 instead of 200"/></testcase>"#, "/>");
        home.wait(chrono::TimeDelta::minutes(5));
        let again = bring(&manager, &project, Brings::Results, "junit.xml", &mended, true).await;
        assert_eq!((again.made.cases, again.made.passed), (0, 2));
        assert_eq!(coverage().await, Coverage::Passed);
    }

    async fn only_some_import(home: Home) {
        let (project, _) = home.project("ARAS").await;
        let developer = home.member(&project, "Taras Melnyk", &[Role::VendorDeveloper]).await;
        let file = File { name: "r.csv", content: REQUIREMENTS.as_bytes(), format: None, place: None };
        let refused = refusal(import::bring(&developer, &project, Brings::Requirements, file, true).await);
        assert_eq!(refused, golive_domain::Error::Forbidden);
    }

    async fn the_real_files_come_in_whole(home: Home) {
        let folder = std::env::var("GOLIVE_SHARED_DATA").unwrap_or_else(|_| "../../shared/data".to_owned());
        let read = |name: &str| std::fs::read(Path::new(&folder).join(name));
        let (Ok(tests), Ok(asked)) = (read("testlink-uichanges.xml"), read("testlink-requirements.xml")) else {
            eprintln!("skipped: {folder} holds no TestLink files");
            return;
        };
        let (project, manager) = home.project("ARAS").await;
        for _ in 0..2 {
            let file = File { name: "testlink-uichanges.xml", content: &tests, format: None, place: None };
            let brought = import::bring(&manager, &project, Brings::Tests, file, true).await.unwrap();
            assert_eq!((brought.made.cases, brought.made.steps, brought.made.refused), (12, 62, 0));
            let file = File { name: "testlink-requirements.xml", content: &asked, format: None, place: None };
            let brought = import::bring(&manager, &project, Brings::Requirements, file, true).await.unwrap();
            assert_eq!((brought.made.requirements, brought.made.refused), (11, 0));
        }
        assert_eq!(cases(&manager, &project).await, 12);
        assert_eq!(requirements::register(&manager, &project, &RegisterFilter::default()).await.unwrap().page.total, 11);
    }

    async fn columns_of_a_foreign_table_are_named_by_hand(home: Home) {
        let (project, manager) = home.project("ARAS").await;
        let file = "Was,Wie,Dauer\nSave a deal,Press save,7\n";
        let id = import::keep_file(&manager, &project, Brings::Tests, None, "", "odd.csv", file.into()).await.unwrap();
        let tried = import::bring_kept(&manager, &project, id, false).await.unwrap();
        assert!(matches!(refusal(tried.brought), Error::Invalid { .. }), "no column has titles");
        assert_eq!(tried.columns.unwrap().iter().map(|column| column.samples[0].as_str()).collect::<Vec<_>>(), ["Save a deal", "Press save", "7"]);
        let name = async |words: [&str; 3]| import::name_columns(&manager, &project, id, words.map(str::to_owned).to_vec()).await;
        assert!(matches!(refusal(name(["", "steps", "odd"]).await), Error::Invalid { fields } if fields[0].field == "map"));
        assert_eq!(why(name(["title", "title", "keywords"]).await), ["error-map-case-twice"]);
        name(["title", "keywords", "keywords"]).await.unwrap();
        name(["title", "steps", "minutes"]).await.unwrap();
        let brought = import::bring_kept(&manager, &project, id, true).await.unwrap();
        assert_eq!((brought.kept.columns.len(), brought.brought.unwrap().created), (3, 1));
        let found = testing::cases(&manager, &project, &CaseFilter::default()).await.unwrap();
        assert_eq!((found.rows[0].title.as_str(), found.rows[0].minutes), ("Save a deal", 7));
        let (other, stranger) = home.project("OTHER").await;
        assert_eq!(refusal(import::bring_kept(&stranger, &other, id, false).await), Error::NotFound);
        assert_eq!(refusal(import::name_columns(&stranger, &other, id, vec!["title".into()]).await), Error::NotFound);
    }

    async fn the_header_of_a_table_stands_where_somebody_says(home: Home) {
        let (project, manager) = home.project("ARAS").await;
        let file = "Wishes,,,\nRequirement,,Sales,\nCode,Title,Mandatory,Optional\nR-1,A lead is kept,Must,\n";
        let id = import::keep_file(&manager, &project, Brings::Requirements, None, "", "two.csv", file.into()).await.unwrap();
        let header = async || {
            let tried = import::bring_kept(&manager, &project, id, false).await.unwrap();
            (tried.found.unwrap().header, tried.columns.unwrap().into_iter().map(|column| column.name).collect::<Vec<_>>().join("|"))
        };
        let joined = "Requirement / Code|Requirement / Title|Sales / Mandatory|Sales / Optional";
        assert_eq!(header().await, ((2, 3), joined.to_owned()), "it is proposed");
        let shape = async |header| import::shape_file(&manager, &project, id, Shape { sheet: None, header }).await;
        let named = ["code", "title", "moscow", ""].map(str::to_owned).to_vec();
        import::name_columns(&manager, &project, id, named.clone()).await.unwrap();
        shape(Some((3, 3))).await.unwrap();
        assert_eq!(header().await, ((3, 3), "Code|Title|Mandatory|Optional".to_owned()));
        for (lines, key) in [((0, 1), "error-import-header-line"), ((3, 2), "error-import-header-order"), ((9, 9), "error-import-header-empty")] {
            assert_eq!(why(shape(Some(lines)).await), [key]);
        }
        let brought = import::bring_kept(&manager, &project, id, true).await.unwrap();
        assert_eq!((brought.kept.columns, brought.brought.unwrap().created), (named, 1), "what the columns hold was kept");
        let (other, stranger) = home.project("OTHER").await;
        assert_eq!(refusal(import::shape_file(&stranger, &other, id, Shape::default()).await), Error::NotFound);
    }

    async fn specifications_come_in_with_their_columns_named_by_hand(home: Home) {
        let (project, manager) = home.project("ARAS").await;
        let file = include_str!("../src/import/formats/fixtures/tool.reqif");
        let id = import::keep_file(&manager, &project, Brings::Requirements, None, "", "tool.reqif", file.into()).await.unwrap();
        let tried = import::bring_kept(&manager, &project, id, false).await.unwrap();
        let columns = tried.columns.unwrap();
        assert_eq!((columns[3].name.as_str(), columns[3].holds.as_str()), ("ReqIF.ForeignID", "code"));
        assert_eq!(tried.brought.unwrap().told[0].key, "import-told-chapters");
        assert!(matches!(refusal(import::shape_file(&manager, &project, id, Shape::default()).await), Error::Invalid { .. }));
        let named = ["code", "", "", "", "title", "text", "category"].map(str::to_owned).to_vec();
        import::name_columns(&manager, &project, id, named).await.unwrap();
        let brought = import::bring_kept(&manager, &project, id, true).await.unwrap().brought.unwrap();
        assert_eq!((brought.made.requirements, brought.created), (2, 2));
        let found = requirements::requirement(&manager, &project, "_so-12").await.unwrap();
        assert_eq!((found.row.title.as_str(), found.row.category.as_str()), ("A lead is kept for two years.", "Second"));
    }

    async fn a_file_of_very_many_requirements_is_written_in_batches_and_twice_is_once(home: Home) {
        let (project, manager) = home.project("ARAS").await;
        let mut file = "code,title,text\n".to_owned();
        for at in 0..1_001 {
            file.push_str(&format!("R-{at},Requirement {at},Text\n"));
        }
        let first = bring(&manager, &project, Brings::Requirements, "r.csv", &file, true).await;
        assert_eq!((first.created, first.updated), (1_001, 0));
        let again = bring(&manager, &project, Brings::Requirements, "r.csv", &file, true).await;
        assert_eq!((again.created, again.updated), (0, 0));
    }

    async fn what_our_own_table_says_is_known(home: Home) {
        let (project, manager) = home.project("ARAS").await;
        let ours = "Key,Title,State,Action (Markdown),Expected (Markdown)\n,Save a deal,ready,Press save,It is saved\n";
        let id = import::keep_file(&manager, &project, Brings::Tests, None, "", "ours.csv", ours.into()).await.unwrap();
        let tried = import::bring_kept(&manager, &project, id, false).await.unwrap();
        assert_eq!((tried.columns, tried.brought.unwrap().made.steps), (None, 1));
        let named = ["", "title", "", "", ""].map(str::to_owned).to_vec();
        assert_eq!(why(import::name_columns(&manager, &project, id, named.clone()).await), ["error-map-known"], "steps and state would be lost");
        let file = File { name: "ours.csv", content: ours.as_bytes(), format: None, place: None };
        assert_eq!(why(import::bring_named(&manager, &project, Brings::Tests, file, &named, true).await), ["error-map-known"]);
        assert_eq!(cases(&manager, &project).await, 0);
    }
}
