"""The command line, called in this process or in one of its own."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.cli.arguments import run

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Said:
    """What came of a command."""

    code: int
    out: str
    err: str

    @property
    def lines(self):
        return self.out.splitlines()


@pytest.fixture
def cli(capsys):
    """Give what calls a command in this process."""

    def called(*arguments):
        capsys.readouterr()
        try:
            code = run([str(each) for each in arguments])
        except SystemExit as left:
            code = left.code
        said = capsys.readouterr()
        return Said(code, said.out, said.err)

    return called


@pytest.fixture
def program():
    """Give what starts `main.py` as a program of its own."""

    def started(*arguments, given="", **environment):
        whole = {**os.environ, "PYTHONIOENCODING": "utf-8", **environment}
        done = subprocess.run(  # noqa: S603 - this very program
            [sys.executable, "main.py", *map(str, arguments)],
            cwd=ROOT,
            env={name: value for name, value in whole.items() if value is not None},
            input=given,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )
        return Said(done.returncode, done.stdout, done.stderr)

    return started
