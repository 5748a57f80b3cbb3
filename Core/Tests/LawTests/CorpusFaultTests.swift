import Kernel
import Law
import Testing

@Suite struct CorpusFaultTests {
    /// One slip of the pen in one file, and what must be said about it.
    struct Slip: Sendable, CustomTestStringConvertible {
        let file: String
        let old: String
        let new: String
        let field: String
        let problem: CorpusFault.Problem
        var testDescription: String { "\(file): \(new)" }

        init(
            _ file: String, _ old: String, _ new: String, _ field: String,
            _ problem: CorpusFault.Problem
        ) {
            (self.file, self.old, self.new) = (file, old, new)
            (self.field, self.problem) = (field, problem)
        }
    }

    static let courts = "courts/2011-12-31.yaml"
    static let period = "departure-period/2011-12-31.yaml"
    static let slips: [Slip] = [
        Slip(courts, "id: SUS-08", "id: SUS-88", "SUS-88.id", .notA("Blocker")),
        Slip(courts, "id: SUS-08", "id: SUS-07", "SUS-07.id", .twice),
        Slip(courts, "id: SUS-08", "id: SUS-01", "SUS-01.id", .twice),
        Slip(courts, "name: \"Court stay\"", "name: \"\"", "SUS-08.en.name", .missing),
        Slip(courts, "name: \"Court stay\"", "nam: x", "SUS-08.en.nam", .unknownName),
        Slip(
            courts, "booking: {bars: true, source: \"Awb 8:81\"",
            "planning: {bars: true, source: \"Awb 8:81\"", "SUS-08.cells.planning", .unknownName),
        Slip(
            courts, "execution: {bars: true, source: \"Awb 8:81\"}\n", "\n",
            "SUS-08.cells.execution", .missing),
        Slip(
            courts, "execution: {bars: true, source: \"Awb 8:81\"}", "execution: {bars: false}",
            "SUS-08.cells.execution.bars", .withoutReason),
        Slip(
            courts, "execution: {bars: true, source: \"Awb 8:81\"}", "execution: {bars: maybe}",
            "SUS-08.cells.execution.bars", .notA("true or false")),
        Slip(
            courts, "execution: {bars: true, source: \"Awb 8:81\"}",
            "execution: {bars: true, in: V1}", "SUS-08.cells.execution.source", .missing),
        Slip(courts, "validFrom: 2011-12-31", "validFrom: 2011-12-32", "validFrom", .notA("day")),
        Slip(
            courts, "validFrom: 2011-12-31", "validFrom: 2011-12-30", "validFrom",
            .notA("day in the name of the file")),
        Slip(courts, "https://www.echr", "www.echr", "SUS-07.url", .notA("address")),
        Slip(courts, "roles: [teamLead]", "roles: [judge]", "SUS-07.closers.roles", .notA("Role")),
        Slip(courts, "roles: [teamLead]", "roles: []", "SUS-07.closers.roles", .missing),
        Slip(
            courts, "rejected: closes", "rejected: SUS-77", "SUS-07.outcomes.rejected",
            .notA("Blocker")),
        Slip(period, "in: V1}", "in: V9}", "RET-02.verified.in", .notA("source")),
        Slip(
            period, "by: text read", "by: hearsay", "RET-02.verified.by",
            .notA("way in which we verify")),
        Slip(period, "longest: 4 weeks", "longest: four", "RET-02.longest", .notA("term")),
        Slip(period, "kind: deadline", "kind: dateline", "RET-02.kind", .notA("Kind")),
        Slip(
            period, "longest: 4 weeks", "longest: 4 fortnights", "RET-02.longest", .notA("term")),
        Slip(
            period, "shortest: 4 weeks", "shortest: 5 weeks", "RET-02.shortest",
            .notA("term that is no longer than the longest")),
        Slip(period, "counting: after", "counting: since", "RET-02.counting", .notA("Counting")),
        Slip(period, "calendar: ATW", "calendar: LUNAR", "RET-02.calendar", .notA("Regime")),
        Slip(
            period, "start: [returnDecision]", "start: [returnDecisions]", "RET-02.start",
            .noSuchEvent("returnDecisions")),
        Slip(
            period, "[SUS-01, SUS-02,", "[SUS-91, SUS-02,", "RET-02.suspendedBy",
            .noSuchEvent("SUS-91")),
        Slip(
            period, "    suspension: restarts", "    suspension: none", "RET-02.suspendedBy",
            .unknownName),
        Slip(
            period, "    counting: after", "    overrides: RET-99\n    counting: after",
            "RET-02.overrides", .noSuchRule("RET-99")),
        Slip(
            period, "    counting: after", "    overrides: RET-02\n    counting: after",
            "RET-02.overrides", .circle(["RET-02", "RET-02"])),
        Slip(
            period, "    counting: after", "    validUntil: 2026-06-31\n    counting: after",
            "RET-02.validUntil", .notA("day")),
        Slip(
            "calendar/2010-10-10.yaml", "easter: 39", "easter: soon", "ascension.easter",
            .notA("number")),
        Slip(
            "courts/scenarios.yaml", "SUS-08: open 2026-03-09", "SUS-08: opened",
            "A court stay bars booking.given.SUS-08", .notA("status of a blocker")),
    ]

