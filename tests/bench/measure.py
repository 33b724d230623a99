"""Times programs beside each other: wall time and peak memory of whole processes, in one table."""
import dataclasses
import itertools
import pathlib
import statistics
import subprocess
import sys
import typing

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
ZGZ = ROOT / "build/release/cmd/zgz"
PLAN = ROOT / "config/dangshan-2020.toml"
HEAD = f"{'work':24} {'program':16} {'median ms':>10}  {'least – most ms':>19}  {'peak MiB':>8}  zgz / it"


def nothing():
    pass


@dataclasses.dataclass
class Contender:
    """A program and how to run it. What it prints goes to `output`, else nowhere; the exit codes in `good` are no failure."""
    name: str
    command: list
    prepare: typing.Callable = nothing
    output: pathlib.Path = pathlib.Path("/dev/null")
    good: tuple = (0,)


@dataclasses.dataclass
class Bench:
    """Where a run keeps its files, how often it times each program, and the small program that does so."""
    folder: pathlib.Path
    runs: int

    def __post_init__(self):
        self.timed = self.compiled("timed")

    def compiled(self, name, *libraries):
        """The program tests/bench/NAME.cpp."""
        program = self.folder / name
        source = pathlib.Path(__file__).resolve().parent / f"{name}.cpp"
        subprocess.run(["c++", "-std=c++20", "-O2", "-o", program, source, *libraries], check=True)
        return program

    def measure(self, contender):
        """Wall seconds and peak MiB of one run of the whole process."""
        contender.prepare()
        with open(contender.output, "wb") as out:
            done = subprocess.run([self.timed, *contender.command], stdout=out, stderr=subprocess.PIPE, check=False)
        if done.returncode not in contender.good:
            sys.exit(f"{contender.name} ended with {done.returncode}: {done.stderr.decode(errors='replace')[:500]}")
        seconds, kibibytes = done.stderr.split()[-2:]
        return float(seconds), int(kibibytes) / 1024

    def compare(self, work, contenders, runs=None):
        """Runs all in turn, so that a machine that drifts does so for all; the first round only warms the files up."""
        rounds = [[self.measure(each) for each in contenders] for _ in range((runs or self.runs) + 1)][1:]
        for side, contender in enumerate(contenders):
            wall = sorted(each[side][0] * 1000 for each in rounds)
            peak = max(each[side][1] for each in rounds)
            ratio = statistics.median(each[0][0] / each[side][0] for each in rounds)
            print(f"{work:24} {contender.name:16} {statistics.median(wall):10.1f}  {f'{wall[0]:.1f} – {wall[-1]:.1f}':>19}  {peak:8.1f}  "
                  + (f"{ratio:8.2f}" if side else ""), flush=True)


def fresh_workspace(folder):
    """An empty workspace of the shipped plan."""
    subprocess.run(["rm", "-rf", folder], check=True)
    subprocess.run([ZGZ, "init", folder, "--plan", PLAN], check=True, stderr=subprocess.DEVNULL)


def same_lines(one, other):
    """A fast answer that is wrong is no answer."""
    with open(one, "rb") as left, open(other, "rb") as right:
        for number, (a, b) in enumerate(itertools.zip_longest(left, right), 1):
            if a is None or b is None or a.rstrip(b"\r\n") != b.rstrip(b"\r\n"):
                sys.exit(f"{one.name} and {other.name} differ on line {number}")
