extension Stylesheet {
    static let icons = """
        .icon{inline-size:1.25em;block-size:1.25em;vertical-align:-.25em;flex:none}
        [dir=rtl] .icon.turns{transform:scaleX(-1)}
        """
}