    @Test(arguments: slips)
    func `names file, line and field`(slip: Slip) throws {
        let fault = try #require(throws: CorpusFault.self) {
            try Self.read { file in
                guard file.path == slip.file, let range = file.text.firstRange(of: slip.old) else {
                    return file
                }
                return CorpusFile(
                    path: file.path, text: file.text.replacingCharacters(range, slip.new))
            }
        }
        #expect(fault.file == slip.file)
        #expect(fault.line > 0)
        #expect(fault.field == slip.field)
        #expect(fault.problem == slip.problem)
    }

    @Test func `says where the YAML breaks`() throws {
        let fault = try #require(throws: CorpusFault.self) {
            try Self.read {
                $0.path == Self.courts ? CorpusFile(path: $0.path, text: "a: b\nrules: [") : $0
            }
        }
        #expect(fault.file == Self.courts && fault.line >= 2)
        guard case .unreadable = fault.problem else {
            Issue.record("\(fault)")
            return
        }
    }

    @Test func `a corpus without one of its rules is none`() throws {
        let fault = try #require(throws: CorpusFault.self) {
            let files = try CorpusFile.shipped().filter { !$0.path.hasPrefix("regular/") }
            _ = try Corpus(files: files, version: "")
        }
        #expect(fault.field == "SUS-09" && fault.problem == .missing)
    }

    @Test func `two versions that hold on one day are named`() throws {
        let files = try CorpusFile.shipped().map { file in
            guard file.path == Self.period else { return file }
            let until = "kind: deadline\n    validUntil: 2026-06-12"
            return CorpusFile(
                path: file.path, text: file.text.replacing("kind: deadline", with: until))
        }
        let faults = Corpus.faults(in: files)
        #expect(faults.map(\.problem) == [.overlaps, .overlaps])
        #expect(faults.map(\.field) == ["RET-04.validUntil", "RET-05.validUntil"])
        #expect(faults.allSatisfy { $0.file == "departure-period/2026-06-12.yaml" && $0.line > 0 })
    }

    @Test func `a rule that no scenario shows is named`() throws {
        let files = try CorpusFile.shipped().filter { $0.path != "regular/scenarios.yaml" }
        let fault = try #require(Corpus.faults(in: files).first)
        #expect(fault.problem == .withoutScenario && fault.field == "SUS-09.id" && fault.line > 0)
    }

    @Test func `a scenario that comes out otherwise is named with its answer`() throws {
        let files = try CorpusFile.shipped().map { file in
            let text = file.text.replacing("lastDay: 2026-04-07", with: "lastDay: 2026-04-03")
            return CorpusFile(path: file.path, text: text)
        }
        let faults = Corpus.faults(in: files)
        #expect(faults.map(\.problem) == [.comesOutAs("2026-04-07")])
        #expect(faults.map(\.file) == ["departure-period/scenarios.yaml"])
        #expect(faults.allSatisfy { $0.line > 1 })
    }

    @Test func `every fault is named, not the first alone`() throws {
        let slips =
            Self.slips.filter { $0.file == Self.courts }.prefix(1)
            + Self.slips.filter { $0.file == "courts/scenarios.yaml" }
        let files = try CorpusFile.shipped().map { file in
            slips.filter { $0.file == file.path }.reduce(file) { file, slip in
                CorpusFile(path: file.path, text: file.text.replacing(slip.old, with: slip.new))
            }
        }
        let faults = Corpus.faults(in: files)
        for slip in slips {
            #expect(faults.contains { $0.file == slip.file && $0.field == slip.field })
        }
    }

    @Test func `a proposal binds nobody`() throws {
        let files = try CorpusFile.shipped()
        let text = try #require(files.first { $0.path == Self.courts }?.text)
        let proposal =
            text
            .replacing("status: inForce", with: "status: proposed")
            .replacing("validFrom: 2011-12-31", with: "validFrom: 2027-01-01")
            .replacing("Awb 8:81", with: "Awb 8:99")
        let law = try Corpus(
            files: files + [CorpusFile(path: "courts/2027-01-01.yaml", text: proposal)],
            version: "")
        let later = try #require(LocalDate(2027, 1, 1))
        #expect(law.blocker(.courtStay, on: later).article == "Awb 8:81")
    }

    static func read(_ change: (CorpusFile) -> CorpusFile) throws {
        _ = try Corpus(files: try CorpusFile.shipped().map(change), version: "")
    }
}

extension String {
    func replacingCharacters(_ range: Range<Index>, _ other: String) -> String {
        var copy = self
        copy.replaceSubrange(range, with: other)
        return copy
    }
}
