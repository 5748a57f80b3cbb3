import Casework
public import Kernel

/// What a person is called, as tokens: found by name, never read. Erasable like every registry.
public enum RegistryName: Projection {
    public static let table = Table(
        "registry_name", [.init("name_token", .blob, isPersonal: true)],
        indexes: [["name_token", "owner"]])

    public static let isOfOneStream = true

    public static func rows(of stream: StreamID, in snapshot: Snapshot) -> [Row]? {
        guard let person: Person = snapshot.state(stream) else { return nil }
        return rows(named: person.names.map(\.full))
    }

    /// - Parameter names: each as "given family"; whoever has aliases is found by each of them.
    static func rows(named names: [String]) -> [Row] {
        NameTokens.kept(of: names).map { [.token($0)] }
    }
}
