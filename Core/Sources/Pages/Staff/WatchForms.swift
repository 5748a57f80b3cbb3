public import Casework
public import Kernel

extension WatchPage {
    /// What is needed to fill the roster and to write to the next watch.
    public struct Forms: Sendable {
        /// nil for those who do not fill the roster.
        let roster: FormKey?
        let colleagues: [Choice]
        /// nil for those who do not write to the next watch.
        let note: FormKey?
        let today: LocalDate
        let input: Input

        /// - Parameters:
        ///   - colleagues: by account and name.
        ///   - input: of the form that was sent; the other one is shown as it was.
        public init(
            roster: FormKey?, colleagues: [Choice], note: FormKey?, today: LocalDate,
            input: Input = Input()
        ) {
            (self.roster, self.colleagues, self.note) = (roster, colleagues, note)
            self.today = today
            let values = input.values.isEmpty ? ["dag": [today.description]] : input.values
            self.input = Input(values: values, problems: input.problems)
        }

        func errors(_ say: Language) -> HTML? {
            ErrorSummary(fields: fields(say), input: input).html(say)
        }

        func html(_ say: Language) -> HTML { "\(noteForm(say))\(rosterForm(say))" }

        private func fields(_ say: Language) -> [Field] { rosterFields(say) + [noteField(say)] }

        private func noteForm(_ say: Language) -> HTML? {
            note.map { key in
                let form = Form(
                    to: "/piket/notitie", key: key, fields: [noteField(say)], input: input,
                    buttons: [.submit(say(.leaveHandOverNote), .secondary)])
                return "\(Heading(say(.leaveHandOverNote)).html(say))\(form.html(say))"
            }
        }

        private func rosterForm(_ say: Language) -> HTML? {
            roster.map { key in
                let form = Form(
                    to: "/piket/rooster", key: key, fields: rosterFields(say), input: input,
                    buttons: [.submit(say(.setWatch), .secondary)])
                return "\(Heading(say(.setWatch)).html(say))\(form.html(say))"
            }
        }

        private func noteField(_ say: Language) -> Field {
            Field("notitie", say(.handOverNote), hint: say(.handOverNoteHint), .area)
        }

        private func rosterFields(_ say: Language) -> [Field] {
            let nobody = Choice("niemand", say(.watchNobody))
            return [
                Field("dag", say(.watchDay), hint: say(.dateHint), .day),
                Field("deel", say(.watchPart), .pick(say.choices(Watch.Part.self))),
                Field("collega", say(.watchOfficer), .menu([nobody] + colleagues)),
            ]
        }
    }
}

extension Watch.Part: Worded {
    public var text: Text {
        switch self {
        case .day: .watchByDay
        case .night: .watchByNight
        }
    }
}
