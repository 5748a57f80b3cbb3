public import Kernel

/// Which interviews are planned, in which room: `/agenda`, a day or a week at a time.
public struct AgendaPage: Page {
    /// Every day that is shown, also one without a talk.
    public let days: [LocalDate]
    public let entries: [Entry]
    public let filters: [Filter]
    /// Filters that hold what is none of their choices.
    public let problems: [Problem]

    public init(
        days: [LocalDate], entries: [Entry], filters: [Filter], problems: [Problem] = []
    ) {
        (self.days, self.entries) = (days, entries)
        (self.filters, self.problems) = (filters, problems)
    }

    /// The question that holds the day.
    public static let day = "dag"

    /// One talk; of a case that the viewer may not see it says that the room is taken, and no more.
    public struct Entry: Sendable {
        public let startsAt: Instant
        public let endsAt: Instant
        public let place: String
        public let heading: CaseHeading?
        public let officer: String?
        public let interpreter: String?
        public let safety: Tag?

        public init(
            from startsAt: Instant, until endsAt: Instant, in place: String,
            heading: CaseHeading?, officer: String?, interpreter: String?, safety: Tag?
        ) {
            (self.startsAt, self.endsAt, self.place) = (startsAt, endsAt, place)
            (self.heading, self.officer) = (heading, officer)
            (self.interpreter, self.safety) = (interpreter, safety)
        }
    }

    public var workList: WorkList? { .agenda }
    public func title(_ say: Language) -> String { say(.agenda) }
    public var isWrong: Bool { !problems.isEmpty }

    public func content(in frame: Frame) -> HTML {
        let say = frame.language
        let errors = ErrorSummary(
            fields: filters.map { Field($0.name, $0.label, .text) },
            input: Input(problems: problems)
        ).html(say)
        let form = FilterForm(filters, to: "/agenda", renewing: "lijst")
        return """
            \(PageHead(say(.agenda), lead: say(.agendaLead)).html)\(errors)\(form.html(say))\
            <div id="lijst">\(form.chips(say))<div class="card gap">\(table(say).html(say))</div>\
            </div>
            """
    }

    private func table(_ say: Language) -> Table<Entry> {
        let groups = days.map { day in
            Table<Entry>.Group(
                name: say.weekdayAndDate(day), rows: entries.filter { $0.startsAt.day == day })
        }
        return Table(
            .spoken(say(.agenda)), .stacked, grouped: groups,
            columns: [
                Column(say(.talkTime), isHead: true) { entry in
                    say(
                        .talkHours(
                            from: say.clock(entry.startsAt), until: say.clock(entry.endsAt)))
                },
                .text(say(.interviewRoom)) { $0.place },
                Column(say(.personAndCase), speaksForItself: true) { entry in
                    entry.heading?.html ?? HTML(text: say(.roomOccupied))
                },
                .text(say(.caseManager)) { $0.officer ?? "–" },
                .text(say(.interpreter)) { $0.interpreter ?? "–" },
                Column(say(.talkSafety), speaksForItself: true) { $0.safety?.html ?? "" },
            ], pager: pager(say), empty: EmptyState(say(.agendaEmpty)))
    }

    // As far back and on as is shown.
    private func pager(_ say: Language) -> Pager? {
        guard let first = days.first else { return nil }
        let others = filters.filter { $0.name != Self.day && !$0.chosen.isEmpty }
            .map { ($0.name, $0.chosen) }
        let before = first.adding(days: -days.count)
        let after = first.adding(days: days.count)
        let base: Href = "/agenda"
        return Pager(
            previous: Link(
                say(.earlierDays), base.asking([(Self.day, before.description)] + others)),
            next: Link(say(.laterDays), base.asking([(Self.day, after.description)] + others)))
    }
}
