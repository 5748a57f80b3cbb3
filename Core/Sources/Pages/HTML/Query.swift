extension Href {
    /// This address with a query, in which every name and value is written so that it can neither
    /// end early nor mean something else.
    func asking(_ pairs: [(name: String, value: String)]) -> Href {
        guard !pairs.isEmpty else { return self }
        let query = pairs.map { "\(Self.encoded($0.name))=\(Self.encoded($0.value))" }
        return Href(text + "?" + query.joined(separator: "&"))
    }

    // RFC 3986: what is not unreserved goes as bytes of UTF-8 in hexadecimal.
    private static func encoded(_ text: String) -> String {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if isUnreserved(byte) {
                bytes.append(byte)
            } else {
                bytes += [0x25, hexadecimal(byte >> 4), hexadecimal(byte & 15)]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true  // digits and letters
        case 0x2D, 0x2E, 0x5F, 0x7E: true  // - . _ ~
        default: false
        }
    }

    private static func hexadecimal(_ half: UInt8) -> UInt8 {
        half < 10 ? 0x30 + half : 0x41 + half - 10
    }
}
