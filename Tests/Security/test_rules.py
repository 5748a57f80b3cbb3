"""The rules of our own: each finds what was planted for it and nothing else, and the tree is clean."""

import json
import os
import re
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
RULES = HERE / "rules"
SCAN = [
    os.environ["ROTONDE_SEMGREP"], "scan", "--quiet", "--json", "--metrics=off",
    "--disable-version-check", "--no-git-ignore", "--config", str(RULES),
]
# What machines make, and what is planted here on purpose. The tree is read as it lies on the disk.
UNREAD = [".build*", ".venv*", ".artefacts", "var", "Tests/Security"]


def findings(folder, unread=()):
    """What the rules find below a folder: path, line and rule; and which files were read."""
    words = SCAN + [f"--exclude={name}" for name in unread] + ["."]
    done = subprocess.run(words, cwd=folder, capture_output=True, text=True, timeout=300)
    if done.returncode not in (0, 1) and not done.stdout.startswith("{"):
        raise AssertionError(done.stderr)
    found = json.loads(done.stdout)
    faults = [one for one in found["errors"] if one["level"] == "error"]
    if faults:
        raise AssertionError(faults[0]["message"])
    results = {
        (one["path"], one["start"]["line"], one["check_id"].rsplit(".", 1)[-1])
        for one in found["results"]
    }
    return results, found["paths"]["scanned"]


def marked(path, word):
    """The lines below a comment `ruleid: a, b`, each with the rule that it names."""
    for number, line in enumerate(path.read_text().splitlines(), 1):
        mark = re.search(rf"(?://|#) {word}: (.*)", line)
        for rule in re.split(r",\s*", mark.group(1)) if mark else ():
            yield number + 1, rule


class Rules(unittest.TestCase):
    def test_each_rule_finds_what_was_planted_and_nothing_else(self):
        planted = sorted((HERE / "planted").glob("*.txt"))
        with tempfile.TemporaryDirectory() as folder:
            place = Path(folder, "planted")
            place.mkdir()
            for path in planted:
                shutil.copy(path, place / path.stem)
            found, _ = findings(folder)
        expected = {
            (f"planted/{path.stem}", line, rule)
            for path in planted for line, rule in marked(path, "ruleid")
        }
        self.assertEqual(sorted(expected - found), [], "planted and not found")
        self.assertEqual(sorted(found - expected), [], "found and not planted")

    def test_each_rule_has_a_bad_and_a_good_example(self):
        rules = {
            rule for path in RULES.glob("*.yaml")
            for rule in re.findall(r"^  - id: (\S+)", path.read_text(), re.M)
        }
        for word in ("ruleid", "ok"):
            named = {
                rule for path in (HERE / "planted").glob("*.txt") for _, rule in marked(path, word)
            }
            self.assertEqual(named, rules, word)

    def test_the_tree_is_clean(self):
        found, read = findings(ROOT, UNREAD)
        self.assertEqual(sorted(found), [])
        # A rule that reads nothing finds nothing.
        for path in ("Sources/Web/Site.swift", "Core/Sources/Pages/HTML/HTML.swift",
                     "Tests/System/served.py", "scripts/test"):
            self.assertIn(path, read)


if __name__ == "__main__":
    unittest.main()
