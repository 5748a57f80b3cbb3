public import Casework
public import Kernel

/// One episode of the demonstration as it is going to be: when it begins, how and when it ends.
public struct Life: Sendable {
    /// From 0; the same for whoever draws from the same seed.
    public let number: Int
    /// Which person; somebody who reappears has a second episode.
    public let person: Int
    public let source: InflowSource
    /// The day of the handover.
    public let beganOn: LocalDate
    /// The first day on which the ledger can know of it.
    public let registeredOn: LocalDate
    public let beginning: Beginning
    /// nil for somebody who is still here at the end, and for a file that is sent back.
    public internal(set) var way: Way?
    /// nil like `way`.
    public internal(set) var endsOn: LocalDate?

    /// How an episode begins.
    public enum Beginning: Hashable, Sendable {
        /// Stood open on the first day.
        case stock
        case handover
        case sentBack
        case reappearance
    }
}

/// An invented person of the demonstration.
public struct Figurant: Sendable {
    public let identity: Identity
    public let nationality: NationalityCode
    public let origin: CountryCode
    /// Where a transfer would go.
    public let memberState: CountryCode

    /// The same number gives the same person.
    ///
    /// - Precondition: `number` is below 180,000.
    public init(_ number: Int, seed: UInt64) {
        var seed = Seed(seed ^ (0xF16 &+ UInt64(number) &* 0x9E37_79B9))
        // Multiples of a prime: no two numbers differ in one digit or by a swap of two.
        guard let vNumber = VNumber(String(3_000_000_000 + 7_919 * number)) else {
            preconditionFailure("ten digits make a V-number")
        }
        let family = seed.pick(Names.family)
        // Two family names for a third of them, so that a search has something to tell apart.
        let second = seed.draw(3) == 0 ? " \(seed.pick(Names.family))" : ""
        identity = Identity(
            vNumber: vNumber, familyName: family + second, givenName: seed.pick(Names.given),
            bornOn: seed.draw(20) == 0 ? nil : LocalDate(dayNumber: -3_000 + seed.draw(16_000)))
        let origin = seed.pick(Self.origins)
        (nationality, self.origin) = (origin.nationality, origin.country)
        memberState = seed.pick(Self.memberStates)
    }

    // Drawn evenly: the demonstration says nothing about where people come from (assumed).
    private static let origins = [
        ("0131", "5022"), ("0100", "6047"), ("0030", "6064"), ("0050", "5034"), ("0137", "6005"),
        ("0314", "5043"), ("0339", "6043"), ("0253", "6008"), ("0263", "5007"), ("0117", "7008"),
        ("0118", "5024"), ("0342", "8024"),
    ].compactMap { nationality, country in
        NationalityCode(nationality).flatMap { nationality in
            CountryCode(country).map { (nationality: nationality, country: $0) }
        }
    }

    private static let memberStates = ["9089", "5002", "5010", "7044", "6037"].compactMap {
        CountryCode($0)
    }
}
