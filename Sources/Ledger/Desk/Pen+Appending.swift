internal import Casework
internal import Kernel
internal import Sealing

extension Pen {
    /// Records what was decided: claims, events, alarms, messages, rows and figures.
    ///
    /// - Throws: ``LostClaim`` when somebody else holds one; undo everything then.
    func append(_ decision: Decision, of submission: Submission<any Act>) throws -> Accepted {
        let first = tail.events.size
        var before: [StreamID: any Folded] = [:]
        var streams: [StreamID] = []
        let now = judge.clock.now()
        try keyring.prepare(Self.subjects(of: decision))
        for append in decision.appends {
            let stream = append.stream
            if !streams.contains(stream) {
                streams.append(stream)
                before[stream] = try bench.known(stream)?.state
            }
            try record(append, of: submission, at: tail.nextInstant(now))
        }
        for message in decision.messages {
            try writer.send(message, position: first, at: now)
        }
        let positions = first..<tail.events.size
        try writer.remember(
            Remembered(
                actor: submission.access.actor, command: submission.id,
                fingerprint: keyring.fingerprint(submission.body),
                act: type(of: submission.command).name, positions: positions))
        try project(streams)
        for stream in streams {
            guard let after = bench.current[stream]?.state else { continue }
            tallies += rooms.tallies(
                from: before[stream], to: after, on: tail.lastEvent.day)
        }
        return Accepted(positions: positions, streams: streams, isRepeat: false)
    }

    static func subjects(of decision: Decision) -> Set<SubjectID> {
        Set(decision.appends.flatMap { $0.event.parts.map(\.subject) })
    }

    private func record(
        _ append: Append, of submission: Submission<any Act>, at instant: Instant
    ) throws {
        let (event, stream) = (append.event, append.stream)
        let position = tail.events.size
        let name = type(of: event).type
        var known =
            try bench.known(stream)
            ?? Known(
                version: 0, state: rooms.empty(stream, for: name), isErased: false, rows: nil)
        let margin = Margin(append, keyring)
        var clear = event.clear
        clear[Margin.name] = margin.datum
        let parts = event.parts
        var recorded = Recorded(
            position: position, stream: stream, version: known.version, type: name,
            schema: type(of: event).schema, onDay: append.onDay, recordedAt: instant,
            caller: Caller(submission.access), command: submission.id, clear: clear.bytes,
            hash: Digest.of([UInt8]()),
            parts: try seal(parts, stream: stream, version: known.version))
        recorded.hash = recorded.computedHash
        try keep(margin, at: position)
        try writer.append(recorded)
        for tile in tail.events.append(recorded.hash) { try writer.add(tile, to: .events) }
        try known.absorb(
            Entry(
                position: position, stream: stream, version: recorded.version, type: name,
                schema: recorded.schema, onDay: append.onDay, recordedAt: instant,
                access: submission.access, command: submission.id, clear: event.clear,
                parts: zip(parts, recorded.parts).map { part, kept in
                    Part(part.kind, of: part.subject, kept.sealed == nil ? nil : part.content)
                }))
        bench.put(known, stream)
        if name.hasSuffix(".erased") { try erase(stream, event.clear, at: instant) }
    }

    private func seal(
        _ parts: [Part], stream: StreamID, version: Int
    ) throws -> [RecordedPart] {
        try parts.enumerated().map { n, part in
            let binding = RecordedPart.binding(
                stream: stream, version: version, n: n, subject: part.subject,
                kind: part.kind.rawValue)
            let plain = (part.content ?? Fields()).bytes
            let sealed = try keyring.seal(plain, of: part.subject, bound: binding)
            return RecordedPart(
                n: n, subject: part.subject, kind: part.kind.rawValue,
                digest: Digest.of(sealed), sealed: isErased(part.subject) ? nil : sealed)
        }
    }

    private func keep(_ margin: Margin, at position: Int64) throws {
        for claim in margin.frees { try writer.release(claim, at: position) }
        for claim in margin.takes where try !writer.take(claim, at: position) {
            throw LostClaim(kind: claim.kind)
        }
        for alarm in margin.calms { try writer.calm(alarm) }
        for alarm in margin.sets { try writer.set(alarm) }
    }

    /// Makes the rows of these streams, and of all that stand with them, what they must be.
    func project(_ streams: [StreamID]) throws {
        let snapshot = try bench.closure(of: streams)
        for stream in snapshot.streams.keys.sorted() {
            guard var known = bench.current[stream] else { continue }
            let unchanged = streams.contains(stream) ? nil : known.rows
            let rows = rooms.rows(of: stream, in: snapshot, unchanged: unchanged)
            guard rows != known.rows else { continue }
            for (index, new) in rows.enumerated() {
                guard let new, known.rows?[index] != new else { continue }
                let table = rooms.projections[index].table
                try writer.replace(
                    new.map { try cells($0, table) }, of: stream, in: table)
            }
            known.rows = rows
            bench.put(known, stream)
        }
    }

    func cells(_ row: Kernel.Row, _ table: Table) throws -> [Cell] {
        try Cells.stored(row, in: table, keyring, isErased: isErased)
    }
}
