"""Official sites that are on this computer, over real HTTPS.

Their names are led here by a rule of the engine, so that pages have the addresses that
the policy knows. A site's pages are told by a function of host and path.
"""

import base64
import contextlib
import datetime
import hashlib
import ssl
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from kiosk.machine.clock import SystemClock

PEM = serialization.Encoding.PEM


class Certificate:
    """A certificate that nobody signed but itself.

    Attributes:
        file: it and its key, as servers take them.
        pin: what makes an engine take its key for good, whatever else is wrong with it.
    """

    def __init__(self, folder, hosts, *, days=30):
        key = ec.generate_private_key(ec.SECP256R1())
        name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "sites")])
        now = SystemClock().now()
        names = x509.SubjectAlternativeName([x509.DNSName(host) for host in hosts])
        made = (
            x509.CertificateBuilder()
            .subject_name(name)
            .issuer_name(name)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - datetime.timedelta(days=60))
            .not_valid_after(now + datetime.timedelta(days=days))
            .add_extension(names, critical=False)
            .sign(key, hashes.SHA256())
        )
        secret = key.private_bytes(
            PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        self.file = folder / f"sites-{len(list(folder.glob('sites-*')))}.pem"
        self.file.write_bytes(made.public_bytes(PEM) + secret)
        public = key.public_key().public_bytes(
            serialization.Encoding.DER,
            serialization.PublicFormat.SubjectPublicKeyInfo,
        )
        self.pin = base64.b64encode(hashlib.sha256(public).digest()).decode()


def flags_for(folder, certificate, port, plain=None):
    """Return what leads every name here, and makes the certificate good.

    Args:
        folder: the engine keeps a list of its own there.
        port: of the servers with a safe line.
        plain: of those without.
    """
    rules = [f"MAP *:443 127.0.0.1:{port}"]
    if plain is not None:
        rules.append(f"MAP *:80 127.0.0.1:{plain}")
    return [
        f'--host-resolver-rules="{", ".join(rules)}"',
        f"--ignore-certificate-errors-spki-list={certificate.pin}",
        f"--user-data-dir={folder}",
    ]


class Answer:
    """What a site sends back."""

    def __init__(
        self, body="", status=200, headers=(), kind="text/html; charset=utf-8"
    ):
        self.body = body.encode() if isinstance(body, str) else body
        self.status = status
        self.headers = [("Content-Type", kind), *headers]


def leads_to(address, status=302):
    return Answer(status=status, headers=[("Location", address)])


@contextlib.contextmanager
def serving(answer, certificate=None):
    """Answer requests until left; yield the port and the list of what was asked for.

    Args:
        answer: gives an Answer for (host, path, the handler).
        certificate: a Certificate; without it, plain http.
    """
    asked = []

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self):
            host = self.headers.get("Host", "").partition(":")[0]
            asked.append((host, self.path))
            given = answer(host, self.path, self) or Answer("not here", 404)
            self.send_response(given.status)
            for name, value in given.headers:
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(given.body)))
            self.end_headers()
            self.wfile.write(given.body)

        def do_POST(self):
            self.sent = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            self.do_GET()

        def log_message(self, *_):
            pass

    class Server(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, *_):
            pass  # A page that is left hangs up: that is no fault of the server.

    server = Server(("127.0.0.1", 0), Handler)
    if certificate is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate.file)
        server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield server.server_address[1], asked
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
