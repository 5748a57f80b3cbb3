public import Kernel
import Law

/// How a decision reached the person: on which day, on which road, and in words that they
/// understand.
public struct Service: Hashable, Sendable {
    /// On which road. Dutch: bekendmaking.
    public enum Road: String, CaseIterable, Sendable { case handedOver, sent, toRepresentative }

    public let onDay: LocalDate
    public let road: Road
    public let wording: Wording

    public init(on day: LocalDate, _ road: Road, in wording: Wording) {
        (onDay, self.road, self.wording) = (day, road, wording)
    }
}

/// In which words somebody was told, so that they understand (RD 12(2)). Which language it was is
/// sealed with the person.
public enum Wording: String, CaseIterable, Sendable {
    /// In writing, in their own language or another that they read.
    case translated
    /// By an interpreter.
    case interpreted
    /// The person understands Dutch.
    case dutch
}

/// A decision reached the person, in writing, with what can be done against it (RD 12; Awb 3:40).
public struct DecisionServed: Event {
    public static let type = "case.decisionServed"

    public let road: Service.Road
    public let wording: Wording

    public init(_ service: Service) { (road, wording) = (service.road, service.wording) }
    public var clear: Fields { ["road": .code(road), "wording": .code(wording)] }
    public init(_ entry: Entry) throws(Malformed) {
        road = try entry.clear.code("road")
        wording = try entry.clear.code("wording")
    }
}

/// Records that the return decision reached the person. Only then it works, and the departure
/// period starts (SAF-24; Awb 3:40, RD 12).
public struct ServeDecision: Act {
    public static let name = "decisions.serve"
    public static let polarity = Polarity.burden
    public static let safeguards = ["SAF-23", "SAF-24"]
    public static let permission = Permission(.write, on: .plan)

    public let target: Target
    public let service: Service
    /// Whether it says what can be done against it, where and until when.
    public let namesRemedies: Bool

    public init(_ target: Target, _ service: Service, namesRemedies: Bool) {
        (self.target, self.service, self.namesRemedies) = (target, service, namesRemedies)
    }

    public var targets: [Target] { [target] }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        guard let decision = try dossier.acceptedEpisode().decision else {
            throw Refusal(.noDecision)
        }
        guard decision.servedOn == nil else { return Decision() }
        guard namesRemedies else { throw Refusal(.withoutRemedies) }
        guard service.onDay >= decision.takenOn else { throw Refusal(.beforeDecision) }
        guard service.onDay <= setting.today else { throw Refusal(.inTheFuture) }
        return Decision(
            try dossier.serve(
                service, takenOn: decision.takenOn,
                length: decision.period?.length ?? .rule, setting.law))
    }
}

extension Refusal.Reason {
    public static let noDecision = Self("decision.none")
    /// What can be done against it is not in it: then it does not work.
    public static let withoutRemedies = Self("decision.withoutRemedies")
    public static let beforeDecision = Self("decision.before")
}
