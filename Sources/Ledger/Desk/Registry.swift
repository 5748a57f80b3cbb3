internal import Kernel
internal import Sealing

/// Finds streams by the numbers of people and cases, through tokens that tell nothing themselves.
///
/// The tables are projections of the domain: `registry_person(v_token)`, `registry_near
/// (near_token)` and `registry_case(number_token)`, each owned by the stream it leads to.
enum Registry {
    static func owners(
        of target: Target, _ reader: any LedgerReader, _ keyring: Keyring
    ) throws -> [StreamID] {
        switch target {
        case .stream(let stream), .derived(let stream): return [stream]
        case .vNumber(let number):
            return try reader.owners(
                in: "registry_person", where: "v_token",
                isAnyOf: [keyring.token("v:" + number.digits)])
        case .plausible(let number):
            return try reader.owners(
                in: "registry_near", where: "near_token",
                isAnyOf: number.nearForms.map { keyring.token("n:" + $0) })
        case .caseNumber(let number):
            return try reader.owners(
                in: "registry_case", where: "number_token",
                isAnyOf: [keyring.token("c:" + number.description)])
        }
    }
}
