public import Casework
public import Kernel
import Law

/// One row a case: what an officer needs to see at a glance, and what lists sort by.
public enum Worklist: Projection {
    public static let table = Table(
        "worklist",
        [
            .init("person", .blob),
            .init("officer", .blob),
            .init("source", .text),
            .init("stage", .text),
            .init("began_on", .integer),
            .init("missing", .integer),
            .init("standing", .integer),
            .init("unanswered", .integer),
            .init("closing", .integer),
            .init("leaves_at", .integer),
            .init("due_on", .integer),
            .init("touched_on", .integer),
        ],
        indexes: [
            ["officer", "due_on", "owner"], ["person"],
            // In the order of the list, with all that it is narrowed down by, so that what does
            // not match is passed over without being read.
            ["due_on", "owner", "stage", "officer", "source", "standing", "unanswered"],
            ["stage", "due_on", "owner", "officer", "source", "standing", "unanswered"],
        ])

    public static func rows(of stream: StreamID, in snapshot: Snapshot) -> [Row]? {
        guard let returnCase: ReturnCase = snapshot.state(stream),
            let personID = returnCase.person, let episode = returnCase.episodes.last
        else { return nil }
        let person = snapshot.state(personID, as: Person.self)
        let linked = person.map { snapshot.linked(to: $0) } ?? []
        let counts = BlockerCounts([person].compactMap { $0 } + linked)
        return [
            [
                .id(personID), .id(returnCase.owner), .text(episode.source.rawValue),
                .text(Stage(returnCase).rawValue), .day(episode.beganOn),
                .integer(episode.missing.count), .integer(counts.open),
                .integer(counts.unknown), .integer(counts.closing),
                .instant(episode.journey?.leavesAt), .day(dueOn(returnCase)),
                .day(episode.interviews.last ?? episode.beganOn),
            ]
        ]
    }

    // The day that asks for the officer first; a closed case asks for nobody.
    static func dueOn(_ returnCase: ReturnCase) -> LocalDate? {
        guard let episode = returnCase.open else { return nil }
        let days = [episode.journey?.leavesAt.day, episode.decision?.period?.lastDay]
        return days.compactMap { $0 }.min() ?? episode.beganOn
    }
}

/// How many blockers stand for a person, and in which way, as the gravest of their files has it.
struct BlockerCounts {
    private(set) var open = 0
    private(set) var closing = 0
    private(set) var unknown = 0

    /// - Parameter files: of one person; none when nothing is known, and everything unknown.
    init(_ files: [Person]) {
        for blocker in Blocker.allCases {
            let statuses: [BlockerStatus] =
                files.isEmpty ? [.unknown] : files.map { $0.status(of: blocker) }
            if statuses.contains(where: { if case .open = $0 { true } else { false } }) {
                open += 1
            } else if statuses.contains(where: { if case .closing = $0 { true } else { false } }) {
                closing += 1
            } else if statuses.contains(.unknown) {
                unknown += 1
            }
        }
    }
}

/// Where a case stands on its way (the step tracker of the case page).
public enum Stage: String, CaseIterable, Sendable {
    case received, accepted, assigned, interviews, decided, planned, closed

    public init(_ returnCase: ReturnCase) {
        guard let episode = returnCase.open else {
            self = .closed
            return
        }
        self =
            if episode.journey != nil {
                .planned
            } else if episode.decision?.period != nil {
                .decided
            } else if !episode.interviews.isEmpty {
                .interviews
            } else if returnCase.owner != nil {
                .assigned
            } else if episode.intake == .accepted {
                .accepted
            } else {
                .received
            }
    }
}
