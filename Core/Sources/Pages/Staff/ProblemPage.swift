/// An answer that is no page of the case work: what went wrong, without details of the machine.
/// An unusable form (400) is shown again instead; this page is for the rest.
public struct ProblemPage: Page {
    public enum Kind: Int, CaseIterable, Sendable {
        case badRequest = 400
        case forbidden = 403
        case notFound = 404
        case methodNotAllowed = 405
        /// Somebody changed the case after the form was shown.
        case stale = 409
        case tooLarge = 413
        /// A form that was sent as something that no form is.
        case wrongType = 415
        /// Somebody tried to sign in too often.
        case tooMany = 429
        case failed = 500
        case unavailable = 503
    }

    public let kind: Kind
    /// The same command id was used for something else (409 too).
    public let isReused: Bool
    /// Where to go on.
    public let back: Href
    /// A mark that finds the entry in the log; nothing else is told about a failure.
    public let reference: String?

    public init(_ kind: Kind, isReused: Bool = false, back: Href, reference: String? = nil) {
        (self.kind, self.isReused, self.back) = (kind, isReused, back)
        self.reference = reference
    }

    public func title(_ say: Language) -> String { say(words.title) }

    public func content(in frame: Frame) -> HTML {
        let say = frame.language
        let head = PageHead(say(words.title), lead: say(words.advice), isIntro: true)
        let mark = reference.map { reference in
            """
            <p class="gap">\(say(.reference)): \
            \(CopyText(reference, label: say(.reference), id: "kenmerk").html(say))</p>
            """ as HTML
        }
        return """
            \(head.html)\(mark)<div class="gap">\([Button.link(say(.goOn), back)].html)</div>
            """
    }

    private var words: (title: Text, advice: Text) {
        switch kind {
        case .badRequest: (.badRequest, .badRequestAdvice)
        case .forbidden: (.forbidden, .forbiddenAdvice)
        case .notFound: (.notFound, .notFoundAdvice)
        case .methodNotAllowed: (.wrongMethod, .wrongMethodAdvice)
        case .stale: isReused ? (.reused, .reusedAdvice) : (.stale, .staleAdvice)
        case .tooLarge: (.tooLarge, .tooLargeAdvice)
        case .wrongType: (.wrongType, .wrongTypeAdvice)
        case .tooMany: (.tooMany, .tooManyAdvice)
        case .failed: (.failed, .failedAdvice)
        case .unavailable: (.unavailable, .unavailableAdvice)
        }
    }
}
