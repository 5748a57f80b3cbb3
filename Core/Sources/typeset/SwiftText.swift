/// A Swift string literal of any text.
func literal(_ text: String) -> String {
    var literal = "\""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\"", "\\": literal += "\\" + String(scalar)
        // Marks of direction and other invisible letters are easier reviewed as numbers.
        case _ where scalar.properties.generalCategory == .format:
            literal += "\\u{\(String(scalar.value, radix: 16))}"
        default: literal.unicodeScalars.append(scalar)
        }
    }
    return literal + "\""
}
