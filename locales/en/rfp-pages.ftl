# The pages of requests for proposals.

rfp-begun = The request was begun
rfp-saved = Saved
rfp-section-saved = The section was saved
rfp-offered = It lies before those who sign
rfp-taken-back = Taken back: it can be changed again
rfp-signed = You signed it
rfp-cancelled = The request was cancelled
rfp-new = New request
rfp-new-text = Answer what you know, see what it speaks for, and begin with sections that are partly written.
rfp-none = No request for proposals yet
rfp-none-text = It says what you need, so that vendors can answer it and you can compare them.
rfp-text = What vendors are asked, who signed it, and what bids are judged by.
rfp-deadline = Bids until
rfp-page = { $code } { $title }
rfp-facts = Facts of { $code }
rfp-requirements-page = Requirements of { $code }
rfp-criteria-page = Criteria of { $code }
rfp-editions-page = Editions of { $code }
rfp-needs = Thirteen questions
rfp-needs-text = Leave out what you do not know. Nothing is kept before you begin the request.
rfp-advise = What do they speak for?
rfp-advice = What your answers speak for
rfp-advice-text = From { $answered } of { $all } answers. It is advice: you may decide otherwise.
rfp-advice-method = Way of working: { $method }
rfp-advice-first = Speaks most for it
rfp-advice-points = Points: { $points }
rfp-begin = Begin the request
rfp-begin-blank = The sections begin with their questions alone.
rfp-begin-filled = Your answers are written into the sections.
rfp-language = Written in
rfp-language-hint = Bidders read it in this language; the pages around it are in theirs.
rfp-was-cancelled = It was cancelled:
rfp-sections = Sections
rfp-about-company = Who asks: what you do, how many you are, who decides
rfp-about-subject = What it shall bring, and what it shall not
rfp-about-present = Systems, data and troubles of today
rfp-about-schedule = Phases, milestones, your own share
rfp-about-deadline = Until when bids are taken, and how
rfp-about-budget = What there is to spend, and for what
rfp-deadline-none = not said yet
rfp-editions = Editions
rfp-edition = Edition
rfp-offer = Give it to those who sign
rfp-take-back = Take it back
rfp-cancel = Cancel the request
rfp-cancel-why = Why?
rfp-cancel-hint = Bidders are told this sentence.
rfp-signatures = Signatures under edition { $edition }
rfp-signatures-text = Whoever signs, signs the whole of it, as its fingerprint says:
rfp-signed-mark = signed
rfp-nobody-signs = Nobody holds this role: name somebody in the team
rfp-waits-for = waits for { $names }
rfp-sign = Sign
rfp-deadline-hint = The day, where the project is.
rfp-deadline-time = Time
rfp-zone-hint = As 17:00, by the clock of { $zone }.
rfp-notice-hint = The least that vendors have to answer, and after every addendum.
rfp-currency-hint = Prices are compared in it.
rfp-threshold-hint = So many of the key holders open the bids together; nobody opens them alone.
error-rfp-time = Write a time such as 17:00
rfp-points = { $answered } of { $all } questions answered
rfp-section-empty = Nobody wrote anything here yet.
rfp-section-hint = Markdown. Each heading is a question; take away those that do not concern you.
rfp-prompt-company = Who asks? A vendor who knows what you do and who decides writes another bid than one who has to guess.
rfp-prompt-subject = What shall be better a year after go-live, and by which number will you see it? Say as well what is not asked for.
rfp-prompt-present = Which systems, data and habits will the new one meet? What hurts most today?
rfp-prompt-requirements = What vendors answer one by one, with a code, a text and a price. A mandatory one that is answered with “no” ends a bid.
rfp-prompt-schedule = When do you want what? Say as well what your own people do meanwhile.
rfp-prompt-deadline = The day and the hour are among the facts. Here is room for how bids are handed in and whom to ask.
rfp-prompt-budget = A frame keeps bids comparable. Say what it has to cover: licences, work, training, the years after.
rfp-prompt-criteria = Vendors read what they are judged by and how much it weighs. It is locked when the request is published.
rfp-example-company =
    ### What we do

    Wholesale of building material since 1998; 140 people in three towns, 60 of them sell.

    ### Who decides

    The board, on the word of the heads of sales, service and IT.
rfp-example-subject =
    ### Goals

    A quotation in one day and not in three; every complaint answered within eight working hours.

    ### Out of scope

    Payroll and bookkeeping stay where they are.
rfp-example-present =
    ### Systems

    An accounting program with orders and stock (SQL Server, on our premises), a telephone exchange, a web shop.

    ### Data

    22,000 customers, a fifth of them twice; seven years of orders.
rfp-example-requirements = Read the requirements below as questions. Say for each whether it is there out of the box, by settings, by programming, by somebody else’s product, or not at all.
rfp-example-schedule =
    ### Milestones

    Contract by the end of March; sales live by the first of September; service two months later.

    ### Our share

    Two key users half of their time; test data by us.
