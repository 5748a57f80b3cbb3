internal import Kernel
internal import Sealing

/// The tables of a ledger in memory, with a list of undoings instead of a rollback journal.
final class MemoryStore {
    var events: [Recorded] = []
    var streams: [StreamID: [Int64]] = [:]
    var trails: [Trail] = []
    var tiles: [Place: Digest] = [:]
    var checkpoints: [LogName: [Checkpoint]] = [:]
    var claims: [HeldClaim] = []
    var held: [ClaimWord: Int] = [:]
    var commands: [CommandKey: Remembered] = [:]
    var alarms: [Alarm: Instant?] = [:]
    var outbox: [Sent] = []
    var counters: [CounterKey: (part: Int, whole: Int)] = [:]
    var metas: [String: String]
    var models: [String: [StreamID: [[Cell]]]]
    let tables: [String: Table]
    let finders: [String: [Finder]]
    /// Who has this value in an indexed column.
    var found: [Finder: [Cell: Set<StreamID>]] = [:]
    /// Open alarms by the day on which they are due.
    var waiting: [LocalDate: Set<Alarm>] = [:]
    private var undoings: [() -> Void] = []

    struct Place: Hashable {
        let log: LogName
        let level: Int
        let index: Int64
    }

    struct HeldClaim {
        let claim: ClaimWord
        let taken: Int64
        var released: Int64?
    }

    struct CommandKey: Hashable {
        let actor: ActorID
        let command: CommandID
    }

    struct CounterKey: Hashable {
        let figure: String
        let month: LocalDate
        let recordedOn: LocalDate
    }

    struct Sent {
        let message: Message
        let position: Int64
        let instant: Instant
    }

    init(tables: [Table], isDemonstration: Bool) {
        self.tables = Dictionary(tables.map { ($0.name, $0) }, uniquingKeysWith: { $1 })
        finders = Self.finders(of: tables)
        models = self.tables.mapValues { _ in [:] }
        metas = ["format": "1", "demonstration": isDemonstration ? "1" : "0"]
    }

    func transaction<Output>(_ work: () throws -> Output) throws -> Output {
        defer { undoings = [] }
        return try savepoint(work)
    }

    func savepoint<Output>(_ work: () throws -> Output) throws -> Output {
        let mark = undoings.count
        do {
            return try work()
        } catch {
            while undoings.count > mark { undoings.popLast()?() }
            throw error
        }
    }

    func undo(_ undoing: @escaping () -> Void) { undoings.append(undoing) }

    /// Changes one value, and remembers how to change it back.
    func change<Value>(_ path: ReferenceWritableKeyPath<MemoryStore, Value>, to value: Value) {
        let before = self[keyPath: path]
        undo { [unowned self] in self[keyPath: path] = before }
        self[keyPath: path] = value
    }
}
