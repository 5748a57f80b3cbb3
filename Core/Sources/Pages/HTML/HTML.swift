/// A piece of a page, written as a string interpolation.
///
/// Promise: only text that stands in our source reaches the page unescaped. A literal is a
/// `StaticString`, so no value of the running program can pass for one; every interpolated value
/// that is not itself `HTML` is escaped for text and for a quoted attribute alike.
public struct HTML: Hashable, Sendable {
    /// UTF-8, ready to send.
    public private(set) var bytes: [UInt8]

    public init() { bytes = [] }

    /// Empty, with room for this many bytes.
    init(capacity: Int) {
        bytes = []
        bytes.reserveCapacity(capacity)
    }

    public var isEmpty: Bool { bytes.isEmpty }

    /// What is written piece by piece, where interpolation would make and drop each piece: in what
    /// a list shows hundreds of.
    init(capacity: Int = 128, _ write: (inout HTML) -> Void) {
        self.init(capacity: capacity)
        write(&self)
    }

    /// What comes after it.
    public mutating func append(_ other: HTML) { bytes.append(other.bytes) }

    /// Markup of our own.
    public mutating func append(markup literal: StaticString) {
        bytes.append(literal)
    }

    /// Escaped text.
    public mutating func append(text: String) { Escaping.append(text, to: &bytes) }

    /// Escaped text.
    public init(text: String) {
        self.init(capacity: text.utf8.count)
        Escaping.append(text, to: &bytes)
    }
}

extension HTML: ExpressibleByStringInterpolation {
    public init(stringLiteral literal: StaticString) {
        bytes = literal.withUTF8Buffer { Array($0) }
    }

    public init(stringInterpolation parts: StringInterpolation) { bytes = parts.bytes }

    public struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var bytes: [UInt8] = []

        public init(literalCapacity: Int, interpolationCount: Int) {
            bytes.reserveCapacity(literalCapacity + 32 * interpolationCount)
        }

        public mutating func appendLiteral(_ literal: StaticString) {
            bytes.append(literal)
        }

        public mutating func appendInterpolation(_ text: String) {
            Escaping.append(text, to: &bytes)
        }

        public mutating func appendInterpolation(_ number: Int) {
            bytes.append(contentsOf: String(number).utf8)
        }

        public mutating func appendInterpolation(_ html: HTML) {
            bytes.append(html.bytes)
        }

        /// Nothing for nil.
        public mutating func appendInterpolation(_ html: HTML?) {
            if let html { bytes.append(html.bytes) }
        }

        /// The pieces one after the other, with nothing between them.
        public mutating func appendInterpolation(_ pieces: [HTML]) {
            bytes.reserveCapacity(bytes.count + pieces.reduce(0) { $0 + $1.bytes.count })
            for piece in pieces { bytes.append(piece.bytes) }
        }

        public mutating func appendInterpolation(_ address: Href) {
            Escaping.append(address.text, to: &bytes)
        }
    }
}

extension [UInt8] {
    /// Copies at once. `append(contentsOf:)` of an array takes five times as long (Swift 6.3), and
    /// a page is made of thousands of pieces.
    fileprivate mutating func append(_ piece: [UInt8]) {
        piece.withUnsafeBufferPointer { append(contentsOf: $0) }
    }

    fileprivate mutating func append(_ literal: StaticString) {
        literal.withUTF8Buffer { append(contentsOf: UnsafeRawBufferPointer($0)) }
    }
}

extension HTML: CustomStringConvertible {
    public var description: String { String(decoding: bytes, as: UTF8.self) }
}
