/// An organisation of the chain that exchanges messages with us.
public enum Partner: String, CaseIterable, Sendable {
    case ind = "IND"
    case police = "NP"
    case kmar = "KMar"
    case coa = "COA"
    case dji = "DJI"
    /// Dienst Vervoer en Ondersteuning, the transport service.
    case dvo = "DV&O"
    case iom = "IOM"
}
