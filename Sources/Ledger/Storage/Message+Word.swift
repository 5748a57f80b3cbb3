public import Kernel

extension Message.Recipient {
    /// As the outbox holds it: `partner:KMar`, `dutyDesk` or `monitor`.
    public var word: String {
        switch self {
        case .partner(let partner): "partner:\(partner.rawValue)"
        case .dutyDesk: "dutyDesk"
        case .monitor: "monitor"
        }
    }
}
