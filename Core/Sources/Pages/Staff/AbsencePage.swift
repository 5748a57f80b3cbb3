public import Kernel

/// Who is away and who stands in: `/waarneming`.
public struct AbsencePage: Page {
    public let absences: [Absence]
    /// nil for those who may only read.
    public let form: NameDeputyForm?
    /// Whether it follows on a form that was carried out.
    public let isDone: Bool

    public init(absences: [Absence], form: NameDeputyForm?, isDone: Bool = false) {
        (self.absences, self.form, self.isDone) = (absences, form, isDone)
    }

    /// One colleague who is away, or will be.
    public struct Absence: Sendable {
        public let name: String
        public let deputy: String
        public let from: LocalDate
        public let until: LocalDate
        /// Whether the deputy stands in today.
        public let runs: Bool
        /// nil for those who may not end it.
        public let ending: Ending?

        public init(
            of name: String, deputy: String, from: LocalDate, until: LocalDate, runs: Bool,
            ending: Ending?
        ) {
            (self.name, self.deputy, self.from) = (name, deputy, from)
            (self.until, self.runs, self.ending) = (until, runs, ending)
        }
    }

    /// What the button that ends it sends.
    public struct Ending: Sendable {
        let key: FormKey
        let absent: String

        public init(_ key: FormKey, absent: String) { (self.key, self.absent) = (key, absent) }
    }

    public var workList: WorkList? { .deputies }
    public func title(_ say: Language) -> String { say(.absences) }
    public var isWrong: Bool { !(form?.input.problems.isEmpty ?? true) }

    public func content(in frame: Frame) -> HTML {
        let say = frame.language
        let done = isDone ? Notice(.ok, title: say(.saved), text: say(.absenceTold)) : nil
        let table = Table(
            .spoken(say(.absences)), .stacked, absences,
            columns: [
                .text(say(.absentColleague)) { $0.name },
                .text(say(.deputy)) { $0.deputy },
                .day(say(.absentFrom), say) { $0.from },
                .day(say(.absentUntil), say) { $0.until },
                Column(say(.status), speaksForItself: true) { absence in
                    Tag(say(absence.runs ? .standsInNow : .standsInLater)).html
                },
                Column(say(.actions), speaksForItself: true) { end($0, say) },
            ], empty: EmptyState(say(.nobodyAbsent)))
        let head = PageHead(say(.absences), lead: say(.absencesLead))
        return """
            \(head.html)\(form?.errors(say))\(done?.html(say))\
            <div class="card">\(table.html(say))</div>\(form?.html(say))
            """
    }

    private func end(_ absence: Absence, _ say: Language) -> HTML {
        guard let ending = absence.ending else { return "" }
        return OneClickForm(
            to: "/waarneming/intrekken", key: ending.key,
            values: [("afwezige", ending.absent)], say.plain(.endAbsence(name: absence.name))
        ).html
    }
}

/// The form that lets a colleague stand in.
public struct NameDeputyForm: Sendable {
    public let key: FormKey
    public let input: Input
    /// Who can be away; nil when it is whoever asks.
    public let absent: [Choice]?
    public let deputies: [Choice]
    public let today: LocalDate

    public init(
        _ key: FormKey, input: Input = Input(), absent: [Choice]?, deputies: [Choice],
        today: LocalDate
    ) {
        (self.key, self.absent, self.deputies) = (key, absent, deputies)
        self.today = today
        let values = input.values.isEmpty ? ["van": [today.description]] : input.values
        self.input = Input(values: values, problems: input.problems)
    }

    func errors(_ say: Language) -> HTML? { form(say).errors(say) }

    func html(_ say: Language) -> HTML {
        "\(Heading(say(.nameDeputy)).html(say))\(form(say).html(say))"
    }

    private func form(_ say: Language) -> Form {
        let who = absent.map { [Field("afwezige", say(.absentColleague), .menu($0))] } ?? []
        return Form(
            to: "/waarneming", key: key,
            fields: who + [
                Field("waarnemer", say(.deputy), .menu(deputies)),
                Field("van", say(.absentFrom), hint: say(.dateHint), .day),
                Field("tot", say(.absentUntil), hint: say(.absentUntilHint), .day),
            ], input: input, buttons: [.submit(say(.nameDeputy), .primary)])
    }
}
