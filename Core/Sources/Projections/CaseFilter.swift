public import Kernel

/// By what a list of cases is narrowed down. There is none by nationality, and none by anything
/// else of a person.
public struct CaseFilter: Hashable, Sendable {
    /// Whose cases: the caller's own and of whom they stand in for, or those that nobody has.
    public enum Officers: String, CaseIterable, Sendable { case mine, nobody }

    /// nil for every stage of an open case.
    public var stage: Stage?
    /// nil for everybody.
    public var officers: Officers?
    /// nil for every channel.
    public var source: InflowSource?
    /// Whether a blocker stands; nil for both.
    public var isBarred: Bool?
    /// Whether a question about blockers has no answer yet; nil for both.
    public var isUnanswered: Bool?
    /// Only what is due before this day.
    public var dueBefore: LocalDate?

    public init() {}
}

/// A place in a list that stays where it is when rows come and go around it: the day and the id
/// of the row that it stands beside.
public struct ListMark: Hashable, Sendable {
    /// nil beside a closed case, which no day asks for.
    let dueOn: LocalDate?
    let caseID: StreamID

    public init(_ line: WorklistLine) { (dueOn, caseID) = (line.dueOn, line.caseID) }

    init(dueOn: LocalDate?, caseID: StreamID) { (self.dueOn, self.caseID) = (dueOn, caseID) }
}

/// As it stands in an address: `19968.` and the id.
extension ListMark: LosslessStringConvertible {
    public var description: String {
        "\(dueOn.map { String($0.dayNumber) } ?? "-").\(caseID)"
    }

    public init?(_ text: String) {
        let halves = text.split(separator: ".")
        guard halves.count == 2, let id = StreamID(String(halves[1])) else { return nil }
        if halves[0] == "-" {
            self.init(dueOn: nil, caseID: id)
        } else {
            guard let number = Int(halves[0]), (-1_000_000...1_000_000).contains(number) else {
                return nil
            }
            self.init(dueOn: LocalDate(dayNumber: number), caseID: id)
        }
    }
}

/// Which part of a list is asked for.
public enum ListPart: Hashable, Sendable {
    case first
    case after(ListMark)
    /// The last ones before it.
    case before(ListMark)

    var isBackward: Bool { if case .before = self { true } else { false } }
}
