import Casework
import Kernel
import Pages

enum OrderRequestForm: DocumentStaffForm {
    static let act = CaseAct("aanvraag-opdracht", .caseActOrderRequest)
    static let lead = Text.orderRequestLead
    static let questions: [DocumentQuestion] = [
        .country, .requestKind, .method, .enclosed, .objected,
    ]
    static func isPossible(on ground: Ground) -> Bool { ground.isAccepted }

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        let country = form.country("bij", on: form.today)
        let kind: RequestKind? = form.reader.code("aanvraagsoort")
        let method: PresentationMethod? = form.reader.code("wijze")
        let enclosed: [Enclosure] = form.reader.codes("bijlagen")
        // Objecting to nothing is the rule.
        let objected: [Enclosure] =
            form.reader.body.values["bezwaar"] == nil ? [] : form.reader.codes("bezwaar")
        guard let country, let kind, let method else { return nil }
        return OrderRequest(
            form.target, of: country, kind, method, enclosed: Set(enclosed),
            objected: Set(objected))
    }
}

enum CompleteRequestForm: DocumentStaffForm {
    static let act = CaseAct("aanvraag-aanvullen", .caseActCompleteRequest)
    static let lead = Text.completeRequestLead
    static let questions: [DocumentQuestion] = [.request, .enclosed]
    static func isPossible(on ground: Ground) -> Bool {
        ground.hasRequest { $0.submittedOn == nil }
    }

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        let request = form.request()
        let enclosed: [Enclosure] = form.reader.codes("bijlagen")
        return request.map { CompleteRequest(form.target, $0, enclosed: Set(enclosed)) }
    }
}

enum SendBackRequestForm: DocumentStaffForm {
    static let act = CaseAct("aanvraag-terug", .caseActSendBackRequest)
    static let lead = Text.sendBackRequestLead
    static let questions: [DocumentQuestion] = [.request, .sentBackReasons]
    static func isPossible(on ground: Ground) -> Bool { ground.hasRequest { $0.step == .ordered } }

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        let request = form.request()
        let reasons: [RequestSentBack.Reason] = form.reader.codes("redenen")
        return request.map { SendBackRequest(form.target, $0, reasons: reasons) }
    }
}

enum SubmitRequestForm: DocumentStaffForm {
    static let act = CaseAct("aanvraag-indienen", .caseActSubmitRequest)
    static let lead = Text.submitRequestLead
    static let questions: [DocumentQuestion] = [.request]
    static func isPossible(on ground: Ground) -> Bool { ground.hasRequest { $0.step == .ordered } }

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        form.request().map { SubmitRequest(form.target, $0) }
    }
}

enum RemindForm: DocumentStaffForm {
    static let act = CaseAct("aanvraag-rappel", .caseActRemind)
    static let lead = Text.remindLead
    static let questions: [DocumentQuestion] = [.request]
    static func isPossible(on ground: Ground) -> Bool { ground.hasSubmittedRequest }

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        form.request().map { RemindRepresentation(form.target, $0) }
    }
}

enum PlanPresentationForm: DocumentStaffForm {
    static let act = CaseAct("presentatie-plannen", .caseActPlanPresentation)
    static let lead = Text.planPresentationLead
    static let questions: [DocumentQuestion] = [.request, .day, .informedOn]
    static func isPossible(on ground: Ground) -> Bool { ground.hasSubmittedRequest }

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        let request = form.request()
        let day = form.reader.day("dag")
        let isTold = form.reader.body["ingelicht"]?.isEmpty == false
        let informed = isTold ? form.reader.day("ingelicht") : nil
        guard let request, let day else { return nil }
        return PlanPresentation(form.target, request, heldOn: day, informedOn: informed)
    }
}

enum CheckPresentabilityForm: DocumentStaffForm {
    static let act = CaseAct("presentatie-check", .caseActCheckPresentability)
    static let lead = Text.checkPresentabilityLead
    static let questions: [DocumentQuestion] = [.request, .presentable]
    static func isPossible(on ground: Ground) -> Bool {
        ground.hasRequest { $0.step == .submitted && $0.presentation != nil }
    }

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        let request = form.request()
        let found: PresentabilityOutcome? = form.reader.code("presentabel")
        guard let request, let found else { return nil }
        return CheckPresentability(form.target, request, isMet: found == .possible)
    }
}

enum RecordPresentationForm: DocumentStaffForm {
    static let act = CaseAct("presentatie", .caseActRecordPresentation)
    static let lead = Text.recordPresentationLead
    static let questions: [DocumentQuestion] = [.request, .day]
    static func isPossible(on ground: Ground) -> Bool { ground.hasSubmittedRequest }

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        let request = form.request()
        let day = form.reader.day("dag")
        guard let request, let day else { return nil }
        return RecordPresentation(form.target, request, heldOn: day)
    }
}

enum RequestOutcomeForm: DocumentStaffForm {
    static let act = CaseAct("aanvraag-uitkomst", .caseActRequestOutcome)
    static let lead = Text.requestOutcomeLead
    static let questions: [DocumentQuestion] = [.request, .outcome, .day]
    static func isPossible(on ground: Ground) -> Bool { ground.hasSubmittedRequest }

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        let request = form.request()
        let outcome: RequestOutcome? = form.reader.code("uitkomst")
        let day = form.reader.day("dag")
        guard let request, let outcome, let day else { return nil }
        return RecordRequestOutcome(form.target, request, outcome, on: day)
    }
}

enum ReceiveDocumentForm: DocumentStaffForm {
    static let act = CaseAct("document-ontvangen", .caseActReceiveDocument)
    static let lead = Text.receiveDocumentLead
    static let questions: [DocumentQuestion] =
        [.request] + RecordDocumentForm.questions
    static func isPossible(on ground: Ground) -> Bool {
        ground.hasRequest { $0.isRunning && $0.submittedOn != nil && $0.step != .submitted }
    }

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        let request = form.request()
        let document = form.document()
        guard let request, let document else { return nil }
        return ReceiveDocument(request, document)
    }
}

enum WithdrawRequestForm: DocumentStaffForm {
    static let act = CaseAct("aanvraag-intrekken", .caseActWithdrawRequest)
    static let lead = Text.withdrawRequestLead
    static let questions: [DocumentQuestion] = [.request, .withdrawalReason]
    static func isPossible(on ground: Ground) -> Bool { ground.hasRequest(where: \.isRunning) }

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        let request = form.request()
        let reason: RequestWithdrawn.Reason? = form.reader.code("reden")
        guard let request, let reason else { return nil }
        return WithdrawRequest(form.target, request, reason)
    }
}

extension Ground {
    fileprivate func hasRequest(where holds: (DocumentRequest) -> Bool) -> Bool {
        (episode?.requests ?? []).contains { $0.isRunning && holds($0) }
    }

    fileprivate var hasSubmittedRequest: Bool { hasRequest { $0.step == .submitted } }
}

/// The forms on travel documents, in the order of the road.
enum DocumentForms {
    static let all: [any StaffAct.Type] = [
        OrderRequestForm.self, CompleteRequestForm.self, SendBackRequestForm.self,
        SubmitRequestForm.self, RemindForm.self, PlanPresentationForm.self,
        CheckPresentabilityForm.self, RecordPresentationForm.self, RequestOutcomeForm.self,
        ReceiveDocumentForm.self,
        WithdrawRequestForm.self, RecordDocumentForm.self, EndDocumentForm.self,
    ]
}
