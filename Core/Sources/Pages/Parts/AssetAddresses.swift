/// Where a page finds what it is drawn and helped with. An address names its content, so that a
/// browser may keep what it found there for good.
public struct AssetAddresses: Hashable, Sendable {
    public let stylesheet: Href
    /// ``Script/staff``.
    public let staffScript: Href
    /// ``Script/publicFace``.
    public let publicScript: Href
    /// The faces by the name of their file, as far as they were made.
    public let faces: [String: Href]

    public init(
        stylesheet: Href, staffScript: Href, publicScript: Href, faces: [String: Href] = [:]
    ) {
        (self.stylesheet, self.staffScript) = (stylesheet, staffScript)
        (self.publicScript, self.faces) = (publicScript, faces)
    }

    /// The faces that a page in this language certainly needs. They are asked for beside the
    /// stylesheet instead of after it, so that the text does not jump when they come.
    func faces(for language: Language) -> [Href] {
        let script =
            switch language {
            case .nl, .en: "latin"
            case .ar: "arabic"
            case .ti: "ethiopic"
            }
        return Set(["latin", script]).sorted().flatMap { name in
            ["regular", "bold"].compactMap { faces["\(name)-\($0).woff2"] }
        }
    }
}
