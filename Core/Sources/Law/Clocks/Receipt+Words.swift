public import Kernel

extension Receipt {
    /// The computation in plain words, one sentence a line.
    public func words(_ language: LegalLanguage) -> [String] {
        var lines = steps.map { $0.words(language) }
        lines.insert(source(language), at: min(1, lines.count))
        lines.append(ending(language))
        if isOneOfTwo { lines.append(twoClocks(language)) }
        if !isVerified { lines.append(doubt(language)) }
        return lines
    }

    private func source(_ language: LegalLanguage) -> String {
        switch language {
        case .nl:
            "Dit staat in \(article) (regel \(rule), tekst vanaf \(version.words(.nl)), dagen "
                + "tellen volgens \(calendar.rawValue))."
        case .en:
            "This is in \(article) (rule \(rule), text from \(version.words(.en)), days are "
                + "counted by \(calendar.rawValue))."
        }
    }

    private func ending(_ language: LegalLanguage) -> String {
        let isBack = steps.contains { $0.what.isBack }
        let day = lastDay.words(language)
        let moment = endsAt.map { " (\($0.wall))" } ?? ""
        return switch (language, isBack) {
        case (.nl, false): "De laatste dag is \(day)\(moment)."
        case (.nl, true): "Het moet uiterlijk op \(day) zijn gebeurd."
        case (.en, false): "The last day is \(day)\(moment)."
        case (.en, true): "It must be done on \(day) at the latest."
        }
    }

    private func twoClocks(_ language: LegalLanguage) -> String {
        switch language {
        case .nl:
            "Let op: de oude en de nieuwe wet kunnen allebei gelden. Iemand met het mandaat "
                + "beslist welke termijn telt."
        case .en:
            "Note: the old and the new law may both hold. A person with the mandate decides which "
                + "term counts."
        }
    }

    private func doubt(_ language: LegalLanguage) -> String {
        switch language {
        case .nl: "Let op: deze uitkomst is niet helemaal aan de wettekst getoetst."
        case .en: "Note: this result was not fully checked against the text of the law."
        }
    }
}

extension Receipt.What {
    fileprivate var isBack: Bool {
        guard case .counts(_, .before, _) = self else { return false }
        return true
    }
}

extension Instant {
    /// The clock on the wall: `14:05`, and `24:00` for the end of a day.
    fileprivate var wall: String {
        guard minuteOfDay > 0 else { return "24:00" }
        let (hour, minute) = (minuteOfDay / 60, minuteOfDay % 60)
        return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    }
}
