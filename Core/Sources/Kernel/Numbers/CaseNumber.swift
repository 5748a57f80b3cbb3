/// The number of a return case as it stands on letters: `2024-018342-1`.
///
/// Year of intake, six digits, and a check digit (ISO 7064 MOD 11,10) that finds every single
/// mistyped digit. The six digits are drawn, not counted: a number tells nothing about how many
/// cases there are or which came first.
public struct CaseNumber: Hashable, Sendable {
    public let year: Int
    public let serial: Int

    /// - Precondition: year 1900...2100, serial 0...999_999.
    public init(year: Int, serial: Int) {
        precondition((1900...2100).contains(year) && (0...999_999).contains(serial))
        (self.year, self.serial) = (year, serial)
    }

    var checkDigit: Int {
        var product = 10
        for byte in (padded(year, 4) + padded(serial, 6)).utf8 {
            var sum = (Int(byte) - 48 + product) % 10
            if sum == 0 { sum = 10 }
            product = sum * 2 % 11
        }
        return (11 - product) % 10
    }
}

extension CaseNumber: CustomStringConvertible, LosslessStringConvertible {
    public var description: String { "\(padded(year, 4))-\(padded(serial, 6))-\(checkDigit)" }

    /// Reads the form above, with or without the hyphens; nil when the check digit is wrong.
    public init?(_ text: String) {
        let bytes = Array(text.utf8.filter { $0 != 0x2D })
        guard bytes.count == 11, let year = digits(bytes[0..<4]),
            let serial = digits(bytes[4..<10]), let check = digits(bytes[10...]),
            (1900...2100).contains(year)
        else { return nil }
        self.init(year: year, serial: serial)
        guard checkDigit == check else { return nil }
    }
}
