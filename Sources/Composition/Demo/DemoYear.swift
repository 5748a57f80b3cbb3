internal import Casework
internal import Kernel
internal import Ledger
internal import Publication
internal import Simulation

/// The months of an invented office, up to the ledger's own day: the caseload lives, and a few
/// cases are told on purpose so that a visitor finds something at every stage.
struct DemoYear {
    private let clock: SettableClock
    private let cast: Cast
    private let entropy: any Entropy
    private let wish: Demonstration.Wish

    private var today: LocalDate { wish.span.today }

    init(clock: SettableClock, entropy: any Entropy, wish: Demonstration.Wish) {
        (self.clock, self.entropy) = (clock, entropy)
        (cast, self.wish) = (Cast(seed: wish.seed), wish)
    }

    /// Opens the accounts, and lets the caseload live up to the ledger's own day.
    func play(
        _ flow: Flow, through desk: Desk,
        progress: @escaping @Sendable (_ done: Int64, _ total: Int64) -> Void
    ) async throws -> Demonstration.Counts {
        let caseload = Caseload(flow, wish.span, scale: wish.scale, seed: wish.seed)
        let crew = Crew(cast: cast, seed: wish.seed, cases: caseload.peak)
        for act in DemoAccounts.acts(of: cast) + crew.acts {
            try await submit(act, Access.installer, to: desk)
        }
        var living = Living(
            caseload, wish.span, desk: desk, clock: clock, crew: crew, seed: wish.seed,
            progress: progress)
        try await living.play()
        return living.done
    }

    /// Records what was published, freezes the figures of the year, and tells the stories: what
    /// asks the read models, and what a visitor looks for first.
    func finish(_ office: Office) async throws {
        for act in try PublishedCounts.acts() {
            try await submit(act, cast.analyst.access, to: office.desk)
        }
        try await freeze(office)
        try await DemoCases(cast: cast, today: today).submit { act, access in
            try await submit(act, access, to: office.desk)
        }
    }

    /// What was published beside what came of it.
    func compared(_ office: Office) async throws -> [Demonstration.Line] {
        try await office.desk.compared(wish, for: cast.analyst.access)
    }

    // The figures of each month of the last year that is over, as the public may read them.
    private func freeze(_ office: Office) async throws {
        let last = wish.span.until.adding(days: -1).firstOfMonth
        for month in 1...last.month {
            let id: CommandID = Fresh(entropy).id(0)
            _ = try await office.publish(
                last.adding(months: month - last.month), why: .lateReports,
                by: cast.analyst.access, id: id)
        }
    }

    private func submit(_ act: any Act, _ access: Access, to desk: Desk) async throws {
        let id: CommandID = Fresh(entropy).id(0)
        let submission = Submission(act, by: access, id: id, body: id.bytes)
        _ = try await desk.submit(submission)
    }
}
