/// Our own icons: lines of 2 on a field of 24 by 24, in the colour of the text beside them.
///
/// An icon never stands alone: the words beside it say everything, and it is hidden from whoever
/// listens to the page.
public enum Icon: String, CaseIterable, Sendable {
    case search, menu, close, plus, check, warning, stop, info, help
    case calendar, clock, person, people, document, message, lock
    case download, upload, print, copy, externalLink
    case toStart, toEnd, sortUp, sortDown
    case plane, phone

    /// Inline SVG as high as 1.25 letters.
    public var html: HTML {
        """
        <svg class="icon\(isDirected ? " turns" : "" as HTML)" viewBox="0 0 24 24" \
        width="20" height="20" fill="none" stroke="currentColor" stroke-width="2" \
        stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">\(drawing)</svg>
        """
    }

    /// Whether it points along the line of text, and so turns with it from right to left.
    private var isDirected: Bool {
        switch self {
        case .toStart, .toEnd, .externalLink: true
        default: false
        }
    }

    // Dots are lines of almost no length: their round ends make the dot.
    private var drawing: HTML {
        switch self {
        case .search: "<circle cx=\"10.5\" cy=\"10.5\" r=\"6.5\"/><path d=\"M15.5 15.5 21 21\"/>"
        case .menu: "<path d=\"M4 6h16M4 12h16M4 18h16\"/>"
        case .close: "<path d=\"m6 6 12 12M18 6 6 18\"/>"
        case .plus: "<path d=\"M12 5v14M5 12h14\"/>"
        case .check: "<path d=\"m4.5 12.5 5 5 10-11\"/>"
        case .toStart: "<path d=\"M20 12H4m7-7-7 7 7 7\"/>"
        case .toEnd: "<path d=\"M4 12h16m-7-7 7 7-7 7\"/>"
        case .sortUp: "<path d=\"M12 20V4m-6 6 6-6 6 6\"/>"
        case .sortDown: "<path d=\"M12 4v16m-6-6 6 6 6-6\"/>"
        case .download: "<path d=\"M12 3.5V15m-5-5 5 5 5-5M4 20h16\"/>"
        case .upload: "<path d=\"M12 15V3.5m-5 5 5-5 5 5M4 20h16\"/>"
        default: signs
        }
    }

    private var signs: HTML {
        switch self {
        case .warning: "<path d=\"M12 3.5 2.5 20h19zM12 10v4.5m0 2.5v.01\"/>"
        case .stop: "<circle cx=\"12\" cy=\"12\" r=\"9\"/><path d=\"M7.5 12h9\"/>"
        case .info: "<circle cx=\"12\" cy=\"12\" r=\"9\"/><path d=\"M12 11.5V17m0-9.5v.01\"/>"
        case .help:
            """
            <circle cx="12" cy="12" r="9"/>\
            <path d="M9.3 9.4a2.75 2.75 0 1 1 4.2 2.3c-1 .6-1.5 1.1-1.5 2.1m0 3.4v.01"/>
            """
        case .clock: "<circle cx=\"12\" cy=\"12\" r=\"9\"/><path d=\"M12 7v5l3.5 2.5\"/>"
        case .person:
            "<circle cx=\"12\" cy=\"8\" r=\"4\"/><path d=\"M4.5 20.5a7.5 7 0 0 1 15 0\"/>"
        case .people:
            """
            <circle cx="9" cy="8.5" r="3.5"/>\
            <path d="M2.5 20a6.5 6 0 0 1 13 0M16 5.2a3.5 3.5 0 0 1 0 6.6m2.5 3a6.5 6 0 0 1 3 5.2"/>
            """
        default: things
        }
    }

    private var things: HTML {
        switch self {
        case .calendar:
            """
            <rect x="3.5" y="5" width="17" height="15.5" rx="2"/><path d="M3.5 10h17M8 3v4m8-4v4"/>
            """
        case .document: "<path d=\"M14 3H5v18h14V8zv5h5M9 13h6m-6 4h6\"/>"
        case .message:
            """
            <path d="M4 4.5h16a1 1 0 0 1 1 1V16a1 1 0 0 1-1 1h-9l-5 4v-4H4\
            a1 1 0 0 1-1-1V5.5a1 1 0 0 1 1-1z"/>
            """
        case .lock:
            """
            <rect x="4.5" y="10.5" width="15" height="10" rx="2"/>\
            <path d="M8 10.5V7a4 4 0 0 1 8 0v3.5M12 14.5v2"/>
            """
        case .print: "<path d=\"M7 8V3h10v5M7 17H3V8h18v9h-4M7 14h10v7H7z\"/>"
        case .copy:
            """
            <rect x="8.5" y="8.5" width="12" height="12" rx="2"/>\
            <path d="M5.5 15.5h-1a1 1 0 0 1-1-1v-10a1 1 0 0 1 1-1h10a1 1 0 0 1 1 1v1"/>
            """
        case .externalLink: "<path d=\"M14 4h6v6m0-6-9 9m7 1v6H4V6h6\"/>"
        case .phone:
            """
            <path d="M4 3.5h4.5l2 5-2.6 1.8a11.5 11.5 0 0 0 5.8 5.8l1.8-2.6 5 2V20\
            A1 1 0 0 1 19.5 21 17 17 0 0 1 3 4.5 1 1 0 0 1 4 3.5z"/>
            """
        default:  // plane
            """
            <path transform="rotate(45 12 12)" d="M12 2c1.1 0 1.8 1.2 1.8 2.8v4.4l7.7 5v2.3\
            l-7.7-2.5v4.2l2.4 2V22L12 21l-4.2 1v-1.8l2.4-2V14l-7.7 2.5v-2.3l7.7-5V4.8\
            C10.2 3.2 10.9 2 12 2z"/>
            """
        }
    }
}
