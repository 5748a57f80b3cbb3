/// How a language counts (CLDR, plural rules for cardinal whole numbers).
public enum PluralRule: Sendable {
    /// One thing, and everything else: Dutch, English.
    case oneOther
    /// None and one go together: Tigrinya.
    case zeroOneOther
    case arabic

    /// A kind of number that a language has words of its own for.
    public enum Category: String, CaseIterable, Sendable { case zero, one, two, few, many, other }

    /// The rule of a language by its code; nil when nobody has written it down yet.
    public static func of(_ language: String) -> PluralRule? {
        switch language {
        case "nl", "en": .oneOther
        case "ti": .zeroOneOther
        case "ar": .arabic
        default: nil
        }
    }

    /// The categories that a translation must word.
    public var categories: Set<Category> {
        switch self {
        case .oneOther, .zeroOneOther: [.one, .other]
        case .arabic: Set(Category.allCases)
        }
    }

    /// The category of a number.
    public func category(of number: Int) -> Category {
        switch self {
        case .oneOther: number == 1 ? .one : .other
        case .zeroOneOther: number == 0 || number == 1 ? .one : .other
        case .arabic: Self.arabic(number)
        }
    }

    private static func arabic(_ number: Int) -> Category {
        switch number {
        case 0: return .zero
        case 1: return .one
        case 2: return .two
        default: break
        }
        return switch number.magnitude % 100 {
        case 3...10: .few
        case 11...99: .many
        default: .other
        }
    }
}
