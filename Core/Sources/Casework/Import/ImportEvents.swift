public import Kernel

/// The code of the system that a fact was taken over from, as `ISTV`; it names no person.
public struct LegacySource: Hashable, Sendable {
    public let code: String

    /// - Returns: nil unless the text is 2 to 12 capital letters, digits and hyphens.
    public init?(_ text: String) {
        let isCode = text.utf8.allSatisfy {
            (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
        }
        guard isCode, (2...12).contains(text.utf8.count) else { return nil }
        code = text
    }
}

/// Where a case was taken over from: which system, under which id, and which fact from elsewhere.
public struct ImportOrigin: Hashable, Sendable {
    public let source: LegacySource
    /// nil once the person's key is gone.
    public let externalID: String?
    /// By the name of the field, for facts that came from another system than the rest.
    public let otherSources: [String: LegacySource]

    public init(
        _ source: LegacySource, externalID: String?, otherSources: [String: LegacySource] = [:]
    ) {
        (self.source, self.externalID) = (source, externalID)
        self.otherSources = otherSources
    }

    /// What a claim and a search know the row by.
    public static func key(_ source: LegacySource, _ externalID: String) -> String {
        "\(source.code)/\(externalID)"
    }

    var claim: Claim? {
        externalID.map { Claim("import", .secret(Self.key(source, $0))) }
    }
}

/// The case was taken over from an earlier system; it ran already.
public struct CaseImported: Event {
    public static let type = "case.imported"

    public let subject: SubjectID
    public let origin: ImportOrigin

    public init(_ origin: ImportOrigin, about subject: SubjectID) {
        (self.origin, self.subject) = (origin, subject)
    }

    public var clear: Fields {
        var others = Fields()
        for (field, source) in origin.otherSources { others[field] = .text(source.code) }
        return ["source": .text(origin.source.code), "otherSources": .object(others)]
    }

    public var parts: [Part] {
        let content: Fields? = origin.externalID.map { ["externalID": .text($0)] }
        return [Part(.identity, of: subject, content)]
    }

    public init(_ entry: Entry) throws(Malformed) {
        guard let first = entry.parts.first else { throw Malformed("part") }
        subject = first.subject
        let others = try entry.clear.object("otherSources")
        var sources: [String: LegacySource] = [:]
        for name in others.names { sources[name] = try Self.source(try others.text(name)) }
        let externalID = try entry.part(.identity).map { part throws(Malformed) in
            try part.text("externalID")
        }
        origin = ImportOrigin(
            try Self.source(try entry.clear.text("source")), externalID: externalID,
            otherSources: sources)
    }

    private static func source(_ code: String) throws(Malformed) -> LegacySource {
        guard let source = LegacySource(code) else { throw Malformed("source \(code)") }
        return source
    }
}

/// The import was wrong and was taken back: the episode ends, and was never ours.
public struct ImportWithdrawn: Event {
    public static let type = "case.importWithdrawn"

    /// Why it was taken back.
    public enum Reason: String, CaseIterable, Sendable {
        /// The row was about somebody or something else.
        case wrongRow
        /// The same case came in by another way.
        case duplicate
        /// It will be taken over again, mended.
        case again
    }

    public let reason: Reason

    public init(_ reason: Reason) { self.reason = reason }
    public var clear: Fields { ["reason": .code(reason)] }
    public init(_ entry: Entry) throws(Malformed) { reason = try entry.clear.code("reason") }
}

/// How a case was taken over from an earlier system, and how that was taken back.
public enum ImportEvent: Track {
    case imported(CaseImported)
    case withdrawn(ImportWithdrawn)

    public init?(_ entry: Entry) throws(Malformed) {
        switch entry.type {
        case CaseImported.type: self = .imported(try .init(entry))
        case ImportWithdrawn.type: self = .withdrawn(try .init(entry))
        default: return nil
        }
    }
}

extension Episode {
    mutating func absorb(_ event: ImportEvent, on day: LocalDate) {
        switch event {
        case .imported(let event): origin = event.origin
        case .withdrawn: end(.withdrawn, on: day)
        }
    }
}
