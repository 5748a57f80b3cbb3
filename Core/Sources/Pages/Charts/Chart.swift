/// A drawing made from data that can also be told, tabulated and downloaded. `ChartFigure` shows
/// it on a page.
///
/// Promise: drawing, sentence, table and csv come from the same values, so that they cannot differ.
/// Whoever cannot see the drawing gets every number of it.
public protocol Chart: Sendable {
    /// Nothing was counted yet: there is no drawing and no table, only a sentence.
    var isEmpty: Bool { get }

    /// Whether a count of people is shown as `<5`.
    var hidesCounts: Bool { get }

    /// The numbers in a few sentences, for those who listen.
    func description(_ say: Language) -> String

    /// What the reader must know of the axis: that it does not begin at zero. nil when it does.
    func axisRemark(_ say: Language) -> String?

    /// The drawing, as wide as its place.
    ///
    /// - Parameters:
    ///   - id: begins every id in the drawing; unique on the page.
    ///   - title: the finding, the name of the drawing.
    func drawing(id: String, title: String, _ say: Language) -> HTML

    /// Every number of the drawing.
    func table(_ say: Language) -> ChartTable
}

extension Chart {
    public func axisRemark(_ say: Language) -> String? { nil }

    /// The table by RFC 4180, with a header row.
    public func csv(_ say: Language) -> String { table(say).csv }
}
