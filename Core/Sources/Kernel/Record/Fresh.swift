/// Where unpredictable bytes come from: the operating system, or a seed in a demonstration.
public protocol Entropy: Sendable {
    /// - Parameter count: bytes, at most 1 MiB.
    func bytes(_ count: Int) -> [UInt8]
}

/// New ids and numbers for one decision, handed in so that deciding stays pure.
///
/// The same `Fresh` gives the same values for the same index.
public struct Fresh: Sendable {
    private let high: UInt64
    private let low: UInt64

    /// - Parameter entropy: sixteen bytes are drawn from it.
    public init(_ entropy: some Entropy) {
        guard let id = ID<StreamTag>(bytes: entropy.bytes(16)) else {
            preconditionFailure("an entropy source gives as many bytes as asked")
        }
        (high, low) = (id.high, id.low)
    }

    public func id<Tag>(_ index: Int, _: Tag.Type = Tag.self) -> ID<Tag> {
        ID(high: mix(high, index), low: mix(low, index))
    }

    /// A number in 0..<bound, drawn evenly enough for bounds far below 2^64.
    public func number(_ index: Int, below bound: Int) -> Int {
        Int(mix(high ^ low, index) % UInt64(bound))
    }

    private func mix(_ half: UInt64, _ index: Int) -> UInt64 {
        Seed.mixed(half &+ UInt64(index &+ 1) &* 0x9E37_79B9_7F4A_7C15)
    }
}
