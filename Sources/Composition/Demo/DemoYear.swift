internal import Casework
internal import Kernel
internal import Ledger
internal import Projections
internal import Publication
internal import Simulation
internal import Steering

/// Eight months of an invented office: random acts on every working day, and a few cases that
/// are told on purpose so that a visitor finds something at every stage.
struct DemoYear {
    static let firstDay = day(2024, 1, 8)
    static let today = day(2024, 9, 2)

    private let office: Office
    private let clock: SettableClock
    private let cast: Cast
    private let entropy: any Entropy
    private var acts: RandomActs
    private var accepted = 0

    init(
        office: Office, clock: SettableClock, entropy: any Entropy, seed: UInt64
    ) throws {
        guard let morocco = CountryCode("5022") else { preconditionFailure("four digits") }
        (self.office, self.clock, self.entropy) = (office, clock, entropy)
        cast = Cast(seed: seed)
        acts = RandomActs(seed: seed, cast: cast, people: 44, destination: morocco)
    }

    /// - Returns: how many commands were accepted.
    mutating func play() async throws -> Int {
        try await openAccounts()
        for act in try PublishedCounts.acts() { try await submit(act, cast.analyst.access) }
        var day = Self.firstDay
        while day < Self.today {
            if !day.isWeekend { try await playDay(day) }
            day = day.adding(days: 1)
        }
        clock.set(Instant(Self.today, hour: 7))
        let ended = DemoEndings(cast: cast, year: Self.firstDay.year)
        try await ended.submit { act, access in try await submit(act, access) }
        try await freeze()
        try await DemoCases(cast: cast, today: Self.today).submit { act, access in
            try await submit(act, access)
        }
        return accepted
    }

    private mutating func playDay(_ day: LocalDate) async throws {
        for hour in 8..<17 {
            clock.set(Instant(day, hour: hour))
            _ = try await office.desk.tick()
            let drawn = acts.next(now: clock.now())
            try await submit(drawn.act, drawn.access)
        }
    }

    private mutating func openAccounts() async throws {
        for act in DemoAccounts.acts(of: cast) {
            try await submit(act, Access.installer)
        }
    }

    // The figures of January to August, as a public page may show them.
    private mutating func freeze() async throws {
        let (first, last) = (Self.day(2024, 1, 1), Self.day(2024, 8, 31))
        let access = cast.analyst.access
        var inflow: [InflowSource: Int] = [:]
        for count in try await office.desk.run(Figures.inflow(from: first, to: last, for: access)) {
            InflowSource(rawValue: count.code).map { inflow[$0] = count.count }
        }
        var exits: [Closure.Manner: Int] = [:]
        for count in try await office.desk.run(Figures.exits(from: first, to: last, for: access)) {
            let manner = count.code == "leftOurView" ? "withoutSupervision" : count.code
            Closure.Manner(rawValue: manner).map { exits[$0] = count.count }
        }
        try await submit(FreezePublication(month: last, inflow: inflow, exits: exits), access)
    }

    private mutating func submit(_ act: any Act, _ access: Access) async throws {
        let id: CommandID = Fresh(entropy).id(0)
        let submission = Submission(act, by: access, id: id, body: id.bytes)
        do {
            guard case .accepted = try await office.desk.submit(submission) else { return }
            accepted += 1
        } catch Fault.unknown {
            // A random act on somebody who is not there yet; the door says so and that is all.
            return
        }
    }

    private static func day(_ year: Int, _ month: Int, _ day: Int) -> LocalDate {
        guard let date = LocalDate(year, month, day) else { preconditionFailure("a day that is") }
        return date
    }
}
