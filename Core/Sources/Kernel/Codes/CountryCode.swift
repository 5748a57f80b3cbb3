/// A country in the register's own code (RvIG table 34, Dutch: landcode): four digits.
///
/// Whether the code exists, and on which days it may be stated, says ``CodeTable``.
public struct CountryCode: Hashable, Sendable {
    public let digits: String

    /// - Parameter text: exactly four digits; nil otherwise.
    public init?(_ text: String) {
        guard isFourDigits(text) else { return nil }
        digits = text
    }
}

/// A nationality in the register's own code (RvIG table 32, Dutch: nationaliteitscode).
public struct NationalityCode: Hashable, Sendable {
    public let digits: String

    /// - Parameter text: exactly four digits; nil otherwise.
    public init?(_ text: String) {
        guard isFourDigits(text) else { return nil }
        digits = text
    }
}

private func isFourDigits(_ text: String) -> Bool {
    text.utf8.count == 4 && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
}
