import Casework
import Kernel
import Testing

/// Who answers outside office hours, and what they may see while they do.
@Suite struct WatchTests {
    static let officer = StreamID(high: 22, low: 1)
    static let analyst = StreamID(high: 22, low: 2)
    // A Monday.
    static let day = Examples.handedOver

    private static func staffed(hour: Int = 9) throws -> Stage {
        var stage = try Stage.assigned()
        for (account, role) in [(officer, Role.returnCaseManager), (analyst, .analyst)] {
            try stage.perform(
                OpenAccount(account, role: role, name: "N."), by: DeputyTests.administrator)
        }
        stage.now = Instant(stage.today, hour: hour)
        return stage
    }

    @Test func `a night ends at eight the next morning, also when the clock changes`() {
        let sunday = LocalDate(2024, 3, 30)
        let night = sunday.map { Watch(.night, of: $0) }
        #expect(night?.startsAt.description == "2024-03-30T17:00:00Z")
        #expect(night?.endsAt.description == "2024-03-31T06:00:00Z")
        #expect(Watch(.day, of: Self.day).endsAt == Watch(.night, of: Self.day).startsAt)
    }

    @Test func `the roster of the month keeps who answers`() throws {
        var stage = try Self.staffed()
        let night = Watch(.night, of: stage.today)
        let decision = try stage.perform(SetWatch(night, to: Self.officer), by: Staff.lead)
        #expect(decision.types == ["roster.watchSet"])
        #expect(decision.appends.map(\.stream) == [Roster.id(of: stage.today)])
        #expect(try stage.decide(SetWatch(night, to: Self.officer), by: Staff.lead).types == [])
        #expect(
            stage.verdict(SetWatch(night, to: nil), by: Staff.lead)
                == .events(["roster.watchCleared"]))
    }

    @Test(arguments: [analyst, StreamID(high: 22, low: 9)])
    func `only our own people with cases`(account: StreamID) throws {
        let stage = try Self.staffed()
        let act = SetWatch(Watch(.night, of: stage.today), to: account)
        #expect(stage.verdict(act, by: Staff.lead) == .refused(.noWatchOfficer))
    }

    @Test func `a watch that is over cannot be filled, one that runs can`() throws {
        let stage = try Self.staffed(hour: 18)
        let act = SetWatch(Watch(.day, of: stage.today), to: Self.officer)
        #expect(stage.verdict(act, by: Staff.lead) == .refused(.inThePast))
        var before = stage
        before.now = Instant(microseconds: stage.now.microseconds - 1)
        #expect(before.verdict(act, by: Staff.lead) == .events(["roster.watchSet"]))
    }

    @Test func `whoever is on a watch may act on any case`() throws {
        let stage = try Stage.assigned()
        let watching = Access(
            actor: Staff.otherOfficer.actor, role: .returnCaseManager, purpose: .dutyDesk,
            isOnWatch: true)
        #expect(stage.permits(Examples.interview(), to: watching))
        #expect(!stage.permits(Examples.interview(), to: Staff.otherOfficer))
    }

    @Test func `a note is of today and is kept`() throws {
        var stage = try Self.staffed()
        let note = LeaveHandOverNote("De rechter belt.", on: stage.today)
        let yesterday = LeaveHandOverNote("Te laat.", on: stage.today.adding(days: -1))
        #expect(stage.verdict(yesterday) == .refused(.notToday))
        try stage.perform(note)
        let roster = try #require(stage.all(Roster.self).first?.1)
        #expect(roster.notes.map(\.text) == ["De rechter belt."])
        let closed = try stage.withoutKeys(of: [SubjectID(roster.id)])
        #expect(closed.all(Roster.self).first?.1.notes.map(\.text) == [nil])
    }

    @Test func `the stored form is frozen`() throws {
        let watch = Watch(.night, of: LocalDate(dayNumber: 19_900))
        let set = WatchSet(watch, officer: Self.officer)
        let clear = { (event: any Event) in String(decoding: event.clear.bytes, as: UTF8.self) }
        let stored = #""watch":{"day":19900,"part":"night"}"#
        #expect(clear(set) == "{\"officer\":\"00000000000000160000000000000001\",\(stored)}")
        #expect(clear(WatchCleared(watch)) == "{\(stored)}")
        #expect(try WatchSet(EventsTests.stored(EventsTests.entry(set))).watch == watch)
    }
}
