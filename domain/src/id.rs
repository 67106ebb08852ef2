//! Ids: UUIDv7 newtypes, one a concept, so that a sprint's id cannot be handed where an item's is wanted.

/// Declares an id newtype over [`uuid::Uuid`]. Making a fresh one is the store's business (it owns the clock).
macro_rules! id {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "columns", derive(sea_orm::DeriveValueType))]
        #[serde(transparent)]
        pub struct $name(pub uuid::Uuid);

        #[cfg(feature = "columns")]
        impl sea_orm::TryFromU64 for $name {
            fn try_from_u64(_: u64) -> Result<Self, sea_orm::DbErr> {
                Err(sea_orm::DbErr::ConvertFromU64(stringify!($name)))
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { self.0.fmt(f) }
        }
        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> { text.parse().map(Self) }
        }
        impl From<uuid::Uuid> for $name {
            fn from(id: uuid::Uuid) -> Self { Self(id) }
        }
        impl From<$name> for uuid::Uuid {
            fn from(id: $name) -> Self { id.0 }
        }
    )+};
}

id! {
    /// A person with an account, or one who only stands in history.
    PersonId,
    /// A sign-in, as the person sees it in "my sessions".
    SessionId,
    /// A one-time link: set-up, invitation, password reset.
    LinkId,
    /// An API token.
    TokenId,
    /// One CRM implementation project.
    ProjectId,
    OrganisationId,
    DepartmentId,
    /// One person in one role of one project.
    MembershipId,
    PhaseId,
    /// A day off, of a project or of a person.
    AbsenceId,
    RateId,
    DeliverableId,
    /// A backlog item.
    ItemId,
    /// A line of an item's estimate: hours of one skill.
    EstimateId,
    /// An acceptance criterion of an item.
    CriterionId,
    CommentId,
    AttachmentId,
    /// A custom field of a project.
    FieldId,
    /// A saved filter.
    FilterId,
    SprintId,
    /// One stay of an item in a sprint.
    StayId,
    /// A person's line for a day.
    DailyId,
    ReleaseId,
    /// What the system is asked to do.
    RequirementId,
    /// A branch of the test register.
    SuiteId,
    /// A case of the test register.
    CaseId,
    PlanId,
    /// Cases × environments, to be executed.
    RunId,
    /// One execution of a case in one environment.
    ExecutionId,
    /// Where tests are run: a browser, a device, an instance.
    EnvironmentId,
    /// A build of what is being delivered.
    BuildId,
    /// What somebody found of one step.
    StepResultId,
    /// A file that shows what was seen.
    EvidenceId,
    /// What somebody said about a gap.
    GapNoteId,
    DefectId,
    /// A session in which a department accepts.
    AcceptanceId,
    /// A point that a department accepts or rejects.
    PointId,
    /// An exploratory session.
    ExplorationId,
    /// A note of one.
    NoteId,
    /// A working calendar with all its versions.
    CalendarId,
    /// One version of a calendar, or of an agreement.
    TermsId,
    /// What somebody asked the service desk.
    TicketId,
    /// What was said on a ticket.
    MessageId,
    /// What has to be done again and again after go-live.
    DutyId,
    /// A known problem that hits many.
    MajorIncidentId,
    /// An article of the knowledge base.
    ArticleId,
    /// Its text in one language.
    ArticleTextId,
    /// A word of the glossary.
    TermId,
    /// A request for proposals.
    RfpId,
    /// One of its eight sections.
    RfpSectionId,
    /// A requirement as one of them asks for it.
    RfpRequirementId,
    /// Somebody who opens its bids together with others.
    RfpHolderId,
    /// Somebody's signature under one.
    RfpSignatureId,
    /// Somebody who might build or sell what is asked for.
    VendorId,
    /// One of them who was invited to answer a request.
    BidderId,
    /// Somebody who works on a bid.
    BidderPersonId,
    /// An answer or a price that is being worked on.
    BidRowId,
    /// A file that is being worked on, or that was submitted.
    BidFileId,
    /// What was submitted, confirmed or withdrawn.
    BidSentId,
    /// A holder's share of an envelope's key that was opened.
    OpenedShareId,
    /// Somebody who judges bids.
    EvaluatorId,
    /// What an evaluator gave a bid for one thing.
    BidMarkId,
    /// What evaluators agreed on where their marks lay far apart.
    ConsensusId,
    /// An evaluator's word that it is so.
    ConsensusSignatureId,
    /// What an evaluator declared of ties to bidders.
    DeclarationId,
    /// What a bidder asked.
    RfpQuestionId,
    /// A change of a request that is out.
    RfpAddendumId,
    /// What a currency was worth at a deadline.
    RfpCurrencyId,
    /// A bid that was opened.
    BidId,
    /// Who was chosen of those who bid.
    AwardId,
    /// What was agreed with them.
    ContractId,
    /// A line of its rate card.
    ContractRateId,
    /// What a bid promised of one requirement.
    PromiseId,
    /// One as it stood when it was signed and read.
    RfpEditionId,
    /// A mail that came in.
    MailId,
    /// A file that came with one, or with what was said on a ticket.
    TicketFileId,
    /// A rule that says who takes a ticket.
    AssignmentRuleId,
    /// A text that replies begin with.
    TemplateId,
    /// Work for the server to do by itself.
    JobId,
    /// A recorded event: the audit row.
    EventId,
    NoticeId,
    /// A row waiting to be sent: mail or webhook.
    OutboxId,
    /// An import that was tried or done.
    ImportId,
    /// What the log calls a failure, shown to the person so that support can find it.
    IncidentId,
}
