import Testing

/// Texts for the public and for the person concerned are at level B1 (conventions, §8.18): short
/// sentences, everyday words, nothing abbreviated.
@Suite struct PlainLanguageTests {
    /// The topics that such a reader meets.
    static let topics = ["public", "portal"]

    static let messages: [Worded] = TextUseTests.sources
        .filter { file in
            file.path.contains("/nl/") && topics.contains { file.path.hasSuffix("/\($0).texts") }
        }
        .flatMap(Worded.all)

    @Test func `there is something to read`() { #expect(Self.messages.count > 20) }

    @Test(arguments: messages) func `speaks plainly`(message: Worded) {
        #expect(PlainLanguage.faults(in: message.text) == [], "\(message.name)")
    }

    static let planted: [(String, String)] = [
        ("Dit is een zin die met al zijn woorden net één woord te lang is geworden.", "16 words"),
        ("De vreemdeling moet weg.", "vreemdeling"), ("Illegalen tellen niet mee.", "illega"),
        ("Uitzetting volgt.", "uitzet"), ("U krijgt een LP.", "LP"),
        ("Het verzoek wordt behandeld.", "wordt behandeld"), ("Dit is ongeldig.", "ongeldig"),
        ("Derhalve vertrekt u.", "derhalve"),
    ]

    @Test(arguments: planted) func `finds a hard sentence`(text: String, fault: String) {
        #expect(PlainLanguage.faults(in: text).contains { $0.contains(fault) }, "\(text)")
    }

    static let plain = [
        "Dit is een zin die met al zijn woorden net niet te lang is.",
        "U moet vertrekken. Wij helpen u.", "De rechter in Den Haag kijkt naar uw zaak (stap 3).",
    ]

    @Test(arguments: plain) func `leaves a plain sentence alone`(text: String) {
        #expect(PlainLanguage.faults(in: text) == [])
    }
}

/// One message of a catalogue file with all its wordings, one after the other.
struct Worded: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String

    var testDescription: String { name }

    static func all(in file: SourceFile) -> [Worded] {
        var messages: [(name: Substring, text: String)] = []
        for line in file.lines where !line.isEmpty && !line.hasPrefix("#") {
            guard line.first == " " else {
                let halves = line.split(separator: "=", maxSplits: 1)
                messages.append((halves[0], halves.count > 1 ? String(halves[1]) : ""))
                continue
            }
            guard let last = messages.indices.last else { continue }
            messages[last].text += line
        }
        return messages.map { Worded(name: String($0.name), text: $0.text) }
    }
}

enum PlainLanguage {
    /// At most, in one sentence.
    static let words = 15

    static func faults(in text: String) -> [String] {
        let spoken = text.replacing(#/\{\w+\}/#, with: "iets")
        return long(spoken) + hard(spoken) + abbreviated(spoken)
    }

    private static func long(_ text: String) -> [String] {
        text.split { ".?!:".contains($0) }.compactMap { sentence in
            let count = sentence.split { $0 == " " || $0 == "\"" }.count
            return count > words ? "\(count) words" : nil
        }
    }

    private static func hard(_ text: String) -> [String] {
        let lower = text.lowercased()
        return forbidden.filter(lower.contains)
    }

    private static func abbreviated(_ text: String) -> [String] {
        text.split { !$0.isLetter }.filter { word in
            word.count > 1 && word.allSatisfy(\.isUppercase) && !known.contains(String(word))
        }.map(String.init)
    }

    /// Words that hurt, words of the office, and what can be said in plain words.
    private static let forbidden = [
        "illega", "vreemdeling", "uitzet", "alien", "ongeldig", "derhalve", "middels", "teneinde",
        "inzake", "betreffende", "conform", "indien", "dient te", "wordt behandeld",
        "worden verzocht", "met betrekking tot", "ter zake", "dan wel", "heeft nederland verlaten",
    ]

    /// Names that people know by their letters.
    private static let known: Set = ["IND", "EU", "IOM", "COA", "KMar", "DT", "CSV", "JSON"]
}
