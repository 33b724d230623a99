"""forms: 1,000 small xlsx forms in one import, beside a python3-openpyxl script that reads them and inserts the rows in SQLite."""
import openpyxl

from measure import ZGZ, Contender, fresh_workspace

DEPARTMENTS = ("党政办公室 组织人事部 财政局 经济发展局 招商局 规划建设局 自然资源分局 市场监督管理分局 "
               "应急管理局 生态环境分局 税务分局 行政审批局 综合执法大队 征地拆迁办公室 社会事务局 企业服务中心").split()
HEADINGS = ("序号 问题类别（填编号1—11） 问题具体表现 涉及事项或服务对象 问题来源 整改措施 整改时限 责任领导 "
            "责任人及电话 整改进展 备注").split()
REFERENCE = """
import glob, sqlite3, sys
import openpyxl
db = sqlite3.connect(sys.argv[2])
db.execute("CREATE TABLE row (file, a, b, c, d, e, f, g, h, i, j, k)")
for name in sorted(glob.glob(sys.argv[1] + "/*.xlsx")):
    for row in openpyxl.load_workbook(name, read_only=True, data_only=True).active.iter_rows(min_row=4, values_only=True):
        db.execute("INSERT INTO row VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", [name] + (list(row) + [None] * 11)[:11])
db.commit()
"""


def make_form(path, department, i):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["砀山经济开发区“中梗阻”问题排查清单"])
    sheet.append([f"填报单位（盖章）：{department}（已盖章）　填报时间：2020年12月4日"])
    sheet.append(HEADINGS)
    for r in range(10):
        sheet.append([r + 1, (i + r) % 11 + 1, f"第{i}份表第{r}条：某事项办理环节多、时间长，企业来回跑了{r + 2}趟仍未办结", "某项目", "自查",
                      f"由窗口牵头，{r + 3}日内办结并公开流程", f"2020年12月{10 + r}日", "李某某", "王某某 0000-1234", "整改中", ""])
    sheet.append(["主要负责人（签字）：王某某　分管领导（签字）：李某某"])
    book.save(path)


def run(bench):
    forms, workspace, database = bench.folder / "forms", bench.folder / "w", bench.folder / "reference.db"
    forms.mkdir()
    for i in range(1000):
        department = DEPARTMENTS[i % len(DEPARTMENTS)]
        make_form(forms / f"{i:04d}-{department}.xlsx", department, i)
    script = bench.folder / "reference.py"
    script.write_text(REFERENCE)
    bench.compare("1,000 forms, import", [Contender("zgz", [ZGZ, "-C", workspace, "--today", "2020-12-08", "import", forms],
                                                    prepare=lambda: fresh_workspace(workspace), good=(0, 1)),
                                          Contender("openpyxl, sqlite3", ["/usr/bin/python3", script, forms, database],
                                                    prepare=lambda: database.unlink(missing_ok=True))])
