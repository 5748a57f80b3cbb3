/// What every form carries unseen, so that it can be sent once, by this person, on what they saw.
public struct FormKey: Hashable, Sendable {
    /// The id of the command that the form will make.
    public let command: String
    /// The version that was on the screen; nil where no version is asked (a relief, signing in).
    public let seen: Int?
    /// The token of the session against forged requests.
    public let token: String

    public init(command: String, seen: Int?, token: String) {
        (self.command, self.seen, self.token) = (command, seen, token)
    }

    /// The names are those that Web reads: `_command`, `_seen`, `_token`.
    var fields: HTML {
        let version: HTML? = seen.map { Self.hidden("_seen", String($0)) }
        return "\(Self.hidden("_command", command))\(version)\(Self.hidden("_token", token))"
    }

    static func hidden(_ name: String, _ value: String) -> HTML {
        "<input type=\"hidden\" name=\"\(name)\" value=\"\(value)\">"
    }
}

/// What somebody entered and what is wrong with it. Empty for a form that is shown first.
public struct Input: Sendable {
    public let values: [String: [String]]
    /// In the order of the fields.
    public let problems: [Problem]

    public init(values: [String: [String]] = [:], problems: [Problem] = []) {
        (self.values, self.problems) = (values, problems)
    }

    func value(_ name: String) -> String { values[name]?.first ?? "" }
    func has(_ name: String, _ value: String) -> Bool { values[name]?.contains(value) ?? false }
    func problem(_ name: String) -> Problem? { problems.first { $0.field == name } }
}

/// What is wrong with one field; the page finds the words.
public struct Problem: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        case missing, notADate, notATime, notANumber, notAChoice, notInFuture, notInPast
        case tooLong(Int)
        /// Characters that show nothing themselves and change how others are shown.
        case hiddenCharacters
        /// Both sides of a pair are filled, or neither.
        case oneOfTwo
        /// Above this many bytes.
        case fileTooLarge(limit: Int)
        /// Neither of these, by its name and its first bytes: `pdf`.
        case notAFileType([String])
        case emptyFile, oneFile
        /// A sentence in the language of the page.
        case other(String)
    }

    public let field: String
    public let kind: Kind

    public init(_ field: String, _ kind: Kind) { (self.field, self.kind) = (field, kind) }

    func words(_ say: Language, label: String) -> HTML {
        switch kind {
        case .missing: say(.fillIn(label: label))
        case .notADate: say(.enterDate(label: label))
        case .notATime: say(.enterTime(label: label))
        case .notANumber: say(.enterNumber(label: label))
        case .notAChoice: say(.choose(label: label))
        case .notInFuture: say(.dayInPast(label: label))
        case .notInPast: say(.dayInFuture(label: label))
        case .tooLong(let limit): say(.shorten(label: label, limit: limit))
        case .hiddenCharacters: say(.removeHidden(label: label))
        case .oneOfTwo: HTML(text: say(.answerOrReason))
        case .fileTooLarge(let limit):
            say(.smallerFile(label: label, limit: FileSize(limit).text))
        case .notAFileType(let types):
            say(.otherFileType(label: label, types: say.choice(types)))
        case .emptyFile: say(.otherThanEmptyFile(label: label))
        case .oneFile: say(.oneFile(label: label))
        case .other(let sentence): HTML(text: sentence)
        }
    }
}
