import Casework
import Kernel
import Law

/// The description of the chain interface (OpenAPI 3.1), served at `/openapi.json`.
///
/// Built from the same enumerations that the readers use, so that the two cannot part.
public enum OpenAPI {
    public static var document: JSON {
        .object([
            "openapi": "3.1.0",
            "info": [
                "title": "Rotonde, chain interface", "version": "1.0.0",
                "description": .text(description),
                "license": ["name": "EUPL-1.2", "identifier": "EUPL-1.2"],
            ],
            "servers": [["url": "/"]],
            "security": [["token": []]],
            "paths": [
                "/chain/v1/handovers": path(
                    "Hand a case over", "handOver", handover,
                    "The case was taken in; the answer names its number."),
                "/chain/v1/procedures": path(
                    "Report a procedure that bars steps, or its end", "reportProcedure", procedure,
                    "Recorded. What the procedure bars was cancelled in the same moment."),
                "/chain/v1/departure-reports": path(
                    "Report an established departure", "reportDeparture", departure,
                    "The departure was recorded and the episode has ended."),
            ],
            "components": [
                "securitySchemes": ["token": ["type": "http", "scheme": "bearer"]],
                "schemas": ["Problem": problem, "Receipt": receipt],
            ],
        ])
    }

    private static let description = """
        Messages of partners in the return chain. Every POST carries an Idempotency-Key; the same \
        key with the same body answers as the first time, with another body 409. A message that \
        stops a removal is accepted at any hour, also for a number that nobody here has. \
        Demonstration: all people are invented.
        """

    private static func path(
        _ summary: String, _ operation: String, _ schema: JSON, _ success: String
    ) -> JSON {
        let answers: [(String, String)] = [
            ("400", "The message is no valid message; `errors` points at each fault."),
            ("401", "The token is missing or not known."),
            ("403", "The token gives no right to this message."),
            ("404", "Nobody is known here under this number."),
            ("405", "Only POST is answered here."),
            ("409", "The Idempotency-Key was used for another body."),
            ("413", "The body is larger than 64 KiB."),
            ("422", "The law, or the state of the case, refuses; `citations` say why."),
        ]
        var responses: [String: JSON] = [
            "201": answer(success, "application/json", "Receipt"),
            "200": answer(
                "This Idempotency-Key was answered before.", "application/json", "Receipt"),
        ]
        for (status, text) in answers {
            responses[status] = answer(text, "application/problem+json", "Problem")
        }
        return [
            "post": .object([
                "summary": .text(summary), "operationId": .text(operation),
                "parameters": [idempotencyKey],
                "requestBody": [
                    "required": true, "content": ["application/json": ["schema": schema]],
                ],
                "responses": .object(responses),
            ])
        ]
    }

    private static func answer(_ text: String, _ type: String, _ schema: String) -> JSON {
        [
            "description": .text(text),
            "content": .object([
                type: ["schema": ["$ref": .text("#/components/schemas/\(schema)")]]
            ]),
        ]
    }

    private static let idempotencyKey: JSON = [
        "name": "Idempotency-Key", "in": "header", "required": true,
        "description": "Thirty-two hexadecimal digits or a UUID, new for each message.",
        "schema": [
            "type": "string",
            "pattern": "^[0-9a-fA-F]{8}-?([0-9a-fA-F]{4}-?){3}[0-9a-fA-F]{12}$",
        ],
    ]
}
