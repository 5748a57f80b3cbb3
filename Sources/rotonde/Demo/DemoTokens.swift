import Casework
import Crypto
import Kernel

/// The tokens of the partners in a demonstration: known to everybody, good for nothing else.
enum DemoTokens {
    static let all: [(partner: Partner, token: String)] = [
        (.ind, "demo-ind"), (.kmar, "demo-kmar"), (.police, "demo-police"),
    ]

    static func digest(_ token: String) -> String {
        Hex.text(Array(SHA256.hash(data: Array(token.utf8))))
    }
}
