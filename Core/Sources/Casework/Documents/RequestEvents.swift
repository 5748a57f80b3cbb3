public import Kernel

/// A travel document was ordered from the country desk. Dutch: LP-opdracht.
public struct RequestOrdered: Event {
    public static let type = "case.requestOrdered"

    public let request: RequestID
    public let country: CountryCode
    public let kind: RequestKind
    public let method: PresentationMethod
    public let enclosed: Set<Enclosure>
    /// What the person does not want to be sent, calling it related to asylum.
    public let objected: Set<Enclosure>

    public init(
        _ request: RequestID, of country: CountryCode, _ kind: RequestKind,
        _ method: PresentationMethod, enclosed: Set<Enclosure>, objected: Set<Enclosure>
    ) {
        (self.request, self.country, self.kind) = (request, country, kind)
        (self.method, self.enclosed, self.objected) = (method, enclosed, objected)
    }

    public var clear: Fields {
        [
            "request": .id(request), "country": .text(country.digits), "kind": .code(kind),
            "method": .code(method), "enclosed": .enclosures(enclosed),
            "objected": .enclosures(objected),
        ]
    }

    public init(_ entry: Entry) throws(Malformed) {
        guard let country = CountryCode(try entry.clear.text("country")) else {
            throw Malformed("country")
        }
        self.country = country
        request = try entry.clear.id("request")
        kind = try entry.clear.code("kind")
        method = try entry.clear.code("method")
        enclosed = try entry.clear.enclosures("enclosed")
        objected = try entry.clear.enclosures("objected")
    }

    func request(on day: LocalDate) -> DocumentRequest {
        DocumentRequest(
            id: request, country: country, kind: kind, method: method, orderedOn: day,
            enclosed: enclosed, objected: objected, since: day)
    }
}

/// More was enclosed, and the request lies before the country desk again.
public struct RequestCompleted: Event {
    public static let type = "case.requestCompleted"

    public let request: RequestID
    public let enclosed: Set<Enclosure>

    public init(_ request: RequestID, enclosed: Set<Enclosure>) {
        (self.request, self.enclosed) = (request, enclosed)
    }
    public var clear: Fields {
        ["request": .id(request), "enclosed": .enclosures(enclosed)]
    }
    public init(_ entry: Entry) throws(Malformed) {
        request = try entry.clear.id("request")
        enclosed = try entry.clear.enclosures("enclosed")
    }
}

/// The country desk sent the order back.
public struct RequestSentBack: Event {
    public static let type = "case.requestSentBack"

    /// Why it cannot go out like this.
    public enum Reason: String, CaseIterable, Sendable {
        case incomplete, illegible, wrongRepresentation, documentAvailable
    }

    public let request: RequestID
    public let reasons: [Reason]

    public init(_ request: RequestID, reasons: [Reason]) {
        (self.request, self.reasons) = (request, reasons)
    }
    public var clear: Fields {
        ["request": .id(request), "reasons": .texts(reasons.map(\.rawValue))]
    }
    public init(_ entry: Entry) throws(Malformed) {
        request = try entry.clear.id("request")
        reasons = try entry.clear.texts("reasons").map { text throws(Malformed) in
            guard let reason = Reason(rawValue: text) else { throw Malformed(text) }
            return reason
        }
    }
}

/// The request went to the representation.
public struct RequestSubmitted: Event {
    public static let type = "case.requestSubmitted"

    public let request: RequestID

    public init(_ request: RequestID) { self.request = request }
    public var clear: Fields { ["request": .id(request)] }
    public init(_ entry: Entry) throws(Malformed) { request = try entry.clear.id("request") }
}

/// The representation was asked again. Dutch: rappel.
public struct RepresentationReminded: Event {
    public static let type = "case.representationReminded"

    public let request: RequestID

    public init(_ request: RequestID) { self.request = request }
    public var clear: Fields { ["request": .id(request)] }
    public init(_ entry: Entry) throws(Malformed) { request = try entry.clear.id("request") }
}

extension Datum {
    /// In the order of their declaration, so that equal sets are equal bytes.
    static func enclosures(_ items: Set<Enclosure>) -> Datum {
        .texts(Enclosure.allCases.filter(items.contains).map(\.rawValue))
    }
}

extension Fields {
    func enclosures(_ name: String) throws(Malformed) -> Set<Enclosure> {
        Set(
            try texts(name).map { text throws(Malformed) in
                guard let item = Enclosure(rawValue: text) else { throw Malformed(text) }
                return item
            })
    }
}
