import Kernel

/// Reads files into the tables of a corpus and checks that the tables are whole.
struct CorpusReading {
    private(set) var scenarios: [Scenario] = []
    private(set) var blockers: [Blocker: Versions<BlockerRow>] = [:]
    private(set) var gates: [Gate: Versions<GateRow>] = [:]
    private(set) var terms: [String: Versions<TermRule>] = [:]
    private(set) var calendars: [TermCalendar.Regime: Versions<TermCalendar>] = [:]
    private var sources: [String: Source] = [:]
    // A rule has one place: one folder, and in it one version a day.
    private var laws: [String: String] = [:]
    private var seen: Set<String> = []

    init(_ files: [CorpusFile]) throws(CorpusFault) {
        var records: [(file: CorpusFile, record: Record)] = []
        for file in files { records.append((file, try Record(file))) }
        // Sources first: rules point at them.
        for (_, record) in records where record.has("sources") { try readSources(record) }
        for (file, record) in records where !record.has("sources") {
            if record.has("scenarios") {
                try readScenarios(record)
            } else {
                try readLaw(record, file: file)
            }
        }
        try checkWhole()
    }

    private mutating func readSources(_ record: Record) throws(CorpusFault) {
        for entry in try record.records("sources", namedBy: "code") {
            let source = try Source(entry)
            guard sources[source.code] == nil else { throw entry.fault("code", .twice) }
            sources[source.code] = source
        }
    }

    private mutating func readScenarios(_ record: Record) throws(CorpusFault) {
        try record.allow(only: ["scenarios"])
        for entry in try record.records("scenarios", namedBy: "name") {
            scenarios.append(try Scenario(entry))
        }
    }

    private mutating func readLaw(_ record: Record, file: CorpusFile) throws(CorpusFault) {
        try record.allow(only: ["validFrom", "calendar", "rules"])
        let from = try record.day("validFrom")
        guard file.path.hasSuffix("/\(from).yaml") else {
            throw record.fault("validFrom", .notA("day in the name of the file"))
        }
        let context = RuleContext(sources: sources, validFrom: from)
        if record.has("calendar") {
            let calendar = try TermCalendar(try record.record("calendar"), in: context)
            add(calendar, to: &calendars[calendar.regime], from: from)
        }
        guard record.has("rules") else { return }
        let law = String(file.path.prefix { $0 != "/" })
        for entry in try record.records("rules", namedBy: "id") {
            try readRule(entry, law: law, in: context)
        }
    }

    private mutating func readRule(
        _ entry: Record, law: String, in context: RuleContext
    ) throws(CorpusFault) {
        let id = try entry.text("id")
        let isNew = seen.insert("\(id) \(context.validFrom)").inserted
        guard isNew, laws[id] ?? law == law else { throw entry.fault("id", .twice) }
        laws[id] = law
        switch try entry.code("kind", as: RuleKind.self) {
        case .blocker:
            let blocker: Blocker = try entry.code("id")
            add(try BlockerRow(entry, in: context), to: &blockers[blocker])
        case .gate:
            let gate: Gate = try entry.code("id")
            add(try GateRow(entry, in: context), to: &gates[gate])
        case .term:
            add(try TermRule(entry, in: context), to: &terms[id])
        }
    }

    // A proposal is read, so that its slips are found, and left out.
    private func add<Row: RuleRow>(_ row: Row, to versions: inout Versions<Row>?) {
        guard row.rule.status == .inForce else { return }
        add(row, to: &versions, from: row.rule.validFrom)
    }

    private func add<Row>(_ row: Row, to versions: inout Versions<Row>?, from day: LocalDate) {
        if versions == nil {
            versions = Versions(row, from: day)
        } else {
            versions?.insert(row, from: day)
        }
    }

    private func checkWhole() throws(CorpusFault) {
        let missing =
            Blocker.allCases.filter { blockers[$0] == nil }.map(\.rawValue)
            + Gate.allCases.filter { gates[$0] == nil }.map(\.rawValue)
            + DeparturePeriod.rules.filter { terms[$0] == nil }
            + TermCalendar.Regime.allCases.filter { calendars[$0] == nil }.map(\.rawValue)
        if let first = missing.min() {
            throw CorpusFault(file: "corpus", line: 0, field: first, .missing)
        }
    }
}

/// What a rule is, which decides what else its record must say.
enum RuleKind: String { case blocker, gate, term }

/// What all rules of one file share.
struct RuleContext {
    let sources: [String: Source]
    let validFrom: LocalDate
}
