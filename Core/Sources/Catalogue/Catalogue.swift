/// All texts of all languages, checked against each other.
///
/// Promise: every language words every file that it has as a whole, with the same places for what
/// is put in and every category of number that its grammar asks for.
public struct Catalogue: Sendable {
    /// The source language; its files tell which messages there are.
    public static let source = "nl"

    /// The messages in the order of the files and of the lines.
    public let messages: [Message]
    /// The wordings by the code of the language and the name of the message.
    public let forms: [String: [String: Message.Form]]

    /// - Parameters:
    ///   - files: by the code of the language.
    ///   - whole: the languages that must have every file.
    /// - Throws: the first fault, with its file and line.
    public init(
        _ files: [String: [CatalogueFile]], whole: Set<String>
    ) throws(CatalogueFault) {
        let sources = files[Self.source] ?? []
        messages = sources.flatMap(\.messages)
        try Self.checkSource(sources)
        var forms: [String: [String: Message.Form]] = [:]
        for (language, translations) in files.sorted(by: { $0.key < $1.key }) {
            guard let rule = PluralRule.of(language) else {
                let path = translations.first?.path ?? language
                throw CatalogueFault(file: path, line: 1, "how \(language) counts is not known")
            }
            let check = TranslationCheck(language: language, rule: rule, sources: sources)
            forms[language] = try check.forms(translations, isWhole: whole.contains(language))
        }
        self.forms = forms
    }

    private static func checkSource(_ files: [CatalogueFile]) throws(CatalogueFault) {
        var places: [String: String] = [:]
        for file in files {
            for message in file.messages {
                if let first = places.updateValue(file.path, forKey: message.name) {
                    throw CatalogueFault(
                        file: file.path, line: message.line,
                        "\(message.name) stands in \(first) too")
                }
                try checkPlaces(of: message, in: file)
            }
        }
    }

    private static func checkPlaces(
        of message: Message, in file: CatalogueFile
    ) throws(CatalogueFault) {
        let known = Set(message.parameters.map(\.name))
        if let unknown = message.placeholders.subtracting(known).min() {
            throw CatalogueFault(
                file: file.path, line: message.line,
                "\(message.name) names {\(unknown)}, which its signature does not")
        }
        if let unused = known.subtracting(message.placeholders).min() {
            throw CatalogueFault(
                file: file.path, line: message.line, "\(message.name) never uses \(unused)")
        }
        if case .plural = message.form, !message.parameters.contains(where: \.isNumber) {
            throw CatalogueFault(
                file: file.path, line: message.line, "\(message.name) counts without a number")
        }
    }
}
