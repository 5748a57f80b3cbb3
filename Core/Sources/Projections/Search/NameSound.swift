/// How a name sounds to somebody who hears it through an interpreter: its consonants, by classes of
/// sounds that are mixed up when names are written in another script.
///
/// Our own, since Soundex and its kin are made for English spelling. Vowels are left out, because
/// Arabic does not write them and everybody else writes them differently; a vowel at the start
/// counts as one. Doubled consonants are one, voiced consonants at the end are unvoiced (Ahmed,
/// Ahmet), `h` at the end is not heard (Fatimah). A name of one consonant keeps its last vowel.
enum NameSound {
    /// How letters are read that mean different sounds to different writers.
    private enum Reading: CaseIterable {
        /// `j` as in Jamal, `ch` as in Rachid, `th` as in Othman, `w` as in Walid.
        case english
        /// `j` as in Joesoef, `ch` as in Achmed, `th` as in Osman, `w` as in Iwanow.
        case dutch
    }

    /// The keys of a word, one for each way to read it; none for a word in letters that no table
    /// knows.
    static func keys(_ word: [UInt8]) -> [[UInt8]] {
        var keys: [[UInt8]] = []
        guard word.allSatisfy({ $0 < 0x80 }) else { return [] }
        for reading in Reading.allCases {
            let key = key(word, reading)
            if !key.isEmpty, !keys.contains(key) { keys.append(key) }
        }
        return keys
    }

    private static func key(_ word: [UInt8], _ reading: Reading) -> [UInt8] {
        var (key, place, isApart) = ([UInt8](), 0, true)
        var vowel: UInt8?
        while place < word.count {
            let (length, sound) = sound(word, place, reading)
            if let sound {
                let isLast = place + length == word.count
                let isBreath = isLast && length == 1 && sound == "H" && !key.isEmpty
                for kind in sound.utf8 where !isBreath {
                    let heard = isLast ? unvoiced(kind) : kind
                    if isApart || key.last != heard { key.append(heard) }
                    isApart = false
                }
            } else {
                if place == 0 { key.append(UInt8(ascii: "A")) }
                if let kind = Self.vowel(word[place]) { vowel = kind }
                isApart = true
            }
            place += length
        }
        return key.count == 1 ? key + [vowel].compactMap { $0 } : key
    }

    /// The sound that begins here and over how many letters; nil for a vowel.
    private static func sound(
        _ word: [UInt8], _ place: Int, _ reading: Reading
    ) -> (length: Int, sound: String?) {
        let rest = word[place...]
        if place == 0, let start = start(rest, reading) { return start }
        for cluster in clusters where rest.starts(with: cluster.letters) {
            return (cluster.letters.count, reading == .english ? cluster.english : cluster.dutch)
        }
        guard let letter = rest.first else { return (1, nil) }
        let next = rest.dropFirst().first
        return (1, single(letter, next, reading))
    }

    // "Oualid" is Walid; a `y` or `w` at the start is heard, also a Dutch `j`.
    private static func start(
        _ rest: ArraySlice<UInt8>, _ reading: Reading
    ) -> (length: Int, sound: String?)? {
        let letters = Array(rest.prefix(3))
        guard letters.count > 1 else { return nil }
        let isBeforeVowel = vowel(letters[1]) != nil
        switch letters[0] {
        case UInt8(ascii: "o") where letters[1] == UInt8(ascii: "u") && letters.count > 2:
            return vowel(letters[2]) == nil ? nil : (2, "W")
        case UInt8(ascii: "y") where isBeforeVowel: return (1, "Y")
        case UInt8(ascii: "j") where isBeforeVowel && reading == .dutch: return (1, "Y")
        case UInt8(ascii: "w") where reading == .english: return (1, "W")
        default: return nil
        }
    }

    private static func single(_ letter: UInt8, _ next: UInt8?, _ reading: Reading) -> String? {
        switch letter {
        case UInt8(ascii: "c"): isSoftening(next) ? "S" : "K"
        case UInt8(ascii: "j"): reading == .english ? "J" : nil
        case UInt8(ascii: "w"): reading == .english ? nil : "F"
        case UInt8(ascii: "q"): "K"
        case UInt8(ascii: "v"): "F"
        case UInt8(ascii: "x"): "KS"
        case UInt8(ascii: "z"): "S"
        default: plain[letter]
        }
    }

    private static let plain = Dictionary(
        uniqueKeysWithValues: "bdfghklmnprst".utf8.map {
            ($0, String(decoding: [$0 - 32], as: UTF8.self))
        })

    private static func isSoftening(_ letter: UInt8?) -> Bool {
        letter.map { "eiy".utf8.contains($0) } ?? false
    }

    private static func unvoiced(_ sound: UInt8) -> UInt8 {
        switch sound {
        case UInt8(ascii: "B"): UInt8(ascii: "P")
        case UInt8(ascii: "D"): UInt8(ascii: "T")
        default: sound
        }
    }

    /// Front, back or open.
    private static func vowel(_ letter: UInt8) -> UInt8? {
        switch letter {
        case UInt8(ascii: "i"), UInt8(ascii: "e"), UInt8(ascii: "y"): UInt8(ascii: "i")
        case UInt8(ascii: "o"), UInt8(ascii: "u"), UInt8(ascii: "w"): UInt8(ascii: "o")
        case UInt8(ascii: "a"): UInt8(ascii: "a")
        default: nil
        }
    }

    /// Letters that are one sound together, the longest first.
    private static let clusters: [(letters: [UInt8], english: String, dutch: String)] = [
        ("shch", "S", "S"), ("tsch", "S", "S"), ("dsch", "J", "J"), ("dzh", "J", "J"),
        ("tsj", "S", "S"), ("tch", "S", "S"), ("sch", "S", "S"), ("zh", "S", "S"),
        ("sh", "S", "S"), ("sj", "S", "S"), ("sz", "S", "S"), ("cz", "S", "S"), ("ts", "S", "S"),
        ("tz", "S", "S"), ("dj", "J", "J"), ("dz", "J", "J"), ("xh", "J", "J"), ("ch", "S", "H"),
        ("kh", "H", "H"), ("gh", "G", "G"), ("th", "T", "S"), ("dh", "D", "S"), ("ph", "F", "F"),
        ("ck", "K", "K"), ("qu", "K", "K"),
    ].map { (Array($0.0.utf8), $0.1, $0.2) }
}
