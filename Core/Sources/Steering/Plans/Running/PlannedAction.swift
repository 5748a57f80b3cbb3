public import Kernel

/// How one action of an annual plan goes: who sees to it and what was reported of it.
public struct PlannedAction: Folded {
    public static let kind = "plan"

    public let id: StreamID
    /// The account of whoever sees to it; nil while nobody does.
    public private(set) var owner: StreamID?
    /// In the order of recording; nothing is overwritten.
    public private(set) var reports: [Report] = []

    /// What was said of an action on one day.
    public struct Report: Hashable, Sendable {
        public let status: ActionStatus
        public let onDay: LocalDate
        public let hasEvidence: Bool
    }

    public init(_ id: StreamID) { self.id = id }
    public var companions: [StreamID] { [] }

    /// The report of the latest day, and of one day the last; nil before the first.
    public var latest: Report? {
        reports.reduce(nil) { latest, next in
            latest.map { next.onDay >= $0.onDay ? next : $0 } ?? next
        }
    }

    public var status: ActionStatus { latest?.status ?? .notStarted }

    /// The stream of an action, the same for whoever reports on it.
    ///
    /// - Parameter action: an id of a plan file, at most eight bytes.
    public static func id(_ action: String, in year: Int) -> StreamID {
        precondition(action.utf8.count <= 8, "an id of a plan has at most eight bytes")
        return StreamID(
            high: action.utf8.reduce(0) { $0 << 8 | UInt64($1) }, low: UInt64(year))
    }

    public mutating func absorb(_ entry: Entry) throws(Malformed) {
        switch entry.type {
        case ActionOwnerSet.type: owner = try ActionOwnerSet(entry).owner
        case ActionReported.type:
            let event = try ActionReported(entry)
            reports.append(
                Report(
                    status: event.status, onDay: entry.onDay, hasEvidence: event.hasEvidence))
        default: throw Malformed("no plan event: \(entry.type)")
        }
    }
}

/// How far an action is. The raw value stands in events and never changes.
public enum ActionStatus: String, CaseIterable, Sendable {
    case notStarted, running
    /// It runs, and its term will not be kept or was not.
    case late
    case done
    /// It will not be done.
    case dropped

    /// Whether nobody may say so without showing why.
    public var needsEvidence: Bool { self == .done || self == .dropped }
}
