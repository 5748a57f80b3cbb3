import Kernel
public import Law

/// What somebody has to do: `/werk`.
public struct WorkPage: Page {
    /// What happened by itself and needs a person, such as a departure cancelled by a court.
    public let notices: [Notice]
    /// Sorted: terms of the law first, then targets.
    public let tasks: [Task]
    public let cases: [CaseRow]

    public init(notices: [Notice], tasks: [Task], cases: [CaseRow]) {
        (self.notices, self.tasks, self.cases) = (notices, tasks, cases)
    }

    public struct Task: Sendable {
        public let link: Link
        /// Why I see this.
        public let why: String
        public let heading: CaseHeading
        public let deadline: DeadlineBadge
        public let status: Tag

        public init(
            _ link: Link, why: String, heading: CaseHeading, deadline: DeadlineBadge, status: Tag
        ) {
            (self.link, self.why, self.heading) = (link, why, heading)
            (self.deadline, self.status) = (deadline, status)
        }
    }

    public func title(_ say: Language) -> String { say(.work) }

    public func content(in frame: Frame) -> HTML {
        let say = frame.language
        return """
            <div class="head"><h1>\(say(.work))</h1></div>
            \(notices.map { $0.html(say) })\(taskCard(in: frame))\(caseCard(in: frame))
            """
    }

    private func taskCard(in frame: Frame) -> HTML {
        let say = frame.language
        guard !tasks.isEmpty else { return card("taken", say(.tasks), say(.noTasks)) }
        let groups = Group.allCases.compactMap { rows($0, in: frame) }
        let table: HTML = """
            <table class="tasks"><thead><tr><th scope="col">\(say(.task))</th>\
            <th scope="col">\(say(.personAndCase))</th><th scope="col">\(say(.dueBy))</th>\
            <th scope="col">\(say(.status))</th></tr></thead>\(groups)</table>
            """
        return card("taken", say(.tasks), table)
    }

    private func rows(_ group: Group, in frame: Frame) -> HTML? {
        let members = tasks.filter { Group($0.deadline.standing(on: frame.today)) == group }
        guard !members.isEmpty else { return nil }
        return """
            <tbody><tr><th class="group" scope="rowgroup" colspan="4">\
            \(frame.language(group.text)) \
            <span class="cnt">\(members.count)</span></th></tr>\
            \(members.map { row($0, in: frame) })</tbody>
            """
    }

    private func row(_ task: Task, in frame: Frame) -> HTML {
        """
        <tr><td>\(task.link.html)<span class="why">\(task.why)</span></td>\
        <td>\(task.heading.html)</td>\
        <td>\(task.deadline.html(in: frame, named: false))</td><td>\(task.status.html)</td></tr>
        """
    }

    private func caseCard(in frame: Frame) -> HTML {
        let say = frame.language
        guard !cases.isEmpty else { return card("zaken", say(.myCases), say(.noCases)) }
        return card("zaken", say(.myCases), caseTable(cases, in: frame))
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
