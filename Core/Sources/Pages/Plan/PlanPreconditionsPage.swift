/// What the plan asks of others, by whom it asks: `/plan/randvoorwaarden`.
public struct PlanPreconditionsPage: Page {
    public let addressees: [Addressee]

    public init(_ addressees: [Addressee]) { self.addressees = addressees }

    /// Somebody whom the plan asks, as it names them.
    public struct Addressee: Sendable {
        public let name: String
        public let asked: [PlanItem]

        public init(_ name: String, _ asked: [PlanItem]) {
            (self.name, self.asked) = (name, asked)
        }
    }

    public func title(_ say: Language) -> String { say(.planPreconditions) }
    public func crumbs(_ say: Language) -> [Crumb] { PlanPart.preconditions.crumbs(say) }

    public func content(in frame: Frame) -> HTML {
        let say = frame.language
        let head = PageHead(title(say), lead: say(.planPreconditionsLead))
        let cards = addressees.enumerated().map { index, addressee in
            let id = "gevraagd-\(index + 1)"
            let table = PlanItem.table(addressee.asked, by: id, say)
            return Card(id, say.plain(.planAsked(name: addressee.name)), table).html
        }
        return "\(head.html)\(PlanPart.preconditions.tabs(say))\(cards)"
    }
}

extension PlanItem {
    static func table(_ items: [PlanItem], by id: String, _ say: Language) -> HTML {
        Table(
            .labelled(by: id), .stacked, items,
            columns: [
                .text(say(.code)) { $0.code },
                Column(say(.planSays), isHead: true) { $0.cell(say) },
            ]
        ).html(say)
    }
}

/// What may go wrong, and what the plan says besides: `/plan/risicos`.
public struct PlanRisksPage: Page {
    public let risks: [PlanItem]
    public let statements: [PlanItem]
    public let publications: [PlanItem]

    public init(risks: [PlanItem], statements: [PlanItem], publications: [PlanItem]) {
        (self.risks, self.statements, self.publications) = (risks, statements, publications)
    }

    public func title(_ say: Language) -> String { say(.planRisks) }
    public func crumbs(_ say: Language) -> [Crumb] { PlanPart.risks.crumbs(say) }

    public func content(in frame: Frame) -> HTML {
        let say = frame.language
        return """
            \(PageHead(title(say)).html)\(PlanPart.risks.tabs(say))\
            \(card("risicos", .planRisks, risks, say))\
            \(card("uitspraken", .planStatements, statements, say))\
            \(card("publicaties", .planPublications, publications, say))
            """
    }

    private func card(
        _ id: String, _ heading: Text, _ items: [PlanItem], _ say: Language
    ) -> HTML {
        Card(id, say(heading), PlanItem.table(items, by: id, say)).html
    }
}
