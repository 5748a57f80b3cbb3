"""Every page that the browser looks at, one line each.

The address of a case is found by the name in the worklist: `{Youssef}` is the number of his case.
A route of the site that no line shows, and a line without a route, make test_routes fail.
"""

import os
import re
from dataclasses import dataclass

MANAGER, LEAD, INTAKE = "R. de Vries", "T. Leidsman", "I. Binnen"
ANALYST = "A. Teller"
PUBLIC, WORKBENCH = "public", "workbench"

# The cases that the demonstration tells on purpose, as the worklist names the person.
CASES = {"Youssef": "Youssef B.", "Maryam": "Maryam H.", "Daniel": "Daniel O.", "Samira": "Samira I."}
# Where whoever sees all cases finds somebody among them.
CASE_LISTS = {"Daniel": "/zaken?fase=received"}


@dataclass(frozen=True)
class Page:
    """`kind` chooses the budget; a key page is looked at in all views; `status` is expected."""

    name: str
    address: str
    officer: str | None
    kind: str
    is_key: bool = False
    status: int = 200

    @property
    def path(self):
        return self.address.partition("?")[0]


KEY = True
ALL = [
    Page("rotonde", "/", None, PUBLIC, KEY),
    Page("cijfers", "/cijfers", None, PUBLIC, KEY),
    Page("cijfers-maand", "/cijfers/2024-08", None, PUBLIC),
    Page("waarborgen", "/waarborgen", None, PUBLIC, KEY),
    Page("termijn-berekenen", "/termijn-berekenen", None, PUBLIC, KEY),
    Page("termijn-berekend", "/termijn-berekenen?regel=DUB-08&begin=2026-07-06"
         "&geregistreerd=2026-06-20", None, PUBLIC),
    Page("termijn-verlengd", "/termijn-berekenen?regel=DUB-08&begin=2026-07-06"
         "&geregistreerd=2026-07-01&verlenging=DUB-10&verlengd=2026-08-03&van=2026-09-01"
         "&tot=2026-09-10&van2=2026-10-01&tot2=2026-10-10", None, PUBLIC),
    Page("termijn-fout", "/termijn-berekenen?regel=AWB-01&begin=31-4-2026", None, PUBLIC,
         status=400),
    Page("wet", "/wet", None, PUBLIC, KEY),
    Page("wet-pact", "/wet?op=2026-06-12", None, PUBLIC),
    Page("wet-leeg", "/wet?op=1950-01-01", None, PUBLIC),
    Page("wet-fout", "/wet?op=31-4-2026", None, PUBLIC, status=400),
    Page("wet-wijzigingen", "/wet/wijzigingen", None, PUBLIC, KEY),
    Page("wet-gewijzigd", "/wet/wijzigingen?van=2026-06-12&tot=2026-06-12", None, PUBLIC),
    Page("wet-wijzigingen-fout", "/wet/wijzigingen?van=2026-06-12&tot=2026-06-11", None, PUBLIC,
         status=400),
    Page("regel", "/wet/RET-02", None, PUBLIC, KEY),
    Page("regel-belemmering", "/wet/SUS-08?op=2026-06-12", None, PUBLIC),
    Page("regel-geen-tekst", "/wet/DET-21?op=2026-06-11", None, PUBLIC),
    Page("regel-onbekend", "/wet/RET-99", None, PUBLIC, status=404),
    Page("voorstel", "/wet/voorstel", LEAD, WORKBENCH),
    Page("inloggen", "/inloggen", None, PUBLIC, KEY),
    Page("gids", "/stijlgids", None, PUBLIC, KEY),
    Page("gids-onderdelen", "/stijlgids/onderdelen", None, PUBLIC, KEY),
    Page("gids-formulieren", "/stijlgids/formulieren", None, PUBLIC, KEY),
    Page("gids-tabellen", "/stijlgids/tabellen", None, PUBLIC, KEY),
    Page("gids-zaak", "/stijlgids/zaak", None, PUBLIC, KEY),
    Page("gids-grafieken", "/stijlgids/grafieken", None, PUBLIC, KEY),
    Page("gids-bevestigen", "/stijlgids/bevestigen", None, PUBLIC),
    Page("gids-opdracht", "/stijlgids/opdracht", None, PUBLIC),
    Page("gids-opdracht-klaar", "/stijlgids/opdracht-klaar", None, PUBLIC),
    Page("onbekend", "/nergens", None, PUBLIC, status=404),
    Page("werk", "/werk", MANAGER, WORKBENCH, KEY),
    Page("werk-leiding", "/werk", LEAD, WORKBENCH),
    Page("werk-zonder-recht", "/werk", ANALYST, WORKBENCH, status=403),
    Page("taken", "/taken", MANAGER, WORKBENCH, KEY),
    Page("taken-alles", "/taken?van=team", LEAD, WORKBENCH),
    Page("taken-fout", "/taken?van=x&uiterlijk=morgen", LEAD, WORKBENCH, status=400),
    Page("ontbrekend", "/ontbrekend?welke=alle", MANAGER, WORKBENCH),
    Page("ontbrekend-fout", "/ontbrekend?van=x", LEAD, WORKBENCH, status=400),
    Page("termijnen", "/termijnen", MANAGER, WORKBENCH, KEY),
    Page("termijnen-verschoven", "/termijnen?welke=verschoven", LEAD, WORKBENCH),
    Page("termijnen-fout", "/termijnen?welke=x", LEAD, WORKBENCH, status=400),
    Page("zaken", "/zaken", MANAGER, WORKBENCH, KEY),
    Page("zaken-fout", "/zaken?fase=x&uiterlijk=morgen", LEAD, WORKBENCH, status=400),
    Page("zoeken", "/zoeken", MANAGER, WORKBENCH),
    Page("zoeken-verlopen", "/zoeken/00000000000000000000000000000000", LEAD, WORKBENCH, status=404),
    Page("herstel", "/herstel", LEAD, WORKBENCH),
    Page("landen", "/landen", LEAD, WORKBENCH),
    Page("landen-weinig", "/landen", ANALYST, WORKBENCH),
    Page("land", "/landen/5022", LEAD, WORKBENCH),
    Page("sturing", "/sturing", MANAGER, WORKBENCH, KEY),
    Page("kpi", "/sturing/kpi/K1.departures", MANAGER, WORKBENCH),
    Page("kpi-zonder-zaken", "/sturing/kpi/K1.departures", ANALYST, WORKBENCH),
    Page("plan", "/plan", MANAGER, WORKBENCH),
    Page("plan-actie", "/plan/acties/J5.3", LEAD, WORKBENCH),
    Page("plan-randvoorwaarden", "/plan/randvoorwaarden", MANAGER, WORKBENCH),
    Page("plan-begroting", "/plan/begroting", MANAGER, WORKBENCH),
    Page("plan-instroom", "/plan/instroom", MANAGER, WORKBENCH),
    Page("plan-risicos", "/plan/risicos", MANAGER, WORKBENCH),
    Page("zaak", "/zaken/{Youssef}", MANAGER, WORKBENCH, KEY),
    Page("zaak-gepland", "/zaken/{Maryam}", MANAGER, WORKBENCH),
    Page("zaak-nieuw", "/zaken/{Daniel}", INTAKE, WORKBENCH),
    Page("zaak-gedaan", "/zaken/{Youssef}?gedaan=gesprek", MANAGER, WORKBENCH),
    Page("overdracht", "/zaken/{Daniel}/overdracht", INTAKE, WORKBENCH),
    Page("toewijzen", "/zaken/{Daniel}/toewijzen", LEAD, WORKBENCH),
    Page("gesprek", "/zaken/{Youssef}/gesprek", MANAGER, WORKBENCH, KEY),
    Page("terugkeerbesluit", "/zaken/{Youssef}/terugkeerbesluit", LEAD, WORKBENCH),
    Page("vertrek-plannen", "/zaken/{Youssef}/vertrek-plannen", MANAGER, WORKBENCH, KEY),
    Page("besluit-uitreiken", "/zaken/{Youssef}/besluit-uitreiken", MANAGER, WORKBENCH),
    Page("vertrek-vertellen", "/zaken/{Maryam}/vertrek-vertellen", MANAGER, WORKBENCH),
    Page("zaak-dublin", "/zaken/{Samira}", MANAGER, WORKBENCH),
    Page("aanvraag-dagen", "/zaken/{Samira}/aanvraag-dagen", MANAGER, WORKBENCH),
    Page("termijn-beginnen", "/zaken/{Samira}/termijn-beginnen", MANAGER, WORKBENCH),
    Page("termijn-verlengen", "/zaken/{Samira}/termijn-verlengen", LEAD, WORKBENCH),
    Page("termijn-tekst", "/zaken/{Samira}/termijn-tekst", LEAD, WORKBENCH),
    Page("strengere-wet", "/zaken/{Samira}/strengere-wet", LEAD, WORKBENCH),
    Page("termijn-einde", "/zaken/{Samira}/termijn-einde", MANAGER, WORKBENCH),
    Page("verval-bevestigen", "/zaken/{Samira}/verval-bevestigen", MANAGER, WORKBENCH),
    Page("vertrek-annuleren", "/zaken/{Maryam}/vertrek-annuleren", MANAGER, WORKBENCH),
    Page("vertrek-melden", "/zaken/{Youssef}/vertrek-melden", MANAGER, WORKBENCH),
    Page("uit-beeld", "/zaken/{Youssef}/uit-beeld", MANAGER, WORKBENCH),
    Page("heropenen", "/zaken/{Youssef}/heropenen", LEAD, WORKBENCH),
    Page("belemmering-melden", "/zaken/{Youssef}/belemmering-melden", MANAGER, WORKBENCH),
    Page("belemmering-sluiten", "/zaken/{Youssef}/belemmering-sluiten", MANAGER, WORKBENCH),
    Page("sluiting-bevestigen", "/zaken/{Youssef}/sluiting-bevestigen", LEAD, WORKBENCH),
    Page("toets-tekenen", "/zaken/{Youssef}/toets-tekenen?toets=SUS-14", MANAGER, WORKBENCH),
    Page("telefoonnotitie", "/zaken/{Youssef}/telefoonnotitie", MANAGER, WORKBENCH),
    Page("gesprek-plannen", "/zaken/{Youssef}/gesprek-plannen", MANAGER, WORKBENCH),
    Page("gesprek-verplaatsen", "/zaken/{Youssef}/gesprek-verplaatsen", MANAGER, WORKBENCH),
    Page("gesprek-afzeggen", "/zaken/{Youssef}/gesprek-afzeggen", MANAGER, WORKBENCH),
    Page("agenda", "/agenda", MANAGER, WORKBENCH),
    Page("agenda-fout", "/agenda?dag=morgen&plaats=XXX", LEAD, WORKBENCH, status=400),
    Page("verslagen", "/zaken/{Youssef}/verslagen", MANAGER, WORKBENCH),
    Page("verslag-wijzigen", "/zaken/{Youssef}/verslag-wijzigen", MANAGER, WORKBENCH),
    Page("verslag-reactie", "/zaken/{Youssef}/verslag-reactie", MANAGER, WORKBENCH),
    Page("vertrekplan", "/zaken/{Youssef}/vertrekplan", MANAGER, WORKBENCH),
    Page("vertrekplan-maken", "/zaken/{Youssef}/vertrekplan-maken", MANAGER, WORKBENCH),
    Page("vertrekplan-stap", "/zaken/{Youssef}/vertrekplan-stap", MANAGER, WORKBENCH),
    Page("vertrekplan-herzien", "/zaken/{Youssef}/vertrekplan-herzien", MANAGER, WORKBENCH),
    Page("wil-vertrekken", "/zaken/{Youssef}/wil-vertrekken", MANAGER, WORKBENCH),
    Page("bereidheid-einde", "/zaken/{Youssef}/bereidheid-einde", MANAGER, WORKBENCH),
    Page("steun-vragen", "/zaken/{Youssef}/steun-vragen", MANAGER, WORKBENCH),
    Page("steun-antwoord", "/zaken/{Youssef}/steun-antwoord", MANAGER, WORKBENCH),
    Page("steun-intrekken", "/zaken/{Youssef}/steun-intrekken", MANAGER, WORKBENCH),
    Page("zelfstandig-vertrek", "/zaken/{Youssef}/zelfstandig-vertrek", MANAGER, WORKBENCH),
    Page("zelfstandig-af", "/zaken/{Maryam}/zelfstandig-af", MANAGER, WORKBENCH),
    Page("bereikbaar", "/zaken/{Youssef}/bereikbaar", MANAGER, WORKBENCH),
    Page("anders-sluiten", "/zaken/{Youssef}/anders-sluiten", MANAGER, WORKBENCH),
    Page("vluchten", "/vluchten", MANAGER, WORKBENCH),
    Page("taak-overnemen", "/zaken/{Daniel}/taak-overnemen", INTAKE, WORKBENCH),
    Page("taak-overdragen", "/zaken/{Daniel}/taak-overdragen", INTAKE, WORKBENCH),
    Page("taak-uitstellen", "/zaken/{Daniel}/taak-uitstellen", INTAKE, WORKBENCH),
    Page("taak-terugnemen", "/zaken/{Daniel}/taak-terugnemen", INTAKE, WORKBENCH),
    Page("herinneren", "/zaken/{Maryam}/herinneren", MANAGER, WORKBENCH),
    Page("anders-gekomen", "/zaken/{Maryam}/anders-gekomen", MANAGER, WORKBENCH),
    Page("waarneming", "/waarneming", LEAD, WORKBENCH),
    Page("piket", "/piket", LEAD, WORKBENCH),
    Page("afwegingskader", "/afwegingskader", LEAD, WORKBENCH),
    Page("wegen", "/zaken/{Youssef}/wegen", MANAGER, WORKBENCH),
    Page("reisdocumenten", "/zaken/{Youssef}/reisdocumenten", MANAGER, WORKBENCH),
    Page("persoon", "/zaken/{Youssef}/persoon", MANAGER, WORKBENCH),
    Page("naam-vastleggen", "/zaken/{Youssef}/naam-vastleggen", MANAGER, WORKBENCH),
    Page("nationaliteit", "/zaken/{Youssef}/nationaliteit", MANAGER, WORKBENCH),
    Page("nummer-vastleggen", "/zaken/{Youssef}/nummer-vastleggen", MANAGER, WORKBENCH),
    Page("vertegenwoordiger", "/zaken/{Youssef}/vertegenwoordiger", MANAGER, WORKBENCH),
    Page("machtiging-eindigen", "/zaken/{Youssef}/machtiging-eindigen", MANAGER, WORKBENCH),
    Page("taal", "/zaken/{Youssef}/taal", MANAGER, WORKBENCH),
    Page("omstandigheden", "/zaken/{Youssef}/omstandigheden", MANAGER, WORKBENCH),
    Page("dossier-koppelen", "/zaken/{Youssef}/dossier-koppelen", MANAGER, WORKBENCH),
    Page("koppeling-losmaken", "/zaken/{Youssef}/koppeling-losmaken", MANAGER, WORKBENCH),
    Page("verzoening", "/verzoening", LEAD, WORKBENCH),
    Page("verzoening-fout", "/verzoening?soort=x", LEAD, WORKBENCH, status=400),
    Page("tegenspraak", "/zaken/{Youssef}/tegenspraak", MANAGER, WORKBENCH),
    Page("opgave-intrekken", "/zaken/{Youssef}/opgave-intrekken", MANAGER, WORKBENCH),
    Page("aanvraag-opdracht", "/zaken/{Youssef}/aanvraag-opdracht", MANAGER, WORKBENCH),
    Page("aanvraag-aanvullen", "/zaken/{Youssef}/aanvraag-aanvullen", MANAGER, WORKBENCH),
    Page("aanvraag-terug", "/zaken/{Youssef}/aanvraag-terug", MANAGER, WORKBENCH),
    Page("aanvraag-indienen", "/zaken/{Youssef}/aanvraag-indienen", MANAGER, WORKBENCH),
    Page("aanvraag-rappel", "/zaken/{Youssef}/aanvraag-rappel", MANAGER, WORKBENCH),
    Page("presentatie-plannen", "/zaken/{Youssef}/presentatie-plannen", MANAGER, WORKBENCH),
    Page("presentatie-check", "/zaken/{Youssef}/presentatie-check", MANAGER, WORKBENCH),
    Page("presentatie", "/zaken/{Youssef}/presentatie", MANAGER, WORKBENCH),
    Page("aanvraag-uitkomst", "/zaken/{Youssef}/aanvraag-uitkomst", MANAGER, WORKBENCH),
    Page("document-ontvangen", "/zaken/{Youssef}/document-ontvangen", MANAGER, WORKBENCH),
    Page("aanvraag-intrekken", "/zaken/{Youssef}/aanvraag-intrekken", MANAGER, WORKBENCH),
    Page("document-vastleggen", "/zaken/{Youssef}/document-vastleggen", MANAGER, WORKBENCH),
    Page("document-eindigen", "/zaken/{Youssef}/document-eindigen", MANAGER, WORKBENCH),
]

# Routes that answer no page, each with the reason why no browser looks at it.
NO_PAGE = {
    r"/health": "a word for whoever watches the server",
    r"/assets/.*": "files that pages load; their weight is counted there",
    r"/openapi\.json": "a document for partners' programs",
    r"/chain/.*": "messages of partners",
    r"/cijfers/.*/.*": "a publication as a file",
    r".*\.csv": "numbers of a chart as a file",
}


def chosen():
    """All pages, or those of `PAGES=zaak,werk scripts/browser-tests`."""
    names = set(filter(None, os.environ.get("PAGES", "").split(",")))
    unknown = names - {page.name for page in ALL}
    assert not unknown, f"no such page: {unknown}"
    return [page for page in ALL if not names or page.name in names]


def is_shown_by(route, page):
    """Whether this page stands at this route, such as `/zaken/{number}/gesprek`."""
    pattern = re.sub(r"\\{[^/]+\\}", "[^/]+", re.escape(route))
    return re.fullmatch(pattern, page.path) is not None
