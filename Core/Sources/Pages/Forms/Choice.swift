/// One option of a list: the code that is sent and the words that are shown.
public struct Choice: Hashable, Sendable {
    public let code: String
    public let label: String

    public init(_ code: String, _ label: String) { (self.code, self.label) = (code, label) }
}

extension Language {
    /// Every case of a coded list, in the order of its declaration.
    func choices<Code: Worded & CaseIterable>(_ codes: Code.Type) -> [Choice] {
        codes.allCases.map { Choice($0.code, self($0.text)) }
    }
}
