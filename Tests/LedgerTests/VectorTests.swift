import Kernel
import Sealing
import Testing

@testable import Ledger

/// The test vectors of docs/ledger-format.md §8, which other tools computed.
@Suite struct VectorTests {
    static func ids(_ start: UInt8) -> [UInt8] { Array(start..<start + 16) }
    static func id<Tag>(_ start: UInt8, _: Tag.Type = Tag.self) throws -> ID<Tag> {
        try #require(ID<Tag>(bytes: ids(start)))
    }
    static func key(from start: UInt8 = 0) throws -> SecretKey {
        try #require(SecretKey(bytes: Array(start..<start + 32)))
    }
    static let nonce = [UInt8](0x40..<0x4c)
    static let clear = #"""
        {"$":{"set":[[1710576000000000,"term.ended","000102030405060708090a0b0c0d0e0f"]],\#
        "take":[["seat","o:KL-1",3]]},"name":"é"}
        """#

    static func e0() throws -> Recorded {
        Recorded(
            position: 0, stream: try id(0), version: 0, type: "person.registered", schema: 1,
            onDay: LocalDate(dayNumber: 19_791),
            recordedAt: Instant(microseconds: 1_709_971_200_000_000),
            caller: Caller(
                Access(actor: try id(0xa0), role: .intakeOfficer, purpose: .returnProcess)),
            command: try id(0xc0), clear: Array(#"{"source":"IND"}"#.utf8),
            hash: Digest.of([UInt8]()), parts: [])
    }

    static func e1() throws -> Recorded {
        Recorded(
            position: 1, stream: try id(0), version: 1, type: "person.named", schema: 2,
            onDay: LocalDate(dayNumber: -1),
            recordedAt: Instant(microseconds: 1_709_971_200_000_001),
            caller: Caller(
                Access(
                    actor: try id(0xa0), role: .partner, purpose: .chainExchange, partner: .kmar)),
            command: try id(0xd0), clear: Array(clear.utf8), hash: Digest.of([UInt8]()),
            parts: [
                RecordedPart(
                    n: 0, subject: try id(0), kind: "identity",
                    digest: Digest.of(Array(0..<40)), sealed: nil)
            ])
    }

    static func r0() throws -> Trail {
        let citation = Citation(
            rule: "SUS-08", article: "Awb 8:81", state: "open", isVerified: true)
        return Trail(
            leaf: 0, recordedAt: Instant(microseconds: 1_709_971_200_000_002),
            caller: Caller(Access(actor: try id(0xa0), role: .teamLead, purpose: .returnProcess)),
            streams: [try id(0)],
            matter: .refusal(
                command: try id(0xc0), act: "departure.schedule", reason: "law.barred",
                citations: Citations.bytes([citation])))
    }

    static func a1() throws -> Trail {
        Trail(
            leaf: 1, recordedAt: Instant(microseconds: 1_709_971_200_000_003),
            caller: Caller(Access(actor: try id(0xa0), role: .monitor, purpose: .supervision)),
            streams: [try id(0), try id(0x10)], matter: .look(what: "case.page"))
    }

    @Test func `rows have the hashes of the vectors`() throws {
        #expect(
            try Self.e0().computedHash.description
                == "78010f896829861c604bc0e29ebea298cd93ac3e8cdcb0f000bae0950843b666")
        #expect(
            try Self.e1().computedHash.description
                == "7464c69a530e552fff937f05cee4490c3df828a38d739b1d5e2fcb44ec28c394")
        #expect(
            try Self.r0().hash.description
                == "ca2306bf713071651390f0ed7f58c1f119faf4d634806b9bb9805ee07f23956c")
        #expect(
            try Self.a1().hash.description
                == "e4c0316d9472a2c9277ad8553e5cc0ce52daf43cd770d24d9ad98f2d35a46623")
    }

    @Test func `roots are those of the vectors`() throws {
        func root(_ hashes: [Digest]) -> String {
            var frontier = Frontier()
            for hash in hashes { _ = frontier.append(hash) }
            return frontier.root.description
        }
        func counted(_ count: Int) -> [Digest] {
            (0..<count).map { number in
                var layout = Layout()
                layout.integer(number)
                return Digest.of(layout)
            }
        }
        #expect(
            try root([Self.e0().computedHash, Self.e1().computedHash])
                == "f9386bafd98fd88ae1f5c5f4a1d22f95a33da2dbcec2b652186e76f0de130808")
        #expect(
            try root([Self.r0().hash, Self.a1().hash])
                == "15b33be631b3eb719cb6f275e26556c4f8721a32301fc1c921e0b6a32da49a71")
        #expect(
            root(counted(7)) == "3bae604504fcab1978311ba9984633ad88b8c104832990123345db6c816b77c8")
        #expect(
            root(counted(600))
                == "fc7f05c6927d782cc3c002cf9f7cc267d6017f59f99510fec1ef1a3b935d6b04")
    }

    @Test func `the margin reads as the vector is written`() throws {
        let margin = try #require(try Margin(Fields(bytes: Array(Self.clear.utf8))))
        #expect(margin.takes == [ClaimWord(kind: "seat", key: "o:KL-1", slot: 3)])
        #expect(margin.sets.map(\.due.microseconds) == [1_710_576_000_000_000])
        var fields = try Fields(bytes: Array(Self.clear.utf8))
        fields["$"] = margin.datum
        #expect(fields.bytes == Array(Self.clear.utf8))
    }

    @Test func `checkpoints are signed as in the vector`() throws {
        let signing = try SigningKey(seed: Array(0..<32))
        #expect(
            Hex.text(signing.publicKey)
                == "03a107bff3ce10be1d70dd18e74bc09967e4d6309ba50d5f1ddc8664125531b8")
        let root = try #require(
            Digest("f9386bafd98fd88ae1f5c5f4a1d22f95a33da2dbcec2b652186e76f0de130808"))
        let signature = try #require(
            Hex.bytes(
                "51e7f57cfd8da367d0f48206ee851acf0eb128d329ec515aa293f713a5bcb5d1"
                    + "08fe6bed07ffa7bf684f21737f9a212c26e17f93d328f484585b7eb5553db40d"))
        func checkpoint(_ size: Int64) -> Checkpoint {
            Checkpoint(
                log: .events, size: size, root: root,
                signedAt: Instant(microseconds: 1_709_971_200_000_004), signature: signature)
        }
        #expect(checkpoint(2).isSigned(under: signing.publicKey))
        #expect(!checkpoint(3).isSigned(under: signing.publicKey))
    }

    @Test func `an alarm has the command id of the vector`() throws {
        let alarm = Alarm(
            due: Instant(microseconds: 1_710_576_000_000_000), rule: "term.ended",
            stream: try Self.id(0))
        #expect(Robot.command(alarm).description == "407519fe1e1ff3f693299ea0b6fe707a")
    }

    @Test func `keyed hashes and seals are those of the vectors`() throws {
        let key = try Self.key()
        #expect(
            key.hashing.hash(Array("seat".utf8) + [0] + Array("KL-1".utf8)).description
                == "3d15e216cbf798e9fa50ee1c60c31d075d7d02232bff833cbf1b227c003a33da")
        #expect(
            key.hashing.hash(Array("v:2801147723".utf8)).description
                == "0b0f75cbc7208c8030577b9a9b15c0a8855d4b0c23fd3b90c83795cba99201a0")
        let binding = RecordedPart.binding(
            stream: try Self.id(0), version: 1, n: 0, subject: try Self.id(0), kind: "identity")
        let fields: Fields = ["name": .text("Ada")]
        let sealed = try key.seal(fields.bytes, nonce: Self.nonce, bound: binding)
        #expect(
            Hex.text(sealed)
                == "404142434445464748494a4b4cea083d5bec2d2d532d45d8152ee8460404a8d6b923d819"
                + "54229537d273")
        #expect(try key.open(sealed, bound: binding) == fields.bytes)
        #expect(throws: BrokenSeal.self) { try key.open(sealed, bound: binding + [0]) }
        let wrapped = try key.seal(Array(0x20..<0x40), nonce: Self.nonce, bound: Self.ids(0))
        #expect(
            Hex.text(wrapped)
                == "404142434445464748494a4bd81b5545845a547a59122de3ee0bcf226cb6b74cdbd4ae11"
                + "8101648bd03b12f9f48a8665eb5a81b8d79e1f5e1506014c")
    }

    @Test func `a cell is sealed as in the vector`() throws {
        let (keystore, master) = (MemoryKeystore(), try Self.key(from: 0x60))
        let subject: SubjectID = try Self.id(0)
        keystore.add([
            (
                subject: subject,
                wrapped: try master.seal(Array(0..<32), nonce: Self.nonce, bound: subject.bytes)
            )
        ])
        let keyring = try Keyring(
            keystore: keystore, journal: MemoryErasureJournal(), master: master,
            entropy: SeededEntropy(1))
        let cell = try #require(try keyring.cell("Ada", in: "family_name", of: subject))
        #expect(
            Hex.text(cell) == "000000000000000000000000a89ba0cb29b483a106e4d5098049f5b1540e2b")
        #expect(try keyring.openCell(cell, in: "family_name", of: subject) == "Ada")
        #expect(throws: BrokenSeal.self) {
            try keyring.openCell(cell, in: "given_name", of: subject)
        }
    }
}
