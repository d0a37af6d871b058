"""A real browser of this PC, as an ordinary user: it opens the site, and is gone.

The site is a server of the test's own; the program that is configured is a script
which tells the browser where it is, and whose certificate to believe.
"""

import base64
import hashlib
import http.server
import json
import os
import shutil
import ssl
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
NOBODY = "65534"
HOST = "portal.example.bg"
CANARY = "Kanarche-7741-Smolyan"
NEEDED = ("chromium", "Xvfb", "openssl", "setpriv")
LATE_MS = 5_000
"""What Chromium asks at its start, it has asked by then."""
PAGE = f"""<!doctype html><title>{CANARY}</title><form><input type=password></form>
<script>
document.cookie = "a={CANARY};max-age=999999";
localStorage.a = "{CANARY}";
sessionStorage.a = "{CANARY}";
const opened = indexedDB.open("a");
opened.onupgradeneeded = () => opened.result.createObjectStore("a");
opened.onsuccess = () => {{
  const kept = opened.result.transaction("a", "readwrite");
  kept.objectStore("a").put("{CANARY}", 1);
  kept.oncomplete = async () => {{
    await (await caches.open("a")).put("/cached", new Response("{CANARY}"));
    await fetch("/done");
    setTimeout(() => fetch("/late"), {LATE_MS});
  }};
}};
</script>"""
KIOSK = """
import json, os, sys, time
from pathlib import Path
from kiosk.domain.handover import Place
from kiosk.domain.sites import SitePolicy
from kiosk.machine.browser_settings import BrowserSettings
from kiosk.machine.browsers import OwnBrowsers
from kiosk.machine.sweeping import RunFolder

run, told, program, host, way = Path(sys.argv[1]), Path(sys.argv[2]), *sys.argv[3:]
browsers = OwnBrowsers(run, BrowserSettings(told), Path(program))
place = Place(0, 60, 900, 500)
browser = browsers.open(f"https://{host}/", SitePolicy((host,)), "bg", place)
def said(what):
    print(json.dumps(what), flush=True)
def processes():
    found = []
    for each in Path("/proc").glob("[0-9]*"):
        if each.name == str(os.getpid()):
            continue
        try:
            line = (each / "cmdline").read_bytes()
            state = (each / "stat").read_text().rpartition(")")[2].split()[0]
        except OSError:
            continue
        if str(run).encode() in line and state not in "ZX":
            found.append(each.name)
    return found
sys.stdin.readline()
said({"running": browser.is_running(), "processes": len(processes())})
if way == "crash":
    os.kill(os.getpid(), 9)
begun = time.monotonic()
ended = browser.end()
said({
    "ended": ended, "seconds": time.monotonic() - begun, "processes": processes(),
    "running": browser.is_running(), "left": [str(p) for p in run.iterdir()],
})
"""
SWEEP = """
import sys
from pathlib import Path
from kiosk.machine.sweeping import RunFolder
folder = RunFolder(Path(sys.argv[1]))
folder.sweep()
print(folder.left, [str(p) for p in folder.path.iterdir()])
"""

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not all(map(shutil.which, NEEDED)), reason=f"needs {', '.join(NEEDED)}"
    ),
]


class Site(http.server.BaseHTTPRequestHandler):
    """Answers everything with the page, and keeps what was asked."""

    def do_GET(self):
        self.server.asked.append((self.path, self.headers["Accept-Language"]))
        body = PAGE.encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "max-age=3600")
        self.end_headers()
        self.wfile.write(body)
        if self.path in self.server.come:
            self.server.come[self.path].set()

    def log_message(self, *_):
        pass


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    folder = tmp_path_factory.mktemp("certificate")
    key, own = folder / "key.pem", folder / "own.pem"
    subprocess.run(  # noqa: S603
        [
            *(
                "openssl",
                "req",
                "-x509",
                "-nodes",
                "-days",
                "2",
                "-subj",
                f"/CN={HOST}",
            ),
            *("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"),
            *("-addext", f"subjectAltName=DNS:{HOST}", "-keyout", key, "-out", own),
        ],
        check=True,
        capture_output=True,
    )
    return key, own


@pytest.fixture
def site(certificate):
    key, own = certificate
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Site)
    server.asked = []
    server.come = {path: threading.Event() for path in ("/done", "/late")}
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(own, key)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture(scope="module")
def screen():
    shown, told = os.pipe()
    screen = subprocess.Popen(  # noqa: S603
        ["Xvfb", "-displayfd", str(told), "-screen", "0", "1024x768x24"],  # noqa: S607
        pass_fds=[told],
        stderr=subprocess.DEVNULL,
    )
    os.close(told)
    with os.fdopen(shown) as number:
        yield f":{number.readline().strip()}"
    screen.terminate()
    screen.wait()


