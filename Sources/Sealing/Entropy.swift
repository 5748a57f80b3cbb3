public import Kernel
internal import Synchronization

/// Unpredictable bytes from the operating system.
public struct SystemEntropy: Entropy {
    public init() {}

    public func bytes(_ count: Int) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count + 8)
        while bytes.count < count { bytes.append(contentsOf: generator.next().bigEndianBytes) }
        bytes.removeLast(bytes.count - count)
        return bytes
    }
}

/// Bytes that repeat themselves with the seed; for demonstrations and tests alone.
public final class SeededEntropy: Entropy {
    private let seed: Mutex<Seed>

    public init(_ seed: UInt64) { self.seed = Mutex(Seed(seed)) }

    public func bytes(_ count: Int) -> [UInt8] {
        seed.withLock { seed in
            var bytes: [UInt8] = []
            bytes.reserveCapacity(count + 8)
            while bytes.count < count { bytes.append(contentsOf: seed.next().bigEndianBytes) }
            bytes.removeLast(bytes.count - count)
            return bytes
        }
    }
}
