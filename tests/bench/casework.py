"""casework: a register with 100,000 complaints that the office handles, and what is asked of it, beside the sqlite3 shell
opening the same file and counting what is open."""
import csv
import subprocess

import invented
from measure import ZGZ, Contender
from registers import workspace_with_key

COMPLAINTS = 100_000

QUESTIONS = {
    "complaint list": ["complaint", "list", "--format", "csv"],
    "complaint list, one department": ["complaint", "list", "--about", "caizheng", "--format", "csv"],
    "search": ["search", "示例"],
    "focus": ["focus"],
    "check": ["check"],
    "overdue, nothing late yet": ["--today", "2020-01-02", "overdue", "--kind", "complaint"],
    "overdue, all late": ["overdue", "--kind", "complaint", "--format", "csv"],
}


def run(bench):
    path, workspace = bench.folder / "register.csv", bench.folder / "w"
    with open(path, "w", encoding="utf-8", newline="") as file:
        out = csv.writer(file)
        out.writerow(invented.HEADINGS)
        out.writerows(invented.rows(COMPLAINTS))
    workspace_with_key(bench.folder, workspace)
    ours = [ZGZ, "-C", workspace]
    subprocess.run([*ours, "--today", "2021-01-04", "import", "--as", "complaints", "--to-handle", path], check=False,
                   stdout=subprocess.DEVNULL)
    reference = Contender("sqlite3, count", ["sqlite3", workspace / "zgz.db", "SELECT count(*) FROM open_wait"])
    for name, words in QUESTIONS.items():
        today = [] if "--today" in words else ["--today", "2021-01-04"]
        bench.compare(name, [Contender("zgz", [*ours, *today, *words], output=bench.folder / "out", good=(0, 1)), reference])
