import Casework
public import Kernel
public import Law

/// What a changed law that waits for a second person would do to the days that run:
/// `/wet/voorstel`.
public struct ProposalPage: Page {
    /// nil where no changed law waits.
    public let proposal: Proposal?
    /// Why what was asked was refused; nil when it was not.
    public let refusal: String?
    /// Whether it follows on something that was carried out.
    public let isDone: Bool

    public init(_ proposal: Proposal?, refusal: String? = nil, isDone: Bool = false) {
        (self.proposal, self.refusal, self.isDone) = (proposal, refusal, isDone)
    }

    /// A changed law, and what it would change.
    public struct Proposal: Sendable {
        public let version: String
        public let by: String
        public let onDay: LocalDate
        /// How many departure periods run.
        public let running: Int
        /// Every change, whoever may see the case.
        public let changes: [ClockChange]
        /// Those of cases that the reader may see.
        public let lines: [Line]
        /// nil for those who do not change the law.
        public let key: FormKey?
        /// Whether the reader proposed it, and another must put it in force.
        public let isOwn: Bool

        public init(
            version: String, by: String, onDay: LocalDate, running: Int, changes: [ClockChange],
            lines: [Line], key: FormKey?, isOwn: Bool
        ) {
            (self.version, self.by, self.onDay) = (version, by, onDay)
            (self.running, self.changes, self.lines) = (running, changes, lines)
            (self.key, self.isOwn) = (key, isOwn)
        }
    }

    /// One day of one case that would change.
    public struct Line: Sendable {
        /// nil once the person was erased.
        public let number: String?
        public let change: ClockChange
        /// Who has the case; nil while nobody does.
        public let officer: String?

        public init(_ number: String?, _ change: ClockChange, officer: String?) {
            (self.number, self.change, self.officer) = (number, change, officer)
        }
    }

    public func title(_ say: Language) -> String { say(.lawProposal) }
    public var isWrong: Bool { refusal != nil }

    public func content(in frame: Frame) -> HTML {
        let say = frame.language
        let done = isDone ? Notice(.ok, title: say(.saved), text: say(.lawProposalTold)) : nil
        let refused = refusal.map { Notice(.bad, title: say(.lawProposalRefused), text: $0) }
        let head = PageHead(title(say), lead: say(.lawProposalLead)).html
        let body = proposal?.html(say) ?? Remark(say(.lawProposalNone)).html
        return "\(head)\(refused?.html(say))\(done?.html(say))\(body)"
    }
}

extension ProposalPage.Proposal {
    fileprivate func html(_ say: Language) -> HTML {
        "\(Card("voorstel", say(.lawProposed), "\(facts(say))\(buttons(say))").html)\(table(say))"
    }

    private func facts(_ say: Language) -> HTML? {
        let counts = ClockChange.Treatment.allCases.map { treatment in
            let count = changes.count { $0.treatment == treatment }
            return SummaryList.Row(say(treatment.text), HTML(text: say.number(count)))
        }
        return SummaryList(
            [
                .init(say(.lawProposedBy), HTML(text: by)),
                .init(say(.lawProposedOn), HTML(text: say.date(onDay))),
                .init(say(.lawVersion), HTML(text: String(version.prefix(12)))),
                .init(say(.periodsRunning), HTML(text: say.number(running))),
                .init(say(.periodsChanged), HTML(text: say.number(changes.count))),
            ] + counts
        ).html(say)
    }

    private func buttons(_ say: Language) -> HTML? {
        guard let key else { return nil }
        let activate = OneClickForm(
            to: "/wet/voorstel", key: key, values: [("versie", version)], say(.activateLaw))
        let withdraw = OneClickForm(
            to: "/wet/voorstel/intrekken", key: key, values: [], say(.withdrawLaw))
        let first = isOwn ? Remark(say(.lawNeedsAnother)).html : activate.html
        return "\(first)\(withdraw.html)"
    }

    private func table(_ say: Language) -> HTML {
        Table(
            .caption(say(.periodsThatChange)), .stacked, lines,
            columns: [
                Column(say(.repairCase), isHead: true) { line in
                    line.number.map { Link($0, Href("/zaken/\($0)")).html }
                        ?? HTML(text: say(.erasedText))
                },
                .text(say(.changeOld)) { $0.change.old.map(say.date) ?? "–" },
                .text(say(.changeNew)) { $0.change.new.map(say.date) ?? "–" },
                .text(say(.lawDirection)) { say($0.change.direction.text) },
                .text(say(.lawTreatment)) { say($0.change.treatment.text) },
                .text(say(.caseManager)) { $0.officer ?? "–" },
            ], empty: EmptyState(say(.periodsNoneChange))
        ).html(say)
    }
}

extension ClockChange.Direction: Worded {
    public var text: Text {
        switch self {
        case .favour: .directionFavour
        case .detriment: .directionDetriment
        case .unclear: .directionUnclear
        }
    }
}

extension ClockChange.Treatment: Worded {
    public var text: Text {
        switch self {
        case .bindsAtOnce: .treatmentBindsAtOnce
        case .needsDecision: .treatmentNeedsDecision
        case .staysAsItWas: .treatmentStays
        }
    }
}
