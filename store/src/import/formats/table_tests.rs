use golive_domain::{backlog::Moscow, defects::Priority, testing::TestType};
use rust_xlsxwriter::Workbook;

use super::{super::tests::why, *};

fn check_cases(book: &Book) {
    let [create, delete] = book.cases.as_slice() else { panic!("two cases, not {:?}", book.cases) };
    assert_eq!((create.external_key.as_deref(), create.suite.join("/")), (Some("T-1"), "فروش/مشتریان".into()));
    assert_eq!((create.test_type, create.priority, create.minutes), (Some(TestType::Functional), Some(Priority::P2), Some(15)));
    assert_eq!(create.requirements, ["RQ-1", "RQ-2"]);
    assert_eq!((create.steps[1].action.as_str(), create.steps[1].expected.as_str()), ("ذخیره کنید", "مشتری در فهرست است"));
    assert_eq!((delete.suite.len(), delete.keywords.join(" ")), (2, "دستی".into()));
    assert_eq!(delete.steps.iter().map(|step| step.action.as_str()).collect::<Vec<_>>(), ["باز کنید", "حذف کنید"]);
    assert_eq!((delete.requirements.join(" "), book.refused.len()), ("RQ-3".into(), 0));
}

#[test]
fn cases_are_read_from_csv_and_from_a_workbook_alike() {
    let csv = include_bytes!("fixtures/cases.csv");
    check_cases(&table(csv).expect("a good file").checked());
    let rows = read(csv).expect("a good file").table;
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for (row, cells) in (0..).zip([&rows.header].into_iter().chain(rows.rows.iter().map(|row| &row.cells))) {
        for (column, cell) in (0..).zip(cells) {
            sheet.write_string(row, column, cell).expect("a cell");
        }
    }
    check_cases(&table(&workbook.save_to_buffer().expect("a workbook")).expect("a good file").checked());
}

#[test]
fn requirements_are_known_by_their_header() {
    let book = table(include_bytes!("fixtures/requirements.csv")).expect("a good file").checked();
    let [customers, untitled] = book.requirements.as_slice() else { panic!("two, not {:?}", book.requirements) };
    assert_eq!(customers.text, "Customers are kept.\n\n- with a name");
    assert_eq!(
        (customers.category.as_deref(), customers.moscow, customers.path.join("/")),
        (Some("Functional"), Some(Moscow::Must), "Sales/Customers".into())
    );
    assert_eq!(
        (untitled.title.as_str(), untitled.moscow, untitled.parent.as_deref()),
        ("RQ-2", None, Some("RQ-1")),
        "urgent is not a must"
    );
    assert_eq!((book.refused[0].line, book.refused[0].say.key.as_str()), (6, "error-file-requirement-code"));
}

fn cases_of_csv(csv: &[u8]) -> Result<Book> {
    table_of_cases(&read(csv)?.table, &[])
}

fn requirements_of_csv(csv: &[u8]) -> Result<Book> {
    table_of_requirements(&read(csv)?.table, &[])
}

#[test]
fn who_knows_what_a_table_holds_says_so() {
    let csv = b"ID,Title,Description,Priority\nA-1,One,Text,High\n";
    assert_eq!((cases_of_csv(csv).unwrap().cases.len(), requirements_of_csv(csv).unwrap().requirements.len()), (1, 1));
    assert_eq!(why(requirements_of_csv(b"Name,Text\na,b\n")).0, "error-file-code-column");
    assert_eq!(why(cases_of_csv(b"ID,Steps\na,b\n")).0, "error-file-title-column");
}

#[test]
fn a_row_a_step_needs_no_keys() {
    let csv = b"Title,Steps,Expected\nSign in,1. Open,1. Opened\nSign in,2. Enter,2. Entered\n,3. Leave,\nSign out,Press,Out\n";
    let book = table(csv).unwrap();
    let steps = |at: usize| book.cases[at].steps.iter().map(|step| format!("{}={}", step.action, step.expected)).collect::<Vec<_>>();
    assert_eq!((steps(0), steps(1)), (vec!["Open=Opened".into(), "Enter=Entered".into(), "Leave=".into()], vec!["Press=Out".to_owned()]));
}

#[test]
fn a_title_of_another_suite_is_another_case() {
    let csv = b"Title,Suite,Steps\nOpen,A,x\nOpen,,y\nOpen,B,z\n";
    assert_eq!(table(csv).unwrap().cases.iter().map(|case| case.steps.len()).collect::<Vec<_>>(), [2, 1]);
}

#[test]
fn data_stands_with_its_step_or_before_all() {
    let csv =
        b"Title,Steps,Test Data,Precondition\nA,\"1. Open\n2. Type\",2. sara,\nB,\"1. Open\n2. Type\",user sara,Signed out\nC,Type,sara,\n";
    let cases = table(csv).unwrap().cases;
    assert_eq!((cases[0].steps[0].action.as_str(), cases[0].steps[1].action.as_str()), ("Open", "Type\n\n> sara"));
    assert_eq!((cases[1].steps.len(), cases[1].preconditions.as_str()), (2, "Signed out\n\n> user sara"));
    assert_eq!(cases[2].steps[0].action, "Type\n\n> sara");
}

#[test]
fn columns_that_somebody_named_are_read_as_named() {
    let table = read(b"Was,Wie,Title,Egal\nSave a deal,Press save,not this,x\n").unwrap().table;
    let named = ["title", "steps", "", ""].map(str::to_owned);
    let cases = table_of_cases(&table, &named).unwrap().cases;
    assert_eq!((cases[0].title.as_str(), cases[0].steps[0].action.as_str()), ("Save a deal", "Press save"));
    let shown: Vec<_> = columns_of(&table, Brings::Tests, &named).into_iter().map(|column| (column.name, column.holds)).collect();
    assert_eq!(
        shown[..3].iter().map(|(name, holds)| (name.as_str(), holds.as_str())).collect::<Vec<_>>(),
        [("Was", "title"), ("Wie", "steps"), ("Title", "")]
    );
    let guessed = columns_of(&table, Brings::Requirements, &[]);
    assert_eq!((guessed[2].holds.as_str(), guessed[2].samples.as_slice()), ("title", ["not this".to_owned()].as_slice()));
}
