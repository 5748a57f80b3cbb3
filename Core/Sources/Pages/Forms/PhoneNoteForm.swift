public import Casework

extension CaseAct {
    public static let phoneNote = Self("telefoonnotitie", .caseActPhoneNote)
}

/// A phone call in one line: the keys go to the text at once, and Enter sends it.
public struct PhoneNoteForm: CaseForm {
    static let act = CaseAct.phoneNote

    public let context: FormContext
    /// Agreements to call back that stand open, by the id of their note.
    public let followUps: [Choice]

    public init(_ context: FormContext, followUps: [Choice]) {
        (self.context, self.followUps) = (context, followUps)
    }

    var defaults: [String: [String]] { ["gesproken": [PhoneCaller.person.rawValue]] }

    func lead(_ say: Language) -> String { say(.phoneNoteLead) }

    func fields(_ say: Language) -> [Field] {
        let settled = Field("afgehandeld", say(.settlesAgreement), .checks(followUps))
        return [
            Field(
                "notitie", say(.phoneNoteText),
                hint: say.plain(.phoneNoteHint(limit: MakePhoneNote.limit)),
                .line(Line(takesFocus: context.input.problems.isEmpty))),
            Field("gesproken", say(.spokenWith), .menu(say.choices(PhoneCaller.self))),
            Field("terugbellen", say(.callBackBy), hint: say(.optional), .day),
        ] + (followUps.isEmpty ? [] : [settled])
    }
}
