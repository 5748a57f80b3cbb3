import Casework
import Kernel
import Law
import Testing

/// Two files of one person: what bars in either counts for both, and there is a way back.
@Suite struct LinkTests {
    static let other = Target.vNumber(Examples.teun.vNumber)
    static let link = LinkPersons(
        Examples.target, with: other, .sameFingerprints, explanation: "One hit.")

    /// Amara's case as given, and a second file that was handed over with these answers.
    static func stage(
        _ first: Stage, answers: [Blocker: Knowledge] = Examples.answers(),
        minor: Knowledge = .no
    ) throws -> Stage {
        var stage = first
        try stage.perform(
            Examples.handover(
                Examples.teun, on: stage.today, answers: answers, minor: minor), by: Staff.police)
        return stage
    }

    static func unlink(_ stage: Stage) throws -> UnlinkPersons {
        let other = try stage.snapshot(for: [Self.other]).dossier(Self.other).personID
        return UnlinkPersons(
            Examples.target, from: other, .differentPeople, explanation: "Two people.")
    }

    static func planned(in stage: Stage) throws -> PlannedDeparture? {
        try stage.amarasCase.open?.departure
    }

    @Test func `stands on both sides in one commit, and again changes nothing`() throws {
        var stage = try Self.stage(.assigned())
        let decision = try stage.perform(Self.link)
        #expect(decision.types == ["person.linked", "person.linked"])
        #expect(Set(decision.appends.map(\.stream)).count == 2)
        #expect(stage.verdict(Self.link) == .events([]))
        let back = LinkPersons(
            Self.other, with: Examples.target, .sameDocument, explanation: "The same.")
        #expect(stage.verdict(back, by: Staff.intake) == .events([]))
        let one = try stage.snapshot(for: [Examples.target]).dossier(Examples.target)
        let two = try stage.snapshot(for: [Self.other]).dossier(Self.other)
        #expect(one.linked.map(\.personID) == [two.personID])
        #expect(two.linked.map(\.personID) == [one.personID])
    }

    @Test func `needs two files, a reason, and nobody who was erased`() throws {
        let stage = try Self.stage(.assigned())
        let itself = LinkPersons(
            Examples.target, with: .stream(try stage.amara), .sameDetails, explanation: "E.")
        #expect(stage.verdict(itself) == .refused(.linkedToItself))
        let silent = LinkPersons(
            Examples.target, with: Self.other, .sameDetails, explanation: "")
        #expect(stage.verdict(silent) == .refused(.noExplanation))
        #expect(stage.verdict(try Self.unlink(stage)) == .refused(.notLinked))
        let gone = try Self.stage(.erased())
        let act = LinkPersons(
            .stream(try gone.amara), with: Self.other, .sameDetails, explanation: "E.")
        #expect(gone.verdict(act, by: Staff.intake) == .refused(.erased))
    }

