/// One part as the style guide shows it: its name, when to use it, its type, and itself in every
/// state.
struct Specimen {
    let id: String
    let name: Text
    let note: Text
    /// The Swift type that makes it.
    let type: String
    let content: HTML

    init(_ id: String, _ name: Text, _ note: Text, type: String, _ content: HTML) {
        (self.id, self.name, self.note) = (id, name, note)
        (self.type, self.content) = (type, content)
    }

    func html(_ say: Language) -> HTML {
        """
        <section class="specimen" aria-labelledby="\(id)">\
        \(Heading(say(name), id: id).html(say))<p class="soft">\(say(note)) \(say(.guideType)): \
        <code dir="ltr">\(type)</code></p><div class="shown">\(content)</div></section>

        """
    }
}

extension HTML {
    /// States of one part below each other.
    static func states(_ states: [HTML?]) -> HTML {
        "<div class=\"states\">\(states.compactMap { $0 }.map { "<div>\($0)</div>" as HTML })</div>"
    }
}
