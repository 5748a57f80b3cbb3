import Simulation

extension FilledIn {
    /// What the forms on travel documents are sent with, by their address.
    static let documents: [String: [String: String]] = [
        "aanvraag-opdracht": [
            "bij": "5010", "aanvraagsoort": "laissezPasser", "wijze": "inPerson",
            "bijlagen": "photos",
        ],
        "aanvraag-aanvullen": ["aanvraag": request, "bijlagen": "photos"],
        "aanvraag-terug": ["aanvraag": request, "redenen": "incomplete"],
        "aanvraag-indienen": ["aanvraag": request], "aanvraag-rappel": ["aanvraag": request],
        "presentatie-plannen": ["aanvraag": request, "dag": "2024-09-03"],
        "presentatie-check": ["aanvraag": request, "presentabel": "kan"],
        "presentatie": ["aanvraag": request, "dag": "2024-09-02"],
        "aanvraag-uitkomst": [
            "aanvraag": request, "uitkomst": "recognised", "dag": "2024-09-02",
        ],
        "document-ontvangen": document.merging(["aanvraag": request]) { $1 },
        "aanvraag-intrekken": ["aanvraag": request, "reden": "documentFound"],
        "document-vastleggen": document,
        "document-eindigen": ["document": request, "reden": "lost", "dag": "2024-09-02"],
    ]

    // Nobody has this one.
    private static let request = "00000000000000000000000000000001"

    private static let document = [
        "soort": "passport", "land": "5010", "opent": "5010", "van": "2024-01-01",
        "tot": "2026-01-01", "nummer": "A1",
    ]
}
