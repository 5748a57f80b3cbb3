public import Casework

/// Accept a handover or send it back.
public struct HandoverForm: CaseForm {
    static let act = CaseAct.handover

    public let context: FormContext
    /// What came in, as the sender wrote it.
    public let received: [Fact]
    /// What the sender answered on each blocker: no, yes or unknown.
    public let answers: [Fact]

    public init(_ context: FormContext, received: [Fact], answers: [Fact]) {
        (self.context, self.received, self.answers) = (context, received, answers)
    }

    func lead(_ say: Language) -> String { say(.handoverLead) }

    func preface(in frame: Frame) -> HTML? {
        let say = frame.language
        return """
            \(card("ontvangen", .receivedFile, received, say))\
            \(card("antwoorden", .answersOnBlockers, answers, say))
            """
    }

    private func card(_ id: String, _ title: Text, _ facts: [Fact], _ say: Language) -> HTML {
        Card(id, say(title), "\(SummaryList(facts).html(say))").html
    }

    func fields(_ say: Language) -> [Field] {
        [
            Field("oordeel", say(.assessment), .pick(say.choices(HandoverAnswer.self))),
            Field(
                "reden", say(.sendBackReason), hint: say(.onlyWhenSendingBack),
                .menu(say.choices(HandoverSentBack.Reason.self))),
            Field("toelichting", say(.explanation), hint: say(.onlyWhenSendingBack), .area),
        ]
    }
}

/// What becomes of a handover.
public enum HandoverAnswer: String, CaseIterable, Worded {
    case accept = "aanvaarden"
    case sendBack = "terugsturen"

    public var text: Text {
        switch self {
        case .accept: .handoverAnswerAccept
        case .sendBack: .handoverAnswerSendBack
        }
    }
}

extension HandoverSentBack.Reason: Worded {
    public var text: Text {
        switch self {
        case .incomplete: .handoverSentBackReasonIncomplete
        case .wrongAuthority:
            .handoverSentBackReasonWrongAuthority
        case .lawfulStay: .handoverSentBackReasonLawfulStay
        case .alreadyDeparted: .handoverSentBackReasonAlreadyDeparted
        case .duplicate: .handoverSentBackReasonDuplicate
        }
    }
}
