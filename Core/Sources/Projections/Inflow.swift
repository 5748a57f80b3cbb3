import Casework
public import Kernel

/// One row an episode: when it began and through which channel. Folds from clear parts alone.
public enum Inflow: Projection {
    public static let table = Table(
        "inflow",
        [.init("episode", .integer), .init("source", .text), .init("began_on", .integer)],
        indexes: [["began_on", "source"]])

    public static func rows(of stream: StreamID, in snapshot: Snapshot) -> [Row]? {
        guard let returnCase: ReturnCase = snapshot.state(stream) else { return nil }
        return returnCase.episodes.enumerated().compactMap { index, episode in
            // What should not have been taken over never came in.
            guard episode.ending?.kind != .withdrawn else { return nil }
            return [.integer(index), .text(episode.source.rawValue), .day(episode.beganOn)]
        }
    }
}
