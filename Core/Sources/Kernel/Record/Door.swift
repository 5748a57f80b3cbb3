/// The one door: screens, portal, partners, robots and simulations all submit here.
public protocol Door<Command>: Sendable {
    associatedtype Command: Sendable

    /// Decides once and records what follows, or says why not.
    ///
    /// - Returns: after the record is durable.
    /// - Throws: ``Fault`` for what is no matter of law: an unknown stream, a stale form, a reused
    ///   command id; anything else for a fault of the machine. Nothing was recorded then.
    func submit(_ submission: Submission<Command>) async throws -> Answer
}

/// A command with who asks, under which id, and what they had seen.
public struct Submission<Command: Sendable>: Sendable {
    public let command: Command
    public let access: Access
    public let id: CommandID
    /// The command as its sender wrote it; the same id with other bytes is refused as reused.
    public let body: [UInt8]
    /// The versions on the sender's screen; ignored for a relief.
    public let expects: [StreamID: Int]

    public init(
        _ command: Command, by access: Access, id: CommandID, body: [UInt8],
        expects: [StreamID: Int] = [:]
    ) {
        (self.command, self.access, self.id) = (command, access, id)
        (self.body, self.expects) = (body, expects)
    }
}

public enum Answer: Sendable {
    case accepted(Accepted)
    case refused(Refusal)
}

public struct Accepted: Hashable, Sendable {
    /// The positions of the recorded events; empty when the command changed nothing.
    public let positions: Range<Int64>
    /// The streams that were written to, in order of first append.
    public let streams: [StreamID]
    /// True when this id had been accepted before; nothing was recorded again.
    public let isRepeat: Bool

    public init(positions: Range<Int64>, streams: [StreamID], isRepeat: Bool) {
        (self.positions, self.streams, self.isRepeat) = (positions, streams, isRepeat)
    }
}

/// What is wrong with a submission, as opposed to what the law forbids.
public enum Fault: Error, Hashable, Sendable {
    /// There is no such stream or number; 404.
    case unknown(Target)
    /// Somebody recorded something since the sender looked; 409.
    case stale(StreamID)
    /// The same actor used this command id for another body; 409.
    case commandReused(CommandID)
}
