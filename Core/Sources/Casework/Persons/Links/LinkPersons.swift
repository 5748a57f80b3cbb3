public import Kernel
import Law

/// Links two files that are of one person. What bars in either counts for both, from this commit
/// on: planned departures that it bars are called off in the same one.
///
/// Nothing is merged, so that the link can be taken back. Files that are linked already, also by
/// way of a third, stay as they are.
public struct LinkPersons: Act {
    public static let name = "persons.link"
    public static let polarity = Polarity.neutral
    public static let safeguards = ["SAF-01", "SAF-26"]
    public static let permission = Permission(.write, on: .identity)

    public let target: Target
    public let other: Target
    public let ground: PersonLinked.Ground
    /// What shows it, in words.
    public let explanation: String

    public init(
        _ target: Target, with other: Target, _ ground: PersonLinked.Ground, explanation: String
    ) {
        (self.target, self.other) = (target, other)
        (self.ground, self.explanation) = (ground, explanation)
    }

    public var targets: [Target] { [target, other] }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let (one, two) = (try snapshot.dossier(target), try snapshot.dossier(other))
        guard one.personID != two.personID else { throw Refusal(.linkedToItself) }
        guard !one.person.isErased, !two.person.isErased else { throw Refusal(.erased) }
        guard !one.linked.contains(where: { $0.personID == two.personID }) else {
            return Decision()
        }
        guard !explanation.isEmpty else { throw Refusal(.noExplanation) }
        var decision = Decision([
            one.link(with: two, ground, explanation, setting),
            two.link(with: one, ground, explanation, setting),
        ])
        for (reached, source) in [(one, two), (two, one)] {
            let standing = Blocker.allCases.filter { source.isStanding($0) }
            decision.add(reached.stopAll(for: standing, from: setting.today, setting))
        }
        return decision
    }
}

/// Takes a link back: the files are of two people. What bars in one counts for the other no
/// longer, so it takes a person with the mandate and a reason.
public struct UnlinkPersons: Act {
    public static let name = "persons.unlink"
    public static let polarity = Polarity.burden
    public static let safeguards = ["SAF-01", "SAF-23", "SAF-26"]
    public static let permission = Permission(.write, on: .plan)

    public let target: Target
    public let other: StreamID
    public let reason: PersonUnlinked.Reason
    public let explanation: String

    public init(
        _ target: Target, from other: StreamID, _ reason: PersonUnlinked.Reason,
        explanation: String
    ) {
        (self.target, self.other) = (target, other)
        (self.reason, self.explanation) = (reason, explanation)
    }

    public var targets: [Target] { [target] }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        guard dossier.person.linked.contains(other) else { throw Refusal(.notLinked) }
        guard !explanation.isEmpty else { throw Refusal(.noExplanation) }
        let sides = [(dossier.personID, other), (other, dossier.personID)]
        return Decision(
            sides.map { side, far in
                let note = Note(explanation, about: SubjectID(side))
                return Append(
                    PersonUnlinked(far, reason, note: note), to: side, onDay: setting.today)
            })
    }
}

extension Dossier {
    fileprivate func link(
        with other: Dossier, _ ground: PersonLinked.Ground, _ explanation: String,
        _ setting: Setting
    ) -> Append {
        let note = Note(explanation, about: subject)
        return Append(
            PersonLinked(other.personID, ground, note: note), to: personID, onDay: setting.today)
    }
}

extension Refusal.Reason {
    public static let linkedToItself = Self("link.self")
    public static let notLinked = Self("link.missing")
    /// Something is known through a link: it is taken back first.
    public static let stillLinked = Self("link.standing")
}
