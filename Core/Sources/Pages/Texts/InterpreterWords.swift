public import Casework
public import Kernel

extension Language {
    /// "Tigrinya, per telefoon".
    public func words(of interpreter: InterpreterPlan) -> String {
        name(of: interpreter.language) + self(.listComma) + self(interpreter.way.text)
    }

    /// A room of ours with its location, or a place elsewhere.
    public func place(of room: String?) -> String {
        guard let room else { return self(.roomElsewhere) }
        guard let known = InterviewRoom.coded(room) else { return room }
        return "\(known.locationName), \(known.name)"
    }

    /// The hour and minute in Amsterdam.
    func clock(_ instant: Instant) -> String {
        let (hour, minute) = (instant.minuteOfDay / 60, instant.minuteOfDay % 60)
        return plain(.clock(hour: String(hour), minute: minute < 10 ? "0\(minute)" : "\(minute)"))
    }

    /// "maandag 9 september 2024".
    func weekdayAndDate(_ day: LocalDate) -> String {
        let names: [Text] = [
            .weekdayMonday, .weekdayTuesday, .weekdayWednesday, .weekdayThursday, .weekdayFriday,
            .weekdaySaturday, .weekdaySunday,
        ]
        return "\(self(names[day.weekday - 1])) \(date(day))"
    }
}

extension InterpreterPlan.Way: Worded {
    public var text: Text {
        switch self {
        case .byPhone: .interpreterByPhone
        case .present: .interpreterPresent
        }
    }
}

extension TalkSafety: Worded {
    public var text: Text {
        switch self {
        case .ordinary: .talkSafetyOrdinary
        case .safeRoom: .talkSafetySafeRoom
        case .guarded: .talkSafetyGuarded
        }
    }
}

extension InterviewCalledOff.Reason: Worded {
    public var text: Text {
        switch self {
        case .askedByPerson: .interviewOffAskedByPerson
        case .ill: .interviewOffIll
        case .noInterpreter: .interviewOffNoInterpreter
        case .officerUnable: .interviewOffOfficerUnable
        case .noRoom: .interviewOffNoRoom
        case .didNotAppear: .interviewOffDidNotAppear
        case .caseEnds: .interviewOffCaseEnds
        }
    }
}
