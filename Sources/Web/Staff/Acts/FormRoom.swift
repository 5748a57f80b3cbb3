import Casework
import Kernel
import Law
import Ledger
import Pages
import Projections

/// What a form is filled with: the case, the tables and the language.
struct FormRoom {
    let site: Site
    let file: CaseFile
    let context: FormContext
    /// What the address asks for: `?toets=SUS-14`.
    let query: [String: String]
    let say: Language

    var today: LocalDate { site.day }
    var dossier: Dossier { file.dossier }

    var countries: [Choice] {
        site.countries.valid(on: site.day).map { Choice($0.code, $0.name) }
            .sorted { $0.label < $1.label }
    }

    /// Those to whom a case can be given.
    func colleagues() async throws -> [Choice] {
        let officers = try await site.desk.run(
            Accounts.staff(in: .returnCaseManager, for: file.officer.access))
        return officers.map { Choice($0.id.description, $0.name ?? $0.id.description) }
    }

    /// What stands in the way of anything now; nil when nothing does.
    var blockade: Blockade? {
        Obstacles(law: site.law, say: say, day: site.day, file: file).blockade
    }

    func name(of blocker: Blocker) -> String {
        site.law.blocker(blocker, on: site.day).text.words(say.legal).name
    }

    func names(of blockers: [Blocker]) -> [Choice] {
        blockers.map { Choice($0.rawValue, "\(name(of: $0)) (\($0.rawValue))") }
    }
}

/// A form as it was sent: its fields, and the case that it is about.
struct FilledForm {
    let site: Site
    let file: CaseFile
    var reader: FormReader

    var target: Target { file.target }
    var today: LocalDate { site.day }

    mutating func country(_ field: String, on day: LocalDate) -> CountryCode? {
        reader.country(field, in: site.countries, on: day)
    }
}
