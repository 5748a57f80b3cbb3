import Casework
import Kernel
import Law
import Pages

/// What stands in the way on one case, in the words of the corpus.
struct Obstacles {
    let law: Corpus
    let say: Language
    let day: LocalDate
    let file: CaseFile

    /// Everything that bars something now; nil when nothing does.
    var blockade: Blockade? {
        guard let episode = file.dossier.returnCase.open else { return nil }
        guard let destination = episode.departure?.destination ?? episode.decision?.destination
        else { return beforeDecision }
        let facts = file.dossier.facts(for: episode, to: destination)
        return blockade(given: facts)
    }

    // Before a decision names a country, gates cannot be judged: only blockers are shown.
    private var beforeDecision: Blockade? {
        var blockers: [Blocker: BlockerStatus] = [:]
        for blocker in Blocker.allCases {
            blockers[blocker] = file.dossier.status(of: blocker)
        }
        let gates = Dictionary(
            uniqueKeysWithValues: Gate.allCases.map { ($0, GateStatus.notNeeded) })
        return blockade(given: Facts(blockers: blockers, gates: gates))
    }

    private func blockade(given facts: Facts) -> Blockade? {
        var citations: [Citation] = []
        var barred: [BarredAct] = []
        for act in BarredAct.allCases {
            let bars = law.barriers(to: act, given: facts, on: day)
            if !bars.isEmpty { barred.append(act) }
            citations += bars.filter { !citations.map(\.rule).contains($0.rule) }
        }
        return citations.isEmpty ? nil : Blockade(barred: barred, blockers: citations.map(card))
    }

    /// One provision with what lifts it and who can.
    func card(_ citation: Citation) -> BlockerCard {
        if DeparturePeriod.rules.contains(citation.rule), let card = periodCard(citation) {
            return card
        }
        if let condition = ForcedCondition(rawValue: citation.rule) {
            return card(condition, citation)
        }
        let text = law.text(of: citation.rule, on: day)
        let words = text?.words(say.legal)
        let article = Article(
            citation.article, text.map { Href($0.url) }, isVerified: citation.isVerified)
        return BlockerCard(
            rule: citation.rule, name: words?.name ?? citation.rule, why: words?.why ?? "",
            article: article, state: state(of: citation), lift: words?.lift ?? say(.none),
            lifter: lifter(of: citation.rule), actions: actions(on: citation))
    }

    // A condition is no provision of the law: its words are ours.
    private func card(_ condition: ForcedCondition, _ citation: Citation) -> BlockerCard {
        let path: CaseAct =
            switch condition {
            case .available: .recordAvailability
            case .travelDocument: OrderRequestForm.act
            }
        return BlockerCard(
            rule: citation.rule, name: say(condition.name), why: say(condition.why),
            article: Article(citation.article, nil, isVerified: citation.isVerified),
            state: .missing, lift: say(condition.lift),
            lifter: say(Role.returnCaseManager.text),
            actions: [
                Link(
                    say(path.text), Href("\(file.heading.address.text)/\(path.rawValue)"))
            ])
    }

    // A period stands in the way by its state; the rule's own words tell how long it may be.
    private func periodCard(_ citation: Citation) -> BlockerCard? {
        guard ["suspended", "running"].contains(citation.state) else { return nil }
        let isStopped = citation.state == "suspended"
        let address = law.text(of: citation.rule, on: day).map { Href($0.url) }
        return BlockerCard(
            rule: citation.rule, name: say(isStopped ? .periodStopped : .periodRuns),
            why: say(isStopped ? .periodStoppedWhy : .periodRunsWhy),
            article: Article(citation.article, address, isVerified: citation.isVerified),
            state: .applies, lift: say(.periodLift), lifter: say(.nobodyLifts))
    }

    private func state(of citation: Citation) -> BlockerCard.State {
        if let blocker = Blocker(rawValue: citation.rule) {
            switch file.dossier.status(of: blocker) {
            case .open(let since): return .open(since: since)
            case .closing(_, let since): return .closing(since: since)
            case .unknown: return .unknown
            case .neverRaised, .closed: return .applies
            }
        }
        if let gate = Gate(rawValue: citation.rule) {
            let signed = file.dossier.person.gates.last { $0.gate == gate }
            if citation.state == "expired", let signed { return .expired(on: signed.until) }
            return .missing
        }
        return .applies
    }

    private func lifter(of rule: String) -> String {
        guard let blocker = Blocker(rawValue: rule) else {
            return say(rule == Gate.returnDecision.rawValue ? .noFixedRole : Role.teamLead.text)
        }
        let closers = law.blocker(blocker, on: day).closers
        return say.list(closers.roles.map { say($0.text) } + closers.partners.map(\.rawValue))
    }

    private func actions(on citation: Citation) -> [Link] {
        let address = file.heading.address.text
        if let blocker = Blocker(rawValue: citation.rule) {
            // It is closed in the file in which it stands.
            guard file.dossier.person.isStanding(blocker) else {
                return [Link(say(.seeLinkedFile), Href("\(address)/\(CaseAct.person.rawValue)"))]
            }
            let act: CaseAct =
                if case .closing = file.dossier.person.status(of: blocker) {
                    .confirmClosing
                } else {
                    .closeBlocker
                }
            return [link(to: act)]
        }
        switch Gate(rawValue: citation.rule) {
        case .personInformed: return [link(to: .tellOfDeparture)]
        case .returnDecision where file.dossier.returnCase.open?.decision != nil:
            return [link(to: .serveDecision)]
        default: break
        }
        guard let gate = SignGateForm.Signable(rawValue: citation.rule) else { return [] }
        let path = "\(address)/\(CaseAct.signGate.rawValue)?toets=\(gate.rawValue)"
        return [Link(say(gate.text), Href(path))]
    }

    private func link(to act: CaseAct) -> Link {
        Link(say(act.text), Href("\(file.heading.address.text)/\(act.rawValue)"))
    }
}
