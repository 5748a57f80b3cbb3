internal import Kernel
internal import Sealing

/// Indexes of a ledger in memory, so that a large one answers as soon as a small one.
extension MemoryStore {
    /// One column by which owners are looked up.
    struct Finder: Hashable {
        let table: String
        let column: Int
    }

    static func finders(of tables: [Table]) -> [String: [Finder]] {
        Dictionary(
            tables.map { table in
                let columns = Set(table.indexes.compactMap(\.first)).sorted()
                return (
                    table.name,
                    columns.compactMap { name in
                        table.columns.firstIndex { $0.name == name }
                            .map { Finder(table: table.name, column: $0) }
                    }
                )
            }, uniquingKeysWith: { $1 })
    }

    /// Replaces all rows of this owner; nil for none.
    func put(_ rows: [[Cell]]?, of owner: StreamID, in table: String) {
        for finder in finders[table] ?? [] {
            for row in models[table]?[owner] ?? [] {
                found[finder]?[row[finder.column]]?.remove(owner)
            }
            for row in rows ?? [] {
                found[finder, default: [:]][row[finder.column], default: []].insert(owner)
            }
        }
        models[table]?[owner] = rows
    }

    /// Opens, fires or forgets an alarm, and keeps it under its day while it is open.
    func put(_ state: Instant??, for alarm: Alarm) {
        let before = alarms[alarm]
        write(state, for: alarm)
        undo { [unowned self] in write(before, for: alarm) }
    }

    private func write(_ state: Instant??, for alarm: Alarm) {
        alarms[alarm] = state
        let isOpen = state.map { $0 == nil } ?? false
        if isOpen {
            waiting[alarm.due.day, default: []].insert(alarm)
        } else if waiting[alarm.due.day]?.remove(alarm) != nil,
            waiting[alarm.due.day]?.isEmpty == true
        {
            waiting[alarm.due.day] = nil
        }
    }

    func alarms(due: Instant, limit: Int) -> [Alarm] {
        let open = waiting.filter { $0.key <= due.day }.values.joined().filter { $0.due <= due }
        let sorted = open.sorted { ($0.due, $0.rule, $0.stream) < ($1.due, $1.rule, $1.stream) }
        return Array(sorted.prefix(limit))
    }

    func owners(in table: String, where column: String, isAnyOf tokens: [Digest]) -> [StreamID] {
        guard let model = models[table],
            let index = tables[table]?.columns.firstIndex(where: { $0.name == column })
        else { return [] }
        let wanted = Set(tokens.map { Cell.blob($0.bytes) })
        let finder = Finder(table: table, column: index)
        guard finders[table]?.contains(finder) == true else {
            return model.filter { $0.value.contains { wanted.contains($0[index]) } }.keys.sorted()
        }
        return wanted.reduce(into: Set<StreamID>()) { $0.formUnion(found[finder]?[$1] ?? []) }
            .sorted()
    }
}
