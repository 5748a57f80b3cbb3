/// The form of the style guide: every kind of question once. What is sent is shown and not kept.
public struct GuideForm: Sendable {
    let key: FormKey
    let input: Input

    /// Where it is sent.
    public static let address: Href = "/stijlgids/formulieren"

    /// The questions that ask for a text, with how many characters they take.
    public static let texts = [(name: "naam", limit: 10_000), (name: "notitie", limit: 20_000)]

    func specimens(_ say: Language) -> [Specimen] {
        let wrong = Input(
            values: ["fout-naam": ["Amina"], "fout-dag": ["3 juli"]],
            problems: [
                Problem("fout-dag", .notADate), Problem("fout-tolk", .notAChoice),
                Problem("fout-notitie", .missing),
            ])
        return [
            Specimen(
                "formulier", .guideForms, .guideFormLead, type: "Form",
                form(say, fields(say), input).html(say)),
            Specimen(
                "fouten-formulier", .guideWrongForm, .guideWrongFormNote, type: "ErrorSummary",
                example(say, wrong)),
        ]
    }

    /// What stands above the form once it was sent: its faults, or what was entered.
    func outcome(_ say: Language) -> HTML? {
        guard !input.values.isEmpty || !input.problems.isEmpty else { return nil }
        guard input.problems.isEmpty else { return form(say, fields(say), input).errors(say) }
        let rows = fields(say).compactMap { field -> SummaryList.Row? in
            let values = sent(field)
            return values.isEmpty ? nil : .init(field.label, HTML(entered: values))
        }
        return Card(
            "ontvangen", say(.guideFormReceived),
            "<p>\(say(.guideFormReceivedNote))</p>\(SummaryList(rows).html(say))"
        ).html
    }

    private func sent(_ field: Field) -> [String] {
        let names = [field.name, field.name + "-answer", field.name + "-reason"]
        return names.flatMap { input.values[$0] ?? [] }.filter { !$0.isEmpty }
    }

    // A form in a form cannot be sent: its faults are shown with the fields alone.
    private func example(_ say: Language, _ wrong: Input) -> HTML {
        let fields = [
            Field("fout-naam", say(.guideFieldName), .line(.any)),
            Field("fout-dag", say(.guideFieldDay), hint: say(.dateHint), .day),
            Field("fout-tolk", say(.guideFieldInterpreter), .pick(yesOrNo(say))),
            Field("fout-notitie", say(.guideFieldNote), .area),
        ]
        let summary = ErrorSummary(fields: fields, input: wrong, isExample: true)
        return "\(summary.html(say))\(form(say, fields, wrong).html(say))"
    }

    private func form(_ say: Language, _ fields: [Field], _ input: Input) -> Form {
        Form(
            to: Self.address, key: key, fields: fields, input: input,
            buttons: [
                .submit(say(.guideFormSend)),
                .link(say(.guideOtherButton), Self.address, .secondary),
            ])
    }

    private func fields(_ say: Language) -> [Field] {
        [
            Field("naam", say(.guideFieldName), hint: say(.guideFieldNameHint), .line(.any)),
            Field("notitie", say(.guideFieldNote), .area),
            Field("dag", say(.guideFieldDay), hint: say(.dateHint), .day),
            Field("tijd", say(.guideFieldTime), hint: say(.timeHint), .time),
            Field("taal", say(.guideFieldLanguage), .menu(languages(say))),
            Field("tolk", say(.guideFieldInterpreter), .pick(yesOrNo(say))),
            Field(
                "hulp", say(.guideFieldHelp), hint: say(.guideFieldHelpHint), .checks(help(say))),
            Field("document", say(.guideFieldFile), .file(.document)),
            Field("gezondheid", say(.guideFieldHealth), .asked),
            Field("akkoord", say(.guideFieldAgree), .agree),
        ]
    }

    private func yesOrNo(_ say: Language) -> [Choice] {
        [
            Choice("ja", say(.guideYes)), Choice("telefoon", say(.guideByPhone)),
            Choice("nee", say(.guideNo)),
        ]
    }

    private func languages(_ say: Language) -> [Choice] {
        [
            Choice("ar", say(.guideArabic)), Choice("ti", say(.guideTigrinya)),
            Choice("en", say(.guideEnglish)),
        ]
    }

    private func help(_ say: Language) -> [Choice] {
        [
            Choice("geld", say(.guideHelpMoney)), Choice("reis", say(.guideHelpTravel)),
            Choice("zorg", say(.guideHelpCare)),
        ]
    }
}

extension HTML {
    /// What somebody typed, each text isolated from what stands around it.
    fileprivate init(entered texts: [String]) {
        self.init()
        for text in texts { append("<p class=\"entered\"><bdi>\(text)</bdi></p>") }
    }
}
