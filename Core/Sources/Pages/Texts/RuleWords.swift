public import Law

/// What kind of rule it is. A new kind does not compile without its words.
extension Provision.Kind: Worded {
    public var text: Text {
        switch self {
        case .deadline: .ruleKindDeadline
        case .maximum: .ruleKindMaximum
        case .minimum: .ruleKindMinimum
        case .extension: .ruleKindExtension
        case .ground: .ruleKindGround
        case .effect: .ruleKindEffect
        }
    }
}

extension RuleVersion {
    var kind: Text {
        switch content {
        case .provision(let provision): provision.kind.text
        case .blocker: .ruleKindBlocker
        case .gate: .ruleKindGate
        }
    }
}

extension Rule.Status: Worded {
    public var text: Text {
        switch self {
        case .inForce: .ruleStatusInForce
        case .adopted: .ruleStatusAdopted
        case .proposed: .ruleStatusProposed
        case .lapsed: .ruleStatusLapsed
        }
    }
}

extension Rule.Selector: Worded {
    public var text: Text {
        switch self {
        case .decisionTaken: .ruleSelectorDecisionTaken
        case .applicationMade: .ruleSelectorApplicationMade
        case .applicationLodged: .ruleSelectorApplicationLodged
        case .applicationRegistered: .ruleSelectorApplicationRegistered
        case .requestLodged: .ruleSelectorRequestLodged
        case .measureOrdered: .ruleSelectorMeasureOrdered
        case .stayStarted: .ruleSelectorStayStarted
        case .actPlanned: .ruleSelectorActPlanned
        case .started: .ruleSelectorStarted
        }
    }
}

extension RuleChange.Kind: Worded {
    public var text: Text {
        switch self {
        case .came: .changeCame
        case .went: .changeWent
        case .changed: .changeChanged
        }
    }
}
