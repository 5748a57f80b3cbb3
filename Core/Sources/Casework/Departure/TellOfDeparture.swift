public import Kernel
import Law

/// The person was told when a forced departure is, and where it goes, on the day of this fact.
public struct DepartureTold: Event {
    public static let type = "case.departureTold"

    public let wording: Wording

    public init(_ wording: Wording) { self.wording = wording }
    public var clear: Fields { ["wording": .code(wording)] }
    public init(_ entry: Entry) throws(Malformed) { wording = try entry.clear.code("wording") }
}

/// Records that the person was told of the departure that is planned, in words that they
/// understand. Without it they do not leave (GAT-04).
public struct TellOfDeparture: Act {
    public static let name = "departure.tellPerson"
    public static let polarity = Polarity.burden
    public static let safeguards = ["SAF-23"]
    public static let permission = Permission(.write, on: .departure)

    public let target: Target
    public let toldOn: LocalDate
    public let wording: Wording

    public init(_ target: Target, on toldOn: LocalDate, in wording: Wording) {
        (self.target, self.toldOn, self.wording) = (target, toldOn, wording)
    }

    public var targets: [Target] { [target] }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        guard let planned = try dossier.openEpisode().departure else {
            throw Refusal(.notPlanned)
        }
        guard toldOn <= setting.today else { throw Refusal(.inTheFuture) }
        // What was told before it was planned was about another day.
        if let plannedOn = planned.plannedOn, toldOn < plannedOn { throw Refusal(.beforePlanning) }
        guard planned.personToldOn == nil else { return Decision() }
        return Decision([Append(DepartureTold(wording), to: dossier.caseID, onDay: toldOn)])
    }
}

extension CheckStage {
    /// What is asked of a departure at this check: from the last day on also that the person knows.
    ///
    /// For one that was planned within its last day the word can only come after the planning; it
    /// is asked for at the gate.
    func act(for planned: PlannedDeparture, _ law: Corpus) -> BarredAct {
        switch self {
        case .threeWorkingDays: .execution
        case .oneDay:
            planned.plannedOn.map { $0 < moment(before: planned.leavesAt, law).day } ?? true
                ? .boarding : .execution
        case .gate: .boarding
        }
    }
}

extension Refusal.Reason {
    /// Told before it was planned: that was about another departure.
    public static let beforePlanning = Self("departure.beforePlanning")
}
