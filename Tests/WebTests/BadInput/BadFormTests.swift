import HummingbirdTesting
import Kernel
import Simulation
import Testing

/// What an officer can get wrong in a form: the form comes back with the fault at its field.
@Suite struct BadFormTests {
    static let long = String(repeating: "kanarie7351 ", count: 334)

    /// The field that is wrong, what stands in it, and where the list of faults leads.
    typealias Fault = (field: String, value: String, anchor: String)

    static let days: [Fault] = ["1899-12-31", "2101-01-01", "2023-02-29", "kanarie7351", ""].map {
        ("dag", $0, "dag")
    }
    static let texts: [String] = [
        "", long, "kanarie7351\u{0}", "\u{202E}kanarie7351", "\u{2066}kanarie7351",
        "e" + String(repeating: "\u{301}", count: 4_000),
    ]

    static let forms: [(act: String, fields: [String: String], faults: [Fault])] = [
        (
            "toewijzen", [:],
            [
                ("regievoerder", "", "regievoerder"),
                ("regievoerder", "kanarie7351", "regievoerder"),
                ("regievoerder", String(repeating: "a", count: 32), "regievoerder"),
            ]
        ),
        (
            "gesprek", FilledIn.interview,
            days + [
                ("tolk", "kanarie7351", "tolk-0"), ("health-answer", "Goed.", "health-answer"),
                ("health-reason", "", "health-answer"),
                ("health-reason", "kanarie7351", "health-answer"),
            ]
        ),
        (
            "terugkeerbesluit", FilledIn.decision,
            days + texts.map { ("motivering", $0, "motivering") } + [
                ("door", "kanarie7351", "door"), ("land", "0999", "land"),
                ("land", "kanarie7351", "land"), ("termijn", "kanarie7351", "termijn-0"),
                ("grond", "kanarie7351", "grond"),
            ]
        ),
        (
            "terugkeerbesluit", FilledIn.decision.merging(["termijn": "verkort"]) { $1 },
            [("dagen", "kanarie7351", "dagen"), ("dagen", "99999999999999999999", "dagen")]
        ),
        (
            "toets-tekenen?toets=SUS-14", FilledIn.assessment,
            texts.map { ("motivering", $0, "motivering") } + [
                ("uitkomst", "kanarie7351", "uitkomst-0"), ("tot", "2101-01-01", "tot"),
                ("ondertekening", "", "ondertekening"), ("land", "", "land"),
            ]
        ),
        (
            "vertrek-plannen", FilledIn.departure,
            days + [
                ("tijd", "24:00", "tijd"), ("tijd", "10:60", "tijd"),
                ("tijd", "10:40:00", "tijd"), ("tijd", "kanarie7351", "tijd"),
                ("land", "0999", "land"),
            ]
        ),
        ("vertrek-annuleren", [:], [("reden", "kanarie7351", "reden-0")]),
        (
            "vertrek-melden", FilledIn.report,
            days + [("wijze", "", "wijze-0"), ("bewijs", "kanarie7351", "bewijs-0")]
        ),
        ("uit-beeld", ["dag": "2024-09-02"], [("bewijs", "kanarie7351", "bewijs-0")]),
        ("heropenen", [:], [("reden", "kanarie7351", "reden-0")]),
        (
            "belemmering-melden", FilledIn.raised,
            days + [
                ("belemmering", "SUS-99", "belemmering-0"), ("kenmerk", long, "kenmerk"),
                ("kenmerk", "\u{202E}kanarie7351", "kenmerk"),
            ]
        ),
        (
            "belemmering-sluiten", FilledIn.closed,
            days + texts.map { ("kenmerk", $0, "kenmerk") } + [
                ("uitkomst", "kanarie7351", "uitkomst-0")
            ]
        ),
    ]

    @Test func `a bad field is named and nothing is recorded`() async throws {
        try await Scene.play { scene in
            let number = try await scene.openCase()
            let lead = try await scene.signIn(scene.cast.leads[0])
            for (act, fields, faults) in Self.forms {
                for fault in faults {
                    let wrong = fields.merging([fault.field: fault.value]) { $1 }
                    let what = "\(fault.field)=\(fault.value.prefix(30)) of \(act)"
                    // The form shows again what was entered, so that it can be mended.
                    let answer = try await scene.expect(400, what, secrets: []) {
                        try await lead.fill("/zaken/\(number)/\(act)", wrong)
                    }
                    let link = "<a href=\"#\(fault.anchor)\">"
                    #expect(answer.text.contains(link), "\(what)")
                }
            }
            #expect(!scene.log.text.contains("kanarie7351"))
        }
    }

    @Test func `what was entered comes back as text and never as a page`() async throws {
        try await Scene.play { scene in
            let number = try await scene.openCase()
            let lead = try await scene.signIn(scene.cast.leads[0])
            let script = "\"><script>kanarie7351</script>"
            let wrong = FilledIn.closed.merging(["dag": script, "kenmerk": script]) { $1 }
            let answer = try await scene.expect(400, "a script", secrets: ["<script>"]) {
                try await lead.fill("/zaken/\(number)/belemmering-sluiten", wrong)
            }
            #expect(answer.text.contains("kanarie7351"))
        }
    }
}
