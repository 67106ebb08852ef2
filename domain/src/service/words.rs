//! Tickets, promises and clocks in words.

use crate::words;

words! {
    /// What a requester wants.
    pub enum RequestType {
        Bug = "bug",
        Consultation = "consultation",
        SmallDevelopment = "small_development",
        Access = "access",
        Configuration = "configuration",
        Integration = "integration",
    }
}

words! {
    /// How soon a ticket must be answered and resolved: impact × urgency.
    pub enum Priority {
        P1 = "p1",
        P2 = "p2",
        P3 = "p3",
        P4 = "p4",
    }
}

words! {
    /// How many are hit, or how hard.
    pub enum Impact {
        High = "high",
        Medium = "medium",
        Low = "low",
    }
}

words! {
    /// How long it can wait.
    pub enum Urgency {
        High = "high",
        Medium = "medium",
        Low = "low",
    }
}

words! {
    /// Where a ticket stands.
    pub enum TicketState {
        New = "new",
        Open = "open",
        /// The requester owes an answer: the requester's clocks stand still.
        WaitingOnRequester = "waiting_on_requester",
        /// The vendor owes an answer: the requester's clocks run on, and so does the vendor's.
        WaitingOnVendor = "waiting_on_vendor",
        Resolved = "resolved",
        /// Resolved, and the grace time is over.
        Closed = "closed",
    }
}

words! {
    /// How a ticket came in.
    pub enum Channel {
        Web = "web",
        /// Somebody wrote it down for a requester.
        Phone = "phone",
        Email = "email",
        Rest = "rest",
        /// From another tool, with its past.
        Import = "import",
        /// A duty nobody did.
        Duty = "duty",
    }
}

words! {
    /// Who may read what was said on a ticket.
    pub enum Audience {
        /// The requester, the help desk, and the vendor where the ticket was handed over.
        Public = "public",
        /// The help desk and the vendor it was handed over to.
        Vendor = "vendor",
        /// The customer's own people: it never leaves their side.
        Internal = "internal",
    }
}

words! {
    /// What a promise is about.
    pub enum Metric {
        /// From the requester's first message to the first public reply by a person.
        FirstResponse = "first_response",
        /// From the oldest unanswered message of the requester to a public reply.
        NextResponse = "next_response",
        /// From creation to resolved.
        Resolution = "resolution",
        /// From a hand-over to the vendor until it is handed back.
        Vendor = "vendor",
    }
}

words! {
    /// What a target is counted in.
    pub enum TargetUnit {
        /// Minutes of working time.
        WorkingMinutes = "working_minutes",
        /// Working days, at the same time of day.
        WorkingDays = "working_days",
        /// Working days, until the close of the last.
        WorkingDaysToClose = "working_days_to_close",
    }
}

words! {
    /// What a clock says.
    pub enum ClockState {
        Running = "running",
        /// It waits for the requester.
        Paused = "paused",
        /// Stopped at or before it was due.
        Met = "met",
        /// Past its due, stopped or not.
        Breached = "breached",
        /// Nothing was promised, the clock has not begun, or its ticket became part of another one while it was in time.
        None = "none",
    }
}

words! {
    /// Why a promise was broken.
    pub enum Cause {
        /// Time ran out.
        Late = "late",
        /// It was in time until priority or agreement changed, and past its new due at that moment.
        Change = "change",
    }
}

words! {
    /// What happens to a ticket, as far as clocks are concerned.
    pub enum What {
        OpenedByRequester = "opened_by_requester",
        /// By telephone, say: no response is owed until the requester writes.
        OpenedByAgent = "opened_by_agent",
        RequesterWrote = "requester_wrote",
        /// A public reply by a person.
        Replied = "replied",
        /// A reply that no person wrote: it moves no clock.
        AutoReplied = "auto_replied",
        /// An internal note: it moves no clock.
        Noted = "noted",
        /// A public question stands: the ticket waits for the requester.
        Waits = "waits",
        /// It waits no longer, though the requester did not write.
        Resumed = "resumed",
        HandedOver = "handed_over",
        HandedBack = "handed_back",
        Resolved = "resolved",
        Reopened = "reopened",
        /// It became part of another ticket: whatever ran ends, and is neither kept nor broken by it.
        Merged = "merged",
    }
}

words! {
    /// What became of a mail that came in.
    pub enum MailOutcome {
        /// It opened a ticket.
        Ticket = "ticket",
        /// It was added to one.
        Message = "message",
        /// A program sent it: it opens, answers and takes up nothing.
        Ignored = "ignored",
        /// Somebody has to look at it.
        Held = "held",
        /// Somebody looked at it and threw it away.
        Discarded = "discarded",
    }
}
