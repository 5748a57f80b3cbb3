"""`rotonde law`: terms of the law from the command line, and a corpus that is broken."""

import contextlib
import json
import pathlib
import re
import shutil
import sqlite3
import subprocess
import tempfile
import unittest

from served import ROTONDE

CORPUS = pathlib.Path(__file__).parents[2] / "Core/Sources/Law/Corpus"
PERIOD = "departure-period/2011-12-31.yaml"
# One slip a file: what stands there, what is written instead, and what must be said about it.
SLIPS = [
    (PERIOD, "longest: 4 weeks", "longest: 4 fortnights", "RET-02.longest: is not a term"),
    (PERIOD, "    counting: after", "    overrides: RET-99\n    counting: after",
     "there is no rule RET-99"),
    (PERIOD, "    counting: after", "    overrides: RET-02\n    counting: after",
     "override each other: RET-02 over RET-02"),
    (PERIOD, "id: RET-04\n", "id: RET-04\n    validUntil: 2026-06-12\n",
     "another version of this rule holds on one of these days"),
    ("departure-period/scenarios.yaml", "lastDay: 2026-04-07", "lastDay: 2026-04-06",
     "comes out as 2026-04-07"),
]
WRONG = [
    ["--start", "2026-04-31"], ["--start", "9 March"], [], ["--at", "2026-03-09"],
    ["--start", "2026-03-09", "--at", "2026-03-09T10:00"],
    ["--start", "2026-03-09", "--suspend", "2026-03-12..2026-03-11"],
    ["--start", "2026-03-09", "--suspend", "2026-03-12"],
    ["--start", "2026-03-09", "--suspend", "2026-03-10..2026-03-12",
     "--suspend", "2026-03-12..2026-03-14"],
    ["--start", "2026-03-09", "--registered", "soon"], ["--start", "2026-03-09", "--extend", ""],
    ["--start", "2026-03-09", "--case-type", "unknown"], ["--start", "2101-01-01"],
]


def law(*words):
    return subprocess.run([ROTONDE, "law", *words], capture_output=True, text=True, timeout=60)


