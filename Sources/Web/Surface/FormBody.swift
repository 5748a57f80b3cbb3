import Hummingbird
import NIOCore

/// The fields of a form as they were sent (application/x-www-form-urlencoded, WHATWG URL §5).
struct FormBody: Sendable {
    let values: [String: [String]]
    /// The fields of the form itself, sorted, without those that the page carries unseen: what a
    /// repeated command is compared by.
    let canonicalBytes: [UInt8]

    /// - Throws: 413 above the limit; 400 when a value is no UTF-8.
    init(_ request: Request) async throws {
        let buffer = try await request.body.collect(upTo: Visit.bodyLimit)
        try self.init(bytes: Array(buffer.readableBytesView))
    }

    init(bytes: [UInt8]) throws {
        var values: [String: [String]] = [:]
        for pair in bytes.split(separator: UInt8(ascii: "&")) {
            let halves = pair.split(
                separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            let name = try Self.decoded(halves[0])
            values[name, default: []].append(halves.count > 1 ? try Self.decoded(halves[1]) : "")
        }
        self.values = values
        let lines = values.filter { !$0.key.hasPrefix("_") }.sorted { $0.key < $1.key }
        canonicalBytes = lines.flatMap { name, texts in
            Array(([name] + texts).joined(separator: "\u{1F}").utf8) + [0x1E]
        }
    }

    subscript(name: String) -> String? { values[name]?.first }

    private static func decoded(_ bytes: ArraySlice<UInt8>) throws -> String {
        var plain: [UInt8] = []
        plain.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            switch bytes[index] {
            case UInt8(ascii: "+"): plain.append(UInt8(ascii: " "))
            case UInt8(ascii: "%"):
                guard index + 2 < bytes.endIndex, let high = hex(bytes[index + 1]),
                    let low = hex(bytes[index + 2])
                else { throw HTTPError(.badRequest) }
                plain.append(high << 4 | low)
                index += 2
            default: plain.append(bytes[index])
            }
            index += 1
        }
        guard let text = String(validating: plain, as: UTF8.self) else {
            throw HTTPError(.badRequest)
        }
        return text
    }

    private static func hex(_ digit: UInt8) -> UInt8? {
        switch digit {
        case 0x30...0x39: digit - 0x30
        case 0x41...0x46: digit - 0x37
        case 0x61...0x66: digit - 0x57
        default: nil
        }
    }
}
