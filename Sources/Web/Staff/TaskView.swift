import Casework
import Kernel
import Law
import Pages
import Projections

extension DutyID {
    /// The form that does it. A new kind of duty does not compile without one.
    var act: CaseAct {
        switch kind {
        case .judgeHandover: .handover
        case .assign: .assign
        case .handleOtherwise: .closeOtherwise
        case .holdFirstInterview, .holdInterview, .reportInterview: .interview
        case .takePlanStep: .finishPlanStep
        case .reviewPlan: .reviewPlan
        case .callBack: .phoneNote
        case .holdNextInterview: .planInterview
        case .offerSupport: .askSupport
        case .arrangeDeparture: .planIndependent
        case .reportIndependentDeparture: .reportDeparture
        case .renewDocument, .renewForDeparture: OrderRequestForm.act
        case .reviewCircumstances: AskCircumstancesForm.act
        case .renewMandate: NameRepresentativeForm.act
        case .judgeRequest: SubmitRequestForm.act
        case .completeRequest: CompleteRequestForm.act
        case .remindRepresentation: RemindForm.act
        case .informOfPresentation, .planPresentation: PlanPresentationForm.act
        case .checkPresentability: CheckPresentabilityForm.act
        case .serveDecision: .serveDecision
        case .informOfDeparture: .tellOfDeparture
        case .confirmLapse: ConfirmLapseForm.act
        case .settleTerm: SettleTermForm.act
        case .recordArrival: arrived?.act ?? .interview
        }
    }

    // A duty to record a message bears the kind of the message.
    private var arrived: Awaited.Kind? {
        Awaited.Kind(rawValue: String(key.prefix { $0 != "." }))
    }
}

extension Awaited.Kind {
    /// The form by which the message is recorded.
    var act: CaseAct {
        switch self {
        case .departureReport: .reportDeparture
        case .supportAnswer: .answerSupport
        case .representationAnswer: RequestOutcomeForm.act
        case .travelDocument: ReceiveDocumentForm.act
        }
    }
}

/// Tells tasks in the words of a page.
struct TaskView {
    let law: Corpus
    let today: LocalDate
    let colleagues: [ActorID: String]
    let say: Language

    func row(_ line: TaskLine) -> TaskRow {
        let heading = CaseHeading(
            number: line.number ?? line.caseID.description, person: line.shortName ?? "—")
        return row(
            line.duty, line.due, comesOn: line.comesOn, putOff: line.putOff, by: line.holder,
            of: heading)
    }

    func row(_ standing: StandingDuty, of heading: CaseHeading) -> TaskRow {
        row(
            standing.duty.id, standing.duty.due, comesOn: standing.comesOn,
            putOff: standing.putOff?.reason, by: standing.holder, of: heading)
    }

    private func row(
        _ duty: DutyID, _ due: Due, comesOn: LocalDate, putOff: DutyPutOff.Reason?,
        by holder: ActorID?, of heading: CaseHeading
    ) -> TaskRow {
        let task = say(duty.kind.text)
        let isLegal = if case .legal = due { true } else { false }
        return TaskRow(
            Link(task, Href("\(heading.address.text)/\(duty.act.rawValue)")),
            why: duty.why(say), heading: heading,
            deadline: DeadlineBadge(task, isLegal ? .legal : .target, day: comesOn),
            term: due.words(say) { rule in
                law.text(of: rule, on: today)?.words(say.legal).name ?? rule
            },
            putOff: putOff.map {
                say.plain(.putOffFrom(day: say.date(due.day), reason: say($0.text)))
            },
            holder: holder.map { colleagues[$0] ?? "–" })
    }
}
