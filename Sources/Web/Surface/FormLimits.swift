/// How much a form may hold. What is more answers 413.
struct FormLimits: Sendable {
    /// Bytes of the whole request.
    let request: Int
    /// Bytes of one file.
    let file: Int
    /// Fields and files together.
    let parts: Int

    /// A form that asks for no file: what comes in as one is too large however small it is.
    static let text = FormLimits(request: Visit.bodyLimit, file: 0, parts: 500)

    /// A form with a file: 5 MB a file, as much as a scan of twenty pages (assumed); the rest of
    /// the request is its fields, which together stay under `Visit.bodyLimit`, and the framing.
    static let files = FormLimits(
        request: 6 * megabyte, file: 5 * megabyte, parts: 20)

    private static let megabyte = 1_024 * 1_024
}
