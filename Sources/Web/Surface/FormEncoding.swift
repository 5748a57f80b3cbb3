import Hummingbird

/// Names and values as application/x-www-form-urlencoded writes them (WHATWG URL §5).
enum FormEncoding {
    /// - Throws: 400 for half an escape and for what is no UTF-8.
    static func decoded(_ bytes: ArraySlice<UInt8>) throws -> String {
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
