import Casework
import Kernel

/// One question of a form.
struct Field: Sendable {
    enum Kind: Sendable {
        case line(Line)
        case day, time, area
        case file(FileRule)
        /// Sent along unseen.
        case hidden(String)
        case pick([Choice])
        case menu([Choice])
        /// Any number of them.
        case checks([Choice])
        /// One statement to agree with.
        case agree
        /// An answer, or the reason why the question was not asked.
        case asked

        static let text = Kind.line(.any)
    }

    let name: String
    let label: String
    let hint: String?
    let kind: Kind

    init(_ name: String, _ label: String, hint: String? = nil, _ kind: Kind) {
        (self.name, self.label, self.hint, self.kind) = (name, label, hint, kind)
    }

    /// Where the error summary leads: the first control of the field.
    var anchor: String {
        switch kind {
        case .pick, .checks: "\(name)-0"
        case .asked: "\(name)-answer"
        default: name
        }
    }
}

/// Renders fields with what was entered before.
struct FieldWriter {
    let say: Language
    let input: Input

    func html(_ field: Field) -> HTML {
        if case .hidden = field.kind { return body(field) }
        let bad = input.problem(field.name) != nil ? " bad" : ""
        return "<div class=\"field\(bad)\">\(body(field))</div>\n"
    }

    private func body(_ field: Field) -> HTML {
        switch field.kind {
        case .line(let line): labelled(field, control: control(field, line, classed: "long"))
        case .day: labelled(field, control: control(field, dayLine(field), classed: "day"))
        case .time: labelled(field, control: control(field, timeLine(field), classed: "day"))
        case .file(let rule): labelled(field, control: file(field, rule))
        case .area: labelled(field, control: area(field))
        case .menu(let choices): labelled(field, control: menu(field.name, choices, state(field)))
        case .pick(let choices): group(field, picks(field, choices, type: "radio"))
        case .checks(let choices): group(field, picks(field, choices, type: "checkbox"))
        case .agree: agreement(field)
        case .asked: asked(field)
        case .hidden(let value): FormKey.hidden(field.name, value)
        }
    }

    // A browser empties a date or a time that it cannot read. What was entered must stay, so then
    // the control is one for text.
    private func dayLine(_ field: Field) -> Line {
        let value = input.value(field.name)
        return Line(type: value.isEmpty || LocalDate(value) != nil ? "date" : "text")
    }

    private func timeLine(_ field: Field) -> Line {
        let value = input.value(field.name)
        return Line(type: value.isEmpty || isTime(value) ? "time" : "text")
    }

