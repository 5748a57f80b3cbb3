import Foundation

/// How often a second the work is done, over half a second.
func pagesPerSecond(_ work: () -> Int) -> Double {
    let clock = ContinuousClock()
    var (count, bytes) = (0, 0)
    let start = clock.now
    var taken = Duration.zero
    while taken < .milliseconds(500) {
        for _ in 0..<20 { bytes &+= work() }
        count += 20
        taken = clock.now - start
    }
    precondition(bytes > 0, "the pages are made")
    let seconds = Double(taken.components.seconds) + Double(taken.components.attoseconds) / 1e18
    return Double(count) / seconds
}
