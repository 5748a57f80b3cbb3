public import Kernel
public import Sealing

/// Where the record lies. Knows tables and transactions, and nothing of what they mean.
public protocol Ledger: Sendable {
    /// Runs `work` in one transaction, durable when this returns; nothing stands when it throws.
    func write<Output: Sendable>(
        _ work: @escaping @Sendable (any LedgerWriter) throws -> Output
    ) async throws -> Output

    /// Runs `work` on one unchanging state of the ledger.
    func read<Output: Sendable>(
        _ work: @escaping @Sendable (any LedgerReader) throws -> Output
    ) async throws -> Output

    /// Asks the read models as often as `work` wants to, all on one unchanging state.
    func ask<Output: Sendable>(
        opening keyring: Keyring, _ work: @escaping @Sendable (any Answering) throws -> Output
    ) async throws -> Output

    /// Leaves no trace of overwritten bytes in the files that belong to the ledger.
    func forget() async throws

    /// Damage of the storage itself, where it can tell; one line each.
    func damage() async throws -> [String]

    func close() async throws
}

/// Answers queries on the read models, on one state of them.
public protocol Answering {
    /// Every row that matches, in the order that the query gives them.
    ///
    /// - Throws: what `read` of the query throws, and what the storage does.
    func rows<Output>(of query: Query<Output>) throws -> [Output]
}

/// What one transaction can read.
public protocol LedgerReader: AnyObject {
    /// How many rows the log holds.
    func size(of log: LogName) throws -> Int64
    /// When the last row of the log was recorded.
    func lastInstant(of log: LogName) throws -> Instant?
    /// How many events the stream has.
    func version(of stream: StreamID) throws -> Int
    func events(of stream: StreamID, from version: Int) throws -> [Recorded]
    func events(at positions: Range<Int64>) throws -> [Recorded]
    func trail(at leaves: Range<Int64>) throws -> [Trail]
    func trail(of stream: StreamID) throws -> [Trail]
    /// Level 0: the hashes of rows; level n: tiles.
    func hashes(of log: LogName, level: Int, _ range: Range<Int64>) throws -> [Digest]
    /// In order of size.
    func checkpoints(of log: LogName) throws -> [Checkpoint]
    func lastCheckpoint(of log: LogName) throws -> Checkpoint?

    func remembered(_ command: CommandID, of actor: ActorID) throws -> Remembered?
    /// Open alarms in order of due, rule and stream.
    func alarms(due: Instant, limit: Int) throws -> [Alarm]
    func isOpen(_ alarm: Alarm) throws -> Bool
    /// The owners of rows whose `column` holds one of these tokens, in order, each once.
    func owners(in table: String, where column: String, isAnyOf tokens: [Digest]) throws
        -> [StreamID]
    /// The streams with parts of this subject that still have content.
    func streams(withPartsOf subject: SubjectID) throws -> [StreamID]
    func meta(_ name: String) throws -> String?
    /// All rows of a table, for comparisons in tests; in no order.
    func dump(_ table: String) throws -> [[Cell]]
}

/// What one transaction can write.
public protocol LedgerWriter: LedgerReader {
    /// Undoes everything that `work` wrote when it throws.
    func savepoint<Output>(_ work: () throws -> Output) throws -> Output

    func append(_ event: Recorded) throws
    func append(_ trail: Trail) throws
    func add(_ tile: Frontier.Tile, to log: LogName) throws
    func add(_ checkpoint: Checkpoint) throws
    func remember(_ command: Remembered) throws
    /// Removes the content of all parts of this subject.
    func close(partsOf subject: SubjectID) throws

    /// - Returns: false when somebody else holds it.
    func take(_ claim: ClaimWord, at position: Int64) throws -> Bool
    func release(_ claim: ClaimWord, at position: Int64) throws
    func set(_ alarm: Alarm) throws
    func calm(_ alarm: Alarm) throws
    func markFired(_ alarm: Alarm, at instant: Instant) throws
    func send(_ message: Message, position: Int64, at instant: Instant) throws

    /// Replaces all rows of this owner.
    func replace(_ rows: [[Cell]], of owner: StreamID, in table: Table) throws
    /// Adds rows of this owner, who has none.
    func insert(_ rows: [[Cell]], of owner: StreamID, in table: Table) throws
    func add(_ tally: Tally) throws
    func setMeta(_ name: String, to value: String) throws
    /// Empties everything that follows from the events, before a rebuild.
    func dropDerived() throws
    /// Makes what was emptied ready to be asked, after it was filled again.
    func finishDerived() throws
}

/// An accepted command: what a repetition is answered with.
public struct Remembered: Hashable, Sendable {
    public let actor: ActorID
    public let command: CommandID
    public let fingerprint: Digest
    public let act: String
    public let positions: Range<Int64>

    public init(
        actor: ActorID, command: CommandID, fingerprint: Digest, act: String,
        positions: Range<Int64>
    ) {
        (self.actor, self.command, self.fingerprint) = (actor, command, fingerprint)
        (self.act, self.positions) = (act, positions)
    }
}

extension LedgerReader {
    func frontier(of log: LogName) throws -> Frontier {
        try Frontier(size: try size(of: log)) { try hashes(of: log, level: $0, $1) }
    }

    func merkle(_ log: LogName) -> MerkleLog {
        MerkleLog { level, range in try self.hashes(of: log, level: level, range) }
    }
}
