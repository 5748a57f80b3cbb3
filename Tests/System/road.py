"""The steps of one case, as partners and officers take them on the demonstration's own day."""

import re

TODAY = "2024-09-02"
MOROCCO = "5022"
QUESTIONS = [
    "willingness", "travelDocuments", "health", "vulnerability", "family", "fearOfReturn",
    "understanding",
]
BLOCKERS = [f"SUS-{n:02}" for n in range(1, 19) if n not in (14, 16, 17)]


def handover(number, family="Verzonnen", given="Naam", day="2024-08-05", **blockers):
    """A complete handover of an invented person; keyword `SUS_08="yes"` answers a blocker."""
    answers = {blocker: "no" for blocker in BLOCKERS}
    answers.update({name.replace("_", "-"): answer for name, answer in blockers.items()})
    return {
        "caseType": "regularReturn", "handedOverOn": day, "unaccompaniedMinor": "no",
        "person": {
            "vNumber": number, "familyName": family, "givenName": given,
            "bornOn": "1990-05-17", "nationality": "0131",
        },
        "blockers": answers,
        "file": dict.fromkeys(
            ["identity", "legalBasis", "procedures", "medicalFlags", "safetyFlags"], True),
    }


class Road:
    """One person from handover to departure; every step answers as the server did."""

    def __init__(self, server, officers, number, **person):
        self.server, self.officers, self.number = server, officers, number
        self.words = person.pop("words", "Niets bijzonders.")
        answer = server.message("handovers", handover(number, **person))
        assert answer.status == 201, answer.text
        self.case = f"/zaken/{answer.json['caseNumber']}"

    def accept(self):
        return self.officers["Binnen"].fill(f"{self.case}/overdracht", oordeel="aanvaarden")

    def assign(self):
        lead = self.officers["Leidsman"]
        form = lead.open(f"{self.case}/toewijzen").text
        manager = re.search(r'value="([0-9a-f]{32})"[^>]*>\s*R. de Vries', form).group(1)
        return lead.fill(f"{self.case}/toewijzen", regievoerder=manager)

    def interview(self):
        answers = {f"{question}-answer": self.words for question in QUESTIONS}
        return self.officers["de Vries"].fill(
            f"{self.case}/gesprek", dag=TODAY, tolk="aanwezig", **answers)

    def decide(self):
        return self.officers["Leidsman"].fill(
            f"{self.case}/terugkeerbesluit", dag="2024-08-20", door="ind", land=MOROCCO,
            termijn="geen", grond="62(2)(b)", motivering=self.words,
            uitgereikt="2024-08-20", weg="handedOver", woorden="interpreted")

    def sign(self, gate="SUS-14"):
        return self.officers["Leidsman"].fill(
            f"{self.case}/toets-tekenen?toets={gate}", toets=gate, land=MOROCCO,
            uitkomst="veilig", motivering=self.words, tot="2024-10-15", ondertekening="ja")

    def document(self):
        return self.officers["de Vries"].fill(
            f"{self.case}/document-vastleggen", soort="passport", land=MOROCCO, opent=MOROCCO,
            van="2024-01-01", tot="2026-01-01", nummer="A1")

    def plan(self, day="2024-09-12", time="10:40"):
        return self.officers["de Vries"].fill(
            f"{self.case}/vertrek-plannen", dag=day, tijd=time, land=MOROCCO)

    def prepare(self):
        """Everything up to the plan itself."""
        for step in (self.accept, self.assign, self.interview, self.decide, self.sign,
                     self.document):
            answer = step()
            assert answer.status == 303, f"{step.__name__}: {answer.status}\n{answer.text}"

    def raised(self, blocker, day=TODAY):
        return self.server.message(
            "procedures",
            {"vNumber": self.number, "blocker": blocker, "event": "raised", "on": day})

    def closed(self, blocker, outcome, document="zaaknummer AWB 24/1"):
        return self.server.message(
            "procedures",
            {"vNumber": self.number, "blocker": blocker, "event": "closed", "on": TODAY,
             "outcome": outcome, "document": document})

    def lead_closes(self, blocker, outcome, document="uitspraak AWB 24/2"):
        return self.officers["Leidsman"].fill(
            f"{self.case}/belemmering-sluiten", belemmering=blocker, uitkomst=outcome,
            dag=TODAY, kenmerk=document)

    def second_confirms(self, blocker):
        return self.officers["Zijlstra"].fill(
            f"{self.case}/sluiting-bevestigen", belemmering=blocker, bevestiging="ja")

    def left(self, manner="forced"):
        evidence = {"forced": "departureReport", "independent": "iomConfirmation"}[manner]
        return self.server.message(
            "departure-reports",
            {"vNumber": self.number, "manner": manner, "evidence": evidence, "leftOn": TODAY},
            token="demo-kmar")
