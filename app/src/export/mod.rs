//! Exports as answers: records of the store in, a file to be saved out.
//!
//! CSV, JSON and JUnit leave as they are read, some hundred records at a time, so that a long list is never held as a
//! whole; a workbook is packed first, because its format ends with its table of contents. An export reads one instant, and
//! so holds a connection while it goes: whoever stops taking it for half a minute loses it. A file that was cut short ends
//! the answer with an error and not as if it were whole.

mod body;
mod menu;
mod writing;

use axum::{
    body::Body,
    response::{IntoResponse, Redirect, Response},
};
use golive_domain::{Conflict, Error, FieldError, people::Locale, text::ProjectKey};
use golive_reports::Sheet;
use golive_store::export::{Cell, Export, Record, ResultOut, Round};
use http::{HeaderValue, StatusCode, header};

use body::flowing;
pub use menu::ExportMenu;
use writing::{Csv, Json, Results, Writing};

pub const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// What kind of file is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Csv,
    Xlsx,
    Json,
    /// Results only.
    Junit,
}

impl Form {
    /// The form a word of an address means; a word that means none finds nothing.
    pub fn parse(word: &str) -> Result<Self, Error> {
        match word {
            "csv" => Ok(Self::Csv),
            "xlsx" => Ok(Self::Xlsx),
            "json" => Ok(Self::Json),
            "junit" => Ok(Self::Junit),
            _ => Err(Error::NotFound),
        }
    }

    fn ending(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
            Self::Json => "json",
            Self::Junit => "xml",
        }
    }

    fn media_type(self) -> &'static str {
        match self {
            Self::Csv => "text/csv; charset=utf-8",
            Self::Xlsx => XLSX,
            Self::Json => "application/json",
            Self::Junit => "application/xml; charset=utf-8",
        }
    }
}

/// A list as a file.
pub async fn list<T: Record, I: Send + 'static>(export: Export<T, I>, form: Form) -> Result<Response, Error> {
    let name = format!("{}-{}", export.project, T::NAME);
    match form {
        Form::Csv => whole(export, &name, form, Box::new(Csv)).await,
        Form::Json => whole(export, &name, form, Box::new(Json::default())).await,
        Form::Xlsx => workbook(export, &name).await,
        Form::Junit => Err(Error::NotFound),
    }
}

/// The results of the plan of this code, as a file.
pub async fn results<I: Send + 'static>(
    export: Export<ResultOut, I>,
    rounds: Vec<Round>,
    code: &str,
    form: Form,
) -> Result<Response, Error> {
    let file = format!("{code}-results");
    match form {
        Form::Csv => whole(export, &file, form, Box::new(Csv)).await,
        Form::Json => whole(export, &file, form, Box::new(Json::default())).await,
        Form::Xlsx => workbook(export, &file).await,
        Form::Junit => whole(export, &file, form, Box::new(Results::of(code, rounds))).await,
    }
}

/// The first records are read before anything is answered: what goes wrong at once has a status of its own.
async fn whole<T: Record, I: Send + 'static>(
    mut export: Export<T, I>,
    name: &str,
    form: Form,
    writing: Box<dyn Writing<T>>,
) -> Result<Response, Error> {
    let first = export.next().await?;
    Ok(saved(name, form, flowing(export, first, writing)))
}

async fn workbook<T: Record, I: Send + 'static>(mut export: Export<T, I>, name: &str) -> Result<Response, Error> {
    let mut sheet = Sheet::begin(T::HEADER);
    loop {
        let records = export.next().await?;
        if records.is_empty() {
            break;
        }
        let rows: Vec<Vec<Cell>> = records.iter().flat_map(Record::rows).collect();
        sheet.add(&cells(&rows)).map_err(|unfit| Error::rule(unfit.say()))?;
    }
    drop(export);
    let bytes = tokio::task::spawn_blocking(move || sheet.finish()).await.map_err(|_| Error::Unavailable)?;
    Ok(saved(name, Form::Xlsx, bytes.into()))
}

/// A file to be saved, never to be shown.
fn saved(name: &str, form: Form, body: Body) -> Response {
    to_save(&format!("{name}.{}", form.ending()), form.media_type(), body)
}

/// A file to be saved under a name of ours, never to be shown.
pub fn to_save(name: &str, media_type: &'static str, body: Body) -> Response {
    let disposition = format!("attachment; filename=\"{name}\"");
    let mut answer = body.into_response();
    let headers = answer.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    headers.insert(header::CONTENT_DISPOSITION, HeaderValue::from_str(&disposition).unwrap_or(HeaderValue::from_static("attachment")));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    answer
}

/// The file, or the bare status that says why not: there is no page around a file.
pub fn answered(locale: Locale, made: Result<Response, Error>) -> Response {
    match made {
        Ok(answer) => answer,
        Err(Error::SignedOut) => Redirect::to("/sign-in").into_response(),
        Err(Error::Conflict(Conflict::Rule { say })) => (StatusCode::CONFLICT, crate::i18n::say_in(locale, &say)).into_response(),
        Err(error) => StatusCode::from_u16(error.status()).unwrap_or(StatusCode::NOT_FOUND).into_response(),
    }
}

/// The project of an address. A filter that is not understood is refused: a file says nowhere that it shows more than was
/// asked for.
pub fn asked(key: &str, refused: Vec<FieldError>) -> Result<ProjectKey, Error> {
    let project = ProjectKey::parse(key).map_err(|_| Error::NotFound)?;
    if refused.is_empty() { Ok(project) } else { Err(Error::Invalid { fields: refused }) }
}

/// Cells as who writes files takes them.
pub fn cells(rows: &[Vec<Cell>]) -> Vec<Vec<golive_reports::Cell<'_>>> {
    rows.iter().map(|row| row.iter().map(cell).collect()).collect()
}

fn cell(cell: &Cell) -> golive_reports::Cell<'_> {
    match cell {
        Cell::Text(text) => golive_reports::Cell::Text(text),
        Cell::Points(points) => golive_reports::Cell::Points(*points),
        Cell::Number(number) => golive_reports::Cell::Number(*number),
        Cell::Empty => golive_reports::Cell::Empty,
    }
}
