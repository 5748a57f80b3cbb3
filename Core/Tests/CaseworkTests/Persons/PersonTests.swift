import Casework
import Kernel
import Law
import Testing

@Suite struct PersonTests {
    static let before = Examples.day(2024, 1, 8)
    static let today = Examples.day(2024, 3, 4)

    // What was known, what a partner answers, what is known then.
    static let merges: [(BlockerStatus, Knowledge, BlockerStatus)] = [
        (.unknown, .no, .neverRaised), (.unknown, .unknown, .unknown),
        (.unknown, .yes, .open(since: today)),
        (.neverRaised, .no, .neverRaised), (.neverRaised, .unknown, .unknown),
        (.neverRaised, .yes, .open(since: today)),
        (.open(since: before), .no, .open(since: before)),
        (.open(since: before), .unknown, .open(since: before)),
        (.open(since: before), .yes, .open(since: before)),
        (.closing(.lapsed, since: before), .no, .closing(.lapsed, since: before)),
        (.closing(.lapsed, since: before), .unknown, .closing(.lapsed, since: before)),
        (.closing(.lapsed, since: before), .yes, .closing(.lapsed, since: before)),
        (.closed(.lapsed, on: before), .no, .closed(.lapsed, on: before)),
        (.closed(.lapsed, on: before), .unknown, .unknown),
        (.closed(.lapsed, on: before), .yes, .open(since: today)),
    ]

    @Test(arguments: merges)
    func `an answer never hides what stands`(
        known: BlockerStatus, answer: Knowledge, expected: BlockerStatus
    ) throws {
        var stage = try Stage.received()
        let person = try stage.amara
        let blocker = Blocker.courtStay
        switch known {
        case .unknown:
            try stage.record(
                BlockersAnswered(answers: [blocker: .unknown], isUnaccompaniedMinor: .no),
                to: person, on: Self.before)
        case .neverRaised: break
        case .open: try stage.record(BlockerRaised(blocker), to: person, on: Self.before)
        case .closing(let outcome, _):
            try stage.record(
                BlockerClosingReceived(blocker, outcome: outcome, note: nil), to: person,
                on: Self.before)
        case .closed(let outcome, _):
            try stage.record(
                BlockerClosed(blocker, outcome: outcome, note: nil), to: person, on: Self.before)
        }
        #expect(try stage.person.status(of: blocker) == known)
        try stage.record(
            BlockersAnswered(answers: [blocker: answer], isUnaccompaniedMinor: .no), to: person,
            on: Self.today)
        #expect(try stage.person.status(of: blocker) == expected)
    }

    @Test func `what nobody answered for is unknown`() {
        let person = Person(StreamID(high: 0, low: 1))
        #expect(Blocker.allCases.allSatisfy { person.status(of: $0) == .unknown })
        #expect(person.isUnaccompaniedMinor == .unknown)
    }

    @Test func `a blocker that is left out of the answers stays as it was`() throws {
        var stage = try Stage.received()
        try stage.record(
            BlockersAnswered(answers: [:], isUnaccompaniedMinor: .no), to: try stage.amara,
            on: stage.today)
        #expect(try stage.person.status(of: .courtStay) == .neverRaised)
    }
}
