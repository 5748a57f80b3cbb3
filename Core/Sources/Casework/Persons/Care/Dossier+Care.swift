import Kernel

extension Dossier {
    /// The last answer on vulnerability and special circumstances, asked apart or in an interview;
    /// nil when nobody asked yet.
    public var circumstances: Circumstances? {
        let inInterviews = returnCase.episodes.compactMap(\.circumstances)
        let all = inInterviews + [person.circumstances].compactMap { $0 }
        return all.enumerated().max {
            ($0.element.askedOn, $0.offset) < ($1.element.askedOn, $1.offset)
        }?.element
    }

    /// What the care for its person asks for: circumstances to be looked at again, a mandate whose
    /// last day has come. Each counts from its `since`; until then it lies ahead. Empty for a
    /// closed case.
    public var careDuties: [Duty] {
        guard returnCase.open != nil else { return [] }
        let review = circumstances.map {
            Duty(
                .reviewCircumstances, since: $0.reviewOn,
                due: .target($0.reviewOn, .circumstances))
        }
        let mandates = person.representatives.compactMap { named -> Duty? in
            guard let until = named.until, named.ended == nil, !isSucceeded(named) else {
                return nil
            }
            return Duty(
                .renewMandate, of: named.id.description, since: until,
                due: Norm.mandate.due(since: until))
        }
        return [review].compactMap { $0 } + mandates
    }

    // Another one of the same kind acts on the day after.
    private func isSucceeded(_ named: Representative) -> Bool {
        guard let until = named.until else { return false }
        return person.representatives(on: until.adding(days: 1)).contains {
            $0.role == named.role
        }
    }
}

extension Episode {
    // Each interview asks it; a report that comes in late does not hide a later answer.
    mutating func noteCircumstances(of held: InterviewHeld, on day: LocalDate, by actor: ActorID) {
        guard circumstances.map({ $0.askedOn <= day }) ?? true else { return }
        let reply: Circumstances.Reply =
            held.notAsked[.vulnerability].map { .notAsked($0) }
            ?? .told(held.answers?[.vulnerability])
        circumstances = Circumstances(
            askedOn: day, reply: reply, reviewOn: day.adding(days: Norm.askAgain.days), by: actor)
    }
}

extension Norm {
    /// On the day that was set when somebody asked.
    public static let circumstances = Self("person.circumstances", days: 0, source: .plan)
    /// From an interview in which circumstances were asked to the day on which they are asked
    /// again, where no other day was set.
    public static let askAgain = Self("person.askAgain", days: 90, source: .assumed)
    /// From the last day of a mandate to knowing who acts now.
    public static let mandate = Self("person.mandate", days: 7, source: .assumed)
}
