import Casework
import Kernel
import Ledger
import Pages

enum LinkPersonsForm: PersonStaffForm {
    static let act = CaseAct("dossier-koppelen", .caseActLink)
    static let lead = Text.linkLead
    static let questions: [PersonQuestion] = [.otherCase, .linkGround, .explanation]

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        let other = try await form.otherCase("zaak")
        let ground: PersonLinked.Ground? = form.reader.code("grond")
        let explanation = form.reader.text("toelichting")
        guard let other, let ground, let explanation else { return nil }
        return LinkPersons(form.target, with: other, ground, explanation: explanation)
    }
}

enum UnlinkPersonsForm: PersonStaffForm {
    static let act = CaseAct("koppeling-losmaken", .caseActUnlink, isGrave: true)
    static let lead = Text.unlinkLead
    static let questions: [PersonQuestion] = [.link, .unlinkReason, .explanation]

    static func isOffered(on ground: Ground) -> Bool {
        ground.mayWork && !ground.dossier.person.linked.isEmpty
    }

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        let other = form.id("dossier", StreamTag.self)
        let reason: PersonUnlinked.Reason? = form.reader.code("reden")
        let explanation = form.reader.text("toelichting")
        guard let other, let reason, let explanation else { return nil }
        return UnlinkPersons(form.target, from: other, reason, explanation: explanation)
    }
}

extension FilledForm {
    /// The case with this number; a number that nobody has is a fault of the field.
    fileprivate mutating func otherCase(_ field: String) async throws -> Target? {
        guard let text = reader.text(field, limit: 40) else { return nil }
        guard let number = CaseNumber(text.filter { !$0.isWhitespace }) else {
            reader.problem(field, .notANumber)
            return nil
        }
        do {
            _ = try await site.desk.snapshot(of: [.caseNumber(number)])
        } catch Fault.unknown {
            reader.problem(field, .notANumber)
            return nil
        }
        return .caseNumber(number)
    }
}

extension FormRoom {
    /// The files whose link can be taken back, by id.
    var links: [Choice] {
        let direct = Set(dossier.person.linked)
        return dossier.linked.filter { direct.contains($0.personID) }.map {
            Choice($0.personID.description, $0.returnCase.number?.description ?? "–")
        }
    }
}
