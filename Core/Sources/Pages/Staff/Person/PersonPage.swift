public import Kernel

/// The person of a case: `/zaken/{number}/persoon`. All that was stated, with who said it, when
/// and how well it is known; who acts for them, and what needs care.
public struct PersonPage: Page {
    public let heading: CaseHeading
    public let statements: [Statement]
    public let representatives: [Representative]
    public let care: Care
    public let links: [Linked]
    /// What this viewer may do.
    public let actions: [CaseAct]

    public init(
        heading: CaseHeading, statements: [Statement], representatives: [Representative],
        care: Care, links: [Linked], actions: [CaseAct]
    ) {
        (self.heading, self.statements, self.care) = (heading, statements, care)
        self.links = links
        (self.representatives, self.actions) = (representatives, actions)
    }

    /// One statement, as the viewer may read it.
    public struct Statement: Sendable {
        public let what: String
        public let value: String
        public let source: String
        public let day: LocalDate
        public let strength: String
        public let status: Tag

        public init(
            what: String, value: String, source: String, day: LocalDate, strength: String,
            status: Tag
        ) {
            (self.what, self.value, self.source, self.day) = (what, value, source, day)
            (self.strength, self.status) = (strength, status)
        }
    }

    /// One who acts or acted for the person.
    public struct Representative: Sendable {
        public let role: String
        public let name: String
        public let contact: String
        public let since: LocalDate
        public let until: LocalDate?
        public let status: Tag

        public init(
            role: String, name: String, contact: String, since: LocalDate, until: LocalDate?,
            status: Tag
        ) {
            (self.role, self.name, self.contact) = (role, name, contact)
            (self.since, self.until, self.status) = (since, until, status)
        }
    }

    /// Language, and the last answer on special circumstances with its date.
    public struct Care: Sendable {
        public let facts: [Fact]
        /// When it is looked at again; nil while nobody asked.
        public let review: DeadlineBadge?

        public init(facts: [Fact], review: DeadlineBadge?) {
            (self.facts, self.review) = (facts, review)
        }
    }

    /// Another file of the same person. Its number is shown, and leads on for who may see it.
    public struct Linked: Sendable {
        public let number: String
        public let address: Href?
        public let ground: String
        public let since: LocalDate
        public let status: Tag

        public init(
            number: String, address: Href?, ground: String, since: LocalDate, status: Tag
        ) {
            (self.number, self.address, self.ground) = (number, address, ground)
            (self.since, self.status) = (since, status)
        }
    }

    public func title(_ say: Language) -> String { say(.personPage) }

    public func crumbs(_ say: Language) -> [Crumb] {
        heading.crumbs(say, then: title(say))
    }

    public func content(in frame: Frame) -> HTML {
        let say = frame.language
        let head = PageHead(
            title(say), about: say(.caseOf(person: heading.person, number: heading.number)),
            lead: say(.personLead))
        return """
            \(head.html)\(careCard(in: frame))\(representativeCard(say))\(statementCard(say))\
            \(linkCard(say))\(actionCard(say))
            """
    }

    private func careCard(in frame: Frame) -> HTML {
        let say = frame.language
        let badge: HTML? = care.review.map { "<p>\($0.html(in: frame, named: true))</p>" }
        return Card(
            "zorg", say(.careOfPerson), "\(SummaryList(care.facts).html(say))\(badge)"
        ).html
    }

    private func representativeCard(_ say: Language) -> HTML {
        let table = Table(
            .labelled(by: "vertegenwoordigers"), .stacked, representatives,
            columns: [
                Column(say(.representativeName), isHead: true) { "\($0.name)" },
                .text(say(.representativeRole)) { $0.role },
                .text(say(.representativeContact)) { $0.contact },
                .day(say(.mandateFrom), say) { $0.since },
                .day(say(.mandateUntil), say) { $0.until },
                Column(say(.status), speaksForItself: true) { $0.status.html },
            ], empty: EmptyState(say(.noRepresentatives)))
        return Card("vertegenwoordigers", say(.representatives), table.html(say)).html
    }

    private func statementCard(_ say: Language) -> HTML {
        let table = Table(
            .labelled(by: "opgaven"), .stacked, statements,
            columns: [
                Column(say(.statementWhat), isHead: true) { "\($0.what)" },
                .text(say(.statementValue)) { $0.value },
                .text(say(.statementSource)) { $0.source },
                .day(say(.statedOnDay), say) { $0.day },
                .text(say(.statementStrength)) { $0.strength },
                Column(say(.status), speaksForItself: true) { $0.status.html },
            ], empty: EmptyState(say(.noStatements)))
        return Card("opgaven", say(.statements), table.html(say)).html
    }

    private func linkCard(_ say: Language) -> HTML {
        let table = Table(
            .labelled(by: "koppelingen"), .stacked, links,
            columns: [
                Column(say(.linkedCase), isHead: true) { link in
                    link.address.map { Link(link.number, $0).html } ?? "\(link.number)"
                },
                .text(say(.linkGround)) { $0.ground },
                .day(say(.linkedSince), say) { $0.since },
                Column(say(.status), speaksForItself: true) { $0.status.html },
            ], empty: EmptyState(say(.noLinks)))
        return Card("koppelingen", say(.links), table.html(say)).html
    }

    private func actionCard(_ say: Language) -> HTML? {
        guard !actions.isEmpty else { return nil }
        let items = actions.map {
            "<li>\(Link(say($0.text), heading.address(of: $0)).html)</li>" as HTML
        }
        return Card("acties", say(.actions), "<ul class=\"acts\">\(items)</ul>").html
    }
}

extension CaseAct {
    /// The page of the person, where their forms are.
    public static let person = Self("persoon", .personPage)
}
