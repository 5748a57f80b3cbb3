import Kernel

extension ClockFault {
    /// The name of the kind of fault, as scenarios write it.
    public var name: String {
        switch self {
        case .noSuchRule: "noSuchRule"
        case .noVersion: "noVersion"
        case .noTerm: "noTerm"
        case .lengthMissing: "lengthMissing"
        case .lengthOutside: "lengthOutside"
        case .doesNotLengthen: "doesNotLengthen"
        case .suspensionsOverlap: "suspensionsOverlap"
        case .earlierPeriodsOverlap: "earlierPeriodsOverlap"
        }
    }

    /// What is wrong and what to do, in one sentence, in English.
    public var words: String {
        switch self {
        case .noSuchRule(let rule): "There is no rule \(rule)."
        case .noVersion(let rule, let day): "No version of \(rule) was in force on \(day)."
        case .noTerm(let rule):
            "\(rule) has no term that can be computed; its text says what must be done."
        case .lengthMissing(let rule, let shortest, let longest):
            "A decision gives the length of \(rule), from \(shortest) to \(longest): name it."
        case .lengthOutside(let rule, let shortest, let longest):
            "The length of \(rule) lies between \(shortest) and \(longest)."
        case .doesNotLengthen(let rule, let other): "\(other) does not lengthen \(rule)."
        case .suspensionsOverlap(let day):
            "Two suspensions share \(day); give each day to one of them."
        case .earlierPeriodsOverlap(let day):
            "Two periods share \(day); give each day to one of them."
        }
    }
}
