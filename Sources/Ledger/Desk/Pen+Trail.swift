internal import Casework
internal import Kernel
internal import Sealing

extension Pen {
    /// A refusal is on record with its citations, and is decided again when asked again.
    func record(
        _ refusal: Refusal, of submission: Submission<any Act>, _ verdict: Verdict
    ) throws -> Answer {
        try record(
            .refusal(
                command: submission.id, act: type(of: submission.command).name,
                reason: refusal.reason.rawValue, citations: Citations.bytes(refusal.citations)),
            about: verdict.gathered.named, by: submission.access)
        return .refused(refusal)
    }

    func record(_ look: Look) throws -> Job.Reply {
        try record(.look(what: look.what), about: look.streams, by: look.access)
        return .done
    }

    /// Somebody asked to see what they may not: no command, so its id is drawn here.
    func record(_ refusal: Refusal, of look: Look) throws -> Job.Reply {
        try record(
            .refusal(
                command: Fresh(judge.entropy).id(0), act: look.what,
                reason: refusal.reason.rawValue, citations: Citations.bytes(refusal.citations)),
            about: look.streams, by: look.access)
        return .done
    }

    private func record(
        _ matter: Trail.Matter, about streams: [StreamID], by access: Access
    ) throws {
        let row = Trail(
            leaf: tail.trail.size,
            recordedAt: tail.nextTrailInstant(judge.clock.now()), caller: Caller(access),
            streams: streams, matter: matter)
        try writer.append(row)
        for tile in tail.trail.append(row.hash) { try writer.add(tile, to: .trail) }
    }
}
