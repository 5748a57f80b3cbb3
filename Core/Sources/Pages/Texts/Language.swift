import Catalogue
public import Law

/// A language that pages are shown in. The code is that of the address and of the `lang` attribute.
public enum Language: String, CaseIterable, Sendable {
    case nl, en, ar, ti

    /// In its own words and script.
    public var ownName: String {
        switch self {
        case .nl: "Nederlands"
        case .en: "English"
        case .ar: "العربية"
        case .ti: "ትግርኛ"
        }
    }

    public var direction: Direction {
        switch self {
        case .nl, .en, .ti: .leftToRight
        case .ar: .rightToLeft
        }
    }

    /// Where a line begins.
    public enum Direction: String, Sendable {
        case leftToRight = "ltr"
        case rightToLeft = "rtl"
    }

    /// Whether every text of every page is worded in it.
    public var isWhole: Bool {
        switch self {
        case .nl, .en: true
        case .ar, .ti: false
        }
    }

    /// Whether no native reader has checked the translation yet; a page says so.
    public var isMachineMade: Bool { !isWhole }

    /// The language in which the law is told to its readers: Dutch, unless they read English.
    public var legal: LegalLanguage { self == .en ? .en : .nl }

    var plural: PluralRule {
        switch self {
        case .nl, .en: .oneOther
        case .ar: .arabic
        case .ti: .zeroOneOther
        }
    }
}
