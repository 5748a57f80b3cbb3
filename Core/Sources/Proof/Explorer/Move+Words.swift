import Law

extension Move {
    /// The move as a counterexample tells it.
    var words: String {
        switch self {
        case .raise(let blocker): "\(blocker.rawValue) is raised"
        case .close(let blocker, let closer): "\(blocker.rawValue) is ended by \(closer.rawValue)"
        case .assess: "the danger on return is assessed"
        case .examine: "a doctor says that the person can travel"
        case .serve: "the decision is served"
        case .tell: "the person is told of the departure"
        case .submitRequest: "the request goes to the representation"
        case .planPresentation(true): "a presentation is planned, and the person told"
        case .planPresentation(false): "a presentation is planned"
        case .checkPresentability: "it is checked that the presentation can take place"
        case .present: "the presentation takes place"
        case .checkReception: "reception of the child is verified"
        case .decide(let days):
            "a decision, \(days.map { "\($0) days, not served" } ?? "four weeks, served")"
        case .showAvailable: "the person is seen"
        case .showAvailableByStranger: "an officer of another case records something"
        case .askSupport: "support is asked for"
        case .answerSupport(true): "support is granted"
        case .answerSupport(false): "support is refused"
        case .revokeSupport: "support is taken back"
        case .recordDocument: "a passport is recorded"
        case .loseDocument: "the passport is lost"
        case .orderDocument: "a travel document is ordered"
        case .schedule: "a forced departure is planned"
        case .scheduleByRobot: "the robot plans a forced departure"
        case .cancel: "the departure is called off"
        case .stateWillingness: "the person is willing to leave"
        case .endWillingness: "the willingness ended"
        case .leaveView(true): "the person left our view, on evidence"
        case .leaveView(false): "the person left our view, without evidence"
        case .depart: "the departure is reported"
        case .reopen: "the case is opened again"
        case .wait: "time passes"
        }
    }
}
