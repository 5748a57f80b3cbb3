import Casework
import Kernel
import Pages

enum NameRepresentativeForm: PersonStaffForm {
    static let act = CaseAct("vertegenwoordiger", .caseActNameRepresentative)
    static let lead = Text.nameRepresentativeLead
    static let questions: [PersonQuestion] = [
        .representativeRole, .contactName, .contact, .mandateFrom, .mandateUntil,
    ]

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        let role: Representative.Role? = form.reader.code("rol")
        let name = form.reader.text("naam", limit: 200)
        let contact = form.reader.optionalText("contact", limit: 200)
        let since = form.reader.day("vanaf")
        let until = form.optionalDay("tot")
        guard let role, let name, let since else { return nil }
        return NameRepresentative(
            form.target, role, .init(name: name, reachedAt: contact), from: since, until: until)
    }
}

enum EndMandateForm: PersonStaffForm {
    static let act = CaseAct("machtiging-eindigen", .caseActEndMandate)
    static let lead = Text.endMandateLead
    static let questions: [PersonQuestion] = [.mandate, .mandateEndReason, .mandateEndDay]

    static func isPossible(on ground: Ground) -> Bool {
        ground.dossier.person.representatives.contains { $0.ended == nil }
    }

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        let representative = form.id("machtiging", RepresentativeTag.self)
        let reason: MandateEnded.Reason? = form.reader.code("reden")
        let day = form.reader.day("dag")
        guard let representative, let reason, let day else { return nil }
        return EndMandate(form.target, representative, reason, on: day)
    }
}

enum NoteLanguageForm: PersonStaffForm {
    static let act = CaseAct("taal", .caseActNoteLanguage)
    static let lead = Text.noteLanguageLead
    static let questions: [PersonQuestion] = [.language, .interpreter]

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        let language = form.reader.text("taal", limit: 100)
        let needs: Knowledge? = form.reader.code("tolk")
        guard let language, let needs else { return nil }
        return NoteLanguage(form.target, language, needsInterpreter: needs)
    }
}

enum AskCircumstancesForm: PersonStaffForm {
    static let act = CaseAct("omstandigheden", .caseActAskCircumstances)
    static let lead = Text.askCircumstancesLead
    static let questions: [PersonQuestion] = [.circumstances, .askedOn, .reviewOn]

    static func isOffered(on ground: Ground) -> Bool {
        ground.mayWork && !ground.dossier.person.isErased
    }

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        let reply = form.reader.reply("omstandigheden")
        let day = form.reader.day("dag")
        let review = form.reader.day("opnieuw")
        guard let reply, let day, let review else { return nil }
        return AskCircumstances(form.target, reply, on: day, reviewOn: review)
    }
}

extension FormReader {
    /// An answer, or the reason why the question was not asked; not both.
    mutating func reply(_ name: String) -> InterviewReply? {
        let answer = optionalText("\(name)-answer")
        let reason = body["\(name)-reason"].flatMap(NotAsked.init)
        switch (answer, reason) {
        case (let answer?, nil): return .answered(answer)
        case (nil, let reason?): return .notAsked(reason)
        case (nil, nil), (.some, .some):
            problem(name, .oneOfTwo)
            return nil
        }
    }
}

extension FormRoom {
    var mandates: [Choice] {
        dossier.person.representatives.filter { $0.ended == nil }.map {
            Choice($0.id.description, "\(say($0.role.text)): \($0.contact?.name ?? "–")")
        }
    }
}
