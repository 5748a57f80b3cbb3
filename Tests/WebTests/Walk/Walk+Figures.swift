import HummingbirdTesting
import Kernel
import Simulation
import Testing

extension Walk {
    // Four others left before: so few are not shown, the fifth makes the figure.
    func leavesAndIsCounted() async throws {
        try await wait(until: Scene.today.adding(days: 18), hour: 12)
        for digit in 1...4 { try await leaves("273100228\(digit)") }
        #expect(try await figure("K1") == "nog geen cijfer")
        #expect(try await page("/werk", of: manager).contains("Youssef B."))

        let report = Messages.left(Self.vNumber, on: "2024-09-20")
        let answer = try await scene.send(report, to: "departure-reports", as: "demo-kmar")
        #expect(answer.code == 201)

        #expect(try await figure("K1") == "100,0%")
        #expect(!(try await page("/werk", of: manager).contains("Youssef B.")))
        let row = try await row(in: page("/zaken?fase=closed", of: manager))
        #expect(row.contains("Vertrek") && !row.contains("2024-09-20"))
        #expect(try await page(address, of: manager).contains("Er staan geen taken open"))
    }

    private func leaves(_ vNumber: String) async throws {
        let handover = Messages.handover(vNumber)
        #expect(try await scene.send(handover, to: "handovers").code == 201)
        let report = Messages.left(vNumber, on: "2024-09-10")
        let answer = try await scene.send(report, to: "departure-reports", as: "demo-kmar")
        #expect(answer.code == 201)
    }

    // The first tile of the indicator: departures only, the base of the published figures.
    private func figure(_ code: String) async throws -> String {
        let page = try await page("/sturing", of: cast.analyst)
        let tile = page.split(separator: "<li class=\"card tile\">").first {
            $0.contains("\(code), ")
        }
        let value = try #require(tile).split(separator: "<p class=\"value\">").dropFirst().first
        return String(try #require(value).prefix { $0 != "<" })
    }

    private func row(in page: String) throws -> String {
        String(try #require(page.split(separator: "<tr>").first { $0.contains(number) }))
    }
}
