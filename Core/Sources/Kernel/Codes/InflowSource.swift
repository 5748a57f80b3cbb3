/// How a case comes in, in the four channels of the published figures
/// (DT&V, "Instroom- en vertrekcijfers"; annual plan 2024, "Werkaanbod in beeld").
public enum InflowSource: String, CaseIterable, Sendable {
    case ind = "IND"
    /// The national police (Dutch: nationale politie).
    case police = "NP"
    case kmar = "KMar"
    /// All other ways, among them people who ask for help by themselves.
    case other = "Overige"
}
