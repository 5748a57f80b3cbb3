/// Where a page finds what it is drawn and helped with. An address names its content, so that a
/// browser may keep what it found there for good.
public struct AssetAddresses: Hashable, Sendable {
    public let stylesheet: Href
    /// ``Script/staff``.
    public let staffScript: Href
    /// ``Script/publicFace``.
    public let publicScript: Href

    public init(stylesheet: Href, staffScript: Href, publicScript: Href) {
        (self.stylesheet, self.staffScript) = (stylesheet, staffScript)
        self.publicScript = publicScript
    }
}
