/// What is known of one person for one act. What is not in it is not known: such a blocker is
/// unknown and such a gate missing, and both bar.
public struct Facts: Hashable, Sendable {
    public var blockers: [Blocker: BlockerStatus]
    public var gates: [Gate: GateStatus]

    public init(blockers: [Blocker: BlockerStatus] = [:], gates: [Gate: GateStatus] = [:]) {
        (self.blockers, self.gates) = (blockers, gates)
    }
}
