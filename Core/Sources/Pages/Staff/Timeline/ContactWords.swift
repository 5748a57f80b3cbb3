import Casework
import Kernel

extension InterviewEvent: Told {
    func title(_ say: Language) -> HTML {
        switch self {
        case .held: HTML(text: say(.caseEventInterviewHeld))
        case .phoneNoteMade(let event):
            HTML(text: "\(say(.caseEventPhoneNote)): \(say(event.caller.text))")
        }
    }

    var mark: TimelineItem.Kind { .contact }

    func details(for reader: Reader, by author: ActorID) -> [Fact] {
        switch self {
        case .held(let event): event.details(for: reader, by: author)
        case .phoneNoteMade(let event): event.details(for: reader, by: author)
        }
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
