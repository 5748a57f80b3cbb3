/// An answer to a question of fact. Unknown is an answer of its own, and bars what burdens.
public enum Knowledge: String, CaseIterable, Sendable {
    case no, yes, unknown
}
