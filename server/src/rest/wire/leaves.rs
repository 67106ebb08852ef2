//! Values that are the same on both sides, and domain types that travel as plain numbers and texts.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use golive_domain::{
    Say,
    backlog::{CustomValue, HalfPoints, Minutes, Skill},
    id,
    import::Column,
    money::{Currency, Minor},
    people::Locale,
    projects::{Cell, Weekdays},
    text::ProjectKey,
};
use uuid::Uuid;

use super::Given;

impl<T, U: Given<T>> Given<Option<T>> for Option<U> {
    fn given(value: Option<T>) -> Self {
        value.map(U::given)
    }
}

impl<T, U: Given<T>> Given<Vec<T>> for Vec<U> {
    fn given(values: Vec<T>) -> Self {
        values.into_iter().map(U::given).collect()
    }
}

impl<A, B, K: Given<A> + Ord, V: Given<B>> Given<BTreeMap<A, B>> for BTreeMap<K, V> {
    fn given(values: BTreeMap<A, B>) -> Self {
        values.into_iter().map(|(key, value)| (K::given(key), V::given(value))).collect()
    }
}

/// Types that travel as they are.
macro_rules! same {
    ($($type:ty),+ $(,)?) => {$(
        impl Given<$type> for $type {
            fn given(value: $type) -> Self {
                value
            }
        }
    )+};
}

same!(String, bool, u8, u16, u32, u64, usize, i32, i64, f64, NaiveDate, DateTime<Utc>, Skill, Weekdays, Cell, Uuid, serde_json::Value);

/// Ids, which travel as UUIDs.
macro_rules! ids {
    ($($id:ident),+ $(,)?) => {$(
        impl Given<id::$id> for Uuid {
            fn given(id: id::$id) -> Self {
                id.0
            }
        }

        impl Given<Uuid> for id::$id {
            fn given(id: Uuid) -> Self {
                Self(id)
            }
        }
    )+};
}

ids!(
    AbsenceId,
    AcceptanceId,
    ArticleId,
    AttachmentId,
    BidFileId,
    BidSentId,
    BidderId,
    BuildId,
    CalendarId,
    CaseId,
    CommentId,
    ConsensusId,
    CriterionId,
    DeclarationId,
    DefectId,
    DeliverableId,
    DepartmentId,
    DutyId,
    EnvironmentId,
    EventId,
    EvidenceId,
    ExecutionId,
    ExplorationId,
    FieldId,
    FilterId,
    ImportId,
    ItemId,
    JobId,
    MajorIncidentId,
    MembershipId,
    MessageId,
    NoteId,
    NoticeId,
    OrganisationId,
    PersonId,
    PhaseId,
    PlanId,
    PointId,
    RateId,
    ReleaseId,
    RequirementId,
    RfpId,
    SprintId,
    StepResultId,
    SuiteId,
    TemplateId,
    TermId,
    TermsId,
    TicketFileId,
    TicketId,
    VendorId,
);

/// Numbers with a unit, which travel as plain numbers.
macro_rules! numbers {
    ($($type:ident as $number:ty),+ $(,)?) => {$(
        impl Given<$type> for $number {
            fn given(value: $type) -> Self {
                value.0
            }
        }

        impl Given<$number> for $type {
            fn given(value: $number) -> Self {
                Self(value)
            }
        }
    )+};
}

numbers!(HalfPoints as i32, Minutes as i32, Minor as i64);

/// Texts of their own type.
macro_rules! texts {
    ($($type:ty),+ $(,)?) => {$(
        impl Given<$type> for String {
            fn given(value: $type) -> Self {
                value.to_string()
            }
        }
    )+};
}

texts!(Column, Currency, CustomValue, ProjectKey, Skill, Weekdays, Cell, &str);

impl Given<Say> for String {
    fn given(say: Say) -> Self {
        golive_app::i18n::say_in(Locale::En, &say)
    }
}
