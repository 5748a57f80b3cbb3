internal import Casework
internal import Kernel

/// One thing that waits for the next durable commit.
struct Job: Sendable {
    enum Errand: Sendable {
        /// `verdict` was reached on what was known outside; it is checked again.
        case submit(Submission<any Act>, Verdict?)
        case batch([Submission<any Act>])
        case fire([(alarm: Alarm, submission: Submission<any Act>)])
        case look(Look)
        case refusedLook(Look, Refusal)
        case sign
        /// People whose keys are gone; what the ledger still holds of them must go too.
        case catchUp([SubjectID])
    }

    enum Reply: Sendable {
        case answers([Answer])
        case signed([Checkpoint])
        case fired(Tick)
        case done
    }

    let errand: Errand
    let answer: @Sendable (Result<Reply, any Error>) -> Void
}
