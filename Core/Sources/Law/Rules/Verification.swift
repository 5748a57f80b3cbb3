public import Kernel

/// How we know a rule. No jurist has looked at it: "read" means that somebody of the project
/// read it in the text that is named.
public enum Verification: Hashable, Sendable {
    case readInText(Source, at: LocalDate)
    /// What is not certain, in words.
    case unverified(String)

    /// A text that was read holds from the day of that text on; for the days before it an older
    /// text was in force that nobody read.
    public func holds(on day: LocalDate) -> Bool {
        switch self {
        case .readInText(let source, _): day >= source.validFrom
        case .unverified: false
        }
    }

    /// nil when it holds on that day.
    public func doubt(on day: LocalDate) -> String? {
        switch self {
        case .readInText(let source, _) where day < source.validFrom:
            "Read in the text of \(source.validFrom); the text of \(day) was not read."
        case .readInText: nil
        case .unverified(let doubt): doubt
        }
    }
}

/// A text that was read: a version of a law, or a judgment.
public struct Source: Hashable, Sendable {
    public let code: String
    public let title: String
    /// Where the copy that was read stands.
    public let copy: String
    /// The day of that version, or of the judgment.
    public let validFrom: LocalDate
}
