# The answer sheet of a bid as a workbook, and the bytes behind a receipt.

bidsheet = Answer sheet
bidsheet-page = Answer sheet for { $code }
bidsheet-text = Take the bid with you as a workbook, fill it in without a line to us, and bring it back before the deadline.
bidsheet-open = Work offline
bidsheet-get = Take it with you
bidsheet-get-text = One row a requirement, with what your people have typed so far, and a second sheet for further prices. Nothing in the file is encrypted: keep it as you keep an offer.
bidsheet-get-file = Download the workbook
bidsheet-bring = Bring it back
bidsheet-bring-text = You are shown what it would change before anything is taken over. Until then it lies encrypted under the key of your people.
bidsheet-file = Filled workbook
bidsheet-file-hint = XLSX. Columns may stand in another order; rows you did not touch stay as they are here.
bidsheet-look = Look at what changes
bidsheet-waits = What your workbook changes
bidsheet-nothing = It changes nothing that can be taken over.
bidsheet-what = What
bidsheet-now = Now
bidsheet-then = Then
bidsheet-blank = nothing
bidsheet-beside = changed meanwhile
bidsheet-others = Further prices
bidsheet-others-overtaken = Somebody of yours changed the further prices after this sheet was taken: they are not taken over. Compare both and type what is right.
bidsheet-others-bad = The further prices are not taken over, because not all of their cells can be read: as they are kept as one list, some would be lost.
bidsheet-price-currency = The prices of this workbook are in { $was }, those of the bid in { $is }: they are not taken over. Take the workbook anew, or choose { $was } for the bid and bring it again.
bidsheet-price-none = This workbook has no column of prices that is known here: the prices of the bid stay as they are.
bidsheet-bad = Cells that are not taken over
bidsheet-sheet = Sheet
bidsheet-cell = Cell
bidsheet-why = Why
bidsheet-apply = Take over
bidsheet-drop = Leave everything as it is
bidsheet-dropped = Left as it is: the workbook was forgotten
bidsheet-column-code = Code
bidsheet-column-area = Area
bidsheet-column-text = Requirement
bidsheet-column-moscow = Priority
bidsheet-column-weight = Weight
bidsheet-column-mandatory = Mandatory
bidsheet-column-answer = Answer
bidsheet-column-remark = How
bidsheet-column-price = Price in { $currency }
bidsheet-column-currency = Currency
bidsheet-column-name = For what
bidsheet-column-mark = Mark
bidsheet-leaf-answers = Answers
bidsheet-leaf-others = Further prices
bidsheet-leaf-guide = How to fill it in
bidsheet-guide = { $code }: { $title }
bidsheet-guide-answer = Answer: choose one of the five words in the list, for every requirement. A mandatory requirement that is answered with the last of them puts the bid out.
bidsheet-guide-remark = How: say in your own words how you meet it.
bidsheet-guide-price = Price: in { $currency }, as a number and without the currency. Leave it empty where it is within other prices. One price in each cell: merged cells are not taken.
bidsheet-guide-others = Further prices: what is no single requirement, as licences, hosting, training and travel. One a row.
bidsheet-guide-blank = What you empty here is emptied there. Rows you do not touch, and rows you remove, stay as they are there. Hidden rows count, hidden sheets do not. A formula counts with the value it shows.
bidsheet-guide-back = Bring the workbook back where you took it, until { $until }. You see what it changes before it is taken over. It is no bid before you submit it.
bidsheet-guide-secret = This file is not encrypted. Whoever has it reads your prices.
bidsheet-bytes = Proof
bidsheet-bytes-text = The very bytes that were committed to. Keep them with this receipt: with them anybody can reckon the commitments anew, without us.
bidsheet-bytes-answers = Answers, as sealed (JSON)
bidsheet-bytes-prices = Prices, as sealed (JSON)
bidsheet-bytes-reckon = How to reckon it, with the salts (text)
error-bidsheet-kind = This is no workbook. Choose the XLSX file that you took from here and filled in.
error-bidsheet-none = No sheet in it has a column of codes with one of answers, remarks or prices. Choose the workbook that you took from here.
error-bidsheet-many = More than one of its sheets looks like the sheet of answers or of further prices. Leave one of each, and hide or remove the others.
error-bidsheet-tender = This workbook answers another request: { $request }
error-bidsheet-strange = None of its codes is asked for here. Choose the workbook that you took from here.
error-bidsheet-gone = No workbook waits any more: it was taken over or left
error-bidsheet-other = Somebody of yours brought another workbook meanwhile: look at that one first
error-bidsheet-currency-changed = The bid names its prices in { $is } now, and you looked at prices in { $was }: look at what changes once more
error-bidsheet-code-none = The row has no code
error-bidsheet-code = Nobody asks for “{ $code }”
error-bidsheet-code-twice = { $code } stands in row { $line } already: neither is taken
error-bidsheet-answer = “{ $value }” is none of the five answers
error-bidsheet-currency = Prices are in { $currency } here
error-bidsheet-merged = One price stands over rows { $from } to { $to }: write it into one of them
error-bidsheet-name = Say what this price is for
bidsheet-changes = { $count ->
    [one] One line changes
   *[other] { $count } lines change
}
bidsheet-same = { $count ->
    [0] No row says what is there already.
    [one] One row says what is there already.
   *[other] { $count } rows say what is there already.
}
bidsheet-absent = { $count ->
    [0] No requirement is missing in it.
    [one] One requirement is not taken from it and stays as it is.
   *[other] { $count } requirements are not taken from it and stay as they are.
}
bidsheet-overtaken = { $count ->
    [one] Somebody of yours changed one of these lines after this sheet was taken. Theirs stays, and yours is put beside it.
   *[other] Somebody of yours changed { $count } of these lines after this sheet was taken. Theirs stay, and yours are put beside them.
}
bidsheet-bad-text = { $count ->
    [one] One cell is not taken over. What is there now stays.
   *[other] { $count } cells are not taken over. What is there now stays.
}
bidsheet-bad-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
bidsheet-taken = { $lines ->
    [0] Taken over
    [one] One line taken over, encrypted
   *[other] { $lines } lines taken over, encrypted
}{ $others ->
    [yes] {""}, and the further prices
   *[no] {""}
}
bidsheet-taken-beside = { $lines ->
    [one] One line taken over.
   *[other] { $lines } lines taken over.
} { $beside ->
    [one] One was changed by somebody of yours meanwhile, both stand there: { $codes }
   *[other] { $beside } were changed by somebody of yours meanwhile, both stand there: { $codes }
}
bidsheet-taken-others-not = { $lines ->
    [one] One line taken over.
   *[other] { $lines } lines taken over.
} Not taken, as somebody of yours changed them meanwhile: the further prices. { $beside ->
    [0] {""}
   *[other] Beside what somebody of yours wrote: { $codes }
}
bidsheet-reckon-text =
    How to reckon a commitment anew

    A commitment is the SHA-256 of these bytes, one after the other:
    1. the words “golive bid commitment 1” in ASCII, and a zero byte
    2. the 32 bytes of the salt, given below in hexadecimal digits
    3. the file, byte by byte as it was downloaded

    On Linux and macOS, in the folder of the files, type the line below each of them. The result must be the SHA-256 that stands above it, on the receipt, and, after the deadline, among the commitments shown to every bidder. On macOS, sha256sum may be called “shasum -a 256”.
