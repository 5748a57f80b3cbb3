import Casework
import Composition
import Kernel
import Law
import Ledger
import Simulation
import Testing

@testable import Web

extension Scene {
    /// A case about somebody with this name, in nobody's hands yet.
    @discardableResult
    func register(
        _ given: String, _ family: String, _ number: Int, daysAgo: Int = 0,
        source: InflowSource = .ind, open: [Blocker] = [], unknown: [Blocker] = []
    ) async throws -> Target {
        let vNumber = try #require(VNumber(String(number)))
        var answers: [Blocker: Knowledge] = [:]
        for blocker in Blocker.allCases { answers[blocker] = .no }
        for blocker in open { answers[blocker] = .yes }
        for blocker in unknown { answers[blocker] = .unknown }
        let act = ReceiveHandover(
            source: source, caseType: .regularReturn,
            identity: Identity(
                vNumber: vNumber, familyName: family, givenName: given,
                bornOn: LocalDate(dayNumber: 9_569)),
            nationality: try #require(NationalityCode("0131")),
            handedOverOn: Self.today.adding(days: -daysAgo), answers: answers,
            isUnaccompaniedMinor: .no, missing: [])
        let partner = source == .police ? cast.police : cast.ind
        try await accept(act, by: partner.access)
        return .vNumber(vNumber)
    }

    func assign(_ target: Target, to manager: Cast.Member) async throws {
        try await accept(AcceptHandover(target), by: cast.intake.access)
        try await accept(AssignCase(target, to: manager.access.actor), by: cast.leads[0].access)
    }

    /// - Parameter country: four digits; Morocco is 5022.
    func decide(_ target: Target, to country: String) async throws {
        try await accept(
            RecordReturnDecision(
                target, by: .ind, destination: try #require(CountryCode(country)),
                takenOn: Self.today.adding(days: -20), length: .shortened(days: 0, .unfounded),
                served: Service(on: Self.today.adding(days: -20), .handedOver, in: .interpreted),
                reasons: "Kennelijk ongegrond."), by: cast.leads[0].access)
    }

    func number(of target: Target) async throws -> String {
        let snapshot = try await office.desk.snapshot(of: [target])
        return try #require(try snapshot.dossier(target).returnCase.number).description
    }

    private func accept(_ act: any Act, by access: Access) async throws {
        guard case .refused(let refusal) = try await submit(act, by: access) else { return }
        throw refusal
    }
}

extension Browser {
    /// Sends the search form and follows where it leads.
    func search(_ text: String) async throws -> (location: String, page: String) {
        let answer = try await fill("/zoeken", ["q": text])
        guard answer.code == 303 else { return ("", answer.text) }
        return (answer.location, try await get(answer.location).text)
    }
}
