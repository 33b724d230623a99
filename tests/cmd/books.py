#!/usr/bin/python3
"""Workbooks for sessions: books.py hidden|two-sheets FILE. All of it is invented."""
import sys

import openpyxl

HEADINGS = ["序号", "问题类别", "问题", "整改措施", "整改时限", "责任人"]
SIGNED = ["主要负责人（签字）：张某某"]


def fill(sheet, department, problems):
    for row in [[f"填报单位（盖章）：{department}（已盖章）"], HEADINGS, *problems, SIGNED]:
        sheet.append(row)


def hidden(book):
    """The second problem is hidden; the first has a comment."""
    sheet = book.active
    fill(sheet, "招商局", [[1, 5, "窗口超时", "限时办结", "2020-12-20", "王某某"],
                          [2, 6, "态度生硬", "培训窗口人员", "2020-12-22", "李某某"]])
    sheet.row_dimensions[4].hidden = True
    sheet["C3"].comment = openpyxl.comments.Comment("请再核", "某某")


def two_sheets(book):
    book.active.title = "定稿"
    for sheet in (book.active, book.create_sheet("底稿")):
        fill(sheet, "税务分局", [[1, 5, f"窗口超时（{sheet.title}）", "限时办结", "2020-12-20", "王某某"]])


book = openpyxl.Workbook()
{"hidden": hidden, "two-sheets": two_sheets}[sys.argv[1]](book)
book.save(sys.argv[2])
