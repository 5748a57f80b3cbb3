public import Casework
public import Kernel

extension Contradiction.Side {
    /// What this side says, who says it and since when.
    public func words(_ say: Language, nationalities: CodeTable) -> String {
        switch self {
        case .statement(let statement):
            let said =
                statement.content?.words(
                    say, nationalities: nationalities, mayReadCriminal: false)
                ?? say(.erasedText)
            return "\(said) (\(say(statement.source.text)), \(say.date(statement.statedOn)))"
        case .ended(let ending): return "\(say(ending.kind.text)), \(say.date(ending.onDay))"
        case .seen(let day): return say.plain(.seenHere(day: say.date(day)))
        case .expected(let day): return say.plain(.expectedHere(day: say.date(day)))
        case .report(let report):
            return say.plain(
                .reportedLate(
                    manner: say(report.manner.text), evidence: say(report.evidence.text),
                    day: say.date(report.leftOn)))
        }
    }
}

extension Contradiction.Kind: Worded {
    public var text: Text {
        switch self {
        case .nationalities: .contradictionNationalities
        case .birthDays: .contradictionBirthDays
        case .seenAfterDeparture: .contradictionSeenAfterDeparture
        case .expectedAfterDeparture: .contradictionExpectedAfterDeparture
        case .reportAfterEnd: .contradictionReportAfterEnd
        }
    }
}

extension Holds: Worded {
    public var text: Text {
        switch self {
        case .first: .holdsFirst
        case .second: .holdsSecond
        case .both: .holdsBoth
        case .neither: .holdsNeither
        }
    }
}
