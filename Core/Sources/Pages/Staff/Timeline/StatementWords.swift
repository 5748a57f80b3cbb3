import Casework
import Kernel

extension StatementEvent {
    func title(_ say: Language) -> HTML {
        switch self {
        case .made: HTML(text: say(.personEventStatementMade))
        case .withdrawn: HTML(text: say(.personEventStatementWithdrawn))
        }
    }

    // What it says stands on the page of the person, beside what else was stated.
    func details(for reader: Reader, by author: ActorID) -> [Fact] {
        let say = reader.say
        switch self {
        case .made(let event):
            return [
                Fact(say(.statementWhat), say(event.kind.text)),
                Fact(say(.statementSource), say(event.source.text)),
                Fact(say(.statementStrength), say(event.strength.text)),
            ] + event.note.facts(say(.howFoundOut), .identity, reader, author)
        case .withdrawn(let event):
            return [Fact(say(.reason), say(event.reason.text))]
                + event.note.facts(say(.explanation), .identity, reader, author)
        }
    }
}
