/// The one written form: JSON (RFC 8259) with sorted names, no spaces, whole numbers only.
///
/// Inside a text only `"`, `\` and U+0000...U+001F are escaped: the first two by a backslash, the
/// others as `\u00xx` in lower case. Written here and not by a library, because these bytes are
/// hashed and must be the same in ten years (docs/decisions/0009-own-canonical-json.md).
extension Fields {
    public var bytes: [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(pairs.count * 24 + 2)
        Datum.object(self).write(to: &out)
        return out
    }

    /// Reads what ``bytes`` wrote.
    ///
    /// - Throws: ``Malformed`` for anything else than one JSON object of texts, whole numbers,
    ///   true, false, lists and objects, at most 32 deep.
    public init(bytes: [UInt8]) throws(Malformed) {
        var reader = FieldsReader(bytes)
        guard case .object(let fields) = try reader.value(depth: 0), reader.isAtEnd else {
            throw Malformed("no JSON object")
        }
        self = fields
    }
}

extension Datum {
    func write(to out: inout [UInt8]) {
        switch self {
        case .text(let text): Self.write(text, to: &out)
        case .number(let number): out.append(contentsOf: String(number).utf8)
        case .flag(let flag): out.append(contentsOf: (flag ? "true" : "false").utf8)
        case .list(let values): write(values, to: &out)
        case .object(let fields): write(fields, to: &out)
        }
    }

    private func write(_ values: [Datum], to out: inout [UInt8]) {
        out.append(UInt8(ascii: "["))
        for (index, value) in values.enumerated() {
            if index > 0 { out.append(UInt8(ascii: ",")) }
            value.write(to: &out)
        }
        out.append(UInt8(ascii: "]"))
    }

    private func write(_ fields: Fields, to out: inout [UInt8]) {
        out.append(UInt8(ascii: "{"))
        for (index, pair) in fields.pairs.enumerated() {
            if index > 0 { out.append(UInt8(ascii: ",")) }
            Self.write(pair.name, to: &out)
            out.append(UInt8(ascii: ":"))
            pair.value.write(to: &out)
        }
        out.append(UInt8(ascii: "}"))
    }

    private static func write(_ text: String, to out: inout [UInt8]) {
        out.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                out.append(UInt8(ascii: "\\"))
                out.append(byte)
            case 0..<0x20:
                out.append(contentsOf: "\\u00\(Hex.text([byte]))".utf8)
            default: out.append(byte)
            }
        }
        out.append(UInt8(ascii: "\""))
    }
}
