import Kernel

extension Receipt.Step {
    /// `{rule, what, from, to}` and what belongs to the kind of step.
    func fields(_ form: ReceiptForm) -> Fields {
        var fields: Fields = [
            "rule": .text(rule), "what": .text(what.code), "from": form.day(from),
            "to": form.day(to),
        ]
        switch what {
        case .goesBefore(let other): fields["other"] = .text(other)
        case .counts(let term, let counting, let isWorking):
            fields["term"] = .text(term.description)
            fields["counting"] = .code(counting)
            if isWorking { fields["workingDays"] = .flag(true) }
        case .adds(let term), .sets(let term): fields["term"] = .text(term.description)
        case .atLeast(let term, let day):
            fields["term"] = .text(term.description)
            fields["since"] = form.day(day)
        case .takesOff(let days): fields["days"] = .number(days)
        case .pauses(let period), .restarts(let period), .ignores(let period):
            fields["suspended"] = .text(period.text)
        case .moves(.holiday(let name)): fields["holiday"] = .code(name)
        case .moves(.saturday), .moves(.sunday), .lacksWorkingDays: break
        }
        return fields
    }

    init(_ fields: Fields) throws(Malformed) {
        rule = try fields.text("rule")
        from = try fields.day("from")
        to = try fields.day("to")
        what = try Receipt.What(fields)
    }
}

extension Receipt.What {
    fileprivate var code: String {
        switch self {
        case .goesBefore: "goesBefore"
        case .counts: "counts"
        case .adds: "adds"
        case .sets: "sets"
        case .atLeast: "atLeast"
        case .takesOff: "takesOff"
        case .pauses: "pauses"
        case .restarts: "restarts"
        case .ignores: "ignores"
        case .moves(.saturday): "saturday"
        case .moves(.sunday): "sunday"
        case .moves(.holiday): "holiday"
        case .lacksWorkingDays: "lacksWorkingDays"
        }
    }

    fileprivate init(_ fields: Fields) throws(Malformed) {
        switch try fields.text("what") {
        case "goesBefore": self = .goesBefore(try fields.text("other"))
        case "counts":
            self = .counts(
                try fields.term(), try fields.code("counting"),
                workingDays: fields["workingDays"] == .flag(true))
        case "adds": self = .adds(try fields.term())
        case "sets": self = .sets(try fields.term())
        case "atLeast": self = .atLeast(try fields.term(), from: try fields.day("since"))
        case "takesOff": self = .takesOff(days: try fields.number("days"))
        case "pauses": self = .pauses(try fields.period())
        case "restarts": self = .restarts(try fields.period())
        case "ignores": self = .ignores(try fields.period())
        case "saturday": self = .moves(.saturday)
        case "sunday": self = .moves(.sunday)
        case "holiday": self = .moves(.holiday(try fields.code("holiday")))
        case "lacksWorkingDays": self = .lacksWorkingDays
        case let other: throw Malformed("step \(other)")
        }
    }
}

extension Fields {
    fileprivate func term() throws(Malformed) -> Term {
        guard let term = Term(try text("term")) else { throw Malformed("term") }
        return term
    }

    fileprivate func period() throws(Malformed) -> ClosedRange<LocalDate> {
        guard let period = ClosedRange<LocalDate>(try text("suspended")) else {
            throw Malformed("suspended")
        }
        return period
    }
}
