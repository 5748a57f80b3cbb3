import Chain
import HummingbirdTesting
import Kernel
import Law
import Testing

/// The whole road of a case over HTTP, from a partner's handover to the figure that counts its end.
@Suite struct HandoverWalk {
    @Test func `a case walks from its handover into the figures`() async throws {
        try await Scene.play { scene in
            var walk = Walk(scene)
            try await walk.isHandedOver()
            try await walk.isTakenUp()
            try await walk.isDecided()
            try await walk.isBarredByTheRequest()
            try await walk.isBarredByTheCourt()
            try await walk.isPlannedOnceTheCourtIsDone()
            try await walk.isStoppedByTheEuropeanCourt()
            try await walk.waitsForASecondPerson()
            try await walk.leavesAndIsCounted()
        }
    }
}
