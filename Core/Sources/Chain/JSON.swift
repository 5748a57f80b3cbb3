import FoundationEssentials

/// A JSON text as it came in, before anybody believes it.
public enum JSON: Hashable, Sendable {
    case null
    case flag(Bool)
    case number(Double)
    case text(String)
    case list([JSON])
    case object([String: JSON])
}

extension JSON: Decodable {
    /// - Throws: for anything that is no JSON in UTF-8 (RFC 8259) with each name once (RFC 7493).
    ///   A comma after the last member is let pass, as the decoder does.
    public init(bytes: [UInt8]) throws {
        // The decoder guesses UTF-16 and UTF-32 from zero bytes, which no JSON in UTF-8 holds.
        guard !bytes.contains(0), String(validating: bytes, as: UTF8.self) != nil else {
            throw Problem.notJSON
        }
        self = try JSONDecoder().decode(JSON.self, from: Data(bytes))
        guard memberCount == Self.colonCount(bytes) else { throw Problem.notJSON }
    }

    public init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
            self = .null
        } else if let flag = try? value.decode(Bool.self) {
            self = .flag(flag)
        } else if let number = try? value.decode(Double.self) {
            self = .number(number)
        } else if let text = try? value.decode(String.self) {
            self = .text(text)
        } else if let list = try? value.decode([JSON].self) {
            self = .list(list)
        } else {
            self = .object(try value.decode([String: JSON].self))
        }
    }
}

extension JSON {
    // A name that stands twice is one member and two colons. Readers differ in which they keep.
    private var memberCount: Int {
        switch self {
        case .null, .flag, .number, .text: 0
        case .list(let items): items.reduce(0) { $0 + $1.memberCount }
        case .object(let members): members.values.reduce(members.count) { $0 + $1.memberCount }
        }
    }

    /// The colons of a JSON text that stand outside its texts: one a member.
    private static func colonCount(_ bytes: [UInt8]) -> Int {
        var (count, isText, isEscaped) = (0, false, false)
        for byte in bytes {
            if isEscaped {
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else if byte == UInt8(ascii: "\"") {
                isText.toggle()
            } else if byte == UInt8(ascii: ":"), !isText {
                count += 1
            }
        }
        return count
    }

    /// Equal messages have equal bytes, however they were written: sorted names, no spaces.
    public var canonicalBytes: [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(self) else { return [] }
        return Array(data)
    }
}

extension JSON: Encodable {
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .flag(let value): try container.encode(value)
        case .number(let value): try container.encode(value)
        case .text(let value): try container.encode(value)
        case .list(let value): try container.encode(value)
        case .object(let value): try container.encode(value)
        }
    }
}
