"""No secret lies in the tree, and one that did would be found. Nothing is asked of the network."""

import json
import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
TOOLS = Path(os.environ["ROTONDE_SECRETS"])
BASELINE = HERE / "secrets-baseline.json"


def tree():
    """The files that people write: those of git, also before they are added."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT, capture_output=True, text=True, check=True)
    paths = [Path(path) for path in listed.stdout.split("\0") if path]
    # The baseline names what was found by its hash, and a hash looks like a secret.
    return [path for path in paths if (ROOT / path).is_file() and ROOT / path != BASELINE]


def copied(folder):
    """The tree in a folder of its own, so that no tool reads what machines made beside it."""
    for path in tree():
        place = Path(folder, path)
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / path, place)


def by_kingfisher(folder):
    """What kingfisher finds: file and rule."""
    words = [
        TOOLS / "kingfisher", "scan", "--no-validate", "--no-update-check", "--git-history=none",
        "--redact", "--format=json", "."]
    done = subprocess.run(words, cwd=folder, capture_output=True, text=True, timeout=120)
    report = json.loads(next(line for line in done.stdout.splitlines() if line.startswith("{")))
    assert report["metadata"]["summary"]["blobs_scanned"] > 0, done.stderr
    return {
        (os.path.relpath(Path(folder, one["finding"]["path"]), folder), one["rule"]["id"])
        for one in report["findings"]
    }


def by_detect_secrets(folder):
    """What detect-secrets finds: file, kind and hash of what it found."""
    words = [TOOLS / "detect-secrets", "scan", "--no-verify", "--all-files", "."]
    done = subprocess.run(words, cwd=folder, capture_output=True, text=True, timeout=120)
    found = json.loads(done.stdout)["results"]
    return {
        (path, one["type"], one["hashed_secret"]) for path, all in found.items() for one in all
    }


class Secrets(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.mkdtemp()
        cls.addClassCleanup(shutil.rmtree, cls.folder)
        copied(cls.folder)
        cls.known = {
            (path, known["kind"], digest)
            for path, known in json.loads(BASELINE.read_text()).items()
            for digest in known["sha1"]
        }

    def test_the_tree_holds_no_secret(self):
        self.assertEqual(sorted(by_kingfisher(self.folder)), [])
        found = by_detect_secrets(self.folder)
        self.assertEqual(sorted(found - self.known), [], "new, and not in the baseline")
        self.assertEqual(sorted(self.known - found), [], "in the baseline, and gone")

    def test_a_secret_in_the_tree_is_found(self):
        # Put together here, so that this file holds none.
        key = "AKIA" + "Q3EGTHXW5LDKZ7M2"
        token = "ghp_" + "x8Kq2LmZ0vRt" + "5NwYb7HdJc4P" + "gFs9QaUe1TiO"
        pem = "-----BEGIN " + "RSA PRIVATE KEY-----\n" + "MIIEpAIBAAKCAQEA7bq\n" * 20
        with tempfile.TemporaryDirectory() as folder:
            Path(folder, "Keys.swift").write_text(f'let key = "{key}"\nlet token = "{token}"\n')
            Path(folder, "key.pem").write_text(pem + "-----END " + "RSA PRIVATE KEY-----\n")
            kinds = {kind for _, kind, _ in by_detect_secrets(folder)}
            self.assertLessEqual({"AWS Access Key", "GitHub Token", "Private Key"}, kinds)
            self.assertTrue(by_kingfisher(folder), "kingfisher finds none of them")


if __name__ == "__main__":
    unittest.main()