@pytest.fixture
def house():
    """A folder of an ordinary user's, with a short name: sockets lie in it."""
    folder = Path(tempfile.mkdtemp())
    (folder / "run").mkdir()
    for each in (folder, folder / "run"):
        if os.geteuid() == 0:
            os.chown(each, int(NOBODY), int(NOBODY))
    yield folder
    shutil.rmtree(folder)


def as_ordinary_user(command):
    """Return a command that runs as one who may yet read where Python lies."""
    if os.geteuid() != 0:
        return command
    reading = ("--inh-caps=+dac_read_search", "--ambient-caps=+dac_read_search")
    user = (f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups")
    return ["setpriv", *user, *reading, *command]


@pytest.fixture
def chromium(house, site, certificate):
    """The program to be configured; the browser's network log is beside it."""
    public = subprocess.run(  # noqa: S603
        ["openssl", "x509", "-in", certificate[1], "-pubkey", "-noout"],  # noqa: S607
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    der = base64.b64decode("".join(public.splitlines()[1:-1]))
    key = base64.b64encode(hashlib.sha256(der).digest()).decode()
    program = house / "chromium"
    plain = "setpriv --ambient-caps=-all --inh-caps=-all" if os.geteuid() == 0 else ""
    program.write_text(
        f"#!/bin/sh\nexec {plain} chromium --log-net-log={house}/network.json"
        f' --host-resolver-rules="MAP {HOST} 127.0.0.1:{site.server_port}"'
        f' --ignore-certificate-errors-spki-list={key} "$@"\n'
    )
    program.chmod(0o755)
    return program


@pytest.fixture
def kiosk(house, chromium, screen):
    """Give what starts a kiosk that opens the browser and waits for a line."""
    begun = []

    def start(way):
        told = ROOT / "resources" / "browsers"
        code = [sys.executable, "-c", KIOSK, house / "run", told, chromium, HOST, way]
        process = subprocess.Popen(  # noqa: S603
            as_ordinary_user([str(each) for each in code]),
            cwd=house,
            env={
                "PATH": os.environ["PATH"],
                "PYTHONPATH": str(ROOT),
                "PYTHONDONTWRITEBYTECODE": "1",
                "DISPLAY": screen,
                "HOME": str(house),
            },
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        begun.append(process)
        return process

    yield start
    for process in begun:
        process.kill()
        process.communicate()


def told(process, line="\n"):
    out, err = process.communicate(line, timeout=30)
    return [json.loads(each) for each in out.splitlines()], err


def asked_of_the_network(log):
    """Return the hosts that a browser asked for anything, by its own log."""
    text = log.read_text().rstrip().rstrip(",")
    try:
        whole = json.loads(text)
    except ValueError:
        whole = json.loads(text + "]}")
    kinds = {
        number: name for name, number in whole["constants"]["logEventTypes"].items()
    }
    urls = (
        event.get("params", {}).get("url", "")
        for event in whole["events"]
        if kinds[event["type"]] == "URL_REQUEST_START_JOB"
    )
    return {url.split("/")[2] for url in urls if "//" in url}


def test_it_opens_the_site_in_the_patrons_language_and_leaves_nothing(
    kiosk, site, house
):
    process = kiosk("end")
    assert site.come["/done"].wait(30), process.poll()

    (before, after), err = told(process)

    assert err == ""
    assert before["running"]
    assert before["processes"] > 3
    assert after["ended"]
    assert after["processes"] == []
    assert not after["running"]
    assert after["left"] == []
    assert after["seconds"] < 2
    assert dict(site.asked)["/"].startswith("bg-BG,bg")
    left = [p.name for p in house.iterdir()]
    assert sorted(left) == ["chromium", "network.json", "run"]


def test_it_asks_nobody_but_the_site(kiosk, site, house):
    process = kiosk("end")
    assert site.come["/late"].wait(30), process.poll()

    told(process)

    hosts = asked_of_the_network(house / "network.json")
    assert HOST in hosts
    assert hosts - {HOST, "127.0.0.1:9"} == set()


def test_what_a_crash_leaves_of_it_is_gone_after_a_sweep(kiosk, site, house):
    process = kiosk("crash")
    assert site.come["/done"].wait(30), process.poll()
    (before,), _ = told(process)
    (folder,) = (house / "run").iterdir()
    assert (folder / "profile").is_dir()

    swept = subprocess.run(  # noqa: S603
        as_ordinary_user([sys.executable, "-c", SWEEP, str(house / "run")]),
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)},
        cwd=house,
        capture_output=True,
        text=True,
        timeout=30,
        check=True,
    )

    assert before["running"]
    assert swept.stdout == "0 []\n"
    assert running_on(folder) == []


def running_on(folder):
    """Return the processes that work in a folder."""
    found = []
    for each in Path("/proc").glob("[0-9]*"):
        try:
            line = (each / "cmdline").read_bytes()
            state = (each / "stat").read_text().rpartition(")")[2].split()[0]
        except OSError:
            continue
        if str(folder).encode() in line and state not in "ZX":
            found.append(line)
    return found
