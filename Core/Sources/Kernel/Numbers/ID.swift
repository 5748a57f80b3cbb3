/// Sixteen bytes that name one thing and say nothing about it.
///
/// The tag keeps a stream from being taken for an actor: `ID<StreamTag>` and `ID<ActorTag>` are
/// different types with the same bytes.
public struct ID<Tag>: Hashable, Sendable {
    public let high: UInt64
    public let low: UInt64

    public init(high: UInt64, low: UInt64) { (self.high, self.low) = (high, low) }

    /// Inlined where it is used: the rows of a list hold two hundred of them.
    ///
    /// - Parameter bytes: exactly sixteen; nil otherwise.
    @inlinable
    public init?(bytes: some Collection<UInt8>) {
        guard bytes.count == 16 else { return nil }
        var halves: (UInt64, UInt64) = (0, 0)
        for (index, byte) in bytes.enumerated() {
            if index < 8 {
                halves.0 = halves.0 << 8 | UInt64(byte)
            } else {
                halves.1 = halves.1 << 8 | UInt64(byte)
            }
        }
        (high, low) = halves
    }

    /// Sixteen bytes, most significant first.
    public var bytes: [UInt8] { high.bigEndianBytes + low.bigEndianBytes }
}

extension ID: Comparable {
    public static func < (a: ID, b: ID) -> Bool {
        a.high == b.high ? a.low < b.low : a.high < b.high
    }
}

/// Thirty-two hexadecimal digits in lower case.
extension ID: CustomStringConvertible, LosslessStringConvertible {
    public var description: String { Hex.text(bytes) }

    public init?(_ text: String) {
        guard let (high, low) = Hex.words(text) else { return nil }
        self.init(high: high, low: low)
    }
}

public enum StreamTag: Sendable {}
public enum SubjectTag: Sendable {}
public enum ActorTag: Sendable {}
public enum CommandTag: Sendable {}

/// One stream of events: a person, a case, a publication, a plan, a corpus or a staff account.
public typealias StreamID = ID<StreamTag>
/// The person whose key seals a part; equal in bytes to the stream of that person.
public typealias SubjectID = ID<SubjectTag>
/// Who acts, under a pseudonym that the keystore side alone can resolve.
public typealias ActorID = ID<ActorTag>
/// One command; the same actor with the same id means the same command again.
public typealias CommandID = ID<CommandTag>

extension ID where Tag == SubjectTag {
    public init(_ stream: StreamID) { self.init(high: stream.high, low: stream.low) }
}

extension FixedWidthInteger {
    /// The bytes of this integer, most significant first (two's complement).
    public var bigEndianBytes: [UInt8] { withUnsafeBytes(of: bigEndian) { Array($0) } }
}
