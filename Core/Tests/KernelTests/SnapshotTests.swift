import Kernel
import Testing

@Suite struct SnapshotTests {
    struct Count: Folded, Equatable {
        static let kind = "count"
        let id: StreamID
        var seen = 0

        init(_ id: StreamID) { self.id = id }
        var companions: [StreamID] { [] }
        mutating func absorb(_ entry: Entry) throws(Malformed) { seen += 1 }
    }

    struct Other: Folded {
        static let kind = "other"
        init(_ id: StreamID) {}
        var companions: [StreamID] { [] }
        mutating func absorb(_ entry: Entry) throws(Malformed) {}
    }

    static let ids = (1...3).map { StreamID(high: 0, low: UInt64($0)) }
    static let snapshot = Snapshot(streams: [
        ids[2]: .init(version: 0, state: Count(ids[2])),
        ids[0]: .init(version: 4, state: Count(ids[0])),
        ids[1]: .init(version: 0, state: Other(ids[1])),
    ])

    @Test func `gives a state as its own kind only`() {
        #expect(Self.snapshot.state(Self.ids[0], as: Count.self) == Count(Self.ids[0]))
        #expect(Self.snapshot.state(Self.ids[1], as: Count.self) == nil)
        #expect(Self.snapshot.state(StreamID(high: 9, low: 9), as: Count.self) == nil)
    }

    @Test func `lists one kind in the order of ids`() {
        #expect(Self.snapshot.all(Count.self).map(\.0) == [Self.ids[0], Self.ids[2]])
    }

    @Test func `nobody is related unless the kind says so`() {
        let access = Access(
            actor: ActorID(high: 1, low: 1), role: .teamLead, purpose: .returnProcess)
        #expect(Count(Self.ids[0]).relation(of: access) == Relation.none)
    }

    static func entry(_ parts: [Part]) -> Entry {
        Entry(
            position: 0, stream: ids[0], version: 0, type: "count.counted", schema: 1,
            onDay: LocalDate(dayNumber: 0), recordedAt: Instant(microseconds: 0),
            access: Access(
                actor: ActorID(high: 1, low: 1), role: .robot, purpose: .returnProcess),
            command: CommandID(high: 1, low: 1), clear: [:], parts: parts)
    }

    @Test func `an entry gives the first opened part of a class`() {
        let subject = SubjectID(ids: 1)
        let entry = Self.entry([
            Part(.text, of: subject, nil), Part(.health, of: subject, ["a": .number(1)]),
            Part(.text, of: subject, ["a": .number(2)]), Part(.text, of: subject, [:]),
        ])
        #expect(entry.part(.text) == ["a": .number(2)])
        #expect(entry.part(.health) == ["a": .number(1)])
        #expect(entry.part(.asylum) == nil)
        #expect(Self.entry([Part(.text, of: subject, nil)]).part(.text) == nil)
    }
}

extension SubjectID {
    fileprivate init(ids low: UInt64) { self.init(high: 0, low: low) }
}
