//! Backlogs from files and back, on both databases.

use std::path::Path;

use crate::support::databases;
use bytes::Bytes;
use golive_domain::{
    Conflict, Error,
    access::Role,
    backlog::{Filter, HalfPoints},
    import::{Column, ImportPlan, ImportState, Outcome, Target},
    text::ProjectKey,
};
use golive_store::{
    Desk,
    backlog::{self, ItemFields, NewItem},
    import::{self, Cell, Exported, Shown},
};

async fn bring(desk: &Desk, project: &ProjectKey, text: &str) -> ImportPlan {
    import::bring_in(desk, project, "backlog.csv", text.as_bytes(), None, true).await.expect("a file that can be read")
}

fn fates(plan: &ImportPlan) -> Vec<String> {
    let fate = |outcome: &Outcome| match outcome {
        Outcome::Created => "created".to_owned(),
        Outcome::Updated { .. } => "updated".to_owned(),
        Outcome::Unchanged => "unchanged".to_owned(),
        Outcome::Refused { reasons } => reasons[0].say.key.clone(),
    };
    plan.lines.iter().map(|line| fate(&line.outcome)).collect()
}

async fn titles(desk: &Desk, project: &ProjectKey) -> Vec<String> {
    let page = backlog::list(desk, project, &Filter::default()).await.expect("the backlog");
    page.rows.into_iter().map(|row| row.title).collect()
}

/// The exported column under a target's name.
fn column(table: &Exported, target: Target) -> Vec<String> {
    let at = table.header.iter().position(|name| *name == target.to_string()).expect("every target is exported");
    let text = |cell: &Cell| match cell {
        Cell::Text(text) => text.clone(),
        Cell::Points(points) => points.to_string(),
        Cell::Number(number) => number.to_string(),
        Cell::Empty => String::new(),
    };
    table.rows.iter().map(|row| text(&row[at])).collect()
}

