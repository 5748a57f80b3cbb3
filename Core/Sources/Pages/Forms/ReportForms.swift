public import Casework
public import Kernel

extension CaseAct {
    /// A page of its own, and so no form.
    public static let reports = Self("verslagen", .reports)
    public static let amendInterview = Self("verslag-wijzigen", .caseActAmendInterview)
    public static let contradictInterview = Self("verslag-reactie", .caseActContradictInterview)
}

/// Correct a report: a new version, with what is new and why.
public struct AmendInterviewForm: CaseForm {
    static let act = CaseAct.amendInterview
    /// The field that says which report it is, from 1; it stands in the address too.
    public static let report = "verslag"

    public let context: FormContext
    public let number: Int
    public let heldOn: LocalDate
    /// The last version, as far as the viewer may read it; what they may not is left empty, and
    /// stays as it is.
    public let answers: [InterviewQuestion: InterviewReply]

    public init(
        _ context: FormContext, number: Int, heldOn: LocalDate,
        answers: [InterviewQuestion: InterviewReply]
    ) {
        (self.context, self.number) = (context, number)
        (self.heldOn, self.answers) = (heldOn, answers)
    }

    var defaults: [String: [String]] {
        var defaults: [String: [String]] = [:]
        for (question, reply) in answers {
            switch reply {
            case .answered(let text): defaults["\(question.rawValue)-answer"] = [text]
            case .notAsked(let reason):
                defaults["\(question.rawValue)-reason"] = [reason.rawValue]
            }
        }
        return defaults
    }

    func lead(_ say: Language) -> String {
        say.plain(.amendLead(number: number, day: say.date(heldOn)))
    }

    func fields(_ say: Language) -> [Field] {
        let asked = InterviewQuestion.allCases.map { question in
            Field(
                question.rawValue, say(question.text),
                hint: answers[question] == nil ? say(.shieldedAnswerStays) : nil, .asked)
        }
        return [
            Field(Self.report, "", .hidden(String(number))),
            Field("reden", say(.whyAmended), .area),
        ] + asked + [Field("asielwens", say(.voicesAsylumWish), .agree)]
    }
}

/// The person's own reaction to a report.
public struct ContradictInterviewForm: CaseForm {
    static let act = CaseAct.contradictInterview

    public let context: FormContext
    /// The reports of the case, by number.
    public let reports: [Choice]
    public let chosen: Int?
    public let today: LocalDate

    public init(_ context: FormContext, reports: [Choice], chosen: Int?, today: LocalDate) {
        (self.context, self.reports) = (context, reports)
        (self.chosen, self.today) = (chosen, today)
    }

    var defaults: [String: [String]] {
        [
            "dag": [today.description],
            AmendInterviewForm.report: chosen.map { [String($0)] } ?? [],
        ]
    }

    func lead(_ say: Language) -> String { say(.contradictLead) }

    func fields(_ say: Language) -> [Field] {
        [
            Field(AmendInterviewForm.report, say(.whichReport), .pick(reports)),
            Field("reactie", say(.inOwnWords), .area),
            Field("dag", say(.reactionDay), hint: say(.dateHint), .day),
        ]
    }
}
