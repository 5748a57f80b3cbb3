import Casework
import Kernel
import Law
import Projections
import Testing

@Suite struct RegistryTests {
    static let subject = SubjectID(Cases.person)

    @Test func `a person is found by token and named by sealed cells`() throws {
        let rows = RegistryPerson.rows(of: Cases.person, in: try Cases.handedOver().snapshot)
        #expect(
            rows == [
                [
                    .token("v:2801147723"), .sealed("2801147723", of: Self.subject),
                    .sealed(Cases.identity.shortName, of: Self.subject),
                    .sealed("Amara Okonjo", of: Self.subject),
                    .sealed("1991-07-14", of: Self.subject), .text("0041"),
                ]
            ])
    }

    @Test func `an unknown birthday is an empty cell`() throws {
        let cases = try Cases.handedOver(born: nil)
        #expect(RegistryPerson.rows(of: Cases.person, in: cases.snapshot)?.first?[4] == .null)
    }

    @Test func `a case is found by its number`() throws {
        let rows = RegistryCase.rows(of: Cases.caseID, in: try Cases.handedOver().snapshot)
        let number = Cases.number.description
        #expect(
            rows == [
                [.id(Cases.person), .token("c:\(number)"), .sealed(number, of: Self.subject)]
            ])
    }

    @Test func `a person is near eleven forms or fewer`() throws {
        let rows = try #require(
            RegistryNear.rows(of: Cases.person, in: try Cases.handedOver().snapshot))
        #expect(rows == Cases.identity.vNumber.nearForms.map { [.token("n:\($0)")] })
        #expect(Set(rows).count == rows.count)
    }

    @Test func `a person is found by each word and each two words of the name`() throws {
        let rows = RegistryName.rows(of: Cases.person, in: try Cases.handedOver().snapshot)
        let names = [
            "w:amara", "w:okonjo", "w:amara okonjo", "h:AMR", "h:AKNJ", "h:AKN", "h:AKNJ AMR",
            "h:AKN AMR",
        ]
        #expect(rows == names.map { [.token($0)] })
    }

    @Test func `other names and numbers find a person as long as they stand`() throws {
        let alias = StatementID(high: 0, low: 7)
        let number = try #require(ChainNumber(.vNumber, "1234567890"))
        let stated = try Cases.handedOver().adding([
            StatementMade(
                alias, .name(StatedName(given: nil, family: "Reyes", bornOn: nil)),
                about: Self.subject, from: .person, .stated, note: nil),
            StatementMade(
                StatementID(high: 0, low: 8), .number(number), about: Self.subject, from: .police,
                .stated, note: nil),
        ])
        let rows = try #require(RegistryName.rows(of: Cases.person, in: stated.snapshot))
        #expect(rows.contains([.token("w:reyes")]))
        #expect(rows.contains([.token("w:amara okonjo")]))
        let near = try #require(RegistryNear.rows(of: Cases.person, in: stated.snapshot))
        #expect(near.contains([.token("n:1234567890")]))
        #expect(near.contains([.token("n:2801147723")]))
        // Who it is for sure says the registration alone.
        let person = try #require(RegistryPerson.rows(of: Cases.person, in: stated.snapshot))
        #expect(person.first?.first == .token("v:2801147723"))
        let withdrawn = try stated.adding([
            StatementWithdrawn(alias, .shownFalse, note: nil)
        ])
        let left = try #require(RegistryName.rows(of: Cases.person, in: withdrawn.snapshot))
        #expect(!left.contains([.token("w:reyes")]))
        #expect(left.count == 8)
    }

    @Test func `after erasure the rows vanish and figures stay`() throws {
        let before = try Cases.handedOver().adding([
            HandoverAccepted(), ClosedOtherwise(.deceased), ErasureProposed(),
            PersonErased(requestedBy: Cases.officer, confirmedBy: Cases.officer),
        ])
        let after = try before.withoutKeys().snapshot
        #expect(RegistryPerson.rows(of: Cases.person, in: after) == [])
        #expect(RegistryNear.rows(of: Cases.person, in: after) == [])
        #expect(RegistryName.rows(of: Cases.person, in: after) == [])
        #expect(RegistryCase.rows(of: Cases.caseID, in: after) == [])
        let clear: [any Projection.Type] = [
            Worklist.self, Deadlines.self, Destinations.self, Outcomes.self, Inflow.self,
        ]
        for projection in clear {
            let rows = projection.rows(of: Cases.caseID, in: after)
            #expect(rows == projection.rows(of: Cases.caseID, in: before.snapshot))
            #expect(projection.table.columns.filter(\.isPersonal).isEmpty)
        }
    }

    // A canary in every text of the examples stands in no cell but a sealed one or a token.
    @Test func `no table holds a name in the clear`() throws {
        let cases = try Cases.handedOver().adding([
            HandoverAccepted(),
            BlockerRaised(.courtStay, note: Note("Okonjo", about: Self.subject)),
        ])
        for projection in ReadModels.projections {
            for stream in [Cases.person, Cases.caseID] {
                for row in projection.rows(of: stream, in: cases.snapshot) ?? [] {
                    #expect(row.count == projection.table.columns.count)
                    for (cell, column) in zip(row, projection.table.columns) {
                        switch cell {
                        case .sealed, .token: #expect(column.isPersonal, "\(column.name)")
                        case .text(let text):
                            #expect(!text.contains("Okonjo") && !text.contains("2801147723"))
                        case .null, .integer, .blob: break
                        }
                    }
                }
            }
        }
    }

    @Test func `the rows of a stream are those of its own kind`() throws {
        let snapshot = try Cases.handedOver().snapshot
        let ofPersons: [any Projection.Type] = [
            RegistryPerson.self, RegistryNear.self, RegistryName.self,
        ]
        let ofCases: [any Projection.Type] = [
            RegistryCase.self, Worklist.self, Deadlines.self, Destinations.self, Outcomes.self,
            Inflow.self,
        ]
        for projection in ofPersons {
            #expect(projection.rows(of: Cases.caseID, in: snapshot) == nil)
        }
        for projection in ofCases {
            #expect(projection.rows(of: Cases.person, in: snapshot) == nil)
        }
    }

    @Test func `a projection of one stream needs no companion`() throws {
        let cases = try Cases.handedOver()
        let own: [any Projection.Type] = ReadModels.projections.filter { $0.isOfOneStream }
        #expect(own.count == 4)
        for projection in own {
            for stream in [Cases.person, Cases.caseID] {
                var alone = Snapshot()
                alone.streams[stream] = cases.snapshot.streams[stream]
                #expect(
                    projection.rows(of: stream, in: alone)
                        == projection.rows(of: stream, in: cases.snapshot))
            }
        }
    }

    @Test func `an unmatched message keeps its number sealed`() throws {
        let stream = StreamID(high: 0, low: 9)
        var cases = Cases()
        try cases.add(
            UnmatchedReceived(
                subject: SubjectID(stream), blocker: .courtStay, matches: [Cases.person],
                number: Cases.identity.vNumber), on: Cases.first, to: stream)
        #expect(
            UnmatchedMessages.rows(of: stream, in: cases.snapshot) == [
                [
                    .text("SUS-08"), .integer(1), .instant(Instant(Cases.first, hour: 9)),
                    .sealed("2801147723", of: SubjectID(stream)),
                ]
            ])
        let closed = UnmatchedMessages.rows(of: stream, in: try cases.withoutKeys().snapshot)
        #expect(closed?.first?.last == .null)
    }
}
