import Casework
import Kernel
import Testing

/// A changed law takes two people.
@Suite struct ChangeCorpusTests {
    private static let files = [CorpusActivated.File(path: "a/2026-01-01.yaml", hash: "00")]
    private static let proposal = CorpusProposed(version: "two", files: files)
    private static let confirm = ConfirmCorpus(version: "two")

    /// With a law in use, and another that waits.
    private static func stage(proposed: Bool = true) throws -> Stage {
        var stage = try Stage()
        try stage.perform(
            ActivateCorpus(CorpusActivated(version: "one", files: files)),
            by: Staff.administrator)
        if proposed { try stage.perform(ProposeCorpus(proposal), by: Staff.ruleOwner) }
        return stage
    }

    private static func shelf(_ stage: Stage) throws -> CorpusShelf {
        try #require(stage.states[CorpusShelf.stream]?.state as? CorpusShelf)
    }

    @Test func `one proposes and another puts it in force`() throws {
        var stage = try Self.stage()
        #expect(try Self.shelf(stage).active?.version == "one")
        #expect(stage.verdict(Self.confirm, by: Staff.ruleOwner) == .refused(.samePerson))
        try stage.perform(Self.confirm, by: Staff.otherRuleOwner)
        #expect(try Self.shelf(stage).active?.version == "two")
        #expect(try Self.shelf(stage).active?.files == Self.files)
        #expect(try Self.shelf(stage).proposed == nil)
        #expect(stage.verdict(Self.confirm, by: Staff.otherRuleOwner) == .events([]))
    }

    @Test func `what was not read is not put in force`() throws {
        let other = ConfirmCorpus(version: "three")
        #expect(
            try Self.stage().verdict(other, by: Staff.otherRuleOwner) == .refused(.noProposal))
        #expect(
            try Self.stage(proposed: false).verdict(Self.confirm, by: Staff.otherRuleOwner)
                == .refused(.noProposal))
    }

    @Test func `a proposal is said once, and taken back`() throws {
        var stage = try Self.stage()
        let again = ProposeCorpus(Self.proposal)
        #expect(stage.verdict(again, by: Staff.ruleOwner) == .events([]))
        let same = ProposeCorpus(CorpusProposed(version: "one", files: Self.files))
        #expect(stage.verdict(same, by: Staff.ruleOwner) == .refused(.sameCorpus))
        try stage.perform(WithdrawCorpus(), by: Staff.otherRuleOwner)
        #expect(try Self.shelf(stage).proposed == nil)
        #expect(stage.verdict(WithdrawCorpus(), by: Staff.ruleOwner) == .events([]))
        #expect(stage.verdict(Self.confirm, by: Staff.otherRuleOwner) == .refused(.noProposal))
    }
}
