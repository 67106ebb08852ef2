//! Cases that look like one that is there: told to whoever writes and imports, and never in the way. On both databases.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use crate::support::{databases, refusal};
use golive_domain::{
    access::Role,
    import::{Brings, FileFormat},
    testing::{CaseContent, CaseStep},
    text::ProjectKey,
};
use golive_store::{
    Desk, Store,
    import::{self, File},
    testing::{self, CaseFields, Twin},
};
use sea_orm::ConnectionTrait as _;

fn steps() -> Vec<CaseStep> {
    vec![CaseStep::new("Open the deal", "It opens"), CaseStep::new("Save it", "It is saved")]
}

fn fields(title: &str, steps: Vec<CaseStep>) -> CaseFields {
    CaseFields { title: title.into(), content: CaseContent { steps, ..CaseContent::default() }, ..CaseFields::default() }
}

async fn write(desk: &Desk, project: &ProjectKey, title: &str, steps: Vec<CaseStep>) -> i32 {
    testing::create_case(desk, project, fields(title, steps)).await.unwrap()
}

/// The numbers of the cases that look like one of this title and these steps.
async fn like(desk: &Desk, project: &ProjectKey, title: &str, steps: &[CaseStep]) -> Vec<i32> {
    testing::alike(desk, project, title, steps, None).await.unwrap().into_iter().map(|case| case.number).collect()
}

/// The number of a case of the register, or else the line of the file.
fn twin(of: &Twin) -> Result<i32, u32> {
    match of {
        Twin::Case(case) => Ok(case.number),
        Twin::Line(line) => Err(*line),
    }
}

databases! {
    async fn whoever_writes_is_told_of_the_same_case(home: Home) {
        let (project, manager) = home.project("ARAS").await;
        let first = write(&manager, &project, "Save a deal", steps()).await;
        write(&manager, &project, "Lose a deal", vec![CaseStep::new("Call the customer", "Nobody answers")]).await;
        assert_eq!(like(&manager, &project, "save  DEAL", &[]).await, [first], "however it is typed");
        assert_eq!(like(&manager, &project, "Save the deal", &steps()).await, [first], "one word more and the same steps");
        assert_eq!(like(&manager, &project, "Something else", &steps()).await, [first], "a copy under another name");
        assert!(like(&manager, &project, "Save a contact", &[]).await.is_empty());
        assert!(like(&manager, &project, " ", &steps()).await.is_empty(), "nothing is said of a case without a title");
        let second = write(&manager, &project, "Save the deal", steps()).await;
        let view = testing::case(&manager, &project, second).await.unwrap();
        assert_eq!(view.alike.iter().map(|case| (case.number, case.code.as_str())).collect::<Vec<_>>(), [(first, "ARAS-T1")]);
        let but = testing::alike(&manager, &project, "Save the deal", &steps(), Some(view.row.id)).await.unwrap();
        assert_eq!(but.iter().map(|case| case.number).collect::<Vec<_>>(), [first], "a case is not like itself");
    }

    async fn what_is_compared_is_what_the_case_says_now(home: Home) {
        let (project, manager) = home.project("ARAS").await;
        let number = write(&manager, &project, "Save a deal", steps()).await;
        let row = testing::case(&manager, &project, number).await.unwrap().row;
        let other = fields("Win a tender", vec![CaseStep::new("Send the offer before noon on Friday", "The buyer confirms by letter")]);
        testing::edit_case(&manager, &project, row.id, row.version, other).await.unwrap();
        assert!(like(&manager, &project, "Save a deal", &steps()).await.is_empty());
        assert_eq!(like(&manager, &project, "Win a tender", &[]).await, [number]);
        testing::archive_case(&manager, &project, row.id).await.unwrap();
        assert!(like(&manager, &project, "Win a tender", &[]).await.is_empty(), "what left the register is in nobody's way");
        testing::restore_case(&manager, &project, row.id).await.unwrap();
        assert_eq!(like(&manager, &project, "Win a tender", &[]).await, [number]);
    }

    async fn other_projects_are_nobodys_business(home: Home) {
        let (project, manager) = home.project("ARAS").await;
        let (other, stranger) = home.project("OTHER").await;
        let number = write(&stranger, &other, "Save a deal", steps()).await;
        let foreign = testing::case(&stranger, &other, number).await.unwrap().row.id;
        assert!(like(&manager, &project, "Save a deal", &steps()).await.is_empty());
        let asked = testing::alike(&manager, &project, "Save a deal", &[], Some(foreign)).await;
        assert_eq!(refusal(asked), golive_domain::Error::NotFound);
        let bidder = home.member(&project, "Sara Bidder", &[Role::Bidder]).await;
        assert_eq!(refusal(testing::alike(&bidder, &project, "Save a deal", &[], None).await), golive_domain::Error::NotFound);
    }

    async fn an_import_says_which_new_cases_look_like_one_of_the_register(home: Home) {
        let (project, manager) = home.project("ARAS").await;
        let first = write(&manager, &project, "Save a deal", steps()).await;
        let file = "id,title,steps\n7,Save deal,Open the deal\n8,Print the invoice of last month,Print it\n9,Print an invoice of last month,Print it\n";
        let bring = async |write: bool| {
            let file = File { name: "cases.csv", content: file.as_bytes(), format: Some(FileFormat::Csv), place: None };
            import::bring(&manager, &project, Brings::Tests, file, write).await.unwrap()
        };
        for write in [false, true] {
            let brought = bring(write).await;
            let said: Vec<(&str, Result<i32, u32>)> = brought.alike.iter().map(|one| (one.title.as_str(), twin(&one.of))).collect();
            assert_eq!(said, [("Save deal", Ok(first)), ("Print an invoice of last month", Err(3))]);
            assert_eq!((brought.created, brought.refused.len()), (3, 0));
        }
        let again = bring(true).await;
        assert_eq!((again.created, again.alike.len()), (0, 0), "what is brought up to date is no duplicate");
        assert_eq!(like(&manager, &project, "Print the invoice of last month", &[]).await.len(), 1, "imported ones are compared too");
    }

    async fn cases_from_before_are_compared_too(home: Home) {
        let (project, manager) = home.project("ARAS").await;
        let number = write(&manager, &project, "Save a deal", steps()).await;
        home.database.rows.execute_unprepared("DELETE FROM case_trace").await.unwrap();
        assert!(like(&manager, &project, "Save a deal", &[]).await.is_empty());
        Store::open(&home.database.options).await.unwrap().close().await.unwrap();
        assert_eq!(like(&manager, &project, "Save a deal", &[]).await, [number]);
    }
}
