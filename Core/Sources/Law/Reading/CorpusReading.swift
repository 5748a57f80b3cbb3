import Kernel

/// Reads files into the tables of a corpus, and gathers everything that is wrong with them.
struct CorpusReading {
    private(set) var faults: [CorpusFault] = []
    private(set) var scenarios: [Scenario] = []
    private(set) var events: [String: LegalEvent] = [:]
    private(set) var settings: [String: LegalSetting] = [:]
    /// In the order of the file, which is that of a reader.
    private(set) var lawNames: [LawName] = []
    private(set) var safeguards: [Safeguard: SafeguardRecord] = [:]
    private(set) var blockers: [Blocker: Versions<BlockerRow>] = [:]
    private(set) var gates: [Gate: Versions<GateRow>] = [:]
    private(set) var provisions: [String: Versions<Provision>] = [:]
    private(set) var calendars: [TermCalendar.Regime: Versions<TermCalendar>] = [:]
    /// Norms that bind nobody: proposed, or lapsed.
    private(set) var unbinding: [Provision] = []
    /// Where each rule and each scenario stands, for faults that show only in the whole.
    private(set) var places: [(id: String, record: Record)] = []
    private(set) var scenarioRecords: [Record] = []
    private var sources: [String: Source] = [:]
    // A rule has one place: one folder, and in it one version a day.
    private var laws: [String: String] = [:]
    private var seen: Set<String> = []
    private let isFirstForm: Bool

    init(_ files: [CorpusFile]) {
        let (records, unreadable) = Self.records(of: files)
        faults = unreadable
        isFirstForm = records.contains { $0.record.has(FirstForm.calendars(true)) }
        // What others point at comes first.
        for (_, record) in records where record.has("sources") { readSources(record) }
        for (_, record) in records where record.has("settings") { readSettings(record) }
        for (_, record) in records where record.has("events") { readEvents(record) }
        for (_, record) in records where record.has("safeguards") { readSafeguards(record) }
        readCalendars(records)
        for (_, record) in records where record.has("scenarios") { readScenarios(record) }
        for (file, record) in records where record.isLaw { readLaw(record, file: file) }
        checkPresence()
        for (_, record) in records where record.has("laws") { readNames(record) }
        // The first releases named no events and no suspensions.
        if !isFirstForm { checkWhole() }
    }

    private static func records(
        of files: [CorpusFile]
    ) -> (records: [(file: CorpusFile, record: Record)], faults: [CorpusFault]) {
        var records: [(file: CorpusFile, record: Record)] = []
        var faults: [CorpusFault] = []
        for file in files {
            do throws(CorpusFault) {
                records.append((file, try Record(file)))
            } catch {
                faults.append(error)
            }
        }
        return (records, faults)
    }

    /// The rules of each folder, sorted.
    var rulesByLaw: [String: [String]] {
        Dictionary(grouping: laws.keys) { laws[$0] ?? "" }.mapValues { $0.sorted() }
    }

    mutating func note(_ fault: CorpusFault) { faults.append(fault) }

    private mutating func entries(
        _ record: Record, _ list: String, namedBy key: String
    ) -> [Record] {
        var entries: [Record] = []
        do throws(CorpusFault) {
            entries = try record.records(list, namedBy: key)
            try record.allow(only: [list])
        } catch { note(error) }
        return entries
    }

    private mutating func readSources(_ record: Record) {
        for entry in entries(record, "sources", namedBy: "code") {
            do throws(CorpusFault) {
                let source = try Source(entry)
                guard sources[source.code] == nil else { throw entry.fault("code", .twice) }
                sources[source.code] = source
            } catch { note(error) }
        }
    }

    private mutating func readSettings(_ record: Record) {
        for entry in entries(record, "settings", namedBy: "id") {
            do throws(CorpusFault) {
                let setting = try LegalSetting(entry)
                guard settings[setting.id] == nil else { throw entry.fault("id", .twice) }
                settings[setting.id] = setting
            } catch { note(error) }
        }
    }

    private mutating func readEvents(_ record: Record) {
        for entry in entries(record, "events", namedBy: "code") {
            do throws(CorpusFault) {
                let event = try LegalEvent(entry)
                guard events[event.code] == nil else { throw entry.fault("code", .twice) }
                events[event.code] = event
            } catch { note(error) }
        }
    }

    private mutating func readNames(_ record: Record) {
        let known = Set(laws.values)
        for entry in entries(record, "laws", namedBy: "law") {
            do throws(CorpusFault) {
                let name = try LawName(entry)
                guard known.contains(name.law) else {
                    throw entry.fault("law", .notA("folder with rules"))
                }
                guard !lawNames.contains(where: { $0.law == name.law }) else {
                    throw entry.fault("law", .twice)
                }
                lawNames.append(name)
            } catch { note(error) }
        }
    }

    private mutating func readSafeguards(_ record: Record) {
        for entry in entries(record, "safeguards", namedBy: "id") {
            do throws(CorpusFault) {
                let row = try SafeguardRecord(entry)
                guard safeguards[row.safeguard] == nil else { throw entry.fault("id", .twice) }
                safeguards[row.safeguard] = row
            } catch { note(error) }
        }
    }

