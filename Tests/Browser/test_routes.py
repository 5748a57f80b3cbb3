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


def not_shown(routes, shown):
    return [route for route in routes if not any(pages.is_shown_by(route, page) for page in shown)]


def without_route(shown, routes):
    return [page.name for page in shown if page.status != 404
            and not any(pages.is_shown_by(route, page) for route in routes)]


class Routes(unittest.TestCase):
    def test_every_route_has_a_page(self):
        self.assertEqual(not_shown(routes(), pages.ALL), [], "no line in Tests/Browser/pages.py")

    def test_every_page_has_a_route(self):
        self.assertEqual(without_route(pages.ALL, routes()), [], "no route answers these pages")

    def test_a_planted_route_is_missed(self):
        planted = [*routes(), "/zaken/{number}/geplant"]
        self.assertEqual(not_shown(planted, pages.ALL), ["/zaken/{number}/geplant"])
        self.assertEqual(without_route([pages.Page("geplant", "/geplant", None, "public")],
                                       routes()), ["geplant"])

    def test_names_are_unique(self):
        names = [page.name for page in pages.ALL]
        self.assertEqual(len(names), len(set(names)))


if __name__ == "__main__":
    unittest.main()
