import Casework
import Kernel
import Pages

/// Somebody says what holds.
enum ResolveContradictionForm: PersonStaffForm {
    static let act = CaseAct.resolve
    static let lead = Text.resolveLead
    static let questions: [PersonQuestion] = [.contradiction, .holds, .explanation]

    static func isOffered(on ground: Ground) -> Bool {
        ground.mayWork && !ground.dossier.contradictions.isEmpty
    }

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        let key = form.reader.text("tegenspraak", limit: 200)
        let holds: Holds? = form.reader.code("geldt")
        let explanation = form.reader.text("toelichting")
        guard let key, let holds, let explanation else { return nil }
        return ResolveContradiction(form.target, key, holds, explanation: explanation)
    }
}

extension FormRoom {
    /// What contradicts each other in this case, both sides in words.
    var contradictions: [Choice] {
        dossier.contradictions.map { found in
            let sides = [found.first, found.second].map {
                $0.words(say, nationalities: site.nationalities)
            }
            return Choice(
                found.key, "\(say(found.kind.text)): \(sides.joined(separator: " – "))")
        }
    }
}
