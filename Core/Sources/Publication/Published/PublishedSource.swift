import Kernel

/// Where published counts were read.
public struct PublishedSource: Hashable, Sendable {
    public let code: String
    public let title: String
    public let publisher: String
    public let kind: Kind
    /// nil when no address was seen.
    public let address: String?
    /// What a reader must know before trusting it; nil when there is nothing.
    public let caveat: String?

    public enum Kind: String, CaseIterable, Sendable {
        /// The service itself.
        case own
        case press
        case other
    }

    init(_ fields: [String]) throws(Malformed) {
        guard fields.count == 6, let kind = Kind(rawValue: fields[3]) else {
            throw Malformed("published source: \(fields)")
        }
        (code, title, publisher) = (fields[0], fields[1], fields[2])
        (self.kind, address) = (kind, fields[4].isEmpty ? nil : fields[4])
        caveat = fields[5].isEmpty ? nil : fields[5]
    }

    /// One line for a list of sources.
    var line: String {
        let heading = "\(code)  \(publisher), \(title) (\(kind.rawValue))"
        return caveat.map { "\(heading); \($0)" } ?? heading
    }
}
