import Casework
import Kernel
import Law

/// Where the last request for a travel document stands, as the proof sees it.
struct Asking: Hashable, Sendable {
    enum Step: UInt8 { case none, ordered, submitted, over }
    enum Presentation: UInt8 { case none, ahead, due, held }
    enum Check: UInt8 { case none, fresh, stale }

    let step: Step
    let presentation: Presentation
    let isTold: Bool
    let check: Check

    init(_ world: World) {
        let request = world.returnCase.episodes.last?.requests.last
        step = Step(request)
        isTold = request?.personInformedOn != nil
        if request?.presentedOn != nil {
            presentation = .held
        } else if let day = request?.presentation {
            presentation = world.now >= Instant(day.adding(days: -1), hour: 9) ? .due : .ahead
        } else {
            presentation = .none
        }
        guard let request, request.presentable, let until = request.presentableUntil else {
            check = .none
            return
        }
        check = until >= request.presentation ?? world.today ? .fresh : .stale
    }
}

extension Asking.Step {
    init(_ request: DocumentRequest?) {
        switch request?.step {
        case nil: self = .none
        case .ordered, .sentBack: self = .ordered
        case .submitted: self = .submitted
        case .answered, .documentReceived, .withdrawn, .stopped: self = .over
        }
    }
}
