/// One page: what it says, without what stands around it.
public protocol Page: Sendable {
    func title(_ say: Language) -> String
    /// The way back; the last one is this page and has no address.
    func crumbs(_ say: Language) -> [Crumb]
    /// Which of the lists of work it is; nil for any other page.
    var workList: WorkList? { get }
    /// Whether the title warns that what was sent cannot be used.
    var isWrong: Bool { get }
    /// After how many seconds the page comes again where there is no script; nil for never.
    var refresh: Int? { get }
    /// Whether all its own words are there in this language; else it is shown in Dutch.
    func isWorded(in language: Language) -> Bool
    func content(in frame: Frame) -> HTML
}

extension Page {
    public func crumbs(_ say: Language) -> [Crumb] { [] }
    public var workList: WorkList? { nil }
    public var isWrong: Bool { false }
    public var refresh: Int? { nil }
    public func isWorded(in language: Language) -> Bool { language.isWhole }

    /// The whole document.
    public func html(in frame: Frame) -> HTML { frame.document(self) }
}

/// One step of the breadcrumb.
public struct Crumb: Sendable {
    public let name: String
    public let address: Href?

    public init(_ name: String, _ address: Href? = nil) {
        (self.name, self.address) = (name, address)
    }

    var html: HTML {
        if let address { return "<a href=\"\(address)\">\(name)</a> › " }
        return "<span aria-current=\"page\">\(name)</span>"
    }
}
