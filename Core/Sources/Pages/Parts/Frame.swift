public import Kernel
public import Law

/// What stands around the content of every page.
public struct Frame: Sendable {
    public let language: Language
    /// The ledger's own today, from which every "3 days left" is counted.
    public let today: LocalDate
    /// Shows the banner with ``today``.
    public let isDemonstration: Bool
    public let face: Face
    /// This page in the other language.
    public let alternate: Href
    /// Shown above the content, for example "Saved".
    public let notice: Notice?
    public let assets: AssetAddresses

    public init(
        language: Language, today: LocalDate, isDemonstration: Bool, face: Face, alternate: Href,
        notice: Notice? = nil, assets: AssetAddresses
    ) {
        (self.language, self.today, self.isDemonstration) = (language, today, isDemonstration)
        (self.face, self.alternate, self.notice) = (face, alternate, notice)
        self.assets = assets
    }

    /// For whom the page is.
    public enum Face: Sendable {
        case staff(Menu)
        case publicFace(Section?)
    }
}

/// The main menu of somebody who signed in: at most six items, chosen by their rights.
public struct Menu: Sendable {
    public let items: [Section]
    public let current: Section?
    /// Tasks that are late or due today; shown beside "My work" when there are any.
    public let urgentTasks: Int
    public let account: String
    public let signOut: FormKey

    public init(
        items: [Section], current: Section?, urgentTasks: Int, account: String, signOut: FormKey
    ) {
        precondition(items.count <= 6, "a menu has at most six items")
        (self.items, self.current, self.urgentTasks) = (items, current, urgentTasks)
        (self.account, self.signOut) = (account, signOut)
    }
}

/// A part of the site that a menu leads to.
public enum Section: String, CaseIterable, Sendable {
    case work, cases, steering, roundabout, figures

    public var address: Href {
        switch self {
        case .work: "/werk"
        case .cases: "/zaken"
        case .steering: "/sturing"
        case .roundabout: "/"
        case .figures: "/cijfers"
        }
    }

    public var name: Text {
        switch self {
        case .work: .work
        case .cases: .cases
        case .steering: .steering
        case .roundabout: .roundabout
        case .figures: .publishedFigures
        }
    }
}
