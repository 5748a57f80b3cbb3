/// One word of a name, in every form in which it may be written.
///
/// `El-Haddad` is `haddad` and `elhaddad`, so that whoever writes it without the article, or in one
/// word with it, finds it too.
struct NameWord: Hashable {
    /// Letters a to z; others as they are, where no table knows them.
    let forms: [[UInt8]]

    /// The words of a name: case, marks, apostrophes and hyphens gone, other scripts in Latin
    /// letters, articles and "son of" no words of their own. At most eight.
    static func words(of name: String) -> [NameWord] {
        let plain = Array(plainWords(name).prefix(most * 2))
        guard plain.contains(where: { !isParticle($0) }) else {
            return plain.prefix(most).map { NameWord(forms: [$0]) }
        }
        var words: [NameWord] = []
        var before: [UInt8] = []
        var isServant = false
        for word in plain {
            if isParticle(word) {
                before += word
            } else if isServantOf(word) {
                (before, isServant) = ([], true)
            } else {
                words.append(NameWord(word, after: before, isServant: isServant))
                (before, isServant) = ([], false)
            }
        }
        if isServant { words.append(NameWord(forms: [servant])) }
        return Array(words.prefix(most))
    }

    private static let most = 8

    private init(forms: [[UInt8]]) { self.forms = forms }

    /// - Parameters:
    ///   - before: the particles that stood before it.
    ///   - isServant: whether "abd" stood before it: the two are one name.
    private init(_ word: [UInt8], after before: [UInt8], isServant: Bool) {
        let own = Self.withoutArticle(word)
        if isServant {
            forms = [Self.servant + (own ?? word)]
        } else if let name = Self.servantName(word) {
            forms = [name]
        } else {
            let joined = before.isEmpty ? nil : before + word
            forms = [word] + [joined, own].compactMap { $0 }
        }
    }

    // "Abdul Rahman", "Abdulrahman", "Abdelrahman" and "Abderrahman" are one name.
    private static func servantName(_ word: [UInt8]) -> [UInt8]? {
        for start in servants where word.starts(with: start) && word.count >= start.count + 4 {
            let rest = Array(word[start.count...])
            return servant + (withoutArticle(rest) ?? rest)
        }
        return nil
    }

    private static func withoutArticle(_ word: [UInt8]) -> [UInt8]? {
        let isLong = word.count >= 6
        return isLong && articles.contains { word.starts(with: $0) } ? Array(word[2...]) : nil
    }

    private static func isParticle(_ word: [UInt8]) -> Bool { particles.contains(word) }
    private static func isServantOf(_ word: [UInt8]) -> Bool {
        word == servant || servants.contains(word)
    }

    private static let servant = Array("abd".utf8)
    private static let servants = bytes(
        "abdoul abdoel abdul abdel abdal abdur abder abdus abdes abdun abden")
    private static let articles = bytes("al el")
    // Articles with their assimilated forms, "son of" and "daughter of", and what stands before
    // Dutch, German and Romance names.
    private static let particles = Set(
        bytes(
            """
            al el ul ad an ar as at az ash ed er es ech ben bin ibn bint ould oglu van der den de \
            het t ter ten te von zu di da do dos das du la le of
            """))

    private static func bytes(_ list: String) -> [[UInt8]] {
        list.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) }
    }

    private static func plainWords(_ name: String) -> [[UInt8]] {
        var (words, word) = ([[UInt8]](), [UInt8]())
        for scalar in name.unicodeScalars {
            if let letters = Letters.plain(scalar) {
                word += letters
            } else if isWithinWord(scalar) {
                continue
            } else if scalar.properties.isAlphabetic {
                word += Array(String(scalar).lowercased().utf8)
            } else if !word.isEmpty {
                words.append(word)
                word = []
            }
        }
        return word.isEmpty ? words : words + [word]
    }

    private static func isWithinWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        // Apostrophes, as they are typed.
        case 0x27, 0x60, 0xB4, 0x2B9...0x2BF, 0x2C8, 0x2018, 0x2019, 0x201B: true
        // What joins or turns letters and is not seen.
        case 0x200C...0x200F, 0xFEFF: true
        default: scalar.properties.generalCategory == .nonspacingMark
        }
    }
}
