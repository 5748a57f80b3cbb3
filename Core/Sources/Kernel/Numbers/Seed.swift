/// A source of numbers that repeats itself: the same seed gives the same run, on any machine.
///
/// SplitMix64. For simulations and demonstrations, never for keys.
public struct Seed: RandomNumberGenerator, Sendable {
    private var state: UInt64

    public init(_ value: UInt64) { state = value }

    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        return Self.mixed(state)
    }

    static func mixed(_ value: UInt64) -> UInt64 {
        var z = value
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
