public import Kernel
import Law

/// A day that a case is bound to, of the law or of a plan. Dutch: termijn.
public struct CaseClock: Hashable, Sendable {
    /// What runs to that day.
    public enum Kind: String, CaseIterable, Sendable {
        /// Time that the law gives to the person; how it runs is asked when it is shown.
        case departurePeriod
        case forcedDeparture, independentDeparture
        /// An assessment that must be there holds until that day.
        case gate
        case travelDocument
        case presentation
        /// From that day on it is recorded that no answer came.
        case noAnswer
        /// A term of the law that somebody recorded the start of.
        case keptTerm
    }

    public let kind: Kind
    /// Which of several of a kind; empty where there is one.
    public let key: String
    /// As it was recorded.
    public let day: LocalDate
    /// For a departure period: what it depends on.
    public let period: PeriodFacts?
    /// For a kept term: what it depends on.
    public let term: TermFacts?

    init(
        _ kind: Kind, of key: String = "", _ day: LocalDate, period: PeriodFacts? = nil,
        term: TermFacts? = nil
    ) {
        (self.kind, self.key, self.day) = (kind, key, day)
        (self.period, self.term) = (period, term)
    }

    /// Unique in its case: `gate.SUS-14`.
    public var code: String { "\(kind.rawValue).\(key)" }
}

extension Dossier {
    /// Every day that the running episode is bound to; of a closed one the terms that outlive it.
    public var clocks: [CaseClock] {
        guard let episode = returnCase.open else { return termClocks }
        var clocks: [CaseClock] = []
        if let period = periodFacts(of: episode), period.receipt.term.count > 0 {
            clocks.append(
                CaseClock(.departurePeriod, period.receipt.lastDay, period: period))
        }
        if let departure = episode.departure {
            clocks.append(CaseClock(.forcedDeparture, departure.leavesAt.day))
        }
        if let departure = episode.independentDeparture {
            clocks.append(CaseClock(.independentDeparture, departure.leavesAt.day))
        }
        return clocks + gateClocks(episode) + documentClocks + episode.requestClocks + termClocks
    }

    private func gateClocks(_ episode: Episode) -> [CaseClock] {
        guard let destination = episode.decision?.destination else { return [] }
        let facts = facts(for: episode, to: destination)
        // The decision itself is a gate that does not expire.
        return [Gate.nonRefoulement, .adequateReception].compactMap { gate in
            guard case .signed(let until) = facts.gates[gate] else { return nil }
            return CaseClock(.gate, of: gate.rawValue, until)
        }
    }

    private var termClocks: [CaseClock] {
        returnCase.terms.filter { $0.ending == nil }.map { term in
            CaseClock(
                .keptTerm, of: term.rule.rawValue, term.receipts.firstDay,
                term: facts(of: term))
        }
    }

    private var documentClocks: [CaseClock] {
        person.documents.filter { $0.ended == nil }.map {
            CaseClock(.travelDocument, of: $0.id.description, $0.validUntil)
        }
    }
}

extension Episode {
    fileprivate var requestClocks: [CaseClock] {
        requests.filter { $0.step == .submitted }.flatMap { request in
            [
                request.presentedOn == nil
                    ? request.presentation.map {
                        CaseClock(.presentation, of: request.id.description, $0)
                    } : nil,
                request.noAnswerOn.map {
                    CaseClock(.noAnswer, of: request.id.description, $0)
                },
            ].compactMap { $0 }
        }
    }
}
