public import Kernel

/// Notes a phone call in one line, while the caller is still on the phone.
public struct MakePhoneNote: Act {
    public static let name = "interviews.makePhoneNote"
    public static let polarity = Polarity.neutral
    public static let safeguards: [String] = []
    public static let permission = Permission(.write, on: .plan)

    /// In characters; what is longer is an interview. Assumed.
    public static let limit = 280

    public let target: Target
    public let caller: PhoneCaller
    public let text: String
    public let followUp: LocalDate?
    public let settles: [PhoneNoteID]

    public init(
        _ target: Target, with caller: PhoneCaller, _ text: String, followUp: LocalDate? = nil,
        settles: [PhoneNoteID] = []
    ) {
        (self.target, self.caller, self.text) = (target, caller, text)
        (self.followUp, self.settles) = (followUp, settles)
    }

    public var targets: [Target] { [target] }

    // The phone is answered by whoever sits beside it: a colleague notes the call of a case that
    // is not theirs.
    public func permit(on snapshot: Snapshot, in setting: Setting) throws(Refusal) {
        guard Rights.of(setting.access.role, on: .plan).contains(.write) else {
            throw Refusal(.noRight)
        }
    }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        let episode = try dossier.openEpisode()
        guard text.contains(where: { !$0.isWhitespace }) else { throw Refusal(.noExplanation) }
        guard text.count <= Self.limit, !text.contains(where: \.isNewline) else {
            throw Refusal(.notOneLine)
        }
        if let followUp, followUp < setting.today { throw Refusal(.inThePast) }
        let open = Set(episode.followUps.map(\.note))
        guard open.isSuperset(of: settles) else { throw Refusal(.noFollowUp) }
        let event = PhoneNoteMade(
            setting.fresh.id(0), with: caller, Note(text, about: dossier.subject),
            followUp: followUp,
            settles: settles)
        return Decision([Append(event, to: dossier.caseID, onDay: setting.today)])
    }
}

extension Refusal.Reason {
    /// A phone note is one line.
    public static let notOneLine = Self("interview.notOneLine")
    /// No such agreement to call back stands open.
    public static let noFollowUp = Self("interview.noFollowUp")
}
