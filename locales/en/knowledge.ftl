# Knowledge: articles, the glossary, what has to be taught.

## Words

room-knowledge = Knowledge
things-article = Articles
article-state-draft = Draft
article-state-published = Published
article-state-retired = Retired
article-readers-everyone = Everyone in the project, requesters too
article-readers-desk = The help desk and the vendor’s support
article-readers-inside = The help desk alone
permission-article-read = Read articles and the glossary
permission-article-write = Write articles and the glossary
permission-article-publish = Publish and retire articles
subject-kind-article = Article
event-article-written = wrote the article
event-article-edited = changed what the article is about
event-article-text-edited = edited the article
event-article-published = published the article
event-article-retired = retired the article
event-article-linked = linked the article with a ticket
event-article-rated = said whether the article helped
event-article-answered = found the answer in the article
event-glossary-edited = changed the glossary
event-ticket-training-noted = noted what has to be taught
field-readers = For whom
field-topic = Topic
field-review-on = Look at it again by
field-called = Also called
field-helped = Helped
field-language = Language
field-article = Article
field-ticket = Ticket
field-term = Word
field-meaning = Meaning
field-also = Also called
field-links = More about it
field-training-topic = Training need

## Refusals

error-article-empty = Write the text first: an empty article helps nobody
error-article-readers-changed = Meanwhile it is for others: { $readers }. Look again before it is let out
    .readers = article-readers
error-article-published = It is published: ask somebody who may publish to change it, or to retire it first
error-article-ticket-open = Resolve the ticket first: an article is made of a solution
error-article-unknown = There is no article { $code } that you can read: write its code, such as KB-7
error-article-not-theirs = The requester cannot read { $code }: choose a published article that is for everyone
error-term-known = The glossary has this word already: change it there
error-term-link = “{ $link }” is no address: begin with https:// or write the code of an article

## The articles

knowledge-text = What is known already, so that nobody has to ask it twice.
knowledge-published = Published
knowledge-drafts = Drafts
knowledge-retired = Retired
knowledge-due = To be looked at again
knowledge-all = All
knowledge-standing = Articles by where they stand
knowledge-search = Search in articles
knowledge-none = No article matches
knowledge-none-text = Try fewer or other words, or take the filters away.
knowledge-empty = Nothing is written down yet
knowledge-empty-text = The best articles begin as an answer: open a resolved ticket and make an article of it.
article-key = Code
article-languages = Languages
article-updated = Changed
article-in = in { $language }
article-helped-count = Helped
article-answered-count = Tickets spared

## One article

article-page = { $code } { $title }
article-fallback = This article is not there in { $wanted }: you read it in { $language }.
article-translate = Write it in { $language }
article-no-body = Nothing is written here yet.
article-publish = Publish
article-retire = Retire
article-asking = Does this answer what you wanted to ask?
article-answered-me = This answered me
article-did-it-help = Did this help?
article-yes = Yes
article-no = No
article-missing = What is missing?
article-missing-hint = Whoever wrote the article reads this. It is no ticket: ask for help where you need it.
article-send = Send
article-you-helped = You said that it helped.
article-you-not-helped = You said that it did not help.
article-helped = Thank you: noted that it helped.
article-not-helped = Thank you: its author reads what is missing.
article-answered = Good: nothing was sent. Your question is answered.
article-remarks = What readers said
article-author = Written by
article-published-at = Published
article-edit-facts = Topic and readers
article-tickets = Tickets it answers
article-origin = Written from it
article-watch = Watch this article

## Writing

article-new = New article
article-new-text = A draft in one language. Others can be added, and each is published by itself.
article-edit = Edit { $code }
article-edits-published = This text is published: what you save is read at once.
article-from = From the ticket
article-personal = Take out names, addresses and telephone numbers: an article is read by many.
article-personal-found = Found in it:
article-problem = Problem
article-solution = Solution
article-title-hint = In the words of those who ask: “An offline order is sent twice”.
article-body = Text
article-body-hint = Markdown: ## heading, - list, **bold**, [link](https://…). What to do first, why last.
article-called-hint = Words people use for it, with commas between. They find it by these and do not read them.
article-language-hint = The language of the text you write now.
article-topic-hint = What it belongs to: orders, invoices, access.
article-review-hint = By then somebody looks whether it is still right.
article-save-draft = Save as a draft
article-preview = As it is stored now
article-original = The other text
article-added = The draft is saved
article-saved = The article is saved
article-published = The article is published
article-retired = The article is retired; those who write still find it

## At a ticket

