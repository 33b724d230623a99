"""draws: a list of 1,000,000 service users, frozen and drawn from, beside a script of Python that makes the same tickets."""
import csv
import subprocess
import sys

from measure import ZGZ, Contender
from registers import workspace_with_key

UNITS = 1_000_000
DEPARTMENTS = ("财政局", "税务分局", "行政审批局", "市场监督管理分局")
SEED = "bench 20201208"

SCRIPT = r"""
import hashlib, heapq, sys
seed, most, parts = sys.argv[2], 200, {}
for line in open(sys.argv[1], encoding="utf-8"):
    department, unit = line.rstrip("\n").split("\t")
    parts.setdefault(department, []).append((hashlib.sha256(f"{seed}\n{unit}".encode()).hexdigest(), unit))
for department, tickets in parts.items():
    for ticket, unit in heapq.nsmallest(most, tickets):
        print(department, unit)
"""


def make_list(path):
    with open(path, "w", encoding="utf-8", newline="") as file:
        out = csv.writer(file)
        out.writerow("编号 办理单位 申请人 联系电话 办理事项".split())
        out.writerows((f"U{i:07d}", DEPARTMENTS[i % 4], f"示例商行{i}", f"0000-{i:07d}", "示例事项") for i in range(UNITS))


def run(bench):
    path, workspace, units, script = (bench.folder / name for name in ("users.csv", "w", "units", "reference.py"))
    make_list(path)
    script.write_text(SCRIPT)
    ours = [ZGZ, "-C", workspace, "--today", "2020-12-08"]
    bench.compare("freeze a list", [Contender("zgz", [*ours, "inspect", "frame", path, "--name", "users"],
                                              prepare=lambda: workspace_with_key(bench.folder, workspace))])
    with open(units, "wb") as out:
        subprocess.run([*ours, "inspect", "units", "users"], check=True, stdout=out)
    decided = ["--decided-by", "示例组长", "--document", "示1号", "--witness", "示例甲", "--seed-source", "示例", "--reason", "示例"]
    draw = Contender("zgz", [*ours, "inspect", "draw", "--frame", "users", "--rate", "5%", "--max", "200", "--seed", SEED, *decided, "--format", "csv"],
                     output=bench.folder / "drawn")
    bench.compare("draw", [draw, Contender("python3, hashlib", [sys.executable, script, units, SEED], output=bench.folder / "reference")])
