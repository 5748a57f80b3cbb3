/// Which way an act cuts for the person concerned.
///
/// An unknown fact bars a burden and never a relief: a relief is accepted in any state, at any
/// hour and without a version (design, idea 3).
public enum Polarity: String, CaseIterable, Sendable {
    /// Takes something from the person or brings a forced step nearer.
    case burden
    /// Gives something to the person: a stay, a release, a cancellation, a complaint.
    case relief
    /// Neither: records what was said or who is responsible.
    case neutral
}
