/// The one stylesheet of all faces.
///
/// Logical properties only, so that a page in Arabic mirrors by itself.
public enum Stylesheet {
    /// The whole file. Made once.
    public static let text = [
        ":root{color-scheme:light dark;\(Token.rules(\.light))}",
        "@media(prefers-color-scheme:dark){:root{\(Token.rules(\.dark))}}",
        base, header, blocks, panels, forms, icons, scripted, steering, publicFace, narrow,
        otherMedia,
    ].joined(separator: "\n")
}