rfp-example-deadline = Hand in your bid here, in Golive. Questions until a week before the deadline; every answer goes to all bidders.
rfp-example-budget =
    ### Frame

    Up to 120,000 EUR for the first three years, without hardware.

    ### Payment

    By accepted milestone; a tenth is kept until three months after go-live.
rfp-example-criteria = Requirements half, the team a fifth, the demo day a fifth, references a tenth; the price is three tenths of the whole.
rfp-example = An example
rfp-reads = How it reads
rfp-asks-none = No requirements yet
rfp-asks-none-text = Take them in from the register, all of it or a category.
rfp-asks-none-read = Nobody chose any yet.
rfp-asks-words = Words before the list
rfp-take = Take in from the register
rfp-take-text = Each begins with a weight of 3, 2 or 1 by how much it is needed; a must is mandatory. Write and import them in
rfp-take-all = All of them
rfp-take-in = Take in
rfp-asks-counted = { $total } requirements, { $mandatory } of them mandatory
rfp-category-told = { $count }, weight { $weight }
rfp-no-category = Without a category
rfp-asks-search = Search requirements
rfp-weight = Weight
rfp-mandatory = Mandatory
rfp-drop = Take out
rfp-archived = archived in the register
rfp-of = { $what }: { $code }
rfp-by = Judged by
rfp-by-whole = One mark for the whole
rfp-by-scenes = Scenes of the demo day
rfp-by-category = Requirements: { $category } ({ $count })
rfp-tie = Tie-break { $place }
rfp-tie-lot = By lot
rfp-criteria-sum = The weights add up to { $sum } %; they have to be 100 %.
rfp-price-weight-hint = Of the whole; the rest is the criteria’s.
rfp-minimum-hint = From 0 to 100. Below it a price is not opened.
rfp-low-price-hint = Of the mean of the others; 0 flags none.
rfp-scale-hint = The worst is 0.
rfp-spread-hint = Marks further apart want a word that the evaluators sign.
rfp-criterion = Criterion { $place }
rfp-criterion-name = Name
rfp-scenes = Scenes
rfp-scenes-hint = A line each, with a weight behind a semicolon: Save a deal; 2
rfp-rules = Rules
rfp-edition-of = Edition { $edition }
rfp-compare = Compare
rfp-compare-was = Was
rfp-compare-is = Is
rfp-compare-now = As it stands now
rfp-compare-same = They say the same.
rfp-came = came
rfp-went = went
rfp-changed = changed
rfp-judging-changed = What bids are judged by was changed.
rfp-differences = Differences
rfp-editions-none = No edition yet
rfp-editions-none-text = One is kept each time the request is given to those who sign.
rfp-point-what-we-do = What we do
rfp-point-people-and-places = People and places
rfp-point-departments = Departments that take part
rfp-point-who-decides = Who decides
rfp-point-why-now = Why now
rfp-point-goals = Goals
rfp-point-in-scope = In scope
rfp-point-out-of-scope = Out of scope
rfp-point-systems = Systems
rfp-point-data = Data
rfp-point-infrastructure = Infrastructure
rfp-point-what-hurts = What hurts today
rfp-point-phases = Phases
rfp-point-milestones = Milestones
rfp-point-our-share = Our share
rfp-point-frame = Frame
rfp-point-what-it-covers = What it covers
rfp-point-payment = Payment
rfp-chosen = { $count ->
    [0] Nothing new: all of it was there
    [one] One requirement came
   *[other] { $count } requirements came
}
rfp-asks-count = { $count ->
    [0] No requirements yet
    [one] One requirement
   *[other] { $count } requirements
}
rfp-criteria-count = { $count ->
    [0] No criteria yet
    [one] One criterion
   *[other] { $count } criteria
}
rfp-lacks = { $count ->
    [one] One thing is missing
   *[other] { $count } things are missing
}
rfp-section-page = { $section } of { $code }
    .section = rfp-section
rfp-published = The request is published
rfp-publish = Publish
rfp-holders = Key holders
rfp-holders-text = { $threshold } of them open the bids together after the deadline, the answers first and the prices later. Nobody opens them alone, and Golive keeps no key: when fewer still know their phrase, no bid is ever opened. Name more than are needed.
rfp-holder-add = Name a key holder
rfp-holder-none = Nobody yet
rfp-holder-ready = ready
rfp-holder-waits = has not chosen a phrase
rfp-holder-drop = No more
rfp-holder-named = Named: they hear of it
rfp-holder-dismissed = No key holder any more
rfp-phrase = Your phrase
rfp-phrase-text = Five words that have nothing to do with each other, such as no poem has. Write them down and lock them away: nobody can give them to you again.
rfp-phrase-again = Once more
rfp-phrase-save = That is my phrase
rfp-phrase-kept = You are ready. Golive has forgotten the phrase already: keep it safe
