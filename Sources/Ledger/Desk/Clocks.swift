internal import Foundation
public import Kernel
internal import Synchronization

/// The clock of the machine.
public struct SystemClock: WallClock {
    public init() {}

    public func now() -> Instant {
        Instant(microseconds: Int64(Date().timeIntervalSince1970 * 1_000_000))
    }
}

/// A clock that stands where it is put; for tests and demonstrations.
public final class SettableClock: WallClock {
    private let instant: Mutex<Instant>

    public init(_ instant: Instant) { self.instant = Mutex(instant) }

    public func now() -> Instant { instant.withLock { $0 } }
    public func set(_ instant: Instant) { self.instant.withLock { $0 = instant } }
}
