import Domain
import Networks
import StandIns
import Testing

@testable import Webhook

/// Signed bodies that cannot be taken: which answer, which codes, which places; and that nothing is kept.
@Suite struct RefusalTests {
    private static let post =
        #""type":"post","chat":{"id":"c"},"id":"m","at":"2026-11-21T06:30:00Z","text":"t""#

    /// Status, and `code place` of every problem; nil where the body was accepted.
    private func refusal(_ body: String) -> (status: Int, problems: [String])? {
        let call = WebhookNetwork.signed(Array(body.utf8))
        guard case .answer(let answer) = WebhookNetwork.test().receive(call, now: WebhookNetwork.now) else {
            return nil
        }
        let errors = JSONNode(answer.body)?.object?["errors"]?.elements ?? []
        let problems = errors.map { error in
            let object = error.object
            return "\(object?["code"]?.text ?? "?") \(object?["at"]?.text ?? "-")"
        }
        return (answer.status, problems)
    }

    @Test(arguments: [
        (#"{\#(post),"txt":"t"}"#, ["unknown_member /txt"]),
        (#"{\#(post),"text":"u"}"#, ["duplicate_member /text"]),
        (#"{\#(post),"thread":null}"#, ["wrong_type /thread"]),
        (#"{\#(post),"replyTo":7}"#, ["wrong_type /replyTo"]),
        (#"{\#(post),"thread":""}"#, ["wrong_length /thread"]),
        (#"{\#(post),"mentions":["a",7,""]}"#, ["wrong_type /mentions/1", "wrong_type /mentions/2"]),
        (
            #"{\#(post),"location":{"latitude":91}}"#,
            ["out_of_range /location/latitude", "missing_member /location/longitude"]
        ),
        (#"{\#(post),"automatic":"yes"}"#, ["wrong_type /automatic"]),
        (#"{\#(post),"revision":"r"}"#, ["unknown_member /revision"]),
        (
            #"{\#(post),"sender":{"name":"x","phone":"0812"}}"#,
            ["missing_member /sender/id", "bad_phone /sender/phone"]
        ),
        (#"{\#(post),"attachments":[]}"#, ["wrong_length /attachments"]),
        (#"{\#(post),"attachments":[{}]}"#, ["attachment_source /attachments/0/url"]),
        (#"{\#(post),"attachments":[{"upload":"ABC"}]}"#, ["bad_upload /attachments/0/upload"]),
        (
            #"{\#(post),"attachments":[{"url":"https://jahat.test/a"}]}"#,
            ["url_not_allowed /attachments/0/url"]
        ),
        (
            #"{\#(post),"attachments":[{"url":"https://a@files.contoh.test/"}]}"#,
            ["bad_url /attachments/0/url"]
        ),
        (
            #"{\#(post),"attachments":[{"url":"https://files.contoh.test/","size":1.5,"mime":"x"}]}"#,
            ["wrong_type /attachments/0/size", "bad_mime /attachments/0/mime"]
        ),
        (#"{\#(post),"a~b/c":1}"#, ["unknown_member /a~0b~1c"]),
        (
            #"{"type":"post","chat":{},"id":"m","at":"kemarin"}"#,
            ["missing_member /chat/id", "bad_time /at", "empty_post /text"]
        ),
        (
            #"{"type":"edit","chat":{"id":"c"},"id":"m","at":"2026-11-21T06:30:00Z","text":"t"}"#,
            ["missing_member /revision"]
        ),
        (
            #"{"type":"reaction","chat":{"id":"c"},"id":"m","at":"2026-11-21T06:30:00Z"}"#,
            ["missing_member /sender", "missing_member /emojis"]
        ),
        (#"{"type":"poll"}"#, ["unknown_type /type"]), (#"{}"#, ["unknown_type /type"]),
        (#"7"#, ["wrong_type "]), (#"[]"#, ["batch_size "]),
    ]) func eachProblemIsNamedWithItsPlace(_ body: String, _ problems: [String]) throws {
        let refused = try #require(refusal(body))
        #expect(refused.status == 422)
        #expect(refused.problems == problems)
    }

    @Test(arguments: [
        "", "{", "<xml/>", "[1,]", String(repeating: "[", count: 70) + String(repeating: "]", count: 70),
    ])
    func whatIsNoJSONIsABadRequest(_ body: String) throws {
        let refused = try #require(refusal(body))
        #expect(refused.status == 400)
        #expect(refused.problems == ["not_json -"])
    }

    @Test func aBatchIsTakenWholeOrNotAtAll() throws {
        let good = "{\(Self.post)}"
        let bad = #"{\#(Self.post),"x":1}"#
        #expect(refusal("[\(good),\(good)]") == nil)
        let refused = try #require(refusal("[\(good),\(bad),\(good),7]"))
        #expect(refused.status == 422)
        #expect(refused.problems == ["unknown_member /1/x", "wrong_type /3"])
    }

    @Test func aBatchHoldsAHundred() throws {
        let event = "{\(Self.post)}"
        #expect(refusal("[" + [String](repeating: event, count: 100).joined(separator: ",") + "]") == nil)
        let tooMany = refusal("[" + [String](repeating: event, count: 101).joined(separator: ",") + "]")
        #expect(tooMany?.problems == ["batch_size "])
    }

    @Test func atMostAHundredProblemsAreTold() throws {
        let members = (0..<300).map { #""x\#($0)":1"# }.joined(separator: ",")
        #expect(try #require(refusal("{\(Self.post),\(members)}")).problems.count == 100)
    }

    @Test func anAnswerNeverRepeatsWhatWasSent() {
        let call = WebhookNetwork.signed(Array(#"{\#(Self.post),"replyTo":["RAHASIA"]}"#.utf8))
        guard case .answer(let answer) = WebhookNetwork.test().receive(call, now: WebhookNetwork.now) else {
            Issue.record("accepted")
            return
        }
        #expect(!String(decoding: answer.body, as: UTF8.self).contains("RAHASIA"))
        #expect(answer.headers["content-type"] == "application/json")
    }
}
