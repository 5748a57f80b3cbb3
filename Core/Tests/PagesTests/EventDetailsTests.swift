import Casework
import Kernel
import Law
import Testing

@testable import Pages

/// What the timeline folds out, and for whom.
@Suite struct EventDetailsTests {
    static let author = ActorID(high: 1, low: 1)
    static let other = ActorID(high: 1, low: 2)

    static let interview: InterviewEvent = {
        var replies: [InterviewQuestion: InterviewReply] = [:]
        for question in InterviewQuestion.allCases {
            replies[question] = .answered("words of \(question.rawValue)")
        }
        replies[.family] = .notAsked(.declined)
        return .held(
            InterviewHeld(about: SubjectID(high: 0, low: 1), replies: replies, hasInterpreter: true)
        )
    }()

    private func values(_ role: Role, _ actor: ActorID) -> [InterviewQuestion: String] {
        let access = Access(actor: actor, role: role, purpose: .returnProcess)
        let facts = Self.interview.details(for: Reader(access, .en), by: Self.author)
        return Dictionary(uniqueKeysWithValues: zip(InterviewQuestion.allCases, facts.map(\.value)))
    }

    @Test func `who wrote it reads all of it`() {
        let read = values(.returnCaseManager, Self.author)
        #expect(read[.health] == "words of health")
        #expect(read[.fearOfReturn] == "words of fearOfReturn")
        #expect(read[.family] == "Not asked: The person declined to answer")
    }

    @Test(arguments: [Role.returnCaseManager, .teamLead, .enforcementOfficer, .monitor])
    func `health and fear of return stay shielded from others`(role: Role) {
        let read = values(role, Self.other)
        #expect(read[.willingness] == "words of willingness")
        for question in [InterviewQuestion.health, .vulnerability, .fearOfReturn] {
            #expect(read[question] == "Shielded from your role")
        }
    }

    /// Whose words a case manager reads who did not write them.
    static let plainly: Set<Blocker> = [
        .transferAppeal, .rule39Measure, .courtStay, .objectionOrApplication, .temporaryProtection,
    ]

    @Test(arguments: Blocker.allCases)
    func `words on a blocker are read like its block`(blocker: Blocker) {
        let note = Note("secret words", about: SubjectID(high: 0, low: 1))
        let events: [PersonEvent] = [
            .blockade(.raised(BlockerRaised(blocker, note: note))),
            .blockade(.closed(BlockerClosed(blocker, outcome: .rejected, note: note))),
            .blockade(
                .closingReceived(
                    BlockerClosingReceived(blocker, outcome: .rejected, note: note))),
        ]
        for event in events {
            #expect(shows(event, to: Self.other) == Self.plainly.contains(blocker))
            #expect(shows(event, to: Self.author))
        }
    }

    @Test func `an assessment of the danger on return stays shielded`() throws {
        let country = try #require(CountryCode("5022"))
        for gate in [Gate.nonRefoulement, .adequateReception] {
            let event = PersonEvent.blockade(
                .gateSigned(
                    GateSigned(
                        gate, destination: country, until: LocalDate(dayNumber: 20_000),
                        note: Note("secret words", about: SubjectID(high: 0, low: 1)))))
            #expect(shows(event, to: Self.other) == (gate == .adequateReception))
        }
    }

    private func shows(_ event: PersonEvent, to actor: ActorID) -> Bool {
        let access = Access(actor: actor, role: .returnCaseManager, purpose: .returnProcess)
        return event.details(for: Reader(access, .en), by: Self.author)
            .contains { $0.value == "secret words" }
    }

    @Test func `who may not read the plan reads no word of it`() {
        for value in values(.analyst, Self.other).values {
            #expect(!value.hasPrefix("words"))
        }
    }
}
