import Casework
import Kernel
import Pages

/// An act on travel documents: offered to those who may write about them.
protocol DocumentStaffForm: StaffAct, DocumentFormKind {
    /// What the documents and the requests leave to do.
    static func isPossible(on ground: Ground) -> Bool
}

extension DocumentStaffForm {
    static func isOffered(on ground: Ground) -> Bool {
        ground.may(.write, on: .travelDocument) && isPossible(on: ground)
    }

    static func page(in room: FormRoom) async throws -> any Page {
        DocumentForm<Self>(
            room.context, today: room.today, countries: room.countries,
            documents: room.documents, requests: room.requests)
    }
}

enum RecordDocumentForm: DocumentStaffForm {
    static let act = CaseAct("document-vastleggen", .caseActRecordDocument)
    static let lead = Text.recordDocumentLead
    static let questions: [DocumentQuestion] = [.kind, .issuer, .opens, .from, .until, .number]
    static func isPossible(on ground: Ground) -> Bool { true }

    static func command(from form: inout FilledForm) async throws -> (any Act)? { form.document() }
}

enum EndDocumentForm: DocumentStaffForm {
    static let act = CaseAct("document-eindigen", .caseActEndDocument)
    static let lead = Text.endDocumentLead
    static let questions: [DocumentQuestion] = [.document, .endReason, .day]

    static func isPossible(on ground: Ground) -> Bool {
        ground.dossier.person.documents.contains { $0.ended == nil }
    }

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        let document = form.id("document", DocumentTag.self)
        let reason: DocumentEnded.Reason? = form.reader.code("reden")
        let day = form.reader.day("dag")
        guard let document, let reason, let day else { return nil }
        return EndDocument(form.target, document, reason, on: day)
    }
}

extension FilledForm {
    mutating func id<Tag>(_ field: String, _ tag: Tag.Type) -> ID<Tag>? {
        guard let id = reader.body[field].flatMap({ ID<Tag>($0) }) else {
            reader.problem(field, .notAChoice)
            return nil
        }
        return id
    }

    mutating func request() -> RequestID? { id("aanvraag", RequestTag.self) }

    mutating func document() -> RecordDocument? {
        let kind: TravelDocumentKind? = reader.code("soort")
        let issuer = country("land", on: today)
        let opens = country("opent", on: today)
        let from = reader.day("van")
        let until = reader.day("tot")
        let number = reader.text("nummer", limit: 40)
        guard let kind, let issuer, let opens, let from, let until, let number else { return nil }
        return RecordDocument(
            target, kind, issuedBy: issuer, opens: opens, from: from, until: until,
            number: number)
    }
}

extension FormRoom {
    fileprivate var documents: [Choice] {
        dossier.person.documents.filter { $0.ended == nil }.map {
            Choice($0.id.description, "\(say($0.kind.text)), \(say.date($0.validUntil))")
        }
    }

    fileprivate var requests: [Choice] {
        (dossier.returnCase.open?.requests ?? []).filter(\.isRunning).map {
            let country = site.countries.name(of: $0.country.digits) ?? $0.country.digits
            return Choice($0.id.description, "\($0.number), \(country)")
        }
    }
}
