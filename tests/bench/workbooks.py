"""workbooks: `preview --cells` of workbooks of 100,000 rows by 9 columns, beside python3-openpyxl, xlsx2csv and the floor.

The floor is what any reader on libzip and expat has to do at least: inflate the worksheet (and the shared strings, where
the cells refer to them) and find its elements.
"""
import shutil
import zipfile

import invented
from measure import ZGZ, Contender, same_lines

ROWS = 100_000
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml."
SHEET = "xl/worksheets/sheet1.xml"
STRINGS = "xl/sharedStrings.xml"
READ_WITH_OPENPYXL = """
import csv, sys
import openpyxl
out = csv.writer(sys.stdout)
for row in openpyxl.load_workbook(sys.argv[1], read_only=True, data_only=True).active.iter_rows(values_only=True):
    out.writerow(row)
"""


def escaped(text):
    return text.replace("&", "&amp;").replace("<", "&lt;")


def inline(text):
    return f't="inlineStr"><is><t>{escaped(text)}</t></is>'


class Shared:
    """The texts of a workbook, each once."""

    def __init__(self):
        self.places = {}

    def __call__(self, text):
        return f't="s"><v>{self.places.setdefault(text, len(self.places))}</v>'

    def part(self):
        items = "".join(f"<si><t>{escaped(text)}</t></si>" for text in self.places)
        return f'<sst xmlns="{MAIN}" uniqueCount="{len(self.places)}">{items}</sst>'


def write_sheet(part, cell):
    part.write(f'<worksheet xmlns="{MAIN}"><sheetData>'.encode())
    for number, row in enumerate((invented.HEADINGS, *invented.rows(ROWS)), 1):
        cells = "".join(f'<c r="{column}{number}" {cell(text)}</c>' for column, text in zip("ABCDEFGHI", row))
        part.write(f'<row r="{number}">{cells}</row>'.encode())
    part.write(b"</sheetData></worksheet>")


def small_parts():
    def link(name, kind, target):
        return f'<Relationship Id="{name}" Type="{OFFICE}/{kind}" Target="{target}"/>'

    links = f'<Relationships xmlns="{PACKAGE}/relationships">{{}}</Relationships>'
    overrides = "".join(f'<Override PartName="/{part}" ContentType="{TYPES}{kind}+xml"/>' for part, kind in
                        (("xl/workbook.xml", "sheet.main"), (SHEET, "worksheet"), (STRINGS, "sharedStrings")))
    return {"[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
                                   f'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>{overrides}</Types>',
            "_rels/.rels": links.format(link("rId1", "officeDocument", "xl/workbook.xml")),
            "xl/_rels/workbook.xml.rels": links.format(link("rId1", "worksheet", "worksheets/sheet1.xml")
                                                       + link("rId2", "sharedStrings", "sharedStrings.xml")),
            "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>'
                               '<sheet name="示例登记簿" sheetId="1" r:id="rId1"/></sheets></workbook>'}


def make_workbook(path, cell, strings):
    """A workbook of invented rows. Its texts are those that `strings` has when the worksheet is written."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as book:
        for name, text in small_parts().items():
            book.writestr(name, text)
        with book.open(SHEET, "w", force_zip64=True) as part:
            write_sheet(part, cell)
        book.writestr(STRINGS, strings.part())


def xlsx2csv(path, folder):
    if shutil.which("xlsx2csv") is None:
        print("xlsx2csv is not installed; it is left out")
        return []
    return [Contender("xlsx2csv", ["xlsx2csv", path], output=folder / "xlsx2csv.csv")]


def run(bench):
    floor = bench.compiled("floor", "-lzip", "-lexpat")
    script = bench.folder / "read_with_openpyxl.py"
    script.write_text(READ_WITH_OPENPYXL)
    shared = Shared()
    for work, cell, strings, parts in (("xlsx, inline strings", inline, Shared(), [SHEET]),
                                       ("xlsx, shared strings", shared, shared, [STRINGS, SHEET])):
        path = bench.folder / f"{work.replace(', ', '-').replace(' ', '-')}.xlsx"
        make_workbook(path, cell, strings)
        bench.compare(work, [Contender("zgz", [ZGZ, "preview", path, "--cells"], output=bench.folder / "zgz.csv"),
                             Contender("floor", [floor, path, *parts]),
                             Contender("openpyxl", ["/usr/bin/python3", script, path], output=bench.folder / "openpyxl.csv"),
                             *xlsx2csv(path, bench.folder)])
        same_lines(bench.folder / "zgz.csv", bench.folder / "openpyxl.csv")
