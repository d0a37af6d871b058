"""Makes a machine ready: system packages, `.venv`, compiled translations.

It runs before anything is installed, so it needs nothing but Python. Each step is
skipped when a stamp says that its inputs have not changed, because `make run` takes
all of them at every start.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
RUN_LOCK = ROOT / "requirements.lock"
DEV_LOCK = ROOT / "requirements-dev.lock"


def has_module(name: str) -> bool:
    """Tell whether this Python has a module."""
    return importlib.util.find_spec(name) is not None


def has_library(name: str) -> bool:
    """Tell whether the system has a shared library, however it was installed."""
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def has_program(name: str) -> bool:
    """Tell whether a program can be started by its name."""
    return shutil.which(name) is not None


def has_program_or_file(name: str) -> bool:
    """Tell whether a program can be started, or a file is where Debian puts it."""
    return has_program(name) or Path(name).is_file()


class Need(NamedTuple):
    """Things of one kind, each with the Debian package that brings it."""

    why: str
    is_present: Callable[[str], bool]
    packages: dict[str, str]


# What Qt's modules and its xcb, Wayland and CUPS plugins are linked to, by ldd.
RUN_NEEDS = (
    Need("to make the virtual environment", has_module, {"ensurepip": "python3-venv"}),
    Need(
        "for Qt to open windows, draw text and print",
        has_library,
        {
            "libEGL.so.1": "libegl1",
            "libGL.so.1": "libgl1",
            "libX11-xcb.so.1": "libx11-xcb1",
            "libbrotlidec.so.1": "libbrotli1",
            "libcups.so.2": "libcups2",
            "libdbus-1.so.3": "libdbus-1-3",
            "libfontconfig.so.1": "libfontconfig1",
            "libfreetype.so.6": "libfreetype6",
            "libgthread-2.0.so.0": "libglib2.0-0",
            "libwayland-cursor.so.0": "libwayland-cursor0",
            "libxcb-cursor.so.0": "libxcb-cursor0",
            "libxcb-glx.so.0": "libxcb-glx0",
            "libxcb-icccm.so.4": "libxcb-icccm4",
            "libxcb-image.so.0": "libxcb-image0",
            "libxcb-keysyms.so.1": "libxcb-keysyms1",
            "libxcb-randr.so.0": "libxcb-randr0",
            "libxcb-render-util.so.0": "libxcb-render-util0",
            "libxcb-shape.so.0": "libxcb-shape0",
            "libxcb-shm.so.0": "libxcb-shm0",
            "libxcb-sync.so.1": "libxcb-sync1",
            "libxcb-xfixes.so.0": "libxcb-xfixes0",
            "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
        },
    ),
    Need(
        "for the browser engine that shows official sites",
        has_library,
        {
            "libXcomposite.so.1": "libxcomposite1",
            "libXdamage.so.1": "libxdamage1",
            "libasound.so.2": "libasound2",
            "libnspr4.so": "libnspr4",
            "libnss3.so": "libnss3",
        },
    ),
)
DEV_NEEDS = (
    *RUN_NEEDS,
    Need(
        "for the tests, which bring their own screen and message bus",
        has_program,
        {
            "Xvfb": "xvfb",
            "xauth": "xauth",
            "xdotool": "xdotool",
            "dbus-run-session": "dbus-daemon",
        },
    ),
    Need(
        "to check how the Bulgarian texts are spelt",
        has_program_or_file,
        {"hunspell": "hunspell", "/usr/share/hunspell/bg_BG.dic": "hunspell-bg"},
    ),
)


def say(text: str) -> None:
    """Tell the person at the terminal what happens now."""
    print(text, flush=True)


def run(*command: str | Path, or_else: str) -> None:
    """Run a command of the set-up; when it fails, stop with the way out."""
    if subprocess.run(command, cwd=ROOT, check=False).returncode != 0:
        sys.exit(f"\n{or_else}")


def digest(*parts: object) -> str:
    """Name a state of the inputs; another machine, Python or folder is another one."""
    text = "\0".join(map(str, (*parts, sys.version, sys.base_prefix, ROOT)))
    return hashlib.sha256(text.encode()).hexdigest()


def is_stamped(stamp: Path, *digests: str) -> bool:
    """Tell whether a step was finished for one of these inputs."""
    return stamp.is_file() and stamp.read_text() in digests


def install_system_packages(needs: Sequence[Need]) -> None:
    """Install by apt what is missing, after saying what and why."""
    missing = [
        (need.why, [thing for thing in need.packages if not need.is_present(thing)])
        for need in needs
    ]
    things = [thing for _, names in missing for thing in names]
    if not things:
        return
    known = {thing: name for need in needs for thing, name in need.packages.items()}
    packages = [known[thing] for thing in things]
    say("This system lacks some packages that the kiosk needs:")
    for why, names in missing:
        if names:
            say(f"  {why}: {' '.join(known[name] for name in names)}")
    if not has_program("apt-get"):
        sys.exit(
            "There is no apt-get here. Install with this system's own package manager "
            f"what brings {', '.join(things)}, then try again."
        )
    apt_install(packages)


def apt_install(packages: Sequence[str]) -> None:
    """Install packages as root, or through sudo."""
    by_hand = f"apt-get update && apt-get install {' '.join(packages)}"
    command = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q"]
    if os.geteuid() == 0:
        say("Installing them by apt.")
    elif has_program("sudo"):
        say("Installing them by apt through sudo, which may ask for your password.")
        command.insert(0, "sudo")
    else:
        sys.exit(
            "Installing them takes administrator rights, and there is no sudo. "
            f"Ask an administrator to run this once, then try again:\n  {by_hand}"
        )
    # Lists that are old or half fetched may still do: the installation decides.
    subprocess.run([*command, "update"], check=False)
    options = ["-y", "--no-install-recommends"]
    options += ["-o", "DPkg::Lock::Timeout=120", "-o", "Dpkg::Use-Pty=0"]
    run(
        *command,
        "install",
        *options,
        *packages,
        or_else="The packages could not be installed; apt says above why. If there is "
        "no network, connect this machine to one and try again. If you may not install "
        f"software, ask an administrator to run this, then try again:\n  {by_hand}",
    )


def uv() -> Path:
    """Find uv in the version that the lock names, installed by pip if need be."""
    folder = ROOT / "build" / "uv"
    pin = re.search(r"^uv==.*(\n +--hash=.*)+", DEV_LOCK.read_text(), re.MULTILINE)
    if pin is None:
        sys.exit(f"{DEV_LOCK.name} does not name uv: put it back as it was.")
    state = digest(pin[0])
    if not is_stamped(folder / "stamp", state):
        say("Installing uv, which builds the virtual environment.")
        failure = "uv could not be installed. Is there a network? Then try again."
        run(sys.executable, "-m", "venv", "--clear", folder, or_else=failure)
        with tempfile.TemporaryDirectory() as scratch:
            lock = Path(scratch, "uv.lock")
            lock.write_text(pin[0])
            pip = folder / "bin" / "pip"
            options = ["--disable-pip-version-check", "--require-hashes", "-r"]
            run(pip, "install", *options, lock, or_else=failure)
        (folder / "stamp").write_text(state)
    return folder / "bin" / "uv"


def make_environment(*, dev: bool) -> None:
    """Make `.venv` anew unless it holds the locked packages already.

    One made for development holds all that the program needs, so it serves both.
    """
    stamp = VENV / "stamp"
    locks = [DEV_LOCK] if dev else [RUN_LOCK, DEV_LOCK]
    states = [digest(lock.read_text()) for lock in locks]
    if is_stamped(stamp, *states):
        return
    builder = uv()
    say(f"Making .venv and installing the packages of {locks[0].name} into it.")
    failure = "The packages could not be installed. Is there a network? Then try again."
    python = ["--python", sys.executable, "--no-python-downloads"]
    run(builder, "--quiet", "venv", "--clear", *python, VENV, or_else=failure)
    options = ["--require-hashes", "--python", str(VENV)]
    run(
        builder,
        "pip",
        "sync",
        "--compile-bytecode",
        *options,
        locks[0],
        or_else=failure,
    )
    stamp.write_text(states[0])


def compile_translations() -> None:
    """Compile each `.ts` to the `.qm` beside it, which the program loads."""
    stamp = VENV / "translations-stamp"
    sources = sorted((ROOT / "translations").glob("*.ts"))
    state = digest(*(source.read_text(encoding="utf-8") for source in sources))
    compiled = all(source.with_suffix(".qm").is_file() for source in sources)
    if not sources or (compiled and is_stamped(stamp, state)):
        return
    say("Compiling the translations.")
    run(
        VENV / "bin" / "pyside6-lrelease",
        "-silent",
        *sources,
        or_else="A translation could not be compiled; the reason is above.",
    )
    stamp.write_text(state)


def main() -> None:
    """Set up for running, or with `--dev` for testing and developing too."""
    if sys.version_info < (3, 11):
        sys.exit("The kiosk needs Python 3.11 or newer; Debian 12 brings it.")
    dev = "--dev" in sys.argv[1:]
    if sys.platform == "linux":
        install_system_packages(DEV_NEEDS if dev else RUN_NEEDS)
    make_environment(dev=dev)
    compile_translations()


if __name__ == "__main__":
    main()
