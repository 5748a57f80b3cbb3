import Kernel

extension DeparturePeriod.Receipt {
    /// The computation in plain words, one sentence a line.
    public func words(_ language: LegalLanguage) -> [String] {
        var lines = [opening(language)]
        if runsFrom > decidedOn { lines.append(lateStart(language)) }
        lines.append(source(language))
        lines += steps.map { $0.words(language) }
        lines.append(ending(language))
        if !isVerified { lines.append(doubt(language)) }
        return lines
    }

    private func opening(_ language: LegalLanguage) -> String {
        switch (language, term.count) {
        case (.nl, 0): "Het besluit van \(decidedOn.words(.nl)) geeft geen vertrektermijn."
        case (.en, 0): "The decision of \(decidedOn.words(.en)) gives no departure period."
        case (.nl, _): "De termijn is \(term.words(.nl)), geteld na \(runsFrom.words(.nl))."
        case (.en, _): "The period is \(term.words(.en)), counted after \(runsFrom.words(.en))."
        }
    }

    private func lateStart(_ language: LegalLanguage) -> String {
        switch language {
        case .nl: "De termijn begint pas na de opschorting, niet op de dag van het besluit."
        case .en: "The period starts only after the suspension, not on the day of the decision."
        }
    }

    private func source(_ language: LegalLanguage) -> String {
        switch language {
        case .nl:
            "Dit staat in \(article) (regel \(rule), dagen tellen volgens de \(calendar.rawValue))."
        case .en:
            "This is in \(article) (rule \(rule), days are counted by the \(calendar.rawValue))."
        }
    }

    private func ending(_ language: LegalLanguage) -> String {
        switch language {
        case .nl: "De laatste dag is \(lastDay.words(.nl))."
        case .en: "The last day is \(lastDay.words(.en))."
        }
    }

    private func doubt(_ language: LegalLanguage) -> String {
        switch language {
        case .nl: "Let op: deze uitkomst is niet helemaal aan de wettekst getoetst."
        case .en: "Note: this result was not fully checked against the text of the law."
        }
    }
}

extension TermEnd.Step {
    func words(_ language: LegalLanguage) -> String {
        switch (self, language) {
        case (.moves(let day, let reason), .nl):
            "\(day.words(.nl)) is \(reason.words(.nl)): de termijn loopt een dag door."
        case (.moves(let day, let reason), .en):
            "\(day.words(.en)) is \(reason.words(.en)): the period runs on for a day."
        case (.lengthens, .nl): "Er moeten ten minste twee werkdagen in de termijn liggen."
        case (.lengthens, .en): "There must be at least two working days in the period."
        }
    }
}

extension TermEnd.Reason {
    func words(_ language: LegalLanguage) -> String {
        switch (self, language) {
        case (.saturday, .nl): "een zaterdag"
        case (.saturday, .en): "a Saturday"
        case (.sunday, .nl): "een zondag"
        case (.sunday, .en): "a Sunday"
        case (.holiday(let name), _): name.words(language)
        }
    }
}
