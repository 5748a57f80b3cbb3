import Law

/// Rules for tests beside the shipped calendars, small enough to know by heart.
enum TestLaw {
    private static let read = Result {
        let shipped = try CorpusFile.shipped()
        return try Corpus(files: shipped + files, version: "test")
    }

    static func law() throws -> Corpus { try read.get() }

    static let files = [
        CorpusFile(
            path: "test/events.yaml",
            text: "events: [{code: tested, nl: a, en: b}, {code: hushed, nl: a, en: b}]"),
        CorpusFile(
            path: "test/scenarios.yaml",
            text: """
                scenarios:
                - {name: all, rule: T-PAUSE, start: 2026-03-02, ends: 2026-04-13, shows: [T-PAUSE,
                   T-RESTART, T-FIXED, T-MORE, T-TOTAL, T-OWN, T-LEAST, T-LIBERTY, T-HOURS,
                   T-UNION, T-WORK, T-BACK, T-GENERAL, T-SPECIAL, T-TEXT, T-RANGE, T-SHIFT,
                   T-SHORT]}
                """),
        CorpusFile(path: "test/2020-01-01.yaml", text: "validFrom: 2020-01-01\nrules:\n\(rules)"),
        CorpusFile(
            path: "test/2026-06-12.yaml",
            text: """
                validFrom: 2026-06-12
                appliesFrom: ammrAppliesFrom
                rules:
                \(rule("T-SHIFT", "value: 2 months, calendar: EU-PACT", selector: registered))
                \(text("T-SHORT"))
                """),
    ]

    private static let registered = "applicationRegistered"

    private static let rules = [
        rule("T-PAUSE", "value: 6 weeks", suspension: "pauses, suspendedBy: [hushed]"),
        rule("T-RESTART", "value: 4 weeks", suspension: "restarts, suspendedBy: [SUS-08]"),
        rule("T-FIXED", "value: 2 weeks"),
        extends("T-MORE", "value: 4 weeks, effect: adds"),
        extends("T-TOTAL", "value: 18 months, effect: sets"),
        extends("T-OWN", "value: 3 years, effect: sets, fromOwnEvent: true"),
        extends("T-LEAST", "value: 3 months, effect: atLeast"),
        rule(
            "T-LIBERTY", "value: 6 months, calendar: LIBERTY, countsEarlier: true",
            counting: "from"),
        rule("T-HOURS", "value: 6 hours, calendar: LIBERTY", counting: "from"),
        rule("T-UNION", "value: 72 hours, calendar: EU-1182/71"),
        rule("T-WORK", "value: 3 working days, calendar: PLAIN", counting: "before"),
        rule("T-BACK", "value: 2 weeks", counting: "before"),
        rule("T-GENERAL", "value: 6 weeks"),
        rule("T-SPECIAL", "value: 4 weeks, overrides: T-GENERAL, caseTypes: [dublinTransfer]"),
        text("T-TEXT"),
        rule("T-RANGE", "shortest: 7 days, longest: 30 days"),
        rule("T-SHIFT", "value: 3 months, calendar: EU-DUBLIN3", selector: registered),
        rule("T-SHORT", "value: 28 days"),
    ].joined(separator: "\n")

    private static func rule(
        _ id: String, _ own: String, counting: String = "after", suspension: String = "none",
        selector: String = "started"
    ) -> String {
        let calendar = own.contains("calendar:") ? "" : ", calendar: ATW"
        return """
            - {id: \(id), kind: deadline, \(common(selector)), \(own)\(calendar), protects: person,
               counting: \(counting), suspension: \(suspension), start: [tested]}
            """
    }

    private static func extends(_ id: String, _ own: String) -> String {
        """
        - {id: \(id), kind: extension, \(common("started")), \(own), start: [hushed],
           extends: [T-PAUSE, T-RESTART, T-FIXED, T-SHIFT, T-LIBERTY]}
        """
    }

    private static func text(_ id: String) -> String {
        "- {id: \(id), kind: effect, \(common("started"))}"
    }

    private static func common(_ selector: String) -> String {
        """
        nl: {name: n, why: w}, en: {name: n, why: w}, article: A, url: "https://example.org",
           status: inForce, selector: \(selector),
           verified: {by: text read, at: 2026-11-23, in: ATW}
        """
    }
}