    @Test func `what stands in the other file calls a planned departure off at once`() throws {
        for answer in [Knowledge.yes, .unknown] {
            let answers = Examples.answers(except: [.courtStay: answer])
            var stage = try Self.stage(.planned(), answers: answers)
            #expect(try Self.planned(in: stage) != nil)
            let decision = try stage.perform(Self.link)
            #expect(
                decision.types == ["person.linked", "person.linked", "case.departureCancelled"])
            #expect(decision.messages.map(\.recipient) == Examples.toldOfCancelling)
            #expect(decision.messages.first?.content["rules"] == .texts(["SUS-08"]))
            #expect(try Self.planned(in: stage) == nil)
        }
        var stage = try Self.stage(.planned())
        #expect(try stage.perform(Self.link).types == ["person.linked", "person.linked"])
        #expect(try Self.planned(in: stage) != nil)
    }

    @Test func `a blocker of one file reaches the case of the other in the same commit`() throws {
        var stage = try Self.stage(.planned())
        try stage.perform(Self.link)
        let decision = try stage.perform(
            RaiseBlocker(Self.other, .courtStay, since: stage.today), by: Staff.ind)
        #expect(decision.types == ["person.blockerRaised", "case.departureCancelled"])
        #expect(decision.appends.last?.stream == (try stage.amarasCase.id))
        #expect(decision.messages.map(\.recipient) == Examples.toldOfCancelling)
        #expect(stage.citations(Examples.schedule) == ["SUS-08 open", "RET-02 suspended"])
        // The file itself is as it was.
        #expect(try stage.person.status(of: .courtStay) == .neverRaised)
    }

    @Test func `an answer of a handover reaches it too`() throws {
        var stage = try Stage.planned()
        try stage.perform(
            Examples.handover(Examples.teun, on: stage.today), by: Staff.police)
        try stage.perform(Self.link)
        try stage.perform(
            SendBackHandover(Self.other, reasons: [.incomplete], note: nil), by: Staff.intake)
        let again = Examples.handover(
            Examples.teun, on: stage.today,
            answers: Examples.answers(except: [.rule39Measure: .yes]))
        let decision = try stage.perform(again, by: Staff.police)
        #expect(decision.types.contains("case.departureCancelled"))
        #expect(try Self.planned(in: stage) == nil)
    }

    @Test func `a number that may be of both bars both and cancels once`() throws {
        // The two V-numbers are one swap apart; a third may be either.
        var stage = try Self.stage(.planned())
        try stage.perform(Self.link)
        let near = Examples.vNumber("2801147722")
        let act = RaiseBlocker(.vNumber(near), .courtStay, since: stage.today)
        let decision = try stage.decide(act, by: Staff.ind)
        let cancelled = decision.types.filter { $0 == "case.departureCancelled" }
        #expect(cancelled.count == 1)
    }

    @Test func `not knowing in the other file bars what burdens`() throws {
        let answers = Examples.answers(except: [.asylumAppeal: .unknown])
        var stage = try Self.stage(.ready(), answers: answers)
        try stage.perform(Self.link)
        #expect(stage.citations(Examples.schedule).contains("SUS-02 unknown"))
        // What relieves is taken in as ever.
        let raise = RaiseBlocker(Examples.target, .courtStay, since: stage.today)
        #expect(stage.verdict(raise) == .events([BlockerRaised.type]))
    }

    @Test func `a minor in one file is a minor in both`() throws {
        var stage = try Self.stage(.ready(), minor: .unknown)
        try stage.perform(Self.link)
        let dossier = try stage.snapshot(for: [Examples.target]).dossier(Examples.target)
        #expect(dossier.isUnaccompaniedMinor == .unknown)
        #expect(stage.citations(Examples.schedule).contains("SUS-17 missing"))
    }

    // SAF-03: an assessment from before a new wish for asylum does not cover it, in either file.
    @Test func `a new asylum wish in the other file takes the assessment back`() throws {
        var stage = try Self.stage(.ready())
        try stage.perform(Self.link)
        try stage.perform(
            RaiseBlocker(Self.other, .firstAsylumApplication, since: stage.today), by: Staff.ind)
        try stage.perform(
            CloseBlocker(
                Self.other, .firstAsylumApplication, outcome: .rejected, on: stage.today,
                document: "D"), by: Staff.ind)
        #expect(stage.citations(Examples.schedule).contains { $0.hasPrefix("SUS-14") })
        try stage.perform(Examples.signature)
        #expect(!stage.citations(Examples.schedule).contains { $0.hasPrefix("SUS-14") })
    }

    @Test func `the way back lets each file be what it was`() throws {
        let answers = Examples.answers(except: [.courtStay: .yes])
        var stage = try Self.stage(.ready(), answers: answers)
        try stage.perform(Self.link)
        #expect(stage.citations(Examples.schedule) == ["SUS-08 open", "RET-02 suspended"])
        let unlink = try Self.unlink(stage)
        let silent = UnlinkPersons(
            unlink.target, from: unlink.other, .linkedInError, explanation: "")
        #expect(stage.verdict(silent) == .refused(.noExplanation))
        #expect(
            try stage.perform(unlink).types == ["person.unlinked", "person.unlinked"])
        #expect(stage.citations(Examples.schedule).isEmpty)
        #expect(stage.verdict(unlink) == .refused(.notLinked))
        // And it can be linked again; the history keeps both.
        try stage.perform(Self.link)
        #expect(try stage.person.links.count == 2)
        #expect(stage.citations(Examples.schedule) == ["SUS-08 open", "RET-02 suspended"])
    }

    @Test func `files are linked by way of a third`() throws {
        var stage = try Self.stage(.planned())
        let third = Identity(
            vNumber: Examples.vNumber("1111111111"), familyName: "Third", givenName: "T",
            bornOn: nil)
        try stage.perform(Examples.handover(third, on: stage.today), by: Staff.police)
        try stage.perform(Self.link)
        try stage.perform(
            LinkPersons(
                Self.other, with: .vNumber(third.vNumber), .sameDocument, explanation: "E."),
            by: Staff.intake)
        let straight = LinkPersons(
            Examples.target, with: .vNumber(third.vNumber), .sameDocument, explanation: "E.")
        #expect(stage.verdict(straight) == .events([]))
        let decision = try stage.perform(
            RaiseBlocker(.vNumber(third.vNumber), .courtStay, since: stage.today), by: Staff.ind)
        #expect(decision.types == ["person.blockerRaised", "case.departureCancelled"])
        try stage.perform(try Self.unlink(stage))
        #expect(stage.citations(Examples.schedule).isEmpty)
    }

    @Test func `a link gives no right to the other file`() throws {
        var stage = try Self.stage(.assigned())
        try stage.perform(Self.link)
        try stage.perform(AcceptHandover(Self.other), by: Staff.intake)
        try stage.perform(AssignCase(Self.other, to: Staff.otherOfficer.actor), by: Staff.lead)
        let mine = Examples.interview(Self.other, on: stage.today)
        #expect(stage.verdict(mine, by: Staff.officer) == .refused(.noRight))
        #expect(stage.permits(mine, to: Staff.otherOfficer))
        let theirs = Examples.interview(on: stage.today)
        #expect(stage.verdict(theirs, by: Staff.otherOfficer) == .refused(.noRight))
        let stranger = try Self.stage(.received())
        #expect(stranger.verdict(Self.link, by: Staff.officer) == .refused(.noRight))
        #expect(stranger.permits(Self.link, to: Staff.intake))
    }

    @Test func `a closing near the departure of the other file waits for a second person`()
        throws
    {
        var stage = try Self.stage(.planned())
        try stage.perform(Self.link)
        stage.now = Examples.leavesAt.adding(hours: -2)
        try stage.perform(
            RaiseBlocker(Self.other, .courtStay, since: stage.today), by: Staff.ind)
        let close = CloseBlocker(
            Self.other, .courtStay, outcome: .lapsed, on: stage.today, document: "D")
        #expect(
            stage.verdict(close, by: Staff.lead) == .events(["person.blockerClosingReceived"]))
    }

    @Test func `nobody is erased while something is known through a link`() throws {
        var stage = try Self.stage(.departed())
        try stage.perform(Self.link)
        let target = Target.stream(try stage.amara)
        #expect(
            stage.verdict(ProposeErasure(target), by: Staff.privacy) == .refused(.stillLinked))
        try stage.perform(try Self.unlink(stage))
        try stage.perform(ProposeErasure(target), by: Staff.privacy)
        try stage.perform(Self.link)
        #expect(
            stage.verdict(ConfirmErasure(target), by: Staff.otherPrivacy)
                == .refused(.stillLinked))
    }

    @Test func `the stored form is frozen`() throws {
        let other = StreamID(high: 0, low: 9)
        let id = #""other":"00000000000000000000000000000009""#
        let frozen: [(any Event, String)] = [
            (
                PersonLinked(other, .sameDetails, note: EventsTests.note),
                "{\"ground\":\"sameDetails\",\(id)}"
            ),
            (
                PersonUnlinked(other, .linkedInError, note: EventsTests.note),
                "{\(id),\"reason\":\"linkedInError\"}"
            ),
        ]
        for (event, clear) in frozen {
            #expect(String(decoding: event.clear.bytes, as: UTF8.self) == clear)
            let read = try type(of: event).init(EventsTests.stored(EventsTests.entry(event)))
            #expect(read.clear == event.clear && read.parts == event.parts)
            _ = try PersonEvent(EventsTests.entry(event))
        }
    }
}
