import Kernel

/// Invented days and people that the chapters share.
enum GuideData {
    /// A Wednesday.
    static let today = day(0)

    /// So many days after ``today``.
    static func day(_ offset: Int) -> LocalDate { LocalDate(dayNumber: 19_907 + offset) }

    static let heading = CaseHeading(number: "2024-018342-1", person: "Amina B.")
    static let other = CaseHeading(number: "2024-020117-4", person: "Maryam K.")
    static let third = CaseHeading(number: "2023-004410-9", person: "Selam T.")
}
