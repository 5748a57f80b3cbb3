// People have no score and no order.
import Casework
import Kernel

func weigh(_ target: Target, under framework: StreamID) -> any Act {
    WeighCase(target, under: framework, .takenUp, reason: "Er is nu plaats.")
}

#if FORBIDDEN
    func rank(_ people: [Person]) -> [Person] {
        people.sorted()  // error: requires that 'Person' conform to 'Comparable'
    }
#endif
