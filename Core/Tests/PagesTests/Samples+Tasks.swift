import Kernel

@testable import Pages

/// Every question that a form about a task can ask.
private enum EveryTaskQuestion: TaskFormKind {
    static let act = CaseAct.putOffTask
    static let lead = Text.putOffTaskLead
    static let questions: [TaskQuestion] = [.colleague, .until, .putOffReason, .note]
}

private enum HandingOver: TaskFormKind {
    static let act = CaseAct.handOverTask
    static let lead = Text.handOverTaskLead
    static let questions: [TaskQuestion] = [.colleague, .handOverReason, .note]
}

extension Values {
    var taskSamples: [Sample] {
        [
            Sample(name: "taken", page: tasks, section: .work),
            Sample(name: "taken-400", page: wrongTasks, section: .work),
            Sample(
                name: "taken-leeg",
                page: TasksPage(rows: [], total: 0, countedAtMost: 1_000), section: .work),
            Sample(
                name: "taak-uitstellen", page: form(of: EveryTaskQuestion.self), section: .cases),
            Sample(name: "taak-overdragen", page: form(of: HandingOver.self), section: .cases),
            Sample(name: "ontbrekend", page: missing, section: .work),
            Sample(name: "ontbrekend-400", page: wrongMissing, section: .work),
            Sample(name: "termijnen", page: clocks, section: .work),
            Sample(
                name: "termijnen-leeg",
                page: ClocksPage(rows: [], total: 0, countedAtMost: 1_000), section: .work),
            Sample(name: "herinneren", page: reminding, section: .cases),
            Sample(name: "anders-gekomen", page: arriving, section: .cases),
        ]
    }

    private func form<Kind: TaskFormKind>(of kind: Kind.Type) -> TaskForm<Kind> {
        TaskForm(
            context, tasks: [Choice("assign..19786", text("Zaak toewijzen"))],
            chosen: "assign..19786", colleagues: [Choice("1", text("R. de Vries"))])
    }

    private var clocks: ClocksPage {
        ClocksPage(
            rows: [
                ClockRow(text("Einde vertrektermijn"), heading: heading, deadline: deadlines[0]),
                ClockRow(text("Gepland vertrek"), heading: heading, deadline: deadlines[3]),
            ], total: nil, countedAtMost: 1_000, filters: listFilters,
            marks: ListMarks(after: text("2.2.b")))
    }

    private var missing: MissingPage {
        MissingPage(
            rows: [
                MissingRow(
                    text("Vertrekmelding"),
                    sentences: [text("KMar zou melden."), text("Nog niet herinnerd.")],
                    heading: heading, sender: text("KMar"), deadline: deadlines[1],
                    reminder: (text("departureReport..19968"), Self.key)),
                MissingRow(
                    text("Reisdocument"), sentences: [text("Toegezegd op 1 juli.")],
                    heading: heading, sender: text("Vertegenwoordiging van Marokko"),
                    deadline: deadlines[3], reminder: nil),
            ], total: 2, countedAtMost: 1_000, filters: listFilters,
            marks: ListMarks(after: text("2.2.b")))
    }

    private var wrongMissing: MissingPage {
        MissingPage(
            rows: [], total: nil, countedAtMost: 1_000,
            filters: [
                Filter(
                    "van", text("Van wie"), choices: [Choice("", text("Alles"))],
                    chosen: text("x") + "y")
            ], problems: [Problem("van", .notAChoice)])
    }

    private var messages: [Choice] {
        [Choice("departureReport..19968", text("KMar zou melden."))]
    }

    private var reminding: RemindSenderForm {
        RemindSenderForm(context, messages: messages, chosen: "departureReport..19968")
    }

    private var arriving: NoteArrivalForm {
        NoteArrivalForm(context, messages: messages, chosen: "", today: Self.today)
    }
}