class Law(unittest.TestCase):
    def test_the_shipped_corpus_is_whole(self):
        done = law("check")
        self.assertEqual(done.returncode, 0, done.stdout)
        self.assertIn("all as written", done.stdout)

    def test_every_slip_is_named_with_file_and_line(self):
        with tempfile.TemporaryDirectory() as folder:
            for path, old, new, said in SLIPS:
                corpus = pathlib.Path(folder) / "corpus"
                shutil.copytree(CORPUS, corpus)
                text = (corpus / path).read_text()
                self.assertIn(old, text)
                (corpus / path).write_text(text.replace(old, new, 1))
                done = law("check", "--corpus", str(corpus))
                with self.subTest(new=new):
                    self.assertEqual(done.returncode, 1, done.stdout)
                    self.assertRegex(done.stdout, r"(?m)^departure-period/\S+\.yaml:[1-9]\d*: ")
                    self.assertIn(said, done.stdout)
                shutil.rmtree(corpus)

    def test_a_receipt_as_data(self):
        done = law("clock", "--rule", "RET-02", "--start", "2026-03-06", "--format", "json")
        (receipt,) = json.loads(done.stdout)
        self.assertEqual(receipt["ends"], "2026-04-07")
        self.assertEqual(receipt["steps"][0]["to"], "2026-04-03")
        holidays = [step["holiday"] for step in receipt["steps"] if step["what"] == "holiday"]
        self.assertEqual(holidays, ["goodFriday", "easterMonday"])
        self.assertFalse(receipt["verified"])

    def test_a_receipt_in_words(self):
        done = law("clock", "--rule", "RET-02", "--start", "2026-03-06", "--language", "nl")
        self.assertIn("De laatste dag is 7 april 2026.", done.stdout)

    def test_wrong_arguments(self):
        for words in WRONG:
            done = law("clock", "--rule", "RET-02", *words)
            with self.subTest(words=words):
                self.assertEqual((done.returncode, done.stdout), (2, ""), done.stderr)
                self.assertIn("Error", done.stderr)

    def test_no_rule_no_term_no_version(self):
        for code, rule, day in [(2, "RET-99", "2026-03-09"), (2, "RET-04", "2026-03-09"),
                                (3, "RET-02", "2011-12-30")]:
            done = law("clock", "--rule", rule, "--start", day)
            with self.subTest(rule=rule):
                self.assertEqual((done.returncode, done.stdout), (code, ""), done.stderr)
                self.assertIn("Error", done.stderr)

    def test_between_two_acts_two_clocks_run(self):
        words = ["clock", "--rule", "DUB-08", "--start", "2026-07-06", "--format", "json"]
        for registered, ends in [("2026-06-11", ["2027-01-06"]),
                                 ("2026-06-12", ["2027-01-06", "2027-01-06"]),
                                 ("2026-07-01", ["2027-01-06"])]:
            receipts = json.loads(law(*words, "--registered", registered).stdout)
            with self.subTest(registered=registered):
                self.assertEqual([receipt["ends"] for receipt in receipts], ends)
                self.assertTrue(all(r["oneOfTwo"] == (len(ends) == 2) for r in receipts))

    def test_a_term_of_liberty_ends_at_a_moment(self):
        done = law("clock", "--rule", "DET-01", "--start", "2026-01-15", "--extend", "DET-02",
                   "--earlier", "2025-03-01..2025-03-10", "--format", "json")
        (receipt,) = json.loads(done.stdout)
        self.assertEqual(receipt["ends"], "2027-07-04")
        self.assertEqual(receipt["endsAt"], "2027-07-04T22:00:00Z")
        self.assertEqual([step["what"] for step in receipt["steps"]],
                         ["counts", "adds", "takesOff"])

    def test_all_safeguards_are_printed(self):
        done = law("safeguards")
        self.assertEqual(done.returncode, 0, done.stderr)
        for number in range(1, 34):
            self.assertIn(f"SAF-{number:02}  ", done.stdout)
        self.assertIn("33 safeguards: ", done.stdout)

    def test_a_preview_of_a_holiday_more(self):
        with tempfile.TemporaryDirectory() as folder:
            ledger, corpus = f"{folder}/demo.sqlite", pathlib.Path(folder) / "corpus"
            subprocess.run([ROTONDE, "demo", "--ledger", ledger, "--scale", "0.1"], check=True,
                           capture_output=True, timeout=300)
            shutil.copytree(CORPUS, corpus)
            same = law("preview", "--corpus", str(corpus), "--ledger", ledger)
            self.assertIn(", 0 would change", same.stdout)
            calendar = corpus / "calendar/2010-10-10.yaml"
            calendar.write_text(calendar.read_text().replace(
                "      - {day: 2024-12-27",
                "      - {day: 2024-09-13, source: invented}\n      - {day: 2024-12-27"))
            done = law("preview", "--corpus", str(corpus), "--ledger", ledger)
            self.assertEqual(done.returncode, 0, done.stderr)
            moved = [line for line in done.stdout.splitlines() if " -> " in line]
            self.assertTrue(moved)
            for line in moved:
                self.assertIn("2024-09-13 -> 2024-09-16  favour, bindsAtOnce", line)
            self.assertIn(f"{len(moved)} would change: {len(moved)} bindsAtOnce", done.stdout)
            self.assertEqual(law("preview", "--ledger", ledger).returncode, 2)

    def test_a_changed_law_takes_two_people(self):
        with tempfile.TemporaryDirectory() as folder:
            ledger, corpus = f"{folder}/demo.sqlite", pathlib.Path(folder) / "corpus"
            subprocess.run([ROTONDE, "demo", "--ledger", ledger, "--scale", "0.02"], check=True,
                           capture_output=True, timeout=300)
            shutil.copytree(CORPUS, corpus)

            def change(word, by, *more):
                return law(word, "--ledger", ledger, "--by", by, *more)
            first, second, broken = "W. Letter", "W. Geest", corpus / PERIOD
            text = broken.read_text()
            broken.write_text(text.replace("longest: 4 weeks", "longest: 4 fortnights", 1))
            done = change("propose", first, "--corpus", str(corpus))
            self.assertEqual(done.returncode, 1)
            self.assertIn("RET-02.longest: is not a term", done.stdout)
            broken.write_text(text)
            calendar = corpus / "calendar/2010-10-10.yaml"
            calendar.write_text(calendar.read_text().replace(
                "      - {day: 2024-12-27",
                "      - {day: 2024-09-13, source: invented}\n      - {day: 2024-12-27"))
            # A worked example says otherwise still.
            done = change("propose", first, "--corpus", str(corpus))
            self.assertEqual(done.returncode, 1)
            self.assertIn("The holidays of 2024: comes out as", done.stdout)
            examples = corpus / "calendar/scenarios.yaml"
            examples.write_text(examples.read_text().replace(
                "2024-05-20, 2024-12-25", "2024-05-20, 2024-09-13, 2024-12-25"))
            self.assertEqual(change("propose", "Nobody", "--corpus", str(corpus)).returncode, 2)
            done = change("propose", first, "--corpus", str(corpus))
            self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
            version = re.search(r"[0-9a-f]{64}", done.stdout).group(0)
            for word, by, name in [("activate", first, version), ("activate", second, "0" * 64)]:
                with self.subTest(by=by):
                    self.assertEqual(change(word, by, "--version", name).returncode, 1)
            # Until then the ledger is judged by the law it had.
            preview = ("preview", "--corpus", str(corpus), "--ledger", ledger, "--counts")
            self.assertNotIn(", 0 would change", law(*preview).stdout)
            done = change("activate", second, "--version", version)
            self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
            self.assertIn(", 0 would change", law(*preview).stdout)
            self.assertEqual(change("withdraw", first).returncode, 0)

    def test_no_server_by_a_law_that_was_altered(self):
        # A slip that cannot be read, and a change that can: neither is judged by.
        for word in ("4 fortnights", "3 weeks"):
            with self.subTest(word=word), tempfile.TemporaryDirectory() as folder:
                ledger = f"{folder}/demo.sqlite"
                subprocess.run([ROTONDE, "demo", "--ledger", ledger], check=True,
                               capture_output=True, timeout=300)
                with contextlib.closing(sqlite3.connect(ledger)) as file:
                    for name, in file.execute(
                            "SELECT name FROM sqlite_master WHERE type = 'trigger' "
                            "AND tbl_name = 'corpus'").fetchall():
                        file.execute(f"DROP TRIGGER {name}")
                    text, = file.execute(
                        "SELECT content FROM corpus WHERE path = ?", (PERIOD,)).fetchone()
                    altered = bytes(text).replace(b"4 weeks", word.encode(), 1)
                    self.assertNotEqual(altered, bytes(text))
                    file.execute(
                        "UPDATE corpus SET content = ? WHERE path = ?", (altered, PERIOD))
                    file.commit()
                served = subprocess.run([ROTONDE, "serve", "--ledger", ledger, "--port", "0"],
                                        capture_output=True, text=True, timeout=60)
                self.assertEqual(served.returncode, 1, served.stdout)
                self.assertIn(f"was altered: {PERIOD}", served.stderr)

    def test_a_folder_that_is_not_there(self):
        self.assertEqual(law("check", "--corpus", "nowhere").returncode, 2)


if __name__ == "__main__":
    unittest.main()
