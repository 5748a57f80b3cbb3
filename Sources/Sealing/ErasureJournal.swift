internal import Foundation
public import Kernel
internal import Synchronization

/// One person's key, destroyed for good.
public struct Erasure: Hashable, Sendable {
    public let subject: SubjectID
    public let at: Instant
    public let requestedBy: ActorID?
    public let confirmedBy: ActorID?

    public init(_ subject: SubjectID, at: Instant, requestedBy: ActorID?, confirmedBy: ActorID?) {
        (self.subject, self.at) = (subject, at)
        (self.requestedBy, self.confirmedBy) = (requestedBy, confirmedBy)
    }

    var line: String {
        let people = [requestedBy, confirmedBy].map { $0?.description ?? "-" }
        return "\(subject) \(at.microseconds) \(people[0]) \(people[1])\n"
    }

    init?(line: Substring) {
        let words = line.split(separator: " ", omittingEmptySubsequences: false)
        guard words.count == 4, let subject = SubjectID(String(words[0])),
            let at = Int64(words[1]), let requested = Self.actor(words[2]),
            let confirmed = Self.actor(words[3])
        else { return nil }
        self.init(
            subject, at: Instant(microseconds: at), requestedBy: requested, confirmedBy: confirmed)
    }

    private static func actor(_ word: Substring) -> ActorID?? {
        if word == "-" { return .some(nil) }
        return ActorID(String(word)).map { .some($0) } ?? .none
    }
}

/// Which keys must never come back: written before an erasure commits, applied at every start.
public protocol ErasureJournal: Sendable {
    func erasures() throws -> [Erasure]
    /// Durable on return.
    func add(_ erasures: [Erasure]) throws
}

/// A text file beside the keystore that no restore overwrites (docs/ledger-format.md §6).
public struct FileErasureJournal: ErasureJournal {
    private let path: String

    public init(path: String) { self.path = path }

    /// - Throws: ``Malformed`` naming the line when one cannot be read: a damaged journal would
    ///   let an erased person come back.
    public func erasures() throws -> [Erasure] {
        let text = try complete()
        guard !text.isEmpty else { return [] }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return try lines.enumerated().map { index, line throws(Malformed) in
            guard let erasure = Erasure(line: line) else {
                throw Malformed("erasure journal, line \(index + 1)")
            }
            return erasure
        }
    }

    public func add(_ erasures: [Erasure]) throws {
        if !FileManager.default.fileExists(atPath: path) {
            _ = FileManager.default.createFile(
                atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
        }
        let kept = try complete().utf8.count
        let file = try FileHandle(forUpdating: URL(fileURLWithPath: path))
        defer { file.closeFile() }
        // What a crash cut off does not count and must not glue itself to the next line.
        try file.truncate(atOffset: UInt64(kept == 0 ? 0 : kept + 1))
        try file.seekToEnd()
        try file.write(contentsOf: Data(erasures.map(\.line).joined().utf8))
        try file.synchronize()
    }

    /// The lines that end with a line feed, without the last one.
    private func complete() throws -> Substring {
        guard FileManager.default.fileExists(atPath: path) else { return "" }
        let text = try String(contentsOf: URL(fileURLWithPath: path), encoding: .utf8)
        return text.lastIndex(of: "\n").map { text[..<$0] } ?? ""
    }
}

/// A journal that is gone with the process; for tests and simulations.
public final class MemoryErasureJournal: ErasureJournal {
    private let kept = Mutex<[Erasure]>([])

    public init() {}

    public func erasures() -> [Erasure] { kept.withLock { $0 } }
    public func add(_ erasures: [Erasure]) { kept.withLock { $0 += erasures } }
}
