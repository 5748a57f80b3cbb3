import Foundation
import Synchronization

/// A bar and a count on standard error, at most ten lines a second; nothing without a terminal.
final class Progress: Sendable {
    private static let width: Int64 = 30
    private let unit: String
    private let isShown = isatty(2) == 1
    private let last = Mutex(ContinuousClock.now)

    init(_ unit: String) { self.unit = unit }

    func show(_ done: Int64, of total: Int64) {
        guard isShown else { return }
        let isDue = last.withLock { last in
            guard ContinuousClock.now - last > .milliseconds(100) else { return false }
            last = .now
            return true
        }
        guard isDue else { return }
        let filled = total > 0 ? Int(done * Self.width / total) : 0
        let bar =
            String(repeating: "#", count: filled)
            + String(repeating: ".", count: Int(Self.width) - filled)
        write("\r[\(bar)] \(done) of \(total) \(unit)\u{1B}[K")
    }

    func finish() { if isShown { write("\r\u{1B}[K") } }

    private func write(_ text: String) {
        FileHandle.standardError.write(Data(text.utf8))
    }
}
