/// A sentence of the catalogue with something put in. The build makes a function for each message:
/// `.daysLate(days: 3)`.
public struct Phrase: Hashable, Sendable {
    let number: Int
    // Nearly every phrase has one insert; a list of one would cost a place in memory for each row
    // of a list.
    private let first: Insert
    private let rest: [Insert]

    init(number: Int, _ first: Insert, _ rest: [Insert] = []) {
        (self.number, self.first, self.rest) = (number, first, rest)
    }

    /// By the places of the signature.
    subscript(place: Int) -> Insert { place == 0 ? first : rest[place - 1] }

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
        HTML { write(phrase, to: &$0) }
    }

    func write(_ phrase: Phrase, to html: inout HTML) {
        for piece in pieces(of: phrase) {
            switch piece {
            case .words(let words): html.append(text: words)
            case .insert(let place):
                html.append(markup: "<bdi>")
                html.append(text: words(of: phrase[place]))
                html.append(markup: "</bdi>")
            }
        }
    }

    /// The phrase where no tag can stand: in an attribute, a title, a table for other programs.
    public func plain(_ phrase: Phrase) -> String {
        pieces(of: phrase).reduce(into: "") { text, piece in
            switch piece {
            case .words(let words): text += words
            case .insert(let place): text += words(of: phrase[place])
            }
        }
    }

    // What the language does not word is said in Dutch.
    private func pieces(of phrase: Phrase) -> [Template.Piece] {
        let own = wordings.phrases[phrase.number]
        if own.isEmpty {
            return Wordings.nl.phrases[phrase.number].pieces(for: phrase, by: Language.nl.plural)
        }
        return own.pieces(for: phrase, by: plural)
    }

    private var wordings: Wordings {
        switch self {
        case .nl: .nl
        case .en: .en
        case .ar: .ar
        case .ti: .ti
        }
    }

    private func words(of insert: Phrase.Insert) -> String {
        switch insert {
        case .text(let text): text
        case .number(let number): self.number(number)
        }
    }
}
