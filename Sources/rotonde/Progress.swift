import Foundation
import Synchronization

/// A count on standard error, at most ten lines a second; nothing without a terminal.
final class Progress: Sendable {
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
        if isDue { write("\r\(done) of \(total) \(unit)") }
    }

    func finish() { if isShown { write("\r\u{1B}[K") } }

    private func write(_ text: String) {
        FileHandle.standardError.write(Data(text.utf8))
    }
}
