internal import Kernel
public import Sealing

/// That one event stands in the ledger, checkable by anybody without it.
public struct Proof: Hashable, Sendable {
    public let position: Int64
    /// The hash of the event; who holds its fields computes it themselves.
    public let event: Digest
    public let path: [Digest]
    public let checkpoint: Checkpoint
    public let publicKey: [UInt8]

    /// The inclusion path and the signature both hold.
    ///
    /// - Parameter publicKey: as it was published; the one in the proof proves nothing by itself.
    public func holds(under publicKey: [UInt8]) -> Bool {
        publicKey == self.publicKey && checkpoint.log == .events
            && checkpoint.isSigned(under: publicKey)
            && MerkleCheck.includes(
                event, at: position, in: checkpoint.size, path: path, root: checkpoint.root)
    }
}

extension Desk {
    /// Signs the log as it is and proves one event in it.
    ///
    /// - Throws: ``MissingHashes`` for a position that is not there.
    public func proof(of position: Int64) async throws -> Proof {
        let key = keyring.publicKey
        guard position >= 0, let checkpoint = try await sign().first(where: { $0.log == .events }),
            position < checkpoint.size
        else { throw MissingHashes(range: position..<(position + 1)) }
        return try await ledger.read { reader in
            guard let event = try reader.events(at: position..<(position + 1)).first else {
                throw MissingHashes(range: position..<(position + 1))
            }
            return Proof(
                position: position, event: event.hash,
                path: try reader.merkle(.events).inclusion(of: position, in: checkpoint.size),
                checkpoint: checkpoint, publicKey: key)
        }
    }
}
