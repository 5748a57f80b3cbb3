/// What is typed on one line, so that a browser can help: the keys it offers on a phone and the
/// words it remembers.
struct Line: Hashable, Sendable {
    var type = "text"
    /// The keyboard of a phone; nil for the usual one.
    var keys: String?
    /// What the browser may fill in; nil where it should not know.
    var remembered: String?

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
        return "\(mode)\(memory)"
    }
}

/// Which files a field takes. The server decides; the browser only helps to choose.
struct FileRule: Hashable, Sendable {
    /// What stands after the last full stop of a name: `pdf`.
    let endings: [String]
    let megabytes: Int

    static let document = FileRule(endings: ["pdf", "jpg", "jpeg", "png"], megabytes: 10)

    var accepted: String { endings.map { "." + $0 }.joined(separator: ",") }

    /// "PDF, JPG of PNG, hoogstens 10 MB."
    var words: Text { .fileLimit((listed("of"), listed("or")), megabytes: megabytes) }

    private func listed(_ or: String) -> String {
        let names = endings.filter { $0 != "jpeg" }.map { $0.uppercased() }
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return names.dropLast().joined(separator: ", ") + " \(or) \(last)"
    }
}
