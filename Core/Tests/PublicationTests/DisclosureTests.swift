import Testing

@testable import Publication

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

    /// Cells with their total, as they may be shown.
    static func table(_ counts: [Int]) -> (cells: [Int?], total: Int?) {
        let all = counts + [counts.reduce(0, +)]
        let hidden = Disclosure.hidden(
            all, sums: [.init(counts.count, of: Array(counts.indices))])
        let shown = all.enumerated().map {
            hidden.contains($0.offset) ? nil : Disclosure.shown($0.element)
        }
        return (Array(shown.dropLast()), shown[counts.count])
    }

    @Test(arguments: tables)
    func `a table tells nothing about a hidden cell`(
        counts: [Int], cells: [Int?], total: Int?
    ) {
        let table = Self.table(counts)
        #expect(table.cells == cells)
        #expect(table.total == total)
    }

    @Test func `never one hidden cell beside a shown total`() {
        let values = [0, 1, 4, 5, 6, 14, 15, 1_000]
        for first in values {
            for second in values {
                for third in values {
                    let counts = [first, second, third]
                    let table = Self.table(counts)
                    let hidden = table.cells.count { $0 == nil }
                    #expect(hidden != 1 || table.total == nil, "\(counts)")
                    #expect(hidden >= counts.count { $0 < 5 }, "\(counts)")
                    #expect(table.cells.allSatisfy { ($0 ?? 0).isMultiple(of: 10) })
                }
            }
        }
    }

    /// Two rows of three with all their sums, the grand total last.
    static func grid(_ cells: [Int]) -> (counts: [Int], sums: [Disclosure.Sum]) {
        let rows = [cells[0] + cells[1] + cells[2], cells[3] + cells[4] + cells[5]]
        let columns = (0..<3).map { cells[$0] + cells[$0 + 3] }
        let sums =
            [Disclosure.Sum(6, of: [0, 1, 2]), .init(7, of: [3, 4, 5]), .init(11, of: [6, 7])]
            + (0..<3).map { .init(8 + $0, of: [$0, $0 + 3]) } + [.init(11, of: [8, 9, 10])]
        return (cells + rows + columns + [rows[0] + rows[1]], sums)
    }

    static let grids: [[Int]] = [
        [3, 100, 200, 100, 100, 100], [3, 100, 200, 100, 100, 4], [0, 0, 0, 6, 6, 6],
        [6, 0, 5, 1, 4, 2], [4, 4, 4, 4, 4, 4], [1, 20, 30, 40, 2, 60], [0, 9, 9, 9, 9, 9],
    ]

    /// Tries every other count within two of the real one: what is hidden must fit another.
    @Test(arguments: grids) func `whatever is hidden could have been otherwise`(cells: [Int]) {
        let (counts, sums) = Self.grid(cells)
        let hidden = Disclosure.hidden(counts, sums: sums)
        #expect(Set(counts.indices.filter { counts[$0] < 5 }).isSubset(of: hidden))
        var seen = [Set<Int>](repeating: [], count: counts.count)
        for code in 0..<15_625 {
            var rest = code
            let other = cells.map { cell -> Int in
                defer { rest /= 5 }
                return cell + rest % 5 - 2
            }
            let all = Self.grid(other).counts
            guard counts.indices.allSatisfy({ hidden.contains($0) || all[$0] == counts[$0] })
            else { continue }
            for place in hidden { seen[place].insert(all[place]) }
        }
        for place in hidden { #expect(seen[place].count > 1, "\(cells): place \(place)") }
    }

    // SAF-30: a small count that alone is left out can be computed from the sums beside it.
    @Test func `small counts alone left out are given away, hidden ones are not`() {
        let (counts, sums) = Self.grid([3, 100, 200, 100, 100, 100])
        let small = Set(counts.indices.filter { counts[$0] < 5 })
        #expect(Elimination(sums, unknown: small).solved.keys.sorted() == [0])
        let hidden = Disclosure.hidden(counts, sums: sums)
        #expect(Elimination(sums, unknown: hidden).solved.isEmpty)
    }

    /// Two blocks of four hidden cells, and one between them: every row and every column has two
    /// hidden cells or more, and yet rows and columns together give the one between away.
    @Test func `finds what several sums together give away`() {
        let small: Set = [0, 1, 4, 5, 10, 11, 14, 15, 2]
        let cells = (0..<16).map { small.contains($0) ? 1 : 50 }
        let rows = (0..<4).map { row in (0..<4).map { row * 4 + $0 } }
        let columns = (0..<4).map { column in (0..<4).map { $0 * 4 + column } }
        let sums = (rows + columns).enumerated().map {
            Disclosure.Sum(16 + $0.offset, of: $0.element)
        }
        let counts = cells + sums.map { sum in sum.parts.reduce(0) { $0 + cells[$1] } }
        #expect(sums.allSatisfy { $0.parts.count(where: small.contains) != 1 })
        let solved = Elimination(sums, unknown: small).solved
        #expect(solved.mapValues(\.count) == [2: 4])
        let hidden = Disclosure.hidden(counts, sums: sums)
        #expect(hidden.isSuperset(of: small) && hidden.count > small.count)
        #expect(Elimination(sums, unknown: hidden).solved.isEmpty)
    }
}
