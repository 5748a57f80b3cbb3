internal import Casework
public import Kernel
internal import Sealing

/// The tokens of the partners in a demonstration: known to everybody, good for nothing else.
public enum DemoTokens {
    public static let all: [(partner: Partner, token: String)] = [
        (.ind, "demo-ind"), (.kmar, "demo-kmar"), (.police, "demo-police"),
    ]

    static func digest(_ token: String) -> String {
        Digest.of(Array(token.utf8)).description
    }
}
