/// Where a link or a form goes: inside this site, or out over https. Anything else becomes `#`,
/// so that no `javascript:` and no foreign host can hide in a link.
public struct Href: Hashable, Sendable, ExpressibleByStringLiteral {
    public let text: String

    public init(_ text: String) {
        self.text = Self.isSafe(text) ? text : "#"
    }

    public init(stringLiteral text: String) { self.init(text) }

    private static func isSafe(_ text: String) -> Bool {
        if text.hasPrefix("https://") { return true }
        switch text.utf8.first {
        case 0x23, 0x3F: return true  // # ?
        case 0x2F:  // browsers read a second slash or a backslash as the start of a host
            let second = text.utf8.dropFirst().first { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
            return second != 0x2F && second != 0x5C
        default: return false
        }
    }
}
