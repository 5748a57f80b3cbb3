import Casework
import HTTPTypes
import Hummingbird
import Kernel
import Law
import Pages

/// The travel documents of a case. Audience: staff who may read them, by their relation.
struct DocumentRoutes: Sendable {
    let site: Site

    func add(to router: some RouterMethods<Visit>) {
        router.get("/zaken/:number/reisdocumenten", use: show)
    }

    @Sendable func show(_ request: Request, visit: Visit) async throws -> Response {
        let file = try await site.open(visit, for: "page.documents")
        guard Rights.of(file.officer.role, on: .travelDocument).contains(.read) else {
            throw Refusal(.noRight)
        }
        let view = DocumentsView(
            file: file, today: site.day, countries: site.countries, say: visit.language)
        let frame = try await site.frame(
            visit, file.officer, in: .cases, alternate: "/zaken/\(file.number)/reisdocumenten")
        return .page(view.page, in: frame)
    }
}

/// Turns the documents and requests of a case into their page.
struct DocumentsView {
    let file: CaseFile
    let today: LocalDate
    let countries: CodeTable
    let say: Language

    private var dossier: Dossier { file.dossier }

    var page: DocumentsPage {
        let ground = Ground(file)
        return DocumentsPage(
            heading: file.heading, documents: dossier.person.documents.map(document),
            requests: (dossier.returnCase.episodes.last?.requests ?? []).map(request),
            actions: DocumentForms.all.filter { $0.isOffered(on: ground) }.map { $0.act })
    }

    private func name(_ country: CountryCode) -> String {
        countries.name(of: country.digits) ?? country.digits
    }

    private func document(_ document: TravelDocument) -> DocumentsPage.Document {
        let status =
            if let ended = document.ended {
                Tag(say(ended.reason.text), .warn)
            } else if document.isValid(on: today) {
                Tag(say(.documentValid), .ok)
            } else {
                Tag(say(.documentNotValid), .warn)
            }
        return DocumentsPage.Document(
            kind: say(document.kind.text), country: name(document.opens),
            until: document.validUntil, status: status)
    }

    private func request(_ request: DocumentRequest) -> DocumentsPage.Request {
        var facts = [
            Fact(say(.representation), name(request.country)),
            Fact(say(.requestKind), say(request.kind.text)),
            Fact(say(.presentationMethod), say(request.method.text)),
        ]
        if !request.missing.isEmpty {
            facts.append(Fact(say(.stillMissing), say.list(request.missing.map { say($0.text) })))
        }
        return DocumentsPage.Request(
            number: request.number, facts: facts, stepsTaken: request.stepsTaken,
            status: status(request.step), dates: dates(request))
    }

    private func status(_ step: DocumentRequest.Step) -> Tag {
        switch step {
        case .ordered: Tag(say(.requestStepOrdered), .info)
        case .sentBack: Tag(say(.requestSentBack), .warn)
        case .submitted: Tag(say(.requestStepSubmitted), .info)
        case .answered(let outcome): Tag(say(outcome.text), .info)
        case .documentReceived: Tag(say(.requestStepReceived), .ok)
        case .withdrawn: Tag(say(.requestWithdrawn))
        case .stopped: Tag(say(.requestStopped), .bad)
        }
    }

    private func dates(_ request: DocumentRequest) -> [DeadlineBadge] {
        guard request.step == .submitted else { return [] }
        return [
            request.presentation.map { DeadlineBadge(say(.presentationDay), .target, day: $0) },
            request.noAnswerOn.map { DeadlineBadge(say(.requestStepAnswered), .target, day: $0) },
        ].compactMap { $0 }
    }
}

extension DocumentRequest {
    /// Of the four steps: ordered, submitted, answered, received.
    fileprivate var stepsTaken: Int {
        switch step {
        case .ordered, .sentBack: 1
        case .submitted: 2
        case .answered: 3
        case .documentReceived: 4
        case .withdrawn, .stopped: submittedOn == nil ? 1 : 2
        }
    }
}
