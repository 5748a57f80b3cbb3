import Casework
public import Kernel

/// One row a note that one watch left for the next.
public enum HandOverNotes: Projection {
    public static let table = Table(
        "hand_over_note",
        [
            .init("written_at", .integer),
            .init("author", .blob),
            .init("text", .blob, isPersonal: true),
        ],
        indexes: [["written_at"]])

    public static func rows(of stream: StreamID, in snapshot: Snapshot) -> [Row]? {
        guard let roster: Roster = snapshot.state(stream) else { return nil }
        return roster.notes.map { note in
            [
                .instant(note.at), .id(note.by),
                note.text.map { .sealed($0, of: SubjectID(stream)) } ?? .null,
            ]
        }
    }
}

/// What a watch told the next.
public struct HandOverLine: Hashable, Sendable {
    public let at: Instant
    public let by: ActorID
    /// nil once its key is gone.
    public let text: String?
}

extension HandOverNotes {
    /// The notes since a moment, newest first; at most 50. Staff with cases only.
    public static func since(_ start: Instant, for access: Access) -> Query<HandOverLine> {
        let mayRead = Rights.of(access.role, on: .plan).contains(.read)
        return Query(
            """
            SELECT * FROM hand_over_note WHERE written_at >= :start AND :may = 1
            ORDER BY written_at DESC LIMIT 50
            """, ["start": .instant(start), "may": .flag(mayRead)]
        ) { row in
            HandOverLine(
                at: Instant(microseconds: try row.integer("written_at")),
                by: try row.id("author"),
                text: try row.opened("text", of: SubjectID(try row.id("owner"))))
        }
    }
}
