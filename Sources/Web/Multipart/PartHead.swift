/// The head of one part: which field it is and, for a file, what it was called at home.
struct PartHead: Hashable, Sendable {
    let name: String
    /// As the browser sent it, which may hold anything; nil for a field. Empty when no file was
    /// chosen.
    let fileName: String?
    /// What the browser believes that the file is; nobody else should.
    let type: String?

    /// - Parameter bytes: the lines without the empty one that ends them.
    init(_ bytes: ArraySlice<UInt8>) throws(Multipart.Fault) {
        let fields = try Self.fields(bytes)
        guard let line = fields["content-disposition"],
            let parameters = Self.disposition(Array(line.utf8)[...]),
            let name = parameters["name"],
            Self.plainCodings.contains(fields["content-transfer-encoding"]?.lowercased() ?? "8bit")
        else { throw .malformed }
        self.name = name
        fileName = parameters["filename"]
        type = fields["content-type"]
    }

    // RFC 7578 §4.7: nobody encodes parts any more. One that is would be read as what it is not.
    private static let plainCodings: Set = ["7bit", "8bit", "binary"]

    /// The lines by their name in lower case; each of them once.
    private static func fields(
        _ bytes: ArraySlice<UInt8>
    ) throws(Multipart.Fault) -> [String: String] {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .malformed }
        var fields: [String: String] = [:]
        // CRLF is one character; a CR or an LF by itself is another and ends no line.
        for line in text.split(separator: "\r\n" as Character, omittingEmptySubsequences: false) {
            guard !line.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }),
                let colon = line.utf8.firstIndex(of: UInt8(ascii: ":"))
            else { throw .malformed }
            let name = line[..<colon]
            guard !name.isEmpty, name.utf8.allSatisfy(isTokenByte),
                fields.updateValue(
                    String(line[line.utf8.index(after: colon)...]), forKey: name.lowercased())
                    == nil
            else { throw .malformed }
        }
        return fields.mapValues { String($0.drop { $0 == " " || $0 == "\t" }) }
    }

    private static func isTokenByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"): true
        default: false
        }
    }

    /// `form-data; name="bijlage"; filename="scan.pdf"`, each quoted and each once; anything else,
    /// such as `filename*` (RFC 7578 §4.2 forbids it), gives nil.
    private static func disposition(_ line: ArraySlice<UInt8>) -> [String: String]? {
        let kind = line.prefix { isTokenByte($0) }
        guard String(decoding: kind, as: UTF8.self).lowercased() == "form-data" else { return nil }
        var found: [String: String] = [:]
        var rest = line[kind.endIndex...].drop(while: isSpace)
        while !rest.isEmpty {
            guard rest.first == UInt8(ascii: ";") else { return nil }
            rest = rest.dropFirst().drop(while: isSpace)
            let word = rest.prefix { isTokenByte($0) }
            let name = String(decoding: word, as: UTF8.self).lowercased()
            rest = rest[word.endIndex...]
            guard known.contains(name), rest.starts(with: opening) else { return nil }
            rest = rest.dropFirst(opening.count)
            guard let end = rest.firstIndex(of: UInt8(ascii: "\"")) else { return nil }
            let value = unescaped(String(decoding: rest[..<end], as: UTF8.self))
            guard found.updateValue(value, forKey: name) == nil else { return nil }
            rest = rest[(end + 1)...].drop(while: isSpace)
        }
        return found
    }

    private static let known: Set = ["name", "filename"]
    private static let opening = Array("=\"".utf8)

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    /// The three that browsers escape (WHATWG HTML, multipart/form-data encoding algorithm).
    private static func unescaped(_ text: String) -> String {
        text.replacing("%0A", with: "\n").replacing("%0D", with: "\r").replacing("%22", with: "\"")
    }
}
