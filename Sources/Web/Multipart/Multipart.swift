/// Reads a body of `multipart/form-data` (RFC 7578, in the framing of RFC 2046 §5.1).
///
/// Strict, because what sends it is a browser with a form of ours: nothing before the first
/// boundary and nothing behind the last, every line ends in CRLF, and every part has one name.
/// Whatever a patient reader would have to guess at is refused, so that nobody guesses otherwise.
/// Knows nothing of HTTP and of what the parts mean.
struct Multipart {
    /// One field or one file. Its content is what came in, byte for byte.
    struct Part: Hashable, Sendable {
        let head: PartHead
        let content: ArraySlice<UInt8>
    }

    /// Why a body is not read. No part of it is given then.
    enum Fault: Error {
        case malformed
        case tooManyParts
    }

    /// The longest head of a part that is read, in bytes: a long name of a field and of a file.
    static let headLimit = 8_192

    private let body: [UInt8]
    /// CRLF, two hyphens and the boundary.
    private let delimiter: [UInt8]
    private var index = 0

    /// The parts in their order.
    ///
    /// - Parameter limit: how many there may be.
    /// - Complexity: one pass over the body, which is not copied.
    static func parts(
        of body: [UInt8], boundary: String, atMost limit: Int
    ) throws(Fault) -> [Part] {
        var reader = Multipart(body: body, delimiter: Array("\r\n--\(boundary)".utf8))
        return try reader.parts(atMost: limit)
    }

    private init(body: [UInt8], delimiter: [UInt8]) {
        (self.body, self.delimiter) = (body, delimiter)
    }

    private mutating func parts(atMost limit: Int) throws(Fault) -> [Part] {
        guard body.starts(with: delimiter.dropFirst(2)) else { throw .malformed }
        index = delimiter.count - 2
        var parts: [Part] = []
        while try !isClosed() {
            guard parts.count < limit else { throw .tooManyParts }
            parts.append(try part())
        }
        return parts
    }

    /// Reads what stands behind a boundary: a line break before the next part, or two hyphens
    /// and the end.
    private mutating func isClosed() throws(Fault) -> Bool {
        let rest = body[index...]
        if rest.starts(with: Self.lineBreak) {
            index += Self.lineBreak.count
            return false
        }
        guard rest.starts(with: Self.hyphens) else { throw .malformed }
        let end = rest.dropFirst(Self.hyphens.count)
        guard end.isEmpty || end.elementsEqual(Self.lineBreak) else { throw .malformed }
        return true
    }

    private mutating func part() throws(Fault) -> Part {
        let last = min(body.count, index + Self.headLimit)
        guard let headEnd = place(of: Self.emptyLine, in: body[index..<last]) else {
            throw .malformed
        }
        let head = try PartHead(body[index..<headEnd])
        let start = headEnd + Self.emptyLine.count
        guard let end = place(of: delimiter, in: body[start...]) else { throw .malformed }
        index = end + delimiter.count
        return Part(head: head, content: body[start..<end])
    }

    /// Where a mark that begins with CR first stands.
    private func place(of mark: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
        var rest = bytes
        while let start = rest.firstIndex(of: 0x0D) {
            rest = rest[start...]
            if rest.starts(with: mark) { return start }
            rest = rest.dropFirst()
        }
        return nil
    }

    private static let lineBreak = Array("\r\n".utf8)
    private static let emptyLine = Array("\r\n\r\n".utf8)
    private static let hyphens = Array("--".utf8)
}
