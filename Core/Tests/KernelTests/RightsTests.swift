import Testing

@testable import Kernel

@Suite struct RightsTests {
    static let rows: [(Role, Block, Right)] = [
        (.intakeOfficer, .identity, [.read, .write]), (.intakeOfficer, .medical, .flag),
        (.intakeOfficer, .asylum, []),
        (.returnCaseManager, .departure, [.read, .write, .related]),
        (.returnCaseManager, .criminal, []),
        (.enforcementOfficer, .detention, [.read, .write, .decide]),
        (.teamLead, .departure, [.read, .decide]), (.teamLead, .criminal, []),
        (.partner, .identity, [.write, .related]), (.partner, .medical, []),
        (.monitor, .accessLog, .read), (.robot, .departure, [.read, .write]),
    ]

    @Test(arguments: rows)
    func `follows the matrix`(role: Role, block: Block, right: Right) {
        #expect(Rights.of(role, on: block) == right)
    }

    @Test func `every role has a row`() {
        #expect(Set(Rights.matrix.keys) == Set(Role.allCases))
    }

    @Test(arguments: Role.allCases)
    func `nobody reads or writes what is said about health, asylum or crime`(role: Role) {
        for block in [Block.asylum, .medical, .criminal] {
            #expect(Rights.of(role, on: block).isDisjoint(with: [.read, .write, .decide]))
        }
    }

    @Test(arguments: Block.allCases)
    func `the administrator runs the machine and sees no content`(block: Block) {
        #expect(Rights.of(.administrator, on: block) == [])
    }

    @Test(arguments: Block.allCases)
    func `the analyst sees counts only`(block: Block) {
        #expect(Rights.of(.analyst, on: block) == (block == .statistics ? .aggregate : []))
    }

    @Test(arguments: Block.allCases)
    func `the monitor and the robot take no decision about people`(block: Block) {
        #expect(Rights.of(.monitor, on: block).isDisjoint(with: [.write, .decide]))
        #expect(!Rights.of(.robot, on: block).contains(.decide))
    }

    @Test(arguments: Block.allCases)
    func `a partner sees nothing that it did not hand over`(block: Block) {
        let right = Rights.of(.partner, on: block)
        #expect(!right.contains(.read))
        #expect(right == [] || right.contains(.related))
    }
}
