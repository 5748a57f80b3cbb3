extension Stylesheet {
    /// What stands before ``text`` where fonts are served: a rule for each face at its address,
    /// and for what is shown until it has come. Empty without faces.
    public static func fonts(_ faces: [(face: FontFace, address: Href)]) -> String {
        guard !faces.isEmpty else { return "" }
        let rules = faces.map { $0.face.rule($0.address) } + StandIn.all.flatMap(\.rules)
        return rules.joined(separator: "\n") + "\n"
    }

    /// Every script by its name: with "Noto Sans" alone a machine that has Noto picks other fonts
    /// for Tigrinya and mixes two for Arabic.
    static let family =
        (["Noto Sans", "Noto Sans Arabic", "Noto Sans Ethiopic"]
        + StandIn.all.map(\.family)).map { "\"\($0)\"" }.joined(separator: ",")
        + ",system-ui,sans-serif"
}
