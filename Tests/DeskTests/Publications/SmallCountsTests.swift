import Composition
import Kernel
import Ledger
import Publication
import Sealing
import Steering
import Testing

/// Counts off the tens and cells of nought to six: rounded, hidden, and not to be worked out.
@Suite struct SmallCountsTests {
    static let january = LocalDate(dayNumber: 19_723)  // 2024-01-01
    static let february = january.adding(months: 1)

    static let inflow: [(InflowSource, Int)] = [(.ind, 23), (.police, 6), (.kmar, 3)]
    static let exits: [(Closure.Manner, Int)] = [
        (.independent, 16), (.forced, 4), (.transfer, 5), (.withoutSupervision, 12), (.other, 1),
    ]

    /// What January may be shown as: 0, 1, 3 and 4 are hidden, 5 and 6 are ten; the transfers are
    /// hidden with the forced returns beside them, and all closures with the one other end.
    static let shown: [(MonthlyLine, Int?)] = [
        (.ind, 20), (.police, 10), (.kmar, nil), (.otherChannel, nil), (.inflow, 30),
        (.independent, 20), (.forcedReturn, nil), (.transfer, nil), (.forced, 10),
        (.demonstrable, 30), (.withoutSupervision, 10), (.departures, 40), (.other, nil),
        (.closures, nil),
    ]

    private func january() async throws -> Episodes {
        let episodes = try await Episodes(on: Self.february.adding(days: 3))
        for (source, count) in Self.inflow {
            for index in 0..<count {
                _ = try await episodes.comeIn(source, on: Self.january.adding(days: index))
            }
        }
        for (manner, count) in Self.exits {
            for index in 0..<count {
                try await episodes.end(
                    manner, on: Self.january.adding(days: index),
                    cameIn: Self.january.adding(days: -20))
            }
        }
        return episodes
    }

    @Test func `rounds to tens, hides what is small and what would tell it`() async throws {
        let episodes = try await january()
        let document = try await episodes.publish(Self.january)
        for (line, value) in Self.shown {
            #expect(document.cell(line, in: Self.january)?.value == value, "\(line)")
            #expect(document.cell(line, in: nil)?.value == value, "\(line), the year so far")
        }
        #expect(document.share(Figure(.k1, .departures)) == Share(30, of: 40))
        #expect(document.share(Figure(.k1, .allClosures)) == nil)
        try await episodes.close()
    }

    @Test func `a late report restates January in February, and says so`() async throws {
        let episodes = try await january()
        _ = try await episodes.publish(Self.january)
        episodes.clock.set(Instant(Self.february.adding(months: 1), hour: 9))
        for index in 0..<4 {
            try await episodes.end(
                .withoutSupervision, on: Self.january.adding(days: index),
                cameIn: Self.january.adding(days: -20))
        }
        await #expect(throws: Refusal(.restatementUnexplained)) {
            _ = try await episodes.publish(Self.february)
        }
        let document = try await episodes.publish(Self.february, why: .lateReports)
        let told = document.restated.map { "\($0.now.line) \($0.then ?? 0) \($0.now.value ?? 0)" }
        #expect(told == ["withoutSupervision 10 20"])
        #expect(document.why == .lateReports)
        #expect(document.restated.allSatisfy { $0.now.month == Self.january })
        #expect(document.restated.first?.saidIn.frozenOn == Self.february.adding(days: 3))
        try await episodes.close()
    }

    @Test func `anybody can check the signature, and no other bytes pass`() async throws {
        let episodes = try await january()
        let document = try await episodes.publish(Self.january)
        let keyring = episodes.office.keyring
        let signed = try SignedPublication(document.fields, by: keyring)
        let read = try SignedPublication(json: signed.json)
        #expect(read == signed && read.holds(under: keyring.publicKey))
        #expect(try PublicationDocument(read.document) == document)
        #expect(!read.holds(under: Array(repeating: 7, count: 32)))
        let text = String(decoding: signed.json, as: UTF8.self)
        let forged = text.replacing("\"value\":40", with: "\"value\":50")
        #expect(forged != text)
        let other = try SignedPublication(json: Array(forged.utf8))
        #expect(!other.holds(under: keyring.publicKey))
        #expect(throws: Malformed.self) { try SignedPublication(json: Array("{}".utf8)) }
        try await episodes.close()
    }
}
