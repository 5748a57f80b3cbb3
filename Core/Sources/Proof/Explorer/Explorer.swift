import Casework
public import Kernel
public import Law

/// Breadth-first through every world that the moves can reach, by the production code.
public struct Exploration: Sendable {
    public let states: Int
    public let transitions: Int
    /// How many moves deep the farthest state lies.
    public let depth: Int
    /// Whether every state was reached that there is; else the search stopped at ``depth``.
    public let isFixpoint: Bool
    public let violation: Violation?

    /// The shortest way to a world in which an invariant fails.
    public struct Violation: Sendable {
        public let safeguard: Safeguard
        public let words: String
        /// The beginning and the moves, in order.
        public let way: [String]
    }

    /// - Parameters:
    ///   - law: the law that the moves are decided by.
    ///   - scope: the moves that are made.
    ///   - safeguard: the only one whose invariant is checked; nil checks all.
    ///   - limit: how many states are visited at most.
    /// - Throws: ``Malformed`` when a case cannot begin.
    /// - Complexity: states × moves; about twenty microseconds each in a release build.
    public init(
        _ law: Corpus, in scope: Scope = .departure, checking safeguard: Safeguard? = nil,
        atMost limit: Int = .max
    ) throws {
        var search = Search(limit: limit, scope.moves, checking: safeguard)
        try search.run(law)
        (states, transitions, depth) = (search.nodes.count, search.transitions, search.depth)
        violation = search.violation
        isFixpoint = search.isExhausted && violation == nil
    }

    /// What the explorer sees of a world.
    public static var abstraction: [String] { Abstraction.parts }

    /// The safeguards whose invariants are checked, in words, and where each can fail soonest.
    public static var invariants: [(safeguard: Safeguard, words: String, scope: Scope)] {
        Invariant.all.map { ($0.safeguard, $0.words, $0.scope) }
    }
}

private struct Search {
    struct Node {
        let parent: Int?
        let label: String
        let depth: Int
    }

    let limit: Int
    private(set) var nodes: [Node] = []
    private(set) var transitions = 0
    private(set) var depth = 0
    private(set) var isExhausted = true
    private(set) var violation: Exploration.Violation?
    private var seen: Set<Abstraction> = []
    // Only the worlds of the frontier are kept; a way is retold by its labels.
    private var frontier: [(world: World, node: Int)] = []

    private let invariants: [Invariant]
    private let moves: [Move]

    init(limit: Int, _ moves: [Move], checking safeguard: Safeguard?) {
        (self.limit, self.moves) = (limit, moves)
        invariants = Invariant.all.filter { safeguard == nil || $0.safeguard == safeguard }
    }

    mutating func run(_ law: Corpus) throws {
        for beginning in Beginning.all {
            let world = try World(beginning, law: law)
            guard seen.insert(Abstraction(world)).inserted else { continue }
            nodes.append(Node(parent: nil, label: beginning.name, depth: 0))
            frontier.append((world, nodes.count - 1))
        }
        while !frontier.isEmpty, violation == nil {
            let layer = frontier
            frontier = []
            for (world, node) in layer where violation == nil { visit(world, node) }
        }
    }

    private mutating func visit(_ world: World, _ node: Int) {
        for move in moves {
            guard let next = world.after(move) else { continue }
            transitions += 1
            if let broken = invariants.first(where: { !$0.holds(world, move, next) }) {
                violation = Exploration.Violation(
                    safeguard: broken.safeguard, words: broken.words,
                    way: way(to: node) + [move.words])
                return
            }
            keep(next, from: node, move)
        }
    }

    private mutating func keep(_ world: World, from node: Int, _ move: Move) {
        guard seen.insert(Abstraction(world)).inserted else { return }
        guard nodes.count < limit else {
            isExhausted = false
            return
        }
        let step = Node(parent: node, label: move.words, depth: nodes[node].depth + 1)
        nodes.append(step)
        depth = max(depth, step.depth)
        frontier.append((world, nodes.count - 1))
    }

    private func way(to node: Int) -> [String] {
        var labels: [String] = []
        var next: Int? = node
        while let at = next {
            labels.append(nodes[at].label)
            next = nodes[at].parent
        }
        return labels.reversed()
    }
}
