import Hummingbird

/// Stylesheet, script and fonts. Audience: public.
struct AssetRoutes: Sendable {
    let assets: Assets

    func add(to router: Router<Visit>) {
        router.get("/assets/:file", use: file)
        router.head("/assets/:file", use: file)
    }

    @Sendable private func file(_ request: Request, visit: Visit) throws -> Response {
        let name = try visit.parameters.require("file")
        guard let asset = assets.files[name] else { throw HTTPError(.notFound) }
        return asset.answer(request)
    }
}