databases! {
    async fn a_file_is_imported_in_its_order_and_not_doubled_when_it_comes_again(home: Home) {
        let (project, desk) = home.project("ARAS").await;
        let file = "issuekey,title,description,storypoint\nXD-1,Reader,\"two\nlines\",3\nXD-2,Writer,,2.5\n";
        let plan = bring(&desk, &project, file).await;
        assert_eq!(plan.totals().summary(), r#"{"created":2,"updated":0,"unchanged":0,"refused":0,"points":5.5}"#);
        assert_eq!(titles(&desk, &project).await, ["Reader", "Writer"]);
        assert_eq!(fates(&bring(&desk, &project, file).await), ["unchanged", "unchanged"]);
        let again = file.replace("Writer,,2.5", "Writers,,5");
        assert_eq!(fates(&bring(&desk, &project, &again).await), ["unchanged", "updated"]);
        assert_eq!(titles(&desk, &project).await, ["Reader", "Writers"]);
        let second = backlog::item(&desk, &project, 2).await.expect("the item");
        assert_eq!((second.row.points, second.row.version), (Some(HalfPoints(10)), 2));
    }

    async fn an_own_code_finds_the_item_and_a_new_number_follows_the_last(home: Home) {
        let (project, desk) = home.project("ARAS").await;
        let fields = ItemFields { title: Some("By hand".into()), ..ItemFields::default() };
        backlog::create(&desk, &project, NewItem { fields, ..NewItem::default() }).await.expect("created");
        let plan = bring(&desk, &project, "key,title\naras-1,By file\nNEW,Another\n").await;
        assert_eq!(fates(&plan), ["updated", "created"]);
        assert_eq!(backlog::item(&desk, &project, 2).await.expect("the item").row.title, "Another");
    }

    async fn one_refused_line_keeps_the_whole_file_out_and_says_why(home: Home) {
        let (project, desk) = home.project("ARAS").await;
        let file = "key,title,points,assignee\nA,Good,1,\nB,Bad,many,\nC,,2,\nA,Twice,1,\nD,Whose,1,nobody@example.org\n";
        let plan = bring(&desk, &project, file).await;
        assert_eq!(fates(&plan), ["created", "error-points", "error-required", "error-import-key-twice", "error-person-unknown"]);
        assert!(titles(&desk, &project).await.is_empty());
        let lines: Vec<u32> = plan.lines.iter().map(|line| line.line).collect();
        assert_eq!(lines, [2, 3, 4, 5, 6]);
    }

    async fn a_dry_run_writes_nothing(home: Home) {
        let (project, desk) = home.project("ARAS").await;
        let plan = import::bring_in(&desk, &project, "b.csv", b"title\nOne\n", None, false).await.expect("a plan");
        assert_eq!(fates(&plan), ["created"]);
        assert!(titles(&desk, &project).await.is_empty());
    }

    async fn parents_are_found_below_their_children_and_circles_are_refused(home: Home) {
        let (project, desk) = home.project("ARAS").await;
        let plan = bring(&desk, &project, "key,title,parent\nA,Story,E\nE,Epic,\n").await;
        assert_eq!(fates(&plan), ["created", "created"]);
        let story = backlog::item(&desk, &project, 1).await.expect("the story");
        assert_eq!(story.links.parent.map(|parent| parent.title), Some("Epic".into()));
        assert_eq!(fates(&bring(&desk, &project, "key,title,parent\nE,Epic,A\n").await), ["error-import-parent-loop"]);
        let circle = bring(&desk, &project, "key,title,parent\nX,x,Y\nY,y,X\n").await;
        assert_eq!(fates(&circle), ["error-import-parent-loop", "error-import-parent-loop"]);
    }

    async fn a_long_text_stays_whole_and_other_encodings_are_read(home: Home) {
        let (project, desk) = home.project("ARAS").await;
        let long = "слово ".repeat(3_400);
        let (bytes, _, _) = encoding_rs::WINDOWS_1251.encode(&long);
        let file = [b"title;text\nLong;".as_slice(), &bytes, b"\n"].concat();
        let plan = import::bring_in(&desk, &project, "b.csv", &file, None, true).await.expect("imported");
        assert_eq!(fates(&plan), ["created"]);
        assert_eq!(backlog::item(&desk, &project, 1).await.expect("the item").body, long);
    }

    async fn what_is_exported_imports_as_it_was(home: Home) {
        let (project, desk) = home.project("ARAS").await;
        let file = "key,title,text,labels,criteria,moscow,hours\n\
            A,'=cmd|calc,\"'-1\n+2\",\"a, b\",\"- [x] saved\n- [ ] shown\",must,Developer 7:30\n\
            B,@home,,,,could,\n";
        assert_eq!(fates(&bring(&desk, &project, file).await), ["created", "created"]);
        let table = import::export(&desk, &project, &Filter::default()).await.expect("exported");
        assert_eq!(column(&table, Target::Title), ["=cmd|calc", "@home"]);
        assert_eq!(column(&table, Target::Criteria)[0], "- [x] saved\n- [ ] shown");
        let rows: Vec<Vec<golive_reports::Cell<'_>>> = table.rows.iter().map(|row| row.iter().map(reported).collect()).collect();
        let csv = golive_reports::csv(&table.header, &rows);
        assert!(!String::from_utf8_lossy(&csv).contains(",=cmd"), "formulas are shielded");
        for bytes in [csv, golive_reports::xlsx(&table.header, &rows).expect("texts fit")] {
            assert_eq!(import::read(&bytes).expect("our own export can be read").table.rows.len(), 2);
            let plan = import::bring_in(&desk, &project, "export", &bytes, None, true).await.expect("planned");
            assert_eq!(fates(&plan), ["unchanged", "unchanged"]);
        }
    }

    async fn a_web_import_is_mapped_tried_carried_out_and_found_again(home: Home) {
        let (project, desk) = home.project("ARAS").await;
        let file = Bytes::from_static(b"nummer,name,sprint\n1,One,S1\n2,Two,S1\n");
        let id = import::upload(&desk, &project, "C:\\old\\plan.csv", file).await.expect("uploaded");
        let view = import::import(&desk, &project, id).await.expect("the import");
        assert_eq!((view.summary.name.as_str(), view.rows, view.encoding), ("plan.csv", 2, "UTF-8"));
        assert_eq!(view.columns[2].column, None, "sprints are not imported");
        let columns = vec![Column::parse("key"), Column::parse("title"), None];
        import::map_columns(&desk, &project, id, columns).await.expect("mapped");
        let tried = import::dry_run(&desk, &project, id, Shown::All, 1).await.expect("tried");
        assert!(tried.good && tried.totals.created == 2);
        import::commit(&desk, &project, id).await.expect("begun");
        let done = home
            .until(async || {
                let summary = import::import(&desk, &project, id).await.expect("the import").summary;
                (summary.state == ImportState::Done).then_some(summary)
            })
            .await;
        assert_eq!(done.totals.map(|totals| totals.created), Some(2));
        assert!(matches!(import::commit(&desk, &project, id).await.map_err(Error::from), Err(Error::Conflict(Conflict::Rule { .. }))));
        assert_eq!(titles(&desk, &project).await, ["One", "Two"]);
    }

    async fn only_who_may_import_imports_and_another_projects_import_is_not_there(home: Home) {
        let (project, desk) = home.project("ARAS").await;
        let (other, stranger) = home.project("OTHER").await;
        let id = import::upload(&desk, &project, "a.csv", Bytes::from_static(b"title\nOne\n")).await.expect("uploaded");
        let developer = home.member(&project, "Dev", &[Role::VendorDeveloper]).await;
        assert_eq!(import::import(&developer, &project, id).await.map(drop).map_err(Error::from), Err(Error::Forbidden));
        assert_eq!(import::import(&stranger, &project, id).await.map(drop).map_err(Error::from), Err(Error::NotFound));
        assert_eq!(import::import(&stranger, &other, id).await.map(drop).map_err(Error::from), Err(Error::NotFound));
    }

    async fn the_real_backlog_comes_in_whole(home: Home) {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data/backlog-springxd.csv");
        let Ok(file) = std::fs::read(&path) else {
            eprintln!("skipped: {} is not here", path.display());
            return;
        };
        let (project, desk) = home.project("XD").await;
        let map = "key=issuekey,title=title,text=description,points=storypoint";
        let plan = import::bring_in(&desk, &project, "springxd.csv", &file, Some(map), true).await.expect("imported");
        assert_eq!(plan.totals().summary(), r#"{"created":3526,"updated":0,"unchanged":0,"refused":0,"points":13046}"#);
        let table = import::export(&desk, &project, &Filter::default()).await.expect("exported");
        assert_eq!(table.rows.len(), 3526);
        let longest = column(&table, Target::Text).into_iter().map(|text| text.chars().count()).max();
        assert!(longest >= Some(20_000), "the longest text is whole: {longest:?}");
    }
}

fn reported(cell: &Cell) -> golive_reports::Cell<'_> {
    match cell {
        Cell::Text(text) => golive_reports::Cell::Text(text),
        Cell::Points(points) => golive_reports::Cell::Points(*points),
        Cell::Number(number) => golive_reports::Cell::Number(*number),
        Cell::Empty => golive_reports::Cell::Empty,
    }
}
