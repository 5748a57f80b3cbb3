public import Kernel

/// What a role is called on screen.
extension Role: Worded {
    public var text: Text {
        switch self {
        case .intakeOfficer: Text("Medewerker intake (ILC)", "Intake officer")
        case .returnCaseManager: Text("Regievoerder", "Return case manager")
        case .enforcementOfficer: Text("Uitvoerend ambtenaar", "Enforcement officer")
        case .teamLead: Text("Teamleider", "Team lead")
        case .analyst: Text("Analist", "Analyst")
        case .partner: Text("Ketenpartner", "Partner in the chain")
        case .monitor: Text("Toezichthouder", "Monitor")
        case .privacyOfficer: Text("Functionaris gegevensbescherming", "Privacy officer")
        case .administrator: Text("Beheerder", "Administrator")
        case .publicReader: Text("Lezer", "Reader")
        case .robot: Text("Systeem", "System")
        }
    }
}
