//! The catalogue of events. The words are stored for ever: add, never rename.

use crate::words;

words! {
    /// Past tense: it has happened. `subject.rs` says what each is about, `news.rs` who is told.
    pub enum EventKind {
        PersonInvited = "person_invited",
        PersonJoined = "person_joined",
        PersonEdited = "person_edited",
        PersonErased = "person_erased",
        PersonSuspended = "person_suspended",
        PersonReadmitted = "person_readmitted",
        PersonSignedIn = "person_signed_in",
        PasswordChanged = "password_changed",
        SecondFactorChanged = "second_factor_changed",
        TokenCreated = "token_created",
        TokenRevoked = "token_revoked",
        SessionEnded = "session_ended",
        LinkSent = "link_sent",
        AdministratorChanged = "administrator_changed",

        ProjectCreated = "project_created",
        ProjectEdited = "project_edited",
        ProjectArchived = "project_archived",
        CalendarEdited = "calendar_edited",
        HolidaysEdited = "holidays_edited",
        ContractEdited = "contract_edited",
        PhasesEdited = "phases_edited",
        OrganisationsEdited = "organisations_edited",
        DepartmentsEdited = "departments_edited",
        RoleGiven = "role_given",
        RoleTaken = "role_taken",
        AbsenceEdited = "absence_edited",
        RasciEdited = "rasci_edited",
        RatesEdited = "rates_edited",
        FieldsEdited = "fields_edited",
        FilterSaved = "filter_saved",

        ItemCreated = "item_created",
        ItemEdited = "item_edited",
        ItemEstimated = "item_estimated",
        ItemRanked = "item_ranked",
        ItemStateChanged = "item_state_changed",
        ItemBlocked = "item_blocked",
        ItemUnblocked = "item_unblocked",
        ItemLinked = "item_linked",
        ItemArchived = "item_archived",
        ItemRestored = "item_restored",
        ItemAccepted = "item_accepted",
        ItemRejected = "item_rejected",
        CommentAdded = "comment_added",
        CommentEdited = "comment_edited",
        CommentRemoved = "comment_removed",
        FileAttached = "file_attached",
        FileRemoved = "file_removed",
        /// A file was brought, or its columns were named; nothing is in the backlog yet.
        ImportPrepared = "import_prepared",
        BacklogImported = "backlog_imported",

        SprintPlanned = "sprint_planned",
        SprintEdited = "sprint_edited",
        SprintItemAdded = "sprint_item_added",
        SprintItemRemoved = "sprint_item_removed",
        SprintStarted = "sprint_started",
        SprintClosed = "sprint_closed",
        DailyWritten = "daily_written",
        RetrospectiveWritten = "retrospective_written",
        ReleasePrepared = "release_prepared",
        ReleaseApproved = "release_approved",

        RequirementCreated = "requirement_created",
        RequirementEdited = "requirement_edited",
        RequirementArchived = "requirement_archived",
        RequirementRestored = "requirement_restored",
        RequirementsImported = "requirements_imported",
        SuitesEdited = "suites_edited",
        CaseCreated = "case_created",
        CaseEdited = "case_edited",
        /// Linked to a requirement or an item, or no longer, or a doubtful link was looked at.
        CaseLinked = "case_linked",
        CaseArchived = "case_archived",
        CaseRestored = "case_restored",
        CasesImported = "cases_imported",
        EnvironmentEdited = "environment_edited",
        BuildNoted = "build_noted",
        BuildLanded = "build_landed",
        PlanCreated = "plan_created",
        PlanEdited = "plan_edited",
        RunCreated = "run_created",
        ExecutionsAssigned = "executions_assigned",
        ResultRecorded = "result_recorded",
        ResultOverridden = "result_overridden",
        ResultsImported = "results_imported",
        EvidenceAdded = "evidence_added",
        EvidenceRemoved = "evidence_removed",
        DefectReported = "defect_reported",
        DefectEdited = "defect_edited",
        DefectStateChanged = "defect_state_changed",
        DefectShared = "defect_shared",
        DefectLinked = "defect_linked",
        DefectCommented = "defect_commented",
        DefectsImported = "defects_imported",
        AcceptancePlanned = "acceptance_planned",
        AcceptanceEdited = "acceptance_edited",
        AcceptanceInvited = "acceptance_invited",
        AcceptanceStateChanged = "acceptance_state_changed",
        AcceptanceRecorded = "acceptance_recorded",
        AcceptanceHoursLogged = "acceptance_hours_logged",
        /// A rejected point has become a defect.
        AcceptanceLinked = "acceptance_linked",
        AcceptanceSignatureAsked = "acceptance_signature_asked",
        AcceptanceSigned = "acceptance_signed",
        AcceptanceRefused = "acceptance_refused",
        /// It could not follow the item that mends it: something is missing, or the two say different things.
        DefectWaits = "defect_waits",
        /// Something was said or decided about what is missing at it.
        RequirementGapNoted = "requirement_gap_noted",
        CaseGapNoted = "case_gap_noted",
        DefectGapNoted = "defect_gap_noted",
        ExplorationPlanned = "exploration_planned",
        ExplorationEdited = "exploration_edited",
        ExplorationStarted = "exploration_started",
        ExplorationNoted = "exploration_noted",
        /// Debriefed or abandoned.
        ExplorationEnded = "exploration_ended",

        /// What is promised, from when.
        AgreementEdited = "agreement_edited",
        /// When a party works.
        ServiceCalendarEdited = "service_calendar_edited",
        TicketOpened = "ticket_opened",
        TicketEdited = "ticket_edited",
        TicketAssigned = "ticket_assigned",
        /// The requester wrote.
        TicketWritten = "ticket_written",
        TicketReplied = "ticket_replied",
        TicketNoted = "ticket_noted",
        /// A question to the requester: the ticket waits for them.
        TicketAsked = "ticket_asked",
        /// It waits no longer, though the requester did not write.
        TicketResumed = "ticket_resumed",
        TicketHandedOver = "ticket_handed_over",
        TicketHandedBack = "ticket_handed_back",
        TicketResolved = "ticket_resolved",
        TicketReopened = "ticket_reopened",
        TicketClosed = "ticket_closed",
        TicketRated = "ticket_rated",
        TicketLinked = "ticket_linked",
        /// A promise runs out, or has.
        TicketWarned = "ticket_warned",
        DutyAdded = "duty_added",
        DutyEdited = "duty_edited",
        /// With its evidence.
        DutyDone = "duty_done",
        DutyArchived = "duty_archived",
        DutyRestored = "duty_restored",
        DutyReminded = "duty_reminded",
        /// Its silence was noticed.
        DutyOverdue = "duty_overdue",
        /// A mail came in that somebody has to look at.
        MailHeld = "mail_held",
        /// A mail came in that a program sent.
        MailIgnored = "mail_ignored",
        /// A mail that was held was let in.
        MailLetIn = "mail_let_in",
        MailDiscarded = "mail_discarded",
        /// Who takes which ticket.
        AssignmentRulesEdited = "assignment_rules_edited",
        /// A file was added to what was said already.
        TicketFileAdded = "ticket_file_added",
        /// Brought from another help desk, with its past.
        TicketImported = "ticket_imported",
        TicketsImported = "tickets_imported",
        IncidentDeclared = "incident_declared",
        /// What everybody reads of it is another word.
        IncidentUpdated = "incident_updated",
        /// Somebody is hit by it too.
        IncidentJoined = "incident_joined",
        /// A ticket hangs on it, or no longer.
        IncidentLinked = "incident_linked",
        IncidentEnded = "incident_ended",
        /// A job that failed was made due again.
        JobRetried = "job_retried",
        /// It became part of another ticket.
        TicketMerged = "ticket_merged",
        /// Another ticket became part of it.
        TicketTookIn = "ticket_took_in",
        /// What it became part of was resolved: told to whoever cannot read that.
        TicketSettledElsewhere = "ticket_settled_elsewhere",
        /// A ticket of its own was made of something that was said on it.
        TicketSplit = "ticket_split",
        /// Somebody was made to watch it.
        TicketWatched = "ticket_watched",
        TemplateAdded = "template_added",
        TemplateEdited = "template_edited",
        /// It is offered no more.
        TemplateRetired = "template_retired",
        TemplateRestored = "template_restored",
        ArticleWritten = "article_written",
        /// What it is about and whom it is for.
        ArticleEdited = "article_edited",
        /// A text of it, in one language.
        ArticleTextEdited = "article_text_edited",
        ArticlePublished = "article_published",
        ArticleRetired = "article_retired",
        ArticleLinked = "article_linked",
        /// A reader said whether it helped.
        ArticleRated = "article_rated",
        /// Somebody who wanted to ask found the answer in it.
        ArticleAnswered = "article_answered",
        GlossaryEdited = "glossary_edited",

        RfpBegun = "rfp_begun",
        /// What it is called, when its deadline is, who holds its keys.
        RfpEdited = "rfp_edited",
        RfpSectionEdited = "rfp_section_edited",
        RfpRequirementsChosen = "rfp_requirements_chosen",
        RfpJudgingEdited = "rfp_judging_edited",
        /// It was given to those who sign.
        RfpOffered = "rfp_offered",
        RfpTakenBack = "rfp_taken_back",
        RfpSigned = "rfp_signed",
        /// Somebody was named to open the bids together with others, or is no more.
        RfpHolderNamed = "rfp_holder_named",
        /// A key holder chose a phrase.
        RfpHolderReady = "rfp_holder_ready",
        RfpPublished = "rfp_published",
        RfpCancelled = "rfp_cancelled",
        VendorAdded = "vendor_added",
        VendorEdited = "vendor_edited",
        VendorArchived = "vendor_archived",
        VendorRestored = "vendor_restored",
        BidderInvited = "bidder_invited",
        /// A bidder's person asked somebody in who works for another bidder or for the buyer; they were not told.
        BidderNotInvited = "bidder_not_invited",
        /// They chose a phrase or begin anew, or told whether they will bid.
        BidderJoined = "bidder_joined",
        /// A bid was submitted, confirmed or withdrawn; never what is in it.
        BidSent = "bid_sent",
        /// Somebody asked; not who.
        RfpQuestionAsked = "rfp_question_asked",
        RfpQuestionAnswered = "rfp_question_answered",
        /// It was changed by an addendum.
        RfpAmended = "rfp_amended",
        /// A key holder wrote the phrase for the answers or the prices.
        BidsOpened = "bids_opened",
        /// Somebody was named to judge bids, or is to no more.
        EvaluatorNamed = "evaluator_named",
        /// An evaluator said whether anything ties them to a bidder.
        EvaluatorDeclared = "evaluator_declared",
        /// Evaluators agreed on a mark, or one of them signed it.
        ConsensusTold = "consensus_told",
        /// The technical scores are locked.
        RfpEvaluated = "rfp_evaluated",
        /// Somebody said how what was promised of a requirement was delivered.
        PromiseJudged = "promise_judged",
        /// It was decided who gets the contract.
        AwardDecided = "award_decided",
        AwardAnnulled = "award_annulled",
        /// The contract stands, and with it what was promised.
        ContractConcluded = "contract_concluded",
        /// Somebody said when it was signed, or that it is not signed yet.
        ContractSigned = "contract_signed",
        /// What a currency is worth at the deadline.
        RfpRateSet = "rfp_rate_set",
        /// Bidders who had not submitted were reminded; never who they are.
        RfpReminded = "rfp_reminded",
        /// The deadline has passed: bids wait for the key holders.
        RfpClosed = "rfp_closed",
        /// The requesters have to be taught something.
        TicketTrainingNoted = "ticket_training_noted",
    }
}
