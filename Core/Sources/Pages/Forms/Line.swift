/// What is typed on one line, so that a browser can help: the keys it offers on a phone and the
/// words it remembers.
struct Line: Hashable, Sendable {
    var type = "text"
    /// The keyboard of a phone; nil for the usual one.
    var keys: String?
    /// What the browser may fill in; nil where it should not know.
    var remembered: String?
    /// Whether the keys go here when the page opens: where a page is for one answer.
    var takesFocus = false

    static let any = Line()
    static let number = Line(keys: "numeric")
    static let email = Line(type: "email", remembered: "email")
    static let telephone = Line(type: "tel", remembered: "tel")
    static let name = Line(remembered: "name")
    static let postcode = Line(remembered: "postal-code")
    /// From a letter or a message: letters and digits that are used once.
    static let code = Line(remembered: "one-time-code")

    var attributes: HTML {
        let mode: HTML? = keys.map { " inputmode=\"\($0)\"" }
        let memory: HTML? = remembered.map { " autocomplete=\"\($0)\"" }
        let focus: HTML? = takesFocus ? " autofocus" : nil
        return "\(mode)\(memory)\(focus)"
    }
}

/// Which files a field takes. The server decides; the browser only helps to choose.
struct FileRule: Hashable, Sendable {
    /// What stands after the last full stop of a name: `pdf`.
    let endings: [String]
    let megabytes: Int

    static let document = FileRule(endings: ["pdf", "jpg", "jpeg", "png"], megabytes: 5)

    var accepted: String { endings.map { "." + $0 }.joined(separator: ",") }

    /// "PDF, JPG of PNG, hoogstens 5 MB."
    func words(_ say: Language) -> HTML {
        let names = endings.filter { $0 != "jpeg" }.map { $0.uppercased() }
        return say(.fileLimit(endings: say.choice(names), megabytes: megabytes))
    }
}
