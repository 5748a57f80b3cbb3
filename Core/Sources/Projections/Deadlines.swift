import Casework
public import Kernel
import Law

/// The days that a case is bound to, one row each. Why a day is that day stands in the receipt
/// that was recorded with it.
public enum Deadlines: Projection {
    public static let table = Table(
        "deadline",
        [
            .init("rule", .text),
            .init("kind", .text),
            .init("due_on", .integer),
        ],
        indexes: [["due_on"]])

    public static func rows(of stream: StreamID, in snapshot: Snapshot) -> [Row]? {
        guard let returnCase: ReturnCase = snapshot.state(stream) else { return nil }
        guard let episode = returnCase.open else { return [] }
        var rows: [Row] = []
        if let receipt = episode.decision?.period {
            rows.append([.text(receipt.rule), .text("legal"), .day(receipt.lastDay)])
        }
        if let departure = episode.journey {
            let day = Cell.day(departure.leavesAt.day)
            rows.append([.text("departure"), .text("target"), day])
        }
        return rows
    }
}
