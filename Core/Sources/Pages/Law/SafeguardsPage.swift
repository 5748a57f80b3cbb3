public import Law

/// What must never be false, and how far it is kept, for everybody: `/waarborgen`.
public struct SafeguardsPage: Page {
    public let records: [SafeguardRecord]

    public init(_ records: [SafeguardRecord]) { self.records = records }

    public func title(_ say: Language) -> String { say(.safeguards) }

    public func content(in frame: Frame) -> HTML {
        let say = frame.language
        let head = PageHead(title(say), lead: say(.safeguardsLead), isIntro: true)
        let table = Table(
            .caption(count(say)), .stacked, records,
            columns: [
                Column(say(.code)) { "<span class=\"whole\">\($0.safeguard.id)</span>" },
                Column(say(.safeguard), isHead: true) { HTML(text: $0.words(say.legal)) },
                Column(say(.safeguardStanding), speaksForItself: true) { $0.tag(say).html },
                .text(say(.safeguardSource)) { $0.source },
            ])
        return """
            \(head.html)\(LawTabs.safeguards.html(say))\(table.html(say))\
            <p>\(say(.safeguardsNote))</p>

            """
    }

    private func count(_ say: Language) -> String {
        func number(_ standing: SafeguardRecord.Standing) -> String {
            String(records.count { $0.standing == standing })
        }
        return say.plain(
            .safeguardsCount(
                enforced: number(.enforced), owed: number(.owed), pending: number(.pending)))
    }
}

extension SafeguardRecord {
    fileprivate func tag(_ say: Language) -> Tag {
        switch standing {
        case .enforced: Tag(say(.safeguardEnforced), .ok)
        case .owed: Tag(say(.safeguardOwed), .warn)
        case .pending: Tag(say(.safeguardPending))
        }
    }
}
