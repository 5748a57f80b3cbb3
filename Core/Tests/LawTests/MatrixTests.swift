import Kernel
import Law
import Testing

/// One cell of the matrix as this test expects it, written down apart from the corpus.
struct ExpectedCell: Sendable, CustomTestStringConvertible {
    let rule: String
    let act: BarredAct
    let day: LocalDate
    let bars: Bool

    var testDescription: String { "\(rule) \(act) on \(day)" }

    // Columns: departurePeriod, detention, contactWithOrigin, booking, execution.
    // B bars, - does not. In doubt a cell bars.
    static let grid: [(rule: String, cells: String)] = [
        ("SUS-01", "BBBBB"),  // Lawful stay; SAF-04.
        ("SUS-02", "BBBBB"),  // Gnandi: all effects are suspended; SAF-04.
        ("SUS-03", "BBBBB"),  // Vb 7.3(1); the first two in doubt.
        ("SUS-04", "BBBBB"),  // Vb 7.3(1), APR 68; the first two in doubt.
        ("SUS-05", "BBBBB"),  // Right to remain until the IND records the exception.
        ("SUS-06", "B-BBB"),  // D3 28(3), AMMR 45(3): detention may go on.
        ("SUS-07", "BBBBB"),  // Absolute.
        ("SUS-08", "BBBBB"),  // Absolute.
        ("SUS-09", "BB-BB"),  // Vw 61(2): cooperation with the preparation.
        ("SUS-10", "BB-BB"),  // Vw 64 is about removal.
        ("SUS-11", "BB-BB"),  // Vw 64 is about removal.
        ("SUS-12", "BB-BB"),  // Vw 64 is about removal.
        ("SUS-13", "BBBBB"),  // Lawful stay; contact may put a victim in danger.
        ("SUS-14", "-BBBB"),  // The period runs by law from the decision.
        ("SUS-15", "BBBBB"),  // Kaduna: no return decision.
        ("SUS-16", "BBBBB"),  // Nothing to carry out.
        ("SUS-17", "BBBBB"),  // TQ; SAF-13: no presentation.
        ("SUS-18", "BB-BB"),  // VRIS: prepared during the sentence.
    ]

    static let all: [ExpectedCell] = [LocalDate.beforePact, .sincePact].flatMap { day in
        grid.flatMap { row in
            zip(BarredAct.allCases, row.cells).map { act, mark in
                ExpectedCell(rule: row.rule, act: act, day: day, bars: mark == "B")
            }
        }
    }

    static let ofBlockers = all.filter { Blocker(rawValue: $0.rule) != nil }
    static let ofGates = all.filter { Gate(rawValue: $0.rule) != nil }
}

@Suite struct MatrixTests {
    @Test(arguments: ExpectedCell.all)
    func `a cell is as written`(cell: ExpectedCell) throws {
        let found = try Shipped.law().cell(cell.rule, cell.act, on: cell.day)
        #expect(found.bars == cell.bars)
        #expect(found.bars || found.source != nil || found.note != nil)
        #expect(found.source != nil || !found.isVerified)
    }

    @Test func `the table has every cell in both versions`() {
        #expect(ExpectedCell.all.count == 2 * 90)
        #expect(ExpectedCell.ofBlockers.count == 2 * 75)
    }

    @Test func `a rule that nobody knows bars`() throws {
        let cell = try Shipped.law().cell("SUS-99", .booking, on: .sincePact)
        #expect(cell.bars && !cell.isVerified)
    }
}
