extension Text {
    static let wrongType = Text("Dit formulier kunnen wij niet lezen", "We cannot read this form")
    static let wrongTypeAdvice = Text(
        "Open het formulier opnieuw en verstuur het met de knop.",
        "Open the form again and send it with the button.")
    static let tooMany = Text(
        "U probeerde zich te vaak aan te melden", "You tried to sign in too often")
    static let tooManyAdvice = Text(
        "Wacht vijf minuten en probeer het dan opnieuw.", "Wait five minutes and try again then.")

    static func smallerFile(_ label: String, _ limit: String) -> Text {
        Text(
            "Kies een bestand van hoogstens \(limit): \(label)",
            "Choose a file of at most \(limit): \(label)")
    }

    static func otherFileType(_ label: String, _ types: String) -> Text {
        Text(
            "Kies een bestand van een van deze soorten (\(types)): \(label)",
            "Choose a file of one of these kinds (\(types)): \(label)")
    }

    static func otherThanEmptyFile(_ label: String) -> Text {
        Text(
            "Dit bestand is leeg. Kies een ander bestand: \(label)",
            "This file is empty. Choose another file: \(label)")
    }

    static func oneFile(_ label: String) -> Text {
        Text("Kies één bestand: \(label)", "Choose one file: \(label)")
    }
}

/// How large a file is, in words that are the same in every language: `5 MB`, `300 kB`.
struct FileSize: Hashable, Sendable {
    let bytes: Int

    init(_ bytes: Int) { self.bytes = bytes }

    var text: String {
        let isWhole = bytes >= Self.megabyte && bytes % Self.megabyte == 0
        return isWhole ? "\(bytes / Self.megabyte) MB" : "\(bytes / 1_024) kB"
    }

    private static let megabyte = 1_024 * 1_024
}
