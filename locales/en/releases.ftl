# Releases to production.

releases-text = Only accepted items go to production, and only after the customer approved.
releases-empty = No release yet
releases-empty-text = Once the product owner has accepted items, they can be put together into a release here.
releases-ready =
    { $count ->
        [one] { $count } accepted item waits for a release.
       *[other] { $count } accepted items wait for a release.
    }
release-new = Prepare a release
release-name = Name
release-name-hint = A version or a date, such as 1.2
release-notes = Release notes
release-notes-hint = What changes for the people who use it. Markdown
release-items = Accepted items
release-item-points =
    { $points ->
        [one] { $points } point
       *[other] { $points } points
    }
release-prepare = Prepare release
release-prepared-by = Prepared by { $who }
release-approved-by = Approved by { $who }
release-approve = Approve for production
release-sum = { $points ->
    [one] { $points } point
   *[other] { $points } points
} · { $items ->
    [one] { $items } item
   *[other] { $items } items
}
release-prepared-toast = The release is prepared and waits for approval
release-approved-toast = The release is approved
