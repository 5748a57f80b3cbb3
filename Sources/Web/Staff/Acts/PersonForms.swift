import Casework
import Kernel
import Pages

/// What is known of a person; the forms are reached from the page of the person.
enum PersonForms {
    static let all: [any StaffAct.Type] = [
        StateNameForm.self, StateNationalityForm.self, StateNumberForm.self,
        WithdrawStatementForm.self, NameRepresentativeForm.self, EndMandateForm.self,
        NoteLanguageForm.self, AskCircumstancesForm.self, LinkPersonsForm.self,
        UnlinkPersonsForm.self, ResolveContradictionForm.self,
    ]
}

/// An act on what is known of a person: offered to those who may write about identity.
protocol PersonStaffForm: StaffAct, PersonFormKind {
    /// What is known leaves to do.
    static func isPossible(on ground: Ground) -> Bool
}

extension PersonStaffForm {
    static func isPossible(on ground: Ground) -> Bool { true }

    static func isOffered(on ground: Ground) -> Bool {
        ground.may(.write, on: .identity) && !ground.dossier.person.isErased
            && isPossible(on: ground)
    }

    static func page(in room: FormRoom) async throws -> any Page {
        PersonForm<Self>(
            room.context, today: room.today, nationalities: room.nationalities,
            statements: room.statements, mandates: room.mandates, links: room.links,
            contradictions: room.contradictions)
    }
}

enum StateNameForm: PersonStaffForm {
    static let act = CaseAct("naam-vastleggen", .caseActStateName)
    static let lead = Text.stateNameLead
    static let questions: [PersonQuestion] =
        [.givenName, .familyName, .bornOn] + FilledForm.origin

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        let given = form.reader.optionalText("voornaam", limit: 200)
        let family = form.reader.text("achternaam", limit: 200)
        let born = form.optionalDay("geboren")
        return form.stating(
            family.map { .name(StatedName(given: given, family: $0, bornOn: born)) })
    }
}

enum StateNationalityForm: PersonStaffForm {
    static let act = CaseAct("nationaliteit", .caseActStateNationality)
    static let lead = Text.stateNationalityLead
    static let questions: [PersonQuestion] = [.nationality] + FilledForm.origin

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        let table = form.site.nationalities
        guard let code = form.reader.body["nationaliteit"].flatMap({ NationalityCode($0) }),
            table.valid(on: form.today).contains(where: { $0.code == code.digits })
        else {
            form.reader.problem("nationaliteit", .notAChoice)
            return form.stating(nil)
        }
        return form.stating(.nationality(code))
    }
}

enum StateNumberForm: PersonStaffForm {
    static let act = CaseAct("nummer-vastleggen", .caseActStateNumber)
    static let lead = Text.stateNumberLead
    static let questions: [PersonQuestion] = [.numberKind, .number] + FilledForm.origin

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        let kind: ChainNumber.Kind? = form.reader.code("nummersoort")
        let text = form.reader.text("nummer", limit: 40)
        guard let kind, let text else { return form.stating(nil) }
        guard let number = ChainNumber(kind, text) else {
            form.reader.problem("nummer", .notANumber)
            return form.stating(nil)
        }
        return form.stating(.number(number))
    }
}

enum WithdrawStatementForm: PersonStaffForm {
    static let act = CaseAct("opgave-intrekken", .caseActWithdrawStatement)
    static let lead = Text.withdrawStatementLead
    static let questions: [PersonQuestion] = [.statement, .withdrawalReason, .explanation]

    static func isPossible(on ground: Ground) -> Bool {
        let person = ground.dossier.person
        return person.standingStatements.contains { !person.isOfRegistration($0.id) }
    }

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        let statement = form.id("opgave", StatementTag.self)
        let reason: StatementWithdrawn.Reason? = form.reader.code("reden")
        let explanation = form.reader.text("toelichting")
        guard let statement, let reason, let explanation else { return nil }
        return WithdrawStatement(form.target, statement, reason, explanation: explanation)
    }
}

extension FilledForm {
    /// What is asked of every statement.
    static let origin: [PersonQuestion] = [.source, .strength, .day, .howFoundOut]

    /// - Returns: nil when something is missing, here or in what was stated.
    fileprivate mutating func stating(_ stated: Stated?) -> StateAboutPerson? {
        let source: StatementSource? = reader.code("bron")
        let strength: Strength? = reader.code("sterkte")
        let day = reader.day("dag")
        let note = reader.optionalText("toelichting")
        guard let stated, let source, let strength, let day else { return nil }
        return StateAboutPerson(target, stated, from: source, strength, on: day, note: note)
    }

    /// nil for a field that was left empty.
    mutating func optionalDay(_ field: String) -> LocalDate? {
        reader.body[field]?.isEmpty == false ? reader.day(field) : nil
    }
}

extension FormRoom {
    fileprivate var nationalities: [Choice] {
        site.nationalities.valid(on: site.day).map { Choice($0.code, $0.name) }
            .sorted { $0.label < $1.label }
    }

    fileprivate var statements: [Choice] {
        let view = PersonView(
            file: file, today: site.day, nationalities: site.nationalities, say: say)
        let person = dossier.person
        return person.standingStatements.filter { !person.isOfRegistration($0.id) }.map {
            Choice($0.id.description, "\(say($0.kind.text)): \(view.value(of: $0))")
        }
    }
}
