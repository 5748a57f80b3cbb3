public import Kernel

/// Asks the representation again; at most once a day.
public struct RemindRepresentation: Act {
    public static let name = "requests.remind"
    public static let polarity = Polarity.burden
    public static let safeguards = ["SAF-03", "SAF-04", "SAF-23"]
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
        let standing = try dossier.submittedRequest(request)
        try dossier.mayContact(standing.country, in: setting)
        guard standing.remindedOn.last != setting.today else { return Decision() }
        return Decision([
            Append(RepresentationReminded(request), to: dossier.caseID, onDay: setting.today)
        ])
    }
}

/// Plans a presentation, or moves it, and says when the person was told: of the day, of what it
/// is for, that questions about their reasons need no answer, and that a lawyer or interpreter can
/// be there. It is looked at again a day before and on its morning (SAF-07).
public struct PlanPresentation: Act {
    public static let name = "requests.planPresentation"
    public static let polarity = Polarity.burden
    public static let safeguards = ["SAF-03", "SAF-04", "SAF-07", "SAF-23"]
    public static let permission = Permission(.write, on: .travelDocument)

    public let target: Target
    public let request: RequestID
    public let heldOn: LocalDate
    /// nil while nobody told the person.
    public let informedOn: LocalDate?

    public init(
        _ target: Target, _ request: RequestID, heldOn: LocalDate, informedOn: LocalDate?
    ) {
        (self.target, self.request) = (target, request)
        (self.heldOn, self.informedOn) = (heldOn, informedOn)
    }

    public var targets: [Target] { [target] }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        let standing = try dossier.submittedRequest(request)
        guard heldOn >= setting.today else { throw Refusal(.inThePast) }
        if let informedOn, informedOn > setting.today { throw Refusal(.inTheFuture) }
        try dossier.mayContact(standing.country, in: setting)
        guard standing.presentation != heldOn || standing.personInformedOn != informedOn else {
            return Decision()
        }
        var planned = standing
        planned.presentation = heldOn
        return Decision([
            Append(
                PresentationPlanned(request, heldOn: heldOn, informedOn: informedOn),
                to: dossier.caseID, onDay: setting.today,
                sets: planned.presentationAlarms(on: dossier.caseID),
                clears: standing.presentationAlarms(on: dossier.caseID))
        ])
    }
}

/// Records that the person was presented: a fact, whatever the law says of it. What barred it is
/// said with it, and the duty desk is told.
public struct RecordPresentation: Act {
    public static let name = "requests.recordPresentation"
    public static let polarity = Polarity.neutral
    public static let safeguards = ["SAF-07"]
    public static let permission = Permission(.write, on: .travelDocument)

    public let target: Target
    public let request: RequestID
    public let heldOn: LocalDate

    public init(_ target: Target, _ request: RequestID, heldOn: LocalDate) {
        (self.target, self.request, self.heldOn) = (target, request, heldOn)
    }

    public var targets: [Target] { [target] }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        let standing = try dossier.submittedRequest(request)
        guard heldOn <= setting.today else { throw Refusal(.inTheFuture) }
        if let submitted = standing.submittedOn, heldOn < submitted {
            throw Refusal(.beforeSubmission)
        }
        guard standing.presentedOn != heldOn else { return Decision() }
        let bars = dossier.barriers(
            toPresenting: standing, on: heldOn, in: try dossier.acceptedEpisode(), setting)
        let against = bars.map(\.rule)
        let warning = Message(
            "presentation.againstTheLaw", to: .dutyDesk, on: dossier.caseID,
            ["rules": .texts(against)])
        return Decision(
            [
                Append(
                    PresentationHeld(request, against: against), to: dossier.caseID,
                    onDay: heldOn, clears: standing.presentationAlarms(on: dossier.caseID))
            ], messages: against.isEmpty ? [] : [warning])
    }
}
