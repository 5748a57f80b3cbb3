import Law

/// One message that stays until the next page.
public struct Notice: Sendable {
    public enum Tone: String, Sendable { case info, ok, warn, bad }

    public let tone: Tone
    public let title: String
    public let text: String
    public let link: Link?

    public init(_ tone: Tone, title: String, text: String, link: Link? = nil) {
        (self.tone, self.title, self.text, self.link) = (tone, title, text, link)
    }

    func html(_ say: Language) -> HTML {
        let role = tone == .bad ? "alert" : "status"
        let more: HTML? = link.map { "<p>\($0.html)</p>" }
        return """
            <div class="note \(tone.rawValue)" role="\(role)"><p><b>\(title).</b> \(text)</p>\
            \(more)</div>

            """
    }
}

/// Words that lead somewhere.
public struct Link: Hashable, Sendable {
    public let text: String
    public let address: Href

    public init(_ text: String, _ address: Href) { (self.text, self.address) = (text, address) }

    var html: HTML { "<a href=\"\(address)\">\(text)</a>" }
}
