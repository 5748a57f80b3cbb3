public import Casework
public import Kernel

extension Stated {
    /// What was stated, in words. Numbers of the criminal chain are for those who may read them.
    public func words(
        _ say: Language, nationalities: CodeTable, mayReadCriminal: Bool
    ) -> String {
        switch self {
        case .name(let name):
            name.bornOn.map { "\(name.full), \(say.plain(.bornOn(day: say.date($0))))" }
                ?? name.full
        case .nationality(let code): nationalities.name(of: code.digits) ?? code.digits
        case .number(let number):
            switch number.kind {
            case .vNumber:
                "\(say(number.kind.text)) \(VNumber(number.text)?.description ?? number.text)"
            case .criminalChain:
                mayReadCriminal
                    ? "\(say(number.kind.text)) \(number.text)" : say(.shielded)
            }
        }
    }
}
