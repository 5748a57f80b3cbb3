import Kernel
import Law
import Testing

@Suite struct ReceiptFieldsTests {
    private static func receipt() throws -> Receipt {
        var clock = Clock("T-PAUSE", from: try #require(LocalDate(2026, 3, 2)))
        clock.suspensions = [try #require(ClosedRange<LocalDate>("2026-03-10..2026-03-14"))]
        clock.lengthenings = [try #require(Clock.Lengthening("T-MORE"))]
        return try #require(try TestLaw.law().receipts(of: clock).first)
    }

    @Test func `is given out with days as people write them`() throws {
        let published = try Self.receipt().published
        #expect(try published.text("start") == "2026-03-02")
        #expect(try published.text("ends") == "2026-05-18")
        #expect(try published.text("version") == "2020-01-01")
        #expect(published["endsAt"] == nil)
        let steps = try published.list("steps").map { step throws in
            guard case .object(let step) = step else { throw Malformed("steps") }
            return [try step.text("what"), try step.text("from"), try step.text("to")]
        }
        #expect(
            steps == [
                ["counts", "2026-03-02", "2026-04-13"], ["adds", "2026-04-13", "2026-05-11"],
                ["pauses", "2026-05-11", "2026-05-16"], ["saturday", "2026-05-16", "2026-05-17"],
                ["sunday", "2026-05-17", "2026-05-18"],
            ])
    }

    @Test func `a damaged receipt is not read`() throws {
        let whole = try Self.receipt().fields
        // The start stands among the inputs, the verdict follows from the doubts.
        for name in whole.names where !["start", "verified"].contains(name) {
            var damaged = whole
            damaged[name] = nil
            #expect(throws: Malformed.self, "\(name)") { try Receipt(damaged) }
        }
    }

    @Test func `another engine does not pass for this one`() throws {
        var other = try Self.receipt().fields
        other["engine"] = .number(Receipt.engine + 1)
        #expect(throws: Malformed.self) { try Receipt(other) }
    }

    @Test func `names the holidays on its way`() throws {
        let day = try #require(LocalDate(2026, 2, 20))
        let receipt = try TestLaw.law().receipts(of: Clock("T-GENERAL", from: day))[0]
        #expect(receipt.holidays.map(\.name) == [.goodFriday, .easterMonday])
        #expect(receipt.lastDay.description == "2026-04-07")
    }
}
