public import Kernel

/// An annual plan as data: what it promises, asks of others, budgets, expects and fears
/// (Dutch: jaarplan). Every item knows its lines in the plan.
public struct AnnualPlan: Sendable {
    public let year: Int
    public let title: String
    public let publisher: String
    /// In the order of the plan.
    public let priorities: [Priority]
    public let budget: SumTable
    public let forecast: SumTable
    public let risks: [Risk]
    /// Promises that the plan makes outside its lists.
    public let statements: [Item]
    /// What it names for those who want to read on.
    public let publications: [Item]
    public let remarks: [Remark]

    public var actions: [Action] { priorities.flatMap(\.actions) }

    /// The action with this id; nil when the plan has none.
    public func action(_ id: String) -> Action? { actions.first { $0.item.id == id } }

    /// Every id, in the order of the file.
    public var ids: [String] {
        let own = priorities.flatMap { priority in
            [priority.item.id] + priority.goals.map(\.item.id)
                + priority.actions.map(\.item.id) + priority.preconditions.map(\.item.id)
        }
        return own + [budget.item.id, forecast.item.id] + risks.map(\.item.id)
            + (statements + publications).map(\.id) + remarks.map(\.id)
    }
}

extension AnnualPlan {
    /// One thing that the plan says.
    public struct Item: Hashable, Sendable {
        /// Ours, and never changed: the plan numbers nothing.
        public let id: String
        public let lines: Lines
        /// The plan's own words, in Dutch, shortened where they are long.
        public let words: String
    }

    /// Lines of the plan's text, from 1.
    public struct Lines: Hashable, Sendable, CustomStringConvertible {
        public let first: Int
        public let last: Int

        /// `143-145`, or `68`.
        public var description: String { first == last ? "\(first)" : "\(first)-\(last)" }
    }

    /// Dutch: speerpunt.
    public struct Priority: Sendable {
        public let item: Item
        /// The page on which its chapter begins.
        public let page: Int
        public let goals: [Goal]
        public let actions: [Action]
        public let preconditions: [Precondition]
    }

    /// What a priority is to reach (Dutch: doel).
    public struct Goal: Sendable {
        public let item: Item
        public let kind: Kind
        public let norm: Norm

        /// What the plan calls it.
        public enum Kind: String, CaseIterable, Sendable {
            /// The plan calls it a KPI.
            case indicator = "KPI"
            /// A result that the plan does not call a KPI.
            case result
            /// A goal of the whole chain (Dutch: migratieketendoel).
            case chainGoal
        }
    }

    /// What the service will do (Dutch: actie).
    public struct Action: Sendable {
        public let item: Item
        public let term: ActionTerm
    }

    /// What the plan needs from others (Dutch: randvoorwaarde).
    public struct Precondition: Sendable {
        public let item: Item
        public let addressees: [Addressee]
    }

    /// What may go wrong, and what is done about it.
    public struct Risk: Sendable {
        public let item: Item
        /// A number that the plan gives with it, such as actions for improvement.
        public let count: Int?
    }

    /// What we noticed in the plan and leave as it is.
    public struct Remark: Sendable {
        public let id: String
        /// Ids of the items that it is about.
        public let about: [String]
        public let lines: [Int]
        public let nl: String
        public let en: String
    }

    /// By when an action is to be done.
    public enum ActionTerm: String, CaseIterable, Sendable {
        /// The three terms of four months (Dutch: tertaal).
        case first = "T1"
        case second = "T2"
        case third = "T3"
        /// Dutch: doorlopend.
        case continuous
        /// The plan gives none.
        case none

        /// The last day of the term in a year; nil where there is none.
        public func lastDay(in year: Int) -> LocalDate? {
            switch self {
            case .first: LocalDate(year, 4, 30)
            case .second: LocalDate(year, 8, 31)
            case .third: LocalDate(year, 12, 31)
            case .continuous, .none: nil
            }
        }
    }

    /// Whom the plan asks, as it names them.
    public enum Addressee: String, CaseIterable, Sendable {
        /// The directorate-general for migration, which commissions the work.
        case client = "DGM"
        /// The deputy secretary-general, who owns the service.
        case owner = "plv. SG"
    }
}
