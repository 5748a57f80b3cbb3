public import Kernel

extension ReturnCase {
    /// Everything that one of us must do now; each slice says what it asks for. Empty when closed.
    public var duties: [Duty] {
        guard let episode = open else { return [] }
        let all =
            intakeDuties(episode) + episode.supportDuties + episode.departureDuties
            + episode.requestDuties + episode.interviewDuties + episode.arrivalDuties
            + episode.planDuties + termDuties
        return all.map { $0.waiting(until: episode.waitsUntil) }
    }

    /// Everything that should come in from others and did not, also not by another way.
    public var awaited: [Awaited] {
        guard let episode = open else { return [] }
        return episode.allAwaited.compactMap { message in
            let handling = episode.messages[message.id]
            guard handling?.arrivedOn == nil else { return nil }
            var message = message
            message.remindedOn += handling?.remindedOn ?? []
            return message
        }
    }
}

extension ReturnCase {
    fileprivate func intakeDuties(_ episode: Episode) -> [Duty] {
        let since = episode.beganOn
        guard episode.intake == .accepted else {
            return [Duty(.judgeHandover, since: since, due: Norm.judgeHandover.due(since: since))]
        }
        guard episode.caseType == .regularReturn else {
            return [
                Duty(.handleOtherwise, since: since, due: Norm.handleOtherwise.due(since: since))
            ]
        }
        guard owner != nil else {
            return [Duty(.assign, since: since, due: Norm.assign.due(since: since))]
        }
        guard episode.interviews.isEmpty, episode.plannedInterviews.isEmpty else { return [] }
        return [
            Duty(.holdFirstInterview, since: since, due: Norm.firstInterview.due(since: since))
        ]
    }
}

extension Episode {
    /// Each slice says what it waits for.
    fileprivate var allAwaited: [Awaited] {
        awaitedOfDeparture + awaitedOfSupport + awaitedOfRequests
    }

    // What came by another way is recorded by nobody yet: until it is, somebody must.
    fileprivate var arrivalDuties: [Duty] {
        allAwaited.compactMap { message in
            guard let day = messages[message.id]?.arrivedOn else { return nil }
            return Duty(
                .recordArrival, of: "\(message.kind.rawValue).\(message.key)", since: day,
                due: Norm.recordArrival.due(since: day))
        }
    }

    fileprivate var awaitedOfDeparture: [Awaited] {
        guard let departure else { return [] }
        return [
            Awaited(
                .departureReport, from: .partner(.kmar), since: departure.leavesAt.day,
                norm: .departureReport)
        ]
    }

    // A person who meant to leave on that day has left, or must be asked what came between.
    fileprivate var departureDuties: [Duty] { tellingDuties + independentDuties }

    private var tellingDuties: [Duty] {
        var duties: [Duty] = []
        if let decision, decision.servedOn == nil {
            duties.append(
                Duty(
                    .serveDecision, since: decision.takenOn,
                    due: Norm.serveDecision.due(since: decision.takenOn)))
        }
        if let departure, departure.personToldOn == nil, let plannedOn = departure.plannedOn {
            let due = max(plannedOn, departure.leavesAt.day.adding(days: -2))
            duties.append(
                Duty(.informOfDeparture, since: plannedOn, due: .target(due, .informOfDeparture)))
        }
        return duties
    }

    private var independentDuties: [Duty] {
        guard let independentDeparture else { return [] }
        let day = independentDeparture.leavesAt.day
        return [
            Duty(
                .reportIndependentDeparture, since: day,
                due: Norm.reportIndependentDeparture.due(since: day))
        ]
    }
}

extension Norm {
    /// From a return decision to its service.
    public static let serveDecision = Self("decision.serve", days: 2, source: .assumed)
    /// Before the last check on the day before a departure.
    public static let informOfDeparture = Self("departure.inform", days: 2, source: .assumed)
    /// From a message that came by another way to its record in the case.
    public static let recordArrival = Self("message.record", days: 2, source: .assumed)
    /// From the day of an arranged departure to what came of it.
    public static let reportIndependentDeparture = Self(
        "departure.reportIndependent", days: 7, source: .assumed)
}
