import Law
import Pages
import Testing

/// The words of the pages. That none is missing in a language is checked by the compiler: a
/// `Text` takes both.
@Suite struct TextTests {
    /// The pages with empty view data: what is left is our own.
    static let own = Values { _ in "" }.samples

    static let dutch: Set<String> = ["de", "het", "een", "van", "niet", "zaak", "en", "voor"]
    static let english: Set<String> = ["the", "from", "and", "not", "case", "for", "this", "who"]

    @Test(arguments: own) func `does not mix languages`(sample: Sample) {
        let inEnglish = words(sample.html(.en)).filter { Self.dutch.contains($0) }
        #expect(inEnglish == [], "\(sample.name) in English")
        let inDutch = words(sample.html(.nl)).filter { Self.english.contains($0) }
        #expect(inDutch == [], "\(sample.name) in Dutch")
    }

    static let speaking = [
        "title", "h1", "h2", "h3", "th", "label", "legend", "button", "summary", "dt",
    ]

    @Test(arguments: SnapshotTests.samples, Language.whole)
    func `leaves no heading, label or button empty`(sample: Sample, language: Language) {
        let pieces = sample.html(language).description.split(separator: "<")
        for (piece, next) in zip(pieces, pieces.dropFirst()) {
            let name = piece.prefix { $0.isLetter || $0.isNumber }
            guard Self.speaking.contains(String(name)), piece.hasSuffix(">") else { continue }
            #expect(!next.hasPrefix("/\(name)>"), "an empty \(name)")
        }
    }

    // Fifteen words: the conventions for B1. A comma ends an item of a list.
    @Test(arguments: own) func `keeps Dutch sentences short`(sample: Sample) {
        for line in lines(sample.html(.nl)) {
            for sentence in line.split(whereSeparator: { ".:?,".contains($0) }) {
                let count = sentence.split(separator: " ").count
                #expect(count <= 15, "\(sample.name): \(sentence)")
            }
        }
    }

    static let shunned = ["illegaal", "illegal", "vreemdeling", "alien ", "MOB"]

    @Test(arguments: shunned) func `names people as people`(word: String) {
        for sample in Self.own {
            for language in Language.whole {
                let isThere = sample.html(language).description.contains(word)
                #expect(!isThere, "\(sample.name)")
            }
        }
    }
}

/// The texts between the tags, without those that say that they are in another language.
private func lines(_ html: HTML) -> [String] {
    html.description.split(separator: "<").compactMap { piece in
        guard !piece.hasPrefix("span lang=") else { return nil }
        return piece.split(separator: ">", maxSplits: 1).dropFirst().first.map(String.init)
    }
}

private func words(_ html: HTML) -> [String] {
    lines(html).flatMap { $0.split { !$0.isLetter } }.map { $0.lowercased() }
}
