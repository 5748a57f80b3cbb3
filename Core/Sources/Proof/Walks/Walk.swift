import Casework
public import Kernel
public import Law

/// A long case from one seed, with the faults of everyday: messages that come twice, that come
/// late, and corrections of what lies in the past.
///
/// The explorer sees every state of few days; a walk sees one case over years.
public struct Walk: Sendable {
    public let seed: UInt64
    public let steps: Int
    /// How many moves were accepted.
    public let accepted: Int
    /// How many of these were said a second time, or came late.
    public let faults: Int
    public let violation: Exploration.Violation?

    /// - Throws: ``Malformed`` when a case cannot begin.
    /// - Complexity: O(steps); about twenty microseconds each in a release build.
    public init(_ law: Corpus, seed: UInt64, steps: Int) throws {
        var road = Road(try Self.beginning(seed, law), Seed(seed))
        for _ in 0..<steps where road.violation == nil { road.step() }
        (self.seed, self.steps) = (seed, steps)
        (accepted, faults, violation) = (road.accepted, road.faults, road.violation)
    }

    private static func beginning(_ seed: UInt64, _ law: Corpus) throws -> World {
        let all = Beginning.all
        return try World(all[Int(seed % UInt64(all.count))], law: law)
    }
}

private struct Road {
    private(set) var accepted = 0
    private(set) var faults = 0
    private(set) var violation: Exploration.Violation?
    private var world: World
    private var seed: Seed
    private var way: [String] = []

    init(_ world: World, _ seed: Seed) { (self.world, self.seed) = (world, seed) }

    mutating func step() {
        let move = Move.all[draw(Move.all.count)]
        // One in eight took place up to three weeks ago; one in eight is said twice.
        let daysAgo = draw(8) == 0 ? draw(21) + 1 : 0
        let isTwice = draw(8) == 0
        take(move, daysAgo: daysAgo)
        if isTwice, violation == nil { take(move, daysAgo: daysAgo) }
        if daysAgo > 0 || isTwice { faults += 1 }
    }

    private mutating func take(_ move: Move, daysAgo: Int) {
        guard let next = world.after(move, daysAgo: daysAgo) else { return }
        accepted += 1
        way.append(daysAgo > 0 ? "\(move.words), \(daysAgo) days ago" : move.words)
        if let broken = Invariant.all.first(where: { !$0.holds(world, move, next) }) {
            violation = Exploration.Violation(
                safeguard: broken.safeguard, words: broken.words, way: way)
        }
        world = next
    }

    private mutating func draw(_ count: Int) -> Int { Int(seed.next() % UInt64(count)) }
}
