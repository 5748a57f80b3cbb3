public import Kernel

/// The report of one interview with all its versions and the person's reactions, folded from the
/// facts of a case for whoever reads it. Dutch: gespreksverslag.
public struct InterviewReport: Sendable {
    /// In the case, from 1.
    public let number: Int
    public let heldOn: LocalDate
    /// Oldest first; at least one.
    public private(set) var versions: [Version]
    public private(set) var reactions: [Reaction] = []

    /// The report as it stood from one moment on: every question, not only what changed.
    public struct Version: Sendable {
        public let recordedAt: Instant
        public let author: ActorID
        public fileprivate(set) var replies: [InterviewQuestion: Reply]
        /// nil for the first version, and once the key is gone.
        public let reason: String?
    }

    /// An answer with who wrote it down; a nil reply is one whose words were erased.
    public struct Reply: Hashable, Sendable {
        public let reply: InterviewReply?
        public let author: ActorID
    }

    /// What the person themselves said of it.
    public struct Reaction: Sendable {
        public let onDay: LocalDate
        public let author: ActorID
        public let note: Note?
    }

    public var latest: Version { versions[versions.count - 1] }
}

extension InterviewReport {
    /// The reports of a case, oldest first.
    ///
    /// - Parameter entries: those of the case, in their order.
    public static func all(in entries: [Entry]) throws(Malformed) -> [InterviewReport] {
        var reports: [InterviewReport] = []
        for entry in entries {
            guard let event = try InterviewEvent(entry) else { continue }
            switch event {
            case .held(let held):
                reports.append(InterviewReport(held, entry, number: reports.count + 1))
            case .amended(let amended):
                guard reports.indices.contains(amended.report - 1) else { continue }
                reports[amended.report - 1].take(amended, entry)
            case .contradicted(let event):
                guard reports.indices.contains(event.report - 1) else { continue }
                reports[event.report - 1].reactions.append(
                    Reaction(onDay: entry.onDay, author: entry.access.actor, note: event.note))
            case .phoneNoteMade, .planned, .moved, .calledOff, .plannedHeld: break
            }
        }
        return reports
    }

    private init(_ held: InterviewHeld, _ entry: Entry, number: Int) {
        (self.number, heldOn) = (number, entry.onDay)
        let author = entry.access.actor
        var replies: [InterviewQuestion: Reply] = [:]
        for question in InterviewQuestion.allCases {
            let reply =
                held.notAsked[question].map(InterviewReply.notAsked)
                ?? held.answers?[question].map(InterviewReply.answered)
            replies[question] = Reply(reply: reply, author: author)
        }
        versions = [
            Version(recordedAt: entry.recordedAt, author: author, replies: replies, reason: nil)
        ]
    }

    private mutating func take(_ amended: InterviewAmended, _ entry: Entry) {
        let author = entry.access.actor
        var version = Version(
            recordedAt: entry.recordedAt, author: author, replies: latest.replies,
            reason: amended.words?.reason)
        for (question, reason) in amended.notAsked {
            version.replies[question] = Reply(reply: .notAsked(reason), author: author)
        }
        for (question, text) in amended.words?.answers ?? [:] {
            version.replies[question] = Reply(reply: .answered(text), author: author)
        }
        versions.append(version)
    }
}
