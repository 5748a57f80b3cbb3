public import Kernel

/// The days on which a calendar lets no term end, beside Saturday and Sunday.
///
/// Found once for all enterable years, so that a day is one look in a table.
public struct Holidays: Hashable, Sendable {
    private var names: [LocalDate: Holiday.Name]
    /// The years whose decrees on equated days were read.
    private let equatedRead: Set<Int>

    init(rules: [HolidayRule], equated: Set<LocalDate>, equatedRead: Set<Int>) {
        var names: [LocalDate: Holiday.Name] = [:]
        for day in equated { names[day] = .equated }
        // A day that is two holidays has the name of the first.
        for rule in rules.reversed() {
            for year in Self.years {
                if let day = rule.day(in: year) { names[day] = rule.name }
            }
        }
        (self.names, self.equatedRead) = (names, equatedRead)
    }

    /// The enterable years and the twenty that an entry ban may last beyond them.
    static let years = 1900...2125

    /// The holiday on this day, or nil.
    public func holiday(on day: LocalDate) -> Holiday? {
        names[day].map { Holiday(day: day, name: $0) }
    }

    /// The holidays of a year, from January to December.
    public func days(in year: Int) -> [LocalDate] {
        names.keys.filter { $0.year == year }.sorted()
    }

    /// The same days without this one.
    package func without(_ day: LocalDate) -> Holidays {
        var other = self
        other.names[day] = nil
        return other
    }

    /// The same days without those of one name.
    package func without(_ name: Holiday.Name) -> Holidays {
        var other = self
        other.names = names.filter { $0.value != name }
        return other
    }

    /// The days that a decree put on a level with holidays.
    package var equated: [LocalDate] { names.filter { $0.value == .equated }.keys.sorted() }

    /// Whether the days that decrees put on a level with holidays are known for this year.
    func isComplete(for year: Int) -> Bool { equatedRead.contains(year) }
}
