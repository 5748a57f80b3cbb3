public import Kernel

/// Work that takes longer than an answer may, and how far it is (Dutch: opdracht).
public struct JobProgress: Sendable {
    /// How far it is.
    public enum State: Sendable {
        case waiting
        case running(done: Int, of: Int)
        case stopped(done: Int, of: Int)
        /// - Parameters:
        ///   - result: what came of it, in a sentence.
        ///   - failures: what did not succeed, each with why and a way to try it again.
        ///   - files: what was made.
        case finished(result: String, failures: [Failure], files: [Link])
    }

    /// One thing that did not succeed.
    public struct Failure: Sendable {
        public let what: Link
        public let why: String

        public init(_ what: Link, why: String) { (self.what, self.why) = (what, why) }
    }

    public let title: String
    /// What is counted, in the plural: "brieven".
    public let unit: String
    public let state: State
    public let started: Instant
    /// When it will be ready; nil while nobody can tell.
    public let expected: Instant?
    /// The page of the job, and where it is stopped: `{address}/stop`.
    public let address: Href
    public let key: FormKey

    public init(
        _ title: String, unit: String, state: State, started: Instant, expected: Instant? = nil,
        address: Href, key: FormKey
    ) {
        (self.title, self.unit, self.state, self.started) = (title, unit, state, started)
        (self.expected, self.address, self.key) = (expected, address, key)
    }

    /// Whether it is worth looking again.
    public var isOpen: Bool {
        switch state {
        case .waiting, .running: true
        case .stopped, .finished: false
        }
    }

    // The script asks at `data-poll` for this page and takes over what stands in this block.
    func html(_ say: Language) -> HTML {
        let poll: HTML? = isOpen ? " data-poll=\"\(address)\"" : nil
        return """
            <div class="card job" id="opdracht"\(poll)>\(standing(say))\(times(say))\
            \(isOpen ? open(say) : nil)\(outcome(say))</div>

            """
    }

    private func standing(_ say: Language) -> HTML {
        switch state {
        case .waiting: "<p id=\"stand\" data-said><b>\(say(.jobWaits))</b></p>"
        case .running(let done, let all): bar(done, of: all, words(done, all, say))
        case .stopped(let done, let all):
            bar(done, of: all, "\(say(.jobStopped)). \(words(done, all, say))")
        case .finished(let result, _, _):
            "<p id=\"stand\" data-said><b>\(result)</b></p>"
        }
    }

    private func words(_ done: Int, _ all: Int, _ say: Language) -> HTML {
        say(.progress(done: say.number(done), all: say.number(all), unit: unit))
    }

    private func bar(_ done: Int, of all: Int, _ words: HTML) -> HTML {
        """
        <p id="stand" data-said><b>\(words)</b></p>\
        <progress max="\(all)" value="\(done)" aria-labelledby="stand">\(words)</progress>
        """
    }

    private func times(_ say: Language) -> HTML? {
        let begun = Fact(say(.startedAt), say.moment(started))
        let end = isOpen ? expected.map { Fact(say(.expectedAt), say.moment($0)) } : nil
        return SummaryList([begun, end].compactMap { $0 }, .line).html(say)
    }

    private func open(_ say: Language) -> HTML {
        """
        <p class="gap">\(say(.mayLeave))</p>\
        <form class="gap" method="post" action="\(Href(address.text + "/stop"))">\(key.fields)\
        \([Button.submit(say(.cancelJob), .secondary)].html)</form>
        """
    }

    private func outcome(_ say: Language) -> HTML? {
        guard case .finished(_, let failures, let files) = state else { return nil }
        let failed: HTML? =
            failures.isEmpty
            ? nil
            : """
            \(Heading(say(.whatFailed), count: failures.count).html(say))\
            <ul class="list">\(failures.map(Self.item))</ul>
            """
        let made: HTML? =
            files.isEmpty
            ? nil
            : """
            \(Heading(say(.filesMade)).html(say))\
            <ul class="list">\(files.map { "<li>\($0.html)</li>" as HTML })</ul>
            """
        return "\(failed)\(made)"
    }

    private static func item(_ failure: Failure) -> HTML {
        "<li>\(failure.what.html)<span class=\"why\">\(failure.why)</span></li>"
    }
}

/// The page of a job: `/opdrachten/{id}`.
public struct JobPage: Page {
    public let job: JobProgress

    public init(_ job: JobProgress) { self.job = job }

    public func title(_ say: Language) -> String { job.title }

    public var refresh: Int? { job.isOpen ? 5 : nil }

    public func content(in frame: Frame) -> HTML {
        "\(PageHead(job.title).html)\(job.html(frame.language))"
    }
}
