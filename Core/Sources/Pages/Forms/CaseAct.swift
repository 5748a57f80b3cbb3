/// Something that can be done on a case, as staff see it. Each slice declares its own.
public struct CaseAct: Hashable, Sendable {
    /// The last part of the address of its form: `/zaken/{number}/vertrek-plannen`.
    public let rawValue: String
    /// What the page and the link to it are called.
    public let text: Text
    let button: Text
    /// Whether the button warns: the act brings force nearer.
    let isGrave: Bool

    /// - Parameter button: what the button says; the title where that says it.
    public init(_ rawValue: String, _ text: Text, button: Text? = nil, isGrave: Bool = false) {
        (self.rawValue, self.text, self.button) = (rawValue, text, button ?? text)
        self.isGrave = isGrave
    }

    public static func == (one: CaseAct, other: CaseAct) -> Bool { one.rawValue == other.rawValue }
    public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}

extension CaseAct {
    public static let handover = Self(
        "overdracht", .caseActHandover, button: .caseActHandoverButton)
    public static let assign = Self("toewijzen", .caseActAssign, button: .caseActAssignButton)
    public static let interview = Self(
        "gesprek", .caseActInterview, button: .caseActInterviewButton)
    public static let returnDecision = Self(
        "terugkeerbesluit", .caseActReturnDecision, button: .caseActReturnDecisionButton)
    public static let planDeparture = Self(
        "vertrek-plannen", .caseActPlanDeparture, button: .caseActPlanDepartureButton,
        isGrave: true)
    public static let cancelDeparture = Self(
        "vertrek-annuleren", .caseActCancelDeparture, button: .caseActCancelDepartureButton)
    public static let reportDeparture = Self(
        "vertrek-melden", .caseActReportDeparture, button: .caseActReportDepartureButton)
    public static let leftView = Self("uit-beeld", .caseActLeftView, button: .caseActLeftViewButton)
    public static let reopen = Self("heropenen", .caseActReopen, button: .caseActReopenButton)
    public static let raiseBlocker = Self(
        "belemmering-melden", .caseActRaiseBlocker, button: .caseActRaiseBlockerButton)
    public static let closeBlocker = Self(
        "belemmering-sluiten", .caseActCloseBlocker, button: .caseActCloseBlockerButton)
    public static let confirmClosing = Self(
        "sluiting-bevestigen", .caseActConfirmClosing, button: .caseActConfirmClosingButton)
    public static let signGate = Self(
        "toets-tekenen", .caseActSignGate, button: .caseActSignGateButton)
}
