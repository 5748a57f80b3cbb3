/// One file of texts in one language: a topic such as `forms`.
///
///     # A comment stands on a line of its own.
///     skipLink = Direct naar de inhoud
///
///     daysLate(days: number) =
///         one: {days} dag te laat
///         other: {days} dagen te laat
///
/// A value may run on over indented lines; they are joined with a space. Quotes around a value keep
/// the spaces at its ends. Only the source language writes signatures.
public struct CatalogueFile: Sendable {
    public let path: String
    public let messages: [Message]

    /// - Throws: the first line that does not follow the form above.
    public init(path: String, text: String) throws(CatalogueFault) {
        self.path = path
        var messages: [Message] = []
        for entry in try Self.entries(path, text) {
            let message = try MessageReader(path: path, entry: entry).message()
            if let first = messages.first(where: { $0.name == message.name }) {
                throw CatalogueFault(
                    file: path, line: message.line,
                    "\(message.name) stands here for the second time, after line \(first.line)")
            }
            messages.append(message)
        }
        self.messages = messages
    }

    public subscript(name: String) -> Message? { messages.first { $0.name == name } }

    /// A head with what stands indented under it.
    struct Entry {
        let head: Substring
        let line: Int
        var body: [(line: Int, text: Substring)]
    }

    private static func entries(
        _ path: String, _ text: String
    ) throws(CatalogueFault) -> [Entry] {
        var entries: [Entry] = []
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            let content = line.trimmed
            guard !content.isEmpty, !content.hasPrefix("#") else { continue }
            if line.first == " " {
                guard !entries.isEmpty else {
                    throw CatalogueFault(
                        file: path, line: index + 1, "an indented line follows no message")
                }
                entries[entries.count - 1].body.append((index + 1, content))
            } else {
                entries.append(Entry(head: line, line: index + 1, body: []))
            }
        }
        return entries
    }
}

extension Substring {
    var trimmed: Substring {
        var text = drop { $0 == " " || $0 == "\t" || $0 == "\r" }
        while let last = text.last, last == " " || last == "\t" || last == "\r" {
            text = text.dropLast()
        }
        return text
    }
}