    private mutating func readScenarios(_ record: Record) {
        for entry in entries(record, "scenarios", namedBy: "name") {
            do throws(CorpusFault) {
                scenarios.append(try Scenario(entry))
                scenarioRecords.append(entry)
            } catch { note(error) }
        }
    }

    // A calendar may take over the holidays of another one; those that have their own come first.
    private mutating func readCalendars(_ records: [(file: CorpusFile, record: Record)]) {
        var entries: [(context: RuleContext, record: Record)] = []
        for (file, record) in records where record.has(FirstForm.calendars(isFirstForm)) {
            do throws(CorpusFault) {
                let context = try context(of: record, file: file)
                for entry in try record.calendars(isFirstForm) { entries.append((context, entry)) }
            } catch { note(error) }
        }
        let first = entries.filter { !$0.record.has("holidaysOf") }
        for (context, entry) in first + entries.filter({ $0.record.has("holidaysOf") }) {
            do throws(CorpusFault) {
                let calendar = try TermCalendar(entry, in: context, known: calendars)
                guard add(calendar, to: &calendars[calendar.regime], from: context.validFrom)
                else { throw entry.fault("regime", .overlaps) }
            } catch { note(error) }
        }
    }

    private func context(
        of record: Record, file: CorpusFile
    ) throws(CorpusFault) -> RuleContext {
        try record.allow(
            only: ["validFrom", "appliesFrom", "rules", FirstForm.calendars(isFirstForm)])
        if file.path.hasSuffix("/proposed.yaml"), try record.text("validFrom") == "proposed" {
            return RuleContext(
                sources: sources, settings: settings, validFrom: .distantFuture, isProposal: true,
                isFirstForm: false)
        }
        let day = try record.day("validFrom")
        guard file.path.hasSuffix("/\(day).yaml") else {
            throw record.fault("validFrom", .notA("day in the name of the file"))
        }
        guard record.has("appliesFrom") else {
            return RuleContext(
                sources: sources, settings: settings, validFrom: day, isProposal: false,
                isFirstForm: isFirstForm)
        }
        guard let setting = settings[try record.text("appliesFrom")] else {
            throw record.fault("appliesFrom", .notA("setting"))
        }
        return RuleContext(
            sources: sources, settings: settings, validFrom: setting.day, isProposal: false,
            isFirstForm: isFirstForm)
    }

    private mutating func readLaw(_ record: Record, file: CorpusFile) {
        let law = String(file.path.prefix { $0 != "/" })
        var context: RuleContext?
        var entries: [Record] = []
        do throws(CorpusFault) {
            context = try self.context(of: record, file: file)
            if record.has("rules") { entries = try record.records("rules", namedBy: "id") }
        } catch { note(error) }
        guard let context else { return }
        for entry in entries {
            do throws(CorpusFault) { try readRule(entry, law: law, in: context) } catch {
                note(error)
            }
        }
    }

    private mutating func readRule(
        _ entry: Record, law: String, in context: RuleContext
    ) throws(CorpusFault) {
        let id = try entry.text("id")
        let isNew = seen.insert("\(id) \(context.validFrom)").inserted
        guard isNew, laws[id] ?? law == law else { throw entry.fault("id", .twice) }
        laws[id] = law
        places.append((id, entry))
        switch try entry.text("kind") {
        case "blocker":
            let blocker: Blocker = try entry.code("id")
            try add(try BlockerRow(entry, in: context), of: entry, to: &blockers[blocker])
        case "gate":
            let gate: Gate = try entry.code("id")
            try add(try GateRow(entry, in: context), of: entry, to: &gates[gate])
        default:
            let provision = try Provision(entry, in: context)
            guard provision.rule.status.binds else { return unbinding.append(provision) }
            try add(provision, of: entry, to: &provisions[id])
        }
    }

    // A proposal is read, so that its slips are found, and left out.
    private func add<Row: RuleRow>(
        _ row: Row, of entry: Record, to versions: inout Versions<Row>?
    ) throws(CorpusFault) {
        guard row.rule.status.binds else { return }
        let until = (row as? Provision)?.validUntil
        guard add(row, to: &versions, from: row.rule.validFrom, until: until) else {
            throw entry.fault("validUntil", .overlaps)
        }
    }

    private func add<Row>(
        _ row: Row, to versions: inout Versions<Row>?, from day: LocalDate,
        until end: LocalDate? = nil
    ) -> Bool {
        guard versions != nil else {
            versions = Versions(row, from: day, until: end)
            return true
        }
        return versions?.insert(row, from: day, until: end) ?? false
    }
}

/// What all rules of one file share.
struct RuleContext {
    let sources: [String: Source]
    let settings: [String: LegalSetting]
    let validFrom: LocalDate
    /// Whether the file is a proposal, which has no day.
    let isProposal: Bool
    /// Whether the files have the form of the first releases (``FirstForm``).
    let isFirstForm: Bool
}

extension LocalDate {
    /// After every day that can be entered: what is only proposed holds on none of them.
    static let distantFuture = LocalDate.enterable.upperBound.adding(days: 1)
}

extension Record {
    fileprivate var isLaw: Bool {
        !["sources", "settings", "events", "safeguards", "scenarios", "laws"].contains(where: has)
    }
}
