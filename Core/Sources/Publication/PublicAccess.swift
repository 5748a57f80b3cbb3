import Casework
public import Kernel

extension Access {
    /// A reader of the public pages, who has no account.
    ///
    /// The all-zero actor is nobody, and the role has no right of the matrix: a query of live
    /// figures answers nothing, a public one answers what was published.
    public static let publicReader = Access(
        actor: ActorID(high: 0, low: 0), role: .publicReader, purpose: .steering)
}

extension Setting {
    /// Recording and freezing figures is work of the analyst, for steering.
    ///
    /// The matrix (domain dossier §8) gives "aggregate" on statistics to nearly every role, as a
    /// right to read. Publishing takes more than that right, so the role and the purpose are asked
    /// by name, and the public reader, who borrows both, is turned away.
    func permitPublishing() throws(Refusal) {
        guard access.role == .analyst, access.purpose == .steering,
            access.actor != Access.publicReader.actor
        else { throw Refusal(.noRight) }
    }
}
