import Casework
public import Kernel
import Law

/// What somebody may read of the facts of a case, and in which language.
public struct Reader: Sendable {
    let say: Language
    let actor: ActorID
    let blocks: Set<Block>

    public init(_ access: Access, _ say: Language) {
        (self.say, actor) = (say, access.actor)
        blocks = Set(
            Block.allCases.filter { Rights.of(access.role, on: $0).contains(.read) })
    }

    func mayRead(_ block: Block, by author: ActorID) -> Bool {
        blocks.contains(block) || author == actor
    }
}

extension Note? {
    func facts(
        _ label: String, _ block: Block, _ reader: Reader, _ author: ActorID
    ) -> [Fact] {
        guard let note = self else { return [] }
        return [
            Fact(label, reader.mayRead(block, by: author) ? note.text : reader.say(.shielded))
        ]
    }
}
