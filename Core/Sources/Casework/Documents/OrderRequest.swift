public import Kernel
import Law

/// Orders a travel document from the country desk. Dutch: LP-opdracht.
///
/// Contact with the country of origin must be lawful: no procedure on asylum runs, and somebody
/// signed that return there is safe. What is incomplete is taken in and says what is missing.
public struct OrderRequest: Act {
    public static let name = "requests.order"
    public static let polarity = Polarity.burden
    public static let safeguards = ["SAF-03", "SAF-04", "SAF-05", "SAF-23"]
    public static let permission = Permission(.write, on: .travelDocument)

    public let target: Target
    public let country: CountryCode
    public let kind: RequestKind
    public let method: PresentationMethod
    public let enclosed: Set<Enclosure>
    /// What the person does not want to be sent, calling it related to asylum.
    public let objected: Set<Enclosure>

    public init(
        _ target: Target, of country: CountryCode, _ kind: RequestKind,
        _ method: PresentationMethod, enclosed: Set<Enclosure>, objected: Set<Enclosure> = []
    ) {
        (self.target, self.country, self.kind) = (target, country, kind)
        (self.method, self.enclosed, self.objected) = (method, enclosed, objected)
    }

    public var targets: [Target] { [target] }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        let episode = try dossier.acceptedEpisode()
        guard !enclosed.isEmpty else { throw Refusal(.nothingEnclosed) }
        guard !episode.requests.contains(where: { $0.country == country && $0.isRunning }) else {
            throw Refusal(.requestRunning)
        }
        try dossier.mayContact(country, in: setting)
        let event = RequestOrdered(
            setting.fresh.id(0), of: country, kind, method, enclosed: enclosed, objected: objected)
        return Decision([Append(event, to: dossier.caseID, onDay: setting.today)])
    }
}

extension Dossier {
    /// - Throws: a refusal that cites everything that bars contact with the country (SAF-03,
    ///   SAF-04).
    func mayContact(_ country: CountryCode, in setting: Setting) throws(Refusal) {
        let facts = facts(for: try acceptedEpisode(), to: country)
        let bars = setting.law.barriers(to: .contactWithOrigin, given: facts, on: setting.today)
        guard bars.isEmpty else { throw Refusal(.unlawful, citing: bars) }
    }

    /// What came to bar contact stops every running request, and wakes the desk; also in a case
    /// that was closed, since what lies at a representation goes on lying there.
    func stopRequests(for rules: [String], from day: LocalDate, _ setting: Setting) -> Decision {
        let rules = rules.filter { setting.law.cell($0, .contactWithOrigin, on: day).bars }
        guard let episode = returnCase.episodes.last, !rules.isEmpty else { return Decision() }
        var decision = Decision()
        for request in episode.requests where request.isRunning {
            let event = RequestStopped(request.id, rules: rules)
            decision.appends.append(
                Append(
                    event, to: caseID, onDay: setting.today, clears: request.allAlarms(on: caseID)))
            decision.messages.append(
                Message(
                    "request.stopped", to: .dutyDesk, on: caseID, ["rules": .texts(rules)]))
        }
        return decision
    }
}
