import Kernel
import Law
import Testing

/// Three changes of law, worked out on clocks that run.
@Suite struct ChangeTests {
    private static func day(_ text: String) throws -> LocalDate {
        try #require(LocalDate(text))
    }

    /// The shipped law with one text changed, and perhaps a file more.
    private static func law(
        _ path: String, _ old: String, _ new: String, and more: [CorpusFile] = []
    ) throws -> Corpus {
        let files = try CorpusFile.shipped().map { file in
            file.path == path
                ? CorpusFile(path: path, text: file.text.replacing(old, with: new)) : file
        }
        return try Corpus(files: files + more, version: "changed")
    }

    /// The record of one rule as it stands in a file.
    private static func rule(_ id: String, in path: String) throws -> String {
        let text = try #require(try CorpusFile.shipped().first { $0.path == path }?.text)
        let start = try #require(text.firstRange(of: "  - id: \(id)\n")).lowerBound
        let end = text[start...].firstRange(of: "\n\n")?.lowerBound ?? text.endIndex
        return String(text[start..<end])
    }

    private static func changes(_ law: Corpus, _ clocks: [Clock]) async throws -> [ClockChange] {
        await law.changes(to: clocks, runningUnder: try Shipped.law())
    }

    // 8 October 2026 becomes a day on a level with a holiday. It is a Thursday.
    @Test func `a holiday more helps whoever must act, and binds at once`() async throws {
        let law = try Self.law(
            "calendar/2010-10-10.yaml", "      - {day: 2027-05-07",
            "      - {day: 2026-10-08, source: invented}\n      - {day: 2027-05-07")
        let clocks = [
            Clock("RET-02", from: try Self.day("2026-09-10")),
            Clock("RET-02", from: try Self.day("2026-09-09")),
            Clock("AWB-01", from: try Self.day("2026-08-27")),
            Clock("DET-01", from: try Self.day("2026-04-09")),
        ]
        let found = try await Self.changes(law, clocks)
        // The first period would end that day; the complaint as well, and waiting longer for an
        // answer is no favour. Detention is not moved by any holiday.
        #expect(found.map(\.index) == [0, 2])
        #expect(found.map(\.new?.description) == ["2026-10-09", "2026-10-09"])
        #expect(found.map(\.direction) == [.favour, .detriment])
        #expect(found.map(\.treatment) == [.bindsAtOnce, .needsDecision])
    }

    // From 2027 on, applications that are registered then have four months for a transfer.
    @Test func `a Dublin term changes for applications registered from a day on`() async throws {
        let rule = try Self.rule("DUB-08", in: "dublin-transfer/2026-06-12.yaml")
        let newer = CorpusFile(
            path: "dublin-transfer/2027-01-01.yaml",
            text: "validFrom: 2027-01-01\nrules:\n"
                + rule.replacing("value: 6 months", with: "value: 4 months") + "\n")
        let law = try Self.law("", "", "", and: [newer])
        var old = Clock("DUB-08", from: try Self.day("2027-02-01"))
        old.registered = try Self.day("2026-12-31")
        var new = old
        new.registered = try Self.day("2027-01-01")
        let found = try await Self.changes(law, [old, new])
        #expect(found.map(\.index) == [1])
        #expect(found.first?.old?.description == "2027-08-02")
        #expect(found.first?.new?.description == "2027-06-01")
        #expect(found.first?.treatment == .bindsAtOnce)
    }

    // Entry bans that begin from 2027 on may last three years where two were the most.
    @Test func `a longer entry ban leaves the bans that run as they are`() async throws {
        let path = "entry-ban/2011-12-31.yaml"
        let rule = try Self.rule("EB-03", in: path)
        #expect(rule.contains("value: 2 years"))
        let newer = CorpusFile(
            path: "entry-ban/2027-01-01.yaml",
            text: "validFrom: 2027-01-01\nrules:\n"
                + rule.replacing("value: 2 years", with: "value: 3 years") + "\n")
        let bans = [
            Clock("EB-03", from: try Self.day("2026-12-31")),
            Clock("EB-03", from: try Self.day("2027-01-01")),
        ]
        let found = try await Self.changes(try Self.law("", "", "", and: [newer]), bans)
        #expect(found.map(\.index) == [1])
        // Written without a day it would reach the running bans: they stay as they were.
        let reaching = try Self.law(path, rule, rule.replacing("2 years", with: "3 years"))
        let all = try await Self.changes(reaching, bans)
        #expect(all.map(\.treatment) == [.staysAsItWas, .staysAsItWas])
        #expect(all.map(\.direction) == [.detriment, .detriment])
    }

