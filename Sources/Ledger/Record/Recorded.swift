public import Kernel
public import Sealing

/// One event as it is stored (docs/ledger-format.md §2).
public struct Recorded: Hashable, Sendable {
    public var position: Int64
    public var stream: StreamID
    public var version: Int
    public var type: String
    public var schema: Int
    public var onDay: LocalDate
    public var recordedAt: Instant
    public var caller: Caller
    public var command: CommandID
    /// Canonical JSON, with the ledger's own margin.
    public var clear: [UInt8]
    public var hash: Digest
    public var parts: [RecordedPart]

    public init(
        position: Int64, stream: StreamID, version: Int, type: String, schema: Int,
        onDay: LocalDate, recordedAt: Instant, caller: Caller, command: CommandID,
        clear: [UInt8], hash: Digest, parts: [RecordedPart]
    ) {
        (self.position, self.stream, self.version) = (position, stream, version)
        (self.type, self.schema, self.onDay, self.recordedAt) = (type, schema, onDay, recordedAt)
        (self.caller, self.command, self.clear) = (caller, command, clear)
        (self.hash, self.parts) = (hash, parts)
    }

    /// The hash that follows from all other fields.
    public var computedHash: Digest {
        var layout = Layout(tag: "rotonde/event/1", capacity: 320 + clear.count)
        layout.integer(position)
        layout.raw(stream)
        layout.integer(version)
        layout.text(type)
        layout.integer(schema)
        layout.integer(onDay.dayNumber)
        layout.integer(recordedAt.microseconds)
        caller.write(to: &layout)
        layout.raw(command)
        layout.bytes(clear)
        layout.integer(parts.count)
        for part in parts {
            layout.text(part.kind)
            layout.raw(part.subject)
            layout.raw(part.digest)
        }
        return Digest.of(layout)
    }
}

/// One sealed part of an event as it is stored.
public struct RecordedPart: Hashable, Sendable {
    /// From 0 within the event.
    public var n: Int
    public var subject: SubjectID
    public var kind: String
    /// SHA-256 of the sealed bytes.
    public var digest: Digest
    /// nil once the person is erased.
    public var sealed: [UInt8]?

    public init(n: Int, subject: SubjectID, kind: String, digest: Digest, sealed: [UInt8]?) {
        (self.n, self.subject, self.kind) = (n, subject, kind)
        (self.digest, self.sealed) = (digest, sealed)
    }

    /// What a part is sealed together with, so that it opens nowhere else.
    static func binding(
        stream: StreamID, version: Int, n: Int, subject: SubjectID, kind: String
    ) -> [UInt8] {
        var layout = Layout()
        layout.raw(stream)
        layout.integer(version)
        layout.integer(n)
        layout.raw(subject)
        layout.text(kind)
        return layout.bytes
    }
}

extension Recorded {
    /// What the domain sees: without the margin, and with the parts that still open.
    ///
    /// - Parameter closed: classes that nobody is going to read; they are left sealed.
    public func entry(opening keyring: Keyring, but closed: Set<PartClass> = []) throws -> Entry {
        try entryAndMargin(opening: keyring, but: closed).entry
    }

    /// The same, with what the ledger wrote beside it.
    func entryAndMargin(
        opening keyring: Keyring, but closed: Set<PartClass>
    ) throws -> (entry: Entry, margin: Margin?) {
        var fields = try Fields(bytes: clear)
        let margin = try Margin(fields)
        if margin != nil { fields[Margin.name] = nil }
        let entry = Entry(
            position: position, stream: stream, version: version, type: type, schema: schema,
            onDay: onDay, recordedAt: recordedAt, access: try caller.access(), command: command,
            clear: fields, parts: try parts.map { try opened($0, keyring, closed) })
        return (entry, margin)
    }

    private func opened(
        _ part: RecordedPart, _ keyring: Keyring, _ closed: Set<PartClass>
    ) throws -> Part {
        guard let kind = PartClass(rawValue: part.kind) else {
            throw Malformed("class \(part.kind)")
        }
        guard !closed.contains(kind) else { return Part(kind, of: part.subject, nil) }
        let plain = try part.sealed.flatMap { sealed in
            try keyring.open(
                sealed, of: part.subject,
                bound: RecordedPart.binding(
                    stream: stream, version: version, n: part.n, subject: part.subject,
                    kind: part.kind))
        }
        return Part(kind, of: part.subject, try plain.map { try Fields(bytes: $0) })
    }
}
