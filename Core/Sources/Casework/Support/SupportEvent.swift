public import Kernel

/// What the person wants and what helps them to leave of their own accord.
public enum SupportEvent: Track {
    case willingnessStated(WillingnessStated)
    case willingnessEnded(WillingnessEnded)
    case asked(SupportAsked)
    case granted(SupportGranted)
    case refused(SupportRefused)
    case revoked(SupportRevoked)

    public init?(_ entry: Entry) throws(Malformed) {
        switch entry.type {
        case WillingnessStated.type: self = .willingnessStated(try .init(entry))
        case WillingnessEnded.type: self = .willingnessEnded(try .init(entry))
        case SupportAsked.type: self = .asked(try .init(entry))
        case SupportGranted.type: self = .granted(try .init(entry))
        case SupportRefused.type: self = .refused(try .init(entry))
        case SupportRevoked.type: self = .revoked(try .init(entry))
        default: return nil
        }
    }
}

/// Where a request for support stands in an episode.
public struct Support: Hashable, Sendable {
    /// What came of it so far.
    public enum State: Hashable, Sendable {
        case asked
        case granted(Euro)
        case refused([SupportCondition])
        case revoked(SupportRevoked.Reason)
    }

    public let scheme: SupportScheme
    public let askedOn: LocalDate
    public var state: State
    /// The day of the last step.
    public var since: LocalDate
}

extension Episode {
    mutating func absorb(_ event: SupportEvent, on day: LocalDate) {
        switch event {
        case .willingnessStated: willingSince = day
        case .willingnessEnded: willingSince = nil
        case .asked(let event):
            support = Support(scheme: event.scheme, askedOn: day, state: .asked, since: day)
        case .granted(let event): settle(.granted(event.amount), on: day)
        case .refused(let event): settle(.refused(event.unmet), on: day)
        case .revoked(let event): settle(.revoked(event.reason), on: day)
        }
    }

    private mutating func settle(_ state: Support.State, on day: LocalDate) {
        support?.state = state
        support?.since = day
    }

    var supportDuties: [Duty] {
        guard let willingSince, independentDeparture == nil else { return [] }
        guard let support else {
            let due = Norm.offerSupport.due(since: willingSince)
            return [Duty(.offerSupport, since: willingSince, due: due)]
        }
        guard case .granted = support.state else { return [] }
        let due = Norm.arrangeDeparture.due(since: support.since)
        return [Duty(.arrangeDeparture, since: support.since, due: due)]
    }

    var awaitedOfSupport: [Awaited] {
        guard let support, support.state == .asked else { return [] }
        return [
            Awaited(
                .supportAnswer, from: .partner(.iom), since: support.askedOn,
                norm: .supportAnswer)
        ]
    }
}

extension Norm {
    /// From a statement of willingness to an offer of support.
    public static let offerSupport = Self("support.offer", days: 7, source: .assumed)
    /// From the grant of support to a departure in the agenda.
    public static let arrangeDeparture = Self("support.arrange", days: 14, source: .assumed)
    /// From a request for support to the answer of IOM.
    public static let supportAnswer = Self("iom.supportAnswer", days: 21, source: .assumed)
}
