public import Kernel
public import Law

/// A fact came in that stops steps: a stay, a measure, a wish for asylum. A relief: accepted in
/// any state, at any hour, from anyone who may see cases or sends messages (SAF-02).
///
/// A V-number that nobody here has bars every person whose number it may be, and wakes the duty
/// desk: a digit mistyped by a court must not put anybody on an aeroplane.
public struct RaiseBlocker: Act {
    public static let name = "blockades.raise"
    public static let polarity = Polarity.relief
    public static let safeguards = ["SAF-01", "SAF-02"]
    public static let permission = Permission(.write, on: .departure)
    public static let isOpenToPartners = true

    public let target: Target
    public let blocker: Blocker
    /// The day from which it stands.
    public let since: LocalDate
    public let note: String?

    public init(_ target: Target, _ blocker: Blocker, since: LocalDate, note: String? = nil) {
        (self.target, self.blocker, self.since, self.note) = (target, blocker, since, note)
    }

    public var targets: [Target] {
        guard case .vNumber(let number) = target else { return [target] }
        return [target, .plausible(number)]
    }

    public func permit(on snapshot: Snapshot, in setting: Setting) throws(Refusal) {
        switch setting.access.role {
        case .analyst, .ruleOwner, .administrator, .publicReader: throw Refusal(.noRight)
        case .intakeOfficer, .returnCaseManager, .enforcementOfficer, .teamLead, .partner,
            .monitor, .privacyOfficer, .robot:
            break
        }
    }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        guard snapshot.streamID(of: target) == nil else {
            return try raiseForCertain(on: snapshot, in: setting)
        }
        guard case .vNumber(let number) = target else { throw Refusal(.unknownPerson) }
        return raiseForPlausible(number, on: snapshot, in: setting)
    }

    private func raiseForCertain(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        guard !dossier.person.isErased else {
            return reconcile(nil, matches: [dossier.personID], in: setting)
        }
        return dossier.raise(
            blocker, on: since, isCertain: true, note: Note(note, about: dossier.subject),
            in: setting)
    }

    private func raiseForPlausible(
        _ number: VNumber, on snapshot: Snapshot, in setting: Setting
    ) -> Decision {
        let matches = snapshot.found[.plausible(number)] ?? []
        var decision = reconcile(number, matches: matches, in: setting)
        var done: Set<StreamID> = []
        for match in matches {
            guard let dossier = try? snapshot.dossier(.stream(match)), !dossier.person.isErased
            else { continue }
            let raised = dossier.raise(
                blocker, on: since, isCertain: false, note: nil, in: setting, skipping: done)
            decision.add(raised)
            done.formUnion(([dossier] + dossier.linked).map(\.caseID))
        }
        return decision
    }

    private func reconcile(
        _ number: VNumber?, matches: [StreamID], in setting: Setting
    ) -> Decision {
        let stream: StreamID = setting.fresh.id(0)
        let event = UnmatchedReceived(
            subject: SubjectID(stream), blocker: blocker, matches: matches, number: number)
        let alarm = Message(
            "blocker.unmatched", to: .dutyDesk, on: stream,
            ["blocker": .code(blocker), "matches": .number(matches.count)])
        return Decision([Append(event, to: stream, onDay: since)], messages: [alarm])
    }
}

extension Dossier {
    /// The blocker stands from now on; what it bars in the agenda, here and in linked files, is
    /// cancelled in the same commit.
    ///
    /// - Parameter done: cases in which it was cancelled already.
    func raise(
        _ blocker: Blocker, on day: LocalDate, isCertain: Bool, note: Note?, in setting: Setting,
        skipping done: Set<StreamID> = []
    ) -> Decision {
        let event = BlockerRaised(blocker, isCertain: isCertain, note: note)
        var decision = Decision([Append(event, to: personID, onDay: day)])
        decision.add(stopAll(for: [blocker], from: day, setting, skipping: done))
        return decision
    }
}
