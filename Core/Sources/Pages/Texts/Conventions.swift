// Foundation knows how the world writes dates and numbers (CLDR). It is asked once a language; what
// it answers is kept as plain words, so that a page of a hundred dates asks it nothing.
public import Casework
import Foundation

/// How a language writes dates and numbers. The calendar is the Gregorian one, the digits are those
/// of the language's own locale.
final class Conventions: Sendable {
    /// January first.
    let months: [String]
    let shortMonths: [String]
    /// What stands before the first, between the parts, and after the last of day, month and year.
    let date: [DatePiece]
    let grouping: String
    let decimal: String
    let minus: String

    enum DatePiece: Hashable, Sendable {
        case day, month, year
        case text(String)
    }

    init(_ language: Language) {
        let locale = Locale(identifier: Self.identifier(language))
        let formatted = (1...12).map { Self.formatted(day: 22, month: $0, in: locale) }
        let pieces = formatted.map(Self.pieces)
        months = pieces.map(\.month)
        shortMonths = (1...12).map { Self.short(month: $0, in: locale) }
        date = pieces.first.map(\.date) ?? []
        grouping = locale.groupingSeparator ?? ""
        decimal = locale.decimalSeparator ?? "."
        minus = "−"
    }

    private static func identifier(_ language: Language) -> String {
        switch language {
        case .nl: "nl_NL"
        case .en: "en_GB"
        case .ar: "ar"
        case .ti: "ti_ER"
        }
    }

    // A day of 2003 in full, as Foundation writes it.
    private static func formatted(day: Int, month: Int, in locale: Locale) -> String {
        let style = Date.FormatStyle(
            date: .long, locale: locale, calendar: calendar, timeZone: .gmt)
        return noon(day: day, month: month).formatted(style)
    }

    private static func short(month: Int, in locale: Locale) -> String {
        let style = Date.FormatStyle(locale: locale, calendar: calendar, timeZone: .gmt)
        return noon(day: 1, month: month).formatted(style.month(.abbreviated))
    }

    private static func noon(day: Int, month: Int) -> Date {
        let noon = DateComponents(year: 2003, month: month, day: day, hour: 12)
        guard let date = calendar.date(from: noon) else {
            preconditionFailure("2003 has a day \(day) in month \(month)")
        }
        return date
    }

    private static let calendar: Calendar = {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        return calendar
    }()

    // Day 22 and year 2003 are found by their digits; the month is the longest run of letters.
    private static func pieces(_ text: String) -> (month: String, date: [DatePiece]) {
        var (month, pieces) = ("", [DatePiece]())
        for run in runs(of: text) {
            switch run {
            case "22": pieces.append(.day)
            case "2003": pieces.append(.year)
            case _ where month.isEmpty && run.first?.isLetter == true:
                month = run
                pieces.append(.month)
            default: pieces.append(.text(run))
            }
        }
        return (month, pieces)
    }

    private static func runs(of text: String) -> [String] {
        var runs: [String] = []
        var last: Int?
        for character in text {
            let kind = character.isNumber ? 0 : character.isLetter ? 1 : 2
            if kind == last {
                runs[runs.count - 1].append(character)
            } else {
                runs.append(String(character))
            }
            last = kind
        }
        return runs
    }
}

extension Language {
    private static let dutch = Conventions(.nl)
    private static let english = Conventions(.en)
    private static let arabic = Conventions(.ar)
    private static let tigrinya = Conventions(.ti)

    var conventions: Conventions {
        switch self {
        case .nl: Self.dutch
        case .en: Self.english
        case .ar: Self.arabic
        case .ti: Self.tigrinya
        }
    }
}

extension Language {
    /// A language that an interpreter speaks, as this language calls it.
    public func name(of language: InterpreterLanguage) -> String {
        let words = Locale(identifier: rawValue).localizedString(forLanguageCode: language.rawValue)
        return words ?? language.rawValue
    }
}
