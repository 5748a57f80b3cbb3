import Kernel

extension DeparturePeriod.Receipt {
    /// The same period as a clock of its rule, so that another law can be asked about it.
    ///
    /// A period that ran from later than its decision was suspended until that day.
    public var clock: Clock {
        var clock = Clock(rule, from: decidedOn)
        switch length {
        case .rule: break
        case .shortened(let days, _), .extended(let days, _): clock.length = .days(days)
        }
        if runsFrom > decidedOn { clock.suspensions = [decidedOn.adding(days: 1)...runsFrom] }
        return clock
    }
}
