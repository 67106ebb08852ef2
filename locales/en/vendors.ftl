# The buyer's vendors: the long list and what is known of each.

## Words

subject-kind-vendor = Vendor
permission-vendor-read = Read the long list of vendors
permission-vendor-write = Write vendors down
permission-bid-write = Answer a request one was invited to
event-vendor-added = added the vendor
event-vendor-edited = changed the vendor
event-vendor-archived = archived the vendor
event-vendor-restored = restored the vendor
event-bidder-invited = invited a vendor
event-bidder-not-invited = asked somebody in to bid who may not bid for them
event-bidder-joined = came in as a bidder
things-vendor = Vendors
language-en = English
language-fa = Persian
language-uk = Ukrainian
field-country = Country
field-website = Website
field-contact = Contact
field-phone = Phone
field-vendor-experience = Experience
field-vendor-references = References
field-vendor-portfolio = Portfolio
field-vendor-team = Team
field-vendor-gdpr = Data protection
field-vendor-hosting = Hosting
field-vendor-extra-fees = Extra fees
field-vendor-mvp-date = First usable version
field-vendor-training = Training
field-vendor-support = Support
field-vendor-exit = Leaving again
vendor-ask-experience = How many years in CRM, and how many projects of this size and in this trade?
vendor-ask-references = Which three customers may be called, who answers there, and what was built for them?
vendor-ask-portfolio = What have they built, for whom, and can it be seen?
vendor-ask-team = Who would work on it by name, for what share of their time, and who stands in for them?
vendor-ask-gdpr = Where does the data lie, who else processes it, and which agreement on processing do they sign?
vendor-ask-hosting = Whose servers, in which country, with which availability, and can it run on ours?
vendor-ask-extra-fees = What costs extra: licences, users, storage, interfaces, travel, later changes?
vendor-ask-mvp-date = When is something there that people can work with, and what does it hold?
vendor-ask-training = Who is trained, in which language, for how long, and what stays to read afterwards?
vendor-ask-support = At which hours, in which language, how soon do they answer, and what does it cost a month?
vendor-ask-exit = In which format is all of the data given back, how soon, and at what price?

## Refusals

error-vendor-archived = This vendor is archived: restore it first

## The long list

rfp-parts-requests = Requests
vendors-title = Vendors
vendors-text = Everybody who might build or sell it, with what is known of them. No vendor reads this, not even of itself.
vendors-none = No vendors yet
vendors-none-text = Write down everybody who comes into question. The same questions to all of them make them comparable, and an invitation goes to whom you choose.
vendors-not-found = No vendor like this
vendors-not-found-text = Look for another word of the name, the country, the contact or the website.
vendors-search = Search vendors
vendors-archived = Archived
vendors-compare = Compare
vendors-compare-hint = Tick two to five of them.
vendor-key = Key
vendor-known = Answered
vendor-known-of = { $known } of { $all }

## Side by side

vendors-compared = Vendors side by side
vendors-compared-text = What each of them said to the same questions.
vendors-compare-choose = Choose others
vendors-compare-none = Nothing to compare yet
vendors-compare-text = Go to the list, tick { $from } to { $to } vendors and press “Compare”.
vendor-question = Question

## One vendor

vendor-new = New vendor
vendor-new-text = The name is enough to begin with. What you do not know yet is shown as unknown until somebody asks.
vendor-page = { $code } { $name }
vendor-edit = Change { $code }
vendor-profile = What we ask every vendor
vendor-profile-text = Leave empty what you do not know.
vendor-unknown = Not known
vendor-notes-none = No notes yet.
vendor-notes-hint = Yours alone: no vendor reads notes, and no file carries them away.
vendor-language-hint = Invitations are written in it.
vendor-contact-hint = A name, and what they do there.
vendor-email-hint = The invitation goes there.
vendor-updated = Last changed
vendor-archived-mark = Archived
vendor-added = The vendor was added
vendor-saved = Saved
vendor-archived = The vendor is archived; what it bid stays
vendor-restored = The vendor is on the list again