article-make = Make an article of this
article-link = Link an article
article-link-do = Link
article-link-hint = Its code, such as KB-7.
article-unlink = Unlink
article-linked = The article is linked with the ticket
article-unlinked = The article is not linked any more
article-may-answer = These may answer it
article-cite = Add the link of an article
article-cite-none = No article
article-cite-hint = The link goes below your words, and the article is linked with the ticket.
answers-title = These articles may answer you
answers-text = Your question is not sent yet, and nothing you typed is lost. If none of them helps, send it anyway.
answers-send-anyway = Send anyway
training-need = Training need
training-mark = Note a training need
training-topic = Topic
training-topic-hint = What has to be taught, in few words. Empty takes the mark away.
training-marked = Noted: this has to be taught
training-unmarked = The training need is taken away
training-title = Training needs
training-text = What tickets show that people have to be taught, and how often.
training-empty = No ticket shows a training need yet
training-empty-text = Whoever answers a ticket that good training would have spared notes the topic beside it.
training-none = No ticket of this topic and department
training-none-text = Take the filters away to see all.
training-tickets = Tickets
training-counted = By topic and department
training-count = Tickets
training-no-department = No department
training-by = Noted by

## The glossary

glossary-title = Glossary
glossary-text = What the words mean that are used here.
glossary-here = Words on this page
glossary-search = Search in the glossary
glossary-letters = Letters
glossary-none = No word matches
glossary-none-text = Try another word or another language.
glossary-empty = No word is explained in this language yet
glossary-empty-text = Begin with twenty usual words of CRM and service in English, Persian and Ukrainian, and change what you say otherwise.
glossary-begin = Begin with the usual twenty
glossary-begun = { $count ->
    [0] They are there already
    [one] One word is added
   *[other] { $count } words are added
 }
term-new = New word
term-edit = Edit a word
term-remove = Take it out
term-added = The word is added
term-saved = The word is saved
term-removed = The word is taken out
term-also-called = also:
term-meaning-hint = In a sentence that somebody new understands.
term-also-hint = Other spellings and short forms, with commas between: it is recognised by them in texts.
term-links-hint = An address or the code of an article on each line.

## The words a glossary begins with

term-lead = Lead
term-lead-also = prospect
term-lead-meaning = Somebody who may want to buy, of whom it is not known yet whether they will.
term-opportunity = Opportunity
term-opportunity-also = deal
term-opportunity-meaning = A sale that may come about: with an amount, a likelihood and a day by which it is decided.
term-account = Account
term-account-also = company
term-account-meaning = A company one does business with, and everything known about it.
term-contact = Contact
term-contact-also = -
term-contact-meaning = A person at an account, with the ways to reach them.
term-pipeline = Pipeline
term-pipeline-also = sales funnel
term-pipeline-meaning = All open opportunities side by side, by the stage they are in.
term-stage = Stage
term-stage-also = -
term-stage-meaning = How far an opportunity has come; each stage says what has to be true to enter it.
term-campaign = Campaign
term-campaign-also = -
term-campaign-meaning = What is done over some weeks to win customers, and what came of it.
term-case = Customer case
term-case-also = complaint
term-case-meaning = A question or complaint of a customer of ours, as sales or service keeps it in the CRM.
term-ticket = Ticket
term-ticket-also = request
term-ticket-meaning = What somebody of ours asks the help desk, until it is resolved.
term-sla = Service level agreement
term-sla-also = SLA
term-sla-meaning = What the help desk promises: by when somebody answers and by when it is resolved.
term-first-response = First response
term-first-response-also = -
term-first-response-meaning = The first answer by a person that the requester can read. An automatic mail is none.
term-resolution = Resolution
term-resolution-also = -
term-resolution-meaning = The moment at which the help desk says that it is solved. Who asked may take it up again.
term-escalation = Escalation
term-escalation-also = -
term-escalation-meaning = Telling somebody who can do more, because time runs out or the matter is larger.
term-priority = Priority
term-priority-also = P1, P2, P3, P4
term-priority-meaning = How soon it must be solved: it follows from how many are hit and how long it can wait.
term-working-time = Working time
term-working-time-also = business hours
term-working-time-meaning = The hours in which promises are counted. Nights and holidays do not count.
term-incident = Major incident
term-incident-also = outage
term-incident-meaning = One thing that hits many at once: their tickets hang on it and all read its status.
term-knowledge-base = Knowledge base
term-knowledge-base-also = KB
term-knowledge-base-meaning = The articles of a project: what is known already, and by whom it may be read.
term-duplicate = Duplicate
term-duplicate-also = -
term-duplicate-meaning = The same customer or ticket written down twice. It is merged, not deleted.
term-process-owner = Process owner
term-process-owner-also = -
term-process-owner-meaning = Who decides how a department works in the CRM, and signs that it does so.
term-go-live = Go-live
term-go-live-also = launch
term-go-live-meaning = The day from which the work is done in the new CRM and not in the old way.
