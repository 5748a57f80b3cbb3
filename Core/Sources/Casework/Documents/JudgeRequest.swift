public import Kernel

/// Encloses more with an order that has not gone out, and lays it before the country desk again.
public struct CompleteRequest: Act {
    public static let name = "requests.complete"
    public static let polarity = Polarity.burden
    public static let safeguards = ["SAF-05", "SAF-23"]
    public static let permission = Permission(.write, on: .travelDocument)

    public let target: Target
    public let request: RequestID
    public let enclosed: Set<Enclosure>

    public init(_ target: Target, _ request: RequestID, enclosed: Set<Enclosure>) {
        (self.target, self.request, self.enclosed) = (target, request, enclosed)
    }

    public var targets: [Target] { [target] }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        let standing = try dossier.request(request)
        guard !enclosed.isEmpty else { throw Refusal(.nothingEnclosed) }
        switch standing.step {
        case .sentBack: break
        case .ordered:
            guard !enclosed.isSubset(of: standing.enclosed) else { return Decision() }
        case .submitted, .answered, .documentReceived, .withdrawn, .stopped:
            throw Refusal(.requestNotOrdered)
        }
        return Decision([
            Append(
                RequestCompleted(request, enclosed: enclosed), to: dossier.caseID,
                onDay: setting.today)
        ])
    }
}

/// The country desk sends an order back, with its reasons.
public struct SendBackRequest: Act {
    public static let name = "requests.sendBack"
    public static let polarity = Polarity.neutral
    public static let safeguards: [String] = []
    public static let permission = Permission(.write, on: .travelDocument)

    public let target: Target
    public let request: RequestID
    public let reasons: [RequestSentBack.Reason]

    public init(_ target: Target, _ request: RequestID, reasons: [RequestSentBack.Reason]) {
        (self.target, self.request, self.reasons) = (target, request, reasons)
    }

    public var targets: [Target] { [target] }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        guard try dossier.request(request).step == .ordered else {
            throw Refusal(.requestNotOrdered)
        }
        guard !reasons.isEmpty else { throw Refusal(.noReason) }
        return Decision([
            Append(
                RequestSentBack(request, reasons: reasons), to: dossier.caseID,
                onDay: setting.today)
        ])
    }
}

/// The country desk sends the request to the representation; whether it may is asked again.
public struct SubmitRequest: Act {
    public static let name = "requests.submit"
    public static let polarity = Polarity.burden
    public static let safeguards = ["SAF-03", "SAF-04", "SAF-05", "SAF-23"]
    public static let permission = Permission(.write, on: .travelDocument)

    public let target: Target
    public let request: RequestID

    public init(_ target: Target, _ request: RequestID) {
        (self.target, self.request) = (target, request)
    }

    public var targets: [Target] { [target] }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        var standing = try dossier.request(request)
        guard standing.step == .ordered else { throw Refusal(.requestNotOrdered) }
        guard standing.missing.isEmpty else { throw Refusal(.enclosuresMissing) }
        try dossier.mayContact(standing.country, in: setting)
        standing.submittedOn = setting.today
        return Decision([
            Append(
                RequestSubmitted(request), to: dossier.caseID, onDay: setting.today,
                sets: standing.alarms(on: dossier.caseID))
        ])
    }
}
