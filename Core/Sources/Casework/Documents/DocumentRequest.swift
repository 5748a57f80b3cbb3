public import Kernel

/// Keeps the id of a request from being taken for another.
public enum RequestTag: Sendable {}
/// One request for a travel document.
public typealias RequestID = ID<RequestTag>

/// What is asked of a representation.
public enum RequestKind: String, CaseIterable, Sendable {
    /// A travel document for one journey home. Dutch: LP-traject.
    case laissezPasser
    /// Taking back by an agreement. Dutch: T&O-verzoek.
    case readmission
}

/// How the person is presented to the representation. Dutch: presentatie.
public enum PresentationMethod: String, CaseIterable, Sendable { case inPerson, byPhone, inWriting }

/// What can be sent to a representation (SAF-05): this list is closed, and nothing about asylum,
/// health or belief has a place in it. Dutch: presentatieset.
public enum Enclosure: String, CaseIterable, Sendable {
    case coverLetter, applicationForm, photos, nationalityStatement, identityCopies, fingerprints

    /// Without these no request is complete. Assumed: nobody published the minimum.
    public static let required: Set<Enclosure> = [.coverLetter, .applicationForm, .photos]
}

/// How a request ended at the representation.
public enum RequestOutcome: String, CaseIterable, Sendable {
    case recognised, notRecognised, insufficientInformation, borderTransferConsent
    /// None came within twelve months.
    case noAnswer
}

/// A request for a travel document to the representation of one country, as it stands.
public struct DocumentRequest: Hashable, Sendable {
    /// Where it is on its road; it goes back only by being sent back.
    public enum Step: Hashable, Sendable {
        case ordered
        case sentBack([RequestSentBack.Reason])
        case submitted
        case answered(RequestOutcome)
        case documentReceived
        case withdrawn(RequestWithdrawn.Reason)
        /// A provision came to bar contact with the country; nothing more is sent.
        case stopped(rules: [String])
    }

    public let id: RequestID
    public let country: CountryCode
    public let kind: RequestKind
    public let method: PresentationMethod
    public let orderedOn: LocalDate
    public internal(set) var enclosed: Set<Enclosure>
    /// What the person does not want to be sent, calling it related to asylum.
    public let objected: Set<Enclosure>
    public internal(set) var step = Step.ordered
    /// The day of the last step.
    public internal(set) var since: LocalDate
    public internal(set) var submittedOn: LocalDate?
    public internal(set) var remindedOn: [LocalDate] = []
    /// The day of the presentation, as last planned.
    public internal(set) var presentation: LocalDate?
    public internal(set) var personInformedOn: LocalDate?
    public internal(set) var presentedOn: LocalDate?
    /// What the last check of whether a presentation can take place found.
    public internal(set) var presentable = false
    /// The last day on which that check holds; nil before the first.
    public internal(set) var presentableUntil: LocalDate?

    /// Our own number, which names nobody: for lists of the country desk. Dutch: LP-nummer.
    public var number: String { "LP-\(id.description.suffix(10).uppercased())" }

    /// What completeness still asks for.
    public var missing: [Enclosure] {
        Enclosure.allCases.filter { Enclosure.required.contains($0) && !enclosed.contains($0) }
    }

    /// Whether something may still come of it. A positive answer waits for its document.
    public var isRunning: Bool {
        switch step {
        case .ordered, .sentBack, .submitted, .answered(.recognised),
            .answered(.borderTransferConsent):
            true
        case .answered, .documentReceived, .withdrawn, .stopped: false
        }
    }

    /// The first day on which it is recorded that no answer came; nil before submission.
    public var noAnswerOn: LocalDate? { submittedOn?.adding(months: 12) }
}

extension Dossier {
    /// - Throws: a refusal when the running episode has no such request.
    func request(_ id: RequestID) throws(Refusal) -> DocumentRequest {
        let episode = try acceptedEpisode()
        guard let request = episode.requests.first(where: { $0.id == id }) else {
            throw Refusal(.unknownRequest)
        }
        return request
    }

    /// The request, when it lies at the representation without an answer.
    func submittedRequest(_ id: RequestID) throws(Refusal) -> DocumentRequest {
        let request = try request(id)
        guard request.step == .submitted else { throw Refusal(.requestNotSubmitted) }
        return request
    }
}

extension Refusal.Reason {
    public static let unknownRequest = Self("request.unknown")
    public static let requestRunning = Self("request.running")
    public static let requestNotOrdered = Self("request.notOrdered")
    public static let requestNotSubmitted = Self("request.notSubmitted")
    public static let requestNotAnswered = Self("request.notAnswered")
    public static let enclosuresMissing = Self("request.enclosuresMissing")
    public static let nothingEnclosed = Self("request.nothingEnclosed")
    public static let noReason = Self("request.noReason")
    public static let beforeSubmission = Self("request.beforeSubmission")
    /// No answer is an answer only after twelve months.
    public static let answerNotDue = Self("request.answerNotDue")
}
