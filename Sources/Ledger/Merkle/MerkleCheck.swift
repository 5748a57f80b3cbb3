public import Sealing

/// Checks proofs without the log (RFC 9162 §2.1.3.2 and §2.1.4.2).
public enum MerkleCheck {
    /// Whether `hash` is the row at `leaf` in the log of `size` rows with this root.
    public static func includes(
        _ hash: Digest, at leaf: Int64, in size: Int64, path: [Digest], root: Digest
    ) -> Bool {
        guard leaf >= 0, leaf < size else { return false }
        var (node, last, result) = (leaf, size - 1, hash.leaf)
        for step in path {
            guard last > 0 else { return false }
            if node & 1 == 1 || node == last {
                result = Digest.node(step, result)
                while node & 1 == 0, node != 0 { (node, last) = (node >> 1, last >> 1) }
            } else {
                result = Digest.node(result, step)
            }
            (node, last) = (node >> 1, last >> 1)
        }
        return last == 0 && result == root
    }

    /// Whether the log with `root` at `size` starts with the log that had `oldRoot` at `old`.
    public static func extends(
        _ oldRoot: Digest, at old: Int64, to root: Digest, at size: Int64, path: [Digest]
    ) -> Bool {
        guard old > 0, old <= size else { return false }
        if old == size { return path.isEmpty && oldRoot == root }
        let steps = old & (old - 1) == 0 ? [oldRoot] + path : path
        guard let first = steps.first else { return false }
        var (node, last) = (old - 1, size - 1)
        while node & 1 == 1 { (node, last) = (node >> 1, last >> 1) }
        var (older, newer) = (first, first)
        for step in steps.dropFirst() {
            guard last > 0 else { return false }
            if node & 1 == 1 || node == last {
                (older, newer) = (Digest.node(step, older), Digest.node(step, newer))
                while node & 1 == 0, node != 0 { (node, last) = (node >> 1, last >> 1) }
            } else {
                newer = Digest.node(newer, step)
            }
            (node, last) = (node >> 1, last >> 1)
        }
        return last == 0 && older == oldRoot && newer == root
    }
}
