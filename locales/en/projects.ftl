# Projects: the list, the team, who answers for what, the settings.

## The list

projects-title = Projects
projects-new = New project
projects-new-about = A name and a key are enough to begin. Everything else can be changed later.
projects-create = Create the project
projects-created = { $key } is there. Now give the first roles.
projects-none-title = No project yet
projects-none-create = A project holds the backlog, the sprints and the people of one CRM roll-out. Create the first one.
projects-none-ask = You have no role in a project. Ask a project manager to give you one.
projects-archived-title = Archived
projects-stage-beginning = Beginning
projects-stage-running = Running
projects-no-items = No items in the backlog yet
projects-items-done = { $done } of { $items } items done
projects-people =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
field-project-name = Name of the project
field-project-key = Key
projects-key-hint = Begins the code of every item, such as ARAS-214. It cannot be changed later.
projects-calendar-hint = Periods follow it, and it gives the usual working week.
projects-zone-hint = Where most of the work is done, such as Asia/Tehran
projects-currency-hint = Three letters. All amounts of the project are in it.
projects-manage = I am its project manager
projects-manage-note = Otherwise give the role to someone else on the team page.
projects-saved = Saved
projects-removed = Removed
projects-archive = Archive the project
projects-archive-title = Archive
projects-archive-text = An archived project leaves the lists. Nothing is lost, and it can be restored.
projects-archived = The project is archived
projects-restored = The project is back
projects-field-archived = The field is archived; its values stay
projects-holidays-added =
    { $count ->
        [one] { $count } holiday noted
       *[other] { $count } holidays noted
    }
projects-holiday-removed = The holiday is an ordinary day again
projects-phases-added =
    { $count ->
        [one] { $count } phase added
       *[other] { $count } phases added
    }

## The team

team-title = Team
team-about = Who takes part, in which role, and with how much time.
team-tab-people = People
team-tab-roles = Roles
team-tab-rasci = RASCI
team-missing-title = Still missing
mend = Mend it
team-empty-title = Nobody is here yet
team-empty-text = Give the first role: a sponsor, a project manager and a product owner are enough to start.
team-give-title = Give a role
team-give-role = Give the role
team-role-hint = What each role is for stands under Roles.
field-person-name = Name
team-name-hint = Needed only for someone who has no account: they are invited by mail.
team-no-organisation = Not named
team-no-department = None
team-department-hint = A process owner answers for one department.
team-share-hint = Of a full working week. Left empty, the usual share is taken.
team-role-given = The role is given
team-role-taken = The role is taken back
team-role-menu = Change { $role }
team-take-role = Take the role back
team-away-title = Away
team-nobody-away = Nobody is away
team-whole-days = whole days
team-add-absence = Note the absence
team-absence-added = The absence is noted; capacity counts it
field-from = From
field-until = Until
field-hours-a-day = Hours lost a day
team-hours-hint = Leave it empty for whole days.

## Roles

roles-title = Roles
roles-about = What each role is for, how much time it takes, and when it weighs most.
roles-held-by = Held by
roles-share = Time
roles-weight = Weighs most in

## RASCI

rasci-title = Who answers for what
rasci-about = Each deliverable has exactly one role that is accountable, and at least one that does it.
rasci-edit-row = Edit { $name }
rasci-row-hint = Letters of R, A, S, C and I; empty is no part. Exactly one role has the A.
rasci-rename = Rename
rasci-remove = Remove the deliverable
rasci-add-title = Add a deliverable
field-deliverable = Deliverable
field-deliverable-name = Name of the deliverable

## Settings

settings-title = Settings
settings-tab-charter = Charter
settings-tab-calendar = Calendar
settings-tab-phases = Phases
settings-tab-parties = Organisations
settings-tab-money = Money
settings-tab-practice = Way of working
settings-tab-fields = Custom fields
settings-tab-rights = Rights

charter-vision-hint = What will be better for the company when the CRM is in use. Markdown.
charter-goals-hint = What shall be reached, best with a number and a date.
charter-scope-hint = What belongs to the project, and what does not.
charter-not-written = Not written yet.

calendar-week-title = Working week
calendar-hours-hint = Such as 8 or 7:30
field-day-hours = Hours of a full day
calendar-holidays-title = Holidays
calendar-no-holidays = No holidays are noted.
calendar-holidays-hint = A line each: the day, then its name. Paste a whole year: 2026-03-21 Nowruz, or 1405/01/01 Nowruz.
calendar-add-holidays = Add the holidays

phases-none-title = No phases yet
phases-none-text = Phases tell everyone where the roll-out stands. The usual eight are a good start.
phases-add-usual = Add the usual phases
phases-add = Another phase

parties-organisations = Organisations
parties-no-organisations = Name the customer and the vendor.
parties-add-organisation = Add the organisation
parties-departments = Departments
parties-no-departments = Name the departments that will work with the CRM.
parties-add-department = Add the department
field-organisation-name = Name
field-department-name = Name
field-place = Place

money-contract-title = Contract
money-ceiling-hint = Planning says by how much it would be passed.
money-rates-title = Hourly rates
money-no-rates = No rates yet, so items have no price.
money-open-end = open
money-skill-hint = As estimates name it: developer, analyst
money-add-rate = Add the rate

practice-done-hint = A line each. What must be true before an item is done.
practice-limits = Cards a column may hold
practice-limits-hint = Empty is no limit. The board tells when a column is full.

fields-none-title = No custom fields
fields-none-text = A field of your own appears in forms, filters, import and export.
fields-add = Add a field
fields-archived = Archived
fields-choices-hint = For a choice: one a line.
field-field-name = Name
field-field-kind = Kind

rights-about = Rights come from roles. Someone with several roles may do what any of them allows.
rights-permission = Permission
rights-may = May
rights-may-not = May not
