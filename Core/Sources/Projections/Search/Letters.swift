/// What a letter is in the letters a to z, for comparing names and for nothing else: nobody's name
/// is shown like this.
///
/// Latin letters with marks are read from the names that Unicode gives them (`LATIN SMALL LETTER E
/// WITH ACUTE`). Ethiopic follows the order of its block (Unicode, chart U1200). The tables of
/// Arabic, Persian and Cyrillic are assumed: they follow what passports do (ICAO Doc 9303-3, not
/// read in a text), but where that leaves a sound open they choose letters with one sound only
/// (`tch`, `dj`), since the sound is what is compared.
enum Letters {
    /// - Returns: nil for what is no letter of these scripts; empty for a letter that is not heard.
    static func plain(_ scalar: Unicode.Scalar) -> [UInt8]? {
        switch scalar.value {
        case 0x61...0x7A: [UInt8(scalar.value)]
        case 0x41...0x5A: [UInt8(scalar.value) + 32]
        case 0x1200...0x1357: syllable(scalar.value)
        default: table[scalar.value]
        }
    }

    // Rows of eight: a consonant with each vowel in turn; the sixth is the consonant alone.
    private static func syllable(_ value: UInt32) -> [UInt8]? {
        let place = Int(value - 0x1200)
        guard place / 8 < consonants.count else { return nil }
        let consonant = consonants[place / 8]
        let isThroat = consonant == "-"
        let vowel = isThroat && place % 8 == 0 ? "a" : vowels[place % 8]
        return Array(((isThroat ? "" : consonant) + vowel).utf8)
    }

    private static let vowels = ["e", "u", "i", "a", "e", "", "o", "wa"]
    private static let consonants = """
        h l h m s r s sh k k k k b v t tch h h n ny - k k kh kh w - z zh y d d dj g g g t tch p ts \
        ts f p
        """.split(separator: " ").map(String.init)

    private static let arabic = """
        ا a أ a إ a آ a ٱ a ب b ت t ث th ج dj ح h خ kh د d ذ dh ر r ز z س s ش sh ص s ض dh ط t ظ dh \
        ع a غ gh ف f ق q ك k ل l م m ن n ه h ة a و w ي y ى a ئ - ؤ - ء - ـ - پ p چ tch ژ zh گ g \
        ک k ی y ہ h ھ h ے y ٹ t ڈ d ڑ r ں n ې y ښ sh ږ zh څ ts ځ dz ۇ u ۆ o ە e
        """
    private static let cyrillic = """
        а a б b в v г g д d е e ё e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u \
        ф f х kh ц ts ч tch ш sh щ shch ъ - ы y ь - э e ю yu я ya є ye і i ї yi ґ g ў u ј y љ l \
        њ n ћ tch ђ dj џ dzh ѓ g ќ k ѕ dz қ k ғ g ң n ү u ұ u һ h ә a ө o
        """

    private static let table: [UInt32: [UInt8]] = {
        var table = latin
        for script in [arabic, cyrillic] {
            let words = script.split(separator: " ")
            for index in stride(from: 0, to: words.count - 1, by: 2) {
                let letters: [UInt8] = words[index + 1] == "-" ? [] : Array(words[index + 1].utf8)
                for form in [String(words[index]), words[index].uppercased()] {
                    guard let scalar = form.unicodeScalars.first else { continue }
                    table[scalar.value] = letters
                }
            }
        }
        return table
    }()

    private static var latin: [UInt32: [UInt8]] {
        var table: [UInt32: [UInt8]] = [:]
        for range in [0xC0...0x25F, 0x1E00...0x1EFF] as [ClosedRange<UInt32>] {
            for value in range {
                guard let name = Unicode.Scalar(value)?.properties.name else { continue }
                table[value] = letters(named: name)
            }
        }
        return table
    }

    private static func letters(named name: String) -> [UInt8]? {
        let words = name.split(separator: " ")
        guard words.count > 3, words[0] == "LATIN", ["LETTER", "LIGATURE"].contains(words[2]) else {
            return nil
        }
        if let special = special[String(words[3])] { return Array(special.utf8) }
        return words[3].utf8.count <= 2 ? Array(words[3].lowercased().utf8) : nil
    }

    private static let special = [
        "SHARP": "ss", "ETH": "d", "THORN": "th", "DOTLESS": "i", "SCHWA": "a", "ENG": "ng",
        "LONG": "s",
    ]
}
