import Kernel
import Law
import Testing

/// What changed in the law between two days.
@Suite struct RuleChangeTests {
    /// One rule with three texts and a day without any:
    /// A from 1 March to 30 April, B from 1 May to 30 June, C from 1 August on.
    private static let law = Result {
        let versions = [
            ("2020-03-01", "value: 1 weeks", ""), ("2020-05-01", "value: 2 weeks", "06-30"),
            ("2020-08-01", "value: 3 weeks", ""),
        ]
        let files = versions.map { day, value, end in
            let until = end.isEmpty ? "" : "validUntil: 2020-\(end), "
            return CorpusFile(
                path: "change/\(day).yaml",
                text: """
                    validFrom: \(day)
                    rules:
                    - {id: T-1, kind: deadline, \(until)nl: {name: n, why: w},
                       en: {name: n, why: w}, article: "\(day)", url: "https://example.org",
                       status: inForce, selector: started, unverified: x, \(value),
                       counting: after, calendar: ATW, protects: person, suspension: none,
                       start: [tested]}
                    """)
        }
        let more = [
            CorpusFile(
                path: "change/events.yaml", text: "events: [{code: tested, nl: a, en: b}]"),
            CorpusFile(
                path: "change/scenarios.yaml",
                text: """
                    scenarios:
                    - {name: s, shows: [T-1], rule: T-1, start: 2020-03-02, ends: 2020-03-09}
                    """),
        ]
        return try Corpus(files: try CorpusFile.shipped() + files + more, version: "change")
    }

    /// Which changes there are from one day to another, each as its kind and its day.
    static let table: [(String, String, [String])] = [
        ("2020-02-29", "2020-02-29", []),
        ("2020-02-29", "2020-03-01", ["came 2020-03-01"]),
        ("2020-03-01", "2020-03-01", ["came 2020-03-01"]),
        ("2020-03-02", "2020-04-30", []),
        ("2020-04-30", "2020-05-01", ["changed 2020-05-01"]),
        ("2020-05-01", "2020-06-30", ["changed 2020-05-01"]),
        ("2020-05-02", "2020-06-30", []),
        ("2020-06-30", "2020-07-01", ["went 2020-07-01"]),
        ("2020-07-01", "2020-07-01", ["went 2020-07-01"]),
        ("2020-07-02", "2020-07-31", []),
        ("2020-07-31", "2020-08-01", ["came 2020-08-01"]),
        (
            "2020-01-01", "2020-12-31",
            ["came 2020-03-01", "changed 2020-05-01", "went 2020-07-01", "came 2020-08-01"]
        ),
        ("2020-05-02", "2020-05-01", []),
    ]

    @Test(arguments: table)
    func `a change counts on its own day`(first: String, last: String, found: [String]) throws {
        let (first, last) = (try #require(LocalDate(first)), try #require(LocalDate(last)))
        let changes = try Self.law.get().changes(between: first, and: last)
            .filter { $0.version?.rule.id == "T-1" }
        #expect(changes.map { "\($0.kind) \($0.day)" } == found)
    }

    @Test func `a change knows both texts`() throws {
        let day = try #require(LocalDate("2020-05-01"))
        let change = try #require(try Self.law.get().changes(between: day, and: day).first)
        #expect(change.old?.provision?.term?.longest == .weeks(1))
        #expect(change.new?.provision?.term?.longest == .weeks(2))
        #expect(
            change.old?.rule.article == "2020-03-01" && change.version?.rule.article == "2020-05-01"
        )
    }

    @Test func `the Pact changed the law on one day`() throws {
        let law = try Shipped.law()
        let changes = law.changes(between: .beforePact, and: .sincePact)
        #expect(Set(changes.map(\.day)) == [.sincePact])
        #expect(Set(changes.map(\.kind)) == Set(RuleChange.Kind.allCases))
        let ids = changes.compactMap(\.version?.rule.id)
        #expect(ids == ids.sorted() && ids.contains("SUS-02") && ids.contains("DET-21"))
    }

    // Whoever takes the changes one by one arrives at the law of the later day.
    @Test func `changes lead from the law of one day to that of another`() throws {
        let law = try Shipped.law()
        let first = try #require(LocalDate(2000, 1, 1))
        let last = try #require(LocalDate(2027, 1, 1))
        func texts(on day: LocalDate) -> Set<RuleVersion> {
            Set(law.chapters(on: day).flatMap(\.rules))
        }
        var held = texts(on: first)
        for change in law.changes(between: first.adding(days: 1), and: last) {
            if let old = change.old { #expect(held.remove(old) != nil) }
            if let new = change.new { #expect(held.insert(new).inserted) }
        }
        #expect(held == texts(on: last))
    }
}
