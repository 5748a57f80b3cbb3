public import Kernel

/// What stands around the content of every page.
public struct Frame: Sendable {
    public private(set) var language: Language
    /// The ledger's own today, from which every "3 days left" is counted.
    public private(set) var today: LocalDate
    /// Shows the banner with ``today``.
    public let isDemonstration: Bool
    public let face: Face
    /// This page in the other languages, those that are used most first.
    public let alternates: [Alternate]
    /// Shown above the content, for example "Saved".
    public private(set) var notice: Notice?
    /// The time of day, for terms in hours and for what is printed; nil where nobody asks.
    public private(set) var now: Instant?
    /// At the foot of every page, in the same order: help, privacy, accessibility.
    public let footer: [Link]
    public let assets: AssetAddresses

    public init(
        language: Language, today: LocalDate, isDemonstration: Bool, face: Face,
        alternates: [Alternate], notice: Notice? = nil, now: Instant? = nil, footer: [Link] = [],
        assets: AssetAddresses
    ) {
        (self.language, self.today, self.isDemonstration) = (language, today, isDemonstration)
        (self.face, self.alternates, self.notice) = (face, alternates, notice)
        (self.now, self.footer, self.assets) = (now, footer, assets)
    }

    /// The same frame with a message above the content.
    public func showing(_ notice: Notice) -> Frame {
        var frame = self
        frame.notice = notice
        return frame
    }

    /// The same frame with the content in another language than what stands around it.
    func speaking(_ language: Language) -> Frame {
        var frame = self
        frame.language = language
        return frame
    }

    /// The same frame at another time.
    func at(_ now: Instant) -> Frame {
        var frame = self
        (frame.today, frame.now) = (now.day, now)
        return frame
    }

    /// The page in one other language.
    public struct Alternate: Sendable {
        /// As in `lang`: `nl`, `ti`.
        public let code: String
        /// The name of the language in itself and its own script.
        public let name: String
        public let address: Href
        public let isRightToLeft: Bool

        public init(_ language: Language, _ address: Href) {
            self.init(
                code: language.rawValue, name: language.ownName,
                isRightToLeft: language.direction == .rightToLeft, address)
        }

        public init(code: String, name: String, isRightToLeft: Bool = false, _ address: Href) {
            (self.code, self.name, self.address) = (code, name, address)
            self.isRightToLeft = isRightToLeft
        }
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
    /// For the forms of the header.
    public let signOut: FormKey
    /// Where the header offers a search; nil where it offers none.
    public let search: Search?
    /// Until the session ends; nil where nothing warns of it.
    public let secondsLeft: Int?
    /// The lists of work that they may open.
    public let workLists: [WorkList]

    public init(
        items: [Section], current: Section?, urgentTasks: Int, account: String, signOut: FormKey,
        search: Search? = nil, secondsLeft: Int? = nil, workLists: [WorkList] = []
    ) {
        precondition(items.count <= 6, "a menu has at most six items")
        (self.items, self.current, self.urgentTasks) = (items, current, urgentTasks)
        (self.account, self.signOut, self.search) = (account, signOut, search)
        (self.secondsLeft, self.workLists) = (secondsLeft, workLists)
    }

    /// The one box that finds a case: posted, so that no name stands in an address.
    public struct Search: Sendable {
        public let address: Href

        public init(_ address: Href = "/zoeken") { self.address = address }
    }
}

/// A part of the site that a menu leads to.
public enum Section: String, CaseIterable, Sendable {
    case work, cases, steering, plan, roundabout, figures

    public var address: Href {
        switch self {
        case .work: "/werk"
        case .cases: "/zaken"
        case .steering: "/sturing"
        case .plan: "/plan"
        case .roundabout: "/"
        case .figures: "/cijfers"
        }
    }

    public var name: Text {
        switch self {
        case .work: .work
        case .cases: .cases
        case .steering: .steering
        case .plan: .annualPlan
        case .roundabout: .roundabout
        case .figures: .publishedFigures
        }
    }
}
