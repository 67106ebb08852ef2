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
export-json = Export as JSON
export-junit = Export as JUnit XML

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
error-export-rows = A workbook holds { $max } rows and this is more: export as CSV
error-file-json = Line { $line } is no JSON of ours: { $reason }
error-file-data-rows = The rows of data in line { $line } do not fit their names

## Files of tests, requirements and results

file-format-testlink = TestLink (XML)
file-format-testrail = TestRail (XML or CSV)
file-format-xray = Xray (CSV)
file-format-qase = Qase (CSV)
file-format-zephyr = Zephyr Scale (XML)
file-format-gherkin = Gherkin (.feature)
file-format-junit = JUnit (XML)
file-format-reqif = ReqIF (XML or ZIP)
file-format-csv = CSV
file-format-xlsx = XLSX
file-format-json = JSON (our own export)

error-file-root = Line { $line }: the file begins with “{ $name }”, so it is not one of { $format }. Choose the format it has
    .format = file-format
error-file-title-column = No column has the titles of the cases: say which one it is, or name it “Title” in the first line
error-file-code-column = No column has the codes of the requirements: say which one it is, or name it “Code” in the first line
error-file-case-title = The case has no title: give it one
error-file-requirement-code = The requirement has no code: give it one
error-file-result-name = The result names no test: its element has neither a name nor a class
error-file-title-long = Shorten the title to { $max } characters: it has { $is }
error-file-text-long = Shorten the text to { $max } characters: it has { $is }
error-file-word-long = “{ $value }…” has { $is } characters, at most { $max } are kept: shorten it
error-file-key-twice = “{ $value }” stood in line { $first } already: each key stands once in a file
error-file-xml-doctype = Line { $line }: the file declares a document type (DOCTYPE), which is not read for safety. Delete the declaration
error-file-xml-entity = Line { $line }: “&{ $name };” means nothing in XML without a document type. Write the character itself
error-file-xml-ampersand = Line { $line }: an ampersand stands alone. Write “&amp;” for it
error-file-xml-crossed = Line { $line }: “{ $closed }” is closed while “{ $open }” is still open
error-file-xml-not-open = Line { $line }: “{ $closed }” is closed and was never opened
error-file-xml-unclosed = Line { $line }: a tag, a comment or a CDATA section begins here and does not end
error-file-xml-cut = Line { $line }: the file ends before all its elements are closed. Export it again
error-file-xml-attribute = Line { $line }: an attribute has no quotation marks, or stands twice
error-file-xml-attributes = Line { $line }: an element has more than { $max } attributes
error-file-xml-outside = Line { $line }: something stands outside the outermost element
error-file-xml-empty = Line { $line }: the file has no element
error-file-xml-broken = Line { $line }: this is not well-formed XML. Export the file again
error-file-xml-deep = Line { $line }: elements are nested more than { $max } deep
error-file-xml-many = Line { $line }: the file has more than { $max } elements. Split it
error-file-xml-text = Line { $line }: a text is larger than { $max } MB
error-file-xml-encoding = Line { $line }: the encoding “{ $name }” is not known here. Save the file as UTF-8
error-file-xml-bytes = Line { $line }: a character here does not belong to { $name }. Save the file as UTF-8
error-file-gherkin-feature = Line { $line }: a feature file begins with “Feature:”, in its language
error-file-gherkin-language = Line { $line }: Gherkin has no language “{ $code }”
error-file-gherkin-line = Line { $line }: “{ $text }” has no place here. A step begins with a word such as “Given”, “When” or “Then”
error-file-gherkin-row = Line { $line }: the row has other columns than the first one, or does not end with a bar
error-file-gherkin-tags = Line { $line }: tags begin with “@” and stand above what they belong to
error-file-gherkin-text-open = Line { $line }: a text in quotation marks begins here and does not end
error-file-reqif-object = No requirement of the file has the identifier “{ $id }”
error-file-zip-broken = The archive cannot be opened: export it again without a password
error-file-zip-large = The archive unpacks to more than { $max } MB: split it
error-file-zip-empty = The archive holds no .reqif file

brings-tests = Test cases
brings-requirements = Requirements
brings-results = Test results
case-column-key = Key in the other tool
case-column-title = Title
case-column-summary = Summary
case-column-suite = Suite
case-column-type = Type
case-column-priority = Priority
case-column-component = Component
case-column-preconditions = Preconditions
case-column-steps = Steps: what to do
case-column-data = Data of the step
case-column-expected = What to see
case-column-keywords = Keywords
case-column-requirements = Codes of requirements
case-column-minutes = Minutes
requirement-column-code = Code
requirement-column-title = Title
requirement-column-text = Text
requirement-column-markdown = Text in Markdown
requirement-column-category = Category
requirement-column-moscow = MoSCoW
requirement-column-department = Department
requirement-column-parent = Code of the one above
requirement-column-path = Document and section
error-file-format = This is none of the formats that are read: choose its format, or another file
brings-defects = Defects
made-defects = Defects
made-others = Other kinds, left aside
error-file-defect-key-column = No column has the keys of the defects: name it “Key” in the first line
error-file-defect-title-column = No column has the titles of the defects: name it “Title” in the first line
error-file-defect-key = The defect has no key: give it one, by which the next import finds it again
error-file-defect-title = The defect has no title: give it one
error-file-date = “{ $value }” is no date that is read: write it as 2026-03-31 14:05
error-file-date-ahead = { $value } is still to come: correct the date
error-file-defects-table = Defects come in tables: export them as CSV or XLSX
defects-there = Where it came from
defects-there-status = State there
defects-there-resolved = Resolved there
field-origin = Elsewhere
