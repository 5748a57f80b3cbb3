"""A ledger of its own for a test, and the real program that makes, serves and keeps it."""

import http.client
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import urllib.parse
import uuid
from pathlib import Path

ROTONDE = os.environ["ROTONDE"]


class Place:
    """A folder with a ledger, its keys, its master key and its journal of erasures."""

    def __init__(self, folder=None):
        self.folder = Path(folder or tempfile.mkdtemp(prefix="rotonde-"))
        self.ledger = self.folder / "demo.sqlite"

    def rotonde(self, *words, code=0):
        """Runs one command on this ledger; what it printed, when it ended with this code."""
        line = [ROTONDE, *words, "--ledger", str(self.ledger)]
        done = subprocess.run(line, capture_output=True, text=True, timeout=300)
        assert done.returncode == code, f"{words}: {done.returncode}\n{done.stdout}{done.stderr}"
        return done.stdout

    def copy(self):
        """The same ledger, somewhere else."""
        other = Place()
        for file in self.folder.iterdir():
            shutil.copy2(file, other.folder)
        return other

    def files_with(self, piece):
        """The names of the files in which this text, or these bytes, stand."""
        piece = piece.encode() if isinstance(piece, str) else piece
        files = [file for file in self.folder.rglob("*") if file.is_file()]
        return sorted(file.name for file in files if piece in file.read_bytes())

    def remove(self):
        shutil.rmtree(self.folder, ignore_errors=True)


_demonstration = None


def demonstration():
    """A fresh copy of the demonstration ledger, which is made once a run."""
    global _demonstration
    if _demonstration is None:
        _demonstration = Place()
        _demonstration.rotonde("demo")
    return _demonstration.copy()


class Server:
    """`rotonde serve` on a place, until it is stopped or killed."""

    def __init__(self, place):
        self.place = place
        self.log = open(place.folder / "served.log", "ab")
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        line = [ROTONDE, "serve", "--ledger", str(place.ledger), "--port", str(self.port)]
        self.process = subprocess.Popen(line, stdout=self.log, stderr=self.log)
        self.await_answer()

    def await_answer(self):
        for _ in range(600):
            assert self.process.poll() is None, "the server ended by itself"
            try:
                if self.get("/health").status == 200:
                    return
            except OSError:
                time.sleep(0.02)
        raise AssertionError("the server does not answer")

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        self.log.close()

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        assert self.process.wait(timeout=30) == 0
        self.log.close()

    def get(self, path, headers=None):
        return self.ask("GET", path, None, headers or {})

    def ask(self, method, path, body, headers):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        try:
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            answer.text = answer.read().decode()
            return answer
        finally:
            connection.close()

    def message(self, kind, content, token="demo-ind", key=None):
        """A message of a partner; the answer with its status and its JSON."""
        headers = {
            "Authorization": f"Bearer {token}",
            "Idempotency-Key": key or str(uuid.uuid4()),
            "Content-Type": "application/json",
        }
        answer = self.ask("POST", f"/chain/v1/{kind}", json.dumps(content), headers)
        answer.json = json.loads(answer.text)
        return answer


class Officer:
    """Somebody who signed in and fills in forms as a browser would."""

    def __init__(self, server, name):
        self.server = server
        page = server.get("/inloggen").text
        account = re.search(rf'value="([0-9a-f]{{32}})"[^>]*>(?:(?!</button>).)*{name}', page, re.S)
        answer = self.send("/inloggen", {"account": account.group(1)}, {})
        self.cookie = answer.getheader("Set-Cookie").split(";")[0]

    def send(self, path, fields, headers):
        body = urllib.parse.urlencode(fields, doseq=True)
        form = {"Content-Type": "application/x-www-form-urlencoded", **headers}
        return self.server.ask("POST", path, body, form)

    def open(self, path):
        return self.server.get(path, {"Cookie": self.cookie})

    def fill(self, path, **fields):
        """Opens the form, fills it in, sends it; the answer."""
        page = self.open(path)
        assert page.status == 200, f"{path}: {page.status}"
        hidden = dict(re.findall(r'type="hidden" name="(_\w+)" value="([^"]*)"', page.text))
        main = page.text[page.text.index("<main"):]
        hidden.update(re.findall(r'type="hidden" name="(_\w+)" value="([^"]*)"', main))
        return self.send(path, {**hidden, **fields}, {"Cookie": self.cookie})
