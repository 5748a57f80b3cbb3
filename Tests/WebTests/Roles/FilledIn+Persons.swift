import Simulation

extension FilledIn {
    /// What the forms on a person are sent with, by their address.
    static let persons: [String: [String: String]] = [
        "naam-vastleggen": origin.merging(["achternaam": "Benanni"]) { $1 },
        "nationaliteit": origin.merging(["nationaliteit": "0055"]) { $1 },
        "nummer-vastleggen": origin.merging([
            "nummersoort": "vNumber", "nummer": "1234567890",
        ]) { $1 },
        "opgave-intrekken": [
            "opgave": nobodys, "reden": "shownFalse", "toelichting": "Nagevraagd.",
        ],
        "vertegenwoordiger": ["rol": "lawyer", "naam": "Mr. Licht", "vanaf": "2024-09-02"],
        "machtiging-eindigen": [
            "machtiging": nobodys, "reden": "laidDown", "dag": "2024-09-02",
        ],
        "koppeling-losmaken": [
            "dossier": nobodys, "reden": "differentPeople", "toelichting": "Twee personen.",
        ],
        "tegenspraak": [
            "tegenspraak": "nationalities/none", "geldt": "both", "toelichting": "Nagevraagd.",
        ],
        "taal": ["taal": "Tarifit", "tolk": "yes"],
        "omstandigheden": [
            "omstandigheden-reason": "declined", "dag": "2024-09-02", "opnieuw": "2024-10-02",
        ],
    ]

    private static let origin = [
        "bron": "person", "sterkte": "stated", "dag": "2024-09-02",
    ]

    // No person has one of these.
    private static let nobodys = "00000000000000000000000000000001"
}
