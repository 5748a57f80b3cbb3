"""Bad arguments end every command with exit code 2, and say on standard error what is wrong."""

import subprocess
import unittest

from served import ROTONDE

COMMANDS = [
    ["serve"], ["routes"], ["demo"], ["verify"], ["rebuild"], ["backup"], ["restore"],
    ["proof", "event"], ["proof", "check"], ["erase"], ["figures", "published"],
    ["figures", "record"], ["plan", "check"], ["law", "check"], ["law", "clock"],
]
DEMOS = [
    ["--scale", "0"], ["--scale", "2.1"], ["--from", "2022-01-02"], ["--from", "2017-12-01"],
    ["--until", "2025-02-01"], ["--from", "2024-09-01"], ["--seed", "one"], ["--from", "morgen"],
]


class Arguments(unittest.TestCase):
    def refused(self, words):
        done = subprocess.run([ROTONDE, *words], capture_output=True, text=True, timeout=60)
        with self.subTest(words=words):
            self.assertEqual(done.returncode, 2, done.stdout + done.stderr)
            self.assertIn("Error", done.stderr)
            self.assertEqual(done.stdout, "")

    def test_an_option_that_nobody_has(self):
        for command in [[], ["nothing"], *COMMANDS]:
            self.refused([*command, "--nope"])

    def test_a_demonstration_that_cannot_be(self):
        for words in DEMOS:
            self.refused(["demo", "--ledger", "nowhere/none.sqlite", *words])


if __name__ == "__main__":
    unittest.main()
