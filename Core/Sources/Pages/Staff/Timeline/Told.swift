import Casework
import Kernel

/// A fact as the timeline tells it: what it is called, how it is marked, what folds out.
protocol Told {
    func title(_ say: Language) -> HTML
    /// Acts of law apart from contacts and from the rest.
    var mark: TimelineItem.Kind { get }
    /// What was recorded with it, as far as this reader may know it.
    func details(for reader: Reader, by author: ActorID) -> [Fact]
}

extension CaseEvent {
    /// The track that tells this fact.
    var told: any Told {
        switch self {
        case .intake(let event): event
        case .interview(let event): event
        case .decision(let event): event
        case .departure(let event): event
        case .support(let event): event
        case .request(let event): event
        case .work(let event): event
        case .weighing(let event): event
        case .plan(let event): event
        case .term(let event): event
        case .taken(let event): event
        }
    }
}
