import Casework
import Kernel

extension LinkEvent {
    func title(_ say: Language) -> HTML {
        switch self {
        case .linked: HTML(text: say(.personEventLinked))
        case .unlinked: HTML(text: say(.personEventUnlinked))
        }
    }

    func details(for reader: Reader, by author: ActorID) -> [Fact] {
        let say = reader.say
        switch self {
        case .linked(let event):
            return [Fact(say(.linkGround), say(event.ground.text))]
                + event.note.facts(say(.explanation), .identity, reader, author)
        case .unlinked(let event):
            return [Fact(say(.reason), say(event.reason.text))]
                + event.note.facts(say(.explanation), .identity, reader, author)
        }
    }
}
