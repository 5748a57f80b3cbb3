import Catalogue

/// The catalogue as Swift: a member for each message, and a table of wordings for each language.
struct CatalogueSource {
    let catalogue: Catalogue

    private var texts: [Message] { catalogue.messages.filter(\.parameters.isEmpty) }
    private var phrases: [Message] { catalogue.messages.filter { !$0.parameters.isEmpty } }

    var swift: String {
        let languages = catalogue.forms.keys.sorted()
        return """
            // Made by the build from Catalogue/*/*.texts.

            extension Text {
            \(texts.enumerated().map(member).joined(separator: "\n"))
            }

            extension Phrase {
            \(phrases.enumerated().map(function).joined(separator: "\n"))
            }

            extension Wordings {
            \(languages.map(whole).joined(separator: "\n"))
            }

            \(languages.map(tables).joined(separator: "\n"))

            """
    }

    private func whole(_ language: String) -> String {
        """
            static let \(language) = Wordings(texts: \(language)Texts, phrases: \(language)Phrases)
        """
    }

    private func member(_ number: Int, _ message: Message) -> String {
        """
            /// \(message.form.wordings[0])
            public static var \(message.name): Text { Text(number: \(number)) }
        """
    }

    private func function(_ number: Int, _ message: Message) -> String {
        let list = message.parameters.map {
            "\($0.name): \($0.kind == .number ? "Int" : "String")"
        }.joined(separator: ", ")
        let inserts = message.parameters.map { ".\($0.kind.rawValue)(\($0.name))" }
        let rest = inserts.dropFirst().joined(separator: ", ")
        let arguments = inserts[0] + (rest.isEmpty ? "" : ", [\(rest)]")
        return """
                /// \(message.form.wordings.last ?? "")
                public static func \(message.name)(\(list)) -> Phrase {
                    Phrase(number: \(number), \(arguments))
                }
            """
    }

    private func tables(_ language: String) -> String {
        let forms = catalogue.forms[language] ?? [:]
        let lines = texts.map { "    \(literal(forms[$0.name]?.wordings[0] ?? ""))," }
        let templates = phrases.map { "    \(template(forms[$0.name], of: $0))," }
        return """
            private let \(language)Texts: [String] = [
            \(lines.joined(separator: "\n"))
            ]

            private let \(language)Phrases: [Template] = [
            \(templates.joined(separator: "\n"))
            ]
            """
    }

    // A wording that the language lacks is empty: there Dutch is shown.
    private func template(_ form: Message.Form?, of message: Message) -> String {
        switch form {
        case nil: "Template(other: \"\")"
        case .single(let text): "Template(other: \(literal(numbered(text, message))))"
        case .plural(let texts):
            "Template("
                + PluralRule.Category.allCases.compactMap { category in
                    texts[category].map { "\(category): \(literal(numbered($0, message)))" }
                }.joined(separator: ", ") + ", by: \(counted(message)))"
        }
    }

    private func counted(_ message: Message) -> Int {
        message.parameters.firstIndex { $0.kind == .number } ?? 0
    }

    private func numbered(_ text: String, _ message: Message) -> String {
        message.parameters.enumerated().reduce(text) { text, parameter in
            text.replacing("{\(parameter.element.name)}", with: "{\(parameter.offset)}")
        }
    }
}
