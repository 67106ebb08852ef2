# The way in, one's own account, the list of accounts, and the letters they send.

## The way in

door-language = Language
field-new-password = New password
field-current-password = Present password
field-code = Code
password-hint = At least 10 characters. A few unusual words together are easy to remember and hard to guess.

sign-in-title = Sign in
sign-in-note = Welcome back. Your projects are waiting.
sign-in-forgot = Forgot your password?
demo-people-title = Look around
demo-people-note = This is the demonstration: step in as anybody. Everybody’s password is { $password }.
demo-be = Sign in
sign-in-again = Sign in with another account
sign-in-code-title = Enter your code
sign-in-code-note = Open your authenticator app and write the six digits it shows for Golive.

forgot-title = Reset your password
forgot-note = Write your e-mail address. If it has an account, a link comes by mail within a minute.
forgot-send = Send the link
forgot-sent-title = Look into your mail
forgot-sent-note = If the address has an account, a link is on its way. It works once, for one hour. Nothing there? Look into the spam folder, or ask your administrator.
forgot-back = Back to sign in

set-up-title = Welcome to Golive
set-up-note = Nobody is here yet. You will be the first administrator: you invite the others and create projects.
set-up-action = Create my account
invitation-title = Join Golive
invitation-note = Choose a password for { $email } and you are in.
invitation-action = Join
reset-title = Choose a new password
reset-note = For { $email }. Every session that is open elsewhere ends.
reset-action = Save and sign in
link-over-title = This link is no longer good
link-over-note = It was used already, or its time is over. A fresh one is a minute away.
link-over-again = Send me a new link

error-account-unknown = No account has the address { $email }

## One's own account

me-title = My account
me-profile = Profile
me-security = Password and sessions
me-tokens = API tokens
me-saved = Saved
me-calendar-hint = How dates are shown to you. Everyone sees the same days in their own calendar.
me-shortcuts-note = c creates, / searches, ? shows every key. They work on any keyboard layout.
me-password = Password
me-password-change = Change the password
me-password-changed = The password is changed, and every other session has ended
me-factor = Second factor
me-factor-is-on = On
me-factor-why = A code from an app on your phone, asked for after the password: a stolen password alone opens nothing.
me-factor-begin = Set up a second factor
me-factor-scan = Scan this with an authenticator app, such as Aegis, Google Authenticator or 1Password.
me-factor-qr = QR code for the authenticator app
me-factor-type = Cannot scan? Type this secret into the app:
me-factor-code-hint = The six digits the app shows now
me-factor-enable = Turn it on
me-factor-on = The second factor is on
me-factor-on-note = A code is asked for at every sign-in.
me-factor-disable = Turn it off
me-factor-off = The second factor is off
me-sessions = Sessions
me-session-this = This one
me-session-seen = Seen
me-session-end = End
me-session-ended = The session has ended
me-sessions-end-others = End all others
me-sessions-ended = Every other session has ended
me-tokens-none = No token yet
me-tokens-none-note = A token lets a script or another tool work with Golive in your name, through the API.
me-token-new = New token
me-token-name-hint = What it is for, such as “Nightly report”
me-token-create = Create the token
me-token-scope = What it may do
me-token-fresh = Copy the token now: it is not shown again.
me-token-revoke = Revoke
me-token-revoked = The token opens nothing any more
me-token-over = Over
me-token-used = Used
me-token-unused = Never used
me-token-until = until
field-token-name = Name of the token
field-days = Good for

## The list of accounts

people-title = People
people-search = Name or e-mail
people-state = State
people-projects = Projects
people-seen = Last seen
people-administrator = Administrator
people-administrator-note = Manages accounts and rights of the whole site
people-second-factor = Second factor
people-none = Nobody by that name
people-none-note = Try a part of the name or of the e-mail address.
people-more-of = What to do with { $name }
people-invite = Invite a person
people-invite-note = They get a letter with a link that works for a week.
people-invite-locale = Language of the letter
people-invite-send = Send the invitation
people-invited = The invitation to { $email } is on its way
people-invite-again = Send the invitation again
people-mail-reset = Mail a reset link
people-link-mailed = The link is on its way
people-suspend = Suspend
people-suspended = The account is suspended and its sessions have ended
people-readmit = Let in again
people-readmitted = The account is open again
people-make-administrator = Make administrator
people-unmake-administrator = Take administration back
people-administrator-made = Is an administrator now
people-administrator-unmade = Is no administrator any more
people-erase = Erase
people-erase-title = Erase { $name }
people-erase-what = Name and e-mail address go from the account and from the history. What the person did stays, done by “Erased person”. Roles, sessions and tokens end at once. This cannot be undone.
people-erase-type = Write the name to confirm: { $name }
people-erased = The person is erased; the history stays

## Letters

mail-invitation-subject = You are invited to Golive
mail-invitation-body =
    Hello { $name },

    { $inviter ->
        [none] You are invited
       *[other] { $inviter } invites you
    } to Golive, where your CRM project is planned and followed. Choose a password and come in:

    { $link }

    The link works once, for { $days } days. If you did not expect this letter, leave it be: nothing happens.
mail-reset-subject = Reset your Golive password
mail-reset-body =
    Hello { $name },

    someone, hopefully you, asked to reset the password of your account. Choose a new one here:

    { $link }

    The link works once, for one hour. If it was not you, leave this letter be: your password stays as it is.
