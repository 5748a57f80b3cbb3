/// Reads one message: its head, and what stands under it.
struct MessageReader {
    let path: String
    let entry: CatalogueFile.Entry

    func message() throws(CatalogueFault) -> Message {
        let halves = entry.head.split(
            separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard halves.count == 2 else { throw fault("a message is written: name = text") }
        let signature = halves[0].trimmed
        let name = String(signature.prefix { $0 != "(" })
        guard Self.isName(name) else { throw fault("\(name) is no name: aCamelCaseWord") }
        let parameters = try parameters(signature.dropFirst(name.count))
        let form = try form(halves[1].trimmed, isCounting: parameters.contains(where: \.isNumber))
        let message = Message(name: name, parameters: parameters, form: form, line: entry.line)
        try checkWordings(of: message)
        return message
    }

    private static func isName(_ text: String) -> Bool {
        guard let first = text.utf8.first, (0x61...0x7A).contains(first) else { return false }
        return text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }

    private func parameters(_ list: Substring) throws(CatalogueFault) -> [Message.Parameter] {
        guard !list.isEmpty else { return [] }
        guard list.first == "(", list.last == ")" else { throw fault("a signature ends with )") }
        var parameters: [Message.Parameter] = []
        for pair in list.dropFirst().dropLast().split(separator: ",") {
            let halves = pair.split(separator: ":").map(\.trimmed)
            guard halves.count == 2, Self.isName(String(halves[0])),
                let kind = Message.Parameter.Kind(rawValue: String(halves[1]))
            else { throw fault("a parameter is written: name: text, or name: number") }
            parameters.append(.init(name: String(halves[0]), kind: kind))
        }
        return parameters
    }

    // In a translation the signature is not repeated, so there a category alone tells a plural.
    private func form(
        _ first: Substring, isCounting: Bool
    ) throws(CatalogueFault) -> Message.Form {
        let lines = (first.isEmpty ? [] : [(line: entry.line, text: first)]) + entry.body
        guard !lines.isEmpty else { throw fault("this message has no text") }
        guard first.isEmpty, lines.allSatisfy({ Self.category($0.text) != nil }) else {
            return .single(Self.unquoted(lines.map { String($0.text) }.joined(separator: " ")))
        }
        var wordings: [PluralRule.Category: String] = [:]
        for line in lines {
            guard let (category, text) = Self.category(line.text) else { continue }
            guard wordings.updateValue(text, forKey: category) == nil else {
                throw CatalogueFault(
                    file: path, line: line.line, "\(category) stands here for the second time")
            }
        }
        return .plural(wordings)
    }

    private static func category(_ line: Substring) -> (PluralRule.Category, String)? {
        let halves = line.split(separator: ":", maxSplits: 1)
        guard halves.count == 2, let category = PluralRule.Category(rawValue: String(halves[0]))
        else { return nil }
        return (category, unquoted(String(halves[1].trimmed)))
    }

    private static func unquoted(_ text: String) -> String {
        guard text.count > 1, text.hasPrefix("\""), text.hasSuffix("\"") else { return text }
        return String(text.dropFirst().dropLast())
    }

    private func checkWordings(of message: Message) throws(CatalogueFault) {
        for wording in message.form.wordings {
            let (open, close) = (wording.count { $0 == "{" }, wording.count { $0 == "}" })
            let names = Message.placeholders(in: wording)
            guard open == close, names.allSatisfy(Self.isName) else {
                throw fault("\(message.name) has a brace that no name stands in")
            }
        }
    }

    private func fault(_ words: String) -> CatalogueFault {
        CatalogueFault(file: path, line: entry.line, words)
    }
}

extension Message.Parameter {
    var isNumber: Bool { kind == .number }
}
