import Publication
import Testing

@Suite struct DisclosureTests {
    static let counts: [(Int, Int?)] = [
        (0, nil), (1, nil), (4, nil), (5, 10), (9, 10), (10, 10), (14, 10), (15, 20), (24, 20),
        (25, 30), (8_614, 8_610), (8_615, 8_620),
    ]

    @Test(arguments: counts)
    func `rounds to tens and hides what is below five`(count: Int, shown: Int?) {
        #expect(Disclosure.shown(count) == shown)
    }

    static let tables: [([Int], [Int?], Int?)] = [
        ([100, 50, 20], [100, 50, 20], 170),
        ([14, 14, 14], [10, 10, 10], 40),  // the total is rounded by itself
        ([100, 4, 20], [100, nil, nil], 120),  // the smallest other is hidden too
        ([20, 4, 20], [nil, nil, 20], 40),  // the first of equals
        ([20, 4, 3], [20, nil, nil], 30),  // two are hidden already
        ([4, 5], [nil, nil], 10),
        ([3, 1], [nil, nil], nil),  // the total hides as well
        ([4], [nil], nil), ([5], [10], 10), ([], [], nil),
    ]

    @Test(arguments: tables)
    func `a table tells nothing about a hidden cell`(
        counts: [Int], cells: [Int?], total: Int?
    ) {
        let table = Disclosure.table(counts.enumerated().map { ("\($0.offset)", $0.element) })
        #expect(table.cells.map(\.value) == cells)
        #expect(table.total == total)
    }

    @Test func `never one hidden cell beside a shown total`() {
        let values = [0, 1, 4, 5, 6, 14, 15, 1_000]
        for first in values {
            for second in values {
                for third in values {
                    let counts = [first, second, third]
                    let table = Disclosure.table(counts.map { ("", $0) })
                    let hidden = table.cells.count { $0.value == nil }
                    #expect(hidden != 1 || table.total == nil, "\(counts)")
                    #expect(hidden >= counts.count { $0 < 5 }, "\(counts)")
                    #expect(table.cells.allSatisfy { ($0.value ?? 0).isMultiple(of: 10) })
                }
            }
        }
    }
}
