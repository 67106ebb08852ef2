//! What follows from an event: who is told of it, and who may see more or less after it.

use super::EventKind;

impl EventKind {
    /// Whether watchers are told. The rest is history only: a rank moved by drag is nobody's mail.
    pub fn is_news(self) -> bool {
        !matches!(
            self,
            Self::ItemRanked
                | Self::PersonSignedIn
                | Self::SessionEnded
                | Self::LinkSent
                | Self::FilterSaved
                | Self::DailyWritten
                | Self::ItemLinked
                | Self::CaseLinked
                | Self::ResultRecorded
                | Self::ExplorationNoted
                | Self::EvidenceAdded
                | Self::EvidenceRemoved
                | Self::AcceptanceRecorded
                | Self::AcceptanceHoursLogged
                | Self::TicketNoted
                | Self::TicketAssigned
                | Self::TicketEdited
                | Self::TicketLinked
                | Self::TicketWarned
                | Self::TicketFileAdded
                | Self::TicketImported
                | Self::DutyEdited
                | Self::DutyReminded
                | Self::TicketTookIn
                | Self::TicketSettledElsewhere
                | Self::TicketSplit
                | Self::TicketWatched
                | Self::TemplateAdded
                | Self::TemplateEdited
                | Self::TemplateRetired
                | Self::TemplateRestored
                | Self::ArticleEdited
                | Self::ArticleTextEdited
                | Self::ArticleLinked
                | Self::ArticleAnswered
                | Self::RfpSectionEdited
                | Self::RfpRequirementsChosen
                | Self::RfpJudgingEdited
                | Self::RfpReminded
                // For whoever wrote it, not for whoever watches it.
                | Self::ArticleRated
                | Self::TicketTrainingNoted
        )
    }

    /// Whether someone may see more or less after it: live streams check again.
    pub fn changes_rights(self) -> bool {
        matches!(
            self,
            Self::RoleGiven
                | Self::RoleTaken
                | Self::PersonErased
                | Self::PersonSuspended
                | Self::AdministratorChanged
                | Self::ProjectArchived
        )
    }
}
