import Casework
public import Kernel
public import Law

/// What the timeline calls a fact of a case.
extension CaseEvent {
    var title: Text {
        switch self {
        case .handedOver(let event):
            Text(
                "Overgedragen door \(event.source.rawValue)",
                "Handed over by \(event.source.rawValue)")
        case .accepted: Text("Overdracht aanvaard", "Handover accepted")
        case .sentBack: Text("Overdracht teruggestuurd", "Handover sent back")
        case .assigned: Text("Regievoerder toegewezen", "Case manager assigned")
        case .interviewHeld: Text("Vertrekgesprek gevoerd", "Departure interview held")
        case .returnDecisionTaken: Text("Terugkeerbesluit genomen", "Return decision taken")
        case .departurePeriodSet: Text("Vertrektermijn bepaald", "Departure period set")
        case .departureScheduled: Text("Gedwongen vertrek gepland", "Forced departure planned")
        case .departureChecked: Text("Vertrek opnieuw getoetst", "Departure checked again")
        case .departureCancelled: Text("Vertrek geannuleerd", "Departure cancelled")
        case .departureReported: Text("Vertrek gemeld", "Departure reported")
        case .leftOurView: Text("Uit beeld", "Left our view")
        case .closedOtherwise: Text("Zaak anders afgesloten", "Case closed otherwise")
        case .reopened: Text("Zaak heropend", "Case reopened")
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
    func title(_ say: Language, _ law: Corpus, on day: LocalDate) -> String? {
        switch self {
        case .registered: say(Text("Persoon bekend geworden", "Person registered"))
        case .caseOpened, .erasureProposed: nil
        case .blockersAnswered:
            say(Text("Vragen over belemmeringen beantwoord", "Questions on blockers answered"))
        case .blockerRaised(let event):
            say(Text("Belemmering: ", "Blocker: ")) + name(event.blocker, say, law, day)
        case .blockerClosingReceived(let event):
            say(
                Text(
                    "Sluiting wacht op een tweede persoon: ", "Closing waits for a second person: ")
            )
                + name(event.blocker, say, law, day)
        case .blockerClosed(let event):
            say(Text("Belemmering gesloten: ", "Blocker closed: "))
                + name(event.blocker, say, law, day)
        case .gateSigned(let event):
            say(Text("Toets getekend: ", "Assessment signed: "))
                + law.gate(event.gate, on: day).text.words(say).name
        case .erased: say(Text("Gegevens gewist", "Data erased"))
        }
    }

    private func name(
        _ blocker: Blocker, _ say: Language, _ law: Corpus, _ day: LocalDate
    ) -> String { law.blocker(blocker, on: day).text.words(say).name }

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
                event.mark, say(event.title), day: entry.onDay, recorded: entry.recordedAt,
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
