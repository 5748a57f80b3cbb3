import Kernel

/// What somebody has to do: `/werk`.
public struct WorkPage: Page {
    /// What happened by itself and needs a person, such as a departure cancelled by a court.
    public let notices: [Notice]
    /// By the day on which they come.
    public let tasks: [TaskRow]
    public let cases: [CaseRow]

    public init(notices: [Notice], tasks: [TaskRow], cases: [CaseRow]) {
        (self.notices, self.tasks, self.cases) = (notices, tasks, cases)
    }

    public var workList: WorkList? { .work }
    public func title(_ say: Language) -> String { say(.work) }

    public func content(in frame: Frame) -> HTML {
        let say = frame.language
        return """
            \(PageHead(say(.work)).html)\
            \(notices.map { $0.html(say) })\(taskCard(in: frame))\(caseCard(in: frame))
            """
    }

    private func taskCard(in frame: Frame) -> HTML {
        let say = frame.language
        let groups = Group.allCases.map { group in
            Table<TaskRow>.Group(
                name: say(group.text),
                rows: tasks.filter { Group($0.deadline.standing(in: frame)) == group })
        }
        let table = Table(
            .labelled(by: "taken"), .stacked, grouped: groups, columns: TaskRow.columns(in: frame),
            empty: EmptyState(say(.noTasks)))
        return Card(
            "taken", say(.tasks), link: Link(say(.showAllTasks), "/taken"),
            links: [
                Link(say(.missingMessages), "/ontbrekend"), Link(say(.deadlines), "/termijnen"),
            ], table.html(say)
        ).html
    }

    private func caseCard(in frame: Frame) -> HTML {
        let say = frame.language
        let table = caseTable(
            .labelled(by: "zaken"), cases, empty: EmptyState(say(.noCases)), in: frame)
        return Card(
            "zaken", say(.myCases), link: Link(say(.showAllCases), "/zaken"), table.html(say)
        ).html
    }

    /// How urgent a task is on a given day.
    enum Group: CaseIterable {
        case late, today, week, later, waiting

        init(_ standing: DeadlineBadge.Standing) {
            self =
                switch standing {
                case .late: .late
                case .today: .today
                case .soon: .week
                case .later: .later
                case .over, .suspended, .unknown: .waiting
                }
        }

        var text: Text {
            switch self {
            case .late: .groupLate
            case .today: .groupToday
            case .week: .groupWeek
            case .later: .groupLater
            case .waiting: .groupWaiting
            }
        }
    }
}
