//! Accounts: coming in, the own one, and those of others.

use golive_domain::access::Permission as P;

use super::{Function, NAME, Page, Route};

pub const PAGES: &[Page] = &[
    ("/sign-in", P::Enter),
    ("/sign-in/code", P::Enter),
    ("/forgot", P::Enter),
    ("/link/{secret}", P::Enter),
    ("/me", P::AccountRead),
    ("/me/security", P::AccountRead),
    ("/me/tokens", P::AccountRead),
    ("/people", P::PeopleManage),
    ("/people/invite", P::PeopleManage),
    ("/people/{person}/erase", P::PeopleManage),
];

pub const FUNCTIONS: &[Function] = &[
    ("people/accept", P::Enter, "secret=x&password=x"),
    ("people/administrator-make", P::PeopleManage, "id={person}"),
    ("people/administrator-unmake", P::PeopleManage, "id={person}"),
    ("people/erase", P::PeopleManage, "id={person}&name=x"),
    ("people/factor-begin", P::OwnAccount, ""),
    ("people/factor-cancel", P::Enter, ""),
    ("people/factor-disable", P::OwnAccount, "password=x"),
    // Finds nothing to enable where the session has begun nothing.
    ("people/factor-enable", P::Enter, "code=123456"),
    ("people/forgot", P::Enter, "email=x@example.org"),
    ("people/invite", P::PeopleManage, "name=x&email=x@example.org&locale=en"),
    ("people/locale", P::Enter, "locale=en"),
    ("people/mail-link", P::PeopleManage, "id={person}"),
    ("people/password", P::OwnAccount, "current_password=x&password=x"),
    ("people/profile", P::OwnAccount, "name=x&locale=en&calendar=gregorian&theme=system&version=99"),
    ("people/readmit", P::PeopleManage, "id={person}"),
    ("people/session-end", P::OwnAccount, "id={item}"),
    ("people/sessions-end", P::OwnAccount, ""),
    ("people/sign-in", P::Enter, "email=x@example.org&password=x"),
    ("people/sign-in-code", P::Enter, "code=123456"),
    ("people/sign-out", P::Enter, ""),
    ("people/suspend", P::PeopleManage, "id={person}"),
    ("people/token-create", P::OwnAccount, "name=x&scope=read&days=1"),
    ("people/token-revoke", P::OwnAccount, "id={item}"),
];

pub const ROUTES: &[Route] = &[
    ("get", "/api/v1/people", P::PeopleManage, ""),
    ("post", "/api/v1/people", P::PeopleManage, r#"{"name":"x","email":"x@example.org","locale":"en"}"#),
    ("get", "/api/v1/people/{person}", P::PeopleManage, ""),
    ("post", "/api/v1/people/{person}/link", P::PeopleManage, ""),
    ("put", "/api/v1/people/{person}/suspension", P::PeopleManage, ""),
    ("delete", "/api/v1/people/{person}/suspension", P::PeopleManage, ""),
    ("put", "/api/v1/people/{person}/administrator", P::PeopleManage, ""),
    ("delete", "/api/v1/people/{person}/administrator", P::PeopleManage, ""),
    ("put", "/api/v1/people/{person}/erasure", P::PeopleManage, NAME),
];