    private func isTime(_ text: String) -> Bool {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 }),
            let hour = UInt8(parts[0]), let minute = UInt8(parts[1])
        else { return false }
        return hour < 24 && minute < 60
    }

    private func labelled(_ field: Field, control: HTML) -> HTML {
        "<label for=\"\(field.name)\">\(field.label)</label>\(remarks(field))\(control)"
    }

    private func group(_ field: Field, _ content: HTML) -> HTML {
        """
        <fieldset\(state(field))><legend>\(field.label)</legend>\
        \(remarks(field))\(content)</fieldset>
        """
    }

    private func control(_ field: Field, _ line: Line, classed name: String) -> HTML {
        """
        <input class="\(name)" id="\(field.name)" name="\(field.name)" type="\(line.type)" \
        value="\(input.value(field.name))"\(line.attributes)\(state(field))>
        """
    }

    // A browser never sends a file again by itself, so nothing is kept here.
    private func file(_ field: Field, _ rule: FileRule) -> HTML {
        """
        <input class="file" id="\(field.name)" name="\(field.name)" type="file" \
        accept="\(rule.accepted)"\(state(field))>
        """
    }

    // The line break after the tag is dropped by the reader of HTML and keeps one that was entered.
    private func area(_ field: Field) -> HTML {
        """
        <textarea id="\(field.name)" name="\(field.name)"\(state(field))>
        \(input.value(field.name))</textarea>
        """
    }

    private func menu(_ name: String, _ choices: [Choice], _ state: HTML? = nil) -> HTML {
        let chosen = input.value(name)
        let options = choices.map { option($0, isChosen: $0.code == chosen) }
        return """
            <select id="\(name)" name="\(name)"\(state)>\
            <option value="">\(say(.pickOne))</option>\(options)</select>
            """
    }

    private func option(_ choice: Choice, isChosen: Bool) -> HTML {
        let mark: HTML? = isChosen ? " selected" : nil
        return "<option value=\"\(choice.code)\"\(mark)>\(choice.label)</option>"
    }

    private func picks(_ field: Field, _ choices: [Choice], type: String) -> HTML {
        var all = HTML()
        for (index, choice) in choices.enumerated() {
            let id = "\(field.name)-\(index)"
            let isOn = input.has(field.name, choice.code)
            all.append(pick(id, field.name, choice, type: type, isOn: isOn))
        }
        return all
    }

    private func pick(
        _ id: String, _ name: String, _ choice: Choice, type: String, isOn: Bool
    ) -> HTML {
        let mark: HTML? = isOn ? " checked" : nil
        return """
            <div class="pick"><input id="\(id)" name="\(name)" type="\(type)" \
            value="\(choice.code)"\(mark)><label for="\(id)">\(choice.label)</label></div>
            """
    }

    private func agreement(_ field: Field) -> HTML {
        let mark: HTML? = input.has(field.name, "ja") ? " checked" : nil
        return """
            \(remarks(field))<div class="pick"><input id="\(field.name)" name="\(field.name)" \
            type="checkbox" value="ja"\(mark)\(state(field))>\
            <label for="\(field.name)">\(field.label)</label></div>
            """
    }

    private func asked(_ field: Field) -> HTML {
        let (answer, reason) = ("\(field.name)-answer", "\(field.name)-reason")
        return """
            <fieldset class="asked"\(state(field))><legend>\(field.label)</legend>\(remarks(field))\
            <label for="\(answer)">\(say(.answer))</label>\
            <textarea id="\(answer)" name="\(answer)">
            \(input.value(answer))</textarea>\
            <label for="\(reason)">\(say(.notAskedBecause))</label>\
            \(menu(reason, say.choices(NotAsked.self)))</fieldset>
            """
    }

    private func remarks(_ field: Field) -> HTML {
        let hint: HTML? = hint(field).map { wrapped("hint", field.name, $0) }
        let problem = input.problem(field.name).map { $0.words(say, label: field.label) }
        let wrong: HTML? = problem.map { wrapped("wrong", field.name, $0) }
        return "\(hint)\(wrong)"
    }

    // The limit is part of the question: nobody should learn it from an error.
    private func hint(_ field: Field) -> HTML? {
        let own = field.hint.map { HTML(text: $0) }
        guard case .file(let rule) = field.kind else { return own }
        return own.map { "\(rule.words(say)) \($0)" } ?? rule.words(say)
    }

    private func wrapped(_ kind: String, _ name: String, _ text: HTML) -> HTML {
        "<span class=\"\(kind)\" id=\"\(name)-\(kind)\">\(text)</span>"
    }

    /// Ties hint and error to the control for those who cannot see them.
    private func state(_ field: Field) -> HTML? {
        let isWrong = input.problem(field.name) != nil
        let parts = [
            hint(field) == nil ? nil : "\(field.name)-hint", isWrong ? "\(field.name)-wrong" : nil,
        ]
        let ids = parts.compactMap { $0 }.joined(separator: " ")
        guard !ids.isEmpty else { return nil }
        let invalid: HTML? = isWrong && !field.isGroup ? " aria-invalid=\"true\"" : nil
        return " aria-describedby=\"\(ids)\"\(invalid)"
    }
}

extension Field {
    // `aria-invalid` is for controls; a group of them says it in its description.
    fileprivate var isGroup: Bool {
        switch kind {
        case .pick, .checks, .asked: true
        case .line, .day, .time, .area, .file, .menu, .agree, .hidden: false
        }
    }
}
