# Several currencies, the closing at the deadline, published commitments, and finding requests.

field-currencies = Other currencies
field-rate = Rate
field-rate-day = Quoted for
field-source = Source
things-rfp = Requests for proposals
job-kind-tender = Look after a bidding deadline
event-rfp-rate-set = set an exchange rate
event-rfp-reminded = reminded bidders of the deadline
event-rfp-closed = closed the request at its deadline

rfp-currencies-hint = Codes such as USD, PLN. Bidders may price in one of them instead of { $currency }; leave it empty if they may not. It is published with the criteria.
rfp-rates = Exchange rates
rfp-rates-page = Exchange rates of { $code }
rfp-rates-text = What the other currencies are worth in { $currency } on the day of the deadline. Prices are compared by them.
rfp-rates-open = Enter every rate before prices are opened. From the first phrase for the prices on, rates are fixed.
rfp-rates-shut = Rates are entered while a request is out and its prices are sealed. Here they can only be read.
rfp-rates-none = One currency
rfp-rates-none-text = Prices of this request are named in its own currency alone, so no rate is wanted.
rfp-rate-set = The rate is kept
rfp-rate-set-one = Rate of { $currency }
rfp-rate-of = 1 { $currency } in { $own }
rfp-rate-hint = As the bank quotes it: 48.735. For a hundred units write 45.217/100.
rfp-rate-day-hint = The day of the deadline, or the last day before it on which the bank quoted.
rfp-rate-source-hint = Who quoted it and where it can be read: National Bank, official rate.
rfp-rate-lacks = not entered yet
rfp-rate-stale = not of the deadline’s day
rfp-compared-as = compared as { $amount }
rfp-rate-by = Entered
rfp-reminded-days = { $days ->
    [one] one day before
   *[other] { $days } days before
}
error-rate = Write a number such as 48.735, or 45.217/100
error-rate-zero = A rate is more than zero
error-rate-size = This cannot be kept exactly: write fewer digits
error-rate-day = Choose the day of the deadline or one of the { $days } days before it, and none that is yet to come
error-rates-not-now = Rates are entered while a request is out and not awarded
error-rates-fixed = Prices are being opened: rates are fixed
error-rates-lacking = Enter the exchange rates of the deadline’s day first: { $currencies }
error-currencies-many = { $max } other currencies at most

bid-currency-is = Prices are in { $currency }.
bid-currency-choose = Choose another currency
bid-currency-hint = For every price of the bid. What you typed stays as it is and is read in the new currency.
bid-commitments-page = Commitments of { $code }
bid-commitments-none = Not published yet
bid-commitments-none-text = When the deadline is over, the commitment of every bid that counts stands here.
bid-commitment-number = No.
bid-commitments-file = Save as a file
bids-search = Search in titles and texts
bids-none-such = Nothing found
bids-none-such-text = No request you were invited to has all these words.
bids-all = Show all

mail-bid-reminder-subject = { $days ->
    [one] One day left: { $title }
   *[other] { $days } days left: { $title }
}
mail-bid-reminder-body =
    Hello { $name },

    { $project } takes bids for { $title } until { $deadline }. No bid of yours counts yet. Submit it, or confirm what you submitted, before then:

    { $link }

    If you will not bid, say so there and no more reminders come.
mail-bid-closed-subject = Bidding is over: { $title }
mail-bid-closed-body =
    Hello { $name },

    the deadline for { $title } ({ $project }) is over. The commitments of all bids that count are published, without names. If you submitted, find the line of your receipt:

    { $link }
mail-rfp-closed-subject = { $count ->
    [0] No bid came in: { $title }
    [one] One bid waits for your phrases: { $title }
   *[other] { $count } bids wait for your phrases: { $title }
}
mail-rfp-closed-body =
    Hello { $name },

    { $count ->
        [0] the deadline for { $title } ({ $project }) is over, and no bid counts.
        [one] the deadline for { $title } ({ $project }) is over, and one bid counts. It is opened when the key holders write their phrases. Write yours here:
       *[other] the deadline for { $title } ({ $project }) is over, and { $count } bids count. They are opened when the key holders write their phrases. Write yours here:
    }

    { $link }
