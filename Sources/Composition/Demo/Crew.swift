internal import Casework
internal import Kernel
internal import Simulation

/// Everybody who works in a demonstration: the cast, and as many case managers as the caseload
/// asks for.
struct Crew {
    let cast: Cast
    /// The managers of the cast first.
    let managers: [Access]
    private let colleagues: [(account: StreamID, name: String)]

    /// How many cases somebody has at most; assumed.
    static let casesEach = 35

    init(cast: Cast, seed: UInt64, cases: Int) {
        self.cast = cast
        let count = max(cast.managers.count, (cases + Self.casesEach - 1) / Self.casesEach)
        var seed = Seed(seed ^ 0xC4E3)
        // Their ids come after those of the cast, who stand first wherever accounts are listed.
        colleagues = (cast.managers.count..<count).map { number in
            let letter = Character(UnicodeScalar(UInt8(65 + number % 26)))
            let family = Names.family[number / 26 % Names.family.count]
            return (StreamID(high: .max, low: seed.next()), "\(letter). \(family)")
        }
        managers =
            cast.managers.map(\.access)
            + colleagues.map { account, _ in
                Access(
                    actor: ActorID(account: account), role: .returnCaseManager,
                    purpose: .returnProcess)
            }
    }

    /// The acts that open the accounts of the colleagues; the cast has its own.
    var acts: [any Act] {
        colleagues.map { OpenAccount($0.account, role: .returnCaseManager, name: $0.name) }
    }

    /// Whoever answers for the cases of this person, for good.
    func manager(of person: Int) -> Access { managers[person % managers.count] }

    /// Who acts as this doer in a case of this channel.
    func access(_ doer: Doer, source: InflowSource, person: Int) -> Access {
        switch doer {
        case .sender: sender(source)
        case .intake: cast.intake.access
        case .manager: manager(of: person)
        case .lead: cast.leads[person % cast.leads.count].access
        case .ind: cast.ind.access
        case .kmar: cast.kmar.access
        case .iom: cast.iom.access
        }
    }

    private func sender(_ source: InflowSource) -> Access {
        switch source {
        case .ind: cast.ind.access
        case .police: cast.police.access
        case .kmar: cast.kmar.access
        case .other: cast.intake.access
        }
    }
}
