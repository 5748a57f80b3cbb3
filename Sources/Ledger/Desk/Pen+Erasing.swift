internal import Kernel
internal import Sealing

extension Pen {
    /// Closes all parts of a person, and makes every row that showed them anew.
    ///
    /// The key goes once the commit is durable; the journal line is written just before it.
    func erase(_ stream: StreamID, _ clear: Fields, at instant: Instant) throws {
        let subject = SubjectID(stream)
        erasures.append(
            Erasure(
                subject, at: instant, requestedBy: Self.actor("requestedBy", in: clear),
                confirmedBy: Self.actor("confirmedBy", in: clear)))
        try close(subject, and: [stream])
    }

    /// Brings an old backup up to date with the journal.
    func catchUp(_ subjects: [SubjectID]) throws -> Job.Reply {
        for subject in subjects { try close(subject, and: []) }
        return .done
    }

    /// Whether the person is erased, if only in this commit.
    func isErased(_ subject: SubjectID) -> Bool {
        erasures.contains { $0.subject == subject } || keyring.isErased(subject)
    }

    private func close(_ subject: SubjectID, and also: [StreamID]) throws {
        let streams = Set(try writer.streams(withPartsOf: subject)).union(also).sorted()
        try writer.close(partsOf: subject)
        for stream in streams { try bench.refold(stream) }
        try project(streams)
    }

    private static func actor(_ name: String, in clear: Fields) -> ActorID? {
        guard case .text(let text)? = clear[name] else { return nil }
        return ActorID(text)
    }
}
