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
}
