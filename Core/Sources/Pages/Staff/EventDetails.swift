import Casework
public import Kernel
import Law

/// What somebody may read of the facts of a case, and in which language.
public struct Reader: Sendable {
    let say: Language
    let actor: ActorID
    let blocks: Set<Block>

    public init(_ access: Access, _ say: Language) {
        (self.say, actor) = (say, access.actor)
        blocks = Set(
            Block.allCases.filter { Rights.of(access.role, on: $0).contains(.read) })
    }

    func mayRead(_ block: Block, by author: ActorID) -> Bool {
        blocks.contains(block) || author == actor
    }
}

/// What was recorded with a fact of a case, under its title in the timeline.
extension CaseEvent {
    func details(for reader: Reader, by author: ActorID) -> [Fact] {
        let say = reader.say
        switch self {
        case .handedOver, .accepted, .assigned, .departureChecked: return []
        case .sentBack(let event):
            return [Fact(say(.sendBackReason), say.list(event.reasons.map { say($0.text) }))]
                + event.note.facts(say(.explanation), .plan, reader, author)
        case .interviewHeld(let event): return event.details(for: reader, by: author)
        case .returnDecisionTaken(let event):
            return [Fact(say(.decisionBy), say(event.by.text))]
                + event.note.facts(say(.reasoning), .plan, reader, author)
        case .departurePeriodSet(let event):
            let last = event.receipt.term.count > 0 ? say.date(event.receipt.lastDay) : nil
            return [Fact(say(.departurePeriodEnds), last ?? say(PeriodLength.none.text))]
        case .departureScheduled(let event):
            return [Fact(say(.departureDay), say.moment(event.leavesAt))]
        case .departureCancelled(let event):
            return [Fact(say(.reason), say(event.reason.text))]
        case .departureReported(let event):
            return [
                Fact(say(.manner), say(event.manner.text)),
                Fact(say(.evidenceWas), say(event.evidence.text)),
            ]
        case .leftOurView(let event):
            return [Fact(say(.evidenceWas), say.list(event.evidence.map { say($0.text) }))]
        case .closedOtherwise(let event): return [Fact(say(.reason), say(event.reason.text))]
        case .reopened(let event): return [Fact(say(.reason), say(event.reason.text))]
        }
    }
}

extension PersonEvent {
    func details(for reader: Reader, by author: ActorID) -> [Fact] {
        let say = reader.say
        switch self {
        case .registered, .caseOpened, .blockersAnswered, .erasureProposed, .erased: return []
        case .blockerRaised(let event):
            return event.note.facts(say(.reference), event.blocker.block, reader, author)
        case .blockerClosingReceived(let event):
            return [Fact(say(.outcome), say(event.outcome.text))]
                + event.note.facts(say(.reference), event.blocker.block, reader, author)
        case .blockerClosed(let event):
            return [Fact(say(.outcome), say(event.outcome.text))]
                + event.note.facts(say(.reference), event.blocker.block, reader, author)
        case .gateSigned(let event):
            let outcome = event.isMet ? GateOutcome.positive : .negative
            return [
                Fact(say(.outcome), say(outcome.text)),
                Fact(say(.validUntil), say.date(event.until)),
            ] + event.note.facts(say(.reasoning), event.gate.block, reader, author)
        }
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

extension Note? {
    fileprivate func facts(
        _ label: String, _ block: Block, _ reader: Reader, _ author: ActorID
    ) -> [Fact] {
        guard let note = self else { return [] }
        return [
            Fact(label, reader.mayRead(block, by: author) ? note.text : reader.say(.shielded))
        ]
    }
}
