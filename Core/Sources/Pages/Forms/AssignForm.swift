/// Give a case to a case manager.
public struct AssignForm: CaseForm {
    static let act = CaseAct.assign

    public let context: FormContext
    public let colleagues: [Choice]

    /// - Parameter colleagues: who can take the case, by account code and name.
    public init(_ context: FormContext, colleagues: [Choice]) {
        (self.context, self.colleagues) = (context, colleagues)
    }

    func lead(_ say: Language) -> String { say(.assignLead) }

    func fields(_ say: Language) -> [Field] {
        [
            Field("regievoerder", say(.caseManager), .menu(colleagues))
        ]
    }
}
