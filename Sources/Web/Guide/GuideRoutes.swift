import HTTPTypes
import Hummingbird
import Kernel
import Pages

/// The style guide, and its form that keeps nothing. Audience: everybody.
struct GuideRoutes: Sendable {
    let site: Site

    func add(to router: some RouterMethods<Visit>) {
        for chapter in GuideChapter.allCases {
            router.get(RouterPath(chapter.address.text)) { _, visit in show(chapter, visit) }
        }
        for sample in GuideSample.allCases {
            router.get(RouterPath(sample.address.text)) { _, visit in show(sample, visit) }
        }
        for chart in GuideChart.allCases {
            router.get(RouterPath(chart.csvAddress.text)) { _, visit in
                numbers(of: chart, visit)
            }
        }
        router.post(RouterPath(GuideForm.address.text), use: send)
    }

    private func show(_ chapter: GuideChapter, _ visit: Visit) -> Response {
        .page(GuidePage(chapter, key: key), in: frame(visit, chapter.address))
    }

    private func show(_ sample: GuideSample, _ visit: Visit) -> Response {
        func answer(_ page: some Page) -> Response {
            .page(page, in: frame(visit, sample.address))
        }
        return answer(sample.page(visit.language, key: key))
    }

    /// The numbers of a chart as a file.
    private func numbers(of chart: GuideChart, _ visit: Visit) -> Response {
        Response(
            status: .ok,
            headers: [
                .contentType: "text/csv; charset=utf-8",
                .contentDisposition: "attachment; filename=\"\(chart.rawValue).csv\"",
            ], body: .init(byteBuffer: ByteBuffer(string: chart.csv(visit.language))))
    }

    @Sendable func send(_ request: Request, visit: Visit) async throws -> Response {
        var reader = FormReader(try await FormBody(request, limits: .files))
        for (name, limit) in GuideForm.texts { _ = reader.text(name, limit: limit) }
        _ = reader.day("dag")
        _ = reader.time("tijd")
        _ = reader.optionalFile("document")
        let page = GuidePage(.forms, key: key, input: reader.input)
        let status: HTTPResponse.Status = reader.problems.isEmpty ? .ok : .badRequest
        return .page(page, in: frame(visit, GuideForm.address), status: status)
    }

    // Nothing is kept, so nothing needs a session or a version.
    private var key: FormKey {
        FormKey(command: Hex.text(site.entropy.bytes(16)), seen: nil, token: "")
    }

    private func frame(_ visit: Visit, _ address: Href) -> Frame {
        site.publicFrame(visit, in: nil, alternate: address.text)
    }
}
