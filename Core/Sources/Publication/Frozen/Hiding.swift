/// Counts of which some are hidden, and what their sums give away.
struct Hiding {
    private let counts: [Int]
    private let sums: [Disclosure.Sum]
    /// By place, the sums in which it stands.
    private let sumsOf: [[Int]]
    private let said: Set<Int>
    private(set) var hidden: Set<Int>

    init(_ counts: [Int], _ sums: [Disclosure.Sum], said: Set<Int>) {
        // The sum of nothing is known to be nothing.
        let sums = sums.filter { !$0.parts.isEmpty }
        (self.counts, self.sums, self.said) = (counts, sums, said)
        var sumsOf = [[Int]](repeating: [], count: counts.count)
        for (index, sum) in sums.enumerated() {
            for place in sum.members { sumsOf[place].append(index) }
        }
        self.sumsOf = sumsOf
        hidden = Set(counts.indices.filter { counts[$0] < Disclosure.threshold })
    }

    /// The sums that give a hidden place away: one in which nothing else is hidden, or else several
    /// that together leave one unknown.
    var leak: [Int]? {
        for (index, sum) in sums.enumerated() where sum.members.count(where: hidden.contains) == 1 {
            return [index]
        }
        return Elimination(sums, unknown: hidden).solved.min { $0.key < $1.key }?.value
    }

    /// Hides one more count of these sums: one that nobody has read yet, then the one that exposes
    /// least, then one that is no total, then the smallest, then the first.
    mutating func close(_ leak: [Int]) {
        let shown = leak.flatMap { sums[$0].members }.filter { !hidden.contains($0) }
        guard let least = shown.min(by: { cost($0).lexicographicallyPrecedes(cost($1)) }) else {
            preconditionFailure("sums of which nothing is shown give nothing away")
        }
        hidden.insert(least)
    }

    private func missing(in sum: Int) -> Int { sums[sum].members.count(where: hidden.contains) }

    private func cost(_ place: Int) -> [Int] {
        let opened = sumsOf[place].count { missing(in: $0) == 0 }
        let isTotal = sumsOf[place].contains { sums[$0].total == place }
        return [said.contains(place) ? 1 : 0, opened, isTotal ? 1 : 0, counts[place], place]
    }
}

/// Sums as equations over the unknown places, reduced until each stands alone or cannot.
///
/// Whole numbers all the way: rows are multiplied across and never divided unevenly, so that
/// nothing is lost to rounding.
struct Elimination {
    /// Places whose value follows from the known ones, each with the sums that it follows from.
    let solved: [Int: [Int]]

    /// What is unknown in a sum, and how often each sum went into the row.
    private struct Row {
        var unknown: [Int]
        var made: [Int]
    }

    init(_ sums: [Disclosure.Sum], unknown: Set<Int>) {
        let places = unknown.sorted()
        var rows = Self.rows(of: sums, places)
        var next = 0
        for column in places.indices where next < rows.count {
            guard let pivot = rows[next...].firstIndex(where: { $0.unknown[column] != 0 }) else {
                continue
            }
            rows.swapAt(next, pivot)
            for other in rows.indices where other != next && rows[other].unknown[column] != 0 {
                Self.clear(column, of: &rows[other], by: rows[next])
            }
            next += 1
        }
        let alone = rows.prefix(next).compactMap { row -> (Int, [Int])? in
            let left = row.unknown.indices.filter { row.unknown[$0] != 0 }
            guard left.count == 1 else { return nil }
            return (places[left[0]], row.made.indices.filter { row.made[$0] != 0 })
        }
        solved = Dictionary(uniqueKeysWithValues: alone)
    }

    private static func rows(of sums: [Disclosure.Sum], _ places: [Int]) -> [Row] {
        let columns = Dictionary(uniqueKeysWithValues: zip(places, places.indices))
        return sums.enumerated().compactMap { index, sum in
            var row = Row(
                unknown: [Int](repeating: 0, count: places.count),
                made: sums.indices.map { $0 == index ? 1 : 0 })
            if let column = columns[sum.total] { row.unknown[column] += 1 }
            for part in sum.parts { if let column = columns[part] { row.unknown[column] -= 1 } }
            return row.unknown.contains { $0 != 0 } ? row : nil
        }
    }

    private static func clear(_ column: Int, of row: inout Row, by pivot: Row) {
        let (mine, its) = (row.unknown[column], pivot.unknown[column])
        for index in row.unknown.indices {
            row.unknown[index] = row.unknown[index] * its - pivot.unknown[index] * mine
        }
        for index in row.made.indices {
            row.made[index] = row.made[index] * its - pivot.made[index] * mine
        }
        let divisor = (row.unknown + row.made).reduce(0) { Self.divisor($0, $1) }
        if divisor > 1 {
            for index in row.unknown.indices { row.unknown[index] /= divisor }
            for index in row.made.indices { row.made[index] /= divisor }
        }
    }

    private static func divisor(_ a: Int, _ b: Int) -> Int {
        b == 0 ? abs(a) : divisor(b, a % b)
    }
}
