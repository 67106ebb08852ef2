# What waits at the service desk, on the first screen and among one's own tickets.

today-desk = At the service desk
today-desk-mine = Yours, late or due within a day
today-desk-nobodys = Nobody’s yet, the nearest promise first
today-desk-handed-over = In the vendor’s hands, late or due within a day
today-desk-duties = Duties that are due
today-desk-asked = Waits for your answer
today-desk-more = and more
queue-soon = Due
queue-soon-within = late or within a day
help-none-waits-title = Nothing waits for your answer
help-none-waits-text = When the service desk asks you something, it stands here.
help-all = All my tickets
