public struct CountryCode: Hashable, Sendable {
    public let digits: String
    public init?(_ text: String) { guard text.utf8.count == 4 else { return nil }; digits = text }
}
public struct NationalityCode: Hashable, Sendable {
    public let digits: String
    public init?(_ text: String) { guard text.utf8.count == 4 else { return nil }; digits = text }
}
