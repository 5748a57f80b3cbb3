import Casework
import Kernel
import Law
import Testing

@Suite struct ErasureTests {
    static let propose = ProposeErasure(Examples.target)
    static let confirm = ConfirmErasure(Examples.target)

    @Test func `two people erase, one cannot`() throws {
        var stage = try Stage.departed()
        #expect(stage.verdict(Self.confirm, by: Staff.privacy) == .refused(.notProposed))
        #expect(
            try stage.perform(Self.propose, by: Staff.privacy).types == ["person.erasureProposed"])
        #expect(stage.verdict(Self.confirm, by: Staff.privacy) == .refused(.samePerson))
        let decision = try stage.perform(Self.confirm, by: Staff.otherPrivacy)
        #expect(decision.types == ["person.erased"])
        #expect(decision.appends.first?.releases.map(\.kind) == ["v-number"])
        let event = try #require(decision.appends.first?.event as? PersonErased)
        #expect(event.requestedBy == Staff.privacy.actor)
        #expect(event.confirmedBy == Staff.otherPrivacy.actor)
        #expect(try stage.person.isErased)
        #expect(try stage.person.identity == nil)
    }

    @Test func `a running case is not erased`() throws {
        var stage = try Stage.departed()
        try stage.perform(Self.propose, by: Staff.privacy)
        try stage.perform(ReopenCase(Examples.target, .reappeared))
        #expect(stage.verdict(Self.propose, by: Staff.privacy) == .refused(.caseOpen))
        #expect(stage.verdict(Self.confirm, by: Staff.otherPrivacy) == .refused(.caseOpen))
    }

    @Test func `nobody is erased twice`() throws {
        let stage = try Stage.erased()
        let target = Target.stream(try stage.amara)
        #expect(stage.verdict(ProposeErasure(target), by: Staff.privacy) == .events([]))
        #expect(stage.verdict(ConfirmErasure(target), by: Staff.privacy) == .events([]))
        #expect(stage.verdict(ConfirmErasure(target), by: Staff.otherPrivacy) == .events([]))
    }

    @Test func `what remains tells nothing and still counts`() throws {
        let (before, after) = (try Stage.departed(), try Stage.erased())
        #expect(try after.person.identity == nil)
        #expect(try after.amarasCase.number == nil)
        #expect(try after.amarasCase.episodes == before.amarasCase.episodes)
        #expect(try after.person.blockers == before.person.blockers)
        #expect(try after.person.gates.map(\.note) == [nil])
    }

    // The door refuses every burden for an erased person by the polarity that an act declares.
    @Test func `the same number is a new person after erasure`() throws {
        let stage = try Stage.erased()
        let types = try stage.decide(Examples.handover(on: stage.today), by: Staff.police).types
        #expect(types.first == "person.registered")
    }
}
