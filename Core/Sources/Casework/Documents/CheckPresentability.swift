public import Kernel
import Law

/// Shortly before a presentation somebody looked whether it can take place.
public struct PresentabilityChecked: Event {
    public static let type = "case.presentabilityChecked"

    public let request: RequestID
    /// False: it cannot take place.
    public let isMet: Bool
    /// The last day on which the check holds.
    public let until: LocalDate

    public init(_ request: RequestID, isMet: Bool, until: LocalDate) {
        (self.request, self.isMet, self.until) = (request, isMet, until)
    }
    public var clear: Fields {
        ["request": .id(request), "met": .flag(isMet), "until": .day(until)]
    }
    public init(_ entry: Entry) throws(Malformed) {
        request = try entry.clear.id("request")
        isMet = try entry.clear.flag("met")
        until = try entry.clear.day("until")
    }
}

/// A presentation was taken out of the agenda, because something bars it.
public struct PresentationCalledOff: Event {
    public static let type = "case.presentationCalledOff"

    public let request: RequestID
    public let rules: [String]

    public init(_ request: RequestID, rules: [String]) {
        (self.request, self.rules) = (request, rules)
    }
    public var clear: Fields { ["request": .id(request), "rules": .texts(rules)] }
    public init(_ entry: Entry) throws(Malformed) {
        request = try entry.clear.id("request")
        rules = try entry.clear.texts("rules")
    }
}

/// Checks whether a planned presentation can take place: the person is there, the papers are, and
/// nothing bars it. It holds three working days (GAT-01).
public struct CheckPresentability: Act {
    public static let name = "requests.checkPresentability"
    public static let polarity = Polarity.burden
    public static let safeguards = ["SAF-04", "SAF-07", "SAF-23"]
    public static let permission = Permission(.write, on: .travelDocument)

    public let target: Target
    public let request: RequestID
    /// False bars: it cannot take place.
    public let isMet: Bool

    public init(_ target: Target, _ request: RequestID, isMet: Bool) {
        (self.target, self.request, self.isMet) = (target, request, isMet)
    }

    public var targets: [Target] { [target] }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        let standing = try dossier.submittedRequest(request)
        guard standing.presentation != nil else { throw Refusal(.presentationNotPlanned) }
        if isMet { try dossier.mayContact(standing.country, in: setting) }
        let until =
            setting.law.lastDay(of: .presentable, signedOn: setting.today) ?? setting.today
        guard standing.presentable != isMet || standing.presentableUntil != until else {
            return Decision()
        }
        return Decision([
            Append(
                PresentabilityChecked(request, isMet: isMet, until: until), to: dossier.caseID,
                onDay: setting.today)
        ])
    }
}

extension Refusal.Reason {
    public static let presentationNotPlanned = Self("request.presentationNotPlanned")
}
