/// The law as dated data, in one version.
///
/// Every question names a day: the day of the event that triggers the rule, never "today".
public struct Corpus: Sendable {
    /// SHA-256 of the files, in hexadecimal; receipts name it.
    public let version: String
    /// Worked examples that stand beside the law and must come out as written.
    public let scenarios: [Scenario]

    package var blockers: [Blocker: Versions<BlockerRow>]
    package var gates: [Gate: Versions<GateRow>]
    package var provisions: [String: Versions<Provision>]
    package var calendars: [TermCalendar.Regime: Versions<TermCalendar>]
    /// What happens and starts or stops a term, by code.
    public let events: [String: LegalEvent]
    /// Days that the texts leave in doubt.
    public package(set) var settings: [LegalSetting]
    /// Rules that bind nobody: proposed, or lapsed.
    public let unbinding: [Provision]
    /// The rules that go before each rule.
    package var overriders: [String: [String]]
    /// The rules of each law, which is a folder, in the order of their ids.
    public let laws: [String: [String]]
    /// What the laws are called, in the order of a reader; none in a corpus that names none.
    let lawNames: [LawName]
    /// What must never be false, in the order of the ids.
    public let safeguards: [SafeguardRecord]
    let unenforced: Set<String>

    /// - Throws: ``CorpusFault`` for the first thing that is wrong; ``faults(in:)`` gives all.
    public init(files: [CorpusFile], version: String) throws(CorpusFault) {
        let reading = CorpusReading(files)
        if let fault = reading.faults.first { throw fault }
        self.init(reading, version: version)
    }

    /// Everything that is wrong with these files, in the order of reading; empty when nothing is.
    ///
    /// Once the files can be read, every scenario is worked out.
    public static func faults(in files: [CorpusFile]) -> [CorpusFault] {
        let reading = CorpusReading(files)
        guard reading.faults.isEmpty else { return reading.faults }
        return Corpus(reading, version: "").failedScenarios()
    }

    private init(_ reading: CorpusReading, version: String) {
        self.version = version
        scenarios = reading.scenarios
        (blockers, gates, provisions) = (reading.blockers, reading.gates, reading.provisions)
        (events, calendars) = (reading.events, reading.calendars)
        settings = reading.settings.values.sorted { $0.id < $1.id }
        unbinding = reading.unbinding
        overriders = Self.overriders(reading.provisions.values.map(\.newest))
        (laws, lawNames) = (reading.rulesByLaw, reading.lawNames)
        safeguards = Safeguard.allCases.compactMap { reading.safeguards[$0] }
        unenforced = []
    }

    private static func overriders(_ provisions: [Provision]) -> [String: [String]] {
        var found: [String: [String]] = [:]
        for provision in provisions {
            if let other = provision.overrides {
                found[other, default: []].append(provision.rule.id)
            }
        }
        return found.mapValues { $0.sorted() }
    }

    /// The same law in which one rule bars nothing: for runs that show what it prevents.
    ///
    /// Its version names the rule, so that no receipt of such a run passes for a real one.
    public func withoutEnforcement(of rule: String) -> Corpus { Corpus(self, without: rule) }

    private init(_ other: Corpus, without rule: String) {
        version = "\(other.version) without \(rule)"
        scenarios = other.scenarios
        (blockers, gates, provisions) = (other.blockers, other.gates, other.provisions)
        (events, calendars) = (other.events, other.calendars)
        (settings, unbinding) = (other.settings, other.unbinding)
        overriders = other.overriders
        (laws, lawNames) = (other.laws, other.lawNames)
        safeguards = other.safeguards
        unenforced = other.unenforced.union([rule])
    }
}
