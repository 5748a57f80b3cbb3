/// Holds the files of one language against those of the source language.
struct TranslationCheck {
    let language: String
    let rule: PluralRule
    let sources: [CatalogueFile]

    func forms(
        _ files: [CatalogueFile], isWhole: Bool
    ) throws(CatalogueFault) -> [String: Message.Form] {
        var forms: [String: Message.Form] = [:]
        for source in sources {
            guard let file = files.first(where: { $0.path.topic == source.path.topic }) else {
                guard isWhole else { continue }
                throw CatalogueFault(
                    file: source.path, line: 1, "there is no such file in \(language)")
            }
            try check(file, against: source)
            for message in file.messages { forms[message.name] = message.form }
        }
        for file in files where !sources.contains(where: { $0.path.topic == file.path.topic }) {
            throw CatalogueFault(
                file: file.path, line: 1, "there is no such file in \(Catalogue.source)")
        }
        return forms
    }

    private func check(
        _ file: CatalogueFile, against source: CatalogueFile
    ) throws(CatalogueFault) {
        for message in file.messages {
            guard let original = source[message.name] else {
                throw fault(file, message, "is not in \(source.path)")
            }
            try check(message, against: original, in: file)
        }
        for original in source.messages where file[original.name] == nil {
            throw CatalogueFault(
                file: file.path, line: max(1, file.messages.last?.line ?? 1),
                "\(original.name) is missing (\(source.path):\(original.line))")
        }
    }

    private func check(
        _ message: Message, against original: Message, in file: CatalogueFile
    ) throws(CatalogueFault) {
        guard message.placeholders == original.placeholders else {
            let names = original.placeholders.sorted().map { "{\($0)}" }.joined(separator: ", ")
            throw fault(file, message, "must use \(names.isEmpty ? "no placeholder" : names)")
        }
        switch (message.form, original.form) {
        case (.single, .single): break
        case (.plural(let wordings), .plural): try checkCounting(wordings, message, in: file)
        case (.single, .plural): throw fault(file, message, "must word each kind of number")
        case (.plural, .single): throw fault(file, message, "counts, and its source does not")
        }
    }

    private func checkCounting(
        _ wordings: [PluralRule.Category: String], _ message: Message, in file: CatalogueFile
    ) throws(CatalogueFault) {
        let asked = rule.categories
        guard Set(wordings.keys) == asked else {
            let names = PluralRule.Category.allCases.filter(asked.contains).map(\.rawValue)
            throw fault(file, message, "must word \(names.joined(separator: ", "))")
        }
    }

    private func fault(
        _ file: CatalogueFile, _ message: Message, _ words: String
    ) -> CatalogueFault {
        CatalogueFault(file: file.path, line: message.line, "\(message.name) \(words)")
    }
}

extension String {
    /// `forms` of `Texts/nl/forms.texts`.
    fileprivate var topic: Substring {
        let file = self[(lastIndex(of: "/").map(index(after:)) ?? startIndex)...]
        return file.prefix { $0 != "." }
    }
}
