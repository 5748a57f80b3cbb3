/// A table of four-digit codes with the days on which each is valid.
///
/// The register names the day on which a code ends; a successor begins on that same day
/// (Macedonian 0086 ends and 0088 begins on 2019-02-12). So the last day of a code is the day
/// before its end, and a code that begins and ends on one day was never valid (0002, 0500).
public struct CodeTable: Sendable {
    public struct Row: Hashable, Sendable {
        public let code: String
        /// The Dutch name, as the register writes it.
        public let name: String
        /// The first day; nil when the code has no beginning.
        public let from: LocalDate?
        /// The first day on which the code is no longer valid; nil while it has no end.
        public let until: LocalDate?
        /// The end is administrative: nothing happened to the country on that day.
        public let isEndFictitious: Bool

        public init(
            code: String, name: String, from: LocalDate?, until: LocalDate?,
            isEndFictitious: Bool = false
        ) {
            (self.code, self.name, self.from, self.until) = (code, name, from, until)
            self.isEndFictitious = isEndFictitious
        }
    }

    /// In the order of the source.
    public let rows: [Row]
    private let places: [String: Int]

    /// - Throws: ``Malformed`` when a code stands in the table twice.
    public init(rows: [Row]) throws(Malformed) {
        self.rows = rows
        var places: [String: Int] = [:]
        for (place, row) in rows.enumerated() {
            guard places.updateValue(place, forKey: row.code) == nil else {
                throw Malformed("code twice: \(row.code)")
            }
        }
        self.places = places
    }

    public func row(_ code: String) -> Row? { places[code].map { rows[$0] } }

    /// The name of a code, valid today or not: an old file keeps its words.
    public func name(of code: String) -> String? { row(code)?.name }

    /// Whether the code could be stated of a fact on that day; false for a code that is not here.
    public func isValid(_ code: String, on day: LocalDate) -> Bool {
        guard let row = row(code) else { return false }
        return row.from.map { $0 <= day } ?? true && row.until.map { day < $0 } ?? true
    }

    /// The codes that may be chosen for a fact on that day, in the order of the source.
    public func valid(on day: LocalDate) -> [Row] { rows.filter { isValid($0.code, on: day) } }
}
