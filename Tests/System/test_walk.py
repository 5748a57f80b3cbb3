"""A case over the wire, from the handover to the figure."""

import re
import unittest
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from road import TODAY, Road
from served import Officer, Server, demonstration

NAMES = ["Binnen", "Leidsman", "Zijlstra", "de Vries"]


class Walk(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.place = demonstration()
        cls.server = Server(cls.place)
        cls.officers = {name: Officer(cls.server, name) for name in NAMES}

    @classmethod
    def tearDownClass(cls):
        cls.server.stop()
        cls.place.remove()

    def k1(self):
        """Numerator and denominator of demonstrable departure."""
        page = self.officers["de Vries"].open("/sturing/kpi/K1.departures").text
        return [int(number) for number in re.findall(r"<dd><bdi>\s*(\d+)\s*</bdi></dd>", page)[:2]]

    def refused(self, road, name, *others):
        answer = road.plan()
        self.assertEqual(answer.status, 422)
        cards = re.findall(r'<section class="card obstacle"><h2>(.*?)</h2>', answer.text)
        self.assertIn(name, cards)
        for other in others:
            self.assertNotIn(other, cards)
        self.assertRegex(answer.text, r"<dt>Regel</dt><dd><a href=\"https://")

    def test_the_law_refuses_and_the_figure_follows(self):
        road = Road(self.server, self.officers, "2911000017", SUS_03="yes")
        road.prepare()
        self.refused(road, "Verzoek om voorlopige voorziening", "Verbod van de rechter")
        self.assertEqual(road.closed("SUS-03", "granted").status, 201)
        self.refused(road, "Verbod van de rechter", "Verzoek om voorlopige voorziening")
        self.assertEqual(road.closed("SUS-08", "rejected").status, 403, "the IND lifts no stay")
        self.assertEqual(road.lead_closes("SUS-08", "rejected").status, 303)
        self.assertEqual(road.plan(**soon(hours=1)).status, 303)

        # One hour before: the measure cancels, and a single person cannot undo that.
        manager = self.officers["de Vries"]
        self.assertEqual(road.raised("SUS-07").status, 201)
        self.assertIn("Vertrek geannuleerd", manager.open(road.case).text)
        self.assertIn(road.case, manager.open("/werk").text)
        self.refused(road, "Maatregel van het Europees Hof")
        self.assertEqual(road.lead_closes("SUS-07", "lapsed").status, 303)
        self.refused(road, "Maatregel van het Europees Hof")
        self.assertEqual(road.second_confirms("SUS-07").status, 303)
        self.refused(road, "Toets op gevaar bij terugkeer", "Maatregel van het Europees Hof")
        self.assertEqual(road.sign().status, 303)
        self.assertEqual(road.plan().status, 303)

        before = self.k1()
        self.assertEqual(road.left().status, 201)
        self.assertEqual(self.k1(), [count + 1 for count in before])
        self.assertNotIn(f"{road.case}/", manager.open("/werk").text)


def soon(hours):
    """So many hours from now; a demonstration stands on its own day, with our time of day."""
    now = datetime.now(ZoneInfo("Europe/Amsterdam"))
    later = now.replace(tzinfo=None) + timedelta(hours=hours)
    day = date.fromisoformat(TODAY) + (later.date() - now.date())
    return {"day": day.isoformat(), "time": later.strftime("%H:%M")}


if __name__ == "__main__":
    unittest.main()
