/// The alien number, key of a person in the whole chain (Dutch: V-nummer): ten digits.
///
/// Source: domain dossier, glossary (the length is common knowledge there, not read in a text).
public struct VNumber: Hashable, Sendable {
    public let digits: String

    /// Reads ten digits, with or without spaces, dots or hyphens between them; nil otherwise.
    public init?(_ text: String) {
        let kept = text.utf8.filter { $0 != 0x20 && $0 != 0x2E && $0 != 0x2D }
        guard kept.count == 10, kept.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        digits = String(decoding: kept, as: UTF8.self)
    }
}

/// As on paper: `280.114.7723`.
extension VNumber: CustomStringConvertible {
    public var description: String {
        "\(digits.prefix(3)).\(digits.dropFirst(3).prefix(3)).\(digits.suffix(4))"
    }
}

extension VNumber {
    /// The number itself and each form with one digit left out, without doubles.
    ///
    /// Two numbers share such a form exactly when one of them becomes the other by leaving out one
    /// digit and putting one in: one digit differs, two neighbours are swapped, a digit moved.
    public var nearForms: [String] {
        var forms = [digits]
        for index in digits.indices {
            var form = digits
            form.remove(at: index)
            if !forms.contains(form) { forms.append(form) }
        }
        return forms
    }
}
