# Where the table of a file stands, and what of a file is left out.

import-sheet = Sheet
import-sheet-hidden = { $name } (hidden)
import-header-from = Header from row
import-header-to = to row
import-header-hint = The names of several rows are joined, as in “Sales / Mandatory”. Rows above the header are left out. Leave both numbers empty to have the header found.
import-shape-save = Read it this way
import-shape-saved = The file was read anew.

import-told-hidden = { $count ->
    [one] A hidden sheet is left out unless you choose it: { $names }
   *[other] { $count } hidden sheets are left out unless you choose one: { $names }
  }
import-told-merged = { $count ->
    [one] One merged cell spans several rows: what it says counts for each of them.
   *[other] { $count } merged cells span several rows: what they say counts for each of these.
  }
import-told-chapters = { $count ->
    [one] One chapter has nothing but its name: it gives the category of what stands below it and is no requirement.
   *[other] { $count } chapters have nothing but their names: they give the categories of what stands below them and are no requirements.
  }
import-told-attachments = { $count ->
    [one] One attachment of the archive is not imported.
   *[other] { $count } attachments of the archive are not imported.
  }

error-import-sheet = The workbook has no sheet “{ $name }”: choose another one
error-import-header-line = Write the number of a row, counted from 1
error-import-no-header = This file has no header to choose: its columns are known
error-import-header-order = The last row of the header does not stand above the first: correct one of the numbers
error-import-header-rows = A header has at most { $max } rows: choose fewer
error-import-header-empty = Nothing stands in rows { $from } to { $to }: say where the header is
error-import-cells-many = The file has more than { $max } cells: split it, or delete the columns you do not need
error-import-texts-large = The file holds more than { $max } MB of text: split it
error-import-merges-many = The sheet has more than { $max } merged cells: split it
error-import-formula = Cell { $cell } holds a formula without its value: open the file in your spreadsheet program, save it and bring it again
error-import-cell-error = Cell { $cell } shows the error { $value }: correct it in the file, or leave its column out
