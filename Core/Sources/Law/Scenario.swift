public import Kernel

/// A worked example beside the law: given facts, an act and a day, these citations follow.
public struct Scenario: Hashable, Sendable {
    public let name: String
    /// The rules that it shows.
    public let shows: [String]
    public let question: Question
    /// Where it stands.
    public let file: String
    public let line: Int

    public enum Question: Hashable, Sendable {
        /// Each expected citation as rule and state, in order: `SUS-08 open`.
        case barriers(BarredAct, Facts, on: LocalDate, expected: [String])
        /// The last day, or nil when the length must be refused.
        case period(DeparturePeriod.Length, decidedOn: LocalDate, lastDay: LocalDate?)
        /// A term and its last days: two where the old and the new law both answer.
        case clock(Clock, expected: ClockAnswer)
        /// Everything that a blocker or a gate bars on this day: its whole row of the matrix.
        case bars(String, on: LocalDate, [BarredAct], Manner)
        /// Every day of a year on which no term ends, beside Saturdays and Sundays.
        case holidays(Int, TermCalendar.Regime, [LocalDate])
        /// The last day of a term by a calendar, without a rule.
        case term(Term, TermCalendar.Regime, from: LocalDate, ends: LocalDate)
        /// The article that says it on this day, nil when no version holds, and the first day of
        /// that version where the scenario says it.
        case text(String, on: LocalDate, article: String?, from: LocalDate?)
    }

    /// What a clock must answer.
    /// The moment at which a term must end, as far as the scenario says it.
    public enum Moment: Hashable, Sendable {
        case unsaid, none
        case at(Instant)
    }

    /// How a rule bars, as far as the scenario says it.
    public struct Manner: Hashable, Sendable {
        public let isAbsolute: Bool?
        public let shelfLife: Term?
    }

    public enum ClockAnswer: Hashable, Sendable {
        case ends([LocalDate], Moment)
        /// The name of a ``ClockFault``: `noVersion`, `noTerm`.
        case refused(String)
    }
}

extension Scenario {
    init(_ record: Record) throws(CorpusFault) {
        name = try record.text("name")
        shows = record.has("calendar") ? [] : try record.texts("shows")
        (file, line) = (record.file, record.line)
        let own: [String]
        switch true {
        case record.has("act"):
            own = ["act", "on", "given", "expected"]
            question = try Self.barriers(record)
        case record.has("decidedOn"):
            own = ["decidedOn", "length", "lastDay", "refused"]
            question = try Self.period(record)
        case record.has("bars"):
            own = ["rule", "on", "bars", "absolute", "shelfLife"]
            question = .bars(
                try record.text("rule"), on: try record.day("on"), try record.codes("bars"),
                Manner(
                    isAbsolute: record.has("absolute") ? try record.flag("absolute") : nil,
                    shelfLife: record.has("shelfLife") ? try record.term("shelfLife") : nil))
        case record.has("year"):
            own = ["year", "calendar", "days"]
            question = .holidays(
                try record.number("year"), try record.code("calendar"),
                try record.days("days"))
        case record.has("term"):
            own = ["term", "calendar", "start", "ends"]
            question = .term(
                try record.term("term"), try record.code("calendar"),
                from: try record.day("start"), ends: try record.day("ends"))
        case record.has("on"):
            own = ["rule", "on", "article", "from", "refused"]
            question = .text(
                try record.text("rule"), on: try record.day("on"),
                article: try record.isRefused() ? nil : try record.text("article"),
                from: record.has("from") ? try record.day("from") : nil)
        default:
            own = Clock.names + ["ends", "endsAt", "refused"]
            question = .clock(try Clock(record), expected: try ClockAnswer(record))
        }
        try record.allow(only: ["name", "shows"] + own)
    }

    private static func barriers(_ record: Record) throws(CorpusFault) -> Question {
        .barriers(
            try record.code("act"), try Facts(try record.record("given")),
            on: try record.day("on"), expected: try record.texts("expected"))
    }

    private static func period(_ record: Record) throws(CorpusFault) -> Question {
        let last: LocalDate?
        if try record.isRefused() {
            last = nil
        } else {
            last = try record.day("lastDay")
        }
        return .period(
            try DeparturePeriod.Length(try record.record("length")),
            decidedOn: try record.day("decidedOn"), lastDay: last)
    }
}

extension Facts {
    /// `others: clear` means that nothing else was ever raised and every other gate is signed;
    /// `others: unknown` that nothing else is known.
    init(_ record: Record) throws(CorpusFault) {
        let ids = Blocker.allCases.map(\.rawValue) + Gate.allCases.map(\.rawValue)
        try record.allow(only: ids + ["others"])
        let others = try record.text("others")
        guard ["clear", "unknown"].contains(others) else {
            throw record.fault("others", .notA("clear or unknown"))
        }
        self.init()
        for blocker in Blocker.allCases {
            if record.has(blocker.rawValue) {
                blockers[blocker] = try record.blockerStatus(blocker.rawValue)
            } else if others == "clear" {
                blockers[blocker] = .neverRaised
            }
        }
        for gate in Gate.allCases {
            if record.has(gate.rawValue) {
                gates[gate] = try record.gateStatus(gate.rawValue)
            } else if others == "clear" {
                gates[gate] = .notNeeded
            }
        }
    }
}

extension Record {
    // `refused: true`, or the name of the fault.
    fileprivate func isRefused() throws(CorpusFault) -> Bool { try optionalText("refused") != nil }

    /// `open 2026-05-01`, `closing lapsed 2026-05-01`, `closed rejected 2026-05-01`,
    /// `neverRaised` or `unknown`.
    fileprivate func blockerStatus(_ name: String) throws(CorpusFault) -> BlockerStatus {
        let words = try text(name).split(separator: " ").map(String.init)
        let day = LocalDate(words.last ?? "")
        let outcome = words.count == 3 ? Outcome(rawValue: words[1]) : nil
        switch (words.first, outcome, day) {
        case ("neverRaised", nil, nil): return .neverRaised
        case ("unknown", nil, nil): return .unknown
        case ("open", nil, let day?): return .open(since: day)
        case ("closing", let outcome?, let day?): return .closing(outcome, since: day)
        case ("closed", let outcome?, let day?): return .closed(outcome, on: day)
        default: throw fault(name, .notA("status of a blocker"))
        }
    }

    /// `missing`, `notNeeded` or `signed 2026-05-01`.
    fileprivate func gateStatus(_ name: String) throws(CorpusFault) -> GateStatus {
        let words = try text(name).split(separator: " ").map(String.init)
        switch (words.first, LocalDate(words.last ?? "")) {
        case ("missing", nil): return .missing
        case ("notNeeded", nil): return .notNeeded
        case ("signed", let day?): return .signed(until: day)
        default: throw fault(name, .notA("status of a gate"))
        }
    }
}
