import Casework
import Kernel
import Law

extension World {
    /// Lets time pass to the next moment at which something changes by itself, and makes the
    /// checks that are due; false when nothing would change.
    mutating func pass() throws -> Bool {
        guard let next = moments.filter({ $0 > now }).min() else { return false }
        wait(until: next)
        try passPresentation()
        guard let departure = returnCase.open?.departure else { return true }
        for stage in CheckStage.allCases where stage.moment(before: departure.leavesAt, law) <= now
        {
            try perform(RecheckDeparture(caseID, stage), by: .robot)
        }
        return true
    }

    private mutating func passPresentation() throws {
        for request in returnCase.open?.requests ?? []
        where presentationMoments(of: request).contains(where: { $0 <= now }) {
            try perform(RecheckPresentation(caseID, request.id), by: .robot)
        }
    }

    private func presentationMoments(of request: DocumentRequest) -> [Instant] {
        guard let day = request.presentation, request.presentedOn == nil else { return [] }
        return [Instant(day.adding(days: -1), hour: 9), Instant(day, hour: 7)]
    }

    private var moments: [Instant] {
        guard let episode = returnCase.open else { return [] }
        var moments = episode.requests.flatMap(presentationMoments)
        if let departure = episode.departure {
            moments += CheckStage.allCases.map { $0.moment(before: departure.leavesAt, law) }
            moments.append(departure.leavesAt)
        }
        var days = person.gates.map { $0.until.adding(days: 1) }
        // The end of no time at all changes nothing, and a moment that changes nothing would be
        // taken for one that was seen.
        if let period = episode.decision?.period, period.term.count > 0 {
            days.append(period.lastDay.adding(days: 1))
        }
        if let restarted = restartedPeriod { days.append(restarted.adding(days: 1)) }
        days.append(Abstraction.pact)
        return moments + days.map { Instant($0, hour: 9) }
    }

    private var restartedPeriod: LocalDate? {
        guard let episode = returnCase.open, let facts = dossier?.periodFacts(of: episode),
            case .until(let receipt) = facts.period(by: law, on: today)
        else { return nil }
        return receipt.lastDay
    }
}
