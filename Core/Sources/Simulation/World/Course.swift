public import Casework
public import Kernel

/// What is done in one episode, from its handover to its end, as steps of the agenda.
///
/// Drawn when the episode begins; whether a step is allowed is for the Desk to say when it comes.
public struct Course {
    let life: Life
    let figurant: Figurant
    let span: Caseload.Span
    var seed: Seed
    private(set) var steps: [Step] = []
    /// The day from which a case manager answers for it.
    var assignedOn: LocalDate
    /// The day of the last interview.
    var spokenOn: LocalDate?

    /// The steps of one episode, in order.
    ///
    /// - Parameter seed: of the whole demonstration.
    public static func steps(
        of life: Life, _ figurant: Figurant, _ span: Caseload.Span, seed: UInt64
    ) -> [Step] {
        var course = Course(life, figurant, span, seed)
        course.begin()
        guard life.beginning != .sentBack else { return course.ordered() }
        switch life.way {
        case .independent: course.leaveIndependently()
        case .forced: course.leaveForced()
        case .outOfView: course.leaveOurView()
        case .otherwise: course.endOtherwise()
        case nil: course.stay()
        }
        course.keepContact()
        course.meetCourts()
        return course.ordered()
    }

    private init(_ life: Life, _ figurant: Figurant, _ span: Caseload.Span, _ seed: UInt64) {
        (self.life, self.figurant, self.span) = (life, figurant, span)
        self.seed = Seed(seed ^ (0xC0 &+ UInt64(life.number) &* 0xD1B5_4A32_D192_ED03))
        assignedOn = life.registeredOn
    }

    // What lies after the ledger's own day is nobody's yet.
    private func ordered() -> [Step] {
        steps.filter { $0.day <= span.today }.enumerated()
            .sorted {
                ($0.element.day, $0.element.hour, $0.offset)
                    < ($1.element.day, $1.element.hour, $1.offset)
            }
            .map(\.element)
    }

    /// The day on which the episode ends, or the last one that is drawn.
    var lastDay: LocalDate { life.endsOn ?? span.horizon }
    /// How long the ledger knows of it before it ends.
    var daysKnown: Int { life.registeredOn.days(until: lastDay) }

    mutating func add(
        _ day: LocalDate, _ hour: Step.Hour, _ by: Doer, aboutRequest: Bool = false,
        _ act: @escaping @Sendable (Step.Known) -> (any Act)?
    ) {
        addExactly(day.working, hour, by, aboutRequest: aboutRequest, act)
    }

    /// The same also at a weekend.
    mutating func addExactly(
        _ day: LocalDate, _ hour: Step.Hour, _ by: Doer, aboutRequest: Bool = false,
        _ act: @escaping @Sendable (Step.Known) -> (any Act)?
    ) {
        steps.append(Step(day: day, hour: hour, by: by, isAboutRequest: aboutRequest, act: act))
    }

    mutating func after(_ day: LocalDate, _ habit: Habit) -> LocalDate {
        day.adding(days: seed.days(habit)).working
    }

    mutating func before(_ day: LocalDate, _ habit: Habit) -> LocalDate {
        max(assignedOn, day.adding(days: -seed.days(habit))).working
    }
}

extension LocalDate {
    /// The day itself, or the Monday after a weekend.
    var working: LocalDate {
        switch weekday {
        case 6: adding(days: 2)
        case 7: adding(days: 1)
        default: self
        }
    }
}
