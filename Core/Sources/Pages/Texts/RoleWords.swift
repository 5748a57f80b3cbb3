public import Kernel

/// What a role is called on screen.
extension Role: Worded {
    public var text: Text {
        switch self {
        case .intakeOfficer: .roleIntakeOfficer
        case .returnCaseManager: .roleReturnCaseManager
        case .enforcementOfficer: .roleEnforcementOfficer
        case .teamLead: .roleTeamLead
        case .analyst: .roleAnalyst
        case .partner: .rolePartner
        case .monitor: .roleMonitor
        case .privacyOfficer: .rolePrivacyOfficer
        case .ruleOwner: .roleRuleOwner
        case .administrator: .roleAdministrator
        case .publicReader: .rolePublicReader
        case .robot: .roleRobot
        }
    }
}
