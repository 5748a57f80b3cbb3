/// Comma-separated text as RFC 4180 writes it: the form of the shipped tables and of open data.
///
/// Written here and not by a library, because Core takes nothing in for sixty lines; imports of
/// other people's files are a matter of the edge.
public enum CSV {
    /// The records of a text, each with its fields; quotes are taken off.
    ///
    /// Lines that begin with `#` are comments, empty lines are nothing; LF and CRLF end a line.
    ///
    /// - Throws: ``Malformed`` for a quote that is not closed, or that stands inside a bare field.
    public static func records(_ text: some Collection<UInt8>) throws(Malformed) -> [[String]] {
        var reader = Reader(bytes: Array(text))
        var records: [[String]] = []
        while let record = try reader.record() { records.append(record) }
        return records
    }

    /// One record with the number of its line, from 1; without fields when its quotes are wrong.
    public struct Line: Hashable, Sendable {
        public let number: Int
        public let fields: [String]?
    }

    /// The same records one by one, for files of other people: a fault costs its own line only.
    public static func lines(_ text: some Collection<UInt8>) -> [Line] {
        var reader = Reader(bytes: Array(text))
        var lines: [Line] = []
        while let line = reader.line() { lines.append(line) }
        return lines
    }

    /// Writes records with CRLF ends, as the RFC asks; quotes only where they are needed.
    public static func text(_ records: [[String]]) -> String {
        records.map { $0.map(quoted).joined(separator: ",") + "\r\n" }.joined()
    }

    private static func quoted(_ field: String) -> String {
        let special = [UInt8(ascii: ","), UInt8(ascii: "\""), 0x0A, 0x0D]
        guard field.utf8.contains(where: special.contains) || field.utf8.first == 0x23 else {
            return field
        }
        let doubled = field.utf8.flatMap { $0 == 0x22 ? [0x22, 0x22] : [$0] }
        return "\"\(String(decoding: doubled, as: UTF8.self))\""
    }
}

extension CSV {
    private struct Reader {
        let bytes: [UInt8]
        var index = 0
        // How many line ends stand before `counted`.
        private var (ends, counted) = (0, 0)

        init(bytes: [UInt8]) { self.bytes = bytes }

        mutating func line() -> Line? {
            skipNothing()
            guard index < bytes.count else { return nil }
            let start = index
            ends += bytes[counted..<start].count { $0 == 0x0A }
            counted = start
            do {
                return Line(number: ends + 1, fields: try record())
            } catch {
                index = start
                while index < bytes.count, bytes[index] != 0x0A { index += 1 }
                return Line(number: ends + 1, fields: nil)
            }
        }

        mutating func record() throws(Malformed) -> [String]? {
            skipNothing()
            guard index < bytes.count else { return nil }
            var fields = [try field()]
            while skip(UInt8(ascii: ",")) { fields.append(try field()) }
            guard index == bytes.count || skipLineEnd() else { throw Malformed("CSV at \(index)") }
            return fields
        }

        private mutating func skipNothing() {
            while index < bytes.count {
                if bytes[index] == UInt8(ascii: "#") {
                    while index < bytes.count, bytes[index] != 0x0A { index += 1 }
                } else if !skipLineEnd() {
                    return
                }
            }
        }

        private mutating func field() throws(Malformed) -> String {
            guard skip(0x22) else { return try bareField() }
            var plain: [UInt8] = []
            while index < bytes.count {
                if bytes[index] != 0x22 {
                    plain.append(bytes[index])
                } else if index + 1 < bytes.count, bytes[index + 1] == 0x22 {
                    plain.append(0x22)
                    index += 1
                } else {
                    index += 1
                    return String(decoding: plain, as: UTF8.self)
                }
                index += 1
            }
            throw Malformed("CSV: a quote is not closed")
        }

        private mutating func bareField() throws(Malformed) -> String {
            let start = index
            while index < bytes.count, ![0x2C, 0x0A, 0x0D].contains(bytes[index]) {
                guard bytes[index] != 0x22 else { throw Malformed("CSV: a quote inside a field") }
                index += 1
            }
            return String(decoding: bytes[start..<index], as: UTF8.self)
        }

        private mutating func skipLineEnd() -> Bool {
            if skip(0x0A) { return true }
            guard index + 1 < bytes.count, bytes[index] == 0x0D, bytes[index + 1] == 0x0A else {
                return false
            }
            index += 2
            return true
        }

        private mutating func skip(_ byte: UInt8) -> Bool {
            guard index < bytes.count, bytes[index] == byte else { return false }
            index += 1
            return true
        }
    }
}
