internal import Kernel
public import Sealing

/// Drops everything that follows from the events, and folds it again.
///
/// For a ledger at rest. Keeps the states of all streams in memory while it runs. May be broken
/// off at any moment: the ledger is marked until a rebuild has come to its end.
public enum Rebuild {
    private static let chunk: Int64 = 8_192

    /// - Parameter progress: events folded so far, and of how many.
    /// - Returns: how many events were folded.
    @discardableResult
    public static func run(
        _ ledger: any Ledger, rooms: Rooms, keyring: Keyring,
        progress: @escaping @Sendable (_ done: Int64, _ total: Int64) -> Void = { _, _ in }
    ) async throws -> Int64 {
        let size = try await ledger.write { writer in
            try writer.setMeta("rebuild", to: "needed")
            try writer.dropDerived()
            return try writer.size(of: .events)
        }
        var folding = Folding(rooms)
        var next: Int64 = 0
        var read = reading(next, size, ledger, keyring)
        while next < size {
            let page = try await read.value
            next += Int64(page.entries.count)
            guard !page.entries.isEmpty else { throw MissingHashes(range: next..<size) }
            // The next page is read and opened while this one is folded.
            read = reading(next, size, ledger, keyring)
            for entry in page.entries { try folding.absorb(entry) }
            if !page.margins.isEmpty { try await keep(page.margins, ledger) }
            progress(next, size)
        }
        read.cancel()
        try await write(folding.finished(), rooms, ledger, keyring)
        return size
    }

    private struct Page: Sendable {
        var entries: [Entry] = []
        var margins: [(position: Int64, margin: Margin)] = []
    }

    private static func reading(
        _ next: Int64, _ size: Int64, _ ledger: any Ledger, _ keyring: Keyring
    ) -> Task<Page, any Error> {
        Task {
            let events = try await ledger.read { reader in
                try reader.events(at: next..<min(next + chunk, size))
            }
            var page = Page()
            page.entries.reserveCapacity(events.count)
            for event in events {
                page.entries.append(try event.entry(opening: keyring))
                guard let margin = try Margin(clear: event.clear) else { continue }
                page.margins.append((event.position, margin))
            }
            return page
        }
    }

    private static func keep(
        _ margins: [(position: Int64, margin: Margin)], _ ledger: any Ledger
    ) async throws {
        try await ledger.write { writer in
            for (position, margin) in margins {
                for claim in margin.frees { try writer.release(claim, at: position) }
                for claim in margin.takes where try !writer.take(claim, at: position) {
                    throw Malformed("claim \(claim.kind) taken twice, event \(position)")
                }
                for alarm in margin.calms { try writer.calm(alarm) }
                for alarm in margin.sets { try writer.set(alarm) }
            }
        }
    }

    private static func write(
        _ folded: Folding.Folded, _ rooms: Rooms, _ ledger: any Ledger, _ keyring: Keyring
    ) async throws {
        let streams = folded.states.keys.sorted()
        for start in stride(from: 0, to: streams.count, by: 4_096) {
            let some = streams[start..<min(start + 4_096, streams.count)]
            try await ledger.write { writer in
                for stream in some {
                    let snapshot = folded.closure(of: stream)
                    for (index, rows) in rooms.rows(of: stream, in: snapshot).enumerated() {
                        guard let rows, !rows.isEmpty else { continue }
                        let table = rooms.projections[index].table
                        try writer.replace(
                            rows.map { try Cells.stored($0, in: table, keyring) }, of: stream,
                            in: table)
                    }
                }
            }
        }
        try await ledger.write { writer in
            for tally in Pen.summed(folded.tallies) { try writer.add(tally) }
            try writer.setMeta("rebuild", to: "")
        }
    }
}
