// What was recorded is read and never written.
import Kernel

func read(_ entry: Entry) -> Fields { entry.clear }

#if FORBIDDEN
    func edit(_ entry: inout Entry) {
        entry.clear = [:]  // error: cannot assign to property: 'clear' is a 'let' constant
    }
#endif
