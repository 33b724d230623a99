"""What an inspector does to a worksheet, by other people's library; and what this sees in it.

  fill_worksheet.py fill SHEET TARGET UNIT HEADING=TEXT ...   types texts into the row of a unit; a heading by its beginning;
                                                             `+` begins the next unit, an empty text empties the cell
  fill_worksheet.py look SHEET      the first row of the table, the rules of its columns, and the hidden sheet
"""
import sys

import openpyxl


def headings_of(sheet):
    row = next(row for row in sheet.iter_rows() if row[0].value in ("No. of the unit", "对象编号"))
    return row[0].row, {str(cell.value): cell.column for cell in row if cell.value}


def fill(source, target, *words):
    book = openpyxl.load_workbook(source)
    sheet = book.worksheets[0]
    first, headings = headings_of(sheet)
    row = None
    for word in words:
        if word == "+":
            row = None
        elif row is None:
            row = next(cell.row for (cell,) in sheet.iter_rows(min_row=first, max_col=1) if cell.value == word)
        else:
            heading, text = word.split("=", 1)
            column = next(column for name, column in headings.items() if name.startswith(heading))
            sheet.cell(row, column).value = text or None
    book.save(target)


def look(source):
    book = openpyxl.load_workbook(source)
    sheet = book.worksheets[0]
    first, headings = headings_of(sheet)
    print(*headings, sep=" | ")
    print(*[cell.value for cell in sheet[first + 1] if cell.value], sep=" | ")
    print(len(sheet.data_validations.dataValidation), "rules")
    hidden = book["zgz"]
    print(hidden.sheet_state, *[f"{key.value}={text.value}" for key, text in hidden.iter_rows(max_col=2) if key.value])


if __name__ == "__main__":
    {"fill": fill, "look": look}[sys.argv[1]](*sys.argv[2:])
