public import Kernel

/// Who somebody is, as a partner stated it. Sealed with the person's own key.
public struct Identity: Hashable, Sendable {
    public let vNumber: VNumber
    public let familyName: String
    public let givenName: String
    /// nil while nobody knows; a part of a date is not kept here.
    public let bornOn: LocalDate?

    public init(vNumber: VNumber, familyName: String, givenName: String, bornOn: LocalDate?) {
        (self.vNumber, self.familyName) = (vNumber, familyName)
        (self.givenName, self.bornOn) = (givenName, bornOn)
    }

    /// Family name in full and the first letter of the given name: enough for a heading.
    public var shortName: String { "\(givenName) \(familyName.prefix(1))." }
}

extension Identity {
    var fields: Fields {
        [
            "vNumber": .text(vNumber.digits), "familyName": .text(familyName),
            "givenName": .text(givenName), "bornOn": bornOn.map { .day($0) },
        ]
    }

    init(_ fields: Fields) throws(Malformed) {
        guard let number = VNumber(try fields.text("vNumber")) else { throw Malformed("vNumber") }
        self.init(
            vNumber: number, familyName: try fields.text("familyName"),
            givenName: try fields.text("givenName"),
            bornOn: try fields.optional("bornOn") { fields throws(Malformed) in
                try fields.day("bornOn")
            })
    }
}