    @Test func `a shorter maximum of detention binds at once`() async throws {
        let path = "detention/2011-12-31.yaml"
        let law = try Self.law(path, "value: 6 months", "value: 5 months")
        let clock = Clock("DET-01", from: try Self.day("2026-09-01"))
        let found = try await Self.changes(law, [clock])
        #expect(found.map(\.treatment) == [.bindsAtOnce])
        #expect(found.first?.old?.description == "2027-02-28")
        #expect(found.first?.new?.description == "2027-01-31")
    }

    // For whoever must appeal a longer term is better, whoever wrote the row.
    @Test func `a term to appeal is time that the person has`() throws {
        let law = try Shipped.law()
        let appeals: Set = [
            "appealReceived", "objectionReceived", "higherAppealReceived", "higherAppealLodged",
            "asylumAppealLodged",
        ]
        var found = 0
        for id in law.rulesWithTerm {
            guard let rule = law.provision(id, on: .sincePact), let term = rule.term,
                let first = rule.stops.first, appeals.contains(first)
            else { continue }
            found += 1
            #expect(term.binds == .person, "\(id)")
        }
        #expect(found >= 8)
    }

    @Test func `detention starts the clocks of its court by itself`() throws {
        let law = try Shipped.law()
        let old = law.rules(startedBy: "measureImposed", on: .beforePact).map(\.rule.id)
        let new = law.rules(startedBy: "measureImposed", on: .sincePact).map(\.rule.id)
        #expect(Set(["DET-01", "POL-10"]).isSubset(of: old) && !old.contains("DET-20b"))
        #expect(Set(["DET-01", "DET-20", "DET-20b", "POL-10"]).isSubset(of: new))
        let judged = law.rules(startedBy: "judgmentGiven", on: .sincePact).map(\.rule.id)
        #expect(judged.contains("DET-21"))
    }

    @Test func `a rule that is gone is for a person to judge`() async throws {
        let clock = Clock("POL-01", from: try Self.day("2026-09-01"))
        let law = try Self.law(
            "policy/2011-12-31.yaml", "    value: 30 days",
            "    validUntil: 2026-08-31\n    value: 30 days")
        let found = try await Self.changes(law, [clock])
        #expect(found.map(\.direction) == [.unclear])
        #expect(found.map(\.treatment) == [.needsDecision] && found.first?.new == nil)
    }

    @Test func `many clocks are spread over the workers in their order`() async throws {
        let law = try Self.law("detention/2011-12-31.yaml", "value: 6 months", "value: 5 months")
        let first = try Self.day("2026-09-01")
        let clocks = (0..<101).map { Clock("DET-01", from: first.adding(days: $0)) }
        for workers in [1, 2, 7] {
            let found = await law.changes(
                to: clocks, runningUnder: try Shipped.law(), workers: workers)
            #expect(found.map(\.index) == Array(0..<101))
        }
    }

    @Test func `a departure period is a clock of its rule`() throws {
        let law = try Shipped.law()
        let decided = try Self.day("2026-03-02")
        for (length, runsFrom) in [
            (DeparturePeriod.Length.rule, decided), (.rule, decided.adding(days: 17)),
            (.shortened(days: 7, .absconding), decided.adding(days: 3)),
        ] {
            let receipt = try law.departurePeriod(
                decidedOn: decided, length: length, runsFrom: runsFrom)
            #expect(try law.receipts(of: receipt.clock).map(\.lastDay) == [receipt.lastDay])
        }
    }
}
