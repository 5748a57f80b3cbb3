import Kernel

extension Dossier {
    /// The last answer on vulnerability and special circumstances, asked apart or in an interview;
    /// nil when nobody asked yet.
    public var circumstances: Circumstances? { returnCase.circumstances(of: person) }
}

extension ReturnCase {
    func circumstances(of person: Person) -> Circumstances? {
        let all = episodes.compactMap(\.circumstances) + [person.circumstances].compactMap { $0 }
        return all.enumerated().max {
            ($0.element.askedOn, $0.offset) < ($1.element.askedOn, $1.offset)
        }?.element
    }

    /// What the care for its person asks for: circumstances that were to be looked at again, a
    /// mandate whose last day has come. Each counts from its `since`; until then it lies ahead.
    /// An interview that asked since has looked at it again. Empty for a closed case.
    public func careDuties(of person: Person) -> [Duty] {
        guard open != nil else { return [] }
        let asked = circumstances(of: person)
        let review = person.circumstances.flatMap { set in
            set == asked
                ? Duty(
                    .reviewCircumstances, since: set.reviewOn,
                    due: .target(set.reviewOn, .circumstances)) : nil
        }
        let mandates = person.representatives.compactMap { named -> Duty? in
            guard let until = named.until, named.ended == nil, !isSucceeded(named, person) else {
                return nil
            }
            return Duty(
                .renewMandate, of: named.id.description, since: until,
                due: Norm.mandate.due(since: until))
        }
        return [review].compactMap { $0 } + mandates
    }

    // Another one of the same kind acts on the day after.
    private func isSucceeded(_ named: Representative, _ person: Person) -> Bool {
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
