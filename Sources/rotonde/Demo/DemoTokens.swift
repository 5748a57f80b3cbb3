import Casework
import Kernel
import Sealing

/// The tokens of the partners in a demonstration: known to everybody, good for nothing else.
enum DemoTokens {
    static let all: [(partner: Partner, token: String)] = [
        (.ind, "demo-ind"), (.kmar, "demo-kmar"), (.police, "demo-police"),
    ]

    static func digest(_ token: String) -> String {
        Digest.of(Array(token.utf8)).description
    }
}
