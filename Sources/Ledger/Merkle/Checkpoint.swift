public import Kernel
public import Sealing

/// The two Merkle logs of a ledger.
public enum LogName: Int, CaseIterable, Sendable {
    case events = 0
    /// Refusals and looks in their common order.
    case trail = 1
}

/// A signed root: what the log was at that size, for good.
public struct Checkpoint: Hashable, Sendable {
    public let log: LogName
    public let size: Int64
    public let root: Digest
    public let signedAt: Instant
    /// Ed25519, 64 bytes.
    public let signature: [UInt8]

    public init(log: LogName, size: Int64, root: Digest, signedAt: Instant, signature: [UInt8]) {
        (self.log, self.size, self.root) = (log, size, root)
        (self.signedAt, self.signature) = (signedAt, signature)
    }

    init(_ log: LogName, _ frontier: Frontier, at instant: Instant, _ keyring: Keyring) throws {
        let layout = Self.layout(log, frontier.size, frontier.root, instant)
        self.init(
            log: log, size: frontier.size, root: frontier.root, signedAt: instant,
            signature: try keyring.sign(layout))
    }

    public func isSigned(under publicKey: [UInt8]) -> Bool {
        SigningKey.isValid(
            signature, of: Self.layout(log, size, root, signedAt).bytes, under: publicKey)
    }

    private static func layout(
        _ log: LogName, _ size: Int64, _ root: Digest, _ signedAt: Instant
    ) -> Layout {
        var layout = Layout(tag: "rotonde/checkpoint/1", capacity: 96)
        layout.integer(log.rawValue)
        layout.integer(size)
        layout.raw(root)
        layout.integer(signedAt.microseconds)
        return layout
    }
}
