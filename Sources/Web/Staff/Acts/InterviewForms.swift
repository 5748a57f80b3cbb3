import Casework
import Kernel
import Pages

/// The report of a departure interview.
enum HoldInterviewForm: StaffAct {
    static let act = CaseAct.interview

    static func isOffered(on ground: Ground) -> Bool { ground.isAccepted && ground.mayWork }

    static func page(in room: FormRoom) async throws -> any Page {
        let questions = InterviewQuestion.allCases.map {
            InterviewForm.Question($0.rawValue, room.say($0.text))
        }
        // Nothing can be reported before its day.
        let planned = room.plannedInterviews.filter { $0.plan.startsAt.day <= room.today }
        return InterviewForm(
            room.context, questions: questions, today: room.today,
            planned: planned.map(room.choice), likely: planned.last)
    }

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        let day = form.reader.day("dag")
        let interpreter: InterpreterUse? = form.reader.code("tolk")
        let replies = replies(&form.reader)
        let isPlanned = form.reader.body["gepland"].map { !$0.isEmpty } ?? false
        let planned = isPlanned ? form.id("gepland", InterviewTag.self) : nil
        guard let day, let interpreter else { return nil }
        return RecordInterview(
            form.target, heldOn: day, replies: replies,
            hasInterpreter: interpreter == .present || interpreter == .byPhone,
            voicesAsylumWish: form.reader.body["asielwens"] == "ja", planned: planned)
    }

    private static func replies(
        _ reader: inout FormReader
    ) -> [InterviewQuestion: InterviewReply] {
        var replies: [InterviewQuestion: InterviewReply] = [:]
        for question in InterviewQuestion.allCases {
            let name = question.rawValue
            let answer = reader.optionalText("\(name)-answer")
            let reason = reader.body["\(name)-reason"].flatMap(NotAsked.init)
            switch (answer, reason) {
            case (let answer?, nil): replies[question] = .answered(answer)
            case (nil, let reason?): replies[question] = .notAsked(reason)
            case (nil, nil), (.some, .some): reader.problem(name, .oneOfTwo)
            }
        }
        return replies
    }
}
