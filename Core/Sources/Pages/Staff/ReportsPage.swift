public import Casework
public import Kernel

/// The reports of the interviews of a case, each with all its versions and the person's own
/// reactions: `/zaken/{number}/verslagen`.
public struct ReportsPage: Page {
    public let heading: CaseHeading
    /// The newest first.
    public let reports: [Report]
    public let mayAmend: Bool
    public let mayReact: Bool

    public init(heading: CaseHeading, reports: [Report], mayAmend: Bool, mayReact: Bool) {
        (self.heading, self.reports) = (heading, reports)
        (self.mayAmend, self.mayReact) = (mayAmend, mayReact)
    }

    /// One interview.
    public struct Report: Sendable {
        public let number: Int
        public let heldOn: LocalDate
        /// The newest first; the first of them stands open.
        public let versions: [Version]
        public let reactions: [Reaction]

        public init(
            _ number: Int, heldOn: LocalDate, versions: [Version], reactions: [Reaction]
        ) {
            (self.number, self.heldOn) = (number, heldOn)
            (self.versions, self.reactions) = (versions, reactions)
        }
    }

    /// The report as it stood from one moment on.
    public struct Version: Sendable {
        public let number: Int
        public let recordedAt: Instant
        public let author: String
        /// nil for the first.
        public let reason: String?
        public let answers: [Fact]

        public init(
            _ number: Int, at recordedAt: Instant, by author: String, reason: String?,
            answers: [Fact]
        ) {
            (self.number, self.recordedAt, self.author) = (number, recordedAt, author)
            (self.reason, self.answers) = (reason, answers)
        }
    }

    /// What the person themselves said.
    public struct Reaction: Sendable {
        public let onDay: LocalDate
        public let text: String

        public init(on day: LocalDate, _ text: String) { (onDay, self.text) = (day, text) }
    }

    public func title(_ say: Language) -> String { say(.reports) }

    public func crumbs(_ say: Language) -> [Crumb] { heading.crumbs(say, then: say(.reports)) }

    public func content(in frame: Frame) -> HTML {
        let say = frame.language
        let head = PageHead(
            say(.reports), about: say(.caseOf(person: heading.person, number: heading.number)),
            lead: say(.reportsLead))
        guard !reports.isEmpty else {
            let next = Link(say(CaseAct.interview.text), heading.address(of: .interview))
            let none = EmptyState(say(.noReports), next: mayAmend ? next : nil)
            return "\(head.html)\(Card("verslagen", say(.reports), none).html)"
        }
        return "\(head.html)\(reports.map { card($0, say) })"
    }

    private func card(_ report: Report, _ say: Language) -> HTML {
        let versions = report.versions.enumerated().map { index, version in
            html(version, isLast: index == 0, say)
        }
        let spoken = report.reactions.compactMap { reaction in
            SummaryList([Fact(say.date(reaction.onDay), reaction.text)]).html(say)
        }
        let said: HTML? =
            spoken.isEmpty ? nil : "\(Heading(say(.reactions), .third).html(say))\(spoken)"
        return Card(
            "verslag-\(report.number)",
            say.plain(.reportOf(number: report.number, day: say.date(report.heldOn))),
            links: links(report, say), "\(versions)\(said)"
        ).html
    }

    private func html(_ version: Version, isLast: Bool, _ say: Language) -> HTML {
        let name = say.plain(
            .versionOf(
                number: version.number, moment: say.moment(version.recordedAt),
                author: version.author))
        let why = version.reason.map { [Fact(say(.whyAmended), $0)] } ?? []
        let list = SummaryList(why + version.answers).html(say)
        guard !isLast else { return "<p class=\"soft\">\(name)</p>\(list)" }
        return "<details class=\"why\"><summary>\(name)</summary>\(list)</details>"
    }

    private func links(_ report: Report, _ say: Language) -> [Link] {
        let acts: [(CaseAct, Bool)] = [
            (.amendInterview, mayAmend), (.contradictInterview, mayReact),
        ]
        return acts.filter(\.1).map { act, _ in
            let address = heading.address(of: act)
                .asking([(AmendInterviewForm.report, String(report.number))])
            return Link(say(act.text), address)
        }
    }
}

extension InterviewReport.Version {
    /// Every question with its answer, as far as this reader may know it.
    public func facts(for reader: Reader) -> [Fact] {
        InterviewQuestion.allCases.map { question in
            Fact(reader.say(question.text), words(of: question, for: reader))
        }
    }

    /// The answers that this reader may read.
    public func readable(by reader: Reader) -> [InterviewQuestion: InterviewReply] {
        replies.reduce(into: [:]) { readable, pair in
            guard let reply = pair.value.reply else { return }
            if case .answered = reply {
                guard reader.mayRead(pair.key.block, by: pair.value.author) else { return }
            }
            readable[pair.key] = reply
        }
    }

    private func words(of question: InterviewQuestion, for reader: Reader) -> String {
        let say = reader.say
        guard let kept = replies[question] else { return say(.erasedText) }
        switch kept.reply {
        case .notAsked(let reason): return "\(say(.notAsked)): \(say(reason.text))"
        case .answered(let text):
            return reader.mayRead(question.block, by: kept.author) ? text : say(.shielded)
        case nil: return say(.erasedText)
        }
    }
}

extension InterviewReport.Reaction {
    /// What the person said, as far as this reader may know it.
    public func words(for reader: Reader) -> String {
        guard let note else { return reader.say(.erasedText) }
        return reader.mayRead(.plan, by: author) ? note.text : reader.say(.shielded)
    }
}
