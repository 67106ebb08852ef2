# The starter catalogue of requirements.

catalogue-title = Starter catalogue
catalogue-text = { $count ->
    [0] What a CRM is usually asked to do. All of it is in your register.
    [one] What a CRM is usually asked to do. One of these requirements is not in your register yet.
   *[other] What a CRM is usually asked to do. { $count } of these requirements are not in your register yet: take what you need and change it there.
}
catalogue-areas = Areas
catalogue-language = Read and take it in
catalogue-there = In the register
catalogue-archived = Archived in the register
catalogue-all-there = All of this area is in the register: change it there as your project needs it.
catalogue-take = Take the ticked ones
catalogue-take-area = { $count ->
    [one] Take the last one of this area
   *[other] Take the whole area: { $count }
}
catalogue-taken = { $count ->
    [0] Nothing new: all of it was there
    [one] One requirement came into the register
   *[other] { $count } requirements came into the register
}
error-catalogue-none = Tick at least one requirement, or take the whole area
error-catalogue-unknown = The catalogue has no { $code }: read its codes again
