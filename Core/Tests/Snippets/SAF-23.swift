// No authority that takes a decision is software.
import Casework
import Kernel

func decide(_ target: Target, _ country: CountryCode, on day: LocalDate) -> any Act {
    RecordReturnDecision(
        target, by: .ind, destination: country, takenOn: day, length: .rule, served: nil)
}

#if FORBIDDEN
    func decideAlone(_ target: Target, _ country: CountryCode, on day: LocalDate) -> any Act {
        RecordReturnDecision(
            target, by: .robot,  // error: has no member 'robot'
            destination: country, takenOn: day, length: .rule, served: nil)
    }
#endif
