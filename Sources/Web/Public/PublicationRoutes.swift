import HTTPTypes
import Hummingbird
import Kernel
import Ledger
import Pages
import Publication
import Sealing

/// The frozen publication of a month as a page and as files. Audience: public.
struct PublicationRoutes: Sendable {
    let site: Site

    func add(to router: some RouterMethods<Visit>) {
        router.get("/cijfers/:month", use: show)
        router.get("/cijfers/:month/:file", use: file)
    }

    @Sendable func show(_ request: Request, visit: Visit) async throws -> Response {
        let found = try await publication(request, visit)
        let page = PublicationPage(
            found.document, of: found.versions, publicKey: Hex.text(site.desk.keyring.publicKey))
        let name = PublicationDocument.name(of: found.document.month)
        let frame = site.publicFrame(visit, in: .figures, alternate: "/cijfers/\(name)")
        return .page(page, in: frame)
    }

    @Sendable func file(_ request: Request, visit: Visit) async throws -> Response {
        let document = try await publication(request, visit).document
        guard let name = visit.parameters.get("file"), let file = PublicationFile(rawValue: name)
        else { throw HTTPError(.notFound) }
        let month = PublicationDocument.name(of: document.month)
        return Response(
            status: .ok,
            headers: [
                .contentType: file.type,
                .contentDisposition: "attachment; filename=\"\(month)-\(file.rawValue)\"",
            ],
            body: .init(
                byteBuffer: ByteBuffer(bytes: try file.bytes(of: document, site.desk.keyring))))
    }

    // The version that the address asks for, else the latest.
    private func publication(
        _ request: Request, _ visit: Visit
    ) async throws -> (document: PublicationDocument, versions: [PublicationDocument]) {
        guard let name = visit.parameters.get("month"), name.utf8.count == 7,
            let month = LocalDate("\(name)-01"), LocalDate.enterable.contains(month)
        else { throw HTTPError(.notFound) }
        let stream = MonthlyPublication.id(of: month)
        let versions =
            try await site.desk.snapshot(of: [.derived(stream)])
            .state(stream, as: MonthlyPublication.self)?.versions ?? []
        let asked = request.uri.queryParameters["versie"].map { Int($0) ?? 0 }
        let found = asked.map { number in versions.first { $0.version == number } }
        guard let document = found ?? versions.last else { throw HTTPError(.notFound) }
        return (document, versions)
    }
}

/// What a publication can be had as, under the name in its address.
enum PublicationFile: String {
    case csv = "cijfers.csv"
    /// The bytes that are signed.
    case json = "cijfers.json"
    case signed = "getekend.json"

    var type: String {
        switch self {
        case .csv: "text/csv; charset=utf-8"
        case .json, .signed: "application/json"
        }
    }

    func bytes(of document: PublicationDocument, _ keyring: Keyring) throws -> [UInt8] {
        switch self {
        case .csv: Array(document.csv.utf8)
        case .json: document.fields.bytes
        case .signed: try SignedPublication(document.fields, by: keyring).json
        }
    }
}
