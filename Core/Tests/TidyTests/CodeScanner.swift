/// Blanks comments, string and regular-expression literals out of Swift code. Interpolated code
/// stays readable.
struct CodeScanner {
    private let bytes: [UInt8]
    private var out: [UInt8]
    private var index = 0

    static func code(of text: String) -> String {
        let bytes = Array(text.utf8)
        var scanner = CodeScanner(bytes: bytes, out: bytes)
        scanner.code(until: nil)
        return String(decoding: scanner.out, as: UTF8.self)
    }

    private init(bytes: [UInt8], out: [UInt8]) { (self.bytes, self.out) = (bytes, out) }

    /// Reads code up to the closing parenthesis of an interpolation, or to the end of the file.
    private mutating func code(until close: UInt8?) {
        var depth = 0
        while index < bytes.count {
            switch bytes[index] {
            case close where depth == 0: return
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth -= 1
            case UInt8(ascii: "/") where at(1) == UInt8(ascii: "/"): comment(until: "\n")
            case UInt8(ascii: "/") where at(1) == UInt8(ascii: "*"): comment(until: "*/")
            case UInt8(ascii: "\""), UInt8(ascii: "#"): if literal() { continue }
            default: break
            }
            index += 1
        }
    }

    // Leaves the index on the last byte before the end mark's end.
    private mutating func comment(until end: StaticString) {
        let mark = Array(end.description.utf8)
        while index < bytes.count, !matches(mark, at: index) { blank() }
        guard mark.count > 1 else {
            index -= 1
            return
        }
        blank()
        if index < bytes.count { out[index] = 0x20 }
    }

    /// Reads a literal when one starts here, and tells whether one did.
    private mutating func literal() -> Bool {
        var hashes = 0
        while at(hashes) == UInt8(ascii: "#") { hashes += 1 }
        if hashes > 0, at(hashes) == UInt8(ascii: "/") { return expression(hashes) }
        guard at(hashes) == UInt8(ascii: "\"") else { return false }
        let quotes = isTriple(at: index + hashes) ? 3 : 1
        index += hashes + quotes
        let fence = [UInt8](repeating: UInt8(ascii: "#"), count: hashes)
        let end = [UInt8](repeating: UInt8(ascii: "\""), count: quotes) + fence
        let escape = [UInt8(ascii: "\\")] + fence
        while index < bytes.count, !matches(end, at: index) {
            if matches(escape, at: index) { escaped(escape.count) } else { blank() }
        }
        index += end.count
        return true
    }

    private mutating func expression(_ hashes: Int) -> Bool {
        let end = [UInt8(ascii: "/")] + [UInt8](repeating: UInt8(ascii: "#"), count: hashes)
        index += hashes + 1
        while index < bytes.count, !matches(end, at: index) { blank() }
        index += end.count
        return true
    }

    private mutating func escaped(_ length: Int) {
        for _ in 0..<length { blank() }
        guard at(0) == UInt8(ascii: "(") else { return blank() }
        index += 1
        code(until: UInt8(ascii: ")"))
        index += 1
    }

    private mutating func blank() {
        if index < bytes.count, bytes[index] != 0x0A { out[index] = 0x20 }
        index += 1
    }

    private func at(_ offset: Int) -> UInt8? {
        index + offset < bytes.count ? bytes[index + offset] : nil
    }

    private func matches(_ mark: [UInt8], at start: Int) -> Bool {
        guard start + mark.count <= bytes.count else { return false }
        for (offset, byte) in mark.enumerated() where bytes[start + offset] != byte { return false }
        return true
    }

    private func isTriple(at start: Int) -> Bool {
        matches([UInt8](repeating: UInt8(ascii: "\""), count: 3), at: start)
    }
}
