public import Casework
public import Kernel

/// One row an ended episode: the facts from which figures are counted, and by which a figure
/// opens to its cases. Folds from clear parts alone, so it survives erasure.
public enum Outcomes: Projection {
    public static let table = Table(
        "outcome",
        [
            .init("episode", .integer),
            .init("kind", .text),
            .init("ended_on", .integer),
            .init("source", .text),
            .init("case_type", .text),
            .init("reappeared_on", .integer),
        ],
        indexes: [["ended_on", "kind"]])

    public static func rows(of stream: StreamID, in snapshot: Snapshot) -> [Row]? {
        guard let returnCase: ReturnCase = snapshot.state(stream) else { return nil }
        let episodes = returnCase.episodes
        return episodes.indices.compactMap { index in
            guard let ending = episodes[index].ending else { return nil }
            let next = index + 1 < episodes.count ? episodes[index + 1].beganOn : nil
            return [
                .integer(index), .text(ending.kind.code), .day(ending.onDay),
                .text(episodes[index].source.rawValue), .text(episodes[index].caseType.rawValue),
                .day(next),
            ]
        }
    }
}

extension Ending.Kind {
    /// The stored name of this way to end.
    public var code: String {
        switch self {
        case .sentBack: "sentBack"
        case .withdrawn: "withdrawn"
        case .departed(let manner): manner.rawValue
        case .leftOurView: "leftOurView"
        case .other: "other"
        }
    }
}
