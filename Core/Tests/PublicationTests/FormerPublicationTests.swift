import Casework
import Kernel
import Publication
import Testing

/// What releases before stored: the year so far and no months (schema 1).
@Suite struct FormerPublicationTests {
    static let clear: Fields = [
        "month": .number(19_723), "asOf": .number(19_760),
        "figures": .object([
            "inflow": .object([
                "cells": .list([
                    .object(["code": .text("IND"), "value": .number(10)]),
                    .object(["code": .text("NP")]), .object(["code": .text("KMar")]),
                    .object(["code": .text("Overige")]),
                ]),
                "total": .number(20),
            ]),
            "exits": .object([
                "cells": .list([
                    .object(["code": .text("forced"), "value": .number(40)]),
                    .object(["code": .text("transfer")]),
                ])
            ]),
        ]),
    ]

    static func entry(_ clear: Fields, schema: Int = 1, version: Int = 0) -> Entry {
        Entry(
            position: 0, stream: MonthlyPublication.id(of: LocalDate(dayNumber: 19_723)),
            version: version, type: PublicationFrozen.type, schema: schema,
            onDay: LocalDate(dayNumber: 19_761), recordedAt: Instant(microseconds: 0),
            access: .publicReader, command: CommandID(high: 0, low: 1), clear: clear, parts: [])
    }

    @Test func `is read as the year so far`() throws {
        var publication = MonthlyPublication(Self.entry(Self.clear).stream)
        try publication.absorb(Self.entry(Self.clear))
        try publication.absorb(Self.entry(Self.clear, version: 1))
        #expect(publication.versions.map(\.version) == [1, 2])
        let document = try #require(publication.latest)
        #expect(document.months.isEmpty && document.restated.isEmpty)
        #expect(document.cell(.ind, in: nil)?.value == 10)
        #expect(document.cell(.police, in: nil) == FrozenCell(.police, in: nil, nil))
        #expect(document.cell(.inflow, in: nil)?.value == 20)
        #expect(document.cell(.forcedReturn, in: nil)?.value == 40)
        #expect(document.cell(.forced, in: nil) == nil)
        #expect(document.cell(.closures, in: nil) == FrozenCell(.closures, in: nil, nil))
        #expect(document.frozenOn == LocalDate(dayNumber: 19_761))
    }

    @Test func `a code of no form is not guessed at`() {
        var foreign = Self.clear
        foreign["figures"] = .object([
            "inflow": .object(["cells": .list([.object(["code": .text("X")])])])
        ])
        #expect(throws: Malformed.self) { try PublicationFrozen(Self.entry(foreign)) }
        #expect(throws: Malformed.self) { try PublicationFrozen(Self.entry(Self.clear, schema: 2)) }
    }
}
