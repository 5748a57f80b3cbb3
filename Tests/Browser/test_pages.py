"""Every page in every view, by every check; then the markup of them all."""

import time
import unittest

import matrix
import pages
from checks.markup import markup_faults
from office import ARTEFACTS


class Pages(unittest.TestCase):
    def test_every_page_in_its_views(self):
        began, chosen = time.monotonic(), pages.chosen()
        looks = matrix.look_at_all(chosen)
        faults = markup_faults(ARTEFACTS / "html")
        table = matrix.matrix(looks, faults, time.monotonic() - began)
        weights = matrix.weights(looks, chosen)
        (ARTEFACTS / "matrix.txt").write_text(table + "\n")
        (ARTEFACTS / "weights.tsv").write_text(weights)
        print(f"\n{weights.expandtabs(20)}\n{table}", flush=True)
        for look in looks:
            with self.subTest(page=look.page, view=look.view):
                self.assertFalse(look.findings, "\n" + "\n".join(look.findings))
        for page, said in faults.items():
            with self.subTest(markup=page):
                self.assertFalse(said, "\n" + "\n".join(said))


if __name__ == "__main__":
    unittest.main()
