internal import Casework
internal import Kernel
internal import Ledger
internal import Publication
internal import Simulation

/// Lets the caseload live: day by day and hour by hour everybody does what is due, in ordered
/// batches through the one door.
struct Living {
    private let desk: Desk
    private let clock: SettableClock
    private let crew: Crew
    private let caseload: Caseload
    private let span: Caseload.Span
    private let seed: UInt64
    private let progress: @Sendable (_ done: Int64, _ total: Int64) -> Void
    private var agenda = Agenda()
    /// The stream of the case of each person, once the ledger has one.
    private var cases: [Int: StreamID] = [:]
    private var commands: UInt64 = 0
    private(set) var done = Demonstration.Counts()

    init(
        _ caseload: Caseload, _ span: Caseload.Span, desk: Desk, clock: SettableClock, crew: Crew,
        seed: UInt64, progress: @escaping @Sendable (Int64, Int64) -> Void
    ) {
        (self.caseload, self.span, self.desk) = (caseload, span, desk)
        (self.clock, self.crew, self.seed, self.progress) = (clock, crew, seed, progress)
    }

    /// From the first day up to eight o'clock on the ledger's own day.
    mutating func play() async throws {
        let comers = Dictionary(grouping: caseload.lives, by: \.registeredOn)
        let days = Int64(span.from.days(until: span.today))
        var day = span.from
        while day <= span.today {
            for life in comers[day] ?? [] {
                let figurant = Figurant(life.person, seed: seed)
                agenda.add(Course.steps(of: life, figurant, span, seed: seed), of: life.number)
            }
            for hour in day == span.today ? [Step.Hour.eight] : Step.Hour.allCases {
                try await act(on: day, at: hour)
            }
            progress(Int64(span.from.days(until: day)), days)
            day = day.adding(days: 1)
        }
        done.cases = cases.count
    }

    private mutating func act(on day: LocalDate, at hour: Step.Hour) async throws {
        clock.set(
            Instant(day, hour: hour.rawValue, minute: (day.dayNumber * 7 + hour.rawValue) % 50))
        _ = try await desk.tick()
        let items = agenda.due(on: day, at: hour)
        var (rest, batch) = (items[...], [(life: Life, submission: Submission<any Act>)]())
        while let item = rest.popFirst() {
            guard let submission = try await submission(item) else { continue }
            batch.append((caseload.lives[item.life], submission))
            guard batch.count == Self.batchSize || rest.isEmpty else { continue }
            try await submit(batch)
            batch = []
        }
        if !batch.isEmpty { try await submit(batch) }
    }

    private static let batchSize = 2_000

    private mutating func submission(_ item: Agenda.Item) async throws -> Submission<any Act>? {
        let (life, step) = (caseload.lives[item.life], item.step)
        let number = Figurant(life.person, seed: seed).identity.vNumber
        let target = cases[life.person].map(Target.stream) ?? .vNumber(number)
        let request = step.isAboutRequest ? try await request(of: target) : nil
        let officer = crew.manager(of: life.person).actor
        guard let act = step.act(Step.Known(target, officer: officer, request: request)) else {
            return nil
        }
        commands += 1
        let id = CommandID(high: 0xDE30, low: commands)
        let access = crew.access(step.by, source: life.source, person: life.person)
        return Submission(act, by: access, id: id, body: id.bytes)
    }

    // The id of a request is drawn when it is ordered; whoever goes on with it reads the case.
    private func request(of target: Target) async throws -> RequestID? {
        let snapshot = try await desk.snapshot(of: [target])
        guard let dossier = try? snapshot.dossier(target) else { return nil }
        return dossier.returnCase.open?.requests.last?.id
    }

    private mutating func submit(
        _ batch: [(life: Life, submission: Submission<any Act>)]
    ) async throws {
        let answers = try await desk.submit(batch.map(\.submission))
        for ((life, submission), answer) in zip(batch, answers) {
            let act = type(of: submission.command).name
            switch answer {
            case .accepted(let accepted):
                done.accepted += 1
                if act == ReceiveHandover.name { cases[life.person] = accepted.streams.last }
            case .refused(let refusal):
                done.refused["\(act): \(refusal.reason.rawValue)", default: 0] += 1
            }
        }
    }
}
