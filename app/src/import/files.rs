//! Files in and out.

use axum::{
    extract::{Path, RawQuery, Request},
    response::{IntoResponse, Response},
};
use golive_domain::{Error, Say, backlog::Filter, people::Locale, text::ProjectKey};
use golive_store::import;
use http::{HeaderValue, StatusCode, header};

use crate::{
    Done, Problem,
    export::cells,
    ui::query::Here,
    web::{Visit, one_file},
};

/// Brings a file: a plain form, answered as every form is.
pub async fn upload(visit: Visit, Path(key): Path<String>, request: Request) -> Response {
    let done = bring(&visit, &key, request).await;
    let back = format!("/p/{key}/imports");
    visit.finish(done, vec![("_back".to_owned(), back), ("_form".to_owned(), "import".to_owned())]).await
}

async fn bring(visit: &Visit, key: &str, request: Request) -> Result<Done, Problem> {
    let project = ProjectKey::parse(key).map_err(|_| Problem(Error::NotFound))?;
    let (name, content) = one_file(request, import::MAX_BYTES, Say::new("error-import-file-none")).await?;
    let id = import::upload(&visit.desk, &project, &name, content).await?;
    Ok(Done::at(format!("/p/{project}/imports/{id}")))
}

/// The backlog as its page shows it, as CSV.
pub async fn csv(visit: Visit, Path(key): Path<String>, RawQuery(query): RawQuery) -> Response {
    sent(visit.viewer.locale, export(&visit, &key, query, "csv").await, &format!("{key}-backlog.csv"), "text/csv; charset=utf-8")
}

/// The backlog as its page shows it, as XLSX.
pub async fn xlsx(visit: Visit, Path(key): Path<String>, RawQuery(query): RawQuery) -> Response {
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    sent(visit.viewer.locale, export(&visit, &key, query, "xlsx").await, &format!("{key}-backlog.xlsx"), kind)
}

async fn export(visit: &Visit, key: &str, query: Option<String>, form: &str) -> Result<Vec<u8>, Error> {
    let project = ProjectKey::parse(key).map_err(|_| Error::NotFound)?;
    let (filter, _) = Filter::from_pairs(Here::parse(&format!("?{}", query.unwrap_or_default())).query);
    let table = import::export(&visit.desk, &project, &filter.at_work()).await?;
    let rows = cells(&table.rows);
    match form {
        "csv" => Ok(golive_reports::csv(&table.header, &rows)),
        _ => golive_reports::xlsx(&table.header, &rows).map_err(|unfit| Error::rule(unfit.say())),
    }
}

/// A file to be kept under this name, or why there is none.
pub fn sent(locale: Locale, made: Result<Vec<u8>, Error>, name: &str, kind: &'static str) -> Response {
    match made {
        Ok(bytes) => {
            let mut answer = bytes.into_response();
            let headers = answer.headers_mut();
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
            let disposition = HeaderValue::from_str(&format!("attachment; filename=\"{name}\""));
            headers.insert(header::CONTENT_DISPOSITION, disposition.unwrap_or(HeaderValue::from_static("attachment")));
            headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
            answer
        }
        Err(Error::SignedOut) => axum::response::Redirect::to("/sign-in").into_response(),
        Err(Error::Conflict(golive_domain::Conflict::Rule { say })) => {
            (StatusCode::CONFLICT, crate::i18n::say_in(locale, &say)).into_response()
        }
        Err(error) => StatusCode::from_u16(error.status()).unwrap_or(StatusCode::NOT_FOUND).into_response(),
    }
}
