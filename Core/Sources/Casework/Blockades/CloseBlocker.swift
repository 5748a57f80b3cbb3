public import Kernel
public import Law

/// A blocker ended: with an outcome, its document, and by somebody who may say so.
///
/// A granted outcome turns into the stronger blocker that the corpus names. Within 48 hours of a
/// departure that is planned, or that this blocker had taken out of the agenda, the closing waits
/// for a second person (design §4).
public struct CloseBlocker: Act {
    public static let name = "blockades.close"
    public static let polarity = Polarity.burden
    public static let safeguards = ["SAF-01", "SAF-02", "SAF-23"]
    public static let permission = Permission(.write, on: .plan)
    public static let isOpenToPartners = true

    public let target: Target
    public let blocker: Blocker
    public let outcome: Outcome
    public let closedOn: LocalDate
    /// What proves it: a ruling's number, a decision's date. Sealed.
    public let document: String

    public init(
        _ target: Target, _ blocker: Blocker, outcome: Outcome, on closedOn: LocalDate,
        document: String
    ) {
        (self.target, self.blocker, self.outcome) = (target, blocker, outcome)
        (self.closedOn, self.document) = (closedOn, document)
    }

    public var targets: [Target] { [target] }

    public func permit(on snapshot: Snapshot, in setting: Setting) throws(Refusal) {
        let rule = setting.law.blocker(blocker, on: closedOn)
        try mayClose(rule, on: snapshot, in: setting)
    }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        let rule = setting.law.blocker(blocker, on: closedOn)
        guard closedOn <= setting.today else { throw Refusal(.inTheFuture) }
        guard dossier.person.isStanding(blocker) else { throw Refusal(.notStanding) }
        guard let effect = rule.outcomes[outcome] else { throw Refusal(.noSuchOutcome) }
        if effect == .closes, case .open(let since) = dossier.person.status(of: blocker),
            closedOn < since
        {
            throw Refusal(.beforeRaised)
        }
        guard !document.isEmpty else { throw Refusal(.noDocument) }
        let note = Note(document, about: dossier.subject)
        switch effect {
        case .becomes(let stronger):
            return dossier.exchange(self, for: stronger, note: note, in: setting)
        case .closes where dossier.isNearDeparture(setting):
            let event = BlockerClosingReceived(blocker, outcome: outcome, note: note)
            return Decision([Append(event, to: dossier.personID, onDay: closedOn)])
        case .closes:
            let event = BlockerClosed(blocker, outcome: outcome, note: note)
            return Decision([Append(event, to: dossier.personID, onDay: closedOn)])
        }
    }
}

/// A second person confirms a closing that came in shortly before a departure.
public struct ConfirmBlockerClosing: Act {
    public static let name = "blockades.confirmClosing"
    public static let polarity = Polarity.burden
    public static let safeguards = ["SAF-01", "SAF-23"]
    public static let permission = Permission(.write, on: .plan)

    public let target: Target
    public let blocker: Blocker

    public init(_ target: Target, _ blocker: Blocker) {
        (self.target, self.blocker) = (target, blocker)
    }

    public var targets: [Target] { [target] }

    // The second person needs no relation to the case, only the mandate.
    public func permit(on snapshot: Snapshot, in setting: Setting) throws(Refusal) {
        guard setting.access.role == .teamLead else { throw Refusal(.noRight) }
    }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        guard case .closing(let outcome, let day) = dossier.person.status(of: blocker),
            let first = dossier.person.closingsReceivedBy[blocker]
        else { throw Refusal(.notClosing) }
        guard first != setting.access.actor else { throw Refusal(.samePerson) }
        let event = BlockerClosed(blocker, outcome: outcome, receivedBy: first, note: nil)
        return Decision([Append(event, to: dossier.personID, onDay: day)])
    }
}

extension Person {
    /// Open, waiting for a second person, or unknown: all of them bar.
    public func isStanding(_ blocker: Blocker) -> Bool {
        switch status(of: blocker) {
        case .open, .closing, .unknown: true
        case .neverRaised, .closed: false
        }
    }
}

extension Dossier {
    fileprivate func exchange(
        _ act: CloseBlocker, for stronger: Blocker, note: Note?, in setting: Setting
    ) -> Decision {
        var decision = raise(
            stronger, on: act.closedOn, isCertain: true, note: note, in: setting)
        let closed = BlockerClosed(act.blocker, outcome: act.outcome, note: note)
        decision.appends.append(Append(closed, to: personID, onDay: act.closedOn))
        return decision
    }

    /// Whether a departure within 48 hours is planned, or was taken out by a rule, in any of the
    /// files.
    public func isNearDeparture(_ setting: Setting) -> Bool {
        let episodes = ([self] + linked).map(\.returnCase.open)
        return episodes.flatMap { [$0?.departure, $0?.lastBarred] }.contains { planned in
            guard let planned else { return false }
            let range = setting.now...setting.now.adding(hours: 48)
            return range.contains(planned.leavesAt)
        }
    }
}

extension Refusal.Reason {
    public static let notStanding = Self("blocker.notStanding")
    /// The outcome is older than the blocker: it belongs to another procedure.
    public static let beforeRaised = Self("blocker.beforeRaised")
    public static let noSuchOutcome = Self("blocker.noSuchOutcome")
    public static let noDocument = Self("blocker.noDocument")
    public static let notClosing = Self("blocker.notClosing")
    public static let samePerson = Self("blocker.samePerson")
}
