/// By what a person is found who is named in one of several scripts and spellings: each word of a
/// name and each two of them in any order, as written and as heard.
///
/// A pair makes a full name a look-up of one row, also where each word alone is borne by thousands.
public struct NameTokens: Hashable, Sendable {
    /// Of whoever bears these names, each given as "given family": what a register keeps.
    public static func kept(of names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.flatMap { name in
            let words = Words(name)
            return words.single(.written) + words.pairs(.written) + words.single(.heard)
                + words.pairs(.heard)
        }.filter { seen.insert($0).inserted }
    }

    /// What finds a text, by how exactly it does.
    public let tokens: [FoundBy: [String]]

    /// One word is looked for by itself, more are looked for in pairs; five words at most.
    public init(asking text: String) {
        let words = Words(text, atMost: 5)
        guard words.count > 1 else {
            tokens = [.written: words.single(.written), .heard: words.single(.heard)]
            return
        }
        tokens = [
            .written: words.pairs(.written), .heard: words.pairs(.heard),
            .part: words.single(.heard),
        ]
    }

    /// Whether there is nothing to look for: no letter of any script.
    public var isEmpty: Bool { tokens.values.allSatisfy(\.isEmpty) }
}

/// The words of one name, each with the keys by which it is compared.
private struct Words {
    private let written: [[String]]
    private let heard: [[String]]

    init(_ name: String, atMost most: Int = .max) {
        let words = NameWord.words(of: name).prefix(most)
        written = words.map { $0.forms.map(Self.text) }
        heard = words.map { word in
            var keys: [String] = []
            for key in word.forms.flatMap(NameSound.keys).map(Self.text) where !keys.contains(key) {
                keys.append(key)
            }
            return keys
        }
    }

    var count: Int { written.count }

    func single(_ match: FoundBy) -> [String] {
        keys(match).flatMap { $0.map { "\(Self.mark(match)):\($0)" } }
    }

    /// Of any two words: the order of given and family name is no matter.
    func pairs(_ match: FoundBy) -> [String] {
        let keys = keys(match)
        return keys.indices.flatMap { first in
            keys.indices.dropFirst(first + 1).flatMap { second in
                keys[first].flatMap { one in
                    keys[second].map { other in
                        "\(Self.mark(match)):\(min(one, other)) \(max(one, other))"
                    }
                }
            }
        }
    }

    private func keys(_ match: FoundBy) -> [[String]] {
        match == .written ? written : heard
    }

    private static func mark(_ match: FoundBy) -> String {
        match == .written ? "w" : "h"
    }

    private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
