import Casework
public import Kernel
import Law

/// The first sentence of a refusal. The provisions themselves come from the corpus.
extension Refusal {
    /// What the refusal says as a whole.
    public func sentence(_ say: Language) -> String { say(Self.words[reason] ?? Self.general) }

    private static let general = Text.refusalGeneral

    private static let words: [Reason: Text] = [
        .noRight: .refusalNoRight,
        .unlawful: .refusalUnlawful,
        .claimLost: .refusalClaimLost,
        .erased: .refusalErased,
        .caseClosed: .refusalCaseClosed,
        .caseOpen: .refusalCaseOpen,
        .notAccepted: .refusalNotAccepted,
        .alreadyAccepted: .refusalAlreadyAccepted,
        .alreadyPlanned: .refusalAlreadyPlanned,
        .inThePast: .refusalInThePast,
        .inTheFuture: .refusalInTheFuture,
        .beforeEpisode: .refusalBeforeEpisode,
        .noEvidence: .refusalNoEvidence,
        .questionMissing: .refusalQuestionMissing,
        .notStanding: .refusalNotStanding,
        .beforeRaised: .refusalBeforeRaised,
        .noSuchOutcome: .refusalNoSuchOutcome,
        .noDocument: .refusalNoDocument,
        .notClosing: .refusalNotClosing,
        .samePerson: .refusalSamePerson,
        .notSignable: .refusalNotSignable,
        .tooLong: .refusalTooLong,
        .unknownGround: .refusalUnknownGround,
        .conditionMissing: .refusalConditionMissing,
        .periodTooShort: .refusalPeriodTooShort,
        .periodTooLong: .refusalPeriodTooLong,
        .noVersion: .refusalNoVersion,
        .willing: .refusalWilling,
        .notReady: .refusalNotReady,
        .notWilling: .refusalNotWilling,
        .noExplanation: .refusalNoExplanation,
        .noConsent: .refusalNoConsent,
        .supportRuns: .refusalSupportRuns,
        .noSupportAsked: .refusalNoSupportAsked,
        .noSupportGranted: .refusalNoSupportGranted,
        .noSupportTable: .refusalNoSupportTable,
        .amountOutsideTable: .refusalAmountOutsideTable,
        .beforeRequest: .refusalBeforeRequest,
        .noGround: .refusalNoGround,
        .noFlight: .refusalNoFlight,
        .otherFlight: .refusalOtherFlight,
        .flightFull: .refusalFlightFull,
        .seatsOutOfRange: .refusalSeatsOutOfRange,
        .noFlightNumber: .refusalNoFlightNumber,
        .documentWithoutNumber: .refusalDocumentNoNumber,
        .validityReversed: .refusalValidityReversed,
        .unknownDocument: .refusalUnknownDocument,
        .documentForAnother: .refusalDocumentForAnother,
        .documentAlreadyHeld: .refusalDocumentAlreadyHeld,
        .unknownRequest: .refusalUnknownRequest,
        .requestRunning: .refusalRequestRunning,
        .requestNotOrdered: .refusalRequestNotOrdered,
        .requestNotSubmitted: .refusalRequestNotSubmitted,
        .requestNotAnswered: .refusalRequestNotAnswered,
        .enclosuresMissing: .refusalEnclosuresMissing,
        .nothingEnclosed: .refusalNothingEnclosed,
        .noReason: .refusalNoReason,
        .beforeSubmission: .refusalBeforeSubmission,
        .answerNotDue: .refusalAnswerNotDue,
    ]
}
