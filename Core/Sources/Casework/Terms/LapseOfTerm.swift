public import Kernel
import Law

/// Looks at a term on the day after its last one. Where it has run out it lapses by law: that is
/// recorded, the duty desk and the IND are told, and a person confirms it. Where a blocker stopped
/// it or started it again, its new end is recorded instead.
public struct RecheckTerm: Act {
    public static let name = "terms.recheck"
    public static let polarity = Polarity.relief
    public static let safeguards = ["SAF-31"]
    public static let permission = Permission(.write, on: .departure)

    public let caseID: StreamID
    public let rule: KeptTerm.Rule

    public init(_ caseID: StreamID, _ rule: KeptTerm.Rule) {
        (self.caseID, self.rule) = (caseID, rule)
    }

    /// The act that an alarm asks for; nil for an alarm of another rule.
    public init?(_ alarm: Alarm) {
        guard alarm.rule.hasPrefix(KeptTerm.alarm),
            let rule = KeptTerm.Rule(
                rawValue: String(alarm.rule.dropFirst(KeptTerm.alarm.count)))
        else { return nil }
        self.init(alarm.stream, rule)
    }

    public var targets: [Target] { [.stream(caseID)] }

    public func permit(on snapshot: Snapshot, in setting: Setting) throws(Refusal) {
        guard setting.access.role == .robot else { throw Refusal(.noRight) }
    }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(.stream(caseID))
        guard let term = dossier.returnCase.term(rule) else { return Decision() }
        switch dossier.facts(of: term).running(by: setting.law) {
        case .ended: return Decision()
        case .until(let receipts) where receipts.firstDay < setting.today:
            let event = TermLapsed(receipts)
            let clears = [term.alarm(on: caseID)]
            return Decision(
                [Append(event, to: caseID, onDay: setting.today, clears: clears)],
                messages: [.dutyDesk, .partner(.ind)].map {
                    Message("term.lapsed", to: $0, on: caseID, ["rules": .texts([rule.rawValue])])
                })
        case .until(let receipts):
            guard receipts != term.receipts || term.stillSince != nil else { return Decision() }
            return Decision([dossier.compute(term, receipts, setting)])
        case .still(let since, _, let receipts):
            return Decision([dossier.compute(term, receipts, stillSince: since, setting)])
        }
    }
}

/// A person saw that a term lapsed by law and did what follows: nothing may rest on it any more.
public struct ConfirmLapse: Act {
    public static let name = "terms.confirmLapse"
    public static let polarity = Polarity.relief
    public static let safeguards = ["SAF-23"]
    public static let permission = Permission(.write, on: .plan)

    public let target: Target
    public let rule: KeptTerm.Rule
    /// What was done, in words.
    public let reasons: String

    public init(_ target: Target, _ rule: KeptTerm.Rule, reasons: String) {
        (self.target, self.rule, self.reasons) = (target, rule, reasons)
    }

    public var targets: [Target] { [target] }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        guard case .lapsed(_, let confirmedOn) = dossier.returnCase.term(rule)?.ending else {
            throw Refusal(.notLapsed)
        }
        guard confirmedOn == nil else { return Decision() }
        guard !reasons.isEmpty else { throw Refusal(.noReason) }
        let event = LapseConfirmed(rule, note: Note(reasons, about: dossier.subject))
        return Decision([Append(event, to: dossier.caseID, onDay: setting.today)])
    }
}

extension KeptTerm {
    static let alarm = "term.lapse."

    func alarm(on caseID: StreamID) -> Alarm {
        Alarm(
            due: Instant(looksOn, hour: 0), rule: Self.alarm + rule.rawValue, stream: caseID)
    }
}

extension Dossier {
    /// The event with the alarm at the new end in place of the one at the old.
    func append(
        _ event: any Event, to term: KeptTerm, _ receipts: [Receipt], isStill: Bool = false,
        _ setting: Setting
    ) -> Append {
        var next = term
        next.looksOn = KeptTerm.looks(at: receipts, isStill: isStill, on: setting.today)
        return Append(
            event, to: caseID, onDay: setting.today, sets: [next.alarm(on: caseID)],
            clears: term.looksOn == next.looksOn ? [] : [term.alarm(on: caseID)])
    }

    func compute(
        _ term: KeptTerm, _ receipts: [Receipt], stillSince: LocalDate? = nil, _ setting: Setting
    ) -> Append {
        let event = TermComputed(receipts, stillSince: stillSince)
        return append(event, to: term, receipts, isStill: stillSince != nil, setting)
    }
}

extension Refusal.Reason {
    public static let notLapsed = Self("term.notLapsed")
}
