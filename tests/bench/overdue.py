"""overdue: `zgz overdue` on the sample workspace, beside `sqlite3` opening the same file and counting a table."""
import subprocess

from measure import ROOT, ZGZ, Contender, fresh_workspace


def run(bench):
    workspace = bench.folder / "w"
    fresh_workspace(workspace)
    ours = [ZGZ, "-C", workspace, "--today", "2020-12-08"]
    for round_ in sorted((ROOT / "samples/submissions").iterdir()):
        subprocess.run([*ours, "import", round_], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    bench.compare("overdue, samples", [Contender("zgz", [*ours, "overdue"], good=(0, 1)),
                                       Contender("sqlite3", ["sqlite3", workspace / "zgz.db", "SELECT count(*) FROM problem"])],
                  runs=4 * bench.runs)
