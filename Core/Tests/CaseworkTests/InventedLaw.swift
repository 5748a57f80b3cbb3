import Kernel
import Law

/// A law for tests, small enough to know by heart: what Casework makes of an answer is tested
/// here, whether the answers are right is a matter of Law.
enum InventedLaw {
    static let corpus = Result {
        try Corpus(files: [sources, events, scenarios, first, second], version: "invented")
    }

    /// The same law with one holiday more: the day on which Amara's period would end.
    static let withHoliday = Result {
        let longer = first.text.replacing(
            "holidays: [", with: "holidays: [{name: kingsDay, month: 4, day: 8}, "
        ).replacing("longest: []", with: "longest: [12 weeks]")
        let calendar = CorpusFile(path: first.path, text: longer)
        return try Corpus(
            files: [sources, events, scenarios, calendar, second], version: "changed")
    }

    /// The acts that a blocker bars; one that is not named bars all.
    static let bars: [Blocker: [BarredAct]] = [
        .objectionOrApplication: [.detention],
        .medicalApplication: [.departurePeriod, .contactWithOrigin],
        .traffickingReflection: [.booking],
        .medicalCategory: [.execution],
        .criminalSentence: [.execution, .booking],
    ]

    /// Barred everything until this day, nothing from the next on.
    static let lapsing = Blocker.interimMeasureRequest
    static let lapsesAfter = "2026-06-11"

    static let gates: [Gate: (bars: [BarredAct], shelfLife: String?)] = [
        .nonRefoulement: ([.contactWithOrigin, .booking, .execution], "6 months"),
        .returnDecision: ([.departurePeriod, .booking, .execution], nil),
        .adequateReception: ([.booking, .execution], "3 months"),
        .presentable: ([.presentation], "3 working days"),
        .fitToTravel: ([.booking, .execution], "1 months"),
        .prosecutorConsent: ([.booking, .execution], nil),
        .personInformed: ([.presentation, .boarding], nil),
    ]

    static func closers(_ blocker: Blocker) -> (roles: [Role], partners: [Partner]) {
        switch blocker {
        case .rule39Measure, .courtStay: ([.teamLead], [])
        case .criminalSentence: ([], [.police])
        default: ([.returnCaseManager, .teamLead], [.ind])
        }
    }

    static func outcomes(_ blocker: Blocker) -> [Outcome: OutcomeEffect] {
        var effects: [Outcome: OutcomeEffect] = [
            .rejected: .closes, .withdrawn: .closes, .lapsed: .closes,
        ]
        switch blocker {
        case .interimMeasureRequest: effects[.granted] = .becomes(.courtStay)
        case .medicalApplication: effects[.granted] = .becomes(.medicalPostponement)
        default: break
        }
        return effects
    }

    private static let sources = CorpusFile(path: "sources/2010-01-01.yaml", text: "sources: []")

    private static let events = CorpusFile(
        path: "invented/events.yaml", text: "events: [{code: returnDecision, nl: b, en: d}]")

    private static var scenarios: CorpusFile {
        let rules =
            Blocker.allCases.map(\.rawValue) + gates.keys.map(\.rawValue)
            + ["RET-02", "RET-04", "RET-05"]
        return CorpusFile(
            path: "invented/scenarios.yaml",
            text: """
                scenarios:
                - {name: invented, shows: [\(rules.sorted().joined(separator: ", "))],
                   rule: RET-02, on: 2026-01-01, article: A}
                """)
    }

    private static var first: CorpusFile {
        CorpusFile(
            path: "invented/2010-01-01.yaml",
            text: """
                validFrom: 2010-01-01
                calendars:
                - {regime: ATW, article: A, url: "https://example.org", unverified: invented,
                   holidays: [{name: liberationDay, month: 6, day: 10}], equated: [],
                   equatedRead: [], movesEnd: true, longest: []}
                rules:
                \(Blocker.allCases.map { rule($0, bars[$0] ?? BarredAct.allCases) }.joined())
                \(Gate.allCases.map(rule).joined())
                \(term("RET-02", "shortest: 4 weeks, longest: 4 weeks"))
                \(term("RET-04", "shortest: 0 days, longest: 27 days, grounds: [62(2)(a)]"))
                \(term("RET-05", "shortest: 29 days, longest: 90 days"))
                """)
    }

    private static var second: CorpusFile {
        CorpusFile(
            path: "invented/2026-06-12.yaml",
            text: "validFrom: 2026-06-12\nrules:\n\(rule(lapsing, []))")
    }

    private static func rule(_ blocker: Blocker, _ bars: [BarredAct]) -> String {
        let closers = closers(blocker)
        let ends = outcomes(blocker).map { outcome, effect in
            if case .becomes(let stronger) = effect {
                "\(outcome): \(stronger.rawValue)"
            } else {
                "\(outcome): closes"
            }
        }
        return """
            - {id: \(blocker.rawValue), kind: blocker, \(common(lifts: true)),
               absolute: \(closers.roles == [.teamLead]), document: true,
               closers: {roles: [\(list(closers.roles))], partners: [\(list(closers.partners))]},
               outcomes: {\(ends.sorted().joined(separator: ", "))}, cells: {\(cells(bars))}}

            """
    }

    private static func rule(_ gate: Gate) -> String {
        guard let row = gates[gate] else { return "" }
        let life = row.shelfLife.map { "shelfLife: \($0), shelfLifeAssumed: true," } ?? ""
        return """
            - {id: \(gate.rawValue), kind: gate, \(common(lifts: true)), \(life)
               cells: {\(cells(row.bars))}}

            """
    }

    private static func term(_ id: String, _ length: String) -> String {
        """
        - {id: \(id), kind: deadline, \(common(lifts: false)), \(length), calendar: ATW,
           counting: after, protects: person, suspension: restarts, suspendedBy: [SUS-01],
           start: [returnDecision]}
        """
    }

    private static func common(lifts: Bool) -> String {
        let words = lifts ? "{name: n, why: w, lift: l}" : "{name: n, why: w}"
        return """
            nl: \(words), en: \(words), article: A, url: "https://example.org", status: inForce,
               selector: actPlanned, unverified: invented
            """
    }

    private static func cells(_ bars: [BarredAct]) -> String {
        // A part follows its whole, unless it is barred alone.
        BarredAct.allCases.filter { $0.whole == nil || bars.contains($0) }.map { act in
            bars.contains(act) ? "\(act): {bars: true}" : "\(act): {bars: false, note: invented}"
        }.joined(separator: ", ")
    }

    private static func list(_ codes: [some RawRepresentable<String>]) -> String {
        codes.map(\.rawValue).joined(separator: ", ")
    }
}
