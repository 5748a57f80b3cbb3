public import Kernel
public import Law

/// Somebody with the mandate signed whether a gate is open for this person.
public struct GateSigned: Event {
    public static let type = "person.gateSigned"

    public let gate: Gate
    /// The country for which it was assessed: another country asks for another assessment.
    public let destination: CountryCode
    /// The last day on which the signature holds.
    public let until: LocalDate
    /// False: assessed and not met; bars like an assessment that is not there.
    public let isMet: Bool
    public let note: Note?

    public init(
        _ gate: Gate, destination: CountryCode, until: LocalDate, isMet: Bool = true,
        note: Note?
    ) {
        (self.gate, self.destination, self.isMet) = (gate, destination, isMet)
        (self.until, self.note) = (until, note)
    }

    public var clear: Fields {
        [
            "gate": .code(gate), "destination": .text(destination.digits), "until": .day(until),
            "met": .flag(isMet),
        ]
    }
    public var parts: [Part] { note.map { [$0.part] } ?? [] }

    public init(_ entry: Entry) throws(Malformed) {
        guard let country = CountryCode(try entry.clear.text("destination")) else {
            throw Malformed("destination")
        }
        gate = try entry.clear.code("gate")
        destination = country
        until = try entry.clear.day("until")
        isMet = try entry.clear.flag("met")
        note = try Note(entry)
    }
}
