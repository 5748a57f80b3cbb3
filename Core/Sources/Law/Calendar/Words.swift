public import Kernel

extension Holiday.Name {
    public func words(_ language: LegalLanguage) -> String {
        let (nl, en) = both
        return language == .nl ? nl : en
    }

    private var both: (nl: String, en: String) {
        switch self {
        case .newYear: ("nieuwjaarsdag", "New Year's Day")
        case .goodFriday: ("Goede Vrijdag", "Good Friday")
        case .easterMonday: ("tweede paasdag", "Easter Monday")
        case .kingsDay: ("Koningsdag", "King's Day")
        case .queensDay: ("Koninginnedag", "Queen's Day")
        case .liberationDay: ("Bevrijdingsdag", "Liberation Day")
        case .ascension: ("Hemelvaartsdag", "Ascension Day")
        case .whitMonday: ("tweede pinksterdag", "Whit Monday")
        case .christmas: ("eerste kerstdag", "Christmas Day")
        case .boxingDay: ("tweede kerstdag", "Boxing Day")
        case .equated: ("een gelijkgestelde dag", "a day equated with a holiday")
        }
    }
}

extension LocalDate {
    private static let monthsNL = [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
        "oktober", "november", "december",
    ]
    private static let monthsEN = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]

    /// `9 maart 2024`, `9 March 2024`.
    func words(_ language: LegalLanguage) -> String {
        let months = language == .nl ? Self.monthsNL : Self.monthsEN
        return "\(day) \(months[month - 1]) \(year)"
    }
}

extension Term {
    /// `4 weken`, `1 day`.
    public func words(_ language: LegalLanguage) -> String {
        let (one, more) = language == .nl ? unit.nl : unit.en
        return "\(count) \(count == 1 ? one : more)"
    }
}

extension Term.Unit {
    fileprivate var nl: (String, String) {
        switch self {
        case .hours: ("uur", "uur")
        case .days: ("dag", "dagen")
        case .weeks: ("week", "weken")
        case .months: ("maand", "maanden")
        case .years: ("jaar", "jaar")
        }
    }

    fileprivate var en: (String, String) {
        switch self {
        case .hours: ("hour", "hours")
        case .days: ("day", "days")
        case .weeks: ("week", "weeks")
        case .months: ("month", "months")
        case .years: ("year", "years")
        }
    }
}
