"""registers: a hotline's register of 1,000,000 rows as csv, beside the sqlite3 shell's .import of the same file."""
import csv
import subprocess

import invented
from measure import ZGZ, Contender, fresh_workspace, same_lines

ROWS = 1_000_000


def make_register(path):
    with open(path, "w", encoding="utf-8", newline="") as file:
        out = csv.writer(file)
        out.writerow(invented.HEADINGS)
        out.writerows(invented.rows(ROWS))


def sqlite_import(bench, path):
    """What only stores the texts, unchecked, in a table."""
    database = bench.folder / "reference.db"
    return Contender("sqlite3 .import", ["sqlite3", database, f".import --csv {path} register"],
                     prepare=lambda: database.unlink(missing_ok=True))


def compare_reading(bench, path):
    bench.compare("csv, read", [Contender("zgz", [ZGZ, "preview", path, "--cells"], output=bench.folder / "zgz.csv"),
                                sqlite_import(bench, path)])
    same_lines(path, bench.folder / "zgz.csv")


def compare_import(bench, path):
    """Every row checked, its complainant sealed, and stored."""
    workspace = bench.folder / "w"
    bench.compare("csv, complaints", [Contender("zgz", [ZGZ, "-C", workspace, "--today", "2021-01-04", "import", "--as", "complaints", path],
                                                prepare=lambda: workspace_with_key(bench.folder, workspace), good=(0, 1)),
                                      sqlite_import(bench, path)])


def workspace_with_key(folder, workspace):
    """An empty workspace of an office that has a key, without which no complaint is taken in."""
    fresh_workspace(workspace)
    key, words = folder / "custodian.key", folder / "passphrase"
    key.unlink(missing_ok=True)
    words.write_text("invented words of a bench\n")
    subprocess.run([ZGZ, "-C", workspace, "key", "create", key, "--passphrase-file", words], check=True, stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL)


def takes_complaints():
    said = subprocess.run([ZGZ, "--lang", "en", "import", "--help"], capture_output=True, text=True, check=True).stdout
    return "--as" in said


def run(bench):
    path = bench.folder / "register.csv"
    make_register(path)
    compare_reading(bench, path)
    if takes_complaints():
        compare_import(bench, path)
