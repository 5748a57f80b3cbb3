public import Kernel

/// All episodes of a demonstration, drawn before anybody acts: so many begin in each month and
/// channel, so many end in each month and way, and who it is follows from the seed.
public struct Caseload: Sendable {
    public let lives: [Life]
    /// How many stand open on the first day.
    public let stock: Int
    /// The most that stood open at the end of any day.
    public let peak: Int

    /// The months of the demonstration, and some after its end: what ends then is prepared before.
    public struct Span: Sendable {
        public let from: LocalDate
        /// The first day that is no longer a part of it.
        public let until: LocalDate

        /// The months after the end that are drawn too.
        static let ahead = 4

        /// - Precondition: both are first days of months, `from` before `until`.
        public init(from: LocalDate, until: LocalDate) {
            precondition(from.day == 1 && until.day == 1 && from < until, "whole months")
            (self.from, self.until) = (from, until)
        }

        /// The last day that is drawn, exclusive.
        public var horizon: LocalDate { until.adding(months: Self.ahead) }
        /// The ledger's own day: the first Monday to Friday from the end on.
        public var today: LocalDate {
            var day = until
            while day.isWeekend { day = day.adding(days: 1) }
            return day
        }
    }

    public init(_ flow: Flow, _ span: Span, scale: Double, seed: UInt64) {
        var drawing = Drawing(seed: seed, span: span)
        let stock = flow.stock(on: span.from, scale: scale)
        drawing.begin(stock)
        var month = span.from
        while month < span.horizon {
            drawing.play(month, flow, scale)
            month = month.adding(months: 1)
        }
        (lives, peak, self.stock) = (drawing.lives, drawing.peak, stock)
    }
}

extension Flow {
    /// How many cases stand open on the first day: so many months of its year's endings. Nobody
    /// publishes the stock (assumed).
    func stock(on day: LocalDate, scale: Double) -> Int {
        let endings = outflow.values.joined().filter { $0.year == day.year }.map(\.count)
        let year = Double(endings.reduce(0, +))
        return Int((year * scale * Double(Habits.stockMonths) / 12).rounded())
    }
}

/// Draws day by day who comes and who goes.
private struct Drawing {
    private(set) var lives: [Life] = []
    private(set) var peak = 0
    private var seed: Seed
    private let span: Caseload.Span
    /// Who is here, by number of the episode.
    private var here: [Int] = []
    /// Who left our view, by channel: they may reappear there.
    private var gone: [InflowSource: [Int]] = [:]
    private var people = 0

    init(seed: UInt64, span: Caseload.Span) { (self.seed, self.span) = (Seed(seed ^ 0xCA5E), span) }

    mutating func begin(_ stock: Int) {
        for _ in 0..<stock {
            let source = Self.weighed[seed.draw(Self.weighed.count)]
            let age = 1 + seed.draw(30 * 14)
            add(source, beganOn: span.from.adding(days: -age), registeredOn: span.from, .stock)
        }
    }

    // About as the channels of 2022, for a stock of which nobody published any.
    private static let weighed: [InflowSource] =
        Array(repeating: .ind, count: 10) + Array(repeating: .police, count: 4)
        + Array(repeating: .kmar, count: 2) + Array(repeating: .other, count: 4)

    mutating func play(_ month: LocalDate, _ flow: Flow, _ scale: Double) {
        let days = workingDays(of: month)
        var births: [LocalDate: [InflowSource]] = [:]
        for source in InflowSource.allCases {
            for _ in 0..<flow.inflow(source, in: month, scale: scale) {
                births[seed.pick(days), default: []].append(source)
            }
        }
        var endings: [LocalDate: [Way]] = [:]
        // Nobody leaves in the first two weeks, in which the stock is taken in.
        let late = days.filter { $0 >= span.from.adding(days: 14) }
        for way in Way.allCases {
            for _ in 0..<flow.outflow(way, in: month, scale: scale) {
                endings[seed.pick(late), default: []].append(way)
            }
        }
        for day in days {
            for source in births[day] ?? [] { bear(source, on: day) }
            for way in endings[day] ?? [] { end(way, on: day) }
            peak = max(peak, here.count)
        }
    }

    private func workingDays(of month: LocalDate) -> [LocalDate] {
        let end = month.adding(months: 1)
        return (month.dayNumber..<end.dayNumber).map { LocalDate(dayNumber: $0) }
            .filter { !$0.isWeekend }
    }

    private mutating func bear(_ source: InflowSource, on day: LocalDate) {
        if seed.happens(Habits.reappears), let former = reappearing(source, on: day) {
            return add(source, beganOn: day, registeredOn: day, .reappearance, as: former)
        }
        let isLate = seed.happens(Habits.lateRegistration)
        let delay = isLate ? seed.days(Habits.registrationDelay) : 0
        let isSentBack = seed.happens(Habits.sentBack)
        add(
            source, beganOn: day, registeredOn: day.adding(days: delay),
            isSentBack ? .sentBack : .handover)
    }

    private mutating func reappearing(_ source: InflowSource, on day: LocalDate) -> Int? {
        guard let candidates = gone[source], !candidates.isEmpty else { return nil }
        for _ in 0..<8 {
            let place = seed.draw(candidates.count)
            let former = lives[candidates[place]]
            guard let endedOn = former.endsOn,
                Habits.goneBefore.days.contains(endedOn.days(until: day))
            else { continue }
            gone[source]?.remove(at: place)
            return former.person
        }
        return nil
    }

    private mutating func add(
        _ source: InflowSource, beganOn: LocalDate, registeredOn: LocalDate,
        _ beginning: Life.Beginning, as known: Int? = nil
    ) {
        let person = known ?? people
        if known == nil { people += 1 }
        if beginning != .sentBack { here.append(lives.count) }
        lives.append(
            Life(
                number: lives.count, person: person, source: source, beganOn: beganOn,
                registeredOn: registeredOn, beginning: beginning))
    }

    private mutating func end(_ way: Way, on day: LocalDate) {
        guard let place = ready(for: way, on: day) else { return }
        let number = here[place]
        here.swapAt(place, here.count - 1)
        here.removeLast()
        (lives[number].way, lives[number].endsOn) = (way, day)
        if way == .outOfView { gone[lives[number].source, default: []].append(number) }
    }

    // A few draws, then whoever has been here longest of those that are ready.
    private mutating func ready(for way: Way, on day: LocalDate) -> Int? {
        guard !here.isEmpty else { return nil }
        for _ in 0..<12 {
            let place = seed.draw(here.count)
            if lives[here[place]].isReady(for: way, on: day) { return place }
        }
        return here.indices.filter { lives[here[$0]].isReady(for: way, on: day) }
            .min { lives[here[$0]].beganOn < lives[here[$1]].beganOn }
    }
}

extension Life {
    /// Whether enough time has passed for what comes before an ending of this kind (assumed): a
    /// forced departure waits for its period and its document. Whoever has reappeared leaves in
    /// another way: what stood in the way before may stand there still.
    fileprivate func isReady(for way: Way, on day: LocalDate) -> Bool {
        let known = registeredOn.days(until: day)
        let age = beganOn.days(until: day)
        return switch way {
        case .independent: known >= 14 && age >= 40
        case .forced: known >= 14 && age >= 75 && beginning != .reappearance
        case .outOfView: known >= 12
        case .otherwise: known >= 14
        }
    }
}
