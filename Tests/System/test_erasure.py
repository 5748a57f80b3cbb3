"""A person is erased: no byte of them stays, no backup brings them back, the figures stand."""

import shutil
import sqlite3
import unittest

from road import Road
from served import Officer, Place, Server, demonstration

CANARIES = {
    "family": "Kanariefamilie", "given": "Kanarievogel", "words": "kanarie in de motivering",
    "document": "kanarie AWB 24/77", "number": "2990001117",
}


class Erasure(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.place, cls.backup = demonstration(), Place()
        server = Server(cls.place)
        officers = {name: Officer(server, name) for name in ["Binnen", "Leidsman", "de Vries"]}
        road = Road(
            server, officers, CANARIES["number"], family=CANARIES["family"],
            given=CANARIES["given"], words=CANARIES["words"], SUS_03="yes")
        road.prepare()
        assert road.closed("SUS-03", "rejected", CANARIES["document"]).status == 201
        assert road.plan().status == 303
        assert road.left().status == 201
        cls.case = road.case
        cls.shown = officers["de Vries"].open(road.case).text
        server.stop()

    @classmethod
    def tearDownClass(cls):
        cls.place.remove()
        cls.backup.remove()

    def figures(self, place):
        """What the steering page counts, and the name that the case page shows."""
        server = Server(place)
        manager = Officer(server, "de Vries")
        page = manager.open("/sturing").text
        case = manager.open(self.case)
        server.stop()
        return page[page.index("<h1>"):page.index("</main>")], case

    def sealed(self):
        """The sealed bytes about the person, and their wrapped key, as they lie in the files."""
        with sqlite3.connect(self.place.ledger) as file:
            subject = file.execute(
                "SELECT subject FROM event_part ORDER BY position DESC LIMIT 1").fetchone()[0]
            parts = file.execute(
                "SELECT sealed FROM event_part WHERE subject = ?", (subject,)).fetchall()
        with sqlite3.connect(self.place.folder / "demo.keys") as file:
            key = file.execute(
                "SELECT wrapped FROM subject_key WHERE subject = ?", (subject,)).fetchone()
        return [row[0] for row in parts] + [key[0]]

    def erase(self):
        number = CANARIES["number"]
        self.place.rotonde("erase", "propose", "--person", number, "--by", "P. Vrij")
        self.place.rotonde("erase", "confirm", "--person", number, "--by", "P. Vrij", code=1)
        self.place.rotonde("erase", "confirm", "--person", number, "--by", "P. Stil")

    def test_nothing_of_the_person_stays(self):
        self.assertIn(CANARIES["given"], self.shown)
        before, _ = self.figures(self.place)
        copy, keys = self.backup.folder / "copy.sqlite", self.backup.folder / "copy.keys"
        self.place.rotonde("backup", "--to", str(copy), "--keys-to", str(keys))

        sealed = self.sealed()
        self.assertEqual(len(sealed), 8, "seven parts and a key")
        for piece in sealed:
            self.assertNotEqual(self.place.files_with(piece), [], "it lies in a file now")
        self.erase()
        for piece in sealed:
            self.assertEqual(self.place.files_with(piece), [])
        for name, canary in CANARIES.items():
            self.assertEqual(self.place.files_with(canary), [], name)
        self.place.rotonde("verify")
        self.place.rotonde("rebuild")
        self.place.rotonde("verify")
        after, case = self.figures(self.place)
        self.assertEqual(after, before)
        self.assertNotIn(CANARIES["given"], case.text)

        # An old backup, with old keys; the journal is the one of today.
        for name in ("demo.master", "demo.erasures"):
            shutil.copy2(self.place.folder / name, self.backup.folder / name)
        self.backup.rotonde("restore", "--from", str(copy), "--keys-from", str(keys))
        self.backup.rotonde("verify")
        for name, canary in CANARIES.items():
            found = [f for f in self.backup.files_with(canary) if f.startswith("demo.")]
            self.assertEqual(found, [], name)
        restored, case = self.figures(self.backup)
        self.assertEqual(restored, before)
        self.assertNotIn(CANARIES["given"], case.text)


if __name__ == "__main__":
    unittest.main()
