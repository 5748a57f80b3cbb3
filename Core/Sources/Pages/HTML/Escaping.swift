/// Writes text so that it can stand in the body of an element and in a quoted attribute.
///
/// Control characters and the marks that turn the direction of writing come out as U+FFFD: they
/// are seen, and they can neither end a value early nor reorder what stands beside it (NUL;
/// U+202E in a name would turn the digits that follow).
enum Escaping {
    /// Complexity: one pass; a run of harmless bytes is copied at once.
    static func append(_ text: String, to bytes: inout [UInt8]) {
        let isWhole: Void? = text.utf8.withContiguousStorageIfAvailable { append($0, to: &bytes) }
        guard isWhole == nil else { return }
        var text = text
        text.withUTF8 { append($0, to: &bytes) }
    }

    private static func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        guard let first = text.firstIndex(where: isSuspect) else {
            return bytes.append(contentsOf: text)
        }
        var start = 0
        var index = first
        while index < text.count {
            guard isSuspect(text[index]) else {
                index += 1
                continue
            }
            guard let (entity, length) = replacement(in: text, at: index) else {
                index += 1
                continue
            }
            bytes.append(contentsOf: text[start..<index])
            entity.withUTF8Buffer { bytes.append(contentsOf: $0) }
            index += length
            start = index
        }
        bytes.append(contentsOf: text[start...])
    }

    /// Whether something to replace can begin with this byte. One bit a byte below 64: the
    /// controls except tab, line feed and carriage return, and `"`, `&`, `'`, `<`, `>`.
    private static func isSuspect(_ byte: UInt8) -> Bool {
        if byte < 64 { return (0x5000_00C4_FFFF_D9FF as UInt64) &>> UInt64(byte) & 1 == 1 }
        if byte < 0x7F { return false }
        return byte == 0x7F || byte == 0xC2 || byte == 0xD8 || byte == 0xE2
    }

    private static func replacement(
        in text: UnsafeBufferPointer<UInt8>, at index: Int
    ) -> (StaticString, length: Int)? {
        switch text[index] {
        case 0x26: ("&amp;", 1)
        case 0x3C: ("&lt;", 1)
        case 0x3E: ("&gt;", 1)
        case 0x22: ("&quot;", 1)
        case 0x27: ("&#39;", 1)
        case 0xC2, 0xD8, 0xE2: mark(in: text, at: index)
        default: ("\u{FFFD}", 1)
        }
    }

    // A String is valid UTF-8, so the bytes that belong to a leading byte are there.
    private static func mark(
        in text: UnsafeBufferPointer<UInt8>, at index: Int
    ) -> (StaticString, length: Int)? {
        let second = text[index + 1]
        switch text[index] {
        case 0xC2: return second < 0xA0 ? ("\u{FFFD}", 2) : nil  // C1 controls
        case 0xD8: return second == 0x9C ? ("\u{FFFD}", 2) : nil  // U+061C
        default: break
        }
        switch (second, text[index + 2]) {
        case (0x80, 0x8E...0x8F), (0x80, 0xA8...0xAE): return ("\u{FFFD}", 3)  // U+200E…, U+2028…
        case (0x81, 0xA6...0xA9): return ("\u{FFFD}", 3)  // U+2066…2069
        default: return nil
        }
    }
}
