public import Kernel
public import Sealing

/// One row of the second log: a refusal or a look (docs/ledger-format.md §3).
public struct Trail: Hashable, Sendable {
    public enum Matter: Hashable, Sendable {
        /// `citations` is canonical JSON.
        case refusal(command: CommandID, act: String, reason: String, citations: [UInt8])
        /// `what`: the page or query that showed something.
        case look(what: String)
    }

    public var leaf: Int64
    public var recordedAt: Instant
    public var caller: Caller
    public var streams: [StreamID]
    public var matter: Matter
    public var hash: Digest

    public init(
        leaf: Int64, recordedAt: Instant, caller: Caller, streams: [StreamID], matter: Matter,
        hash: Digest
    ) {
        (self.leaf, self.recordedAt, self.caller) = (leaf, recordedAt, caller)
        (self.streams, self.matter, self.hash) = (streams, matter, hash)
    }

    /// A new row with the hash that belongs to it.
    init(
        leaf: Int64, recordedAt: Instant, caller: Caller, streams: [StreamID], matter: Matter
    ) {
        let empty = Digest.of([UInt8]())
        self.init(
            leaf: leaf, recordedAt: recordedAt, caller: caller, streams: streams, matter: matter,
            hash: empty)
        hash = computedHash
    }

    public var table: String {
        switch matter {
        case .refusal: "refusal"
        case .look: "access"
        }
    }

    public var computedHash: Digest {
        var layout = Layout(tag: "rotonde/\(table)/1")
        layout.integer(leaf)
        layout.integer(recordedAt.microseconds)
        caller.write(to: &layout)
        switch matter {
        case .refusal(let command, let act, let reason, let citations):
            layout.raw(command)
            layout.text(act)
            layout.text(reason)
            layout.bytes(citations)
        case .look(let what): layout.text(what)
        }
        layout.integer(streams.count)
        for stream in streams { layout.raw(stream) }
        return Digest.of(layout)
    }
}

/// The citations of a refusal as canonical JSON.
enum Citations {
    static func bytes(_ citations: [Citation]) -> [UInt8] {
        let list = citations.map { citation -> Fields in
            [
                "article": .text(citation.article), "rule": .text(citation.rule),
                "state": .text(citation.state), "verified": .flag(citation.isVerified),
            ]
        }
        let joined = list.map(\.bytes).joined(separator: [UInt8(ascii: ",")])
        return [UInt8(ascii: "[")] + Array(joined) + [UInt8(ascii: "]")]
    }
}

/// A look at one or more streams that must be on record before the page leaves.
public struct Look: Hashable, Sendable {
    public let access: Access
    public let streams: [StreamID]
    /// The page or query that shows something: `case.page`.
    public let what: String

    public init(_ what: String, at streams: [StreamID], by access: Access) {
        (self.what, self.streams, self.access) = (what, streams, access)
    }
}
