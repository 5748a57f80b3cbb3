"""Killed without warning under load: nothing that was acknowledged is lost or doubled."""

import http.client
import random
import sqlite3
import threading
import time
import unittest
import uuid

from road import handover
from served import Server, demonstration

KILLS = 20
AT_ONCE = 8


class Load:
    """Partners that hand over one invented person after the other until nobody answers."""

    def __init__(self, server, first):
        self.server, self.sent, self.answered = server, {}, {}
        numbers = [first + n * 1_000 for n in range(AT_ONCE)]
        self.threads = [threading.Thread(target=self.work, args=(n,)) for n in numbers]
        for thread in self.threads:
            thread.start()

    def work(self, number):
        while True:
            number += 1
            key = str(uuid.uuid4())
            self.sent[key] = str(number)
            try:
                answer = self.server.message("handovers", handover(str(number)), key=key)
            except (OSError, http.client.HTTPException, ValueError):
                return
            if answer.status == 201:
                self.answered[key] = answer.json["caseNumber"]

    def end(self):
        for thread in self.threads:
            thread.join()


def handovers(place):
    with sqlite3.connect(place.ledger) as file:
        return file.execute(
            "SELECT COUNT(*) FROM event WHERE type = 'case.handedOver'").fetchone()[0]


class Kill(unittest.TestCase):
    def setUp(self):
        self.place = demonstration()
        self.seed = random.randrange(1 << 32)

    def tearDown(self):
        self.place.remove()

    def killed(self):
        """Everything that was sent, and what was acknowledged, before each of the kills."""
        chance = random.Random(self.seed)
        sent, answered = {}, {}
        for round in range(KILLS):
            server = Server(self.place)
            load = Load(server, 4_000_000_000 + round * 10_000)
            time.sleep(chance.uniform(0.05, 0.9))
            server.kill()
            load.end()
            sent |= load.sent
            answered |= load.answered
        return sent, answered

    def test_nothing_acknowledged_is_lost_or_doubled(self):
        before = handovers(self.place)
        sent, answered = self.killed()
        server = Server(self.place)
        for key, number in sent.items():
            again = server.message("handovers", handover(number), key=key)
            self.assertIn(again.status, (200, 201), f"seed {self.seed}: {again.text}")
            if key in answered:
                self.assertEqual(again.status, 200, f"lost, seed {self.seed}")
                self.assertEqual(again.json["caseNumber"], answered[key])
        server.stop()
        self.assertEqual(handovers(self.place) - before, len(sent), f"seed {self.seed}")
        self.place.rotonde("verify")
        self.assertGreater(len(answered), KILLS, "there was hardly any load")
        print(f"{KILLS} kills: {len(answered)} acknowledged, {len(sent) - len(answered)} cut off,"
              f" 0 lost, 0 doubled (seed {self.seed})")


if __name__ == "__main__":
    unittest.main()
