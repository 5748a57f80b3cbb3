/// One thing that the annual plan says, in the plan's own Dutch words, with its place there.
public struct PlanItem: Sendable {
    /// `J5.3`
    public let code: String
    /// `229`, or `143-145`.
    public let lines: String
    public let words: String

    public init(_ code: String, lines: String, _ words: String) {
        (self.code, self.lines, self.words) = (code, lines, words)
    }

    public var address: Href { Href("/plan/acties/\(code)") }

    /// The words, marked as Dutch on a page in any language, and below them where they stand.
    func cell(_ say: Language, link: Href? = nil) -> HTML {
        let words: HTML = "<span lang=\"nl\">\(self.words)</span>"
        let shown: HTML = link.map { "<a href=\"\($0)\">\(words)</a>" } ?? words
        return "\(shown) <span class=\"soft small\">\(place(say))</span>"
    }

    /// "jaarplan 2024, regel 229"
    func place(_ say: Language) -> HTML { say(.planLine(lines: lines)) }
}

/// The pages of the plan, each a tab of all others.
enum PlanPart: CaseIterable {
    case overview, preconditions, budget, inflow, risks

    var address: Href {
        switch self {
        case .overview: "/plan"
        case .preconditions: "/plan/randvoorwaarden"
        case .budget: "/plan/begroting"
        case .inflow: "/plan/instroom"
        case .risks: "/plan/risicos"
        }
    }

    var text: Text {
        switch self {
        case .overview: .planOverview
        case .preconditions: .planPreconditions
        case .budget: .planBudget
        case .inflow: .planInflow
        case .risks: .planRisks
        }
    }

    func tabs(_ say: Language) -> HTML {
        Tabs(
            name: say(.annualPlan),
            tabs: Self.allCases.map {
                .init(Link(say($0.text), $0.address), isCurrent: $0 == self)
            }
        ).html(say)
    }

    func crumbs(_ say: Language) -> [Crumb] {
        self == .overview ? [] : [Crumb(say(.annualPlan), "/plan"), Crumb(say(text))]
    }
}

/// By when an action is to be done; the codes are those of the plan file.
public enum PlanTerm: String, CaseIterable, Worded {
    case first = "T1"
    case second = "T2"
    case third = "T3"
    case continuous, none

    public var text: Text {
        switch self {
        case .first: .planTermFirst
        case .second: .planTermSecond
        case .third: .planTermThird
        case .continuous: .planTermContinuous
        case .none: .planTermNone
        }
    }
}

/// How far an action is; the codes are those of the record.
public enum PlanStatus: String, CaseIterable, Worded {
    case notStarted, running, late, done, dropped

    public var text: Text {
        switch self {
        case .notStarted: .planNotStarted
        case .running: .planRunning
        case .late: .planLate
        case .done: .planDone
        case .dropped: .planDropped
        }
    }

    func tag(_ say: Language) -> Tag {
        let tone: Tag.Tone =
            switch self {
            case .notStarted, .dropped: .neutral
            case .running: .info
            case .late: .warn
            case .done: .ok
            }
        return Tag(say(text), tone)
    }
}

/// What we noticed in the plan and left as it is.
public struct PlanRemark: Sendable {
    public let code: String
    /// What it is about: `J1.2, J3.6`.
    public let about: String
    /// `75, 157`
    public let lines: String
    public let words: String

    public init(_ code: String, about: String, lines: String, _ words: String) {
        (self.code, self.about, self.lines, self.words) = (code, about, lines, words)
    }

    /// Nil when there are none.
    static func card(_ remarks: [PlanRemark], lead: String? = nil, _ say: Language) -> HTML? {
        guard !remarks.isEmpty else { return nil }
        let first: HTML? = lead.map { "<p>\($0)</p>" }
        return Card("opmerkingen", say(.planRemarks), "\(first)\(table(remarks, say))").html
    }

    private static func table(_ remarks: [PlanRemark], _ say: Language) -> HTML {
        Table(
            .labelled(by: "opmerkingen"), .stacked, remarks,
            columns: [
                .text(say(.planAbout)) { $0.about },
                Column(say(.planRemark), isHead: true) { remark in
                    let place = say(.planLine(lines: remark.lines))
                    return "\(remark.words) <span class=\"soft small\">\(place)</span>"
                },
            ]
        ).html(say)
    }
}

extension PlanItem {
    /// A code is read as one word and never cut.
    static func codeColumn<Row>(
        _ say: Language, _ item: @escaping (Row) -> PlanItem
    ) -> Column<Row> {
        Column(say(.code)) { "<span class=\"whole\">\(item($0).code)</span>" }
    }
}
