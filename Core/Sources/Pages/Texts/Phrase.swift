/// A sentence of the catalogue with something put in. The build makes a function for each message:
/// `.daysLate(days: 3)`.
public struct Phrase: Hashable, Sendable {
    let number: Int
    let inserts: [Insert]

    init(number: Int, _ inserts: [Insert]) { (self.number, self.inserts) = (number, inserts) }

    /// What is put in: a name or a date as it is, a number as the language writes it.
    enum Insert: Hashable, Sendable {
        case text(String)
        case number(Int)
    }
}

extension Language {
    /// The phrase for a page. Every insert stands in a `bdi`, so that a name or a number in another
    /// script cannot reorder what stands around it.
    public func callAsFunction(_ phrase: Phrase) -> HTML {
        var html = HTML()
        pieces(of: phrase) { piece in
            switch piece {
            case .words(let words): html.append(HTML(text: words))
            case .insert(let text): html.append("<bdi>\(text)</bdi>")
            }
        }
        return html
    }

    /// The phrase where no tag can stand: in an attribute, a title, a table for other programs.
    public func plain(_ phrase: Phrase) -> String {
        var text = ""
        pieces(of: phrase) { piece in
            switch piece {
            case .words(let words): text += words
            case .insert(let insert): text += insert
            }
        }
        return text
    }

    private enum Piece {
        case words(String)
        case insert(String)
    }

    private func pieces(of phrase: Phrase, _ take: (Piece) -> Void) {
        var rest = wording(of: phrase)[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            if open > rest.startIndex { take(.words(String(rest[..<open]))) }
            if let place = Int(rest[rest.index(after: open)..<close]) {
                take(.insert(text(of: phrase.inserts[place])))
            }
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { take(.words(String(rest))) }
    }

    // What the language does not word is said in Dutch.
    private func wording(of phrase: Phrase) -> String {
        let own = wordings.phrases[phrase.number]
        let language: Language = own.isEmpty ? .nl : self
        let template = own.isEmpty ? Wordings.nl.phrases[phrase.number] : own
        return template.wording(for: phrase.inserts, by: language.plural)
    }

    private func text(of insert: Phrase.Insert) -> String {
        switch insert {
        case .text(let text): text
        case .number(let number): self.number(number)
        }
    }
}
