public import Kernel

/// A fact that forbids steps of the return process while it stands: SUS-01 ... SUS-18 of the
/// corpus without the three that are ``Gate``s. Dutch: belemmering.
///
/// What each one bars, who may close it and on which text it rests is data: see the corpus.
public enum Blocker: String, CaseIterable, Sendable {
    case firstAsylumApplication = "SUS-01"
    case asylumAppeal = "SUS-02"
    /// Dutch: verzoek om een voorlopige voorziening, excluded categories, to 11-06-2026.
    case interimMeasureRequest = "SUS-03"
    /// The same under the Pact, from 12-06-2026.
    case stayRequest = "SUS-04"
    case subsequentApplication = "SUS-05"
    case transferAppeal = "SUS-06"
    /// A measure of the European Court of Human Rights (Rules of Court, rule 39).
    case rule39Measure = "SUS-07"
    /// A court ordered a stay (Dutch: voorlopige voorziening toegewezen).
    case courtStay = "SUS-08"
    case objectionOrApplication = "SUS-09"
    case medicalPostponement = "SUS-10"
    case medicalCategory = "SUS-11"
    case medicalApplication = "SUS-12"
    case traffickingReflection = "SUS-13"
    case temporaryProtection = "SUS-15"
    case criminalSentence = "SUS-18"
}

/// A fact with a shelf life that must be there: its absence bars.
public enum Gate: String, CaseIterable, Sendable {
    case nonRefoulement = "SUS-14"
    case returnDecision = "SUS-16"
    case adequateReception = "SUS-17"
    /// Shortly before, somebody checked that a presentation can take place.
    /// Dutch: presenteerbaarheidscheck.
    case presentable = "GAT-01"
    /// A doctor says that the person can travel, where health was at stake.
    /// Dutch: fit-to-travelverklaring.
    case fitToTravel = "GAT-02"
    /// The public prosecutor lets somebody of the criminal chain leave.
    case prosecutorConsent = "GAT-03"
    /// The person was told of the day and of what it is for.
    case personInformed = "GAT-04"

    /// The gates of the first releases. A corpus that has none but these is of their time and asks
    /// for no others; ledgers keep such files for good.
    package static let first: [Gate] = [.nonRefoulement, .returnDecision, .adequateReception]
}

/// What a blocker or a missing gate can bar (design §4).
public enum BarredAct: String, CaseIterable, Sendable {
    /// The departure period may not start, and does not run.
    case departurePeriod
    case detention
    /// Contact with the authorities of the (alleged) country of origin.
    case contactWithOrigin
    case booking
    case execution
    /// Bringing the person before those authorities: a contact that asks for more.
    case presentation
    /// The last day and the last hour of an execution, which ask for more.
    case boarding

    /// The act of which this one is a part: what bars that one bars this one, unless the corpus
    /// says otherwise.
    public var whole: BarredAct? {
        switch self {
        case .presentation: .contactWithOrigin
        case .boarding: .execution
        case .departurePeriod, .detention, .contactWithOrigin, .booking, .execution: nil
        }
    }
}

/// How a closed blocker ended. A granted one can become a stronger blocker.
public enum Outcome: String, CaseIterable, Sendable {
    case granted, rejected, withdrawn, lapsed
}

/// What is known of one blocker for one person.
public enum BlockerStatus: Hashable, Sendable {
    case neverRaised
    case open(since: LocalDate)
    /// Closed with an outcome and its document; bars no more.
    case closed(Outcome, on: LocalDate)
    /// A closing that waits for a second person; bars like an open one.
    case closing(Outcome, since: LocalDate)
    case unknown
}

/// What is known of one gate for one person and one act.
public enum GateStatus: Hashable, Sendable {
    case missing
    /// Signed; good up to and including `until`.
    case signed(until: LocalDate)
    /// The gate does not apply: reception for an adult, for example.
    case notNeeded
}
