import Casework
import Kernel

extension InterviewEvent: Told {
    func title(_ say: Language) -> HTML {
        switch self {
        case .held: HTML(text: say(.caseEventInterviewHeld))
        case .phoneNoteMade(let event):
            HTML(text: "\(say(.caseEventPhoneNote)): \(say(event.caller.text))")
        case .planned: HTML(text: say(.caseEventInterviewPlanned))
        case .moved: HTML(text: say(.caseEventInterviewMoved))
        case .calledOff: HTML(text: say(.caseEventInterviewCalledOff))
        case .plannedHeld: HTML(text: say(.caseEventPlannedInterviewHeld))
        case .amended: HTML(text: say(.caseEventInterviewAmended))
        case .contradicted: HTML(text: say(.caseEventInterviewContradicted))
        }
    }

    var mark: TimelineItem.Kind { .contact }

    func details(for reader: Reader, by author: ActorID) -> [Fact] {
        switch self {
        case .held(let event): event.details(for: reader, by: author)
        case .phoneNoteMade(let event): event.details(for: reader, by: author)
        case .planned(let event): event.plan.facts(reader.say)
        case .moved(let event): event.plan.facts(reader.say)
        case .calledOff(let event): [Fact(reader.say(.reason), reader.say(event.reason.text))]
        case .plannedHeld: []
        case .amended(let event): [Fact(reader.say(.ofReport), String(event.report))]
        case .contradicted(let event):
            [Fact(reader.say(.ofReport), String(event.report))]
                + event.note.facts(reader.say(.inOwnWords), .plan, reader, author)
        }
    }
}

extension InterviewPlan {
    fileprivate func facts(_ say: Language) -> [Fact] {
        [
            Fact(say(.talkTime), say.moment(startsAt)),
            Fact(say(.talkLength), say.plain(.minutesLong(minutes: halfHours * 30))),
            Fact(say(.interviewRoom), say.place(of: room)),
            Fact(
                say(.interpreterLanguage),
                interpreter.map(say.words) ?? say(.withoutInterpreter)),
            Fact(say(.talkSafety), say(safety.text)),
        ]
    }
}

extension PhoneNoteMade {
    fileprivate func details(for reader: Reader, by author: ActorID) -> [Fact] {
        let say = reader.say
        let agreed = followUp.map { [Fact(say(.callBackBy), say.date($0))] } ?? []
        let settled = settles.isEmpty ? [] : [Fact(say(.settledAgreements), String(settles.count))]
        let words =
            note.facts(say(.phoneNoteText), .plan, reader, author)
        return (words.isEmpty ? [Fact(say(.phoneNoteText), say(.erasedText))] : words)
            + agreed + settled
    }
}

extension InterviewHeld {
    /// Every mandatory question: the answer, or why it was not asked. Health and fear of return
    /// are read by those whose role may, and by who wrote them down (domain dossier, §8).
    fileprivate func details(for reader: Reader, by author: ActorID) -> [Fact] {
        InterviewQuestion.allCases.map { question in
            Fact(reader.say(question.text), reply(to: question, for: reader, by: author))
        }
    }

    private func reply(
        to question: InterviewQuestion, for reader: Reader, by author: ActorID
    ) -> String {
        let say = reader.say
        if let reason = notAsked[question] { return "\(say(.notAsked)): \(say(reason.text))" }
        guard reader.mayRead(question.block, by: author) else { return say(.shielded) }
        return answers?[question] ?? say(.erasedText)
    }
}
