//! One's own account: name, language, calendar, theme, keys, password.

use golive_domain::{
    Conflict, Error as Refusal, Refusals, Say,
    access::Permission,
    events::{Changes, Event, EventKind},
    id::PersonId,
    people::{CalendarKind, Locale, Theme},
    text::{Email, Title},
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, IntoActiveModel, QueryFilter};

use super::{
    account::own_row,
    attempts::{self, Limit},
    password, sessions,
};
use crate::{Desk, Outcome, Result, Site, desk::Door, entity::person};

/// One's own account as its page shows it.
#[derive(Clone, Debug)]
pub struct Profile {
    pub id: PersonId,
    pub name: String,
    pub email: String,
    pub locale: Locale,
    pub calendar: CalendarKind,
    pub theme: Theme,
    pub shortcuts: bool,
    pub second_factor: bool,
    pub version: i32,
}

/// A person's own profile as it shall be; `version` is the one that was read.
#[derive(Clone, Debug)]
pub struct ProfileEdit {
    pub name: String,
    pub locale: Locale,
    pub calendar: CalendarKind,
    pub theme: Theme,
    pub shortcuts: bool,
    pub version: i32,
}

/// One's own.
pub async fn profile(desk: &Desk) -> Result<Profile> {
    let door = desk.read(Permission::AccountRead, Site).await?;
    let row = own_row(&door).await?;
    Ok(Profile {
        id: row.id,
        name: row.name,
        email: row.email.unwrap_or_default(),
        locale: row.locale,
        calendar: row.calendar,
        theme: row.theme,
        shortcuts: row.shortcuts,
        second_factor: row.totp_secret.is_some(),
        version: row.version,
    })
}

/// One's own. Refused when another window saved since it was read.
pub async fn edit_profile(desk: &Desk, edit: ProfileEdit) -> Result<()> {
    desk.write(Permission::OwnAccount, Site, async |tx| {
        let row = own_row(tx).await?;
        if row.version != edit.version {
            let conflict = Conflict::Edited { version: row.version, by: row.name, changes: Vec::new() };
            return Err(Refusal::Conflict(conflict).into());
        }
        let mut refusals = Refusals::default();
        let name = refusals.take("name", Title::parse(&edit.name)).map(Title::into_string);
        refusals.finish()?;
        let name = name.unwrap_or_default();
        let mut changes = Changes::default();
        changes
            .note("name", &row.name, &name)
            .note("locale", &row.locale, &edit.locale)
            .note("calendar", &row.calendar, &edit.calendar)
            .note("theme", &row.theme, &edit.theme)
            .note("shortcuts", &row.shortcuts, &edit.shortcuts);
        if changes.is_empty() {
            return Ok(Outcome::Unchanged(()));
        }
        let event = Event::new(EventKind::PersonEdited, row.id, name.clone()).changing(changes);
        let row = person::ActiveModel {
            name: Set(name),
            locale: Set(edit.locale),
            calendar: Set(edit.calendar),
            theme: Set(edit.theme),
            shortcuts: Set(edit.shortcuts),
            version: Set(edit.version + 1),
            ..row.into_active_model()
        };
        row.update(tx.db()).await?;
        Ok(Outcome::changed((), event))
    })
    .await
}

/// One's own, who knows the present one. Every other session ends; `session` is the secret of the one that stays.
pub async fn change_password(desk: &Desk, current: String, new: String, session: Option<&str>) -> Result<()> {
    confirm_password(desk, "current_password", current).await?;
    let row = own_row(&desk.read(Permission::OwnAccount, Site).await?).await?;
    let own = vec![row.name, row.email.unwrap_or_default()];
    let hash = password::new_hash(new, own).await?.map_err(|why| Refusal::field("password", why))?;
    desk.write(Permission::OwnAccount, Site, async |tx| {
        let row = own_row(tx).await?;
        let (id, event) = (row.id, Event::new(EventKind::PasswordChanged, row.id, row.name.clone()));
        person::ActiveModel { password_hash: Set(Some(hash)), ..row.into_active_model() }.update(tx.db()).await?;
        sessions::end_all(tx, id, session).await?;
        Ok(Outcome::changed((), event))
    })
    .await
}

/// An administrator at the console: a new password for the account of the e-mail. Every session ends.
pub async fn set_password(desk: &Desk, email: &str, new: String) -> Result<()> {
    let email = Email::parse(email).map_err(|why| Refusal::field("email", why))?;
    let hash = password::new_hash(new, vec![email.to_string()]).await?.map_err(|why| Refusal::field("password", why))?;
    desk.write(Permission::PeopleManage, Site, async |tx| {
        let row = person::Entity::find().filter(person::COLUMN.email.eq(email.as_str())).one(tx.db()).await?;
        let row = row.ok_or_else(|| Refusal::field("email", Say::new("error-account-unknown").with("email", &email)))?;
        let (id, event) = (row.id, Event::new(EventKind::PasswordChanged, row.id, row.name.clone()));
        person::ActiveModel { password_hash: Set(Some(hash)), ..row.into_active_model() }.update(tx.db()).await?;
        sessions::end_all(tx, id, None).await?;
        Ok(Outcome::changed((), event))
    })
    .await
}

/// Passes when it is the actor's own password; wrong tries count as wrong sign-ins do.
pub(super) async fn confirm_password(desk: &Desk, field: &str, given: String) -> Result<()> {
    let row = own_row(&desk.read(Permission::OwnAccount, Site).await?).await?;
    let limit = Limit::sign_in_as(row.email.as_deref().unwrap_or_default());
    let counted = attempts::count(desk.store(), [limit.clone()]).await?;
    if !password::is_right(given, row.password_hash).await? {
        return Err(Refusal::field(field, Say::new("error-password-wrong")).into());
    }
    attempts::forgive(desk.store(), counted, &limit).await
}
