public import Hummingbird
import Kernel
import Pages

/// One request and what is known of who makes it.
public struct Visit: RequestContext {
    public var coreContext: CoreRequestContextStorage
    /// Who signed in; nil before the door and on public pages.
    var officer: Officer?
    var language = Language.nl
    let network: Network

    public init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        network = Network(source.channel.remoteAddress)
    }

    /// The largest body of a message, and of a form without files.
    public static let bodyLimit = 64 * 1_024
    public var maxUploadSize: Int { Self.bodyLimit }

    /// - Throws: ``SignInNeeded`` when nobody has signed in.
    func signedIn() throws -> Officer {
        guard let officer else { throw SignInNeeded() }
        return officer
    }
}

/// Somebody of our own with a session.
struct Officer: Sendable {
    let session: Session
    let access: Access
    let name: String

    var actor: ActorID { access.actor }
    var role: Role { access.role }

    /// The lists of work that this officer may open.
    var workLists: [WorkList] {
        guard maySeeCases else { return [] }
        let mayReadDepartures = Rights.of(role, on: .departure).contains(.read)
        return WorkList.allCases.filter { $0 != .flights || mayReadDepartures }
    }
}

/// The page asks for an officer and nobody has signed in.
struct SignInNeeded: Error {}
