public import Casework
public import Kernel

/// One act of a course: when it is done, who does it, and what it is.
public struct Step: Sendable {
    public let day: LocalDate
    public let hour: Hour
    public let by: Doer
    /// Whether the act is about the document that was asked for last.
    public let isAboutRequest: Bool
    /// The act; nil when there is nothing left to do.
    public let act: @Sendable (Known) -> (any Act)?

    /// The times of a day at which things are done; one batch each.
    public enum Hour: Int, CaseIterable, Comparable, Sendable {
        case eight = 8
        case ten = 10
        case two = 14
        case four = 16

        public static func < (a: Hour, b: Hour) -> Bool { a.rawValue < b.rawValue }
    }

    /// What is known of a case when somebody acts.
    public struct Known: Sendable {
        public let target: Target
        /// Who answers for it, or is going to.
        public let officer: ActorID?
        /// The document that was asked for last.
        public let request: RequestID?

        public init(_ target: Target, officer: ActorID?, request: RequestID? = nil) {
            (self.target, self.officer, self.request) = (target, officer, request)
        }
    }
}

/// Who does a step.
public enum Doer: Hashable, Sendable {
    /// The partner of the channel, or the intake office for the fourth one.
    case sender
    case intake
    /// Whoever has the case.
    case manager
    case lead
    case ind
    case kmar
    case iom
}

/// Who acts next: all steps to come, first by day and hour, then by case and in its order.
public struct Agenda: Sendable {
    /// One step of one episode.
    public struct Item: Sendable {
        public let life: Int
        public let step: Step
        fileprivate let place: Int
    }

    private var heap: [Item] = []

    public init() {}

    public var isEmpty: Bool { heap.isEmpty }

    /// Puts all steps of an episode in.
    public mutating func add(_ steps: [Step], of life: Int) {
        for (place, step) in steps.enumerated() {
            heap.append(Item(life: life, step: step, place: place))
            rise(from: heap.count - 1)
        }
    }

    /// The steps of this day and hour and all before it, in order.
    public mutating func due(on day: LocalDate, at hour: Step.Hour) -> [Item] {
        var items: [Item] = []
        while let first = heap.first, (first.step.day, first.step.hour) <= (day, hour) {
            items.append(first)
            heap.swapAt(0, heap.count - 1)
            heap.removeLast()
            sink()
        }
        return items
    }

    private mutating func rise(from start: Int) {
        var child = start
        while child > 0, heap[child] < heap[(child - 1) / 2] {
            heap.swapAt(child, (child - 1) / 2)
            child = (child - 1) / 2
        }
    }

    private mutating func sink() {
        var parent = 0
        while true {
            var least = parent
            for child in [2 * parent + 1, 2 * parent + 2]
            where child < heap.count && heap[child] < heap[least] { least = child }
            guard least != parent else { return }
            heap.swapAt(least, parent)
            parent = least
        }
    }
}

extension Agenda.Item {
    fileprivate static func < (a: Self, b: Self) -> Bool {
        (a.step.day.dayNumber, a.step.hour.rawValue, a.life, a.place)
            < (b.step.day.dayNumber, b.step.hour.rawValue, b.life, b.place)
    }
}
