import Kernel

/// The time in which a person may leave by themselves. Dutch: vertrektermijn.
public enum DeparturePeriod {
    /// The rules that the corpus must hold for it, in all their versions.
    public static let rules = ["RET-02", "RET-04", "RET-05"]

    /// How long the decision makes it.
    public enum Length: Hashable, Sendable {
        /// As the law has it without more: RET-02.
        case rule
        /// Shorter, or 0 for none: RET-04.
        case shortened(days: Int, Ground)
        /// Longer; `days` is the whole period: RET-05.
        case extended(days: Int, Set<Condition>)

        /// The rule of the corpus that judges it.
        public var rule: String {
            switch self {
            case .rule: "RET-02"
            case .shortened: "RET-04"
            case .extended: "RET-05"
            }
        }
    }

    /// A ground for a shorter period, as the corpus names it. Any text can be asked; the law
    /// refuses those that it does not know.
    public struct Ground: RawRepresentable, Hashable, Sendable {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Dutch: risico op onttrekken, since 12-06-2026 onderduikrisico.
        public static let absconding = Ground(rawValue: "62(2)(a)")
        /// A manifestly unfounded application, or false or incomplete data.
        public static let unfounded = Ground(rawValue: "62(2)(b)")
        /// Public order, public security or national security.
        public static let publicOrder = Ground(rawValue: "62(2)(c)")
    }

    /// What must hold for a longer period.
    public struct Condition: RawRepresentable, Hashable, Sendable {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static let documentsNearlyAvailable = Self(rawValue: "documentsNearlyAvailable")
        public static let individuallyReasoned = Self(rawValue: "individuallyReasoned")
        public static let askedInPerson = Self(rawValue: "askedInPerson")
    }
}

extension DeparturePeriod.Length {
    /// The length that a receipt was made for.
    public init(_ receipt: DeparturePeriod.Receipt) { self = receipt.length }
}
