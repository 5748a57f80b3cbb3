/// The one stylesheet of all faces.
///
/// Logical properties only, so that a page in Arabic mirrors by itself.
public enum Stylesheet {
    /// The whole file. Made once.
    public static let text = [
        ":root{color-scheme:light dark;\(Token.rules(\.light))}",
        "@media(prefers-color-scheme:dark){:root{\(Token.rules(\.dark))}}",
        base, guide, header, finding, blocks, panels, forms, parts, icons, scripted, steering,
        publicFace, charts, narrow, otherMedia, chartMedia,
    ].joined(separator: "\n")

    /// The file with the house style of an organisation laid over it.
    public static func text(with theme: Theme) -> String { text + "\n" + theme.css + "\n" }
}
