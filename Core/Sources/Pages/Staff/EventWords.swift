import Casework
public import Kernel
public import Law

/// What the timeline calls a fact of a case.
extension CaseEvent {
    func title(_ say: Language) -> HTML {
        switch self {
        case .handedOver(let event):
            say(.caseEventHandedOver(authority: event.source.rawValue))
        case .accepted: HTML(text: say(.caseEventAccepted))
        case .sentBack: HTML(text: say(.caseEventSentBack))
        case .assigned: HTML(text: say(.caseEventAssigned))
        case .interviewHeld: HTML(text: say(.caseEventInterviewHeld))
        case .returnDecisionTaken: HTML(text: say(.caseEventReturnDecisionTaken))
        case .departurePeriodSet: HTML(text: say(.caseEventDeparturePeriodSet))
        case .departureScheduled: HTML(text: say(.caseEventDepartureScheduled))
        case .departureChecked: HTML(text: say(.caseEventDepartureChecked))
        case .departureCancelled: HTML(text: say(.caseEventDepartureCancelled))
        case .departureReported: HTML(text: say(.caseEventDepartureReported))
        case .leftOurView: HTML(text: say(.caseEventLeftOurView))
        case .closedOtherwise: HTML(text: say(.caseEventClosedOtherwise))
        case .reopened: HTML(text: say(.caseEventReopened))
        }
    }

    /// Which mark it gets: acts of law apart from contacts and from the rest.
    var mark: TimelineItem.Kind {
        switch self {
        case .interviewHeld: .contact
        case .returnDecisionTaken, .departurePeriodSet, .departureCancelled: .law
        case .handedOver, .accepted, .sentBack, .assigned, .departureScheduled, .departureChecked,
            .departureReported, .leftOurView, .closedOtherwise, .reopened:
            .event
        }
    }
}

/// What the timeline calls a fact of a person. A blocker is named by its own rule.
extension PersonEvent {
    func title(_ say: Language, _ law: Corpus, on day: LocalDate) -> HTML? {
        func name(_ rule: RuleText) -> String { rule.words(say.legal).name }
        func name(_ blocker: Blocker) -> String { name(law.blocker(blocker, on: day).text) }
        return switch self {
        case .registered: HTML(text: say(.personEventRegistered))
        case .caseOpened, .erasureProposed: nil
        case .blockersAnswered: HTML(text: say(.personEventBlockersAnswered))
        case .blockerRaised(let event):
            say(.personEventBlockerRaised(blocker: name(event.blocker)))
        case .blockerClosingReceived(let event):
            say(.personEventBlockerClosing(blocker: name(event.blocker)))
        case .blockerClosed(let event):
            say(.personEventBlockerClosed(blocker: name(event.blocker)))
        case .gateSigned(let event):
            say(.personEventGateSigned(gate: name(law.gate(event.gate, on: day).text)))
        case .erased: HTML(text: say(.personEventErased))
        }
    }

    var mark: TimelineItem.Kind {
        switch self {
        case .blockerRaised, .blockerClosed, .blockerClosingReceived, .gateSigned: .law
        case .registered, .caseOpened, .blockersAnswered, .erasureProposed, .erased: .event
        }
    }
}

extension TimelineItem {
    /// A recorded fact in words; nil for facts that only tie streams together.
    ///
    /// - Parameter by: who recorded it and in which role, as the viewer may read it.
    /// - Throws: `Malformed` when the entry is no fact of a case or a person.
    public init?(
        _ entry: Entry, for reader: Reader, law: Corpus, by: [String]
    ) throws(Malformed) {
        let (say, author) = (reader.say, entry.access.actor)
        if entry.type.hasPrefix("case.") {
            let event = try CaseEvent(entry)
            self.init(
                event.mark, event.title(say), day: entry.onDay, recorded: entry.recordedAt,
                by: by, details: event.details(for: reader, by: author))
        } else {
            let event = try PersonEvent(entry)
            guard let title = event.title(say, law, on: entry.onDay) else { return nil }
            self.init(
                event.mark, title, day: entry.onDay, recorded: entry.recordedAt, by: by,
                details: event.details(for: reader, by: author))
        }
    }
}
