public import Kernel
internal import Synchronization

/// Where wrapped keys lie: apart from the ledger, with backups of their own.
///
/// What is added is durable on return; what is destroyed leaves no bytes behind in the store.
public protocol Keystore: Sendable {
    func key(of subject: SubjectID) throws -> [UInt8]?
    func add(_ keys: [(subject: SubjectID, wrapped: [UInt8])]) throws
    func destroy(_ subjects: [SubjectID]) throws
    func secret(_ name: String) throws -> [UInt8]?
    func add(secrets: [(name: String, wrapped: [UInt8])]) throws
}

/// A keystore that is gone with the process; for tests and simulations.
public final class MemoryKeystore: Keystore {
    private struct Content {
        var keys: [SubjectID: [UInt8]] = [:]
        var secrets: [String: [UInt8]] = [:]
    }

    private let content = Mutex(Content())

    public init() {}

    public func key(of subject: SubjectID) -> [UInt8]? { content.withLock { $0.keys[subject] } }

    public func add(_ keys: [(subject: SubjectID, wrapped: [UInt8])]) {
        content.withLock { for (subject, wrapped) in keys { $0.keys[subject] = wrapped } }
    }

    /// Hands everything over to another keystore, durable there on return.
    ///
    /// - Precondition: the other one is empty.
    public func pour(into other: any Keystore) throws {
        let content = content.withLock { $0 }
        let keys = content.keys.sorted { $0.key < $1.key }
        try other.add(secrets: content.secrets.map { (name: $0.key, wrapped: $0.value) })
        try other.add(keys.map { (subject: $0.key, wrapped: $0.value) })
    }

    public func destroy(_ subjects: [SubjectID]) {
        content.withLock { for subject in subjects { $0.keys[subject] = nil } }
    }

    public func secret(_ name: String) -> [UInt8]? { content.withLock { $0.secrets[name] } }

    public func add(secrets: [(name: String, wrapped: [UInt8])]) {
        content.withLock { for (name, wrapped) in secrets { $0.secrets[name] = wrapped } }
    }
}
