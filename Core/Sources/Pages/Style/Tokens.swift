extension Token {
    /// The name of the custom property.
    var property: String {
        "--" + String(rawValue.flatMap { $0.isUppercase ? "-\($0.lowercased())" : "\($0)" })
    }

    static func rules(_ value: (Token) -> String) -> String {
        allCases.map { "\($0.property):\(value($0))" }.joined(separator: ";")
    }
}
