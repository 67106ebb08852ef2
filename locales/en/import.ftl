# Bringing a backlog in and taking it out.

imports-title = Imports
import-title = Import of { $name }
import-lead = Bring a backlog in from a CSV or XLSX file of Jira, Redmine, Trello or a spreadsheet.
import-file = File
import-file-hint = CSV or XLSX, at most 50 MB and 200,000 lines. The first line names the columns.
import-upload = Read the file
import-none = Nothing imported yet
import-none-text = Choose a file above. You see line by line what will happen before anything is written.
import-list = Imports of this project
import-col-file = File
import-col-state = State
import-col-by = By
import-col-at = When
import-col-result = Result
import-result = { $created } created, { $updated } updated, { $unchanged } unchanged

import-steps = Steps of the import
import-step-file = File
import-step-columns = Columns
import-step-try = Try
import-step-done = Import

import-columns = What each column holds
import-columns-lead = { $rows ->
    [one] One line was read as { $encoding }.
   *[other] { $rows } lines were read as { $encoding }.
  } The columns were guessed from their names: correct what is wrong.
import-column = Column of the file
import-column-holds = Holds
import-column-samples = For example
import-column-out = Left out
import-columns-save = Keep the columns
import-columns-saved = The columns are kept.

import-target-key = Key
import-target-title = Title
import-target-text = Text
import-target-kind = Kind
import-target-state = State
import-target-moscow = Must, should, could
import-target-points = Points
import-target-hours = Hours
import-target-assignee = Assignee
import-target-department = Department
import-target-labels = Labels
import-target-parent = Parent
import-target-criteria = Acceptance criteria
import-target-requirements = Requirements
import-target-price = Fixed price
import-target-sprint = Sprint
import-target-custom = Own field: { $name }

import-plan = What will happen
import-plan-lead = Nothing has been written yet.
import-plan-line = Line
import-plan-key = Key
import-plan-item = Title
import-plan-outcome = What happens
import-plan-why = Why
import-plan-all = All lines
import-plan-refused = Refused lines
import-plan-nothing = No line to show.
import-outcome-created = Created
import-outcome-updated = Updated
import-outcome-unchanged = Unchanged
import-outcome-refused = Refused
import-points = Points
import-refused-all = { $count ->
    [one] One line is refused, so nothing can be imported. Correct it in the file and bring the file again, or leave its column out.
   *[other] { $count } lines are refused, so nothing can be imported. Correct them in the file and bring the file again, or leave their columns out.
  }
import-commit = { $count ->
    [one] Import one line
   *[other] Import { $count } lines
  }
import-begun = The import is running. You may leave: it goes on and is found here again.
import-running = { $done } of { $total } items written
import-running-label = Import of { $name }
import-refresh = Look again
import-done = The backlog is imported.
import-failed = Nothing was written.
import-to-backlog = To the backlog
import-again = Import another file

export-csv = Export as CSV
export-xlsx = Export as XLSX

error-import-file-empty = The file is empty: its first line must name the columns
error-import-file-kind = This is neither CSV nor XLSX: save it as one of them
error-import-file-none = Choose a file
error-import-columns-many = The file has more than { $max } columns
error-import-rows-many = The file has more than { $max } lines: split it
error-import-quote-open = A quotation mark is never closed after line { $line } (“{ $start }”)
error-import-workbook-broken = The workbook cannot be opened: save it again as XLSX without a password
error-import-workbook-large = The workbook is too large when it is unpacked: save the sheet as CSV
error-import-field = The project has no field “{ $name }”
error-import-sprint = Sprints are not imported: items enter a sprint by planning. Leave the column out
error-import-accepted = Only the product owner accepts work: import it as done
error-import-department = The project has no department “{ $value }”: add it or correct the file
error-import-archived = The item is archived: restore it first
error-import-nothing = The file has no line to import
error-import-refused = { $count ->
    [one] One line is refused, nothing was written
   *[other] { $count } lines are refused, nothing was written
  }
error-import-begun = This import has begun already
error-import-interrupted = The server stopped during the import; nothing was written. Begin it again
error-export-long = The text of row { $row } is too long for a workbook: export as CSV
