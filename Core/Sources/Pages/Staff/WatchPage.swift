public import Casework
public import Kernel

/// Who answers outside office hours, what came in, and what was handed over: `/piket`.
public struct WatchPage: Page {
    /// What came in lately, newest first.
    public let alarms: [Notice]
    /// The watches that run or come, soonest first.
    public let watches: [Line]
    /// Newest first.
    public let notes: [Note]
    public let forms: Forms
    /// Whether it follows on a form that was carried out.
    public let isDone: Bool

    public init(
        alarms: [Notice], watches: [Line], notes: [Note], forms: Forms, isDone: Bool = false
    ) {
        (self.alarms, self.watches, self.notes) = (alarms, watches, notes)
        (self.forms, self.isDone) = (forms, isDone)
    }

    /// One watch and who answers.
    public struct Line: Sendable {
        public let watch: Watch
        public let officer: String
        public let runs: Bool

        public init(_ watch: Watch, officer: String, runs: Bool) {
            (self.watch, self.officer, self.runs) = (watch, officer, runs)
        }
    }

    /// What one watch told the next.
    public struct Note: Sendable {
        public let at: Instant
        public let author: String
        public let text: String

        public init(_ text: String, by author: String, at moment: Instant) {
            (self.text, self.author, self.at) = (text, author, moment)
        }
    }

    public var workList: WorkList? { .dutyDesk }
    public func title(_ say: Language) -> String { say(.dutyDesk) }
    public var isWrong: Bool { !forms.input.problems.isEmpty }

    public func content(in frame: Frame) -> HTML {
        let say = frame.language
        let done = isDone ? Notice(.ok, title: say(.saved), text: say(.dutyDeskTold)) : nil
        let notices = alarms.map { $0.html(say) }
        let quiet = alarms.isEmpty ? EmptyState(say(.noAlarms)).html : nil
        return """
            \(PageHead(say(.dutyDesk), lead: say(.dutyDeskLead)).html)\(forms.errors(say))\
            \(done?.html(say))\(Heading(say(.alarmsLately)).html(say))\(notices)\(quiet)\
            <div class="card">\(roster(say))</div>\
            <div class="card">\(told(say))</div>\(forms.html(say))
            """
    }

    private func roster(_ say: Language) -> HTML {
        Table(
            .caption(say(.watches)), .stacked, watches,
            columns: [
                Column(say(.watchBegins), isHead: true) {
                    HTML(text: say.moment($0.watch.startsAt))
                },
                .text(say(.watchEnds)) { say.moment($0.watch.endsAt) },
                .text(say(.watchPart)) { say($0.watch.part.text) },
                .text(say(.watchOfficer)) { $0.officer },
                Column(say(.status), speaksForItself: true) { line in
                    Tag(say(line.runs ? .watchRuns : .watchComes), line.runs ? .ok : .neutral).html
                },
            ], empty: EmptyState(say(.noWatches))
        ).html(say)
    }

    private func told(_ say: Language) -> HTML {
        Table(
            .caption(say(.handOverNotes)), .stacked, notes,
            columns: [
                .text(say(.writtenAt)) { say.moment($0.at) },
                .text(say(.writtenBy)) { $0.author },
                .text(say(.handOverNote)) { $0.text },
            ], empty: EmptyState(say(.noHandOverNotes))
        ).html(say)
    }
}
