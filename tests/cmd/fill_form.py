"""What a department does to a form of ours, by other people's libraries; and what these see in it.

  fill_form.py fill FORM TARGET   an invented problem in the first row, ticked and signed; .xlsx or .docx
  fill_form.py zero FORM TARGET   a zero report
  fill_form.py progress FORM TARGET      the problems that stand in the form are done
  fill_form.py departments FORM TARGET   an invented department, and one of the plan with another kind
  fill_form.py look FORM          the sheets, the rules and the page of a workbook; the paragraphs of a document
"""
import datetime
import sys

import docx
import openpyxl

PROBLEM = ["5 效率低下、三项制度不落实", "窗口一次性告知不到位（示例）", "某企业备案", "自查", "编印告知单", datetime.date(2020, 12, 20),
           "李某某", "张某某 0000-1202", "整改中", "示例备注"]
DONE = ["已完成", "告知单已编印（示例）", datetime.date(2020, 12, 8), "示例备注"]
UNITS = [["ceshi", "测试服务局（示例）", "测试局、示例服务局", "测试服务局局长", "分管测试工作的管委会副主任", "服务型", "是", "否"],
         ["caizheng", "财政局", None, None, None, "服务型"]]
TICKS = {"fill": ("□存在", "☑存在"), "zero": ("□未发现", "☑未发现")}
HEAD = "主要负责人（签字）："
BLANK = "＿＿＿＿＿＿＿＿"


def ticked(text, action):
    return text.replace(*TICKS[action]) if text.startswith("经排查") else text


def fill_workbook(source, target, action):
    book = openpyxl.load_workbook(source)
    sheet = book.worksheets[0]
    cells = [cell for row in sheet.iter_rows() for cell in row if isinstance(cell.value, str)]
    heading = next(cell for cell in cells if cell.value == "序号")
    for column, value in enumerate(PROBLEM if action == "fill" else [], 2):
        sheet.cell(heading.row + 1, column).value = value
    for cell in cells:
        cell.value = ticked(cell.value, action)
        if cell.value == HEAD:
            sheet.cell(cell.row, 3).value = "王某某"
    book.save(target)


def heading_cell(sheet, text):
    return next(cell for row in sheet.iter_rows() for cell in row if cell.value == text)


def fill_progress(source, target, _):
    book = openpyxl.load_workbook(source)
    sheet = book.worksheets[0]
    row = heading_cell(sheet, "编号").row + 1
    while str(sheet.cell(row, 1).value).startswith("P"):
        for column, value in enumerate(DONE, heading_cell(sheet, "整改进展").column):
            sheet.cell(row, column).value = value
        row += 1
    book.save(target)


def fill_departments(source, target, _):
    book = openpyxl.load_workbook(source)
    sheet = book.worksheets[0]
    first = heading_cell(sheet, "代码").row + 1
    for row, unit in enumerate(UNITS, first):
        for column, value in enumerate(unit, 1):
            sheet.cell(row, column).value = value
    book.save(target)


def fill_document(source, target, action):
    document = docx.Document(source)
    for cell, value in zip(document.tables[0].rows[1].cells[1:], PROBLEM if action == "fill" else []):
        cell.paragraphs[0].add_run(str(value))
    for run in (run for paragraph in document.paragraphs for run in paragraph.runs):
        run.text = ticked(run.text.replace(HEAD + BLANK, HEAD + "王某某"), action)
    document.save(target)


def look_at_workbook(source):
    book = openpyxl.load_workbook(source)
    for sheet in book.worksheets:
        print(f"{sheet.title}: {sheet.sheet_state}, {sheet.dimensions}")
    sheet = book.worksheets[0]
    print("page:", sheet.page_setup.orientation, "A4" if sheet.page_setup.paperSize == 9 else sheet.page_setup.paperSize,
          f"{sheet.page_setup.fitToWidth or 1} wide, rows {sheet.print_title_rows} repeated, view from {sheet.freeze_panes}")
    for rule in sheet.data_validations.dataValidation:
        print(rule.sqref, rule.type, rule.errorStyle or "stop", rule.formula1, rule.formula2 or "")
    print("made by:", repr(book.properties.creator), book.properties.created)


def look_at_document(source):
    document = docx.Document(source)
    print("\n".join(paragraph.text.split("\n")[0] for paragraph in document.paragraphs))
    print(len(document.tables[0].rows), "rows:", "|".join(cell.text for cell in document.tables[0].rows[0].cells))


def main():
    action, source, *target = sys.argv[1:]
    word = source.endswith(".docx")
    if action == "look":
        (look_at_document if word else look_at_workbook)(source)
    else:
        lists = {"progress": fill_progress, "departments": fill_departments}
        lists.get(action, fill_document if word else fill_workbook)(source, target[0], action)


main()
