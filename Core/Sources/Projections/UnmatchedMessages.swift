import Casework
public import Kernel
import Law

/// Blockers that could not be matched to one person, for the duty desk to reconcile.
public enum UnmatchedMessages: Projection {
    public static let table = Table(
        "unmatched",
        [
            .init("blocker", .text),
            .init("matches", .integer),
            .init("received_at", .integer),
            .init("v_number", .blob, isPersonal: true),
        ])

    public static func rows(of stream: StreamID, in snapshot: Snapshot) -> [Row]? {
        guard let message: Unmatched = snapshot.state(stream), let blocker = message.blocker else {
            return nil
        }
        return [
            [
                .text(blocker.rawValue), .integer(message.matches.count),
                .instant(message.receivedAt),
                message.number.map { .sealed($0.digits, of: SubjectID(stream)) } ?? .null,
            ]
        ]
    }
}
