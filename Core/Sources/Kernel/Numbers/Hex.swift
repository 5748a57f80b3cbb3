/// Bytes as hexadecimal digits in lower case, two a byte.
public enum Hex {
    private static let alphabet = Array("0123456789abcdef".utf8)

    public static func text(_ bytes: some Collection<UInt8>) -> String {
        String(unsafeUninitializedCapacity: bytes.count * 2) { buffer in
            var index = 0
            for byte in bytes {
                buffer[index] = alphabet[Int(byte >> 4)]
                buffer[index + 1] = alphabet[Int(byte & 15)]
                index += 2
            }
            return index
        }
    }

    /// The bytes, or nil when `text` has an odd length or a digit that is not lower-case hex.
    public static func bytes(_ text: String) -> [UInt8]? {
        let digits = Array(text.utf8)
        guard digits.count.isMultiple(of: 2) else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(digits.count / 2)
        for index in stride(from: 0, to: digits.count, by: 2) {
            guard let high = value(digits[index]), let low = value(digits[index + 1]) else {
                return nil
            }
            bytes.append(high << 4 | low)
        }
        return bytes
    }

    /// Sixteen bytes as two words, most significant first, without an array in between: ids are
    /// read by the million when a ledger is folded again. nil unless there are 32 digits.
    static func words(_ text: String) -> (high: UInt64, low: UInt64)? {
        var text = text
        return text.withUTF8 { digits in
            guard digits.count == 32 else { return nil }
            var words: (high: UInt64, low: UInt64) = (0, 0)
            for index in 0..<16 {
                guard let high = value(digits[index]), let low = value(digits[index + 16]) else {
                    return nil
                }
                words.high = words.high << 4 | UInt64(high)
                words.low = words.low << 4 | UInt64(low)
            }
            return words
        }
    }

    private static func value(_ digit: UInt8) -> UInt8? {
        switch digit {
        case 0x30...0x39: digit - 0x30
        case 0x61...0x66: digit - 0x57
        default: nil
        }
    }
}
