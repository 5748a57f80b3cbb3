internal import Kernel
public import Sealing

/// Drops everything that follows from the events, and folds it again.
///
/// For a ledger at rest. Keeps the states of all streams in memory while it runs. May be broken
/// off at any moment: the ledger is marked until a rebuild has come to its end.
public enum Rebuild {
    private static let chunk: Int64 = 8_192
    private static let sealedAtOnce = 4_096

    /// - Parameter progress: events folded so far, and of how many.
    /// - Returns: how many events were folded.
    @discardableResult
    public static func run(
        _ ledger: any Ledger, rooms: Rooms, keyring: Keyring,
        progress: @escaping @Sendable (_ done: Int64, _ total: Int64) -> Void = { _, _ in }
    ) async throws -> Int64 {
        let size = try await ledger.read { try $0.size(of: .events) }
        // The old rows go while the events are read; the writer takes one thing after the other.
        async let dropping: Void = ledger.write { writer in
            try writer.setMeta("rebuild", to: "needed")
            try writer.dropDerived()
        }
        var (folding, margins) = (Folding(rooms), [Page.Position]())
        var ahead = (0..<2).map { reading(page: $0, size, ledger, keyring) }
        for page in 0..<Int((size + chunk - 1) / chunk) {
            let read = try await ahead.removeFirst().value
            ahead.append(reading(page: page + 2, size, ledger, keyring))
            let (first, last) = (Int64(page) * chunk, min(Int64(page + 1) * chunk, size))
            guard read.entries.count == last - first else {
                throw MissingHashes(range: first..<last)
            }
            for entry in read.entries { try folding.absorb(entry) }
            margins += read.margins
            progress(last, size)
        }
        for read in ahead { read.cancel() }
        try await dropping
        let keeping = Task { [margins] in try await keep(margins, ledger) }
        try await write(folding.finished(), rooms, ledger, keyring, after: keeping)
        return size
    }

    private struct Page: Sendable {
        var entries: [Entry] = []
        var margins: [Position] = []

        typealias Position = (position: Int64, margin: Margin)
    }

    private static func reading(
        page number: Int, _ size: Int64, _ ledger: any Ledger, _ keyring: Keyring
    ) -> Task<Page, any Error> {
        let first = min(Int64(number) * chunk, size)
        return Task {
            let events = try await ledger.read { reader in
                try reader.events(at: first..<min(first + chunk, size))
            }
            var page = Page()
            page.entries.reserveCapacity(events.count)
            for event in events {
                // Free text is shown and never folded, so it stays sealed.
                let read = try event.entryAndMargin(opening: keyring, but: [.text])
                page.entries.append(read.entry)
                if let margin = read.margin { page.margins.append((event.position, margin)) }
            }
            return page
        }
    }

    private static func keep(
        _ margins: [Page.Position], _ ledger: any Ledger
    ) async throws {
        guard !margins.isEmpty else { return }
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
        _ folded: Folding.Folded, _ rooms: Rooms, _ ledger: any Ledger, _ keyring: Keyring,
        after keeping: Task<Void, any Error>
    ) async throws {
        let streams = folded.states.keys.sorted()
        // The next rows are sealed while these are written.
        var ahead = (0..<2).map { sealing(streams, chunk: $0, folded, rooms, keyring) }
        try await keeping.value
        for number in 0..<((streams.count + sealedAtOnce - 1) / sealedAtOnce) {
            let rows = try await ahead.removeFirst().value
            ahead.append(sealing(streams, chunk: number + 2, folded, rooms, keyring))
            try await ledger.write { writer in
                for one in rows {
                    let table = rooms.projections[one.projection].table
                    try writer.insert(one.cells, of: one.owner, in: table)
                }
            }
        }
        for sealing in ahead { sealing.cancel() }
        try await ledger.write { writer in
            for tally in Pen.summed(folded.tallies) { try writer.add(tally) }
            try writer.finishDerived()
            try writer.setMeta("rebuild", to: "")
        }
    }

    /// The rows of one owner in one table, as they are stored.
    private struct SealedRows: Sendable {
        let owner: StreamID
        let projection: Int
        let cells: [[Cell]]
    }

    private static func sealing(
        _ streams: [StreamID], chunk number: Int, _ folded: Folding.Folded, _ rooms: Rooms,
        _ keyring: Keyring
    ) -> Task<[SealedRows], any Error> {
        Task {
            var sealed: [SealedRows] = []
            for stream in streams.dropFirst(number * sealedAtOnce).prefix(sealedAtOnce) {
                let snapshot = folded.closure(of: stream)
                for (index, rows) in rooms.rows(of: stream, in: snapshot, unchanged: nil)
                    .enumerated()
                {
                    guard let rows, !rows.isEmpty else { continue }
                    let table = rooms.projections[index].table
                    let cells = try rows.map { try Cells.stored($0, in: table, keyring) }
                    sealed.append(SealedRows(owner: stream, projection: index, cells: cells))
                }
            }
            return sealed
        }
    }
}
