/// One message that stays until the next page, or until it is dismissed (Dutch: melding).
public struct Notice: Sendable {
    public enum Tone: String, Sendable { case info, ok, warn, bad }

    public let tone: Tone
    public let title: String
    public let text: String
    public let link: Link?
    /// This page without the message; nil when it goes away by itself.
    public let dismissal: Href?

    public init(
        _ tone: Tone, title: String, text: String, link: Link? = nil, dismissal: Href? = nil
    ) {
        (self.tone, self.title, self.text) = (tone, title, text)
        (self.link, self.dismissal) = (link, dismissal)
    }

    func html(_ say: Language) -> HTML {
        let role = tone == .bad ? "alert" : "status"
        let links = [link, dismissal.map { Link(say(.dismiss), $0) }].compactMap { $0 }
        let more: HTML? = links.isEmpty ? nil : "<p>\(HTML(links, between: " "))</p>"
        return """
            <div class="note \(tone.rawValue)" role="\(role)"><p><b>\(title).</b> \(text)</p>\
            \(more)</div>

            """
    }
}

/// A sentence that belongs to the page and always stands there; it announces nothing.
struct Remark {
    let text: String
    let tone: Notice.Tone

    init(_ text: String, _ tone: Notice.Tone = .info) { (self.text, self.tone) = (text, tone) }

    var html: HTML {
        """
        <p class="note \(tone.rawValue)">\(text)</p>

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

extension HTML {
    init(_ links: [Link], between separator: StaticString) {
        self.init()
        for (index, link) in links.enumerated() {
            if index > 0 { append(HTML(stringLiteral: separator)) }
            append(link.html)
        }
    }
}
