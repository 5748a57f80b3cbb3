/// Why a case is among the results of a search, the exactest first.
public enum FoundBy: Int, CaseIterable, Comparable, Sendable {
    /// A case number or V-number, digit by digit.
    case number
    /// A V-number with one digit wrong, or two neighbours swapped.
    case nearNumber
    /// The letters of the name are the same once case, marks and order are left out.
    case written
    /// The name sounds the same.
    case heard
    /// One word of several sounds the same.
    case part

    public static func < (one: FoundBy, other: FoundBy) -> Bool { one.rawValue < other.rawValue }
}
