/// The law as dated data, in one version.
///
/// Every question names a day: the day of the event that triggers the rule, never "today".
public struct Corpus: Sendable {
    /// SHA-256 of the files, in hexadecimal; receipts name it.
    public let version: String
    /// Worked examples that stand beside the law and must come out as written.
    public let scenarios: [Scenario]

    let blockers: [Blocker: Versions<BlockerRow>]
    let gates: [Gate: Versions<GateRow>]
    let terms: [String: Versions<TermRule>]
    let calendars: [TermCalendar.Regime: Versions<TermCalendar>]
    let unenforced: Set<String>

    /// - Throws: ``CorpusFault`` for the first thing that is wrong, in the order of the files.
    public init(files: [CorpusFile], version: String) throws(CorpusFault) {
        let reading = try CorpusReading(files)
        self.version = version
        scenarios = reading.scenarios
        (blockers, gates) = (reading.blockers, reading.gates)
        (terms, calendars) = (reading.terms, reading.calendars)
        unenforced = []
    }

    /// The same law in which one rule bars nothing: for runs that show what it prevents.
    ///
    /// Its version names the rule, so that no receipt of such a run passes for a real one.
    public func withoutEnforcement(of rule: String) -> Corpus { Corpus(self, without: rule) }

    private init(_ other: Corpus, without rule: String) {
        version = "\(other.version) without \(rule)"
        scenarios = other.scenarios
        (blockers, gates) = (other.blockers, other.gates)
        (terms, calendars) = (other.terms, other.calendars)
        unenforced = other.unenforced.union([rule])
    }
}
