"""No route of the site without a page that shows it, and no page without a route."""

import os
import re
import unittest
from pathlib import Path

import pages


def routes():
    """The addresses of GET as `rotonde routes` prints them, except those that answer no page."""
    lines = Path(os.environ["ROTONDE_ROUTES"]).read_text().splitlines()
    found = [path for method, path in map(str.split, lines) if method == "GET"]
    return [path for path in found
            if not any(re.fullmatch(pattern, path) for pattern in pages.NO_PAGE)]


class Routes(unittest.TestCase):
    def test_every_route_has_a_page(self):
        self.assertIn("/zaken/{number}", routes())
        bare = [route for route in routes()
                if not any(pages.is_shown_by(route, page) for page in pages.ALL)]
        self.assertEqual(bare, [], "write a line for each in Tests/Browser/pages.py")

    def test_every_page_has_a_route(self):
        lost = [page.name for page in pages.ALL if page.status != 404
                and not any(pages.is_shown_by(route, page) for route in routes())]
        self.assertEqual(lost, [], "no route answers these pages")

    def test_names_are_unique(self):
        names = [page.name for page in pages.ALL]
        self.assertEqual(len(names), len(set(names)))


if __name__ == "__main__":
    unittest.main()
