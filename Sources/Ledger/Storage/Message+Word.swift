public import Kernel

extension Message.Recipient {
    /// As the outbox holds it: `partner:KMar` or `dutyDesk`.
    public var word: String {
        switch self {
        case .partner(let partner): "partner:\(partner.rawValue)"
        case .dutyDesk: "dutyDesk"
        }
    }
}
