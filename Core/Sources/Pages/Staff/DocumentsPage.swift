public import Kernel

/// The travel documents of the person of a case, and the requests for them:
/// `/zaken/{number}/reisdocumenten`.
public struct DocumentsPage: Page {
    public let heading: CaseHeading
    public let documents: [Document]
    public let requests: [Request]
    /// What this viewer may do.
    public let actions: [CaseAct]

    public init(
        heading: CaseHeading, documents: [Document], requests: [Request], actions: [CaseAct]
    ) {
        (self.heading, self.documents) = (heading, documents)
        (self.requests, self.actions) = (requests, actions)
    }

    /// One document that is or was held.
    public struct Document: Sendable {
        public let kind: String
        public let country: String
        public let until: LocalDate
        public let status: Tag

        public init(kind: String, country: String, until: LocalDate, status: Tag) {
            (self.kind, self.country, self.until, self.status) = (kind, country, until, status)
        }
    }

    /// One request, on its road.
    public struct Request: Sendable {
        public let number: String
        public let facts: [Fact]
        /// How many of the four steps were taken: ordered, submitted, answered, received.
        public let stepsTaken: Int
        public let status: Tag
        public let dates: [DeadlineBadge]

        public init(
            number: String, facts: [Fact], stepsTaken: Int, status: Tag, dates: [DeadlineBadge]
        ) {
            (self.number, self.facts, self.stepsTaken) = (number, facts, stepsTaken)
            (self.status, self.dates) = (status, dates)
        }
    }

    public func title(_ say: Language) -> String { say(.travelDocuments) }

    public func crumbs(_ say: Language) -> [Crumb] {
        heading.crumbs(say, then: title(say))
    }

    public func content(in frame: Frame) -> HTML {
        let say = frame.language
        let head = PageHead(
            title(say), about: say(.caseOf(person: heading.person, number: heading.number)))
        let cards = requests.map { $0.card(in: frame) }
        return "\(head.html)\(documentCard(say))\(requestCard(say))\(cards)\(actionCard(say))"
    }

    private func documentCard(_ say: Language) -> HTML {
        let table = Table(
            .labelled(by: "documenten"), .stacked, documents,
            columns: [
                Column(say(.documentKind), isHead: true) { "\($0.kind)" },
                .text(say(.documentOpens)) { $0.country },
                .text(say(.validUntil)) { say.date($0.until) },
                Column(say(.status), speaksForItself: true) { $0.status.html },
            ], empty: EmptyState(say(.noDocuments)))
        return Card("documenten", say(.travelDocuments), table.html(say)).html
    }

    private func requestCard(_ say: Language) -> HTML? {
        guard requests.isEmpty else { return nil }
        return Card("aanvragen", say(.travelRequests), EmptyState(say(.noRequests))).html
    }

    private func actionCard(_ say: Language) -> HTML? {
        guard !actions.isEmpty else { return nil }
        let items = actions.map {
            "<li>\(Link(say($0.text), heading.address(of: $0)).html)</li>" as HTML
        }
        return Card("acties", say(.actions), "<ul class=\"acts\">\(items)</ul>").html
    }
}

extension DocumentsPage.Request {
    fileprivate func card(in frame: Frame) -> HTML {
        let say = frame.language
        let badges = dates.map { "<li>\($0.html(in: frame, named: true))</li>" as HTML }
        let list: HTML? = badges.isEmpty ? nil : "<ul>\(badges)</ul>"
        let content: HTML =
            "\(track(say))<p>\(status.html)</p>\(SummaryList(facts, .line).html(say))\(list)"
        return Card(number, number, content).html
    }

    private func track(_ say: Language) -> HTML {
        let names: [Text] = [
            .requestStepOrdered, .requestStepSubmitted, .requestStepAnswered,
            .requestStepReceived,
        ]
        let steps = names.enumerated().map { place, name -> HTML in
            let isDone = place < stepsTaken
            let mark: HTML? = isDone ? " class=\"done\"" : nil
            return "<li\(mark)><b>\(say(name))</b>\(say(isDone ? .stepDone : .stepToCome))</li>"
        }
        return "<ol class=\"track\" aria-label=\"\(say(.phaseOfRequest))\">\(steps)</ol>"
    }
}

extension CaseAct {
    /// The page of the travel documents, where their forms are.
    public static let travelDocuments = Self("reisdocumenten", .travelDocuments)
}
