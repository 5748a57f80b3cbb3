import Casework
import Hummingbird
import Kernel
import Law
import Ledger
import Pages

/// A case that somebody opened: what is known, what they may read, and what their forms refer to.
struct CaseFile: Sendable {
    let target: Target
    let dossier: Dossier
    /// How many events case and person had: what a form was filled in on.
    let seen: [StreamID: Int]
    let officer: Officer
    /// By which it is judged, and on which day.
    let law: Corpus
    let today: LocalDate

    /// The text that stands in the address.
    var number: String { dossier.returnCase.number?.description ?? dossier.caseID.description }
    var version: Int { seen.values.reduce(0, +) }
    var heading: CaseHeading {
        CaseHeading(number: number, person: dossier.person.identity?.shortName ?? "—")
    }
}

extension Site {
    /// Opens the case of the address and puts the look on record before anything is shown.
    ///
    /// - Throws: 404 for no such case, 403 for no right to it.
    func open(
        _ visit: Visit, for what: String, needsRelation: Bool = true
    ) async throws -> CaseFile {
        let officer = try visit.signedIn()
        let target = try Self.target(visit.parameters.require("number"))
        let snapshot = try await desk.snapshot(of: [target])
        let dossier = try snapshot.dossier(target)
        let streams = [dossier.caseID, dossier.personID]
        let look = Look(what, at: streams, by: officer.access)
        guard officer.mayRead(dossier, evenUnrelated: !needsRelation) else {
            try await desk.witness(look, refused: Refusal(.noRight))
            throw Refusal(.noRight)
        }
        try await desk.witness(look)
        let seen = streams.map { ($0, snapshot.streams[$0]?.version ?? 0) }
        return CaseFile(
            target: .stream(dossier.caseID), dossier: dossier,
            seen: Dictionary(uniqueKeysWithValues: seen), officer: officer, law: law,
            today: day)
    }

    private static func target(_ text: String) throws -> Target {
        if let number = CaseNumber(text) { return .caseNumber(number) }
        if let id = StreamID(text) { return .stream(id) }
        throw HTTPError(.notFound)
    }
}

extension Officer {
    /// - Parameter evenUnrelated: a relation to the case is not asked for; the right to read is.
    func mayRead(_ dossier: Dossier, evenUnrelated: Bool = false) -> Bool {
        let right = Rights.of(role, on: .plan)
        guard right.contains(.read) else { return false }
        return evenUnrelated || !right.contains(.related)
            || dossier.relation(of: access) != .none
    }
}
