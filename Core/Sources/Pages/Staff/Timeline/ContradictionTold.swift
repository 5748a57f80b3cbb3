import Casework
import Kernel

extension ContradictionEvent {
    func title(_ say: Language) -> HTML {
        switch self {
        case .resolved: HTML(text: say(.personEventContradictionResolved))
        }
    }

    func details(for reader: Reader, by author: ActorID) -> [Fact] {
        let say = reader.say
        switch self {
        case .resolved(let event):
            return [
                Fact(say(.contradiction), say(event.kind.text)),
                Fact(say(.whatHolds), say(event.holds.text)),
            ] + event.note.facts(say(.explanation), .plan, reader, author)
        }
    }
}
