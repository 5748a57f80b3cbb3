/// Reads the canonical JSON of ``Fields``; one pass, no copies but the texts.
struct FieldsReader {
    private let bytes: [UInt8]
    private var index = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { index == bytes.count }

    mutating func value(depth: Int) throws(Malformed) -> Datum {
        guard depth < 32, index < bytes.count else { throw Malformed("JSON cut off or too deep") }
        switch bytes[index] {
        case UInt8(ascii: "\""): return .text(try text())
        case UInt8(ascii: "{"): return .object(try object(depth: depth))
        case UInt8(ascii: "["): return .list(try list(depth: depth))
        case UInt8(ascii: "t"): return try literal("true", .flag(true))
        case UInt8(ascii: "f"): return try literal("false", .flag(false))
        default: return .number(try number())
        }
    }

    private mutating func object(depth: Int) throws(Malformed) -> Fields {
        var fields = Fields()
        index += 1
        if skip(UInt8(ascii: "}")) { return fields }
        repeat {
            let name = try text()
            try expect(UInt8(ascii: ":"))
            if let last = fields.pairs.last, last.name >= name {
                throw Malformed("name out of order: \(name)")
            }
            fields.append(name, try value(depth: depth + 1))
        } while skip(UInt8(ascii: ","))
        try expect(UInt8(ascii: "}"))
        return fields
    }

    private mutating func list(depth: Int) throws(Malformed) -> [Datum] {
        var values: [Datum] = []
        index += 1
        if skip(UInt8(ascii: "]")) { return values }
        repeat { values.append(try value(depth: depth + 1)) } while skip(UInt8(ascii: ","))
        try expect(UInt8(ascii: "]"))
        return values
    }

    private mutating func text() throws(Malformed) -> String {
        try expect(UInt8(ascii: "\""))
        let start = index
        var seen: UInt8 = 0
        while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
            guard bytes[index] >= 0x20 else { throw Malformed("control character") }
            if bytes[index] == UInt8(ascii: "\\") { return try escapedText(from: start) }
            seen |= bytes[index]
            index += 1
        }
        let slice = bytes[start..<index]
        try expect(UInt8(ascii: "\""))
        // ASCII, as names and codes are, needs no second look.
        return seen < 0x80 ? String(decoding: slice, as: UTF8.self) : try Self.text(slice)
    }

    private mutating func escapedText(from start: Int) throws(Malformed) -> String {
        var plain = Array(bytes[start..<index])
        while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
            guard bytes[index] >= 0x20 else { throw Malformed("control character") }
            plain.append(bytes[index] == UInt8(ascii: "\\") ? try escape() : bytes[index])
            index += 1
        }
        try expect(UInt8(ascii: "\""))
        return try Self.text(plain[...])
    }

    // Leaves the index on the last byte of the escape.
    private mutating func escape() throws(Malformed) -> UInt8 {
        index += 1
        guard index < bytes.count else { throw Malformed("escape cut off") }
        switch bytes[index] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): return bytes[index]
        case UInt8(ascii: "u"): break
        default: throw Malformed("escape")
        }
        guard index + 4 < bytes.count,
            let code = Hex.bytes(String(decoding: bytes[(index + 1)...(index + 4)], as: UTF8.self)),
            code[0] == 0, code[1] < 0x20
        else { throw Malformed("escape") }
        index += 4
        return code[1]
    }

    private static func text(_ bytes: ArraySlice<UInt8>) throws(Malformed) -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw Malformed("UTF-8") }
        return text
    }

    private mutating func number() throws(Malformed) -> Int64 {
        let isNegative = skip(UInt8(ascii: "-"))
        let start = index
        var value: Int64 = 0
        while index < bytes.count, (0x30...0x39).contains(bytes[index]) {
            let (product, over) = value.multipliedReportingOverflow(by: 10)
            let (sum, carry) = product.subtractingReportingOverflow(Int64(bytes[index] - 0x30))
            guard !over, !carry else { throw Malformed("number too large") }
            value = sum
            index += 1
        }
        let isPadded = index > start && bytes[start] == 0x30 && (isNegative || index > start + 1)
        guard index > start, !isPadded, isNegative || value > Int64.min else {
            throw Malformed("number")
        }
        return isNegative ? value : -value
    }

    private mutating func literal(_ word: StaticString, _ value: Datum) throws(Malformed) -> Datum {
        for byte in UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount) {
            try expect(byte)
        }
        return value
    }

    private mutating func expect(_ byte: UInt8) throws(Malformed) {
        guard skip(byte) else { throw Malformed("JSON at byte \(index)") }
    }

    private mutating func skip(_ byte: UInt8) -> Bool {
        guard index < bytes.count, bytes[index] == byte else { return false }
        index += 1
        return true
    }
}
